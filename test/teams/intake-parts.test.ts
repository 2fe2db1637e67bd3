import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles } from '../support/card-client.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { fullAnswer, INTAKE_WORDS, sayAll, sheetAnswer, sheetNow } from '../support/intake-talk.ts';
import { createPeople } from '../support/people.ts';
import { cardFor, install, personOf, toldBy, wordsOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, guidedFile } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot({ now: '2021-09-20T10:00:00Z' });
});
afterAll(() => bot.stop());

/** A municipality with its owner, colleagues and a sheet that the owner began. */
async function town(...names: readonly string[]) {
  const an = somebody('An Peeters');
  const colleagues = names.map((name) => somebody(name));
  const file = await guidedFile(bot, an, { colleagues: colleagues.map(personOf) });
  for (const colleague of colleagues) await install(bot, colleague);
  await bot.say(an, 'intakefiche');
  await forgetJobs(bot);
  return { an, colleagues, file };
}

function first(people: readonly TestPerson[]): TestPerson {
  const [one] = people;
  if (one === undefined) throw new Error('There is nobody.');
  return one;
}

async function assignedNow(file: Dossier) {
  return (await sheetNow(bot, file)).sheet?.assigned;
}

describe('a part that is given away', () => {
  let an: TestPerson;
  let bram: TestPerson;
  let file: Dossier;
  beforeAll(async () => {
    const made = await town('Bram Claes');
    [an, file] = [made.an, made.file];
    bram = first(made.colleagues);
  });

  test('is said back, and whoever gave it goes on where they were', async () => {
    const given = await bot.say(an, 'Geef Beleving aan Bram.');
    expect(given.texts[0]).toContain('“Beleving” is nu voor Bram Claes.');
    expect(given.texts[0]).toContain('Bram Claes krijgt een bericht.');
    expect(given.texts[0]).toContain('Waarvoor kennen mensen jullie kern');
    expect(await assignedNow(file)).toMatchObject({ experience: { name: 'Bram Claes' } });
  });

  test('is told once in the chat of the colleague, with a button that opens it', async () => {
    const told = await toldBy(bot, 'tell-part');
    expect(wordsOf(told[0])).toContain('An Peeters vraagt jou om een deel in te vullen');
    const card = cardFor(told, bram);
    expect(await toldBy(bot, 'tell-part')).toEqual([]);
    const opened = await pressOn(bot, bram, card, 'Vul “Beleving” in');
    expect(opened.all).toContain('Je komt op een gewone zaterdag in de kern.');
  });

  test('is all that the colleague is asked, and its end is said', async () => {
    const done = await sayAll(bot, bram, INTAKE_WORDS.experience);
    expect(done.texts[0]).toContain('Jouw deel is klaar: Beleving.');
    expect(done.texts[0]).not.toContain('Beeldkwaliteit –');
    const on = await bot.say(bram, 'verder');
    expect(on.texts[0]).toContain('Waarvoor kennen mensen jullie kern');
  });

  test('is passed over for whoever gave it, who sees who did what', async () => {
    const last = await sayAll(bot, an, INTAKE_WORDS.awareness);
    expect(last.texts[0]).toContain('Waar is de kern op haar mooist?');
    await bot.say(an, 'overzicht');
    const sheet = await bot.say(an, 'kaart');
    const parts = await pressOn(bot, an, sheet.card, 'Verdeel de delen');
    expect(parts.all).toContain('Ingevuld door Bram Claes (maandag 20 september 2021).');
    expect(parts.all).toContain('Ingevuld door An Peeters (maandag 20 september 2021).');
  });

  test('is everybody’s again when it is taken back; what was written stays', async () => {
    const back = await bot.say(an, 'Beleving is voor iedereen');
    expect(back.texts[0]).toContain('“Beleving” is weer voor iedereen.');
    expect(await assignedNow(file)).toEqual({});
    expect(await sheetAnswer(bot, file, 'experienceVisit')).toBe(fullAnswer('een zaterdag'));
  });

  test('on the card several parts go at once, in one message', async () => {
    await forgetJobs(bot);
    const looked = await bot.press(an, 'sheet.look', { dossierId: file.id, stepId: 'intakeSheet' });
    const parts = await pressOn(bot, an, looked.card, 'Verdeel de delen');
    const saved = await pressOn(bot, an, parts.card, 'Bewaar de verdeling', {
      'answer:appearance': bram.aadObjectId,
      'answer:policy': bram.aadObjectId,
    });
    expect(saved.all).toContain('Bram Claes krijgt een bericht.');
    const told = await toldBy(bot, 'tell-part');
    expect(wordsOf(told[0])).toContain('enkele delen');
    const card = cardFor(told, bram);
    expect(buttonTitles(card)).toHaveLength(2);
    const opened = await pressOn(bot, bram, card, 'Vul “Beleid” in');
    expect(opened.all).toContain('Welke keuzes maakte het bestuur');
  });
});

