import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { filingOf } from '../../src/domain/filing.ts';
import { createLog } from '../../src/log.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { beginTrajectories } from '../../src/use-cases/begin-trajectories.ts';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonTitles, cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { decideFile } from '../support/decision-talk.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install, openCase, personOf, sentFile } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  anExpert,
  FINISH,
  guidedFile,
  MOVE,
  openStep,
  openTrajectory,
  pressStep,
  REOPEN,
  SKIP,
  trajectoryKinds,
  trajectoryNow,
} from '../support/trajectory-talk.ts';

let bot: TestBot;
const logged: string[] = [];
const somebody = createPeople();
const [kato, wim, labo] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
const els = somebody('Els Claes');
const NOW = '2021-09-20T10:00:00Z';
const [INTAKE, PLAN, HOMEWORK] = [
  '1.1 Intakefiche',
  '1.2 Projectplan',
  '2.1 Info- en dataverzameling',
];
const NOT_YOURS = 'Over deze stap beslist iemand anders.';
const NOT_SHOWN = 'Dit traject kan ik je niet tonen.';
let elsMember: Awaited<ReturnType<typeof anExpert>>;

beforeAll(async () => {
  bot = await startTestBot({
    now: NOW,
    caseworkers: [
      caseworkerOf(kato, 'profploeg'),
      caseworkerOf(wim, 'profploeg'),
      caseworkerOf(labo, 'labo'),
    ],
    log: createLog('warn', { write: (line: string) => void logged.push(line) }),
  });
  for (const person of [kato, wim, labo, els]) await install(bot, person);
  elsMember = await anExpert(bot, els);
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.setNow(NOW);
  logged.length = 0;
});

const nonce = () => crypto.randomUUID();
const guided = (owner: TestPerson, changes: Partial<Dossier> = {}) =>
  guidedFile(bot, owner, changes, [elsMember]);
const stateOf = async (file: Dossier, step = 'intakeSheet') =>
  (await trajectoryNow(bot, file)).steps[step]?.state;
const finishIntake = (who: TestPerson, file: Dossier) => pressStep(bot, who, file, INTAKE, FINISH);

describe('a guidance', () => {
  test('begins with the decision that selects a file, and shows in the history who did', async () => {
    const an = somebody('An Peeters');
    const file = await sentFile(bot, an, { state: 'admissible' });
    await decideFile(bot, kato, file, { decision: 'selected' });
    expect(await trajectoryNow(bot, file)).toMatchObject({
      guidanceDay: '2021-09-01',
      steps: { intakeSheet: { state: 'running' } },
      version: 1,
    });
    const { card } = await openTrajectory(bot, an, file);
    const history = await pressOn(bot, an, card, 'Historiek');
    expect(history.all).toContain('Kato Maes selecteerde de aanvraag: het traject begon.');
  });

  test('of a file that was selected before begins at start, once, as of the day of its selection', async () => {
    const file = await guided(somebody());
    expect(await trajectoryNow(bot, file)).toMatchObject({
      startedAt: new Date('2021-08-20T10:00:00Z'),
      version: 1,
    });
    expect(await beginTrajectories(bot.deps)).toBe(0);
    expect(await trajectoryKinds(bot, file)).toEqual(['stepStarted', 'begun']);
  });

  test('stops when the selection is withdrawn, and goes on where it was with a new one', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    await finishIntake(an, file);
    const form = await pressOn(
      bot,
      kato,
      (await openCase(bot, kato, file)).card,
      'Trek de beslissing in',
    );
    await pressOn(bot, kato, form.card, 'Trek de beslissing in', { why: 'Per vergissing.' });
    const stopped = await openTrajectory(bot, an, file);
    expect(stopped.all).toContain('Dit traject ligt stil sinds 20 september 2021');
    expect(stopped.all).toContain('■ 1.2 Projectplan');
    expect((await openTrajectory(bot, els, file)).all).toContain(NOT_SHOWN);
    await decideFile(bot, kato, file, { decision: 'selected' });
    expect(await trajectoryNow(bot, file)).not.toHaveProperty('stoppedAt');
    expect((await openTrajectory(bot, an, file)).all).toContain('Nu bezig: 1.2 Projectplan');
    const kinds = await trajectoryKinds(bot, file);
    expect(kinds.slice(0, 2)).toEqual(['resumed', 'stopped']);
  });

  test('stops when its people withdraw the file, and nothing in it can be changed then', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const { card } = await openStep(bot, an, file, INTAKE);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    const refused = await pressOn(bot, an, card, FINISH);
    expect(refused.all).toContain('Dit traject ligt stil');
    expect(await stateOf(file)).toBe('running');
    const { all } = await pressOn(bot, an, (await openTrajectory(bot, an, file)).card, 'Historiek');
    expect(all).toContain('An Peeters trok de aanvraag in: het traject ligt stil.');
  });
});

