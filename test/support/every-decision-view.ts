import type { LetterText } from '../../src/domain/case-letter.ts';
import type {
  BudgetFormView,
  DecisionFormView,
  DecisionPreview,
  DecisionViews,
  PanelChoice,
  PanelFormView,
  SelectionFormView,
  SelectionRow,
  UndoDecisionView,
} from '../../src/domain/views-decisions.ts';
import { PROFPLOEG_REVIEW } from '../../src/programmes/profploeg/review.ts';
import { aCaseLine } from './every-case-view.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const SEEN = 'a'.repeat(64);
const LONG_NAME = 'A'.repeat(200);
const LONG_LINE = aCaseLine({ municipality: LONG_NAME, roundName: LONG_NAME, demonstration: true });
const WHY = 'We weten niet hoeveel panden leeg staan. Kan je dat toevoegen?';
/** As long as each may be, in signs that take most room. */
const LONGEST_EXPLANATION = '😀'.repeat(2000);
const LONGEST_REMARK = '😀'.repeat(1000);
const TOO_LONG = 'é'.repeat(20_000);
const MARKED_UP = '# **vet** <b>&lt;</b> [klik](https://x.be)';

const QUESTIONS = [
  'Gemeente',
  'Contactpersoon',
  'Dienst',
  'E-mail',
  'Telefoon',
  'Uitdaging en verwachting',
  'Zone',
  'Omschrijving van de zone',
  'Eerdere initiatieven',
  'Beleid voor de kern',
  'Middelen en capaciteit',
  'Betrokken diensten',
  'Gevraagde expertise',
].map((shortLabel, index) => ({ id: `question-${index}`, shortLabel }));

const AT_QUESTION = { questionId: 'question-5', text: WHY };
const EMPTY = { questionId: '', text: '' };

function remarks(filled: readonly { questionId: string; text: string }[]) {
  return Array.from({ length: 5 }, (_, index) => filled[index] ?? EMPTY);
}

export function aLetter(explanation = WHY, remark = WHY, questions = 1): LetterText {
  return {
    title: 'Je aanvraag is niet ontvankelijk',
    parts: [
      { kind: 'paragraph', text: 'VLAIO keek je aanvraag voor De Profploeg na.' },
      { kind: 'facts', facts: [['Referentie', 'PP-2021-0042']] },
      { kind: 'heading', text: 'Waarom?' },
      { kind: 'quote', text: explanation },
      ...Array.from({ length: questions }, () => ({ kind: 'quote', text: remark }) as const),
      { kind: 'heading', text: 'Wat kan je nu doen?' },
      { kind: 'paragraph', text: 'Vul ze aan en dien ze opnieuw in.' },
    ],
  };
}

const LONGEST_LETTER = aLetter(LONGEST_EXPLANATION, LONGEST_REMARK, 5);

function preview(changes: Partial<DecisionPreview> = {}): DecisionPreview {
  return {
    kind: 'inadmissible',
    letter: aLetter(),
    people: ['An Peeters', ''],
    mailTo: 'an.peeters@tielt.be',
    province: { mailTo: 'kernen@west-vlaanderen.example', letter: aLetter() },
    seen: SEEN,
    ...changes,
  };
}

function formView(changes: Partial<DecisionFormView> = {}): DecisionFormView {
  const kinds = ['admissible', 'inadmissible', 'deferred'] as const;
  return {
    kind: 'decisionForm',
    nonce: NONCE,
    version: 4,
    line: aCaseLine(),
    checklist: { standing: 'notMet', met: 6, notMet: 2, open: 1 },
    kinds,
    reasons: [
      ...PROFPLOEG_REVIEW.inadmissible.map((one) => ({ ...one, kind: 'inadmissible' as const })),
      ...PROFPLOEG_REVIEW.deferred.map((one) => ({ ...one, kind: 'deferred' as const })),
    ],
    questions: QUESTIONS,
    typed: { kind: '', reasonId: '', explanation: '', remarks: remarks([AT_QUESTION]) },
    left: 0,
    waitsForMore: false,
    problems: [],
    ...changes,
  };
}

const FILLED = {
  kind: 'inadmissible',
  reasonId: 'too-little-information',
  explanation: WHY,
  remarks: remarks([AT_QUESTION]),
};
const LONGEST = {
  ...FILLED,
  explanation: LONGEST_EXPLANATION,
  remarks: remarks(QUESTIONS.map(({ id }) => ({ questionId: id, text: LONGEST_REMARK }))),
};

