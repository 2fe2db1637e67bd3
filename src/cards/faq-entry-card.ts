import type { FaqEntryView } from '../domain/views-questions.ts';
import { faqAdminTexts, validityWords, versionWords } from '../texts/faq-admin-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { clippedNote, TEXT_LENGTHS } from './parts/clipped-text.ts';
import { sourceLine } from './parts/entry-blocks.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, fact, line, paragraphs, quietLine, subheading } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';
import { typedHeading } from './parts/typed-heading.ts';

const MOST_ALTERNATIVES = 12;
const MOST_VERSIONS = 8;
const LINE_LENGTH = 200;
const NAME_LENGTH = 60;

/** One entry of the FAQ for who looks after it, with what became of it. */
export function faqEntryCard(view: FaqEntryView): RenderedView {
  const { entry, state } = view;
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      questionSummaries.faqEntry,
      [
        ...noticeBox(view.notice),
        ...typedHeading(entry.question, faqAdminTexts.entryTitle),
        quietLine(faqAdminTexts.programmeLine(view.programmeName, view.version, state)),
        ...(state === 'retired' ? [box('warning', [line(faqAdminTexts.retiredNote)])] : []),
        ...paragraphs(cut(entry.answer, shown)),
        sourceLine(entry.source, shown),
        ...clippedNote([entry.answer], shown, faqAdminTexts.clipped),
        ...validity(view),
        ...alternatives(view, shown),
        ...history(view),
      ],
      entryButtons(view),
    ),
  );
}

function validity({ validFrom, validUntil }: FaqEntryView): readonly CardElement[] {
  const words = validityWords(validFrom, validUntil);
  return words === '' ? [] : [fact(faqAdminTexts.validityTitle, words)];
}

function alternatives({ alternatives: all }: FaqEntryView, shown: number): readonly CardElement[] {
  if (all.length === 0) return [];
  const more = all.length - MOST_ALTERNATIVES;
  return [
    subheading(faqAdminTexts.alternativesTitle),
    ...bullets(
      all.slice(0, MOST_ALTERNATIVES).map((text) => shorten(text, Math.min(shown, LINE_LENGTH))),
    ),
    ...(more > 0 ? [quietLine(listTexts.andMore(more))] : []),
  ];
}

function history({ history: all }: FaqEntryView): readonly CardElement[] {
  if (all.length === 0) return [];
  const more = all.length - MOST_VERSIONS;
  return [
    subheading(faqAdminTexts.historyTitle),
    ...all
      .slice(0, MOST_VERSIONS)
      .map(({ version, by, at, state }) =>
        quietLine(versionWords(version, shorten(by, NAME_LENGTH), at, state)),
      ),
    ...(more > 0 ? [quietLine(listTexts.andMore(more))] : []),
  ];
}

function entryButtons({ entry, nonce, version, state }: FaqEntryView): readonly ExecuteButton[] {
  const ids = { nonce, entryId: entry.id, version };
  return [
    button(faqAdminTexts.change, { verb: 'faq.edit', entryId: entry.id }, { primary: true }),
    state === 'published'
      ? button(faqAdminTexts.retire, { verb: 'faq.retire', ...ids })
      : button(faqAdminTexts.restore, { verb: 'faq.restore', ...ids }),
    button(faqAdminTexts.toList, { verb: 'faq.list', page: 0 }),
  ];
}
