import type { PhrasedView } from '../domain/phrased-view.ts';
import type { FaqView, ShownEntry } from '../domain/views-questions.ts';
import { faqCardTexts, foreignSentences } from '../texts/faq-card-texts.ts';
import { experienceTexts } from '../texts/knowledge-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { clippedNote, TEXT_LENGTHS } from './parts/clipped-text.ts';
import { entryBlocks, sourceLine } from './parts/entry-blocks.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { isPlain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';
import { typedHeading } from './parts/typed-heading.ts';

/** More than three questions to choose from is a list to read, not a choice. */
const MOST_OTHERS = 3;
const QUESTION_LENGTH = 200;

/** The answer to a question with its source, a choice of questions, or that the bot does not know. */
export function faqCard(view: FaqView): RenderedView {
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      questionSummaries.faq[view.outcome],
      [...noticeBox(view.notice), ...foreign(view), ...BODIES[view.outcome](view, shown)],
      askButtons(view),
    ),
  );
}

const BODIES: Readonly<
  Record<FaqView['outcome'], (view: FaqView, shown: number) => readonly CardElement[]>
> = {
  sure: (view, shown) => [
    ...(view.entry === undefined ? [] : answer(view.entry, view.phrased, shown)),
    ...wasIt(view),
    ...titled(faqCardTexts.alsoTitle, others(view)),
  ],
  doubt: (view, shown) =>
    view.entry === undefined ? choice(view) : guess(view, view.entry, shown),
  unknown: (view) =>
    view.language === undefined
      ? [
          heading(faqCardTexts.unknownTitle),
          line(faqCardTexts.unknown(view.organisation), { spacing: 'small' }),
          ...titled(faqCardTexts.nearTitle, others(view)),
        ]
      : [],
};

function choice(view: FaqView): readonly CardElement[] {
  return [
    heading(faqCardTexts.doubtTitle),
    line(faqCardTexts.doubtIntro, { spacing: 'small' }),
    ...others(view),
    // A line of its own: on a phone a button with all these words is cut off.
    line(faqCardTexts.noneOfThese(view.organisation), { spacing: 'large' }),
  ];
}

/** What is likely meant, with its answer in a box: nobody takes it for an answer that the bot is sure of. */
function guess(view: FaqView, entry: ShownEntry, shown: number): readonly CardElement[] {
  const { others: choices, organisation } = view;
  return [
    heading(faqCardTexts.guessTitle),
    line(faqCardTexts.guessIntro, { spacing: 'small' }),
    box('emphasis', entryBlocks(entry, shown)),
    ...clippedNote([entry.answer], shown, faqCardTexts.clipped),
    ...wasIt(view),
    ...titled(faqCardTexts.orThisTitle, others(view)),
    line(
      choices.length === 0
        ? faqCardTexts.notThis(organisation)
        : faqCardTexts.noneOfThese(organisation),
      { spacing: 'large' },
    ),
  ];
}

function titled(title: string, rows: readonly CardElement[]): readonly CardElement[] {
  return rows.length === 0 ? [] : [line([bold(title)], { spacing: 'large' }), ...rows];
}

function foreign({ language, organisation, outcome }: FaqView): readonly CardElement[] {
  if (language === undefined) return [];
  const [dutch, own] = foreignSentences(language, organisation);
  const sentences = [line(dutch), line(own, { spacing: 'small' })];
  return outcome === 'unknown'
    ? [heading(faqCardTexts.foreignTitle), ...sentences]
    : [box('emphasis', sentences)];
}

function answer(
  entry: ShownEntry,
  phrased: PhrasedView | undefined,
  shown: number,
): readonly CardElement[] {
  const text = phrased?.text ?? entry.answer;
  return [
    ...typedHeading(entry.question, faqCardTexts.answerTitle),
    ...paragraphs(cut(text, shown)),
    ...clippedNote([text], shown, faqCardTexts.clipped),
    ...(phrased === undefined ? [sourceLine(entry.source, shown)] : sources(phrased, shown)),
  ];
}

/** Where each numbered part of the text comes from, and that a model put it in words. */
function sources({ citations }: PhrasedView, shown: number): readonly CardElement[] {
  return [
    ...citations.map(({ number, source }) => sourceLine(source, shown, number)),
    quietLine(faqCardTexts.phrased),
  ];
}

function wasIt({ askedId, nonce, entry }: FaqView): readonly CardElement[] {
  if (askedId === undefined || entry === undefined) return [];
  const rate = (title: string, helpful: boolean) =>
    button(title, { verb: 'faq.helpful', nonce, askedId, entryId: entry.id, helpful });
  return [
    line([bold(faqCardTexts.wasIt)], { spacing: 'large' }),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [rate(faqCardTexts.yes, true), rate(faqCardTexts.no, false)],
    },
  ];
}

/** Each question as text beside a short button: a button does not wrap, and questions are long. */
function others({ others: entries, askedId, outcome }: FaqView): readonly CardElement[] {
  const asked = askedId === undefined ? {} : { askedId };
  const title = outcome === 'doubt' ? faqCardTexts.meant : faqCardTexts.show;
  return entries.slice(0, MOST_OTHERS).map(({ id, question }, index) => {
    const shown = shorten(question, QUESTION_LENGTH);
    const tooltip = isPlain(shown)
      ? faqCardTexts.showOf(shown)
      : faqCardTexts.showNumber(index + 1);
    return buttonRow(
      [line(shown)],
      button(title, { verb: 'faq.show', entryId: id, ...asked }, { tooltip }),
    );
  });
}

function askButtons(view: FaqView): readonly ExecuteButton[] {
  const { outcome, organisation, askedId, experiences } = view;
  if (outcome === 'sure') return [];
  const request = {
    verb: 'inquiry.start',
    ...(askedId === undefined ? {} : { askedId }),
  } as const;
  return [
    button(faqCardTexts.ask(organisation), request, { primary: outcome === 'unknown' }),
    ...(experiences && askedId !== undefined
      ? [button(experienceTexts.offer, { verb: 'experience.asked', askedId })]
      : []),
  ];
}
