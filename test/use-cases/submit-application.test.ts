import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { TENANT } from '../support/activities.ts';
import { buttonOf, buttonTitles, cardInputs } from '../support/card-client.ts';
import {
  answersOf,
  dossierIdOf,
  filledDraft,
  pressTogether,
  sentApplication,
  startDraft,
} from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { storedFile } from '../support/stored-file.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
beforeEach(() => bot.setNow(IN_FIRST_ROUND));

async function submittedEvents(dossierId: string): Promise<number> {
  const { rows } = await sql`
    select 1 from dossier_events where dossier_id = ${dossierId} and kind = 'submitted'`.execute(
    bot.db,
  );
  return rows.length;
}

async function queuedReceipts(dossierId: string): Promise<number> {
  const { rows } = await sql`
    select 1 from jobs.job where name = 'send-receipt' and data->>'dossierId' = ${dossierId}`.execute(
    bot.db,
  );
  return rows.length;
}

const REFERENCE = /PP-2021-\d{4}/;

describe('sending a complete draft', () => {
  test('gives a receipt with a reference, and keeps the answers', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const id = dossierIdOf(overview);
    const answers = await answersOf(bot, id);
    const receipt = await bot.click(an, overview.card, 'Indienen');
    expect(receipt.all).toContain('Je aanvraag is ingediend');
    const row = await storedFile(bot, id);
    expect(row).toMatchObject({ state: 'submitted', round_id: 'profploeg-2021-1' });
    expect(receipt.all).toContain(row?.reference);
    expect(receipt.all).toContain('Gemeente: Tielt');
    expect(receipt.all).toContain('We mailen een bevestiging naar an.peeters@tielt.be');
    expect(await answersOf(bot, id)).toEqual(answers);
    expect(await queuedReceipts(id)).toBe(1);
  });

  test('by typing: “indienen” shows the overview first, and sends from there', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const id = dossierIdOf(overview);
    await bot.press(an, 'draft.open', {
      dossierId: id,
      nonce: 'n',
      place: { kind: 'question', questionId: 'policy' },
    });
    const shown = await bot.say(an, 'indienen');
    expect(shown.all).toContain('Alles wat verplicht is, is ingevuld');
    expect((await storedFile(bot, id))?.state).toBe('draft');
    const sent = await bot.say(an, 'indienen');
    expect(sent.all).toMatch(REFERENCE);
    expect((await storedFile(bot, id))?.state).toBe('submitted');
  });
});

describe('sending once', () => {
  test('a double click gives one application and the same reference', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const id = dossierIdOf(overview);
    const [one, two] = await Promise.all([
      bot.click(an, overview.card, 'Indienen', {}, { activityId: 'p1' }),
      bot.click(an, overview.card, 'Indienen', {}, { activityId: 'p2' }),
    ]);
    expect(REFERENCE.exec(one.all)?.[0]).toBe((await storedFile(bot, id))?.reference);
    expect(REFERENCE.exec(two.all)?.[0]).toBe((await storedFile(bot, id))?.reference);
    expect(await submittedEvents(id)).toBe(1);
    expect(await queuedReceipts(id)).toBe(1);
  });

  test('a redelivery gets the same receipt again', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const press = () => bot.click(an, overview.card, 'Indienen', {}, { activityId: 'p1' });
    const [first, again] = [await press(), await press()];
    expect(REFERENCE.exec(again.all)?.[0]).toBe(REFERENCE.exec(first.all)?.[0]);
    expect(again.all).toContain('was al ingediend');
    expect(await submittedEvents(dossierIdOf(overview))).toBe(1);
  });

  test('two devices at once, each with a card of its own, send one application', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const id = dossierIdOf(overview);
    const press = { person: an, card: overview.card, title: 'Indienen' };
    const replies = await pressTogether(bot, [press, press, press]);
    const { reference } = (await storedFile(bot, id)) ?? {};
    expect(replies.map(({ all }) => REFERENCE.exec(all)?.[0])).toEqual([
      reference,
      reference,
      reference,
    ]);
    expect(await submittedEvents(id)).toBe(1);
    expect(await queuedReceipts(id)).toBe(1);
  });

  test('two colleagues at once send one application', async () => {
    const [an, bram] = [somebody(), somebody('Bram De Smet')];
    const overview = await filledDraft(bot, an);
    const dossierId = dossierIdOf(overview);
    await bot.press(an, 'invite.add', { dossierId, nonce: 'i', objectId: bram.aadObjectId });
    const replies = await pressTogether(bot, [
      { person: an, card: overview.card, title: 'Indienen' },
      { person: bram, card: overview.card, title: 'Indienen' },
    ]);
    const references = replies.map(({ all }) => REFERENCE.exec(all)?.[0]);
    expect(new Set(references).size).toBe(1);
    expect(await submittedEvents(dossierId)).toBe(1);
  });

  test('references count up without gaps when ten drafts are sent at once', async () => {
    const drafts = [];
    for (let count = 0; count < 10; count++) {
      const an = somebody();
      drafts.push({ an, overview: await filledDraft(bot, an) });
    }
    const replies = await Promise.all(
      drafts.map(({ an, overview }) => bot.click(an, overview.card, 'Indienen')),
    );
    const numbers = replies
      .map(({ all }) => Number(REFERENCE.exec(all)?.[0].slice(-4)))
      .sort((a, b) => a - b);
    const [first = 0] = numbers;
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => first + index));
    const all = await sql<{ reference: string }>`
      select reference from dossiers where reference is not null order by reference`.execute(
      bot.db,
    );
    const given = all.rows.map(({ reference }) => Number(reference.slice(-4)));
    expect(given).toEqual(given.map((_, index) => index + 1));
  });
});

