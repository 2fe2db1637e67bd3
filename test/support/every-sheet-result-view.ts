import { allQuestions } from '../../src/domain/form.ts';
import { GAPS } from '../../src/domain/sheet-gaps.ts';
import type { FileHeading } from '../../src/domain/views.ts';
import type {
  ResultChange,
  SheetHistoryView,
  SheetResultView,
  SheetResultViews,
  SheetToldView,
} from '../../src/domain/views-sheet-results.ts';
import { PROFPLOEG_PROJECT_PLAN } from '../../src/programmes/profploeg/deliverables/project-plan.ts';
import { PROFPLOEG_INTAKE_SHEET } from '../../src/programmes/profploeg/intake/intake-sheet.ts';
import { DOSSIER_ID, heading, NONCE } from './views.ts';

const AT = new Date('2021-10-12T08:30:00Z');
const MARKED_UP = '# **vet** <b>&lt;</b> [klik](https://x.be)';
const LONG_NAME = '😀'.repeat(120);
/** As long as an answer may be, in signs that take most room, on lines of their own. */
const LONGEST = '😀\n'.repeat(2000);

function sheetHeading(title: string, stepId: string, municipality = 'Tielt'): FileHeading {
  return heading({ sheet: { title, municipality, applicationId: DOSSIER_ID, stepId } });
}

const INTAKE = sheetHeading('Intakefiche', 'intakeSheet');
const PLAN = sheetHeading('Projectplan', 'projectPlan');

function partsOf(
  form: typeof PROFPLOEG_INTAKE_SHEET | typeof PROFPLOEG_PROJECT_PLAN,
  answerText: string,
): SheetResultView['parts'] {
  return form.steps.map(({ title, questions }) => ({
    title,
    items: questions.map((question) => ({
      shortLabel: question.shortLabel,
      answerText,
      ...('internal' in question ? { internal: true as const } : {}),
    })),
  }));
}

function result(changes: Partial<SheetResultView> = {}): SheetResultView {
  return {
    kind: 'sheetResult',
    heading: PLAN,
    nonce: NONCE,
    sheetId: '4d1c6f5e-0c7b-4d62-8c55-0000000000a1',
    version: { number: 2, by: 'Els Claes', at: AT },
    newest: 2,
    isWriting: false,
    scores: [],
    parts: partsOf(PROFPLOEG_PROJECT_PLAN, 'De Kerkstraat, tot aan de ring.'),
    signers: ['municipality', 'experts'],
    confirmed: [],
    ...changes,
  };
}

const SCORES = ['Bekendheid', 'Beleving', 'Beeldkwaliteit', 'Bereikbaarheid', 'Beleid'].map(
  (label, index) => ({ label, value: index + 1, min: 1, max: 5 }),
);

function intake(changes: Partial<SheetResultView> = {}): SheetResultView {
  const { version: _, ...draft } = result();
  return {
    ...draft,
    heading: INTAKE,
    newest: 0,
    isWriting: true,
    scores: SCORES,
    parts: partsOf(PROFPLOEG_INTAKE_SHEET, 'Voor de markt.').map(({ title, items }) => ({
      title,
      items: items.map((item, index) => ({ ...item, gap: GAPS[index % GAPS.length] ?? 'thin' })),
    })),
    gaps: allQuestions(PROFPLOEG_INTAKE_SHEET).map(({ shortLabel }, index) => ({
      shortLabel,
      gap: GAPS[index % GAPS.length] ?? 'thin',
    })),
    signers: [],
    ...changes,
  };
}

function changeOf(shortLabel: string, text: string): ResultChange {
  return {
    shortLabel,
    kind: 'changed',
    pieces: [
      { kind: 'same', text: `${text} tot half ` },
      { kind: 'removed', text },
      { kind: 'added', text: `${text} ` },
      { kind: 'same', text },
    ],
  };
}

const AGREED = [
  { side: 'municipality', by: 'An Peeters', at: AT },
  { side: 'experts', by: LONG_NAME, at: AT },
] as const;

function told(changes: Partial<SheetToldView> = {}): SheetToldView {
  return {
    kind: 'sheetTold',
    heading: PLAN,
    reference: 'PP-2021-0003',
    by: 'Els Claes',
    version: 1,
    asksToConfirm: true,
    ...changes,
  };
}

function history(count: number, sentence: string): SheetHistoryView {
  return {
    kind: 'sheetHistory',
    heading: PLAN,
    lines: Array.from({ length: count }, () => ({ at: AT, sentence })),
    page: count > 1 ? 1 : 0,
    pages: count > 1 ? 3 : 1,
  };
}

/** Every card of what comes out of a sheet, with the longest of everything. */
export const EVERY_SHEET_RESULT_VIEW = {
  'intake sheet to read, while it is written': intake(),
  'intake sheet to read, with nothing open': intake({
    version: { number: 1, by: 'An Peeters', at: AT },
    newest: 1,
    isWriting: false,
    gaps: [],
  }),
  'intake sheet with the longest of everything': intake({
    heading: sheetHeading('Intakefiche', 'intakeSheet', LONG_NAME),
    version: { number: 1, by: LONG_NAME, at: AT },
    newest: 1,
    parts: partsOf(PROFPLOEG_INTAKE_SHEET, LONGEST),
    notice: { tone: 'warning', text: 'Versie 1 was al bevestigd.' },
  }),
  'plan to agree to': result({ confirmsFor: 'municipality' }),
  'plan to agree to again, with what changed': result({
    confirmsFor: 'experts',
    confirmed: [AGREED[0]],
    changes: {
      since: 1,
      items: [
        changeOf('Timing', 'januari'),
        { shortLabel: 'Gebied', kind: 'added', pieces: [{ kind: 'added', text: MARKED_UP }] },
        { shortLabel: 'Thema', kind: 'removed', pieces: [{ kind: 'removed', text: MARKED_UP }] },
      ],
    },
  }),
  'plan that both sides agreed to': result({
    confirmed: AGREED,
    changes: { since: 1, items: [] },
    notice: { tone: 'good', text: 'Bedankt. Beide partijen bevestigden nu versie 2.' },
  }),
  'old version of a plan that is written on': result({
    version: { number: 2, by: '', at: AT },
    newest: 3,
    isWriting: true,
  }),
  'plan with the most changes of the longest answers': result({
    heading: sheetHeading('Projectplan', 'projectPlan', LONG_NAME),
    confirmsFor: 'municipality',
    parts: partsOf(PROFPLOEG_PROJECT_PLAN, LONGEST),
    changes: {
      since: 1,
      items: Array.from({ length: 30 }, (_, index) => changeOf(`Vraag ${index}`, LONGEST)),
    },
  }),
  'plan that was handed over, told': told(),
  'intake sheet that was handed over, told': told({
    heading: heading({ ...INTAKE, demonstration: true }),
    by: LONG_NAME,
    asksToConfirm: false,
  }),
  'history of a plan': history(1, 'An Peeters bevestigde versie 1 voor de gemeente.'),
  'longest history of a plan': history(20, `Els Claes wijzigde “Timing”: ${LONGEST}`),
} as const satisfies Readonly<Record<string, SheetResultViews>>;
