import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { TestPerson } from '../support/activities.ts';
import {
  answersOf,
  dossierIdOf,
  everythingStored,
  sentApplication,
  startDraft,
} from '../support/filled-draft.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot({ fileConsent: false });
});
afterAll(() => bot.stop());

async function copyFor(person: TestPerson): Promise<string> {
  const reply = await bot.press(person, 'privacy.copy', { nonce: crypto.randomUUID() });
  const url = /\((http[^)]+)\)/.exec(reply.all)?.[1] ?? '';
  const pdf = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return readPdf(pdf).text.replace(/\s+/g, ' ');
}

async function remove(person: TestPerson) {
  const shown = await bot.say(person, 'mijn gegevens');
  const asked = await bot.press(person, 'privacy.removeAsk', { nonce: 'a' });
  const done = await bot.press(person, 'privacy.remove', { nonce: crypto.randomUUID() });
  return { shown, asked, done };
}

async function exists(dossierId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from dossiers where id = ${dossierId}`.execute(bot.db);
  return rows.length > 0;
}

describe('a copy of my data', () => {
  test('holds everything I typed, also what was replaced or refused', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const dossierId = dossierIdOf(first);
    await bot.click(an, first.card, 'Naar overzicht', {
      department: 'Eerste versie',
      email: 'geen adres',
    });
    const place = { kind: 'question', questionId: 'department' };
    const again = await bot.press(an, 'draft.open', { dossierId, place, nonce: 'o' });
    await bot.click(an, again.card, 'Naar overzicht', { department: 'Tweede versie' });
    const copy = await copyFor(an);
    expect(copy).toContain('An Peeters');
    expect(copy).toContain(an.aadObjectId);
    for (const text of ['Eerste versie', 'Tweede versie', 'geen adres']) {
      expect(copy).toContain(text);
    }
  });

  test('holds nothing that a colleague typed', async () => {
    const [an, bram] = [somebody(), somebody('Bram De Smet')];
    const dossierId = dossierIdOf(await startDraft(bot, an));
    const objectId = bram.aadObjectId;
    await bot.press(an, 'invite.add', { dossierId, nonce: 'i', objectId });
    const place = { kind: 'question', questionId: 'department' };
    const card = await bot.press(bram, 'draft.open', { dossierId, place, nonce: 'o' });
    await bot.click(bram, card.card, 'Naar overzicht', { department: 'Dienst van Bram' });
    expect(await copyFor(bram)).toContain('Dienst van Bram');
    expect(await copyFor(an)).not.toContain('Dienst van Bram');
  });
});

describe('removing my data', () => {
  test('asks first, and says beforehand and afterwards what happens', async () => {
    const an = somebody();
    await startDraft(bot, an);
    const { asked, done } = await remove(an);
    expect(asked.all).toContain('1 aanvraag die nog niet ingediend is, wordt gewist');
    expect(done.all).toContain('1 aanvraag die nog niet ingediend was, is gewist');
  });

  test('takes away drafts of mine alone', async () => {
    const an = somebody();
    const dossierId = dossierIdOf(await startDraft(bot, an));
    await remove(an);
    expect(await exists(dossierId)).toBe(false);
    expect((await bot.say(an, 'status')).all).not.toContain('De Profploeg');
  });

  test('keeps what was sent', async () => {
    const an = somebody();
    const dossierId = dossierIdOf(await sentApplication(bot, an));
    const before = await answersOf(bot, dossierId);
    const { asked } = await remove(an);
    expect(asked.all).toContain('1 ingediende of ingetrokken aanvraag blijft bestaan');
    expect(await answersOf(bot, dossierId)).toEqual(before);
  });

  test('leaves my name in no draft, nor anywhere else that is not an application', async () => {
    const [zeger, bram] = [somebody('Zeger Ottokar'), somebody('Bram De Smet')];
    bot.connector.setMember(zeger.id, { name: 'Zeger Ottokar', email: 'zeger@tielt.be' });
    await bot.send(bot.activities.installation('add', { from: zeger }));
    const first = await startDraft(bot, zeger);
    const dossierId = dossierIdOf(first);
    const code = await bot.press(zeger, 'invite.code', { dossierId, nonce: 'c' });
    await bot.say(bram, /KERN-[A-Z0-9-]+/.exec(code.all)?.[0] ?? '');
    const typed = { department: 'Economie', contactPerson: 'Bram De Smet', email: 'geen adres' };
    await bot.click(zeger, first.card, 'Volgende', typed);
    const place = { kind: 'question', questionId: 'department' };
    const [mine, theirs] = [
      await bot.press(zeger, 'draft.open', { dossierId, place, nonce: 'o1' }),
      await bot.press(bram, 'draft.open', { dossierId, place, nonce: 'o2' }),
    ];
    await bot.click(bram, theirs.card, 'Naar overzicht', { department: 'Ruimte' });
    await bot.click(zeger, mine.card, 'Naar overzicht', { department: 'Handel' });
    await startDraft(bot, zeger);
    await bot.say(
      zeger,
      'Hoe krijgen we opnieuw volk in onze Stationsstraat en op de Markt, zonder auto’s?',
    );
    expect(await everythingStored(bot)).toContain('Zeger Ottokar');

    await remove(zeger);

    const left = (await everythingStored(bot)).split('\n');
    expect(left.filter((row) => /Zeger|Ottokar|zeger@/.test(row))).toEqual([]);
    const list = await bot.say(bram, 'status');
    expect(list.all).toContain('De Profploeg');
    const taken = await bot.press(bram, 'invite.open', { dossierId, nonce: 'b' });
    expect(taken.all).toContain('Nodig een collega uit');
    expect((await bot.say(zeger, 'status')).all).not.toContain('De Profploeg');
  });

  test('ends my links', async () => {
    const an = somebody();
    const reply = await bot.press(an, 'privacy.copy', { nonce: 'k' });
    const url = /\((http[^)]+)\)/.exec(reply.all)?.[1] ?? '';
    await remove(an);
    expect((await fetch(url)).status).toBe(404);
  });

  test('twice is the same as once', async () => {
    const an = somebody();
    await startDraft(bot, an);
    const press = () => bot.press(an, 'privacy.remove', { nonce: 'same' });
    const [once, twice] = [await press(), await press()];
    expect(once.all).toBe(twice.all);
    expect((await bot.press(an, 'privacy.remove', { nonce: 'other' })).status).toBe(200);
  });
});
