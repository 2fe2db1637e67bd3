import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The first folder on the way to `folder`, that folder included, that a user may not pass, judged by
 * the permission bits; undefined when the way is open. Folders that do not exist yet count as open.
 */
export async function closedFolder(
  folder: string,
  user: { readonly uid: number; readonly gid: number },
): Promise<string | undefined> {
  for (const step of wayTo(folder)) {
    const found = await stat(step).catch(() => undefined);
    if (found === undefined) return undefined;
    const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return step;
  }
  return undefined;
}

function wayTo(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [...wayTo(parent), folder];
}
