import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the bot with its text; the path is from `src/` and has forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** The folder of `src/`, the file at its top, or the package that is imported. */
  readonly from: string;
  readonly isPackage: boolean;
  /** Nothing of it is there when the bot runs. */
  readonly onlyTypes: boolean;
}

export async function readSources(folder: string): Promise<readonly SourceFile[]> {
  const names = await readdir(folder, { recursive: true });
  return await Promise.all(
    names
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => ({
        path: name.split(path.sep).join('/'),
        text: await readFile(path.join(folder, name), 'utf8'),
      })),
  );
}

/** The folder of a file, or the file itself at the top of `src/`. */
export function placeOf(file: string): string {
  return file.split('/')[0] ?? file;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^;=(]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** Every import of a file from outside its own folder. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found = [
    ...[...file.text.matchAll(STATEMENT)].map(([, type, target = '']) => ({ type, target })),
    ...[...file.text.matchAll(DYNAMIC)].map(([, target = '']) => ({ type: undefined, target })),
  ];
  return found
    .map(({ type, target }) => {
      const onlyTypes = type !== undefined;
      if (!target.startsWith('.')) return { from: packageOf(target), isPackage: true, onlyTypes };
      const reached = path.posix.join(path.posix.dirname(file.path), target);
      return { from: placeOf(reached), isPackage: false, onlyTypes };
    })
    .filter(({ from, isPackage }) => isPackage || from !== placeOf(file.path));
}

/** `pdfmake` for `pdfmake/interfaces.js`, `@keyv/postgres` as it is. */
function packageOf(target: string): string {
  if (target.startsWith('node:')) return target;
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
