import { classFigures } from '../../src/domain/figure-classes.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import type { CaseCount } from '../../src/domain/ports-cases.ts';
import type { Round } from '../../src/domain/round.ts';
import type {
  FigureLine,
  FigureListView,
  FigureScope,
  FiguresView,
  FiguresViews,
} from '../../src/domain/views-figures.ts';
import { aFact, COUNTS_OF_2021, FIRST, PRACTICE, SECOND, someFiles } from './sample-figures.ts';

const SCOPE: FigureScope = {
  programmeId: 'profploeg',
  programmeName: 'De Profploeg',
  asOf: new Date('2021-10-13T12:05:00Z'),
};

/** The card of all rounds, as the use case fills it. */
export function figuresView(
  counts: readonly CaseCount[],
  rounds: readonly Round[],
  changes: Partial<FiguresView> = {},
): FiguresView {
  const figures = figuresOf(counts, rounds);
  return {
    kind: 'figures',
    scope: SCOPE,
    ...figures.total,
    lateFrom: [],
    lateTo: [],
    rounds: figures.rounds.map(({ round, tally }) => ({ ...round, tally })),
    controls: figures.controls.filter(({ roundId, addsUp }) => roundId === undefined || !addsUp),
    roundNames: Object.fromEntries(rounds.map(({ id, name }) => [id, name])),
    shared: false,
    others: [],
    ...changes,
  };
}

/** The card of the first round. */
export function firstRoundView(changes: Partial<FiguresView> = {}): FiguresView {
  const figures = figuresOf(COUNTS_OF_2021, [FIRST, SECOND]);
  const [first] = figures.rounds;
  if (first === undefined) throw new Error('There is a first round.');
  const reasons = [
    { state: 'inadmissible', label: 'Tekort aan informatie', files: 1 },
    { state: 'deferred', label: 'Te weinig duidelijkheid in de aanvraag', files: 1 },
  ] as const;
  return figuresView(COUNTS_OF_2021, [FIRST, SECOND], {
    scope: { ...SCOPE, round: FIRST },
    tally: first.tally,
    provinces: first.provinces,
    reasons,
    lateTo: [{ roundName: SECOND.name, files: 2 }],
    rounds: [],
    controls: figures.controls.filter(({ roundId }) => roundId === FIRST.id),
    ...changes,
  });
}

export function figureListView(
  lines: readonly FigureLine[],
  changes: Partial<FigureListView> = {},
): FigureListView {
  return {
    kind: 'figureList',
    scope: SCOPE,
    lines,
    page: 0,
    pages: 1,
    total: lines.length,
    ...changes,
  };
}

export const FIGURE_LINE: FigureLine = {
  reference: 'PP-2021-0007',
  municipality: 'Tielt',
  province: 'West-Vlaanderen',
  roundName: FIRST.name,
  state: 'selected',
  submittedAt: new Date('2021-08-02T08:30:00Z'),
  decidedAt: new Date('2021-09-27T12:00:00Z'),
  guidanceFrom: '2021-09-01',
};

const LOST = someFiles(2, { roundId: 'profploeg-2020', movedFromRoundId: 'profploeg-2019' });
const CLASSES = classFigures(
  [aFact(), aFact({ nis: '11002' }), aFact({ nis: '99999', state: 'submitted' })],
  [15_000, 30_000],
  [{ day: '2021-01-01', byNis: { '37022': 20_842, '11002': 529_247 } }],
);

/** Twenty rounds with the longest names. */
const MANY_ROUNDS = Array.from({ length: 20 }, (_, index) => ({
  ...FIRST,
  id: `round-${index}`,
  name: `${index + 1} ${'🏘'.repeat(77)}`,
}));

/** The cards with figures, in the states that caseworkers meet. */
export const EVERY_FIGURE_VIEW: Readonly<Record<string, FiguresViews>> = {
  'figures without a file': figuresView([], [FIRST, SECOND]),
  'figures of all rounds': figuresView(
    [...COUNTS_OF_2021, someFiles(1, { roundId: PRACTICE.id })],
    [FIRST, SECOND, PRACTICE],
  ),
  'figures of the first round of 2021': firstRoundView(),
  'figures with budgets, in a channel': figuresView(
    [someFiles(3, { budgeted: 2, budget: 25_000 }), someFiles(2, { province: '' })],
    [FIRST],
    { shared: true, others: [{ id: 'labo', name: 'Labo Regiovorming' }] },
  ),
  'figures of one province': firstRoundView({
    scope: { ...SCOPE, round: FIRST, province: 'Limburg' },
  }),
  'figures of a demonstration': firstRoundView({ scope: { ...SCOPE, round: PRACTICE } }),
  'figures that do not add up': figuresView([...COUNTS_OF_2021, LOST], [FIRST, SECOND]),
  'figures of many rounds': figuresView(
    MANY_ROUNDS.map(({ id }) => someFiles(4, { roundId: id, movedFromRoundId: 'round-0' })),
    MANY_ROUNDS,
    { others: [{ id: 'labo', name: 'Labo Regiovorming' }] },
  ),
  'no municipalities': figureListView([]),
  'a page of municipalities': figureListView(
    Array.from({ length: 25 }, () => ({
      ...FIGURE_LINE,
      municipality: '🏘'.repeat(90),
      roundName: '🏘'.repeat(80),
    })),
    { page: 1, pages: 3, total: 70 },
  ),
  'municipalities of one round': figureListView(
    [FIGURE_LINE, { ...FIGURE_LINE, municipality: '', province: '', state: 'submitted' }],
    { scope: { ...SCOPE, round: FIRST } },
  ),
  'figures by inhabitants': {
    kind: 'figureClasses',
    scope: SCOPE,
    figures: CLASSES,
  },
};
