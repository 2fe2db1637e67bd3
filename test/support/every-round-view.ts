import type {
  RoundConfirmView,
  RoundFormView,
  RoundHappening,
  RoundLine,
  RoundsViews,
  RoundToldView,
} from '../../src/domain/views-rounds.ts';
import { aRound } from './rounds.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const AT = new Date('2021-07-05T10:00:00Z');
const { name, opensAt, deadlineDay, guidanceFrom } = aRound();
const DRAFT = { name, opensAt, deadlineDay, guidanceFrom };
const MOVED = { field: 'deadlineDay', from: '2021-08-13', to: '2021-08-20' } as const;

function roundLine(changes: Partial<RoundLine> = {}): RoundLine {
  return {
    ...DRAFT,
    id: 'profploeg-2021-1',
    state: 'open',
    demonstration: false,
    files: { drafts: 12, sent: 3 },
    ...changes,
  };
}

const HISTORY: readonly RoundHappening[] = [
  { kind: 'changed', at: AT, by: 'Kato Maes', fields: [MOVED] },
  { kind: 'opened', at: AT, by: 'Wim Aerts', fields: [] },
];

const TYPED = {
  name: 'Tweede ronde',
  opens: 'zaterdag 14 augustus 2021',
  deadline: 'vrijdag 12 november 2021',
  guidance: 'januari 2022',
};

function formView(changes: Partial<RoundFormView> = {}): RoundFormView {
  return {
    kind: 'roundForm',
    nonce: NONCE,
    programmeId: 'profploeg',
    programmes: [{ id: 'profploeg', name: 'De Profploeg' }],
    typed: { name: '', opens: '', deadline: '', guidance: '' },
    problems: [],
    ...changes,
  };
}

function presentRound(
  changes: Partial<NonNullable<RoundFormView['round']>> = {},
): NonNullable<RoundFormView['round']> {
  return {
    line: roundLine(),
    version: 2,
    canClose: true,
    canReopen: false,
    mayRemove: true,
    history: HISTORY,
    ...changes,
  };
}

function confirmView(changes: Partial<RoundConfirmView> = {}): RoundConfirmView {
  return {
    kind: 'roundConfirm',
    nonce: NONCE,
    programmeId: 'profploeg',
    programmeName: 'De Profploeg',
    draft: DRAFT,
    typed: TYPED,
    opensNow: false,
    people: 0,
    hasChannel: true,
    ...changes,
  };
}

function toldView(changes: Partial<RoundToldView> = {}): RoundToldView {
  return {
    kind: 'roundTold',
    programmeName: 'De Profploeg',
    what: 'changed',
    round: DRAFT,
    isClosed: false,
    fields: [MOVED],
    next: { kind: 'none' },
    dossierId: DOSSIER_ID,
    ...changes,
  };
}

const ALL_FIELDS: RoundToldView['fields'] = [
  { field: 'name', from: 'Eerste ronde', to: 'Ronde 1' },
  { field: 'opensAt', from: '2021-06-22T22:00:00.000Z', to: '2021-06-24T07:30:00.000Z' },
  MOVED,
  { field: 'guidanceFrom', from: '2021-09-01', to: '2021-09-15' },
];