describe('the card of a guidance', () => {
  test('says where it is, whose turn it is, what comes next and whether the plan fits', async () => {
    const an = somebody('An Peeters');
    await guided(an);
    const { all, card } = await bot.say(an, 'waar staan we?');
    for (const words of [
      'Nu bezig: 1.1 Intakefiche',
      'Aan zet: Jullie',
      'Daarna: 1.2 Projectplan',
      'Te laat: niets',
      'Planning: alles is klaar op 27 april 2022, binnen zes tot negen maanden.',
      '● 1.1 Intakefiche',
      'Bezig · Jullie',
      'Tegen woensdag 29 september 2021 (nog 7 werkdagen).',
      '○ 1.2 Projectplan',
      'Nog niet begonnen · De Profploeg',
      'Gepland van 29 september 2021 tot 20 oktober 2021.',
    ]) {
      expect(all).toContain(words);
    }
    expect(buttonTitles(card).filter((title) => title === 'Bekijk')).toHaveLength(8);
  });

  test('says when guidance begins, while that is ahead', async () => {
    bot.setNow('2021-08-24T10:00:00Z');
    const an = somebody('An Peeters');
    await guided(an);
    expect((await bot.say(an, 'traject')).all).toContain(
      'De begeleiding begint op woensdag 1 september 2021.',
    );
  });

  test('says what is late, and that it takes too long, to each side in its own words', async () => {
    bot.setNow('2022-02-15T10:00:00Z');
    const file = await guided(somebody('An Peeters'));
    const { all } = await openTrajectory(bot, els, file);
    expect(all).toContain('Aan zet: De gemeente');
    expect(all).toContain('Te laat: 1.1 Intakefiche (90 werkdagen)');
    expect(all).toContain('let op, zo eindigt het traject pas op');
    expect(all).toContain('Dat is later dan negen maanden na de start.');
    expect(all).toContain('! 1.1 Intakefiche');
    expect(all).toContain('Nog niet begonnen · Jullie');
  });

  test('is a list first for whoever is part of several, and a sentence for who is part of none', async () => {
    const an = somebody('An Peeters');
    await guided(an);
    await guided(an);
    const list = await bot.say(an, 'mijn traject');
    expect(list.all).toContain('Je trajecten');
    expect(list.all).toContain('Bezig met 1.1 Intakefiche, tegen 29 september 2021.');
    expect(list.all).toContain('Tielt  ●○○○○○○○');
    const none = await bot.say(somebody(), 'begeleiding');
    expect(none.all).toContain('Je hebt nog geen traject.');
  });

  test('opens from the file of its people and from the card of whoever handles or guides it', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const own = await bot.press(an, 'file.look', { dossierId: file.id });
    expect(own.all).toContain('In het traject zie je stap voor stap waar je staat');
    for (const [who, card] of [
      [an, own.card],
      [kato, (await openCase(bot, kato, file)).card],
      [els, (await openCase(bot, els, file)).card],
    ] as const) {
      const opened = await pressOn(bot, who, card, 'Bekijk het traject');
      expect(opened.all).toContain('Nu bezig: 1.1 Intakefiche');
    }
  });

  test('is not shown where others read along', async () => {
    const an = somebody('An Peeters');
    await guided(an);
    const said = await bot.say(an, 'traject', { where: 'channel' });
    expect(said.all).toContain('Trajecten toon ik alleen in je eigen chat met mij.');
    expect(said.all).not.toContain('Tielt');
  });
});

