import type { EventKind } from '../../domain/dossier-event.ts';
import { shownPage } from '../../domain/shown-page.ts';
import { INTERNAL_EVENTS } from '../../domain/told-event.ts';
import type { CaseHistory, HistoryLine } from '../../domain/views-cases.ts';
import { historySentence } from '../../texts/history-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { toldEvent } from './told-event.ts';

/** Events on one page. */
const PAGE = 20;

interface HistoryPage {
  readonly lines: readonly HistoryLine[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** Everything that happened to a file, newest first, a page at a time. */
export async function caseHistory(
  deps: Dependencies,
  file: File,
  page: number,
): Promise<CaseHistory> {
  return { tab: 'history', ...(await historyPage(deps, file, page)) };
}

/** The same for its own people: without what caseworkers do among themselves. */
export async function ownHistory(
  deps: Dependencies,
  file: File,
  page: number,
): Promise<HistoryPage> {
  return await historyPage(deps, file, page, INTERNAL_EVENTS);
}

/** A page after the last one shows the last one. */
async function historyPage(
  deps: Dependencies,
  file: File,
  page: number,
  leftOut: readonly EventKind[] = [],
): Promise<HistoryPage> {
  const { dossiers } = deps.work.stores;
  const { id } = file.dossier;
  const total = await dossiers.countEvents(id, leftOut);
  const { window, ...place } = shownPage(total, page, PAGE);
  const events = await dossiers.events(id, window, leftOut);
  const lines = await Promise.all(
    events.map(async (event) => ({
      at: event.at,
      sentence: historySentence(await toldEvent(deps, file, event, leftOut.length === 0)),
    })),
  );
  return { lines, ...place };
}
