import { PROFPLOEG_FAQ } from '../../../src/programmes/profploeg/faq.ts';
import { PROGRAMMES } from '../../../src/programmes/registry.ts';
import { type Judged, kernbot } from '../../eval/support/bots-to-judge.ts';

/** The question of an entry of De Profploeg as it is written there: the bot is always sure of its answer. */
export function knownQuestion(id: string): string {
  const entry = PROFPLOEG_FAQ.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry.question;
}

/**
 * A question that the bot does not know, or is in doubt about. The FAQ grows and its search is tuned: the first
 * of several that is still so keeps these stories from being about one wording. Throws when none is.
 */
export function questionThatIs(kind: 'unknown' | 'doubt'): string {
  const bot = kernbot(PROGRAMMES, new Date().toISOString().slice(0, 10));
  const found = CANDIDATES[kind].find((text) => isSo(bot, text, kind));
  if (found === undefined) throw new Error(`no sample is ${kind} any more`);
  return found;
}

function isSo(bot: Judged, text: string, kind: 'unknown' | 'doubt'): boolean {
  const made = bot(text);
  return made.kind === kind && (made.kind !== 'doubt' || made.ids.length > 1);
}

const CANDIDATES = {
  doubt: ['deadline of start?', 'Wat kost dit?', 'rapport', 'gesprek', 'winkels', 'kosten'],
  unknown: [
    'Mogen we een drone laten vliegen boven de markt?',
    'Mag er een drone vliegen boven de kerstmarkt?',
    'Vliegt er een drone boven de kerstmarkt?',
    'Mag een drone boven een kermis vliegen?',
    'Hoe hoog vliegt een drone?',
  ],
} as const;