function undoView(changes: Partial<UndoDecisionView> = {}): UndoDecisionView {
  return {
    kind: 'undoDecision',
    nonce: NONCE,
    version: 5,
    line: aCaseLine({ state: 'inadmissible', turn: 'nobody' }),
    decided: 'inadmissible',
    by: { name: 'Kato Maes', at: new Date('2021-08-16T08:30:00Z') },
    letter: aLetter('(Hier komt wat je onderaan schrijft.)'),
    provinceMailTo: 'kernen@west-vlaanderen.example',
    hasDraft: true,
    panel: [],
    canUndo: true,
    why: '',
    ...changes,
  };
}

function row(number: number, changes: Partial<SelectionRow> = {}): SelectionRow {
  const id = `4d1c6f5e-0c7b-4d62-8c55-${String(number).padStart(12, '0')}`;
  return {
    tick: `${id}:7`,
    reference: `PP-2021-${String(number).padStart(4, '0')}`,
    municipality: 'Tielt',
    province: 'West-Vlaanderen',
    centreCity: false,
    ...changes,
  };
}

function selectionView(changes: Partial<SelectionFormView> = {}): SelectionFormView {
  const rows = [row(1), row(2, { municipality: 'Brugge', centreCity: true })];
  return {
    kind: 'selectionForm',
    nonce: NONCE,
    roundId: 'profploeg-2021-1',
    programmeName: 'De Profploeg',
    roundName: 'Eerste indieningsronde 2021',
    demonstration: false,
    rows,
    page: 0,
    pages: 1,
    total: rows.length,
    reasons: PROFPLOEG_REVIEW.notSelected.map((one) => ({ ...one, kind: 'notSelected' as const })),
    chosen: [],
    typed: { kind: '', reasonId: '', explanation: '' },
    problems: [],
    left: [],
    ...changes,
  };
}

const LONG_ROWS = Array.from({ length: 25 }, (_, index) =>
  row(index + 1, { municipality: LONG_NAME, centreCity: true }),
);

function expert(number: number, changes: Partial<PanelChoice> = {}): PanelChoice {
  return {
    expertId: `4d1c6f5e-0c7b-4d62-8c55-${String(number).padStart(12, '0')}`,
    name: 'Els Claes',
    organisation: 'Studio Kern',
    brings: ['Mobiliteit', 'Events'],
    guiding: 2,
    capacity: 3,
    active: true,
    connected: true,
    ...changes,
  };
}

function panelView(changes: Partial<PanelFormView> = {}): PanelFormView {
  const choices = [expert(1), expert(2, { name: 'Rik Maes', connected: false, active: false })];
  return {
    kind: 'panelForm',
    nonce: NONCE,
    version: 8,
    line: aCaseLine({ state: 'selected', turn: 'nobody' }),
    requested: ['Mobiliteit', 'Events', 'Winkelvastgoed'],
    inOwnWords: ['Erfgoed: herbestemming van de oude brouwerij'],
    proposed: [{ ...expert(1), adds: ['Mobiliteit', 'Events'] }],
    uncovered: ['Winkelvastgoed'],
    full: [expert(3, { name: 'Bo Segers', guiding: 3 })],
    choices,
    chosen: [expert(1).expertId],
    missing: ['Winkelvastgoed'],
    query: '',
    canSave: true,
    ...changes,
  };
}

const LONG_FIELDS = Array.from({ length: 17 }, (_, index) => `Ruimtelijke ontwikkeling ${index}`);
const LONG_EXPERT = { name: LONG_NAME, organisation: LONG_NAME, brings: LONG_FIELDS };

function budgetView(changes: Partial<BudgetFormView> = {}): BudgetFormView {
  return {
    kind: 'budgetForm',
    nonce: NONCE,
    version: 9,
    line: aCaseLine({ state: 'selected', turn: 'nobody' }),
    typed: '',
    canSave: true,
    ...changes,
  };
}

