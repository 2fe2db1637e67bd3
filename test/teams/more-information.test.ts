import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { PAPER_TENANT } from '../../src/domain/access.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { openRemarks } from '../../src/domain/remark.ts';
import { CHANNEL_ID, type TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { cardInputs, findButton } from '../support/card-client.ts';
import { answersOf } from '../support/filled-draft.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import {
  cardFor,
  caseworkerOf,
  eventKinds,
  fileNow,
  install,
  openCase,
  personOf,
  sentFile,
  toldBy,
  wordsOf,
} from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim] = [somebody('Kato Maes'), somebody('Wim Aerts')];
const NOW = '2021-07-14T10:00:00Z';
const NEXT_DAY = '2021-07-15T09:00:00Z';
const DAY_AFTER = '2021-07-16T09:00:00Z';
const CHANNEL = { where: 'channel' } as const;

beforeAll(async () => {
  const caseworkers = [caseworkerOf(kato, 'profploeg'), caseworkerOf(wim, 'profploeg')];
  bot = await startTestBot({ now: NOW, caseworkers });
  for (const caseworker of [kato, wim]) await install(bot, caseworker);
  await bot.press(kato, 'channel.set', { programmeId: 'profploeg', nonce: 'c' }, {}, CHANNEL);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(NOW);
  await forgetJobs(bot);
  await rm(bot.outbox, { recursive: true, force: true });
});

const nonce = () => crypto.randomUUID();
const LOOK = 'Bekijk voorbeeld';
const WHAT = 'Wat verwacht je **precies** van <b>de Profploeg</b> & co?';
const ANSWER = 'We verwachten advies over de leegstand en hulp bij het overleg met eigenaars.';

async function openForm(who: TestPerson, file: Dossier): Promise<Reply> {
  return await pressOn(bot, who, (await openCase(bot, who, file)).card, 'Vraag meer informatie');
}

const ASKS_WHAT: Readonly<Record<string, string>> = { question1: 'challenge', text1: WHAT };

/** Fills in the form, looks at what it says and sends it. */
async function send(file: Dossier, typed = ASKS_WHAT) {
  const preview = await pressOn(bot, kato, (await openForm(kato, file)).card, LOOK, typed);
  return { preview, sent: await pressOn(bot, kato, preview.card, 'Verstuur') };
}

/** Asks for more at one question or more, and tells the municipality. */
async function ask(file: Dossier, rows: Readonly<Record<string, string>> = { challenge: WHAT }) {
  const typed = Object.fromEntries(
    Object.entries(rows).flatMap(([id, text], index) => [
      [`question${index + 1}`, id],
      [`text${index + 1}`, text],
    ]),
  );
  return { ...(await send(file, typed)), calls: await toldBy(bot, 'ask-more') };
}

/** A file that more is asked about since noon; the municipality comes by the next day. */
async function askedFile(
  rows?: Readonly<Record<string, string>>,
  an = somebody(),
  changes: Partial<Dossier> = {},
) {
  const file = await sentFile(bot, an, changes);
  const { calls } = await ask(file, rows);
  bot.setNow(NEXT_DAY);
  return { an, file, calls, card: cardFor(calls, an) };
}

async function recall(file: Dossier): Promise<Reply> {
  return await pressOn(bot, kato, (await openCase(bot, kato, file)).card, 'Trek de vraag in');
}

async function mails() {
  const names = await readdir(bot.outbox).catch(() => []);
  return await Promise.all(
    names.map(async (name) => await simpleParser(await readFile(join(bot.outbox, name)))),
  );
}

const waits = async (file: Dossier) => openRemarks(await fileNow(bot, file)).length > 0;