describe('sending what is not complete', () => {
  test('is refused with everything that is missing, wherever the press comes from', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const id = dossierIdOf(first);
    await bot.click(an, first.card, 'Bewaar en stop', { municipality: '37022', email: 'an.tielt' });
    const refused = await bot.press(an, 'submit.send', { dossierId: id, nonce: 'n' });
    expect(refused.all).toContain('Je aanvraag is nog niet ingediend');
    expect(refused.all).toContain('Nog 11 vragen voor je kan indienen');
    expect(refused.all).toMatch(/E-mail.*klopt nog niet/);
    expect(refused.all).toMatch(/Telefoon.*ontbreekt/);
    expect(refused.all).not.toMatch(/Gemeente.*ontbreekt/);
    expect(buttonTitles(refused.card)).not.toContain('Indienen');
    expect(await storedFile(bot, id)).toMatchObject({ state: 'draft', reference: null });
    expect(await queuedReceipts(id)).toBe(0);
  });
});

describe('an application that was sent', () => {
  test('is not changed by an older card: the text stays with the person', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const overview = await filledDraft(bot, an);
    const id = dossierIdOf(overview);
    const open = await bot.press(an, 'draft.open', {
      dossierId: id,
      nonce: 'n',
      place: { kind: 'question', questionId: 'policy' },
    });
    await bot.click(an, overview.card, 'Indienen');
    const before = await answersOf(bot, id);
    const late = await bot.click(an, open.card, 'Volgende', { policy: 'Toch iets anders' });
    expect(late.texts[0]).toContain('Deze aanvraag is al ingediend, met referentie PP-2021-');
    expect(late.cards).toEqual([]);
    expect(await answersOf(bot, id)).toEqual(before);
    expect(dossierIdOf(first)).not.toBe(id);
  });

  test('is not changed by typing: the walk is over', async () => {
    const an = somebody();
    await sentApplication(bot, an);
    const reply = await bot.say(an, 'Nog een zin bij de uitdaging.');
    expect(reply.all).not.toContain('Bewaard bij');
  });

  test('is shown again when its person types “indienen” once more; nothing new begins', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const sent = await bot.say(an, 'indienen');
    const again = await bot.say(an, 'indienen');
    expect(REFERENCE.exec(again.all)?.[0]).toBe(REFERENCE.exec(sent.all)?.[0]);
    expect(again.all).toContain('was al ingediend');
    expect(await submittedEvents(dossierIdOf(overview))).toBe(1);
    const files = await bot.deps.work.stores.dossiers.countFor({
      tenantId: TENANT,
      objectId: an.aadObjectId,
    });
    expect(files).toBe(1);
  });

  test('can be found again by its reference, by its people only', async () => {
    const an = somebody();
    const receipt = await sentApplication(bot, an);
    const reference = REFERENCE.exec(receipt.all)?.[0] ?? '';
    expect((await bot.say(an, reference)).all).toContain('Tielt');
    const stranger = await bot.say(somebody('Vreemde'), reference);
    const unknown = await bot.say(somebody('Vreemde'), 'PP-2021-9999');
    expect(stranger.all).toBe(unknown.all);
    expect(stranger.all).not.toContain('Tielt');
  });

  test('withdrawn, it can be copied to a new draft with every answer', async () => {
    const an = somebody();
    const receipt = await sentApplication(bot, an);
    const dossierId = dossierIdOf(receipt);
    await bot.press(an, 'file.withdraw', { dossierId, nonce: 'w' });
    const again = await bot.press(an, 'submit.send', { dossierId, nonce: 's' });
    expect(again.texts[0]).toContain('Deze aanvraag is ingetrokken');
    const copy = await bot.press(an, 'file.copy', { dossierId, nonce: 'c' });
    expect(copy.all).toContain('Dit is een kopie');
    expect(dossierIdOf(copy)).not.toBe(dossierId);
    expect(await answersOf(bot, dossierIdOf(copy))).toEqual(await answersOf(bot, dossierId));
    expect(cardInputs(copy.card)).toEqual({});
    expect(buttonOf(copy.card, 'Indienen').verb).toBe('submit.send');
  });
});
