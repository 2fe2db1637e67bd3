import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles, cardInputs, cardTexts } from '../support/card-client.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { fullAnswer, INTAKE_WORDS, sayAll, sheetAnswer, sheetNow } from '../support/intake-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, guidedFile, openStep } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot({ now: '2021-09-20T10:00:00Z' });
});
afterAll(() => bot.stop());

/** Somebody with a guidance, and the part of the sheet at which they are. */
async function at(
  part: keyof typeof INTAKE_WORDS | 'keyIssues' = 'awareness',
): Promise<{ an: TestPerson; file: Dossier }> {
  const an = somebody('An Peeters');
  const file = await guidedFile(bot, an);
  await bot.say(an, 'intakefiche');
  for (const [name, words] of Object.entries(INTAKE_WORDS)) {
    if (name === part) break;
    await sayAll(bot, an, words);
  }
  return { an, file };
}

describe('an intake sheet filled in by typing', () => {
  let an: TestPerson;
  let file: Dossier;
  beforeAll(async () => {
    an = somebody('An Peeters');
    file = await guidedFile(bot, an);
  });

  test('“intakefiche” begins it, and the first question is asked', async () => {
    const begun = await bot.say(an, 'vul de fiche in');
    expect(begun.all).toContain('Waarvoor kennen mensen jullie kern vandaag');
  });

  test('a thin answer is kept, and one thing more is asked, which comes under it', async () => {
    const thin = await bot.say(an, 'Voor de winkels.');
    expect(thin.texts[0]).toContain('Bewaard bij “Waarvoor gekend”');
    expect(thin.texts[0]).toContain('Dank je. Nog één ding: Wie denkt dat');
    expect(await sheetAnswer(bot, file, 'awarenessKnownFor')).toBe('Voor de winkels.');
    const more = await bot.say(an, 'Vooral inwoners');
    expect(await sheetAnswer(bot, file, 'awarenessKnownFor')).toBe(
      'Voor de winkels.\n\nVooral inwoners',
    );
    // It is thin still, but nobody is asked twice.
    expect(more.texts[0]).not.toContain('Nog één ding');
    expect(more.texts[0]).toContain('Waarvoor willen jullie over vijf jaar gekend zijn?');
  });

  test('a question in between is answered, and the same thing is asked again', async () => {
    await bot.say(an, 'Een gezellig dorp');
    const asked = await bot.say(an, 'Wat kost dit?');
    expect(asked.all).toContain('We gaan verder met je intakefiche.');
    expect(asked.all).not.toContain('je aanvraag.');
    await bot.say(an, 'Met terrassen');
    expect(await sheetAnswer(bot, file, 'awarenessWanted')).toBe(
      'Een gezellig dorp\n\nMet terrassen',
    );
  });

  test('“verder” leaves it at the thin answer', async () => {
    await bot.say(an, '1');
    await bot.say(an, 'Gepensioneerden');
    const next = await bot.say(an, 'verder');
    expect(next.texts[0]).toContain('Hoe sterk staat jullie kern nu op bekendheid?');
    expect(await sheetAnswer(bot, file, 'awarenessVisitors')).toBe('Gepensioneerden');
  });

  test('a score is followed by one true sentence, and by what was said, the low score first', async () => {
    const scored = await bot.say(an, '2');
    expect(scored.texts[0]).toContain('te weinig mensen kennen de kern.');
    expect(scored.texts[0]).toMatch(/Dit schreven jullie hier al:\n• Score bekendheid: 2/);
    expect(scored.texts[0]).toContain('Welke sleutelkwesties zie je bij bekendheid?');
  });

  test('key issues are kept one per line, and more than five are not taken', async () => {
    const many = await bot.say(an, 'a; b; c; d; e; f');
    expect(many.texts[0]).toContain('Je schreef 6 regels en er passen er 5');
    const [first] = INTAKE_WORDS.awareness.slice(-1);
    const kept = await bot.say(an, first ?? '');
    expect(await sheetAnswer(bot, file, 'awarenessIssues')).toBe(
      'Jonge gezinnen kennen de kern niet\nBezoekers van het kasteel vinden ons niet',
    );
    expect(kept.texts[0]).toContain('Je komt op een gewone zaterdag');
  });

  test('what the application says is offered, never filled in unasked, and taken over whole', async () => {
    const offered = await bot.say(an, fullAnswer('een zaterdag'));
    expect(offered.texts[0]).toContain('In jullie aanvraag staat: “');
    expect(offered.texts[0]).toContain('Typ “overnemen”, “aanvullen” of je eigen antwoord.');
    expect(await sheetAnswer(bot, file, 'experienceOffer')).toBeUndefined();
    const taken = await bot.say(an, 'overnemen');
    expect(taken.texts[0]).toContain('Bewaard bij “Aanbod”');
    const [application] = [file.answers.challenge?.value];
    expect(await sheetAnswer(bot, file, 'experienceOffer')).toBe(application);
  });

  test('“aanvullen” takes it over, and what is typed next comes under it', async () => {
    const added = await bot.say(an, 'Aanvullen');
    expect(added.texts[0]).toContain('komt onder je antwoord te staan');
    await bot.say(an, 'De avondmarkt trekt volk.');
    expect(await sheetAnswer(bot, file, 'experienceEvents')).toBe(
      `${String(file.answers.initiatives?.value)}\n\nDe avondmarkt trekt volk.`,
    );
  });

  test('after a stop and a day “verder” goes on where it was', async () => {
    const stopped = await bot.say(an, 'stop');
    expect(stopped.texts[0]).toContain('Typ “verder”');
    expect(stopped.texts[0]).not.toContain('aanvraag');
    bot.setNow('2021-09-21T10:00:00Z');
    const again = await bot.say(an, 'verder');
    expect(again.texts[0]).toContain('We gaan verder met je intakefiche.');
    expect(again.texts[0]).toContain('Waar ontmoeten mensen elkaar in de kern?');
    await bot.say(an, 'stop');
    expect((await bot.say(an, 'intakefiche')).all).toContain('Waar ontmoeten mensen elkaar');
  });

  test('a correction of an earlier answer takes its place', async () => {
    await bot.say(an, 'vorige');
    await bot.say(an, fullAnswer('de braderie'));
    expect(await sheetAnswer(bot, file, 'experienceEvents')).toBe(fullAnswer('de braderie'));
  });

  test('the rest goes on to the ranking, where the issues stand numbered with their part', async () => {
    await sayAll(bot, an, INTAKE_WORDS.experience.slice(3));
    await sayAll(bot, an, INTAKE_WORDS.appearance);
    await sayAll(bot, an, INTAKE_WORDS.accessibility);
    const ranking = await sayAll(bot, an, INTAKE_WORDS.policy);
    expect(ranking.texts[0]).toContain('1. Jonge gezinnen kennen de kern niet (Bekendheid)');
    expect(ranking.texts[0]).toContain('4. Niemand trekt de kar na het traject (Beleid)');
    expect(ranking.texts[0]).toContain('Minstens 3; de rest volgt vanzelf.');
  });

  test('too few numbers are kept and said, enough are an order', async () => {
    expect((await bot.say(an, '4')).texts[0]).toContain('Zet er minstens 3 in volgorde');
    expect((await bot.say(an, '9, 1, 2')).texts[0]).toContain('“9” staat niet in de lijst');
    const ranked = await bot.say(an, '4, 1, 3');
    expect(ranked.texts[0]).toContain('1. Niemand trekt de kar na het traject');
    expect(ranked.texts[0]).toContain('Intakefiche – Overzicht');
    expect(await sheetAnswer(bot, file, 'keyIssues')).toEqual([
      'Niemand trekt de kar na het traject',
      'Jonge gezinnen kennen de kern niet',
      'Na een halfuur ben je rond',
      'Bezoekers van het kasteel vinden ons niet',
    ]);
  });

  test('an issue that comes later stands at the end, and the order is looked at again', async () => {
    await bot.say(an, 'Kwesties beleid');
    const changed = await bot.say(an, 'Er is geen budget');
    expect(changed.texts[0]).toContain('De kwesties veranderden sinds jullie ze ordenden');
    expect(changed.texts[0]).toMatch(/4\. Er is geen budget/);
    expect((await bot.say(an, 'klaar')).texts[0]).toContain(
      'nog een antwoord nodig bij “Sleutelkwesties”',
    );
    await bot.say(an, 'Sleutelkwesties');
    await bot.say(an, 'ja');
    expect(await sheetAnswer(bot, file, 'keyIssues')).toEqual([
      'Jonge gezinnen kennen de kern niet',
      'Na een halfuur ben je rond',
      'Bezoekers van het kasteel vinden ons niet',
      'Er is geen budget',
    ]);
  });

  test('“klaar” hands it over once, and nobody writes on', async () => {
    const done = await bot.say(an, 'klaar', { activityId: 'once-only' });
    expect(done.all).toContain('Doorgegeven');
    expect((await sheetNow(bot, file)).sheet).toMatchObject({ version: 1 });
    await bot.say(an, 'klaar', { activityId: 'once-only' });
    expect((await bot.say(an, 'klaar')).all).toContain('Versie 1 is doorgegeven');
    expect((await sheetNow(bot, file)).sheet).toMatchObject({ version: 1 });
    expect((await bot.say(an, 'intakefiche')).all).toContain('Versie 1 is doorgegeven');
  });
});

