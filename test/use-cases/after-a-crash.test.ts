import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Reply } from '../support/bot-talk.ts';
import {
  answersOf,
  dossierIdOf,
  draftAt,
  filledDraft,
  openAt,
  startDraft,
} from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { codeFor } from '../support/working-together.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

/**
 * Does something as if the process died after its change was committed and before anybody was answered:
 * Teams delivers it again. Resolves to the answer to that second delivery.
 */
async function againAfterCrash(deliver: (id: string) => Promise<Reply>): Promise<Reply> {
  const id = crypto.randomUUID();
  await deliver(id);
  await sql`update turns set answered_at = null`.execute(bot.db);
  return await deliver(id);
}

async function filesOf(objectId: string): Promise<number> {
  const { rows } = await sql`select 1 from dossiers where owner_object = ${objectId}`.execute(
    bot.db,
  );
  return rows.length;
}

async function historyOf(dossierId: string): Promise<number> {
  const { rows } = await sql`select 1 from answer_history where dossier_id = ${dossierId}`.execute(
    bot.db,
  );
  return rows.length;
}

test('a typed answer is saved once and acknowledged', async () => {
  const an = somebody();
  const id = dossierIdOf(await draftAt(bot, an, 'department'));
  const reply = await againAfterCrash((activityId) =>
    bot.say(an, 'Lokale economie', { activityId }),
  );
  expect(reply.texts[0]).toContain('✓ Bewaard bij “Dienst”: Lokale economie');
  expect(await answersOf(bot, id)).toEqual({ department: 'Lokale economie' });
  expect(await historyOf(id)).toBe(1);
});

test('a saved step is saved once, and the next step is shown', async () => {
  const an = somebody();
  const card = await draftAt(bot, an, 'challenge');
  const typed = { challenge: 'Onze kern loopt leeg.' };
  const reply = await againAfterCrash((activityId) =>
    bot.click(an, card.card, 'Volgende', typed, { activityId }),
  );
  expect(reply.all).toContain('Stap 3 van 9');
  expect(await historyOf(dossierIdOf(card))).toBe(1);
});

test('an application that was sent by typing is sent once, and its receipt is shown', async () => {
  const an = somebody();
  await filledDraft(bot, an);
  const reply = await againAfterCrash((activityId) => bot.say(an, 'indienen', { activityId }));
  expect(reply.all).toMatch(/PP-2021-\d{4}/);
  expect(await filesOf(an.aadObjectId)).toBe(1);
});

test('an application that was sent with the button is sent once, and its file is offered', async () => {
  const an = somebody();
  const overview = await filledDraft(bot, an);
  const reply = await againAfterCrash((activityId) =>
    bot.click(an, overview.card, 'Indienen', {}, { activityId }),
  );
  expect(reply.all).toMatch(/PP-2021-\d{4}/);
  const kinds = reply.calls.flatMap(({ body }) => body?.attachments ?? []);
  expect(kinds.map(({ contentType }) => contentType)).toContain(
    'application/vnd.microsoft.teams.card.file.consent',
  );
  const { rows } = await sql`select 1 from jobs.job where data->>'dossierId' = ${dossierIdOf(
    overview,
  )}`.execute(bot.db);
  expect(rows).toHaveLength(1);
});

test.each(['aanvraag', 'nieuwe aanvraag'])('“%s” makes one draft and opens it', async (text) => {
  const an = somebody();
  const reply = await againAfterCrash((activityId) => bot.say(an, text, { activityId }));
  expect(reply.all).toContain('Stap 1 van 9');
  expect(await filesOf(an.aadObjectId)).toBe(1);
});

test('a copy is made once and shown', async () => {
  const an = somebody();
  const dossierId = dossierIdOf(await filledDraft(bot, an));
  await bot.press(an, 'file.withdraw', { dossierId, nonce: 'w' });
  const data = { dossierId, nonce: 'c' };
  const reply = await againAfterCrash((activityId) =>
    bot.press(an, 'file.copy', data, {}, { activityId }),
  );
  expect(reply.all).toContain('Dit is een kopie');
  expect(await filesOf(an.aadObjectId)).toBe(2);
});

test('a code that was typed lets somebody in once and shows the draft', async () => {
  const [an, bram] = [somebody(), somebody('Bram De Smet')];
  const id = dossierIdOf(await startDraft(bot, an));
  const code = await codeFor(bot, an, id);
  const reply = await againAfterCrash((activityId) => bot.say(bram, code, { activityId }));
  expect(reply.texts[0]).toContain('Gelukt');
  expect(reply.all).toContain('Stap 9 van 9');
});

test('a choice between two texts is made once, and the kept text is shown', async () => {
  const [an, bram] = [somebody(), somebody('Bram De Smet')];
  const id = dossierIdOf(await startDraft(bot, an));
  await bot.say(bram, await codeFor(bot, an, id));
  const [ofAn, ofBram] = [
    await openAt(bot, an, id, 'challenge'),
    await openAt(bot, bram, id, 'challenge'),
  ];
  await bot.click(an, ofAn.card, 'Volgende', { challenge: 'Van An' });
  const choice = await bot.click(bram, ofBram.card, 'Volgende', { challenge: 'Van Bram' });
  const reply = await againAfterCrash((activityId) =>
    bot.click(bram, choice.card, 'Kies versie 2', {}, { activityId }),
  );
  expect(reply.all).toContain('Je keuze is bewaard.');
  expect(await answersOf(bot, id)).toEqual({ challenge: 'Van Bram' });
});

test('“het is mijn antwoord” is saved once and acknowledged, typed or pressed', async () => {
  const text = 'Hoe krijgen we opnieuw volk in onze Stationsstraat en op de Markt, zonder auto’s?';
  for (const via of ['button', 'text'] as const) {
    const an = somebody();
    const id = dossierIdOf(await draftAt(bot, an, 'challenge'));
    const asked = await bot.say(an, text);
    const reply = await againAfterCrash((activityId) =>
      via === 'button'
        ? bot.click(an, asked.card, 'Het is mijn antwoord', {}, { activityId })
        : bot.say(an, 'Het is mijn antwoord', { activityId }),
    );
    expect(reply.all).toContain('✓ Bewaard bij “Uitdaging en verwachting”');
    expect(await answersOf(bot, id)).toEqual({ challenge: text });
  }
});
