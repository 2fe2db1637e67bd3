import { turnTexts } from '../../../src/texts/turn-texts.ts';
import { failedText } from '../../support/failed-text.ts';
import type { PostAnswer } from '../../support/post-activity.ts';
import { cardOfAnswer } from '../../support/read-card.ts';
import type { TurnEnd } from './turn-tally.ts';

/** What a person has of a turn: the response to a press, or what was said in the chat meanwhile. */
export function readTurn(
  isMessage: boolean,
  answer: PostAnswer,
  said: readonly unknown[],
): TurnEnd {
  if (answer.status !== 200) return 'impolite';
  if (!isMessage) return cardOfAnswer(answer.body) === undefined ? endOf(answer.body) : 'good';
  if (said.length === 0) return 'unanswered';
  return said.some((body) => endOf(body) === 'refused') ? 'refused' : 'good';
}

function endOf(body: unknown): TurnEnd {
  const text = textOf(body);
  if (text === undefined) return 'good';
  return REFUSALS.some((refusal) => refusal.test(text)) ? 'refused' : 'good';
}

const REFUSALS = [failedText(turnTexts), ...[turnTexts.busy, turnTexts.tooFast].map(whole)];

function whole(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

function textOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const text = 'text' in body ? body.text : 'value' in body ? body.value : undefined;
  return typeof text === 'string' ? decoded(text) : undefined;
}

/** The bot writes what could be markup as entities. */
function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
