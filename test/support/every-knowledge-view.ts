import type { ItemLine } from '../../src/domain/views-items.ts';
import type {
  EvaluationLine,
  EvaluationsView,
  EvaluationView,
  ExperienceLine,
  ExperiencesView,
  KnowledgeViews,
  SharingView,
} from '../../src/domain/views-knowledge.ts';
import type { TrajectoryHead } from '../../src/domain/views-trajectory.ts';
import { PROFPLOEG_THEMES } from '../../src/programmes/profploeg/themes.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const ITEM_ID = '4d1c6f5e-0c7b-4d62-8c55-000000000051';
const AT = new Date('2022-05-12T10:00:00Z');
const MARKED_UP = '# **vet** <b>&lt;</b> [klik](https://x.be)';
const LONG_NAME = '😀'.repeat(200);
/** As long as each may be, in signs that take most room. */
const LONGEST = '😀'.repeat(1000);
const TOO_LONG = 'é'.repeat(20_000);
const themes = PROFPLOEG_THEMES.map(({ id, label }) => ({ id, label }));

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

const LONG_HEAD = head({ municipality: LONG_NAME, demonstration: true });

const ACTION: ItemLine = {
  itemId: ITEM_ID,
  number: 1,
  text: 'Richt een pop-up in',
  dueDay: '2022-01-15',
  isLate: false,
  theme: 'Leegstand',
  state: 'done',
  by: 'Els Claes',
  at: AT,
  version: 2,
};
const LONG_ACTION: ItemLine = { ...ACTION, number: 100, text: LONGEST };

function found(changes: Partial<EvaluationLine> = {}): EvaluationLine {
  return {
    result: 'partly',
    field: 'Mobiliteit',
    learned: 'Het werkt pas met de eigenaars erbij.',
    by: 'Els Claes',
    at: AT,
    isEarlier: false,
    ...changes,
  };
}

const LONG_FOUND = found({ field: 'Ruimtelijke planning', learned: LONGEST, by: LONG_NAME });

function listView(changes: Partial<EvaluationsView> = {}): EvaluationsView {
  return {
    kind: 'evaluations',
    head: head(),
    title: 'Acties',
    lines: [
      { item: ACTION, found: [found(), found({ result: 'worked', field: '' })] },
      { item: { ...ACTION, number: 2, text: MARKED_UP, state: 'open' }, found: [] },
    ],
    total: 2,
    evaluated: 1,
    mayEvaluate: true,
    stepId: 'knowledgeExchange',
    page: 0,
    pages: 1,
    ...changes,
  };
}

const FORM = {
  fields: [{ id: 'mobility', label: 'Mobiliteit' }],
  typed: { result: '', learned: '', field: '' },
} as const;

function evaluationView(changes: Partial<EvaluationView> = {}): EvaluationView {
  return {
    kind: 'evaluation',
    nonce: NONCE,
    head: head(),
    item: ACTION,
    lines: [found(), found({ result: 'unknown', learned: '', isEarlier: true })],
    ...changes,
  };
}

function sharingView(changes: Partial<SharingView> = {}): SharingView {
  return {
    kind: 'sharing',
    nonce: NONCE,
    head: head({ side: 'municipality' }),
    lessons: 4,
    actions: 1,
    ...changes,
  };
}

function experience(changes: Partial<ExperienceLine> = {}): ExperienceLine {
  return {
    kind: 'lesson',
    said: 'Betrek de eigenaars van lege panden vroeg',
    note: '',
    found: [],
    moment: 'after',
    themes: ['Leegstand'],
    programmeName: 'De Profploeg',
    year: '2022',
    demonstration: false,
    ...changes,
  };
}

const { learned, field, result } = LONG_FOUND;
const LONG_EXPERIENCE = experience({
  kind: 'action',
  said: LONGEST,
  note: LONGEST,
  found: Array.from({ length: 10 }, () => ({ learned, field, result })),
  themes: themes.map(({ label }) => label),
  municipality: LONG_NAME,
  demonstration: true,
});

function experiencesView(
  lines: readonly ExperienceLine[],
  changes: Partial<ExperiencesView> = {},
): ExperiencesView {
  return {
    kind: 'experiences',
    query: '',
    theme: '',
    themes,
    lines,
    total: lines.length,
    page: 0,
    pages: 1,
    ...changes,
  };
}

/** Every card of what was learned and what is shared of it, with the longest of everything. */
export const EVERY_KNOWLEDGE_VIEW = {
  'actions to evaluate': listView(),
  'evaluated actions to read': listView({ mayEvaluate: false, head: head({ side: 'agency' }) }),
  'no actions to evaluate': listView({ lines: [], total: 0, evaluated: 0 }),
  'fullest page of evaluated actions': listView({
    head: LONG_HEAD,
    lines: Array.from({ length: 10 }, () => ({
      item: LONG_ACTION,
      found: Array.from({ length: 20 }, () => LONG_FOUND),
    })),
    total: 100,
    evaluated: 100,
    page: 3,
    pages: 10,
  }),
  'evaluation of an action': evaluationView({ form: FORM }),
  'evaluation to read': evaluationView({
    head: head({ side: 'municipality' }),
    lines: [found({ learned: MARKED_UP })],
  }),
  'evaluation from one of several fields with too much typed': evaluationView({
    head: LONG_HEAD,
    item: LONG_ACTION,
    lines: Array.from({ length: 40 }, () => LONG_FOUND),
    form: {
      fields: [
        { id: 'mobility', label: 'Mobiliteit' },
        { id: 'other', label: '' },
      ],
      typed: { result: 'failed', learned: TOO_LONG, field: 'mobility' },
    },
    notice: { tone: 'warning', text: 'Je tekst is te lang.' },
  }),
  'question whether to share': sharingView(),
  'shared without a name': sharingView({
    chosen: { choice: 'unnamed', by: LONG_NAME, at: AT },
    head: { ...LONG_HEAD, side: 'municipality' },
    notice: { tone: 'good', text: 'Bewaard. Jullie delen zonder jullie naam.' },
  }),
  'shared with nobody': sharingView({ chosen: { choice: 'none', by: 'An Peeters', at: AT } }),
  experiences: experiencesView([
    experience({ municipality: 'Tielt' }),
    experience({
      kind: 'action',
      said: MARKED_UP,
      found: [
        { result: 'partly', field: 'Mobiliteit', learned: MARKED_UP },
        { result: 'unknown', field: '', learned: '' },
      ],
      themes: [],
    }),
  ]),
  'experiences that were looked for': experiencesView(
    [experience({ note: 'We bellen vroeger.' })],
    {
      query: MARKED_UP,
      theme: 'vacancy',
      page: 1,
      pages: 3,
      total: 22,
    },
  ),
  'no experiences yet': experiencesView([]),
  'no experience found': experiencesView([], { query: 'duiven' }),
  'fullest page of experiences': experiencesView(
    Array.from({ length: 10 }, () => LONG_EXPERIENCE),
    { query: 'x'.repeat(300), theme: 'vacancy', page: 1, pages: 100, total: 1000 },
  ),
} as const satisfies Readonly<Record<string, KnowledgeViews>>;
