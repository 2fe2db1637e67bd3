import { caseActions } from '../../src/domain/case-actions.ts';
import { CASE_TABS } from '../../src/domain/case-tab.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type {
  CaseLine,
  CaseOverview,
  CasePart,
  CaseRemark,
  CasesView,
  CaseView,
  CaseViews,
} from '../../src/domain/views-cases.ts';
import { createCaseFiles } from './case-files.ts';
import { DOSSIER_ID, LONG_ANSWER, NONCE, overviewView } from './views.ts';

const AT = new Date('2021-08-16T08:30:00Z');
const aFile = createCaseFiles();
const CASEWORKER = {
  tenantId: 'vlaio',
  objectId: 'kato',
  name: 'Kato Maes',
  caseworkerOf: ['profploeg'],
  headOf: [],
  expertIds: [],
};

export function aCaseLine(changes: Partial<CaseLine> = {}): CaseLine {
  return {
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    municipality: 'Tielt',
    province: 'West-Vlaanderen',
    programmeName: 'De Profploeg',
    roundName: 'Eerste indieningsronde 2021',
    demonstration: false,
    state: 'submitted',
    turn: 'caseworker',
    waitingDays: 4,
    waitingSince: new Date('2021-08-10T08:30:00Z'),
    submittedAt: new Date('2021-08-10T08:30:00Z'),
    ...changes,
  };
}

export function aCasesView(changes: Partial<CasesView> = {}): CasesView {
  return {
    kind: 'cases',
    nonce: NONCE,
    filter: {},
    programmes: [{ id: 'profploeg', name: 'De Profploeg' }],
    rounds: [
      { id: 'profploeg-2021-1', name: 'Eerste indieningsronde 2021' },
      { id: 'profploeg-2021-2', name: 'Tweede indieningsronde 2021' },
    ],
    found: [],
    lines: [aCaseLine()],
    page: 0,
    pages: 1,
    total: 1,
    ...changes,
  };
}

export function aRemark(changes: Partial<CaseRemark> = {}): CaseRemark {
  return {
    question: 'De uitdaging',
    text: 'Over welke straten gaat het?',
    by: 'Kato Maes',
    at: AT,
    ...changes,
  };
}

const OVERVIEW: CaseOverview = { tab: 'overview', openRemarks: [], panel: [] };

/** A file in a state, with what a caseworker can do with it then. */
export function aCaseView(changes: Partial<CaseView> = {}, file: Partial<Dossier> = {}): CaseView {
  const dossier = aFile({ changes: file });
  return {
    kind: 'case',
    nonce: NONCE,
    role: 'caseworker',
    dossierId: DOSSIER_ID,
    roundId: 'profploeg-2021-1',
    version: 3,
    line: aCaseLine({ state: dossier.state }),
    centreCity: false,
    actions: caseActions(dossier, CASEWORKER),
    colleagues: [
      { key: 'vlaio:wim', name: 'Wim Aerts' },
      { key: 'vlaio:lien', name: 'Lien De Smet' },
    ],
    tabs: CASE_TABS,
    part: OVERVIEW,
    ...changes,
  };
}

const SECTIONS = overviewView().sections.map(({ title, items }) => ({
  title,
  items: items.map(({ shortLabel, answerText }) => ({
    shortLabel,
    answerText,
    remarks: [aRemark({ settledAt: AT }), aRemark({ settledAt: AT, recalled: true })],
  })),
}));

export const ANSWERS: CasePart = { tab: 'answers', sections: SECTIONS, page: 0, pages: 2 };

const HISTORY_LINES = [
  { at: AT, sentence: 'Kato Maes nam dit dossier op.' },
  {
    at: AT,
    sentence: `Jan Peeters wijzigde “De uitdaging”: van “Leegstand” naar “${LONG_ANSWER}”.`,
  },
];

