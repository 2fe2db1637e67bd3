import type { InvokeResponse } from 'botbuilder';
import { CARD_TYPE } from './teams-chat.ts';
import type { SearchResult } from './turn.ts';

/** The HTTP response to an invoke: its status and its body. */
export type InvokeAnswer = InvokeResponse;

export function cardAnswer(card: unknown): InvokeAnswer {
  return { status: 200, body: { statusCode: 200, type: CARD_TYPE, value: card } };
}

/** Status 200 also for bad news: with any other the client shows its own error instead of the text. */
export function textAnswer(text: string): InvokeAnswer {
  const type = 'application/vnd.microsoft.activity.message';
  return { status: 200, body: { statusCode: 200, type, value: text } };
}

export function searchAnswer(results: readonly SearchResult[]): InvokeAnswer {
  const type = 'application/vnd.microsoft.search.searchResponse';
  return { status: 200, body: { statusCode: 200, type, value: { results } } };
}

export function bareAnswer(status: number): InvokeAnswer {
  return { status };
}
