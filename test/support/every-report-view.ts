import type { StepNewsKind } from '../../src/domain/step-news.ts';
import type { ReportsViews, StepsToldView, ToldStep } from '../../src/domain/views-reports.ts';
import type { StepLine, TrajectoryHead } from '../../src/domain/views-trajectory.ts';
import { adviceLetter } from '../../src/use-cases/advice-letter.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const LONG_NAME = 'A'.repeat(200);
const LONGEST_REASON = '😀'.repeat(1000);
/** As long as a text can be, in signs that take most room. */
const LONGEST_TEXT = '😀'.repeat(2000);
const TOO_LONG = 'é'.repeat(20_000);
const AT = new Date('2022-05-12T10:00:00Z');

function head(changes: Partial<TrajectoryHead> = {}): TrajectoryHead {
  return {
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    municipality: 'Tielt',
    province: 'West-Vlaanderen',
    programmeName: 'De Profploeg',
    organisation: 'VLAIO',
    demonstration: false,
    side: 'experts',
    ...changes,
  };
}

const LONG_HEAD = head({
  municipality: LONG_NAME,
  reference: 'PPPP-2021-123456',
  demonstration: true,
  side: 'agency',
});

const PLAN: StepLine = {
  stepId: 'projectPlan',
  number: '1.2',
  title: 'Projectplan',
  owner: 'experts',
  state: 'running',
  startDay: '2021-09-20',
  dueDay: '2021-10-11',
  days: 15,
};

function toldStep(what: StepNewsKind, changes: Partial<ToldStep> = {}): ToldStep {
  return {
    what,
    line: { ...PLAN, state: what === 'skipped' ? 'skipped' : 'running' },
    summary: 'De Profploeg giet het intakegesprek in een projectplan.',
    endsWith: 'De gemeente en de Profploeg bevestigen dezelfde versie van het projectplan.',
    ...changes,
  };
}

function told(steps: readonly ToldStep[], changes: Partial<StepsToldView> = {}): StepsToldView {
  return { kind: 'stepsTold', head: head(), by: 'An Peeters', steps, ...changes };
}

const ANSWER = { month: 3, choice: 'onTrack', text: '', by: 'An Peeters', at: AT } as const;

/** Every card with which the people of a guidance are told of it and tell each other. */
export const EVERY_REPORT_VIEW = {
  'step that begins': told([toldStep('begun')], { by: '' }),
  'guidance that goes on': told([toldStep('resumed')]),
  'due day that moved': told([toldStep('moved', { from: '2021-10-04' })]),
  'step that was opened again': told([toldStep('reopened', { reason: '*Vergeten* <b>blad</b>' })]),
  'step that nobody has to do': told([toldStep('skipped', { reason: LONGEST_REASON })], {
    head: LONG_HEAD,
    by: LONG_NAME,
  }),
  'several steps that begin': told([
    toldStep('begun'),
    toldStep('begun', { line: { ...PLAN, number: '2.2', title: 'Workshops', state: 'late' } }),
  ]),
  'as many steps as there can be': told(
    Array.from({ length: 12 }, (_, index) =>
      toldStep(index === 0 ? 'skipped' : 'begun', {
        line: { ...PLAN, title: 'T'.repeat(80) },
        summary: 's'.repeat(400),
        endsWith: 'e'.repeat(400),
        ...(index === 0 ? { reason: LONGEST_REASON } : {}),
      }),
    ),
    { head: LONG_HEAD, by: LONG_NAME },
  ),
  'form of a report': {
    kind: 'reportForm',
    nonce: NONCE,
    head: head(),
    typed: { kind: '', text: '' },
  },
  'report with too much typed': {
    kind: 'reportForm',
    nonce: NONCE,
    head: LONG_HEAD,
    typed: { kind: 'end', text: TOO_LONG },
    notice: { tone: 'warning', text: 'Je melding is te lang.' },
  },
  'form of an advice': {
    kind: 'adviceForm',
    nonce: NONCE,
    head: head({ side: 'agency' }),
    typed: { evaluation: '', advice: '' },
  },
  'advice with too much typed': {
    kind: 'adviceForm',
    nonce: NONCE,
    head: LONG_HEAD,
    typed: { evaluation: TOO_LONG, advice: TOO_LONG },
    notice: { tone: 'warning', text: 'Je evaluatie is te lang.' },
  },
  'question how the actions go': {
    kind: 'followUpForm',
    nonce: NONCE,
    head: head({ side: 'municipality' }),
    month: 3,
    typed: { choice: '', text: '' },
  },
  'follow-up with too much typed': {
    kind: 'followUpForm',
    nonce: NONCE,
    head: { ...LONG_HEAD, side: 'municipality' },
    month: 12,
    typed: { choice: 'stalled', text: TOO_LONG },
    notice: { tone: 'warning', text: 'Je tekst is te lang.' },
  },
  'report that arrived': {
    kind: 'reportTold',
    head: head({ side: 'agency' }),
    report: { kind: 'change', text: 'De *schepen* <b>wisselt</b>.', by: 'Els Claes', at: AT },
  },
  'longest report that arrived': {
    kind: 'reportTold',
    head: LONG_HEAD,
    report: { kind: 'end', text: LONGEST_TEXT, by: LONG_NAME, at: AT },
  },
  'advice that arrived': {
    kind: 'adviceTold',
    head: head({ side: 'municipality' }),
    letter: adviceLetter('Tielt', {
      evaluation: 'Vlot verlopen.\nDe handelaars deden mee.',
      advice: 'Maak een *terrasplan*.',
      by: 'Els Claes',
      at: AT,
    }),
  },
  'longest advice that arrived': {
    kind: 'adviceTold',
    head: { ...LONG_HEAD, side: 'municipality' },
    letter: adviceLetter(LONG_NAME, {
      evaluation: LONGEST_TEXT,
      advice: LONGEST_TEXT,
      by: LONG_NAME,
      at: AT,
    }),
  },
  'how the actions go': {
    kind: 'followUpTold',
    head: head({ side: 'agency' }),
    month: 3,
    answer: ANSWER,
  },
  'longest words on how the actions go': {
    kind: 'followUpTold',
    head: LONG_HEAD,
    month: 12,
    answer: { ...ANSWER, month: 12, choice: 'stalled', text: LONGEST_REASON, by: LONG_NAME },
  },
  'follow-up without an answer': { kind: 'followUpTold', head: head(), month: 6 },
} as const satisfies Readonly<Record<string, ReportsViews>>;
