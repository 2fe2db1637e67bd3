import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonTitles, cardInputs } from '../support/card-client.ts';
import { answersOf, dossierIdOf, filledDraft, startDraft } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const OTHER_TENANT = '11111111-2222-4333-8444-555555555555';
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
beforeEach(() => bot.setNow(IN_FIRST_ROUND));

const CODE = /KERN-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/;

async function codeFor(owner: TestPerson, dossierId: string): Promise<string> {
  const nonce = crypto.randomUUID();
  const reply = await bot.press(owner, 'invite.code', { dossierId, nonce });
  return CODE.exec(reply.all)?.[0] ?? 'no code';
}

async function opened(person: TestPerson, dossierId: string, questionId: string): Promise<Reply> {
  const place = { kind: 'question', questionId };
  return await bot.press(person, 'draft.open', { dossierId, place, nonce: crypto.randomUUID() });
}

/** A draft of An's on which Bram works too. */
async function together(): Promise<{ an: TestPerson; bram: TestPerson; id: string }> {
  const [an, bram] = [somebody('An Peeters'), somebody('Bram De Smet')];
  const id = dossierIdOf(await startDraft(bot, an));
  await bot.say(bram, await codeFor(an, id));
  return { an, bram, id };
}

const UNKNOWN_CODE =
  'Deze code ken ik niet, of ze is niet meer geldig. Vraag je collega om een nieuwe code.';

