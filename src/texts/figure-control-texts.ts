import type { Control, ControlKind, ControlTerm } from '../domain/figure-controls.ts';
import type { Tally } from '../domain/figure-tally.ts';
import { figureTexts, TALLY_WORDS } from './figure-texts.ts';
import { count } from './in-words.ts';

const CONTROL_WORDS: Readonly<Record<ControlKind, string>> = {
  states: 'Ontvangen',
  admissible: 'Ontvankelijk',
  provinces: 'Ontvangen, per provincie',
  reasons: 'Redenen',
  rounds: 'Alle rondes samen',
  late: 'Te laat en naar een volgende ronde',
};

/** What a sum takes apart. */
export function controlName(kind: ControlKind): string {
  return CONTROL_WORDS[kind];
}

/** "35 = 33 + 1 + 1", with another sign when it is not. */
export function sumWords(control: Control): string {
  return sumOf(control, ({ files }) => count(files));
}

/** The same with what each number counts: "35 = 33 geselecteerd + 1 niet ontvankelijk". */
export function namedSumWords(
  control: Control,
  roundNames: Readonly<Record<string, string>>,
): string {
  return sumOf(
    control,
    ({ name, files }) => `${count(files)} ${termWords(control.kind, name, roundNames)}`,
  );
}

function sumOf(
  { whole, terms, addsUp }: Control,
  partWords: (term: ControlTerm) => string,
): string {
  const parts = terms.length === 0 ? '0' : terms.map(partWords).join(' + ');
  return `${count(whole)} ${addsUp ? '=' : '≠'} ${parts}`;
}

function termWords(
  kind: ControlKind,
  name: string,
  roundNames: Readonly<Record<string, string>>,
): string {
  switch (kind) {
    case 'rounds':
    case 'late':
      return `in “${roundNames[name] ?? name}”`;
    case 'provinces':
      return name === '' ? figureTexts.unknownProvince.toLowerCase() : name;
    default:
      return Object.hasOwn(TALLY_WORDS, name)
        ? TALLY_WORDS[name as keyof Tally].toLowerCase()
        : name;
  }
}

/** A sum in one line: of what, and how it goes. */
export function controlLine(
  control: Control,
  roundNames: Readonly<Record<string, string>>,
): string {
  const scope = controlScope(control, roundNames);
  return `${scope} – ${controlName(control.kind)}: ${namedSumWords(control, roundNames)}`;
}

/** "Totaal" or the name of the round that a sum is about. */
export function controlScope(
  { roundId }: Control,
  roundNames: Readonly<Record<string, string>>,
): string {
  return roundId === undefined ? 'Totaal' : (roundNames[roundId] ?? roundId);
}

/** In a word, when every sum holds. */
export function controlsHold(sum: string): string {
  return `De cijfers kloppen: ${sum}.`;
}

/** Above the sums that fail. */
export function controlsFail(sums: number): string {
  const which = sums === 1 ? 'Deze som klopt niet:' : 'Deze sommen kloppen niet:';
  return `De cijfers kloppen niet. Gebruik ze niet voor je weet waarom. ${which}`;
}