describe('a step', () => {
  test('says what it is about, what ends it and what belongs to it', async () => {
    const file = await guided(somebody());
    const { all } = await openStep(bot, els, file, INTAKE);
    for (const words of [
      'De gemeente vult de intakefiche in',
      'Wie: De gemeente',
      'Klaar wanneer: De intakefiche is klaar, het intakegesprek en het terreinbezoek zijn geweest.',
      'Resultaat: De intakefiche',
      'Overleg: Intakegesprek en Terreinbezoek',
      'De gemeente beslist over deze stap.',
    ]) {
      expect(all).toContain(words);
    }
  });

  test('that is finished makes the next one begin, and says so', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const done = await finishIntake(an, file);
    expect(done.all).toContain('Stap 1.1 Intakefiche is klaar.');
    expect(done.all).toContain('Nu bezig: 1.2 Projectplan');
    expect(done.all).toContain('Aan zet: De Profploeg');
    expect(done.all).toContain('Sinds 20 september 2021.');
    const both = await pressStep(bot, els, file, PLAN, FINISH);
    expect(both.all).toContain('Nu bezig: 2.1 Info- en dataverzameling en 2.2 Workshops');
    expect(both.all).toContain('Aan zet: De gemeente en jullie');
  });

  test('that is the last one ends the guidance', async () => {
    const file = await guided(somebody());
    const names = stepNames(await openTrajectory(bot, kato, file));
    expect(names).toHaveLength(8);
    let last = await openTrajectory(bot, kato, file);
    for (const name of names) last = await pressStep(bot, kato, file, name, FINISH);
    expect(last.all).toContain('Daarmee is het traject afgerond.');
    expect(last.all).toContain('Het traject is afgerond op 20 september 2021');
    expect((await trajectoryKinds(bot, file))[0]).toBe('ended');
  });

  test('is left out only with a reason, which stays on its card and in the history', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const refused = await pressStep(bot, an, file, INTAKE, SKIP, {
      reason: '   ',
      day: '3 oktober',
    });
    expect(refused.all).toContain('Schrijf eerst waarom. Er is nog niets gewijzigd.');
    expect(cardInputs(refused.card)).toMatchObject({ day: '3 oktober' });
    const reason = 'We deden dit *vorig jaar* al <zie bijlage>.';
    const skipped = await pressOn(bot, an, refused.card, SKIP, { reason });
    expect(skipped.all).toContain('Stap 1.1 Intakefiche is overgeslagen.');
    const { all } = await openStep(bot, an, file, INTAKE);
    expect(all).toContain(`Waarom overgeslagen: \n${reason}`);
    expect(all).toContain(`An Peeters sloeg stap 1.1 Intakefiche over. Reden: “${reason}”.`);
  });

  test('with a reason that is too long is not left out, and the reason stays', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const reason = 'x'.repeat(1001);
    const refused = await pressStep(bot, an, file, INTAKE, SKIP, { reason });
    expect(refused.all).toContain('Maak ze korter dan 1.000 tekens.');
    expect(cardInputs(refused.card).reason).toBe(reason);
    expect(await stateOf(file)).toBe('running');
  });

  test('that ended can be opened again with a reason; what began after it goes on', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    await finishIntake(an, file);
    const again = await pressStep(bot, an, file, INTAKE, REOPEN, { reason: 'Iets vergeten.' });
    expect(again.all).toContain('Stap 1.1 Intakefiche is opnieuw open.');
    expect(again.all).toContain('Nu bezig: 1.1 Intakefiche en 1.2 Projectplan');
    expect((await openStep(bot, els, file, INTAKE)).all).toContain(
      'An Peeters opende stap 1.1 Intakefiche opnieuw. Reden: “Iets vergeten.”.',
    );
  });

  test.each([
    ['tegen vrijdag 15 oktober', '2021-10-15', 'moet nu klaar zijn tegen vrijdag 15 oktober 2021.'],
    ['16/10/2021', '2021-10-18', 'Op zaterdag 16 oktober 2021 werkt niemand'],
  ])('gets another due day as it is typed: "%s"', async (day, dueDay, said) => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const moved = await pressStep(bot, an, file, INTAKE, MOVE, { day });
    expect(moved.all).toContain(said);
    expect((await trajectoryNow(bot, file)).steps.intakeSheet?.dueDay).toBe(dueDay);
    expect((await openStep(bot, an, file, INTAKE)).all).toContain(
      'An Peeters verplaatste de datum van stap 1.1 Intakefiche: van 29 september 2021 naar',
    );
  });

  test.each([
    ['', 'Vul eerst de nieuwe datum in'],
    ['binnenkort', 'Deze datum kan ik niet lezen.'],
    ['1 september 2021', 'Deze dag is al voorbij.'],
    ['15/10/2071', 'duurt geen traject. Kijk het jaar na.'],
    ['maandag 15 oktober 2021', '15 oktober 2021 is een vrijdag.'],
  ])('keeps its due day and what was typed when that is "%s"', async (day, said) => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const typed = { day, reason: 'Half getypt' };
    const refused = await pressStep(bot, an, file, INTAKE, MOVE, typed);
    expect(refused.all).toContain(said);
    expect(refused.all).toContain('Er is nog niets gewijzigd.');
    expect(cardInputs(refused.card)).toEqual(typed);
    expect((await trajectoryNow(bot, file)).version).toBe(1);
  });

  test('that has the day already says so and changes nothing', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const same = await pressStep(bot, an, file, INTAKE, MOVE, { day: '29 september 2021' });
    expect(same.all).toContain('Woensdag 29 september 2021 stond er al.');
    expect(await trajectoryKinds(bot, file)).toEqual(['stepStarted', 'begun']);
  });
});

