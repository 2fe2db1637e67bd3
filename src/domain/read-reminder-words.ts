import { cleanText, fold } from './clean-text.ts';
import type { PauseEnd } from './reminder-choice.ts';

/** Nobody asks for a pause in more characters than this. */
const LONGEST = 120;

const PAUSE =
  /^(?:pauzeer|pauze|snooze)(?: even)?(?: de| mijn| alle)? ?herinnering(?:en)?(?: even)?(?![a-z])(.*)$/;
const LENGTH =
  /^(?:voor )?(\d{1,3}|een|twee|drie|vier|vijf|zes) (dag|dagen|week|weken|maand|maanden)$/;
const NUMBERS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
const DAYS: Readonly<Record<string, number>> = {
  dag: 1,
  dagen: 1,
  week: 7,
  weken: 7,
  maand: 30,
  maanden: 30,
};
/** When somebody does not say how long. */
const USUAL = 7;

/**
 * "pauzeer herinneringen een week", "pauzeer mijn herinneringen tot 15 januari": until when somebody wants none. A week
 * when they did not say; undefined for what is no such sentence.
 */
export function readPauseWords(typed: string): PauseEnd | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = fold(cleanText(typed))
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '');
  const [, rest] = PAUSE.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const until = rest.trim();
  if (until === '' || until === 'deze week') return { days: USUAL };
  const [, number = '', unit = ''] = LENGTH.exec(until) ?? [];
  const days = DAYS[unit];
  if (days === undefined) return { typed: until };
  return { days: days * (Number(number) || NUMBERS.indexOf(number) + 1) };
}
