import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Covers, readFontCoverage } from './font-coverage.ts';

/** Files of one font family, as pdfmake names them. */
export interface FontFiles {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

/** The Roboto that comes with pdfmake: nothing to install, the same on every machine. */
export function documentFonts(): FontFiles {
  const { resolve } = createRequire(import.meta.url);
  return {
    normal: resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf'),
    bold: resolve('pdfmake/fonts/Roboto/Roboto-Medium.ttf'),
    italics: resolve('pdfmake/fonts/Roboto/Roboto-Italic.ttf'),
    bolditalics: resolve('pdfmake/fonts/Roboto/Roboto-MediumItalic.ttf'),
  };
}

/** What these fonts can draw; the four files draw the same characters. */
export async function documentFontCoverage(): Promise<Covers> {
  return readFontCoverage(await readFile(documentFonts().normal));
}
