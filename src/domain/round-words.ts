import type { RoundDraft } from './round-edit.ts';
import { dayAndHourInWords, dayInWords, monthInWords } from './time.ts';
import type { RoundInputs } from './views-rounds.ts';

/** A round as somebody would type it: what the fields of its form hold, and what can be read back to the same. */
export function roundInWords(round: RoundDraft): RoundInputs {
  return {
    name: round.name,
    opens: dayAndHourInWords(round.opensAt),
    deadline: dayInWords(round.deadlineDay),
    guidance: startInWords(round.guidanceFrom),
  };
}

/** "september 2021" for the first of a month, else the day. */
export function startInWords(day: string): string {
  return day.endsWith('-01') ? monthInWords(day) : dayInWords(day);
}