describe('an invitation code', () => {
  test('lets a colleague of the same organisation in', async () => {
    const { bram, id } = await together();
    const list = await bot.say(bram, 'status');
    expect(list.all).toContain('An Peeters');
    expect(dossierIdOf(await opened(bram, id, 'department'))).toBe(id);
  });

  test('may stand in a sentence and in small letters', async () => {
    const [an, bram] = [somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = (await codeFor(an, id)).toLowerCase();
    const reply = await bot.say(bram, `dag, dit is mijn code: ${code}`);
    expect(reply.texts[0]).toContain('Gelukt');
  });

  test('says nothing to another organisation: it is answered like one that does not exist', async () => {
    const [an, stranger] = [somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = await codeFor(an, id);
    const refused = await bot.say(stranger, code, { tenantId: OTHER_TENANT });
    const unknown = await bot.say(stranger, 'KERN-AAAA-BBBB-CCCC', { tenantId: OTHER_TENANT });
    expect(refused.texts).toEqual([UNKNOWN_CODE]);
    expect(unknown.texts).toEqual([UNKNOWN_CODE]);
  });

  test('works for a week and not a second longer', async () => {
    const [an, bram, cas] = [somebody(), somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = await codeFor(an, id);
    bot.setNow('2021-07-12T09:59:59Z');
    expect((await bot.say(bram, code)).texts[0]).toContain('Gelukt');
    bot.setNow('2021-07-12T10:00:00Z');
    expect((await bot.say(cas, code)).texts).toEqual([UNKNOWN_CODE]);
  });

  test('typed twice changes nothing the second time', async () => {
    const [an, bram] = [somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = await codeFor(an, id);
    await bot.say(bram, code);
    await bot.say(bram, code);
    const { rows } = await sql`select 1 from colleagues where dossier_id = ${id}`.execute(bot.db);
    expect(rows).toHaveLength(1);
  });

  test('of a file that was sent or withdrawn lets nobody in', async () => {
    const [an, bram] = [somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = await codeFor(an, id);
    await bot.press(an, 'file.withdraw', { dossierId: id, nonce: 'w' });
    expect((await bot.say(bram, code)).texts[0]).toContain('Meewerken kan niet meer');
  });

  test('can be made by the maker only', async () => {
    const { bram, id } = await together();
    const reply = await bot.press(bram, 'invite.code', { dossierId: id, nonce: 'x' });
    expect(reply.all).not.toMatch(CODE);
    expect(reply.all).toContain('Dit bestaat niet meer, of je hebt er geen toegang toe');
  });
});

describe('a colleague picked in Teams', () => {
  test('gets in; the picked id counts within the maker’s own organisation only', async () => {
    const [an, bram] = [somebody(), somebody('Bram De Smet')];
    const id = dossierIdOf(await startDraft(bot, an));
    const objectId = bram.aadObjectId;
    await bot.press(an, 'invite.add', { dossierId: id, nonce: 'i' }, { objectId });
    expect((await opened(bram, id, 'department')).all).toContain('Stap 1 van 9');
    const place = { kind: 'question', questionId: 'department' };
    const data = { dossierId: id, place, nonce: 'x' };
    const foreign = await bot.press(bram, 'draft.open', data, {}, { tenantId: OTHER_TENANT });
    expect(foreign.texts[0]).toContain('Dit dossier kan ik je niet tonen');
  });

  test('nobody picked is said in words', async () => {
    const an = somebody();
    const id = dossierIdOf(await startDraft(bot, an));
    const reply = await bot.press(an, 'invite.add', { dossierId: id, nonce: 'i', objectId: '' });
    expect(reply.texts[0]).toContain('Kies eerst een collega in het zoekveld');
  });

  test('cannot invite, remove or withdraw', async () => {
    const { an, bram, id } = await together();
    const objectId = an.aadObjectId;
    for (const verb of ['invite.open', 'invite.add', 'invite.remove', 'file.withdraw']) {
      const reply = await bot.press(bram, verb, { dossierId: id, nonce: verb, objectId });
      expect(reply.all).toContain('Dit bestaat niet meer, of je hebt er geen toegang toe');
    }
    expect((await opened(an, id, 'department')).all).toContain('Stap 1 van 9');
  });
});

describe('a colleague who was taken off', () => {
  async function takenOff() {
    const { an, bram, id } = await together();
    const code = await codeFor(an, id);
    const step = await opened(bram, id, 'department');
    await bot.press(an, 'invite.remove', {
      dossierId: id,
      nonce: 'r',
      objectId: bram.aadObjectId,
    });
    return { an, bram, id, code, step };
  }

  test('can change nothing any more, on an older card nor by typing', async () => {
    const { bram, id, step } = await takenOff();
    const pressed = await bot.click(bram, step.card, 'Volgende', { department: 'Van Bram' });
    expect(pressed.texts[0]).toContain('Dit dossier kan ik je niet tonen');
    const typed = await bot.say(bram, 'Van Bram');
    expect(typed.texts[0]).toContain('Dit dossier kan ik je niet tonen');
    expect(await answersOf(bot, id)).toEqual({});
  });

  test('can not send it', async () => {
    const [an, bram] = [somebody(), somebody()];
    const overview = await filledDraft(bot, an);
    const id = dossierIdOf(overview);
    const objectId = bram.aadObjectId;
    await bot.press(an, 'invite.add', { dossierId: id, nonce: 'i', objectId });
    await bot.press(an, 'invite.remove', { dossierId: id, nonce: 'r', objectId });
    const reply = await bot.click(bram, overview.card, 'Indienen');
    expect(reply.texts[0]).toContain('Dit dossier kan ik je niet tonen');
    const { rows } = await sql<{ state: string }>`
      select state from dossiers where id = ${id}`.execute(bot.db);
    expect(rows).toEqual([{ state: 'draft' }]);
  });

  test('does not come back with a code from before', async () => {
    const { bram, code } = await takenOff();
    expect((await bot.say(bram, code)).texts).toEqual([UNKNOWN_CODE]);
  });
});

describe('two people in one question', () => {
  /** Both open the same step, both write; Bram presses last. */
  async function bothWrote(questionId: string, ofAn: string, ofBram: string) {
    const { an, bram, id } = await together();
    const [cardOfAn, cardOfBram] = [
      await opened(an, id, questionId),
      await opened(bram, id, questionId),
    ];
    await bot.click(an, cardOfAn.card, 'Volgende', { [questionId]: ofAn });
    const choice = await bot.click(bram, cardOfBram.card, 'Volgende', { [questionId]: ofBram });
    return { an, bram, id, choice };
  }

  test('both texts are kept, and the second one is shown both', async () => {
    const { id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    expect(choice.all).toContain('Er zijn twee versies van dit antwoord');
    expect(choice.all).toContain('Tekst van An');
    expect(choice.all).toContain('Tekst van Bram');
    expect(choice.all).toContain('van An Peeters');
    expect(choice.all).toContain('van jou');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Tekst van An' });
  });

  test('a draft with two versions cannot be sent', async () => {
    const { bram, id } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    const refused = await bot.press(bram, 'submit.send', { dossierId: id, nonce: 's' });
    expect(refused.all).toMatch(/twee versies/);
  });

  test.each([
    ['Kies versie 1', 'Tekst van An'],
    ['Kies versie 2', 'Tekst van Bram'],
  ])('“%s” keeps “%s”, and says so', async (title, kept) => {
    const { bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    const chosen = await bot.click(bram, choice.card, title);
    expect(chosen.all).toContain('Je keuze is bewaard.');
    expect(cardInputs(chosen.card)).toEqual({ 'answer:challenge': kept });
    expect(await answersOf(bot, id)).toEqual({ challenge: kept });
  });

  test('one text can be made of both', async () => {
    const { bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    expect(cardInputs(choice.card)).toEqual({ merged: 'Tekst van An\n\nTekst van Bram' });
    const merged = 'Tekst van An en Bram';
    const chosen = await bot.click(bram, choice.card, 'Bewaar deze ene tekst', { merged });
    expect(cardInputs(chosen.card)).toEqual({ 'answer:challenge': merged });
    expect(await answersOf(bot, id)).toEqual({ challenge: merged });
  });

  test('one text that is too long is refused in words, kept, and offered again to shorten', async () => {
    const { an, bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    const merged = 'lang '.repeat(601);
    const refused = await bot.click(bram, choice.card, 'Bewaar deze ene tekst', { merged });
    expect(refused.cards).toEqual([]);
    expect(refused.texts[0]).toContain('Je tekst telt 3.004 tekens en er passen er 3.000');
    expect(refused.texts[0]).toContain('Wat je typte, is bewaard.');
    const again = await opened(bram, id, 'challenge');
    expect(again.all).toContain('Er zijn twee versies van dit antwoord');
    expect(cardInputs(again.card)).toEqual({ merged: merged.trim() });
    const shorter = { merged: 'Kort genoeg' };
    await bot.click(bram, again.card, 'Bewaar deze ene tekst', shorter);
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Kort genoeg' });
    expect(cardInputs((await opened(an, id, 'challenge')).card)).toEqual({
      'answer:challenge': 'Kort genoeg',
    });
  });

  test('an empty text settles nothing', async () => {
    const { bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    await bot.click(bram, choice.card, 'Bewaar deze ene tekst', { merged: '  ' });
    expect((await opened(bram, id, 'challenge')).all).toContain('Tekst van Bram');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Tekst van An' });
  });

  test('a choice on an older card, after it was settled, changes nothing and shows how things are', async () => {
    const { an, bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    await bot.click(bram, choice.card, 'Kies versie 2');
    const late = await bot.click(an, choice.card, 'Kies versie 1');
    expect(late.all).toContain('Dat was een knop van een oudere kaart');
    expect(late.all).toContain('Stap 9 van 9');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Tekst van Bram' });
  });

  test('can be chosen later; the overview leads there', async () => {
    const { bram, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    const overview = await bot.click(bram, choice.card, 'Later kiezen');
    expect(buttonTitles(overview.card)).not.toContain('Indienen');
    const back = await bot.click(bram, overview.card, 'Wijzig De uitdaging');
    expect(back.all).toContain('Er zijn twee versies van dit antwoord');
  });

  test('the same answer twice is no conflict', async () => {
    const { id, choice } = await bothWrote('challenge', 'Zelfde tekst', 'Zelfde tekst');
    expect(choice.all).toContain('Stap 3 van 9');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Zelfde tekst' });
  });

  test('a field that somebody left alone does not undo what a colleague wrote', async () => {
    const { an, bram, id } = await together();
    const first = await opened(an, id, 'department');
    await bot.click(an, first.card, 'Bewaar en stop', { department: 'Economie', phone: '' });
    const [cardOfAn, cardOfBram] = [
      await opened(an, id, 'department'),
      await opened(bram, id, 'department'),
    ];
    await bot.click(bram, cardOfBram.card, 'Naar overzicht', { department: 'Ruimte' });
    const next = await bot.click(an, cardOfAn.card, 'Naar overzicht', { phone: '051 24 30 30' });
    expect(next.all).toContain('Stap 9 van 9');
    expect(await answersOf(bot, id)).toMatchObject({ department: 'Ruimte', phone: '051 24 30 30' });
  });

  test('in chat too: typed text meets what a colleague saved meanwhile, and both are kept', async () => {
    const { an, bram, id } = await together();
    await opened(an, id, 'challenge');
    const cardOfBram = await opened(bram, id, 'challenge');
    await bot.click(bram, cardOfBram.card, 'Volgende', { challenge: 'Tekst van Bram' });
    const typed = await bot.say(an, 'Tekst van An');
    expect(typed.all).toContain('Allebei de teksten zijn bewaard');
    expect(typed.all).toContain('Er zijn twee versies van dit antwoord');
    await bot.click(an, typed.card, 'Kies versie 2');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Tekst van An' });
  });
});
