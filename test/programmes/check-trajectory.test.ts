import { expect, test } from '@jest/globals';
import type { Programme } from '../../src/domain/programme.ts';
import type { StepRule, TrajectoryRules } from '../../src/domain/trajectory-rules.ts';
import { checkProgrammes } from '../../src/programmes/check-programmes.ts';
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