/** One sample of every card of a decision and what follows from it, with the longest of everything. */
export const EVERY_DECISION_VIEW = {
  decision: formView(),
  'decision after the judgement': formView({
    line: aCaseLine({ state: 'admissible' }),
    kinds: ['selected', 'notSelected', 'deferred'],
    decision: {
      kind: 'admissible',
      explanation: '',
      by: 'Kato Maes',
      at: new Date('2021-08-16T08:30:00Z'),
    },
  }),
  'decision with things to look at': formView({
    typed: { ...FILLED, reasonId: 'not-clear-enough' },
    left: 2,
    waitsForMore: true,
    problems: [
      'kindMissing',
      'reasonMissing',
      'otherReason',
      'explanationTooLong',
      'remarkWithoutQuestion',
      'remarkWithoutText',
      'remarkTooLong',
    ],
  }),
  'decision to send': formView({ typed: FILLED, preview: preview() }),
  'decision against the list': formView({
    typed: { ...FILLED, kind: 'admissible' },
    preview: { kind: 'admissible', misfit: 'notAllMet', people: [], seen: SEEN },
  }),
  'decision that reaches nobody': formView({
    typed: FILLED,
    preview: {
      kind: 'inadmissible',
      misfit: 'allMet',
      letter: aLetter(),
      people: [],
      unmailedProvince: 'Limburg',
      seen: SEEN,
    },
    notice: { tone: 'warning', text: 'Wat de gemeente te lezen krijgt, is nu anders.' },
  }),
  'decision of a file that was decided': formView({
    line: aCaseLine({ state: 'inadmissible', turn: 'nobody' }),
    kinds: [],
    reasons: [],
    typed: FILLED,
    decision: {
      kind: 'inadmissible',
      reason: 'Tekort aan informatie',
      explanation: WHY,
      by: LONG_NAME,
      at: new Date('2021-08-16T08:30:00Z'),
    },
    notice: { tone: 'warning', text: 'Wim Aerts wijzigde dit dossier intussen.' },
  }),
  'decision at length': formView({
    line: LONG_LINE,
    typed: LONGEST,
    preview: preview({
      letter: LONGEST_LETTER,
      people: Array.from({ length: 21 }, () => LONG_NAME),
      mailTo: `${LONG_NAME}@tielt.be`,
      province: { mailTo: `${LONG_NAME}@provincie.example`, letter: LONGEST_LETTER },
    }),
  }),
  'decision that is too long': formView({
    typed: {
      ...FILLED,
      explanation: TOO_LONG,
      remarks: remarks(QUESTIONS.map(({ id }) => ({ questionId: id, text: TOO_LONG }))),
    },
    problems: ['explanationTooLong', 'remarkTooLong'],
  }),
  'decision with mark-up': formView({
    line: aCaseLine({ municipality: MARKED_UP, roundName: MARKED_UP }),
    typed: { ...FILLED, explanation: MARKED_UP, remarks: remarks([{ ...EMPTY, text: MARKED_UP }]) },
    preview: preview({ letter: aLetter(MARKED_UP, MARKED_UP), people: [MARKED_UP] }),
  }),
  'undo a decision': undoView(),
  'undo what nobody was told': {
    kind: 'undoDecision',
    nonce: NONCE,
    version: 5,
    line: aCaseLine({ state: 'admissible' }),
    decided: 'admissible',
    hasDraft: false,
    panel: [],
    canUndo: true,
    why: '',
  },
  'undo a selection': undoView({
    line: aCaseLine({ state: 'selected', turn: 'nobody' }),
    decided: 'selected',
    hasDraft: false,
    panel: ['Els Claes', LONG_NAME],
    budget: 12_500,
    why: TOO_LONG,
    notice: { tone: 'warning', text: 'Je uitleg is te lang.' },
  }),
  'undo what was sent again': undoView({ canUndo: false, why: WHY }),
  'a decision is told': {
    kind: 'decisionTold',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    letter: aLetter(),
    draftId: DOSSIER_ID,
    demonstration: true,
  },
  'a selection is told': {
    kind: 'decisionTold',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    letter: aLetter(),
    sheet: { stepId: 'intakeSheet', title: 'Intakefiche' },
    demonstration: false,
  },
  'a decision is told at length': {
    kind: 'decisionTold',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    letter: LONGEST_LETTER,
    demonstration: false,
  },
  'a decision reached nobody': {
    kind: 'decisionUnreached',
    line: LONG_LINE,
    who: 'municipality',
  },
  'a mail reached no province': { kind: 'decisionUnreached', line: aCaseLine(), who: 'province' },
  selection: selectionView(),
  'selection without files': selectionView({ rows: [], total: 0 }),
  'selection with things to look at': selectionView({
    page: 1,
    pages: 3,
    total: 60,
    typed: { kind: 'notSelected', reasonId: '', explanation: '' },
    problems: ['filesMissing', 'reasonMissing'],
  }),
  'selection to send': selectionView({
    chosen: [row(1).tick],
    typed: { kind: 'selected', reasonId: '', explanation: WHY },
    preview: {
      kind: 'selected',
      files: 1,
      counts: [
        { province: 'West-Vlaanderen', files: 1 },
        { province: '', files: 2 },
      ],
      centreCities: 0,
      letter: aLetter(),
      seen: SEEN,
    },
  }),
  'selection at length': selectionView({
    roundName: LONG_NAME,
    demonstration: true,
    rows: LONG_ROWS,
    page: 1,
    pages: 3,
    total: 75,
    chosen: LONG_ROWS.map(({ tick }) => tick),
    typed: { kind: 'notSelected', reasonId: 'variety', explanation: LONGEST_EXPLANATION },
    preview: {
      kind: 'notSelected',
      files: 25,
      counts: [{ province: 'West-Vlaanderen', files: 25 }],
      centreCities: 25,
      letter: aLetter(LONGEST_EXPLANATION, '', 0),
      seen: SEEN,
    },
    left: Array.from({ length: 25 }, () => ({ why: 'changed', line: LONG_LINE }) as const),
    notice: { tone: 'warning', text: 'Over 25 dossiers is niets beslist.' },
  }),
  'selection of which some were left': selectionView({
    left: [
      { why: 'changed', line: aCaseLine({ state: 'admissible', municipality: MARKED_UP }) },
      { why: 'withdrawn', line: aCaseLine({ state: 'withdrawn' }) },
      { why: 'state', line: aCaseLine({ state: 'selected' }) },
      { why: 'unavailable' },
    ],
  }),
  panel: panelView(),
  'panel without experts': panelView({
    proposed: [],
    full: [],
    choices: [],
    chosen: [],
    requested: [],
    inOwnWords: [],
    uncovered: [],
    missing: [],
    canSave: false,
  }),
  'panel with found experts': panelView({
    query: 'mob',
    found: { total: 50, left: 10 },
    missing: [],
  }),
  'panel with nobody found': panelView({ query: MARKED_UP, found: { total: 0, left: 0 } }),
  'panel at length': panelView({
    line: LONG_LINE,
    requested: LONG_FIELDS,
    inOwnWords: [TOO_LONG],
    proposed: Array.from({ length: 17 }, (_, index) => ({
      ...expert(index, LONG_EXPERT),
      adds: LONG_FIELDS,
    })),
    uncovered: LONG_FIELDS,
    full: Array.from({ length: 25 }, (_, index) => expert(index, LONG_EXPERT)),
    choices: Array.from({ length: 40 }, (_, index) => expert(index, LONG_EXPERT)),
    chosen: Array.from({ length: 20 }, (_, index) => expert(index).expertId),
    missing: LONG_FIELDS,
    query: TOO_LONG,
  }),
  'joined a panel': {
    kind: 'panelTold',
    nonce: NONCE,
    what: 'joined',
    dossierId: DOSSIER_ID,
    municipality: 'Tielt',
    programmeName: 'De Profploeg',
    organisation: 'VLAIO',
    reference: 'PP-2021-0042',
    panel: ['Els Claes', LONG_NAME],
    demonstration: true,
  },
  'left a panel': {
    kind: 'panelTold',
    nonce: NONCE,
    what: 'left',
    dossierId: DOSSIER_ID,
    municipality: MARKED_UP,
    programmeName: 'De Profploeg',
    organisation: 'VLAIO',
    reference: 'PP-2021-0042',
    panel: [],
    demonstration: false,
  },
  budget: budgetView(),
  'budget that stands': budgetView({ budget: 12_500, typed: '12500' }),
  'budget that is no amount': budgetView({ typed: MARKED_UP, problem: 'notAnAmount' }),
  'budget that is too late': budgetView({ line: LONG_LINE, typed: TOO_LONG, canSave: false }),
} as const satisfies Readonly<Record<string, DecisionViews>>;
