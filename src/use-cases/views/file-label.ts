import { inquiryWords } from '../../texts/inquiry-words.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { municipalityName } from './file-line.ts';

/** "PP-2026-0042 – De Profploeg – Tielt" */
export function fileLabel(deps: Dependencies, file: File): string {
  const { dossier, programme } = file;
  return [dossier.reference ?? inquiryWords.draft, programme.name, municipalityName(deps, file)]
    .filter((part) => part !== '')
    .join(' – ');
}