describe('at a question of the sheet', () => {
  test('“aanvullen: …” takes over and adds at once; the same message twice does it once', async () => {
    const { an, file } = await at('experience');
    await bot.say(an, fullAnswer('een zaterdag'));
    const text = 'aanvullen: Er is geen kledingzaak meer.';
    await bot.say(an, text, { activityId: 'adding' });
    await bot.say(an, text, { activityId: 'adding' });
    expect(await sheetAnswer(bot, file, 'experienceOffer')).toBe(
      `${String(file.answers.challenge?.value)}\n\nEr is geen kledingzaak meer.`,
    );
    expect(await sheetAnswer(bot, file, 'experienceEvents')).toBeUndefined();
  });

  test('words without anything to take over say so, and are no answer', async () => {
    const { an, file } = await at();
    expect((await bot.say(an, 'overnemen')).texts[0]).toContain('Hier is geen tekst');
    expect((await bot.say(an, 'aanvullen')).texts[0]).toContain('nog niets om aan te vullen');
    expect(await sheetAnswer(bot, file, 'awarenessKnownFor')).toBeUndefined();
  });

  test('an answer of forty pages is kept, and what is wrong with it is said', async () => {
    const { an, file } = await at();
    const reply = await bot.say(an, 'Onze kern leeft. '.repeat(6000));
    expect(reply.texts[0]).toContain('Wat je typte, is bewaard.');
    const { rejected } = await sheetNow(bot, file);
    expect(rejected.awarenessKnownFor?.text.length).toBeGreaterThan(100_000);
    expect((await bot.say(an, 'kaart')).all).toContain('Bekendheid');
  });

  test('a card shows the offer with a button, which saves what else was typed', async () => {
    const { an, file } = await at('experience');
    const { card } = await bot.say(an, 'kaart');
    const taken = await bot.click(an, card, 'Neem over', { experienceVisit: 'Kort bezoek' });
    expect(taken.all).toContain('Kan hier nog iets bij? Op welk moment ga je weg');
    expect(await sheetAnswer(bot, file, 'experienceVisit')).toBe('Kort bezoek');
    expect(await sheetAnswer(bot, file, 'experienceOffer')).toBe(file.answers.challenge?.value);
  });

  test('the order is made on a card too, where the present one stands in the input', async () => {
    const { an, file } = await at('keyIssues');
    const { card } = await bot.say(an, 'kaart');
    expect(cardTexts(card).join('\n')).toContain('2. Bezoekers van het kasteel vinden ons niet');
    const few = await bot.click(an, card, 'Volgende', { keyIssues: '2' });
    expect(few.all).toContain('Zet er minstens 3 in volgorde');
    const done = await bot.click(an, few.card, 'Volgende', { keyIssues: '2, 1, 4' });
    expect(await sheetAnswer(bot, file, 'keyIssues')).toHaveLength(4);
    const again = await pressOn(bot, an, done.card, 'Vul “Sleutelkwesties” in');
    expect(cardInputs(again.card)).toEqual({ 'answer:keyIssues': '2, 1, 4, 3' });
  });

  test('“Bewaar en stop” on its card goes to its parts, not to the applications', async () => {
    const { an, file } = await at();
    const { card } = await openStep(bot, an, file, '1.1 Intakefiche');
    const opened = await pressOn(bot, an, card, 'Ga verder met intakefiche');
    const stopped = await pressOn(bot, an, opened.card, 'Bewaar en stop');
    expect(buttonTitles(stopped.card)).toContain('Verdeel de delen');
    expect(stopped.all).not.toContain('Mijn aanvragen');
  });

  test('“aanvraag” goes to the applications, and “help” knows of the sheet', async () => {
    const { an } = await at();
    const [help] = (await bot.say(an, 'help')).cards;
    expect(buttonTitles(help)).toContain('Ga verder met je intakefiche');
    expect((await bot.say(an, 'aanvraag')).all).not.toContain('Waarvoor kennen mensen');
  });
});

