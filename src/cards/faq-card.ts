import type { FaqEntry } from '../domain/programme.ts';
import type { FaqView } from '../domain/views.ts';
import { infoTexts } from '../texts/info-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine, run } from './parts/rich-text.ts';

const MOST_OTHERS = 4;

/** The answer to a question with its source, or that there is none and where to ask. */
export function faqCard(view: FaqView): RenderedView {
  return rendered(summaryTexts.faq(view.entry !== undefined), [
    ...answer(view),
    ...(view.mailbox === undefined
      ? []
      : [line([run(infoTexts.faqMailbox), bold(view.mailbox)], { spacing: 'medium' })]),
    ...others(view),
  ]);
}

function answer({ entry }: FaqView): readonly CardElement[] {
  return entry === undefined
    ? [heading(infoTexts.faqUnknownTitle, 'none'), line(infoTexts.faqUnknown, { spacing: 'small' })]
    : [
        heading(entry.question, 'none'),
        ...paragraphs(entry.answer),
        quietLine(infoTexts.faqSource(entry.source)),
      ];
}

function others({ entry, others: entries }: FaqView): readonly CardElement[] {
  if (entries.length === 0) return [];
  return [
    line([bold(entry === undefined ? infoTexts.faqOthers : infoTexts.faqMore)], {
      spacing: 'large',
    }),
    ...entries.slice(0, MOST_OTHERS).map(otherRow),
  ];
}

/** The question as text beside a short button: a button does not wrap, and questions are long. */
function otherRow({ id, question }: FaqEntry): CardElement {
  const show = button(
    infoTexts.faqShow,
    { verb: 'faq.show', entryId: id },
    { tooltip: infoTexts.faqShowOf(question) },
  );
  return buttonRow([line(question)], show);
}
