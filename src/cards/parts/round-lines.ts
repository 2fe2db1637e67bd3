import type { RoundDraft } from '../../domain/round-edit.ts';
import type { RoundHappening, RoundLine } from '../../domain/views-rounds.ts';
import {
  happeningWords,
  periodSentence,
  ROUND_STATE_WORDS,
  startSentence,
} from '../../texts/round-change-texts.ts';
import { filesWords, roundTexts, untilWords, whenWords } from '../../texts/round-edit-texts.ts';
import type { CardElement } from '../card-json.ts';
import { demonstrationMark } from './boxes.ts';
import { bold, line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

const NAME_LENGTH = 100;
const HAPPENING_LENGTH = 400;

/** A round as it is now, with what hangs on it. */
export function roundLines(one: RoundLine): readonly CardElement[] {
  return [
    line([bold(shorten(one.name, NAME_LENGTH)), run(` – ${ROUND_STATE_WORDS[one.state]}`)]),
    line(periodSentence(one, one.state), { spacing: 'none' }),
    line(startSentence(one.guidanceFrom), { spacing: 'none' }),
    quietLine(filesWords(one.files)),
    ...demonstrationMark(one.demonstration),
  ];
}

/** What a round is or will be, one value a line. */
export function roundFacts(draft: RoundDraft): readonly CardElement[] {
  const values = [
    [roundTexts.facts.name, shorten(draft.name, NAME_LENGTH)],
    [roundTexts.facts.opens, whenWords(draft.opensAt)],
    [roundTexts.facts.deadline, untilWords(draft.deadlineDay)],
  ] as const;
  return [
    ...values.map(([label, value]) => line([bold(`${label}: `), run(value)], { spacing: 'small' })),
    line(startSentence(draft.guidanceFrom), { spacing: 'small' }),
  ];
}

/** What happened to a round, newest first. */
export function roundHistoryLines(history: readonly RoundHappening[]): readonly CardElement[] {
  return history.map((one) => quietLine(shorten(happeningWords(one), HAPPENING_LENGTH)));
}
