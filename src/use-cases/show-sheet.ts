import type { Actor } from '../domain/access.ts';
import { maySheet } from '../domain/sheet-access.ts';
import { shownPage } from '../domain/shown-page.ts';
import { WRITING_EVENTS } from '../domain/told-event.ts';
import type { SheetHistoryView, SheetResultView } from '../domain/views-sheet-results.ts';
import { historySentence } from '../texts/history-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { noteLook } from './note-look.ts';
import { readSheetFile } from './sheet-file.ts';
import { fileHeading } from './views/heading.ts';
import { sheetResultView } from './views/sheet-result-view.ts';
import { toldEvent } from './views/told-event.ts';

/** Events on one page. */
const PAGE = 20;

interface Asked {
  readonly actor: Actor;
  /** The application that the guidance is of. */
  readonly dossierId: string;
  readonly stepId: string;
}

/** What stands in the sheet of a step, or stood in a version of it; undefined for who may not read that. */
export async function showSheetResult(
  deps: Dependencies,
  { actor, version, ...which }: Asked & { readonly version?: number | undefined },
): Promise<SheetResultView | undefined> {
  const found = await readSheetFile(deps, deps.work.stores, actor, which, version);
  if (found !== undefined) await noteLook(deps, actor, found.file.of.application, 'document');
  return found && sheetResultView(deps, found);
}

/**
 * What happened to it, newest first; who may only read what was handed over learns nothing of the writing. A page after
 * the last one shows the last one.
 */
export async function showSheetHistory(
  deps: Dependencies,
  { actor, page, ...which }: Asked & { readonly page: number },
): Promise<SheetHistoryView | undefined> {
  const { dossiers } = deps.work.stores;
  const found = await readSheetFile(deps, deps.work.stores, actor, which);
  if (found === undefined) return undefined;
  const { file } = found;
  await noteLook(deps, actor, file.of.application, 'document');
  const leftOut = maySheet(file.of, 'read') ? [] : WRITING_EVENTS;
  const total = await dossiers.countEvents(file.dossier.id, leftOut);
  const { window, ...place } = shownPage(total, page, PAGE);
  const events = await dossiers.events(file.dossier.id, window, leftOut);
  const lines = await Promise.all(
    events.map(async (event) => ({
      at: event.at,
      sentence: historySentence(await toldEvent(deps, file, event, false)),
    })),
  );
  return { kind: 'sheetHistory', heading: fileHeading(file, deps.clock.now()), lines, ...place };
}