/** Every card about files of others in the states that people meet, by a name that says which. */
export const EVERY_CASE_VIEW: Readonly<Record<string, CaseViews>> = {
  'no files to handle': aCasesView({ lines: [], total: 0 }),
  'files to handle': aCasesView({
    lines: [
      aCaseLine({ waitingDays: 0 }),
      aCaseLine({ state: 'selected', turn: 'nobody', assigneeName: 'Kato Maes' }),
      aCaseLine({ state: 'submitted', turn: 'municipality', waitingDays: 1 }),
      aCaseLine({ demonstration: true, province: '', municipality: '' }),
    ],
    pages: 3,
    page: 1,
    total: 53,
    guides: true,
  }),
  'files that were chosen': aCasesView({
    programmes: [
      { id: 'profploeg', name: 'De Profploeg' },
      { id: 'labo', name: 'Labo Regiovorming' },
    ],
    filter: {
      programmeId: 'profploeg',
      roundId: 'profploeg-2021-1',
      province: 'West-Vlaanderen',
      state: 'admissible',
      turn: 'caseworker',
      waitingDays: 10,
      mine: true,
      query: 'Meulebeke',
    },
    found: ['Tielt (vroeger Meulebeke)'],
    selectionRoundId: 'profploeg-2021-1',
    notice: { tone: 'good', text: '12 gemeenten zijn geselecteerd.' },
  }),
  'nothing found among the files': aCasesView({
    filter: { query: 'Atlantis' },
    lines: [],
    total: 0,
  }),
  'files with the longest names': aCasesView({
    lines: Array.from({ length: 25 }, (_, index) =>
      aCaseLine({
        dossierId: `${DOSSIER_ID.slice(0, -2)}${String(index).padStart(2, '0')}`,
        municipality: 'Beveren-Kruibeke-Zwijndrecht',
        roundName: 'Eerste indieningsronde van het najaar 2021 voor centrumsteden',
        state: 'deferred',
        turn: 'municipality',
        waitingDays: 1234,
        assigneeName: 'Jean-Baptiste Vandenbroucke-Desmedt van het team Kernversterking',
        demonstration: true,
      }),
    ),
    rounds: Array.from({ length: 30 }, (_, index) => ({
      id: `profploeg-${index}`,
      name: `Indieningsronde nummer ${index} voor alle steden en gemeenten`,
    })),
    pages: 4,
    total: 100,
  }),
  'guided files': {
    kind: 'guided',
    nonce: NONCE,
    lines: [aCaseLine({ state: 'selected', turn: 'nobody' })],
    cut: true,
  },
  'no guided files': { kind: 'guided', nonce: NONCE, lines: [], cut: false },
  'new file': aCaseView({ lateFrom: 'Nulde ronde' }),
  'file that waits for its municipality': aCaseView(
    {
      line: aCaseLine({ turn: 'municipality', assigneeName: 'Kato Maes' }),
      mine: true,
      centreCity: true,
      part: { ...OVERVIEW, openRemarks: [aRemark(), aRemark({ question: 'Beleid' })] },
      notice: { tone: 'good', text: 'Je vraag is verstuurd.' },
    },
    {
      remarks: [{ id: 'r', questionId: 'challenge', text: 'Waar?', by: CASEWORKER, at: AT }],
    },
  ),
  'deferred file that came back': aCaseView(
    {
      part: {
        ...OVERVIEW,
        decision: {
          kind: 'deferred',
          reason: 'Te weinig duidelijkheid',
          explanation: 'Schrijf welke straten het zijn.\nEn wat je verwacht.',
          by: 'Kato Maes',
          at: AT,
        },
        earlier: {
          roundName: 'Nulde ronde',
          sent: { dossierId: DOSSIER_ID, reference: 'PP-2020-0001' },
        },
        returned: { roundName: 'Tweede indieningsronde 2021' },
      },
    },
    { state: 'deferred' },
  ),
  'selected file with a panel': aCaseView(
    { part: { ...OVERVIEW, panel: ['Els Claes', 'Tom Wouters'], budget: 12_500, guided: true } },
    { state: 'selected' },
  ),
  'selected file without a panel': aCaseView({ colleagues: [] }, { state: 'selected' }),
  'file on paper': aCaseView(
    { line: aCaseLine({ demonstration: true }) },
    { owner: { tenantId: 'papier', objectId: 'x', name: 'Gemeente Tielt' } },
  ),
  'withdrawn file': aCaseView({}, { state: 'withdrawn' }),
  'file for an expert': aCaseView(
    {
      role: 'expert',
      actions: [],
      colleagues: [],
      tabs: ['overview', 'answers', 'people', 'documents'],
      part: { ...OVERVIEW, panel: ['Els Claes'], guided: true },
    },
    { state: 'selected' },
  ),
  'answers of a file': aCaseView({ part: ANSWERS }),
  'answers that were not given': aCaseView({
    part: {
      tab: 'answers',
      sections: [
        { title: 'Beleid', items: [{ shortLabel: 'Beleid', answerText: '', remarks: [] }] },
      ],
      page: 0,
      pages: 1,
    },
  }),
  'history of a file': aCaseView({
    part: { tab: 'history', lines: HISTORY_LINES, page: 1, pages: 3 },
  }),
  'file without history': aCaseView({ part: { tab: 'history', lines: [], page: 0, pages: 1 } }),
  'people of a file': aCaseView({
    part: {
      tab: 'people',
      groups: [
        {
          title: 'Contact voor deze aanvraag',
          people: [{ name: 'An', notes: ['E-mail: an@x.be'] }],
        },
        { title: 'Wie aan de aanvraag werkt', people: [{ name: 'Bram', notes: [] }] },
      ],
    },
  }),
  'documents of a file': aCaseView({ part: { tab: 'documents' } }),
  'who looked at a file': {
    kind: 'fileLooks',
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    municipality: LONG_ANSWER,
    lines: Array.from({ length: 25 }, (_, index) => ({
      name: index === 0 ? '' : `Kato ${LONG_ANSWER}`,
      day: '2021-08-16',
      kinds: ['file', 'guidance', 'document', 'list', 'download'],
    })),
    page: 0,
    pages: 2,
  },
  'file at which nobody looked': {
    kind: 'fileLooks',
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    municipality: 'Tielt',
    lines: [],
    page: 0,
    pages: 1,
  },
  'people of a file, for who manages': aCaseView({
    seesLooks: true,
    part: { tab: 'people', groups: [] },
  }),
  'history for its people': {
    kind: 'fileHistory',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    municipality: 'Tielt',
    lines: HISTORY_LINES,
    page: 0,
    pages: 2,
  },
};
