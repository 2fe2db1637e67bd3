import { describe, expect, test } from '@jest/globals';
import type { Form } from '../../src/domain/form.ts';
import type { Programme } from '../../src/domain/programme.ts';
import type { TextQuestion } from '../../src/domain/question.ts';
import { allSteps, type StepRule } from '../../src/domain/trajectory-rules.ts';
import { checkSheets } from '../../src/programmes/check-sheets.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';

const STEPS: readonly StepRule[] = allSteps(PROFPLOEG.trajectory);
const INTAKE: Programme['intake'] = PROFPLOEG.intake;

const SECRET: TextQuestion = {
  id: 'secret',
  kind: 'longText',
  label: 'Kostprijs',
  shortLabel: 'Kostprijs',
  required: true,
  internal: true,
  maxLength: 100,
  help: { why: 'Daarom.' },
};

const formOf = (...questions: readonly TextQuestion[]): Form => ({
  id: 'f',
  version: 1,
  steps: [{ id: 's', title: 'S', questions }],
  changes: [],
});

/** The steps of De Profploeg, with one of them changed. */
const changed = (stepId: string, changes: Partial<StepRule>) =>
  STEPS.map((step) => (step.id === stepId ? { ...step, ...changes } : step));

describe('the documents of a guidance', () => {
  test('of De Profploeg are consistent', () => {
    expect(checkSheets(STEPS, INTAKE)).toEqual([]);
  });

  test('ask the municipality nothing that it may not read', () => {
    expect(checkSheets(changed('trajectorySheet', { questions: formOf(SECRET) }), INTAKE)).toEqual([
      '"secret" is internal, but the municipality answers it',
    ]);
    const asked: Programme['intake'] =
      INTAKE.kind === 'form' ? { ...INTAKE, form: formOf(SECRET) } : INTAKE;
    expect(checkSheets(STEPS, asked)).toEqual([
      '"secret" is internal, but the municipality answers it',
    ]);
  });

  test('show it nothing of that through another question', () => {
    const { internal: _, ...open } = SECRET;
    const through = { ...open, id: 'open', offerFrom: 'projectPlan:planCost' };
    expect(checkSheets(changed('firstReport', { questions: formOf(through) }), INTAKE)).toContain(
      '"open" would show the internal "projectPlan:planCost"',
    );
    const depends: TextQuestion = {
      ...open,
      id: 'depends',
      showWhen: { question: 'secret', is: 'oneOf', values: ['x'] },
    };
    const form = formOf(SECRET, depends);
    expect(checkSheets(changed('firstReport', { questions: form }), INTAKE)).toContain(
      '"depends" depends on the internal "secret"',
    );
  });

  test('are agreed to only where there is something to agree to, and by somebody', () => {
    const agreed = { confirmedBy: ['experts'] } as const;
    expect(checkSheets(changed('workshops', agreed), INTAKE)).toEqual([
      'step "workshops" is agreed to, but has no document',
    ]);
    const ends = { ends: { sheet: 'confirmed' } } as const;
    expect(checkSheets(changed('firstReport', ends), INTAKE)).toEqual([
      'step "firstReport" ends when its document is agreed to, but nobody agrees to it',
    ]);
  });

  test('hold only lists that are there', () => {
    expect(checkSheets(changed('finalReport', { withLists: ['wensen'] }), INTAKE)).toEqual([
      'step "finalReport" prints list "wensen", which no step has',
    ]);
  });
});