describe('two people at once', () => {
  test('who was second sees the first one’s change, and what they typed', async () => {
    const [an, file] = await anFile();
    const { card } = await openStep(bot, kato, file, INTAKE);
    await finishIntake(an, file);
    const typed = { reason: 'Dit was er al.', day: '4 oktober 2021' };
    const refused = await pressOn(bot, kato, card, SKIP, typed);
    expect(refused.all).toContain('An Peeters wijzigde dit traject intussen.');
    expect(refused.all).toContain('✓ Klaar');
    expect(cardInputs(refused.card).reason).toBe('Dit was er al.');
    expect(await stateOf(file)).toBe('done');
  });

  test('at the same moment: one finishes the step, the other is told', async () => {
    const [an, file] = await anFile();
    const [one, two] = [
      await openStep(bot, an, file, INTAKE),
      await openStep(bot, kato, file, INTAKE),
    ];
    const replies = await Promise.all([
      pressOn(bot, an, one.card, FINISH),
      pressOn(bot, kato, two.card, FINISH),
    ]);
    const done = replies.map(({ all }) => all.includes('is klaar.'));
    expect(done.toSorted()).toEqual([false, true]);
    const kinds = await trajectoryKinds(bot, file);
    expect(kinds.filter((kind) => kind === 'stepDone')).toHaveLength(1);
  });

  test('a press that Teams delivers twice happens once', async () => {
    const [an, file] = await anFile();
    const { card } = await openStep(bot, an, file, INTAKE);
    const once = { activityId: nonce() };
    await pressOn(bot, an, card, FINISH, {}, once);
    const again = await pressOn(bot, an, card, FINISH, {}, once);
    expect(again.all).toContain('Stap 1.1 Intakefiche is klaar.');
    expect((await trajectoryNow(bot, file)).version).toBe(2);
  });

  test('withdrawing the file and finishing a step at the same moment leave it stopped', async () => {
    const [an, file] = await anFile();
    const { card } = await openStep(bot, els, file, INTAKE);
    const { card: katos } = await openStep(bot, kato, file, INTAKE);
    await Promise.all([
      bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() }),
      pressOn(bot, kato, katos, FINISH),
    ]);
    expect(card).toBeDefined();
    expect((await trajectoryNow(bot, file)).stoppedAt).toBeDefined();
  });

  async function anFile(): Promise<readonly [TestPerson, Dossier]> {
    const an = somebody('An Peeters');
    return [an, await guided(an)];
  }
});

