import type { InvokeAnswer } from './invoke-answer.ts';
import { CARD_TYPE } from './teams-chat.ts';
import type { DialogAnswer, ExtensionResults } from './turn.ts';

const PREVIEW_TYPE = 'application/vnd.microsoft.card.thumbnail';

/** The list under the search box, or a sentence in its place. */
export function resultsAnswer(results: ExtensionResults): InvokeAnswer {
  if (results.kind === 'message') return extension({ type: 'message', text: results.text });
  const attachments = results.items.map(({ title, text, card }) => ({
    contentType: CARD_TYPE,
    content: card,
    preview: { contentType: PREVIEW_TYPE, content: { title, text } },
  }));
  return extension({ type: 'result', attachmentLayout: 'list', attachments });
}

/** What the dialog shows next; a message ends it. */
export function dialogAnswer(answer: DialogAnswer): InvokeAnswer {
  if (answer.kind === 'message') return task({ type: 'message', value: answer.text });
  const card = { contentType: CARD_TYPE, content: answer.card };
  const value = { title: answer.title, height: 'large', width: 'medium', card };
  return task({ type: 'continue', value });
}

function extension(composeExtension: object): InvokeAnswer {
  return { status: 200, body: { composeExtension } };
}

function task(content: object): InvokeAnswer {
  return { status: 200, body: { task: content } };
}