test('who has no guidance is told what an intake sheet belongs to', async () => {
  const reply = await bot.say(somebody('Vreemde Vogel'), 'intakefiche');
  expect(reply.texts[0]).toContain('hoort bij een aanvraag die geselecteerd is');
});

test('who has several is asked which', async () => {
  const an = somebody('An Peeters');
  await guidedFile(bot, an);
  await guidedFile(bot, an);
  const asked = await bot.say(an, 'intakefiche');
  expect(asked.all).toContain('Welke fiche bedoel je?');
  const opened = await pressOn(bot, an, asked.card, 'Open');
  expect(opened.all).toContain('Waarvoor kennen mensen');
});

test('what was handed over in the intake sheet is offered to the experts in their plan', async () => {
  const an = somebody('An Peeters');
  const els = somebody('Els Claes');
  const file = await guidedFile(bot, an, {}, [await anExpert(bot, els)]);
  await bot.say(an, 'intakefiche');
  for (const words of Object.values(INTAKE_WORDS)) await sayAll(bot, an, words);
  await sayAll(bot, an, ['3, 1, 4', 'klaar']);
  const plan = await bot.press(els, 'sheet.open', {
    dossierId: file.id,
    stepId: 'projectPlan',
    nonce: 'plan',
  });
  expect(plan.status).toBe(200);
  const sheet = await bot.deps.work.stores.sheets.find(file.id, 'projectPlan');
  const opened = await bot.press(els, 'draft.open', {
    dossierId: sheet?.id ?? '',
    place: { kind: 'question', questionId: 'planPriorities' },
    nonce: 'there',
  });
  expect(opened.all).toContain('In “Intakefiche” staat: “1. Na een halfuur ben je rond');
});
