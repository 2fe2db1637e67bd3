import { documentTexts } from '../texts/document-texts.ts';
import { cutUnits } from './cut-units.ts';

/** What Excel allows at most. */
const LONGEST = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** Names that Excel takes, in the same order: nothing it forbids, none too long or empty, none twice. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>([RESERVED]);
  return names.map((name, index) => {
    const legal = legalName(name) || documentTexts.sheet(index + 1);
    let free = legal;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = numbered(legal, number);
    taken.add(free.toLowerCase());
    return free;
  });
}

function legalName(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\\p{C}]+/gu, ' ').replace(/\s+/g, ' ');
  return trimmed(cutUnits(trimmed(allowed), LONGEST));
}

function numbered(name: string, number: number): string {
  const suffix = ` (${number})`;
  return `${cutUnits(name, LONGEST - suffix.length).trimEnd()}${suffix}`;
}

/** Apostrophes at the ends are forbidden too. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}
