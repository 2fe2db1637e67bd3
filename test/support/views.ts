import { findQuestion, type Step } from '../../src/domain/form.ts';
import type { Question } from '../../src/domain/question.ts';
import type {
  ClosedView,
  ConflictView,
  FileHeading,
  FileLine,
  FileView,
  HelpView,
  InviteView,
  OverviewView,
  QuestionView,
  ReceiptView,
  StepView,
} from '../../src/domain/views.ts';
import type { DeadlinesView } from '../../src/domain/views-deadlines.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { PROFPLOEG_FORM } from '../../src/programmes/profploeg/form.ts';

export const NONCE = '5f0c2f6e-6a40-4a52-93a5-6d5d0c6f1d10';
export const DOSSIER_ID = '0b9f4f0e-1d53-4f6a-9d5e-1f6b8f5f7a21';

/** Every municipality as a choice, former names under their own name. */
export const MUNICIPALITY_CHOICES = MUNICIPALITIES.map(({ nis, name, successor }) => ({
  title: name,
  value: successor === undefined ? nis : name,
}));

/** A good long answer, for cards that have to look like real ones. */
export const LONG_ANSWER =
  'In onze Stationsstraat staan 9 van de 40 winkels leeg en de passage daalt sinds het retailpark open is.\nWe verwachten advies over een haalbare invulling van de panden en hulp bij het overleg met de eigenaars.';

export function heading(changes: Partial<FileHeading> = {}): FileHeading {
  return {
    dossierId: DOSSIER_ID,
    programmeId: 'profploeg',
    programmeName: 'De Profploeg',
    roundName: 'Tweede ronde',
    deadlineDay: '2021-11-12',
    daysLeft: 12,
    demonstration: false,
    ...changes,
  };
}

export function question(id: string): Question {
  const found = findQuestion(PROFPLOEG_FORM, id);
  if (found === undefined) throw new Error(`The form has no question ${id}.`);
  return found;
}

export function questionView(
  id: string | Question,
  changes: Partial<QuestionView> = {},
): QuestionView {
  return {
    question: typeof id === 'string' ? question(id) : id,
    input: '',
    answerText: '',
    version: 0,
    prefilled: false,
    ...changes,
  };
}

export function stepView(
  stepId: string,
  questions: readonly QuestionView[],
  changes: Partial<StepView> = {},
): StepView {
  const steps: readonly Step[] = PROFPLOEG_FORM.steps;
  const step = steps.find((candidate) => candidate.id === stepId);
  return {
    kind: 'step',
    heading: heading(),
    nonce: NONCE,
    stepId,
    stepNumber: steps.findIndex((candidate) => candidate.id === stepId) + 1,
    stepCount: steps.length + 1,
    title: step?.title ?? stepId,
    ...(step?.intro === undefined ? {} : { intro: step.intro }),
    questions,
    openQuestionId: questions[0]?.question.id ?? '',
    offerSkip: false,
    ...changes,
  };
}

export function identificationStep(changes: Partial<StepView> = {}): StepView {
  return stepView(
    'identification',
    [
      questionView('municipality', { input: '37022', answerText: 'Tielt', version: 1 }),
      questionView('contactPerson', { input: 'An Peeters', prefilled: true }),
      questionView('department'),
      questionView('email', { input: 'an.peeters', invalid: { kind: 'notAnEmail' } }),
      questionView('phone', { input: '051 24 30 30', version: 2, writtenBy: 'Bram Claes' }),
    ],
    { openQuestionId: 'department', savedAt: '14:05', ...changes },
  );
}

export function challengeStep(
  changes: Partial<QuestionView> = {},
  step: Partial<StepView> = {},
): StepView {
  return stepView(
    'challenge',
    [
      questionView('challenge', {
        input: LONG_ANSWER,
        answerText: LONG_ANSWER,
        version: 3,
        ...changes,
      }),
    ],
    { savedAt: '14:05', ...step },
  );
}

type Item = OverviewView['sections'][number]['items'][number];

