import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { startReview } from '../../src/domain/review.ts';
import { PROFPLOEG_REVIEW } from '../../src/programmes/profploeg/review.ts';
import { CHANNEL_ID, personalChatId, type TestPerson } from '../support/activities.ts';
import { cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import {
  checkDecision,
  decideFile,
  draftOf,
  INADMISSIBLE,
  openDecision,
  sentMails,
} from '../support/decision-talk.ts';
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
import { CODE } from '../support/working-together.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim, labo] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
const NOW = '2021-08-16T10:00:00Z';
const CHANNEL = { where: 'channel' } as const;
const PROVINCE = 'kernen@west-vlaanderen.example';

beforeAll(async () => {
  const caseworkers = [
    caseworkerOf(kato, 'profploeg'),
    caseworkerOf(wim, 'profploeg'),
    caseworkerOf(labo, 'labo'),
  ];
  const provinces = { 'West-Vlaanderen': PROVINCE };
  bot = await startTestBot({ now: NOW, caseworkers, provinces });
  for (const caseworker of [kato, wim, labo]) await install(bot, caseworker);
  await bot.press(kato, 'channel.set', { programmeId: 'profploeg', nonce: 'c' }, {}, CHANNEL);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(NOW);
  await forgetJobs(bot);
  await rm(bot.outbox, { recursive: true, force: true });
});

const nonce = () => crypto.randomUUID();

/** References of another year: what the tests send gets those of this one. */
let sent = 0;

/** A file of An's and a colleague of hers, who both are in Teams. */
async function anFile(changes: Partial<Dossier> = {}) {
  sent += 1;
  const reference = `PP-2020-${String(sent).padStart(4, '0')}`;
  const [an, bram] = [somebody('An Peeters'), somebody('Bram Claes')];
  await install(bot, bram);
  const file = await sentFile(bot, an, { reference, colleagues: [personOf(bram)], ...changes });
  return { an, bram, file };
}

/** A file that was judged admissible by Kato. */
async function admissibleFile(changes: Partial<Dossier> = {}) {
  const made = await anFile(changes);
  const preview = await checkDecision(bot, kato, made.file, { decision: 'admissible' });
  await pressOn(bot, kato, preview.card, 'Beslis');
  return { ...made, file: await fileNow(bot, made.file) };
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

describe('a file that is not let through', () => {
  test('shows first what goes out, and that is what arrives: by chat, by mail, at the province', async () => {
    const { an, bram, file } = await anFile();
    const { preview, sent } = await decideFile(bot, kato, file);
    expect(preview.all).toContain(
      'An Peeters (chat), Bram Claes (chat) en an.peeters@tielt.be (mail)',
    );
    expect(preview.all).toContain(`Dit gaat per mail naar ${PROVINCE}.`);
    expect(preview.all).toContain('Er is nog niets beslist of verstuurd.');
    expect(sent.all).toContain('Je beslissing is bewaard: niet ontvankelijk.');
    const told = await toldBy(bot, 'tell-decision');
    await bot.runJobs('mail-province');
    expect(told.map(({ conversationId }) => conversationId).sort()).toEqual(
      [an, bram].map(personalChatId).sort(),
    );
    const [toContact, toProvince, ...others] = await sentMails(bot);
    expect(others).toEqual([]);
    expect([toContact?.to, toProvince?.to]).toEqual(['an.peeters@tielt.be', PROVINCE]);
    for (const line of cardTexts(cardFor(told, an))) {
      expect(preview.all).toContain(line);
      const mailed = `${toContact?.subject} ${toContact?.text}`.toLowerCase();
      expect(mailed).toContain(line.toLowerCase());
    }
    for (const line of linesOf(toContact?.text ?? '').slice(1, -2)) {
      expect(wordsOf(told[0]).toLowerCase()).toContain(line.trim().toLowerCase());
    }
    for (const line of linesOf(toProvince?.text ?? '').slice(1, -2)) {
      expect(preview.all.toLowerCase()).toContain(line.trim().toLowerCase());
    }
    expect(toContact?.text).toContain(INADMISSIBLE.explanation);
    expect(toContact?.html).not.toContain('<graag>');
    expect(toContact?.replyTo).toBe('handelskernversterking@vlaio.be');
    expect(toProvince?.text).toContain('Telefoon: 051 24 30 30');
  });

  test('comes back to the same people as a draft for the next round, with the remarks', async () => {
    const { an, bram, file } = await anFile();
    await decideFile(bot, kato, file);
    expect(await fileNow(bot, file)).toMatchObject({
      state: 'inadmissible',
      review: { turn: 'nobody', decision: { reasonId: 'too-little-information' } },
    });
    const draft = await draftOf(bot, file);
    expect(draft).toMatchObject({
      state: 'draft',
      roundId: 'profploeg-2021-2',
      owner: personOf(an),
      colleagues: [personOf(bram)],
      returnedFrom: file.id,
      remarks: [
        { questionId: 'challenge', text: INADMISSIBLE.remark1, by: { name: 'Kato Maes' } },
        { questionId: 'policy', text: INADMISSIBLE.remark2 },
      ],
    });
    expect(draft.answers).toEqual(file.answers);
    const told = await toldBy(bot, 'tell-decision');
    const open = await pressOn(bot, bram, cardFor(told, bram), 'Vul aan en dien opnieuw in');
    expect(open.all).toContain(`Opmerking van de dossierbeheerder: ${INADMISSIBLE.remark1}`);
  });

  test('can be completed and sent in the next round, where it is not late', async () => {
    const { an, file } = await anFile();
    await decideFile(bot, kato, file, { ...INADMISSIBLE, question2: 'none', remark2: '' });
    const told = await toldBy(bot, 'tell-decision');
    bot.setNow('2021-08-20T10:00:00Z');
    const open = await pressOn(bot, an, cardFor(told, an), 'Vul aan en dien opnieuw in');
    const challenge = 'Er staan 9 van de 40 winkels leeg. We verwachten advies over de invulling.';
    const next = await bot.click(an, open.card, 'Naar overzicht', { challenge });
    const sent = await bot.click(an, next.card, 'Indienen');
    expect(sent.all).toContain('Tweede indieningsronde 2021');
    const again = await draftOf(bot, file);
    expect(again).toMatchObject({
      state: 'submitted',
      roundId: 'profploeg-2021-2',
      returnedFrom: file.id,
      answers: { challenge: { value: challenge } },
    });
    expect(again.movedFromRoundId).toBeUndefined();
    expect(again.reference).not.toBe(file.reference);
    const card = await openCase(bot, kato, file);
    expect(card.all).toContain(again.reference);
  });

  test('is told once, though the jobs run twice and the turn came twice', async () => {
    const { file } = await anFile();
    const preview = await checkDecision(bot, kato, file);
    const once = { activityId: nonce() };
    const press = () => pressOn(bot, kato, preview.card, 'Beslis en verstuur', {}, once);
    await press();
    expect((await press()).all).toContain('Je beslissing is bewaard');
    expect(await bot.deps.work.stores.dossiers.returnedFrom(file.id)).toHaveLength(1);
    await toldBy(bot, 'tell-decision');
    await bot.runJobs('mail-province');
    expect(await toldBy(bot, 'tell-decision')).toEqual([]);
    await bot.runJobs('mail-province');
    expect(await sentMails(bot)).toHaveLength(2);
    expect((await eventKinds(bot, file)).filter((kind) => kind === 'decided')).toHaveLength(1);
  });

  test('decided by a double click is decided once', async () => {
    const { file } = await anFile();
    const preview = await checkDecision(bot, kato, file);
    const replies = await Promise.all(
      [1, 2].map(() => pressOn(bot, kato, preview.card, 'Beslis en verstuur')),
    );
    for (const reply of replies) expect(reply.all).toContain('Je beslissing is bewaard');
    expect((await eventKinds(bot, file)).filter((kind) => kind === 'decided')).toHaveLength(1);
    expect(await bot.deps.work.stores.dossiers.returnedFrom(file.id)).toHaveLength(1);
  });

  test('of a province whose address is not known: nothing is sent there, and that is said', async () => {
    const filing = {
      nis: '71022',
      name: 'Hasselt',
      province: 'Limburg',
      centreCity: true,
    } as const;
    const { file } = await anFile({ filing });
    const { preview } = await decideFile(bot, kato, file);
    expect(preview.all).toContain('Van de provincie Limburg is geen mailadres bekend.');
    expect(await bot.runJobs('mail-province')).toBe(0);
    const history = await bot.press(kato, 'case.open', { dossierId: file.id, tab: 'history' });
    expect(history.all).toContain('De provincie Limburg kreeg geen mail');
  });

  test('on paper has nobody in Teams: the draft is of the same owner, the mail tells of a code', async () => {
    const owner: NamedPerson = { tenantId: 'papier', objectId: nonce(), name: 'Griet Maes' };
    const { file } = await anFile({ owner, colleagues: [] });
    const { preview } = await decideFile(bot, kato, file);
    expect(preview.all).toContain('Je aanvraag kwam op papier binnen.');
    expect((await draftOf(bot, file)).owner).toEqual(owner);
    expect(await toldBy(bot, 'tell-decision')).toEqual([]);
    const [mail] = await sentMails(bot);
    expect(mail?.text).toContain('Met een code neem je ze daar over');
    const [code = 'no code'] = CODE.exec(mail?.text ?? '') ?? [];
    expect(preview.all).not.toMatch(CODE);
    const an = somebody('An Peeters');
    await bot.say(an, code);
    expect((await draftOf(bot, file)).owner).toEqual(personOf(an));
  });

  test('waits in its own round when no other one is known', async () => {
    bot.setNow('2021-11-20T10:00:00Z');
    const { file } = await anFile({ roundId: 'profploeg-2021-2' });
    const { preview } = await decideFile(bot, kato, file);
    expect(preview.all).toContain('Er is nog geen volgende ronde gepland.');
    expect((await draftOf(bot, file)).roundId).toBe('profploeg-2021-2');
  });

  test('that reaches nobody is told in the caseworkers’ channel', async () => {
    const { file } = await anFile({
      owner: { ...personOf(somebody()), tenantId: 'elders' },
      colleagues: [],
      answers: {},
    });
    const { preview } = await decideFile(bot, kato, file, {
      ...INADMISSIBLE,
      question1: 'municipality',
    });
    expect(preview.all).toContain('Niemand van de gemeente is bereikbaar in Teams of per mail.');
    const [post, ...others] = await toldBy(bot, 'tell-decision');
    expect(others).toEqual([]);
    expect(post?.conversationId).toBe(CHANNEL_ID);
    expect(wordsOf(post)).toContain('Een beslissing kwam niet aan');
  });
});

describe('the form', () => {
  test('holds what the list for admissibility says is not clear', async () => {
    const note = { met: false, note: 'Welk beleid?', by: personOf(wim), at: new Date(NOW) };
    const { file } = await anFile();
    const review = { ...(await fileNow(bot, file)).review, checks: { policy: note } };
    const { file: checked } = await anFile({ review } as Partial<Dossier>);
    const form = await openDecision(bot, kato, checked);
    expect(form.all).toContain('Niet alle punten van de lijst kloppen: 0 in orde, 1 niet');
    expect(cardInputs(form.card)).toMatchObject({ question1: 'policy', remark1: 'Welk beleid?' });
  });

  test.each([
    [{ ...INADMISSIBLE, decision: '' }, 'Kies wat je beslist.'],
    [{ ...INADMISSIBLE, reason: 'none', explanation: '' }, 'Kies een reden of schrijf'],
    [{ ...INADMISSIBLE, reason: 'not-clear-enough' }, 'hoort bij een andere beslissing'],
    [{ ...INADMISSIBLE, question1: 'none' }, 'Kies bij elke opmerking de vraag'],
    [{ ...INADMISSIBLE, remark2: ' ' }, 'Schrijf bij elke gekozen vraag'],
    [{ ...INADMISSIBLE, explanation: 'x'.repeat(2001) }, 'Maak je toelichting korter'],
    [{ ...INADMISSIBLE, remark1: 'x'.repeat(1001) }, 'Maak elke opmerking korter'],
  ])('comes back with everything in it: %#', async (typed, why) => {
    const { file } = await anFile();
    const reply = await checkDecision(bot, kato, file, typed);
    expect(reply.all).toContain(why);
    const { decision: _, ...texts } = typed;
    expect(cardInputs(reply.card)).toMatchObject(texts);
    expect(findButton(reply.card, 'Beslis en verstuur')).toBeUndefined();
    expect((await fileNow(bot, file)).state).toBe('submitted');
  });

  test('can be gone back to: what was changed after the preview is shown before it goes out', async () => {
    const { file } = await anFile();
    const preview = await checkDecision(bot, kato, file);
    const changed = { explanation: 'Toch iets anders.' };
    const again = await pressOn(bot, kato, preview.card, 'Beslis en verstuur', changed);
    expect(again.all).toContain('is nu anders dan wat je zag');
    expect(again.all).toContain(changed.explanation);
    expect((await fileNow(bot, file)).state).toBe('submitted');
    await pressOn(bot, kato, again.card, 'Beslis en verstuur');
    expect((await fileNow(bot, file)).review?.decision?.explanation).toBe(changed.explanation);
  });

  test('is shown again when the round it names changed meanwhile', async () => {
    const { file } = await anFile();
    const preview = await checkDecision(bot, kato, file);
    await moveDeadline('profploeg-2021-2', '2021-11-19');
    const again = await pressOn(bot, kato, preview.card, 'Beslis en verstuur');
    expect(again.all).toContain('is nu anders dan wat je zag');
    expect(again.all).toContain('vrijdag 19 november 2021');
    await moveDeadline('profploeg-2021-2', '2021-11-12');
  });

  test('warns, and does not refuse, when the list says something else', async () => {
    const { file } = await anFile();
    const preview = await checkDecision(bot, kato, file, { decision: 'admissible' });
    expect(preview.all).toContain('nog niet alle punten van de lijst zijn bekeken');
    expect((await fileNow(bot, file)).state).toBe('submitted');
    const done = await pressOn(bot, kato, preview.card, 'Beslis');
    expect(done.all).toContain('Je beslissing is bewaard: ontvankelijk.');
    expect(await bot.runJobs('tell-decision')).toBe(0);
  });

  test('takes one click for a file that is admissible by the list, and tells nobody', async () => {
    const { file } = await anFile({ review: allMet() });
    const done = await checkDecision(bot, kato, file, { decision: 'admissible' });
    expect(done.all).toContain('De gemeente krijgt hier nog geen bericht van.');
    expect((await fileNow(bot, file)).state).toBe('admissible');
    expect(await bot.runJobs('tell-decision')).toBe(0);
    expect((await draftsOf(file)).length).toBe(0);
  });
});

describe('two caseworkers', () => {
  test('at the same moment: one decides, the other sees that, and keeps what was filled in', async () => {
    const { file } = await anFile();
    const mine = await checkDecision(bot, kato, file);
    const theirs = await checkDecision(bot, wim, file, {
      ...INADMISSIBLE,
      decision: 'deferred',
      reason: 'not-ready',
      explanation: 'Te vroeg om te starten.',
    });
    const send = 'Beslis en verstuur';
    const replies = await Promise.all([
      pressOn(bot, kato, mine.card, send),
      pressOn(bot, wim, theirs.card, send),
    ]);
    const [first] =
      (await fileNow(bot, file)).review?.decision?.by.name === 'Kato Maes' ? [0] : [1];
    const late = replies[1 - (first ?? 0)];
    expect(replies[first ?? 0]?.all).toContain('Je beslissing is bewaard');
    expect(late?.all).toContain('wijzigde dit dossier intussen');
    expect(late?.all).toContain('Op dit dossier kan je nu niet beslissen.');
    const kept = first === 0 ? 'Te vroeg om te starten.' : INADMISSIBLE.explanation;
    expect(cardInputs(late?.card)).toMatchObject({ explanation: kept });
    expect((await eventKinds(bot, file)).filter((kind) => kind === 'decided')).toHaveLength(1);
    expect(await draftsOf(file)).toHaveLength(1);
  });

  test('one after the other: a file that changed is shown as it is now', async () => {
    const { file } = await anFile();
    const mine = await checkDecision(bot, kato, file);
    await bot.press(wim, 'review.take', { dossierId: file.id, version: 1, nonce: nonce() });
    const again = await pressOn(bot, kato, mine.card, 'Beslis en verstuur');
    expect(again.all).toContain('Wim Aerts wijzigde dit dossier intussen.');
    expect(cardInputs(again.card)).toMatchObject(INADMISSIBLE);
    const preview = await pressOn(bot, kato, again.card, 'Verder');
    const done = await pressOn(bot, kato, preview.card, 'Beslis en verstuur');
    expect(done.all).toContain('Je beslissing is bewaard');
  });

  test('a file that the municipality withdrew meanwhile is not decided on', async () => {
    const { an, file } = await anFile();
    const mine = await checkDecision(bot, kato, file);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    const reply = await pressOn(bot, kato, mine.card, 'Beslis en verstuur');
    expect(reply.all).toContain('De gemeente trok deze aanvraag in.');
    expect(cardInputs(reply.card)).toMatchObject({ explanation: INADMISSIBLE.explanation });
    expect((await fileNow(bot, file)).state).toBe('withdrawn');
    expect(await draftsOf(file)).toEqual([]);
    const form = await bot.press(kato, 'decision.form', { dossierId: file.id });
    expect(form.all).toContain('De gemeente trok deze aanvraag in.');
  });
});

describe('what was asked of the municipality', () => {
  test('cannot be answered any more once it is decided, and the form says so', async () => {
    const remark = {
      id: nonce(),
      questionId: 'challenge',
      text: 'Wat verwacht je?',
      by: personOf(kato),
      at: new Date(NOW),
    };
    const { an, file } = await anFile({ remarks: [remark] });
    expect((await openDecision(bot, kato, file)).all).toContain(
      'Je vroeg de gemeente om meer informatie en ze antwoordde nog niet.',
    );
    const open = await bot.press(an, 'draft.open', { dossierId: file.id });
    await decideFile(bot, kato, file);
    const late = await bot.click(an, open.card, 'Volgende', { challenge: 'Te laat getypt.' });
    expect((await fileNow(bot, file)).answers.challenge?.value).toBe(file.answers.challenge?.value);
    expect(late.all).not.toContain('bewaard om');
  });
});

describe('withdrawing a decision', () => {
  const WHY = 'We lazen een bijlage over het hoofd.';

  async function undo(file: Dossier, who: TestPerson = kato, why = WHY) {
    const card = (await openCase(bot, who, file)).card;
    const form = await pressOn(bot, who, card, 'Trek de beslissing in');
    return { form, done: await pressOn(bot, who, form.card, 'Trek de beslissing in', { why }) };
  }

  async function returnedFile() {
    const made = await anFile();
    await decideFile(bot, kato, made.file);
    await toldBy(bot, 'tell-decision');
    await bot.runJobs('mail-province');
    await forgetJobs(bot);
    await rm(bot.outbox, { recursive: true, force: true });
    return made;
  }

  test('brings the file back, and tells the municipality and the province', async () => {
    const { an, bram, file } = await returnedFile();
    const { form, done } = await undo(file);
    expect(form.all).toContain('Nu staat dit dossier op “Niet ontvankelijk”.');
    expect(form.all).toContain('De gemeente houdt haar concept');
    expect(form.all).toContain(PROVINCE);
    expect(done.all).toContain(
      'De beslissing is ingetrokken. De gemeente krijgt daar bericht van.',
    );
    expect(await fileNow(bot, file)).toMatchObject({
      state: 'submitted',
      review: { turn: 'caseworker' },
    });
    const told = await toldBy(bot, 'tell-decision');
    expect(told).toHaveLength(2);
    for (const person of [an, bram]) {
      const words = cardTexts(cardFor(told, person)).join('\n');
      expect(words).toContain(WHY);
      expect(words).toContain('Wat je erin schreef, gaat niet verloren.');
      expect(findButton(cardFor(told, person), 'Vul aan en dien opnieuw in')).toBeUndefined();
    }
    await bot.runJobs('mail-province');
    const mails = await sentMails(bot);
    expect(mails.map(({ to }) => to)).toEqual(['an.peeters@tielt.be', PROVINCE]);
    expect(mails[1]?.text).toContain('Je hoeft hiervoor geen contact meer op te nemen');
    await toldBy(bot, 'tell-decision');
    await bot.runJobs('mail-province');
    expect(await sentMails(bot)).toHaveLength(2);
  });

  test('leaves the draft with its people, with all they wrote; a new decision goes on with it', async () => {
    const { an, file } = await returnedFile();
    const draft = await draftOf(bot, file);
    const open = await bot.press(an, 'draft.open', { dossierId: draft.id, nonce: nonce() });
    await bot.click(an, open.card, 'Bewaar en stop', { challenge: 'Wat An er al in schreef.' });
    await undo(file);
    expect(await fileNow(bot, draft)).toMatchObject({ state: 'draft' });
    await decideFile(bot, wim, file, {
      decision: 'deferred',
      reason: 'not-ready',
      question1: 'policy',
      remark1: 'Wanneer start je?',
    });
    expect(await draftsOf(file)).toHaveLength(1);
    expect(await fileNow(bot, draft)).toMatchObject({
      answers: { challenge: { value: 'Wat An er al in schreef.' } },
      remarks: [{ questionId: 'policy', text: 'Wanneer start je?' }],
    });
  });

  test('is refused once the municipality sent it again, also at the same moment', async () => {
    const { an, file } = await returnedFile();
    bot.setNow('2021-08-20T10:00:00Z');
    const draft = await draftOf(bot, file);
    const card = (await openCase(bot, kato, file)).card;
    const form = await pressOn(bot, kato, card, 'Trek de beslissing in');
    const [, done] = await Promise.all([
      bot.press(an, 'submit.send', { dossierId: draft.id, nonce: nonce() }),
      pressOn(bot, kato, form.card, 'Trek de beslissing in', { why: WHY }),
    ]);
    const [now, again] = [await fileNow(bot, file), await fileNow(bot, draft)];
    expect(again.state).toBe('submitted');
    // Whoever came second saw what the first one did: never both the new file and the old one without a decision.
    if (now.state === 'inadmissible') {
      expect(done?.all).toContain(`als ${again.reference}`);
      expect(cardInputs(done?.card)).toMatchObject({ why: WHY });
    } else expect(done?.all).toContain('De beslissing is ingetrokken.');
    const late = await bot.press(
      kato,
      'decision.undo',
      { dossierId: file.id, version: now.version, nonce: nonce() },
      { why: WHY },
    );
    expect(late.all).not.toContain('De beslissing is ingetrokken.');
  });

  test('needs a reason, which stays in the form', async () => {
    const { file } = await returnedFile();
    expect((await undo(file, kato, ' ')).done.all).toContain('Schrijf waarom');
    const long = 'x'.repeat(2001);
    const { done } = await undo(file, kato, long);
    expect(done.all).toContain('Maak ze korter dan 2.000 tekens.');
    expect(cardInputs(done.card)).toMatchObject({ why: long });
    expect((await fileNow(bot, file)).state).toBe('inadmissible');
  });

  test('of a file that was admissible tells nobody', async () => {
    const { file } = await admissibleFile();
    const { form, done } = await undo(file);
    expect(form.all).toContain('De gemeente wist hier nog niet van en krijgt geen bericht.');
    expect(done.all).toContain('De gemeente wist er nog niet van');
    expect(await bot.runJobs('tell-decision')).toBe(0);
  });

  test('of a file that was not clear enough after its judgement makes it admissible again', async () => {
    const { file } = await admissibleFile();
    await decideFile(bot, kato, file, { decision: 'deferred', reason: 'not-ready' });
    await undo(file);
    expect(await fileNow(bot, file)).toMatchObject({
      state: 'admissible',
      review: { decision: { kind: 'admissible', by: { name: 'Kato Maes' } } },
    });
  });

  test('before the municipality was told: it reads the last word alone', async () => {
    const { an, file } = await anFile();
    await decideFile(bot, kato, file);
    await undo(file);
    const told = await toldBy(bot, 'tell-decision');
    expect(cardTexts(cardFor(told, an))[0]).toBe('De beslissing over je aanvraag is ingetrokken');
    await bot.runJobs('mail-province');
    expect((await sentMails(bot)).map(({ to }) => to)).toEqual(['an.peeters@tielt.be']);
  });

  test('of two caseworkers at once is done once', async () => {
    const { file } = await returnedFile();
    const forms = await Promise.all(
      [kato, wim].map(async (who) => {
        const card = (await openCase(bot, who, file)).card;
        return { who, card: (await pressOn(bot, who, card, 'Trek de beslissing in')).card };
      }),
    );
    await Promise.all(
      forms.map(({ who, card }) => pressOn(bot, who, card, 'Trek de beslissing in', { why: WHY })),
    );
    const kinds = await eventKinds(bot, file);
    expect(kinds.filter((kind) => kind === 'decisionWithdrawn')).toHaveLength(1);
  });
});

describe('nobody else', () => {
  const VERBS = {
    'decision.form': {},
    'decision.check': INADMISSIBLE,
    'decision.send': { ...INADMISSIBLE, seen: 'a'.repeat(64) },
    'decision.undoForm': {},
    'decision.undo': { why: 'Zomaar.' },
  } as const;

  test.each(Object.entries(VERBS))(
    'may use %s: the municipality, a stranger, a caseworker of another programme',
    async (verb, inputs) => {
      const { an, file } = await anFile();
      for (const who of [an, somebody('Stijn'), labo]) {
        const press = (dossierId: string) =>
          bot.press(who, verb, { dossierId, version: 1, nonce: nonce() }, inputs);
        const real = await press(file.id);
        expect(real.all).toContain('Dit dossier kan ik je niet tonen.');
        expect((await press(nonce())).all).toBe(real.all);
      }
      expect(await fileNow(bot, file)).toEqual(file);
      expect(await draftsOf(file)).toEqual([]);
    },
  );

  test('reads a decision form where others read along', async () => {
    const { file } = await anFile();
    const reply = await bot.press(kato, 'decision.form', { dossierId: file.id }, {}, CHANNEL);
    expect(reply.all).not.toContain(file.reference);
  });

  test('decides on their own application, though they are a caseworker', async () => {
    const file = await sentFile(bot, kato);
    const data = { dossierId: file.id, version: 1, nonce: nonce(), seen: 'a'.repeat(64) };
    const reply = await bot.press(kato, 'decision.send', data, INADMISSIBLE);
    expect(reply.all).toContain('Dit dossier kan ik je niet tonen.');
    expect((await fileNow(bot, file)).state).toBe('submitted');
  });
});

async function draftsOf({ id }: Dossier) {
  return await bot.deps.work.stores.dossiers.returnedFrom(id);
}

/** A review in which every point of the list is met. */
function allMet() {
  const met = { met: true, note: '', by: personOf(kato), at: new Date(NOW) };
  const checks = Object.fromEntries(PROFPLOEG_REVIEW.checks.map(({ id }) => [id, met]));
  return { ...startReview(new Date('2021-07-07T10:00:00Z')), checks };
}

async function moveDeadline(id: string, deadlineDay: string) {
  await bot.deps.work.transaction(async ({ rounds }) => {
    const round = await rounds.lock(id);
    if (round === undefined) throw new Error(`There is no round ${id}.`);
    await rounds.save({ ...round, deadlineDay, version: round.version + 1 }, []);
  });
}
