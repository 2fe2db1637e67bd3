import { allQuestions, type Step } from '../../src/domain/form.ts';
import type { Question } from '../../src/domain/question.ts';
import type {
  FileHeading,
  OverviewItem,
  QuestionView,
  StepView,
  View,
} from '../../src/domain/views.ts';
import type { SheetPartsView } from '../../src/domain/views-sheet-parts.ts';
import type { SheetPart, SheetView } from '../../src/domain/views-sheets.ts';
import { PROFPLOEG_INTAKE_SHEET } from '../../src/programmes/profploeg/intake/intake-sheet.ts';
import { DOSSIER_ID, heading, helpView, inviteView, NONCE, questionView } from './views.ts';

const APPLICATION_ID = '3d0e7b52-7a34-4c1c-8a54-3f3a0b0c9b11';
const STEPS: readonly Step[] = PROFPLOEG_INTAKE_SHEET.steps;
const LONG = '😀'.repeat(200);
const AT = new Date('2021-09-20T10:00:00Z');
const PEOPLE = [
  { key: '7c1e4a90-3b52-4d8f-a6e7-000000000001', name: 'An Peeters' },
  { key: '7c1e4a90-3b52-4d8f-a6e7-000000000002', name: 'Bram Claes' },
] as const;

function sheetHeading(municipality = 'Tielt'): FileHeading {
  return heading({
    sheet: {
      title: 'Intakefiche',
      municipality,
      applicationId: APPLICATION_ID,
      stepId: 'intakeSheet',
    },
  });
}

function question(id: string): Question {
  const found = allQuestions(PROFPLOEG_INTAKE_SHEET).find((one) => one.id === id);
  if (found === undefined) throw new Error(`The sheet has no question ${id}.`);
  return found;
}

function part(
  step: Step,
  state: OverviewItem['state'],
  changes: Partial<SheetPart> = {},
): SheetPart {
  const items = step.questions.map(({ id, shortLabel }) => ({
    questionId: id,
    shortLabel,
    answerText: state === 'answered' ? 'Ingevuld' : '',
    state,
  }));
  const answered = state === 'answered' ? items.length : 0;
  return { stepId: step.id, title: step.title, items, answered, writers: [], ...changes };
}

function sheet(parts: readonly SheetPart[], changes: Partial<SheetView> = {}): SheetView {
  return {
    kind: 'sheet',
    heading: sheetHeading(),
    nonce: NONCE,
    stepCount: STEPS.length + 1,
    parts,
    canFinish: false,
    mayWrite: true,
    mayDivide: true,
    mayInvite: true,
    version: 0,
    ...changes,
  };
}

const WRITERS = PEOPLE.map(({ name }) => ({ name, at: AT }));
const ASSIGNED = { name: 'Bram Claes', isSelf: false };

function partsView(changes: Partial<SheetPartsView> = {}): SheetPartsView {
  return {
    kind: 'sheetParts',
    heading: sheetHeading(),
    nonce: NONCE,
    parts: STEPS.map(({ id, title }, index) => ({
      stepId: id,
      title,
      writers: index === 0 ? WRITERS : [],
      ...(index === 1 ? { key: PEOPLE[1].key } : {}),
    })),
    everybody: 'everybody',
    people: PEOPLE,
    unreachable: [],
    mayInvite: true,
    ...changes,
  };
}

/** A part of the sheet on its card. */
function partCard(stepId: string, questions: readonly QuestionView[]): StepView {
  const step = STEPS.find(({ id }) => id === stepId);
  return {
    kind: 'step',
    heading: sheetHeading(),
    nonce: NONCE,
    stepId,
    stepNumber: 2,
    stepCount: STEPS.length + 1,
    title: step?.title ?? '',
    questions,
    openQuestionId: questions[0]?.question.id ?? '',
    offerSkip: false,
  };
}

const OFFER = {
  text: `In onze Stationsstraat staan 9 van de 40 winkels leeg. ${'Meer. '.repeat(400)}`,
};
const ISSUES = [
  'Jonge gezinnen kennen de kern niet',
  'Na een halfuur ben je rond',
  'Geen budget',
].map((text) => ({ text, part: 'Beleving' }));