describe('giving a part', () => {
  let made: Awaited<ReturnType<typeof town>>;
  beforeEach(async () => {
    made = await town('Bram Claes', 'Bram Janssens');
  });

  test('to a name that nobody or more than one has changes nothing', async () => {
    const { an, file } = made;
    expect((await bot.say(an, 'geef Beleid aan Griet')).texts[0]).toContain(
      'Ik vind “Griet” niet bij de mensen van dit traject.',
    );
    expect((await bot.say(an, 'geef Beleid aan Bram')).texts[0]).toContain(
      'Wie bedoel je: Bram Claes of Bram Janssens?',
    );
    expect(await assignedNow(file)).toEqual({});
    expect(await sheetAnswer(bot, file, 'awarenessKnownFor')).toBeUndefined();
    await bot.say(an, 'geef Beleid aan Bram Janssens');
    expect(await assignedNow(file)).toMatchObject({ policy: { name: 'Bram Janssens' } });
  });

  test('to oneself tells nobody', async () => {
    const { an } = made;
    expect((await bot.say(an, 'Beleving is voor mij')).texts[0]).toContain('is nu voor jou');
    expect(await toldBy(bot, 'tell-part')).toEqual([]);
  });

  test('twice by the same message is done and told once', async () => {
    const { an, file } = made;
    const options = { activityId: 'given-twice' };
    await bot.say(an, 'geef Beleid aan Bram Claes', options);
    await bot.say(an, 'geef Beleid aan Bram Claes', options);
    const sheet = await sheetNow(bot, file);
    const events = await bot.deps.work.stores.dossiers.events(sheet.id, { limit: 20, offset: 0 });
    expect(events.filter(({ kind }) => kind === 'sheetAssigned')).toHaveLength(1);
    expect(await toldBy(bot, 'tell-part')).toHaveLength(1);
  });

  test('to somebody who left meanwhile is refused on the card, and nothing is lost', async () => {
    const { an, file, colleagues } = made;
    const looked = await bot.press(an, 'sheet.look', { dossierId: file.id, stepId: 'intakeSheet' });
    const parts = await pressOn(bot, an, looked.card, 'Verdeel de delen');
    const bram = first(colleagues);
    await bot.press(an, 'invite.remove', {
      dossierId: file.id,
      objectId: bram.aadObjectId,
      nonce: 'gone',
    });
    const saved = await pressOn(bot, an, parts.card, 'Bewaar de verdeling', {
      'answer:policy': bram.aadObjectId,
    });
    expect(saved.all).toContain('werkt niet mee aan dit traject');
    expect(await assignedNow(file)).toEqual({});
  });

  test('to somebody whom the bot never met is kept, and said plainly with a code to pass on', async () => {
    const an = somebody('An Peeters');
    const griet = somebody('Griet Maes');
    const file = await guidedFile(bot, an, { colleagues: [personOf(griet)] });
    await forgetJobs(bot);
    const given = await bot.say(an, 'geef Beleid aan Griet');
    expect(given.texts[0]).toContain('Griet Maes chatte nog nooit met mij');
    const code = /KERN-[A-Z0-9-]+/.exec(given.all)?.[0] ?? '';
    expect(await toldBy(bot, 'tell-part')).toEqual([]);
    await bot.say(griet, code);
    expect((await bot.say(griet, 'intakefiche')).all).toContain('Welke keuzes maakte het bestuur');
    expect(await assignedNow(file)).toMatchObject({ policy: { name: 'Griet Maes' } });
  });

  test('is not for experts, strangers or people of another organisation, whatever their card says', async () => {
    const { file, colleagues } = made;
    const sheet = await sheetNow(bot, file);
    const forged = {
      sheetId: sheet.id,
      nonce: 'forged',
      'answer:policy': first(colleagues).aadObjectId,
    };
    const stranger = somebody('Vreemde Vogel');
    const elsewhere = { tenantId: '9b1d2c3e-0000-4000-8000-00000000000b' };
    for (const options of [{}, elsewhere]) {
      const reply = await bot.press(stranger, 'sheet.assign', forged, {}, options);
      expect(reply.all).toContain('kan ik je niet tonen');
    }
    const els = somebody('Els Claes');
    const member = await anExpert(bot, els);
    const guided = await guidedFile(bot, somebody('Jan Smet'), {}, [member]);
    expect((await bot.say(els, 'geef Beleid aan Jan')).all).not.toContain('is nu voor');
    expect(await bot.deps.work.stores.sheets.find(guided.id, 'intakeSheet')).toBeUndefined();
    expect(await assignedNow(file)).toEqual({});
  });
});

