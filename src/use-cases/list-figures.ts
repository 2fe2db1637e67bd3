import type { CaseFact } from '../domain/ports-cases.ts';
import type { Round } from '../domain/round.ts';
import { pageIn } from '../domain/shown-page.ts';
import type { FigureLine, FigureListView } from '../domain/views-figures.ts';
import type { Dependencies } from './dependencies.ts';
import {
  type FigureInput,
  type FigureRefusal,
  figureScope,
  findFigures,
  isAskedFor,
} from './find-figures.ts';

/** Municipalities on one page. */
const PAGE = 25;

export interface FigureListInput extends FigureInput {
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

/** Which municipalities the figures are about, and when; in a caseworker's own chat only. */
export async function listFigures(
  deps: Dependencies,
  input: FigureListInput,
): Promise<FigureListView | FigureRefusal> {
  const found = await findFigures(deps, input);
  if (found.kind !== 'found') return found;
  if (input.where.scope !== 'personal') return { kind: 'elsewhere' };
  const facts = await deps.work.stores.cases.facts(found.programme.id, found.round?.id);
  const asked = inReadingOrder(
    facts.filter((fact) => isAskedFor(found, fact)),
    found.rounds,
  );
  const { shown, ...place } = pageIn(asked, input.page, PAGE);
  return {
    kind: 'figureList',
    scope: figureScope(deps, found),
    lines: shown.map((fact) => figureLine(fact, found.rounds)),
    ...place,
  };
}

/** Round after round, and in each by name. */
export function inReadingOrder(
  facts: readonly CaseFact[],
  rounds: readonly Round[],
): readonly CaseFact[] {
  const place = ({ roundId }: CaseFact) => rounds.findIndex(({ id }) => id === roundId);
  return [...facts].sort(
    (a, b) =>
      place(a) - place(b) ||
      BY_NAME.compare(a.municipality, b.municipality) ||
      a.submittedAt.getTime() - b.submittedAt.getTime(),
  );
}

const BY_NAME = new Intl.Collator('nl-BE');

/** One municipality with its dates, as the list and the documents tell of it. */
export function figureLine(fact: CaseFact, rounds: readonly Round[]): FigureLine {
  const { reference, municipality, province, roundId, state, submittedAt, decidedAt } = fact;
  const round = rounds.find(({ id }) => id === roundId);
  const guided = state === 'selected' ? round?.guidanceFrom : undefined;
  return {
    reference,
    municipality,
    province,
    roundName: round?.name ?? roundId,
    state,
    submittedAt,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    ...(guided === undefined ? {} : { guidanceFrom: guided }),
  };
}