/** All questions of the form; `change` gives the state of one of them. */
export function overviewView(
  change: (questionId: string) => Partial<Item> = () => ({}),
  changes: Partial<OverviewView> = {},
): OverviewView {
  const steps: readonly Step[] = PROFPLOEG_FORM.steps;
  return {
    kind: 'overview',
    heading: heading(),
    nonce: NONCE,
    stepCount: steps.length + 1,
    sections: steps.map((step) => ({
      stepId: step.id,
      title: step.title,
      items: step.questions.map((asked) => ({
        questionId: asked.id,
        shortLabel: asked.shortLabel,
        answerText: asked.kind === 'longText' ? LONG_ANSWER : 'Tielt',
        state: 'answered' as const,
        ...change(asked.id),
      })),
    })),
    canBeSent: true,
    isOwner: true,
    colleagues: [],
    ...changes,
  };
}

export function conflictView(changes: Partial<ConflictView> = {}): ConflictView {
  return {
    kind: 'conflict',
    heading: heading(),
    nonce: NONCE,
    conflictId: '7a1f51a2-9a3a-4c0e-8f66-0f3f6f1c2d3e',
    question: question('challenge'),
    present: { by: 'Bram Claes', text: LONG_ANSWER, mine: false },
    other: { by: 'An Peeters', text: 'Onze kern loopt leeg. We willen weten waarom.', mine: true },
    ...changes,
  };
}

export function receiptView(changes: Partial<ReceiptView> = {}): ReceiptView {
  return {
    kind: 'receipt',
    heading: heading(),
    nonce: NONCE,
    reference: 'PP-2021-0042',
    municipality: 'Tielt',
    submittedAt: new Date('2021-11-10T13:05:00Z'),
    guidanceFrom: '2022-01-01',
    mailTo: 'an.peeters@tielt.be',
    repeated: false,
    ...changes,
  };
}

export function fileLine(changes: Partial<FileLine> = {}): FileLine {
  return {
    heading: heading(),
    state: 'draft',
    municipality: 'Tielt',
    answered: 7,
    asked: 14,
    role: 'owner',
    ownerName: 'An Peeters',
    updatedAt: new Date('2021-11-02T09:30:00Z'),
    canCopy: false,
    canWithdraw: true,
    ...changes,
  };
}

export function submittedLine(changes: Partial<FileLine> = {}): FileLine {
  return fileLine({
    state: 'submitted',
    reference: 'PP-2021-0042',
    submittedAt: new Date('2021-11-10T13:05:00Z'),
    canCopy: true,
    answered: 14,
    ...changes,
  });
}

export function fileView(line: FileLine, changes: Partial<FileView> = {}): FileView {
  const { sections } = overviewView();
  return {
    kind: 'file',
    nonce: NONCE,
    line,
    sections,
    colleagues: [{ objectId: '4d1c6f5e-0c7b-4d62-8c55-000000000021', name: 'Bram Claes' }],
    ...changes,
  };
}

export function closedView(changes: Partial<ClosedView> = {}): ClosedView {
  return {
    kind: 'closed',
    programmeName: 'De Profploeg',
    sentence: 'Je kan deze subsidie niet meer aanvragen',
    instead: [
      'De kernwijzers van De Vitrine: zes gidsen waarmee je zelf aan de slag gaat.',
      'Het aanbod van je provincie, dat de Profploeg aanvult.',
    ],
    ...changes,
  };
}

export function inviteView(changes: Partial<InviteView> = {}): InviteView {
  return { kind: 'invite', heading: heading(), nonce: NONCE, colleagues: [], ...changes };
}

export function deadlinesView(): DeadlinesView {
  const round = {
    deadlineDay: '2021-11-12',
    daysLeft: 12,
    guidanceFrom: '2022-01-01',
    opensAt: new Date('2021-08-13T22:00:00Z'),
    demonstration: false,
  };
  return {
    kind: 'deadlines',
    programmes: [
      {
        programmeId: 'profploeg',
        name: 'De Profploeg',
        rounds: [
          { ...round, name: 'Tweede ronde', state: 'open' },
          { ...round, name: 'Derde ronde', state: 'upcoming', daysLeft: 200, demonstration: true },
          { ...round, name: 'Eerste ronde', state: 'past', daysLeft: -79 },
        ],
      },
      {
        programmeId: 'labo',
        name: 'Labo Regiovorming',
        rounds: [],
        explanation: 'Je vraagt dit aan in een gesprek met de VVSG.',
      },
    ],
  };
}

export function helpView(changes: Partial<HelpView> = {}): HelpView {
  return {
    kind: 'help',
    scope: 'personal',
    occasion: 'welcome',
    firstName: 'An',
    hasDrafts: false,
    demonstration: false,
    ...changes,
  };
}
