import { fold } from './clean-text.ts';
import type { Choice } from './question.ts';

/** Less alike than this is no help. */
const LEAST_ALIKE = 0.5;

/** The option that looks most like what was typed; undefined when none does. */
export function nearestOption(options: readonly Choice[], typed: string): Choice | undefined {
  const wanted = pairsOf(typed);
  const scored = options.map((option) => ({ option, alike: alike(wanted, pairsOf(option.label)) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, next) => (next.alike > (most?.alike ?? 0) ? next : most),
    undefined,
  );
  return best !== undefined && best.alike >= LEAST_ALIKE ? best.option : undefined;
}

/** Pairs of letters that follow each other. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const letters = [...word];
      return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
    }),
  );
}

/** From 0 (no pair in common) to 1 (all), after Dice. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
