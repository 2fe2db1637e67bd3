import type { Actor } from '../domain/access.ts';
import type { SheetView } from '../domain/views-sheets.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { noteLook } from './note-look.ts';
import { sheetView } from './views/sheet-view.ts';

/** A sheet by its parts, without going anywhere in it; undefined for what is none, or not theirs to read. */
export async function lookAtSheet(
  deps: Dependencies,
  actor: Actor,
  sheetId: string,
): Promise<SheetView | undefined> {
  const file = await readFile(deps, deps.work.stores, actor, sheetId);
  if (file?.of !== undefined) await noteLook(deps, actor, file.of.application, 'document');
  return file && sheetView(deps, file, actor);
}
