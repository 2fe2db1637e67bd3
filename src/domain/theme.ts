import { fold } from './clean-text.ts';

/** A subject under which a programme gathers what it learns. */
export interface Theme {
  readonly id: string;
  readonly label: string;
  /** Words that speak of it, folded: lower case, no accents. The beginning of a word is enough. */
  readonly cues: readonly string[];
}

/** The themes that a text speaks of, most first; none when no word of it does. */
export function themesIn(themes: readonly Theme[], text: string): readonly Theme[] {
  const flat = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return themes
    .map((theme) => ({ theme, hits: theme.cues.filter((cue) => flat.includes(` ${cue}`)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ theme }) => theme);
}

/** The theme that somebody names by its label; undefined when there is none. */
export function themeNamed(themes: readonly Theme[], typed: string): Theme | undefined {
  const named = fold(typed).trim();
  return themes.find(({ label }) => fold(label) === named);
}
