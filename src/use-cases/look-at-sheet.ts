import type { Actor } from '../domain/access.ts';
import type { SheetView } from '../domain/views-sheets.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { sheetView } from './views/sheet-view.ts';

/** A sheet by its parts, without going anywhere in it; undefined for what is none, or not theirs to read. */
export async function lookAtSheet(
  deps: Dependencies,
  actor: Actor,
  sheetId: string,
): Promise<SheetView | undefined> {
  const file = await readFile(deps, deps.work.stores, actor, sheetId);
  return file && sheetView(deps, file, actor);
}
