import { PROFPLOEG_FAQ } from '../../src/programmes/profploeg/faq.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { kernbot } from '../eval/support/bots-to-judge.ts';
import type { Made } from '../eval/support/judge.ts';

/** The question of an entry of De Profploeg as it is written there: the bot is always sure of its answer. */
export function knownQuestion(id: string): string {
  const entry = PROFPLOEG_FAQ.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry.question;
}

/**
 * A question that the bot does not know (`unknownWithNear`: though something comes near), or is in doubt about
 * (`guess`: with the answer of the likeliest). The FAQ grows and its search is tuned: the first of several that is still so keeps these stories from being
 * about one wording. Throws when none is.
 */
export function questionThatIs(kind: SampleKind): string {
  const bot = kernbot(PROGRAMMES, new Date().toISOString().slice(0, 10));
  const found = CANDIDATES[kind].find((text) => isSo(bot(text), kind));
  if (found === undefined) throw new Error(`no sample is ${kind} any more`);
  return found;
}

type SampleKind = keyof typeof CANDIDATES;

function isSo(made: Made, kind: SampleKind): boolean {
  if (made.kind === 'unknown') {
    return kind === 'unknown' || (kind === 'unknownWithNear' && made.ids.length > 0);
  }
  const isChoice = made.kind === 'doubt' && made.ids.length > 1;
  return isChoice && kind === (made.firstShown ? 'guess' : 'doubt');
}

const CANDIDATES = {
  doubt: [
    'wie betaalt de workshop',
    'moeten winkeliers meedoen',
    'wie komt er langs in ons centrum',
    'mag de burgemeester de vorm kiezen',
  ],
  unknownWithNear: [
    'Welke software gebruiken jullie voor de actorenkaart?',
    'Op welk nummer kan ik de Profploeg bellen?',
    'mag een brusselse gemeente meedoen?',
  ],
  guess: ['welke data krijgen we', 'hoe lang duurt het nog', 'wat na het traject', 'wie beslist'],
  unknown: [
    'Mogen we een drone laten vliegen boven de markt?',
    'Mag er een drone vliegen boven de kerstmarkt?',
    'Vliegt er een drone boven de kerstmarkt?',
    'Mag een drone boven een kermis vliegen?',
    'Hoe hoog vliegt een drone?',
  ],
} as const;