describe('who may do what', () => {
  const VERBS = ['finish', 'skip', 'moveDue', 'reopen'] as const;
  const forged = (file: Dossier, changes: object = {}) => ({
    dossierId: file.id,
    stepId: 'intakeSheet',
    version: 1,
    nonce: nonce(),
    ...changes,
  });
  const TYPED = { reason: 'Omdat het kan.', day: '15 oktober 2021' };

  test.each(VERBS)(
    'trajectory.%s of others changes nothing, and does not say it exists',
    async (verb) => {
      const file = await guided(somebody());
      const outsider = await anExpert(bot, somebody('Wout Vos'));
      await guidedFile(bot, somebody(), {}, [outsider]);
      const strangers = [somebody(), labo, await expertElsewhere()];
      for (const who of strangers) {
        const refused = await bot.press(who, `trajectory.${verb}`, forged(file), TYPED);
        expect(refused.all).toContain(NOT_SHOWN);
        expect(refused.all).not.toContain('Tielt');
      }
      const gone = await bot.press(
        somebody(),
        `trajectory.${verb}`,
        forged(file, { dossierId: crypto.randomUUID() }),
        TYPED,
      );
      expect(gone.all).toContain(NOT_SHOWN);
      expect((await trajectoryNow(bot, file)).version).toBe(1);
      expect(logged.join('\n')).toContain('"refused":"unavailable"');
    },
  );

  test.each(['trajectory.open', 'trajectory.step', 'trajectory.history'])(
    '%s of others shows nothing',
    async (verb) => {
      const file = await guided(somebody());
      for (const who of [somebody(), labo, await expertElsewhere()]) {
        const reply = await bot.press(who, verb, forged(file));
        expect(reply.all).toContain(NOT_SHOWN);
      }
    },
  );

  test('somebody of another municipality sees their own guidance and not this one', async () => {
    const bram = somebody('Bram Claes');
    const [file, own] = [await guided(somebody()), await guided(bram, brugge())];
    expect((await bot.say(bram, 'traject')).all).toContain('Brugge');
    expect((await openTrajectory(bot, bram, file)).all).toContain(NOT_SHOWN);
    expect((await openTrajectory(bot, bram, own)).all).toContain('Brugge');
  });

  test('an expert does not decide on a step of the municipality, nor the other way round', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const byExpert = await bot.press(els, 'trajectory.finish', forged(file), TYPED);
    expect(byExpert.all).toContain(NOT_YOURS);
    await finishIntake(an, file);
    for (const verb of VERBS) {
      const plan = forged(file, { stepId: 'projectPlan', version: 2 });
      const refused = await bot.press(an, `trajectory.${verb}`, plan, TYPED);
      expect(refused.all).toContain(NOT_YOURS);
      expect(refused.all).toContain('Wie: De Profploeg');
    }
    expect((await trajectoryNow(bot, file)).version).toBe(2);
    expect(logged.join('\n')).toContain('"refused":"notYours"');
    const { card } = await openStep(bot, an, file, PLAN);
    for (const title of [FINISH, SKIP, MOVE]) expect(findButton(card, title)).toBeUndefined();
  });

  test('a colleague decides like the maker, and a caseworker on every step', async () => {
    const [an, bram] = [somebody('An Peeters'), somebody('Bram Claes')];
    const file = await guided(an, { colleagues: [personOf(bram)] });
    await finishIntake(bram, file);
    expect(await stateOf(file)).toBe('done');
    await pressStep(bot, wim, file, PLAN, FINISH);
    await pressStep(bot, wim, file, HOMEWORK, MOVE, { day: '1 december 2021' });
    expect(await stateOf(file, 'projectPlan')).toBe('done');
  });

  test('a step that there is not, or that waits, is refused in words', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    for (const stepId of ['dessert', '__proto__', 'constructor']) {
      const reply = await bot.press(an, 'trajectory.finish', forged(file, { stepId }), TYPED);
      expect(reply.all).toContain('Deze stap bestaat niet meer.');
    }
    const waits = forged(file, { stepId: 'dataCollection' });
    const reply = await bot.press(an, 'trajectory.finish', waits, TYPED);
    expect(reply.all).toContain('deze stap is nog niet begonnen of al afgelopen');
    expect((await trajectoryNow(bot, file)).version).toBe(1);
  });

  test('no button of a guidance works where others read along', async () => {
    const an = somebody('An Peeters');
    const file = await guided(an);
    const where = { where: 'channel' } as const;
    for (const verb of [...VERBS, 'open', 'step', 'history', 'list', 'mine', 'back']) {
      const reply = await bot.press(an, `trajectory.${verb}`, forged(file), TYPED, where);
      expect(reply.all).not.toMatch(/Tielt|Intakefiche/);
    }
    expect((await trajectoryNow(bot, file)).version).toBe(1);
  });

  test('whoever is no caseworker of the programme gets no overview', async () => {
    const file = await guided(somebody());
    for (const who of [labo, els, somebody()]) {
      const reply = await bot.press(who, 'trajectory.list', { programme: 'profploeg' });
      expect(reply.all).toContain(NOT_SHOWN);
      expect(reply.all).not.toContain(file.reference ?? '?');
    }
  });

  /** An expert who is on another panel. */
  async function expertElsewhere(): Promise<TestPerson> {
    const wout = somebody('Wout Vos');
    await guidedFile(bot, somebody(), {}, [await anExpert(bot, wout)]);
    return wout;
  }
});

function brugge(): Partial<Dossier> {
  const found = MUNICIPALITIES.find(({ name }) => name === 'Brugge');
  return found === undefined ? {} : { filing: filingOf(found) };
}

/** The names of the steps of a card, in order. */
function stepNames({ card }: Reply): readonly string[] {
  return cardTexts(card).flatMap((text) => /^[●○] (\d\.\d .+)$/.exec(text)?.[1] ?? []);
}