describe('asking for more', () => {
  test('shows first what the municipality will read, and that is what it reads', async () => {
    const an = somebody();
    const file = await sentFile(bot, an);
    const { preview, sent, calls } = await ask(file, { challenge: WHAT, policy: 'Welk beleid?' });
    expect(preview.all).toContain('Zo leest de gemeente het');
    expect(preview.all).toContain('An Peeters (chat)');
    expect(preview.all).toContain('an.peeters@tielt.be (mail)');
    expect(sent.all).toContain('Je vraag om meer informatie is bewaard');
    expect(sent.all).toContain('acht sinds vandaag op de gemeente');
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    const card = wordsOf(calls[0]);
    for (const line of card.split('\n')) {
      expect(preview.all).toContain(line);
      expect(`${mail?.subject}\n${mail?.text}`).toContain(line);
    }
    expect(card).toContain('Kato Maes van VLAIO');
    expect(card).toContain(WHAT);
    expect(mail?.to).toMatchObject({ text: 'an.peeters@tielt.be' });
    expect(mail?.subject).toContain(file.reference);
    expect(mail?.text).toContain(`typ “${file.reference}”`);
    expect(mail?.html).toContain('&lt;b&gt;de Profploeg&lt;/b&gt; &amp; co?');
  });

  test('changes nothing before it is sent', async () => {
    const file = await sentFile(bot, somebody());
    await pressOn(bot, kato, (await openForm(kato, file)).card, LOOK, {
      question1: 'challenge',
      text1: WHAT,
    });
    expect(await waits(file)).toBe(false);
    expect(await bot.runJobs('ask-more')).toBe(0);
  });

  test('opens only those questions, and it is the municipality’s turn', async () => {
    const { file } = await askedFile();
    expect(await fileNow(bot, file)).toMatchObject({
      state: 'submitted',
      remarks: [{ questionId: 'challenge', text: WHAT, by: { name: 'Kato Maes' } }],
      review: { turn: 'municipality' },
    });
    expect(await eventKinds(bot, file)).toEqual(['moreAsked']);
  });

  test('tells the maker and every colleague, once each, also when its job runs again', async () => {
    const [an, bram, els] = [somebody(), somebody('Bram Claes'), somebody('Els Zonder Chat')];
    await install(bot, bram);
    const file = await sentFile(bot, an, { colleagues: [bram, els].map(personOf) });
    const { preview, calls } = await ask(file);
    expect(preview.all).toContain('An Peeters (chat), Bram Claes (chat)');
    expect(preview.all).not.toContain('Els');
    expect(calls).toHaveLength(2);
    expect(cardFor(calls, bram)).toBeDefined();
    expect(await toldBy(bot, 'ask-more')).toEqual([]);
    expect(await mails()).toHaveLength(1);
  });

  test('that is changed after the preview is shown again before it goes out', async () => {
    const file = await sentFile(bot, somebody());
    const typed = { question1: 'challenge', text1: WHAT };
    const preview = await pressOn(bot, kato, (await openForm(kato, file)).card, LOOK, typed);
    const again = await pressOn(bot, kato, preview.card, 'Verstuur', { text1: 'Iets anders?' });
    expect(again.all).toContain('Kijk eerst na wat de gemeente nu leest');
    expect(again.all).toContain('Iets anders?');
    expect(await waits(file)).toBe(false);
    await pressOn(bot, kato, again.card, 'Verstuur');
    expect((await fileNow(bot, file)).remarks).toMatchObject([{ text: 'Iets anders?' }]);
  });

  test.each([
    ['nothing', {}],
    ['a question without a text', { question1: 'challenge', text1: '  ' }],
    ['a text without a question', { question1: 'none', text1: WHAT }],
    ['a question that is not asked of this municipality', { question1: 'area', text1: WHAT }],
    ['a question that does not exist', { question1: 'ghost', text1: WHAT }],
  ])('needs a question and a text: not %s', async (_, typed) => {
    const file = await sentFile(bot, somebody());
    const data = { dossierId: file.id, version: file.version, nonce: nonce() };
    const refused = await bot.press(kato, 'review.askPreview', data, typed);
    expect(refused.all).toContain('Kies minstens één vraag en schrijf wat je wil weten.');
    expect(cardInputs(refused.card).text1).toBe('text1' in typed ? typed.text1.trim() : '');
    expect(findButton(refused.card, 'Verstuur')).toBeUndefined();
  });

  test('with a text that is too long keeps it in its input', async () => {
    const file = await sentFile(bot, somebody());
    const text1 = 'Te lang. '.repeat(200).trim();
    const typed = { question1: 'policy', text1 };
    const refused = await pressOn(bot, kato, (await openForm(kato, file)).card, LOOK, typed);
    expect(refused.all).toContain('Maak ze korter dan 1.000 tekens.');
    expect(cardInputs(refused.card)).toMatchObject(typed);
  });

  test('by two at the same moment asks once, and the other keeps what they typed', async () => {
    const file = await sentFile(bot, somebody());
    const preview = async (who: TestPerson, text1: string) =>
      await pressOn(bot, who, (await openForm(who, file)).card, LOOK, {
        question1: 'challenge',
        text1,
      });
    const [one, two] = [await preview(kato, 'Van Kato?'), await preview(wim, 'Van Wim?')];
    const replies = await Promise.all([
      pressOn(bot, kato, one.card, 'Verstuur'),
      pressOn(bot, wim, two.card, 'Verstuur'),
    ]);
    const refused = replies.filter(({ all }) => all.includes('wijzigde dit dossier intussen'));
    expect(refused).toHaveLength(1);
    expect((await fileNow(bot, file)).remarks).toHaveLength(1);
    expect(cardInputs(refused[0]?.card).text1).toMatch(/^Van (Kato|Wim)\?$/);
    expect(refused[0]?.all).toContain('Dit vroeg je al en wacht nog op antwoord');
  });

  test('of a file that was withdrawn meanwhile keeps what was typed, and sends nothing', async () => {
    const an = somebody();
    const file = await sentFile(bot, an);
    const typed = { question1: 'challenge', text1: WHAT };
    const preview = await pressOn(bot, kato, (await openForm(kato, file)).card, LOOK, typed);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    const refused = await pressOn(bot, kato, preview.card, 'Verstuur');
    expect(refused.all).toContain('De gemeente trok deze aanvraag in.');
    expect(cardInputs(refused.card)).toMatchObject(typed);
    expect(await bot.runJobs('ask-more')).toBe(0);
  });

  test('says nothing any more once the file was withdrawn', async () => {
    const an = somebody();
    const file = await sentFile(bot, an);
    await send(file);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    expect(await toldBy(bot, 'ask-more')).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  test('of a file that came in on paper is mailed with a code, and told nobody in Teams', async () => {
    const contact = { tenantId: PAPER_TENANT, objectId: 'paper-1', name: 'An Peeters' };
    const file = await sentFile(bot, somebody(), { owner: contact });
    const { preview, calls } = await ask(file);
    expect(preview.all).toContain('Dit gaat naar an.peeters@tielt.be (mail).');
    expect(calls).toEqual([]);
    const [mail] = await mails();
    expect(mail?.text).toContain('Je aanvraag kwam op papier binnen.');
    expect(mail?.text).toMatch(/KERN-\w{4}-\w{4}-\w{4}/);
    expect(mail?.text).not.toContain('ga naar je chat met Kernbot en typ “PP-');
    expect(await toldBy(bot, 'ask-more')).toEqual([]);
    expect(await mails()).toHaveLength(1);
  });

  test('that reaches nobody is told to the caseworkers, once', async () => {
    const answers = { email: { value: '', version: 2, by: personOf(kato), at: new Date(NOW) } };
    const an = somebody();
    const file = await sentFile(bot, an);
    await bot.send(bot.activities.installation('remove', { from: an }));
    await bot.deps.work.transaction(async ({ dossiers }) => {
      const after = { ...file, answers: { ...file.answers, ...answers } };
      await dossiers.save(file, after, []);
    });
    const { preview, calls } = await ask(file);
    expect(preview.all).toContain('Niemand van de gemeente is bereikbaar');
    expect(calls.map(({ conversationId }) => conversationId)).toEqual([CHANNEL_ID]);
    expect(wordsOf(calls[0])).toContain('Kato Maes vroeg meer informatie, maar niemand');
    expect(wordsOf(calls[0])).not.toContain(WHAT);
    expect(await toldBy(bot, 'ask-more')).toEqual([]);
  });

  test('goes on in a second try when Teams had trouble, and tells nobody twice', async () => {
    const [an, bram] = [somebody(), somebody('Bram Claes')];
    await install(bot, bram);
    const file = await sentFile(bot, an, { colleagues: [personOf(bram)] });
    await send(file);
    bot.connector.refuse('POST', 400);
    await expect(bot.runJobs('ask-more')).rejects.toThrow();
    expect(await mails()).toEqual([]);
    const calls = await toldBy(bot, 'ask-more');
    expect([cardFor(calls, an), cardFor(calls, bram)]).toHaveLength(2);
    expect(calls).toHaveLength(2);
    expect(await toldBy(bot, 'ask-more')).toEqual([]);
  });

  test('mails who cannot be written to any more', async () => {
    const file = await sentFile(bot, somebody());
    await send(file);
    bot.connector.refuse('POST', 403);
    expect(await toldBy(bot, 'ask-more')).toEqual([]);
    expect(await mails()).toHaveLength(1);
  });

  test('again while it waits tells of all that waits', async () => {
    const an = somebody();
    const file = await sentFile(bot, an);
    await send(file);
    await send(file, { question1: 'policy', text1: 'Welk beleid?' });
    const told = cardFor(await toldBy(bot, 'ask-more'), an);
    expect(JSON.stringify(told)).toContain(WHAT);
    expect(JSON.stringify(told)).toContain('Welk beleid?');
    expect(await mails()).toHaveLength(1);
  });
});

describe('taking a request back', () => {
  test('closes the questions and tells the municipality', async () => {
    const { an, file } = await askedFile();
    await forgetJobs(bot);
    const recalled = await recall(file);
    expect(recalled.all).toContain('Je vraag om meer informatie is ingetrokken.');
    expect(await waits(file)).toBe(false);
    const told = cardFor(await toldBy(bot, 'ask-more'), an);
    expect(JSON.stringify(told)).toContain('Je hoeft niets meer aan te vullen');
    expect(await toldBy(bot, 'ask-more')).toEqual([]);
    expect(await eventKinds(bot, file)).toEqual(['moreRecalled', 'moreAsked']);
  });

  test('is refused when the municipality answered meanwhile', async () => {
    const { an, file, card } = await askedFile();
    const seen = (await openCase(bot, kato, file)).card;
    const opened = await pressOn(bot, an, card, 'Vul aan');
    const overview = await bot.click(an, opened.card, 'Volgende', { challenge: ANSWER });
    await bot.click(an, overview.card, 'Verstuur mijn aanvulling');
    const refused = await pressOn(bot, kato, seen, 'Trek de vraag in');
    expect(refused.all).toContain('An Peeters wijzigde dit dossier intussen.');
  });
});

describe('the municipality, on cards', () => {
  test('completes only what was asked, sends it, and whoever handles the file is told', async () => {
    const { an, file, card } = await askedFile({ challenge: WHAT });
    await pressOn(bot, wim, (await openCase(bot, wim, file)).card, 'Ik neem dit dossier');
    const step = await pressOn(bot, an, card, 'Vul aan');
    expect(step.all).toContain('Stap 1 van 2');
    expect(step.all).toContain('aanvulling gevraagd');
    expect(step.all).toContain(`Opmerking van de dossierbeheerder: ${WHAT}`);
    expect(Object.keys(cardInputs(step.card))).toEqual(['answer:challenge']);
    const overview = await bot.click(an, step.card, 'Volgende', { challenge: ANSWER });
    expect(overview.all).toContain('Kijk je aanvulling na');
    expect(overview.all).not.toContain('Indienen');
    const sent = await bot.click(an, overview.card, 'Verstuur mijn aanvulling');
    expect(sent.all).toContain('Je aanvulling is verstuurd.');
    expect(findButton(sent.card, 'Vul aan')).toBeUndefined();
    expect(await answersOf(bot, file.id)).toMatchObject({ challenge: ANSWER });
    expect(await fileNow(bot, file)).toMatchObject({ review: { turn: 'caseworker' } });
    const told = cardFor(await toldBy(bot, 'tell-handler'), wim);
    expect(JSON.stringify(told)).toContain('An Peeters stuurde een aanvulling.');
    expect(JSON.stringify(told)).not.toContain('Zonder wijziging');
    expect(await toldBy(bot, 'tell-handler')).toEqual([]);
    const opened = await pressOn(bot, wim, told, 'Bekijk dossier');
    expect(opened.all).toContain('acht sinds vandaag op ons');
  });

  test('of a file of nobody is told in the caseworkers’ channel', async () => {
    const { an, card } = await askedFile();
    const step = await pressOn(bot, an, card, 'Vul aan');
    const overview = await bot.click(an, step.card, 'Volgende', { challenge: ANSWER });
    await bot.click(an, overview.card, 'Verstuur mijn aanvulling');
    const calls = await toldBy(bot, 'tell-handler');
    expect(calls.map(({ conversationId }) => conversationId)).toEqual([CHANNEL_ID]);
    expect(wordsOf(calls[0])).not.toContain(ANSWER);
    expect(await toldBy(bot, 'tell-handler')).toEqual([]);
  });

  test('that sends it without any change is told so, may, and the handler knows', async () => {
    const { an, file, card } = await askedFile();
    const step = await pressOn(bot, an, card, 'Vul aan');
    const overview = await bot.click(an, step.card, 'Naar overzicht');
    expect(overview.all).toContain('Bij 1 vraag wijzigde je nog niets.');
    await bot.click(an, overview.card, 'Verstuur mijn aanvulling');
    expect(await waits(file)).toBe(false);
    const [told] = await toldBy(bot, 'tell-handler');
    expect(wordsOf(told)).toContain('Zonder wijziging teruggestuurd');
  });

  test('may be a colleague, who sees the same', async () => {
    const bram = somebody('Bram Claes');
    await install(bot, bram);
    const changes = { colleagues: [personOf(bram)] };
    const { file, calls } = await askedFile({ challenge: WHAT }, somebody(), changes);
    const step = await pressOn(bot, bram, cardFor(calls, bram), 'Vul aan');
    const overview = await bot.click(bram, step.card, 'Volgende', { challenge: ANSWER });
    const sent = await bot.click(bram, overview.card, 'Verstuur mijn aanvulling');
    expect(sent.all).toContain('Je aanvulling is verstuurd.');
    expect(await answersOf(bot, file.id)).toMatchObject({ challenge: ANSWER });
    const [told] = await toldBy(bot, 'tell-handler');
    expect(wordsOf(told)).toContain('Bram Claes stuurde een aanvulling.');
  });

  test('gets a question that a new answer brings up', async () => {
    const { an, file, card } = await askedFile({ areaScope: 'Echt de hele gemeente?' });
    const step = await pressOn(bot, an, card, 'Vul aan');
    const more = await bot.click(an, step.card, 'Volgende', { areaScope: 'part' });
    expect(Object.keys(cardInputs(more.card))).toContain('answer:area');
    const early = await bot.press(an, 'submit.send', { dossierId: file.id, nonce: nonce() });
    expect(early.all).toContain('Je aanvulling is nog niet verstuurd. Er ontbreekt nog iets.');
    const area = 'De Stationsstraat, van de Markt tot het station, met de zijstraten.';
    const overview = await bot.click(an, more.card, 'Volgende', { area });
    await bot.click(an, overview.card, 'Verstuur mijn aanvulling');
    expect(await answersOf(bot, file.id)).toMatchObject({ areaScope: 'part', area });
    expect(await waits(file)).toBe(false);
  });

  test('that presses “send” twice has sent once', async () => {
    const { an, file, card } = await askedFile();
    const step = await pressOn(bot, an, card, 'Vul aan');
    const overview = await bot.click(an, step.card, 'Volgende', { challenge: ANSWER });
    bot.setNow(DAY_AFTER);
    const [one, two] = await Promise.all(
      ['card-a', 'card-b'].map((cardId) =>
        bot.click(an, overview.card, 'Verstuur mijn aanvulling', {}, { cardId }),
      ),
    );
    expect(`${one?.all}${two?.all}`).toContain('Je aanvulling is verstuurd.');
    expect(`${one?.all}${two?.all}`).toContain('Je aanvulling was al verstuurd.');
    expect((await eventKinds(bot, file)).filter((kind) => kind === 'moreAnswered')).toHaveLength(1);
  });

  test('sees on the card of its file what is asked, and among its files', async () => {
    const { an, file } = await askedFile();
    const files = await bot.say(an, 'status');
    expect(files.all).toContain('Aanvulling gevraagd bij 1 vraag');
    expect(findButton(files.card, 'Vul aan')).toBeDefined();
    const look = await bot.press(an, 'file.look', { dossierId: file.id, nonce: nonce() });
    expect(look.all).toContain('alleen die vragen staan opnieuw open');
    expect(look.all).toContain(WHAT);
  });

  test('can still take its application back', async () => {
    const { an, file } = await askedFile();
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    expect(await fileNow(bot, file)).toMatchObject({
      state: 'withdrawn',
      review: { turn: 'nobody' },
    });
    const data = { dossierId: file.id, nonce: nonce() };
    const opened = await bot.press(an, 'draft.open', data);
    expect(opened.all).toContain('Ingetrokken');
  });
});

describe('a save that may not be', () => {
  const save = (who: TestPerson, file: Dossier, stepId: string, typed: Record<string, string>) => {
    const inputs = Object.fromEntries(
      Object.entries(typed).map(([id, value]) => [`answer:${id}`, value]),
    );
    const seen = Object.fromEntries(Object.keys(typed).map((id) => [id, 1]));
    const data = { dossierId: file.id, stepId, exit: { to: 'next' }, seen, nonce: nonce() };
    return bot.press(who, 'step.save', data, inputs);
  };

  test('at a step that is not open changes nothing', async () => {
    const { an, file } = await askedFile();
    const before = await fileNow(bot, file);
    const refused = await save(an, file, 'policy', { policy: 'Iets anders.' });
    expect(refused.all).toContain('Deze vraag staat niet meer open.');
    expect(await fileNow(bot, file)).toEqual(before);
  });

  test('at a question beside one that is open changes neither', async () => {
    const { an, file } = await askedFile({ department: 'Welke dienst?' });
    const before = await fileNow(bot, file);
    const typed = { department: 'Economie', contactPerson: 'Iemand anders' };
    const refused = await save(an, file, 'identification', typed);
    expect(refused.all).toContain('Deze vraag staat niet meer open.');
    expect(await fileNow(bot, file)).toEqual(before);
    await save(an, file, 'identification', { department: 'Economie' });
    expect((await fileNow(bot, file)).answers.department?.value).toBe('Economie');
  });

  test('by somebody of another municipality changes nothing', async () => {
    const { file } = await askedFile();
    const before = await fileNow(bot, file);
    await save(somebody('Stijn'), file, 'challenge', { challenge: 'Van mij.' });
    await save(kato, file, 'challenge', { challenge: 'Van Kato.' });
    expect(await fileNow(bot, file)).toEqual(before);
  });

  test('after the request was taken back changes nothing, says so, and leaves the card', async () => {
    const { an, file, card } = await askedFile();
    const step = await pressOn(bot, an, card, 'Vul aan');
    await recall(file);
    const before = await fileNow(bot, file);
    const refused = await bot.click(an, step.card, 'Volgende', { challenge: ANSWER });
    expect(refused.all).toContain(
      `De dossierbeheerder trok de vraag om meer informatie bij ${file.reference} intussen in.`,
    );
    expect(refused.cards).toEqual([]);
    expect(await fileNow(bot, file)).toEqual(before);
    const overview = await bot.press(an, 'submit.send', { dossierId: file.id, nonce: nonce() });
    expect(overview.all).toContain('Er is niets verstuurd.');
  });

  test('after it was decided changes nothing, says so, and leaves the card', async () => {
    const { an, file, card } = await askedFile();
    const step = await pressOn(bot, an, card, 'Vul aan');
    await bot.deps.work.transaction(async ({ dossiers }) => {
      const now = await fileNow(bot, file);
      await dossiers.save(now, { ...now, state: 'inadmissible', version: now.version + 1 }, []);
    });
    const before = await fileNow(bot, file);
    const refused = await bot.click(an, step.card, 'Volgende', { challenge: ANSWER });
    expect(refused.all).toContain(`Over deze aanvraag (${file.reference}) is intussen beslist.`);
    expect(refused.cards).toEqual([]);
    expect(await fileNow(bot, file)).toEqual(before);
  });
});

describe('the municipality, by typing', () => {
  test('goes on with “aanvraag”, answers, sees what it sends, and sends', async () => {
    const { an, file } = await askedFile({ challenge: WHAT, policy: 'Welk beleid?' });
    const before = (await answersOf(bot, file.id)).challenge;
    const opened = await bot.say(an, 'aanvraag');
    expect(opened.all).toContain('Stap 1 van 3');
    const here = await bot.say(an, 'waar ben ik');
    expect(here.all).toContain(`Opmerking van de dossierbeheerder: ${WHAT}`);
    expect(here.all).toContain('Nu staat er:');
    expect(here.all).toContain('Wat je typt, komt onder je antwoord te staan.');
    const next = await bot.say(an, ANSWER);
    expect(next.all).toContain('✓ Bewaard bij');
    expect(next.all).toContain('Opmerking van de dossierbeheerder: Welk beleid?');
    const overview = await bot.say(an, 'volgende');
    expect(overview.all).toContain('Je ziet alleen de vragen waar meer informatie voor nodig is.');
    expect(overview.all).toContain('Je wijzigde nog niets bij “Beleid kleinhandel en kernen”.');
    expect(overview.all).toContain('Typ “versturen”');
    expect(overview.all).not.toContain('Typ “indienen”');
    expect((await bot.say(an, 'ja')).all).toContain('Typ “versturen”');
    const sent = await bot.say(an, 'versturen');
    expect(sent.all).toContain('Je aanvulling is verstuurd.');
    // What was typed stands under what was there: nothing of it is lost.
    expect(await answersOf(bot, file.id)).toMatchObject({ challenge: `${before}\n\n${ANSWER}` });
    expect(await waits(file)).toBe(false);
    expect((await bot.say(an, 'indienen')).all).toContain('Mijn aanvragen');
  });

  test('that types “indienen” at once first sees what it would send', async () => {
    const { an, file } = await askedFile();
    const opened = await bot.say(an, 'indienen');
    expect(await waits(file)).toBe(true);
    expect(opened.all).toContain(WHAT);
  });

  test('stops and takes it up again', async () => {
    const { an, file } = await askedFile();
    await bot.say(an, 'aanvulling');
    const stopped = await bot.say(an, 'stop');
    expect(stopped.all).toContain('Typ “aanvraag” als je verder wil gaan');
    await bot.say(an, 'Dit is geen antwoord meer.');
    expect(await answersOf(bot, file.id)).not.toMatchObject({
      challenge: 'Dit is geen antwoord meer.',
    });
    expect((await bot.say(an, 'aanvraag')).all).toContain(WHAT);
  });

  test('goes on after something else was dealt with', async () => {
    const { an } = await askedFile();
    await bot.say(an, 'aanvraag');
    const after = await bot.say(an, 'deadlines');
    expect(after.all).toContain('We gaan verder met je aanvulling.');
  });

  test('after the request was taken back changes nothing, and says so', async () => {
    const { an, file } = await askedFile();
    await bot.say(an, 'aanvraag');
    await recall(file);
    const before = await fileNow(bot, file);
    const refused = await bot.say(an, ANSWER);
    expect(refused.all).toContain('trok de vraag om meer informatie bij');
    expect(await fileNow(bot, file)).toEqual(before);
    expect((await bot.say(an, 'waar ben ik')).all).not.toContain(WHAT);
  });

  test('with a draft beside it chooses where to go on', async () => {
    const { an } = await askedFile();
    await bot.press(an, 'apply.start', { nonce: nonce(), fresh: true });
    await bot.say(an, 'stop');
    const choice = await bot.say(an, 'aanvraag');
    expect(choice.all).toContain('Kies waar je verder gaat.');
    expect(findButton(choice.card, 'Vul aan')).toBeDefined();
    expect(findButton(choice.card, 'Ga verder')).toBeDefined();
  });
});
