import type { CardChat, Chat } from './chat.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import { cardAnswer, textAnswer } from './invoke-answer.ts';

/** Answers `Action.Execute`: by the response to the invoke, which the host sends after the handler. */
export function createExecuteChat(
  chat: Chat,
  cardActivityId: string | undefined,
  answer: (answer: InvokeAnswer) => void,
): CardChat {
  return {
    ...chat,
    async answerCard(card, summary, options) {
      answer(cardAnswer(card));
      if (options?.lasting && cardActivityId) await chat.updateCard(cardActivityId, card, summary);
      return cardActivityId;
    },
    async answerMessage(text) {
      answer(textAnswer(text));
    },
  };
}

/** Answers `Action.Submit`, which has no response: by changing the message that holds the card. */
export function createSubmitChat(chat: Chat, cardActivityId: string | undefined): CardChat {
  return {
    ...chat,
    async answerCard(card, summary) {
      const replaced = cardActivityId && (await chat.updateCard(cardActivityId, card, summary));
      return replaced ? cardActivityId : chat.sendCard(card, summary);
    },
    async answerMessage(text) {
      await chat.sendText(text);
    },
  };
}