test('an answer about a market for everybody is an answer, not a part', async () => {
  const { an, file } = await town();
  await bot.say(an, 'De markt is voor iedereen');
  expect(await sheetAnswer(bot, file, 'awarenessKnownFor')).toBe('De markt is voor iedereen');
});

test('two people who answer one question at the same moment lose nothing', async () => {
  const { an, colleagues, file } = await town('Bram Claes');
  const bram = first(colleagues);
  await bot.say(bram, 'intakefiche');
  await Promise.all([
    bot.say(an, fullAnswer('de bakkers')),
    bot.say(bram, fullAnswer('het kasteel')),
  ]);
  const { answers, conflicts } = await sheetNow(bot, file);
  const texts = [answers.awarenessKnownFor?.value, conflicts[0]?.value];
  expect(texts.toSorted()).toEqual([fullAnswer('de bakkers'), fullAnswer('het kasteel')]);
});

test('both additions to one thin answer are kept', async () => {
  const { an, colleagues, file } = await town('Bram Claes');
  const bram = first(colleagues);
  await bot.say(an, 'Voor de winkels.');
  await bot.say(bram, 'intakefiche');
  await bot.press(bram, 'draft.open', {
    dossierId: (await sheetNow(bot, file)).id,
    place: { kind: 'question', questionId: 'awarenessKnownFor' },
    nonce: 'there',
  });
  await bot.say(bram, 'aanvullen: Zegt de bevraging.');
  await bot.say(an, 'Vooral inwoners.');
  expect(await sheetAnswer(bot, file, 'awarenessKnownFor')).toBe(
    'Voor de winkels.\n\nZegt de bevraging.\n\nVooral inwoners.',
  );
});

test('a colleague is invited to a guidance by its owner, from the sheet', async () => {
  const { an } = await town();
  const looked = await bot.say(an, 'overzicht');
  const { card } = await bot.say(an, 'kaart');
  expect(looked.texts[0]).toContain('Overzicht');
  const invite = await pressOn(bot, an, card, 'Nodig een collega uit');
  expect(invite.all).toContain('kan het traject volgen');
  const withCode = await pressOn(bot, an, invite.card, 'Maak een code');
  const code = /KERN-[A-Z0-9-]+/.exec(withCode.all)?.[0] ?? '';
  const nieuw = somebody('Nora Nieuw');
  expect((await bot.say(nieuw, code)).all).toContain('Je werkt nu mee');
  expect((await bot.say(nieuw, 'intakefiche')).all).toContain('Waarvoor kennen mensen');
});
