import { PROFPLOEG_FAQ } from '../../../src/programmes/profploeg/faq.ts';

/** The question of an entry of De Profploeg as it is written there: the bot is always sure of its answer. */
export function knownQuestion(id: string): string {
  const entry = PROFPLOEG_FAQ.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry.question;
}

/** What no source says anything about. */
export const UNKNOWN_QUESTION = 'Mogen we een drone laten vliegen boven de markt?';
