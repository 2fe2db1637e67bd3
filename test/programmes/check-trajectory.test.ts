import { expect, test } from '@jest/globals';
import type { ListRule } from '../../src/domain/list-rule.ts';
import type { Programme } from '../../src/domain/programme.ts';
import type { StepRule, TrajectoryRules } from '../../src/domain/trajectory-rules.ts';
import { checkProgrammes } from '../../src/programmes/check-programmes.ts';
import { HOMEWORK } from '../../src/programmes/profploeg/lists.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';

const RULES: TrajectoryRules = PROFPLOEG.trajectory;
const WITHOUT_FAQ: Programme = { ...PROFPLOEG, faq: [], firstFaq: [], unanswered: [] };

/** What is said of the programme with one of its steps changed. */
function saidOf(id: string, changes: Partial<StepRule>): string {
  const parts = RULES.parts.map((part) => ({
    ...part,
    steps: part.steps.map((step) => (step.id === id ? { ...step, ...changes } : step)),
  }));
  return saidOfRules({ ...RULES, parts });
}

function saidOfRules(trajectory: TrajectoryRules, changes: Partial<Programme> = {}): string {
  return checkProgrammes([{ ...WITHOUT_FAQ, ...changes, trajectory }]).join('\n');
}

const AT = 'programme "profploeg": trajectory: ';

test('the guidance of De Profploeg is sound: three parts, eight steps', () => {
  expect(saidOfRules(RULES)).toBe('');
  expect(RULES.parts.map(({ steps }) => steps.length)).toEqual([2, 3, 3]);
});

test.each<[string, string, Partial<StepRule>, string]>([
  ['waits for itself', 'intakeSheet', { begins: ['intakeSheet'] }, 'intakeSheet'],
  ['waits for itself round about', 'intakeSheet', { begins: ['finalReport'] }, 'projectPlan'],
  [
    'is due after a step that comes later',
    'projectPlan',
    { due: { after: { kind: 'end', step: 'finalReport' }, workingDays: 5 } },
    'finalReport',
  ],
])('a step that %s is named', (_, id, changes, named) => {
  expect(saidOf(id, changes)).toContain(`${AT}step "${named}" waits for itself`);
});

test.each<[string, Partial<StepRule>, string]>([
  ['what is not there', { begins: ['dessert'] }, 'step "projectPlan" waits for "dessert"'],
  ['an id twice', { id: 'intakeSheet' }, 'step "intakeSheet" occurs twice'],
  ['a number twice', { number: '1.1' }, 'number 1.1 occurs twice'],
  [
    'a meeting twice',
    { meetings: [{ id: 'siteVisit', kind: 'intake', title: 'Bezoek', agenda: ['Wat'] }] },
    'meeting "siteVisit" occurs twice',
  ],
])('%s is named', (_, changes, said) => {
  expect(saidOf('projectPlan', changes)).toContain(`${AT}${said}`);
});

test.each<[string, Partial<StepRule>, RegExp]>([
  ['an empty title', { title: ' ' }, /steps\.1\.title/],
  ['a summary that is too long', { summary: 'x'.repeat(401) }, /steps\.1\.summary/],
  ['a due date without time', { due: { after: { kind: 'guidance' } } }, /has no time/],
  ['a number of another form', { number: '1' }, /no number such as 1\.2/],
])('%s does not fit', (_, changes, said) => {
  expect(saidOf('projectPlan', changes)).toMatch(said);
});

test('months that are no range, and a programme to which nobody applies, are named', () => {
  expect(saidOfRules({ ...RULES, months: { least: 9, most: 6 } })).toContain(
    `${AT}its months are no range`,
  );
  expect(saidOfRules(RULES, { intake: { kind: 'none', explanation: 'Nee.' } })).toContain(
    `${AT}nobody is selected for it`,
  );
});

const A_LIST: ListRule = { ...HOMEWORK, id: 'chores', words: ['klusjes'] };

test.each<[string, ListRule, RegExp]>([
  [
    'an id that another step has already',
    { ...A_LIST, id: 'homework' },
    /list "homework" occurs twice/,
  ],
  ['nobody who writes', { ...A_LIST, writers: [] }, /has nobody who writes/],
  ['no words that people call it by', { ...A_LIST, words: [] }, /words/],
  ['a word with an accent', { ...A_LIST, words: ['één'] }, /without accents/],
  ['a name of its items with a capital', { ...A_LIST, itemName: 'Actie' }, /in small letters/],
  ['an introduction that is no sentence', { ...A_LIST, intro: 'klusjes' }, /is no whole sentence/],
  ['an empty label', { ...A_LIST, fields: { who: ' ' } }, /fields\.who/],
])('a list with %s is named', (_, list, said) => {
  expect(saidOf('projectPlan', { lists: [list] })).toMatch(said);
});

test('a list that is sound is not, and a theme that no programme has is', () => {
  expect(saidOf('projectPlan', { lists: [A_LIST] })).toBe('');
  const { themes: _themes, ...bare } = WITHOUT_FAQ;
  expect(checkProgrammes([bare]).join('\n')).toContain(
    `${AT}list "actions" asks a theme, but the programme has none`,
  );
});

test.each<[string, string, Partial<StepRule>, string]>([
  [
    'a list that is not there',
    'workshops',
    { ends: { list: 'homework' } },
    'list "homework", which it does not have',
  ],
  [
    'a list of which nothing is done',
    'workshops',
    { ends: { list: 'internalStakeholders' } },
    'list "internalStakeholders", of which nothing is ever done',
  ],
  [
    'meetings that are not there',
    'trajectorySheet',
    { ends: { meetings: true } },
    'its meetings, but has none',
  ],
  [
    'a document that is not there',
    'knowledgeExchange',
    { ends: { sheet: 'finished' } },
    'a document, but has none',
  ],
])('a step that ends with %s is named', (_, id, changes, problem) => {
  expect(saidOf(id, changes)).toContain(`${AT}step "${id}" ends with ${problem}`);
});

test.each<[string, string, Partial<StepRule>, string]>([
  [
    'evaluates what nobody evaluates',
    'knowledgeExchange',
    { evaluates: 'homework' },
    'step "knowledgeExchange" evaluates "homework", which is no list that is evaluated',
  ],
  [
    'asks to share after a document that it does not have',
    'dataCollection',
    { asksToShare: true },
    'step "dataCollection" asks to share after a document, but has none',
  ],
])('a step that %s is named', (_, id, changes, said) => {
  expect(saidOf(id, changes)).toContain(`${AT}${said}`);
});
