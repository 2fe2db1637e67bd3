import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that people say when they want to know one thing; the index does not hold it. */
export interface Said {
  /** Of an entry, of a subject that is left open, or `NEAR` with the entry that it comes near and that does not answer it. */
  readonly id: string;
  readonly ask: string;
}

/** Begins the id of what comes near an entry and is answered by none. */
export const NEAR = 'near:';

const FOLDER = join(import.meta.dirname, 'said');

/** Everything in `said/`, in a fixed order. Each line of a file is one of them, as JSON. */
export async function readSaid(): Promise<readonly Said[]> {
  const names = (await readdir(FOLDER)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(FOLDER, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Said),
  );
}
