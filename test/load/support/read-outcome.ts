import { turnTexts } from '../../../src/texts/turn-texts.ts';
import { failedText } from '../../support/failed-text.ts';
import { cardOfAnswer } from '../../support/read-card.ts';
import type { TurnOutcome } from './turn-record.ts';

const FAILED = failedText(turnTexts);

/** What the response to a press or a search says. */
export function answeredHow(body: unknown): TurnOutcome {
  if (cardOfAnswer(body) !== undefined) return 'good';
  const value = fieldOf(body, 'value');
  if (typeof value !== 'string') return 'good';
  return saidHow(value) === 'good' ? 'refused' : saidHow(value);
}

/** What a message of the bot says. */
export function saidHow(text: string): TurnOutcome {
  if (text === turnTexts.busy) return 'busy';
  return FAILED.test(text) ? 'failed' : 'good';
}

/** The text of a message; empty for a card. */
export function messageText(body: unknown): string {
  const text = fieldOf(body, 'text');
  return typeof text === 'string' ? text : '';
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}
