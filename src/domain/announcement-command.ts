import { cleanText, fold } from './clean-text.ts';
import type { Round } from './round.ts';
import { roundsCalled } from './round-command.ts';

/** What a caseworker wants to announce, as far as they typed it in one message. */
export interface AnnouncementCommand {
  /** How the round or the channels were called; empty when nobody was named. */
  readonly to: string;
  readonly text: string;
}

/** More than an announcement can hold is kept too, so that it can be made shorter on the card. */
const LONGEST = 20_000;
const SAID =
  /^(?:(?:maak|schrijf|plaats|verstuur|stuur) een )?(?:nieuwe )?mededeling(?: (?:voor|aan|naar) (?<to>[^:\n]{1,120}))?(?:\s*:\s*(?<text>[\s\S]*))?$/i;

/** Reads "mededeling voor ronde 1: …", "mededeling aan alle kanalen" or "mededeling: …"; undefined for any other text. */
export function readAnnouncementCommand(typed: string): AnnouncementCommand | undefined {
  if (typed.length > LONGEST) return undefined;
  const found = SAID.exec(cleanText(typed));
  if (found === null) return undefined;
  const { to = '', text = '' } = found.groups ?? {};
  return { to: to.trim(), text: text.trim() };
}

/** Who is meant: channels, people of one round, or nobody that can be found. */
export type AudienceCalled =
  | { readonly kind: 'channels' }
  | { readonly kind: 'makers'; readonly roundId: string; readonly onlyDrafts: boolean }
  | { readonly kind: 'unknown' };

/** Whom the words "ronde 1", "de concepten van de tweede ronde" or "alle kanalen" mean. */
export function audienceCalled(to: string, rounds: readonly Round[], now: Date): AudienceCalled {
  const words = fold(to);
  if (/\b(?:kanaal|kanalen|teams?)\b/.test(words)) return { kind: 'channels' };
  const onlyDrafts = /\bconcept/.test(words);
  const [round, ...others] = roundsCalled(rounds, roundPart(words), now);
  return round === undefined || others.length > 0
    ? { kind: 'unknown' }
    : { kind: 'makers', roundId: round.id, onlyDrafts };
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'];

/** The name of a round without the words around it; "1" is the first one. */
function roundPart(words: string): string {
  return words
    .replace(
      /\b(?:alle|iedereen|wie|met|een|concept(?:en)?|makers?|indieners?|aanvragers?|in|aan)\b/g,
      ' ',
    )
    .replace(/\b([1-6])(?:e|ste|de)?\b/g, (_, number: string) => ORDINALS[Number(number) - 1] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