/** The cards of a sheet that is being written, and of its parts. */
export const EVERY_SHEET_VIEW: Readonly<Record<string, View>> = {
  'sheet that nobody filled in': sheet(STEPS.map((step) => part(step, 'missing'))),
  'sheet that is divided': sheet(
    STEPS.map((step, index) =>
      part(step, index === 0 ? 'answered' : 'missing', {
        writers: index === 0 ? WRITERS : [],
        ...(index === 1 ? { assigned: ASSIGNED } : {}),
      }),
    ),
  ),
  'sheet that is ready': sheet(
    STEPS.map((step) => part(step, 'answered')),
    { canFinish: true },
  ),
  'sheet that was handed over': sheet(
    STEPS.map((step) => part(step, 'answered')),
    { version: 2, finishedAt: AT, mayDivide: false },
  ),
  'sheet with long texts': sheet(
    STEPS.map((step) =>
      part(step, 'missing', {
        assigned: { name: LONG, isSelf: false },
        writers: Array.from({ length: 20 }, () => ({ name: LONG, at: AT })),
      }),
    ),
    { heading: sheetHeading(LONG) },
  ),
  'dividing a sheet': partsView(),
  'dividing a sheet among somebody the bot never met': partsView({
    unreachable: ['Bram Claes'],
    code: { text: 'KERN-7F3K-Q2MD-8WXA', until: AT },
    notice: { tone: 'good', text: 'De verdeling is bewaard.' },
  }),
  'dividing a sheet with long texts': partsView({
    people: Array.from({ length: 21 }, (_, index) => ({
      key: `${APPLICATION_ID}${index}`,
      name: LONG,
    })),
    parts: STEPS.map(({ id, title }) => ({
      stepId: id,
      title,
      writers: Array.from({ length: 20 }, () => ({ name: LONG, at: AT })),
    })),
    unreachable: [LONG, LONG],
    code: { text: 'KERN-7F3K-Q2MD-8WXA', until: AT },
  }),
  'a part that was given': {
    kind: 'partGiven',
    heading: sheetHeading(),
    nonce: NONCE,
    by: 'An Peeters',
    parts: STEPS.slice(0, 2).map(({ id, title, questions }) => ({
      stepId: id,
      title,
      questions: questions.length,
    })),
  },
  'a part that was given with long texts': {
    kind: 'partGiven',
    heading: sheetHeading(LONG),
    nonce: NONCE,
    by: LONG,
    parts: STEPS.map(({ id, title, questions }) => ({
      stepId: id,
      title,
      questions: questions.length,
    })),
  },
  'which sheet is meant': {
    kind: 'sheetChoice',
    nonce: NONCE,
    sheets: ['Tielt', 'Brugge'].map((municipality) => ({
      dossierId: APPLICATION_ID,
      stepId: 'intakeSheet',
      title: 'Intakefiche',
      municipality,
    })),
  },
  'part with an offer and a thin answer': partCard('experience', [
    questionView(question('experienceVisit'), {
      input: 'Winkelen.',
      answerText: 'Winkelen.',
      version: 1,
      further: 'Op welk moment ga je weg, en waarom?',
    }),
    questionView(question('experienceOffer'), { offered: OFFER }),
    questionView(question('experienceEvents'), { offered: { ...OFFER, from: 'Trajectfiche' } }),
    questionView(question('experiencePlaces')),
    questionView(question('experienceScore'), { input: '2', answerText: '2', version: 1 }),
    questionView(question('experienceIssues'), {
      recalled: [
        { label: 'Score beleving', text: '2' },
        { label: 'Een gewone zaterdag', text: 'Winkelen.' },
      ],
    }),
  ]),
  'key issues to put in order': partCard('keyIssues', [
    questionView(question('keyIssues'), { issues: ISSUES }),
  ]),
  'key issues that changed since': partCard('keyIssues', [
    questionView(question('keyIssues'), {
      issues: ISSUES,
      input: '3, 1, 2',
      answerText: '1. Geen budget',
      version: 2,
      outdated: true,
    }),
  ]),
  'no key issues yet': partCard('keyIssues', [questionView(question('keyIssues'), { issues: [] })]),
  'key issues with long texts': partCard('keyIssues', [
    questionView(question('keyIssues'), {
      issues: Array.from({ length: 25 }, () => ({ text: LONG.repeat(5), part: 'Bereikbaarheid' })),
    }),
  ]),
  'help with a sheet': helpView({
    occasion: 'help',
    sheet: { dossierId: DOSSIER_ID, stepId: 'intakeSheet', title: 'Intakefiche' },
  }),
  'invitation to a guidance': inviteView({ guided: true, colleagues: [] }),
};
