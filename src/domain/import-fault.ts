import type { InvalidReason } from './dossier.ts';

/** What is wrong in a table, as plain values: days are YYYY-MM-DD. */
export type ImportFault =
  | { readonly kind: 'missingColumn' | 'doubleColumn' | 'unknownColumn' }
  /** Something stands beside the columns of the table. */
  | { readonly kind: 'besideColumns' }
  | { readonly kind: 'formula' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason }
  /** `nearest`: the option that was perhaps meant. */
  | { readonly kind: 'unknownOption'; readonly typed: string; readonly nearest?: string }
  /** The form does not ask it, given the other answers. */
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'unknownMunicipality'; readonly meant: readonly string[] }
  /** It did not exist on that day; `then` are those that did in its place. */
  | {
      readonly kind: 'otherMunicipality';
      readonly name: string;
      readonly day: string;
      readonly then: readonly string[];
    }
  | { readonly kind: 'unreadableDay' }
  | { readonly kind: 'futureDay' }
  | { readonly kind: 'noRounds' }
  | { readonly kind: 'beforeRounds'; readonly round: string; readonly opensOn: string }
  | { readonly kind: 'afterRounds'; readonly round: string; readonly lastDay: string }
  | { readonly kind: 'unknownRound'; readonly rounds: readonly string[] }
  | { readonly kind: 'roundNotOpenYet'; readonly round: string; readonly opensOn: string }
  | { readonly kind: 'unreadableReference'; readonly example: string }
  | { readonly kind: 'otherProgramme'; readonly prefix: string }
  | { readonly kind: 'sameReference'; readonly firstLine: number }
  | { readonly kind: 'takenReference' }
  | { readonly kind: 'sameMunicipality'; readonly firstLine: number; readonly round: string }
  | { readonly kind: 'hasFile'; readonly reference: string; readonly round: string };

export interface FoundFault {
  readonly line?: number;
  readonly column?: string;
  readonly fault: ImportFault;
}

const WARNINGS: ReadonlySet<ImportFault['kind']> = new Set<ImportFault['kind']>([
  'unknownColumn',
  'notAsked',
  'sameMunicipality',
  'hasFile',
]);

/** Whether the table can be taken in all the same. */
export function isWarning({ fault }: FoundFault): boolean {
  return WARNINGS.has(fault.kind);
}
