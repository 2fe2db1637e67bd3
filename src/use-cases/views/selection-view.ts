import { SELECTIONS } from '../../domain/review.ts';
import { byPlace, type ChosenFile, tickOf } from '../../domain/selection.ts';
import { pageIn } from '../../domain/shown-page.ts';
import type { SelectionFormView, SelectionRow } from '../../domain/views-decisions.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { reasonChoices } from './decision-form-view.ts';

/** Files on one page. */
const PAGE = 25;

/** A round of a programme whose caseworker looks. */
export type SelectionRound = Pick<File, 'programme' | 'round' | 'intake' | 'whole'>;

export interface SelectionPage {
  readonly rows: readonly SelectionRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** The admissible files of a round, a page at a time: by province, then by name. */
export async function selectionPage(
  { work }: Dependencies,
  { programme, round }: SelectionRound,
  page: number,
): Promise<SelectionPage> {
  const facts = await work.stores.cases.facts(programme.id, round.id);
  const admissible = facts.filter(({ state }) => state === 'admissible').sort(byPlace);
  const { shown, ...place } = pageIn(admissible, page, PAGE);
  const rows = await Promise.all(
    shown.map(async (fact) => {
      const { dossierId, reference, municipality, province, centreCity } = fact;
      const dossier = await work.stores.dossiers.load(dossierId);
      const tick = tickOf({ dossierId, version: dossier?.version ?? 0 });
      return { tick, reference, municipality, province, centreCity };
    }),
  );
  return { rows, ...place };
}

export type SelectionShown = Pick<SelectionFormView, 'typed'> &
  Partial<Pick<SelectionFormView, 'problems' | 'preview' | 'left' | 'notice'>> & {
    readonly chosen: readonly ChosenFile[];
  };

/** The form of a selection; what was ticked and is not in the list any more is not ticked. */
export function selectionView(
  deps: Dependencies,
  { programme, round, intake }: SelectionRound,
  { rows, page, pages, total }: SelectionPage,
  { typed, chosen, problems = [], preview, left = [], notice }: SelectionShown,
): SelectionFormView {
  const ticks = chosen.map(tickOf);
  return {
    kind: 'selectionForm',
    nonce: deps.ids.uuid(),
    roundId: round.id,
    programmeName: programme.name,
    roundName: round.name,
    demonstration: round.demonstration,
    rows,
    page,
    pages,
    total,
    reasons: reasonChoices(intake.review, SELECTIONS),
    chosen: rows.map(({ tick }) => tick).filter((tick) => ticks.includes(tick)),
    typed,
    problems,
    ...(preview === undefined ? {} : { preview }),
    left,
    ...(notice === undefined ? {} : { notice }),
  };
}
