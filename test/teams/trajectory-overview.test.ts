import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdaptiveCard } from '../../src/cards/card-json.ts';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { filingOf } from '../../src/domain/filing.ts';
import { finishStep } from '../../src/domain/trajectory-steps.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { beginTrajectories } from '../../src/use-cases/begin-trajectories.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonTitles, cardInputs, findButton } from '../support/card-client.ts';
import { createCaseFiles, keepFile } from '../support/case-files.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install, personOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, trajectoryNow } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, els] = [somebody('Kato Maes'), somebody('Els Claes')];
const an = somebody('An Peeters');
/** Two working days after the intake sheets were due. */
const NOW = '2021-10-01T10:00:00Z';
const COUNT = 93;
let files: readonly Dossier[];

/** 93 municipalities: 12 did their intake sheet, 5 of them their project plan too; all others are late. */
beforeAll(async () => {
  bot = await startTestBot({ now: NOW, caseworkers: [caseworkerOf(kato, 'profploeg')] });
  for (const person of [kato, els]) await install(bot, person);
  const aFile = createCaseFiles();
  const at = new Date('2021-08-20T10:00:00Z');
  const kept: Dossier[] = [];
  for (const municipality of MUNICIPALITIES.filter(({ successor }) => successor === undefined)) {
    if (kept.length === COUNT) break;
    const changes = {
      state: 'selected',
      filing: filingOf(municipality),
      owner: personOf(an),
    } as const;
    kept.push(await keepFile(bot.deps, aFile({ sentAt: at, changes })));
  }
  files = kept;
  expect(await beginTrajectories(bot.deps)).toBe(COUNT);
  for (const file of files.slice(0, 12)) await finish(file, 'intakeSheet');
  for (const file of files.slice(0, 5)) await finish(file, 'projectPlan');
});
afterAll(() => bot.stop());

async function finish(file: Dossier, stepId: string): Promise<void> {
  const present = await trajectoryNow(bot, file);
  const act = { by: personOf(kato), at: new Date('2021-09-20T10:00:00Z') };
  const made = finishStep(PROFPLOEG_TRAJECTORY, present, stepId, present.version, act);
  if (!made.ok) throw new Error(made.reason);
  await bot.deps.work.stores.trajectories.save(made.value.trajectory, made.value.events);
}

/** References on the buttons of a list, in order. */
function listed({ card }: Reply): readonly string[] {
  return buttonTitles(card).filter((title) => title.startsWith('PP-'));
}

const filter = (typed: Readonly<Record<string, string>>) =>
  bot.press(
    kato,
    'trajectory.list',
    {},
    { show: 'running', step: 'any', province: 'any', ...typed },
  );

describe('93 guidances at a glance', () => {
  test('say how many are in each step and how many are late, late ones first, 20 a page', async () => {
    const { all, card } = await bot.say(kato, 'trajecten');
    for (const words of [
      'Trajecten van De Profploeg',
      '93 trajecten lopen, 81 te laat.',
      '81 in 1.1 Intakefiche, 81 te laat',
      '7 in 1.2 Projectplan',
      '5 in 2.1 Info- en dataverzameling',
      '0 in 3.3 Definitief projectrapport',
      'Lopende trajecten: 93',
      'Pagina 1 van 5',
    ]) {
      expect(all).toContain(words);
    }
    expect(listed({ card } as Reply)).toHaveLength(20);
    expect(all).toMatch(/ {2}!○○○○○○○/);
    expect(all).not.toMatch(/ {2}✓/);
    expect(cardBytes(card as AdaptiveCard)).toBeLessThan(28_000);
  });

  test('are all on the pages, each once, the late ones before all others', async () => {
    const pages = [];
    let page = await bot.say(kato, 'trajecten');
    for (;;) {
      pages.push(listed(page));
      if (findButton(page.card, 'Volgende pagina') === undefined) break;
      page = await pressOn(bot, kato, page.card, 'Volgende pagina');
    }
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 20, 20, 13]);
    const references = pages.flat();
    expect(new Set(references).size).toBe(COUNT);
    const onTime = files.slice(0, 12).map(({ reference }) => reference);
    expect(new Set(references.slice(-12))).toEqual(new Set(onTime));
  });

  test.each([
    [{ show: 'late' }, 'Trajecten die te laat zijn: 81'],
    [{ step: 'projectPlan' }, 'Lopende trajecten, in stap 1.2 Projectplan: 7'],
    [{ show: 'late', step: 'workshops' }, 'Trajecten die te laat zijn, in stap 2.2 Workshops: 0'],
    [{ show: 'ended' }, 'Afgeronde trajecten: 0'],
  ])('can be chosen from: %j', async (typed, said) => {
    const reply = await filter(typed);
    expect(reply.all).toContain(said);
    expect(reply.all).toContain('93 trajecten lopen, 81 te laat.');
    expect(findButton(reply.card, 'Toon alle lopende trajecten')).toBeDefined();
  });

  test('of a province are those of its municipalities', async () => {
    const reply = await filter({ province: 'Limburg' });
    const limburg = files.filter(({ filing }) => filing?.province === 'Limburg');
    expect(reply.all).toContain(`Lopende trajecten, Limburg: ${limburg.length}`);
    expect(cardInputs(reply.card).province).toBe('Limburg');
  });

  test('keep filter and page while one of them is looked at', async () => {
    const cardId = 'overview-1';
    const at = { cardId };
    const list = await bot.press(
      kato,
      'trajectory.list',
      { page: 1 },
      { show: 'late', step: 'any', province: 'any' },
      at,
    );
    const [first = ''] = listed(list);
    const opened = await pressOn(bot, kato, list.card, first, {}, at);
    expect(opened.all).toContain(`Traject ${first}`);
    const back = await pressOn(bot, kato, opened.card, 'Terug naar de trajecten', {}, at);
    expect(listed(back)).toEqual(listed(list));
    expect(back.all).toContain('Trajecten die te laat zijn: 81');
    expect(back.all).toContain('Pagina 2 van 5');
  });

  test('forget a page that there is not, and fields that say nothing', async () => {
    const reply = await bot.press(kato, 'trajectory.list', {
      page: 9_999,
      programme: 'labo',
      show: 'alles',
      step: '__proto__',
      province: 'Henegouwen',
    });
    expect(reply.all).toContain('Lopende trajecten: 93');
    expect(reply.all).toContain('Pagina 5 van 5');
  });

  test('are shown to their own people as far as a card holds them', async () => {
    const own = await bot.say(an, 'trajecten');
    expect(listed(own)).toHaveLength(20);
    expect(own.all).toContain('Je hebt nog meer trajecten.');
    expect(cardBytes(own.card as AdaptiveCard)).toBeLessThan(28_000);
  });

  test('show a caseworker who guides too the way to those', async () => {
    const both = await anExpert(bot, kato);
    expect(both.name).toBe('Kato Maes');
    const { card } = await bot.say(kato, 'trajecten');
    const own = await pressOn(bot, kato, card, 'Trajecten die ik begeleid');
    expect(own.all).toContain('Je hebt nog geen traject.');
  });
});
