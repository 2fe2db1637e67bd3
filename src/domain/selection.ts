import { PROVINCES, type Province } from './municipality.ts';

/** A file that was ticked in a list, as it was seen there. */
export interface ChosenFile {
  readonly dossierId: string;
  readonly version: number;
}

/** What a tick in the list stands for: the file and the version that was seen. */
export function tickOf({ dossierId, version }: ChosenFile): string {
  return `${dossierId}:${version}`;
}

/** Files that can be ticked at a time; a list has no more. */
const MOST = 100;

/** The files that were ticked, each once, in order of id; whatever else a card sends is none. */
export function readTicks(typed: string): readonly ChosenFile[] {
  const chosen = new Map<string, ChosenFile>();
  for (const tick of typed.split(',').slice(0, MOST)) {
    const [dossierId = '', version = ''] = tick.trim().split(':');
    if (dossierId === '' || !/^\d{1,9}$/.test(version)) continue;
    chosen.set(dossierId, { dossierId, version: Number(version) });
  }
  return [...chosen.values()].sort((a, b) => (a.dossierId < b.dossierId ? -1 : 1));
}

export interface PlacedFile {
  readonly province: Province | '';
  readonly centreCity: boolean;
}

/** How many files each province has in a selection, in the order of the provinces; an unknown one last. */
export function countProvinces(
  files: readonly PlacedFile[],
): readonly { readonly province: Province | ''; readonly files: number }[] {
  return [...PROVINCES, '' as const]
    .map((province) => ({
      province,
      files: files.filter((file) => file.province === province).length,
    }))
    .filter((count) => count.files > 0);
}

/** By province, then by name: how somebody looks through a round. */
export function byPlace<File extends PlacedFile & { readonly municipality: string }>(
  a: File,
  b: File,
): number {
  const order = ({ province }: PlacedFile) =>
    province === '' ? PROVINCES.length : PROVINCES.indexOf(province);
  return order(a) - order(b) || a.municipality.localeCompare(b.municipality, 'nl-BE');
}
