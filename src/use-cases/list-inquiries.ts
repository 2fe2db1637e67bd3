import type { Actor } from '../domain/access.ts';
import type { InquiryFilter } from '../domain/ports-questions.ts';
import { shownPage } from '../domain/shown-page.ts';
import type { InquiriesView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { programmesShownIn, type Where } from './shown-in.ts';
import { inquiryLine } from './views/inquiry-line.ts';

/** Questions on one page. */
const PAGE = 25;

export interface ListInput {
  readonly actor: Actor;
  readonly where: Where;
  readonly filter: InquiryFilter;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

export type ListResult =
  | InquiriesView
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'elsewhere' };

/** The questions of the programmes that a caseworker handles, a page at a time. */
export async function listInquiries(
  deps: Dependencies,
  { actor, where, filter, page }: ListInput,
): Promise<ListResult> {
  const { stores } = deps.work;
  if (actor.caseworkerOf.length === 0) return { kind: 'unavailable' };
  const programmeIds = await programmesShownIn(stores, where, actor.caseworkerOf);
  if (programmeIds.length === 0) return { kind: 'elsewhere' };
  await stores.caseworkers.seen(actor, deps.clock.now());
  const query = { programmeIds, filter, person: actor };
  const total = await stores.inquiries.count(query);
  const { window, ...place } = shownPage(total, page, PAGE);
  const listed = await stores.inquiries.list(query, window);
  return {
    kind: 'inquiries',
    nonce: deps.ids.uuid(),
    filter,
    lines: listed.map((inquiry) => inquiryLine(deps, inquiry)),
    ...place,
    total,
    alarmDays: alarmDays(deps, programmeIds),
  };
}

/** Of several programmes the shortest time, so that nothing that is late is called in time. */
function alarmDays({ programmes }: Dependencies, ids: readonly string[]): number {
  const handled = programmes.filter((programme) => ids.includes(programme.id));
  return Math.min(...handled.map((programme) => programme.alarmAfterWorkingDays));
}