/** Every card about rounds in the states that people meet, by a name that says which. */
export const EVERY_ROUND_VIEW: Readonly<Record<string, RoundsViews>> = {
  'no rounds': {
    kind: 'rounds',
    nonce: NONCE,
    programmes: [{ id: 'profploeg', name: 'De Profploeg', rounds: [], left: 0 }],
  },
  rounds: {
    kind: 'rounds',
    nonce: NONCE,
    programmes: [
      {
        id: 'profploeg',
        name: 'De Profploeg',
        rounds: [
          roundLine(),
          roundLine({ state: 'upcoming', opensAt: new Date('2021-08-14T07:30:00Z') }),
          roundLine({ state: 'closed', closedAt: AT, name: '**vet** ronde' }),
          roundLine({ state: 'past', files: { drafts: 1, sent: 1 } }),
          roundLine({ state: 'past', closedAt: AT, demonstration: true }),
        ],
        left: 2,
      },
    ],
    notice: { tone: 'good', text: 'De ronde “Eerste ronde” is gewijzigd.' },
  },
  'new round': formView(),
  'new round of a programme to choose': formView({
    programmes: [
      { id: 'profploeg', name: 'De Profploeg' },
      { id: 'ander', name: 'Een ander programma' },
    ],
    typed: TYPED,
    problems: [
      { field: 'name', kind: 'taken' },
      {
        field: 'opens',
        kind: 'otherWeekday',
        day: '2021-08-13',
        said: 4,
        near: ['2021-08-12', '2021-08-19'],
      },
      {
        field: 'opens',
        kind: 'overlap',
        name: 'Eerste ronde',
        firstDay: '2021-06-23',
        lastDay: '2021-08-13',
      },
      { field: 'deadline', kind: 'hour' },
      { field: 'guidance', kind: 'beforeDeadline' },
    ],
  }),
  'round to change': formView({ round: presentRound(), typed: TYPED }),
  'closed round to change': formView({
    round: presentRound({
      line: roundLine({ state: 'closed', closedAt: AT }),
      canClose: false,
      canReopen: true,
      history: [],
    }),
    typed: TYPED,
    notice: { tone: 'warning', text: 'Je wijzigde niets.' },
  }),
  'round that a colleague changed meanwhile': formView({
    round: presentRound(),
    typed: TYPED,
    changedBy: 'Kato Maes',
  }),
  'new round to confirm': confirmView({ warning: 'weekend', hasChannel: false }),
  'change of a round to confirm': confirmView({
    opensNow: true,
    warning: 'holiday',
    people: 12,
    round: { id: 'r', name, version: 2, fields: ALL_FIELDS, isClosed: true, opensAgain: false },
  }),
  'close a round': {
    kind: 'roundAct',
    nonce: NONCE,
    act: 'close',
    line: roundLine(),
    version: 2,
    people: 12,
    next: { kind: 'upcoming', round: DRAFT },
    changedBy: 'Kato Maes',
  },
  'reopen a round': {
    kind: 'roundAct',
    nonce: NONCE,
    act: 'reopen',
    line: roundLine({ state: 'closed', closedAt: AT }),
    version: 2,
    people: 1,
    next: { kind: 'none' },
  },
  'remove a round': {
    kind: 'roundAct',
    nonce: NONCE,
    act: 'remove',
    line: roundLine({ files: { drafts: 0, sent: 0 } }),
    version: 2,
    people: 0,
    next: { kind: 'none' },
  },
  'round that cannot be removed': {
    kind: 'roundAct',
    nonce: NONCE,
    act: 'remove',
    line: roundLine(),
    version: 2,
    people: 12,
    next: { kind: 'none' },
    refusal: { kind: 'hasFiles' },
  },
  'told of a new deadline': toldView(),
  'told of many changes': toldView({ fields: ALL_FIELDS, isClosed: true }),
  'told of a closed round': toldView({ what: 'closed', fields: [] }),
  'told of a closed round with a next one': toldView({
    what: 'closed',
    fields: [],
    next: { kind: 'open', round: DRAFT },
  }),
  'told of a reopened round with several drafts': (() => {
    const { dossierId: _, ...several } = toldView({ what: 'reopened', fields: [] });
    return several;
  })(),
  'post of a round': {
    kind: 'roundPost',
    programmeName: 'De Profploeg',
    round: DRAFT,
    state: 'planned',
    history: HISTORY,
  },
  'post of a removed round': {
    kind: 'roundPost',
    programmeName: 'De Profploeg',
    round: DRAFT,
    state: 'removed',
    history: [{ kind: 'removed', at: AT, by: 'Kato Maes', fields: [] }, ...HISTORY],
  },
};

/** Views about rounds with the same text in every field that a person can fill. */
export function typedRoundViews(text: string): readonly RoundsViews[] {
  const draft = { ...DRAFT, name: text };
  const line = roundLine({ name: text });
  const fields = [{ field: 'name', from: text, to: text }] as const;
  const history = Array.from({ length: 10 }, () => ({
    kind: 'changed' as const,
    at: AT,
    by: text,
    fields,
  }));
  const notice = { tone: 'warning', text } as const;
  const typed = { name: text, opens: text, deadline: text, guidance: text };
  const overlap = { name: text, firstDay: '2021-06-23', lastDay: '2021-08-13' };
  const act = {
    kind: 'roundAct',
    nonce: NONCE,
    act: 'close',
    line,
    version: 1,
    people: 2,
    next: { kind: 'open', round: draft },
    changedBy: text,
  } as const;
  return [
    {
      kind: 'rounds',
      nonce: NONCE,
      programmes: [
        {
          id: 'profploeg',
          name: 'De Profploeg',
          rounds: Array.from({ length: 12 }, () => line),
          left: 1,
        },
      ],
      notice,
    },
    formView({
      round: presentRound({ line, history }),
      typed,
      changedBy: text,
      notice,
      problems: [{ field: 'opens', kind: 'overlap', ...overlap }],
    }),
    formView({ round: presentRound({ line, history }), typed }),
    confirmView({
      draft,
      typed: { ...typed, name: text },
      round: { id: 'r', name: text, version: 1, fields, isClosed: false, opensAgain: true },
    }),
    act,
    { ...act, refusal: { kind: 'overlap', ...overlap } },
    toldView({ round: draft, fields }),
    toldView({ round: draft, what: 'closed', next: { kind: 'upcoming', round: draft } }),
    {
      kind: 'roundPost',
      programmeName: 'De Profploeg',
      round: draft,
      state: 'closed',
      history,
    },
  ];
}
