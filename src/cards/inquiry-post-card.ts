import type { InquiryPostView } from '../domain/views-questions.ts';
import { caseworkerTexts } from '../texts/caseworker-card-texts.ts';
import { inquiryTexts } from '../texts/inquiry-card-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { askerFact, standingLine } from './parts/inquiry-row.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, paragraphs, quietLine } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';

/** A post that everybody scrolls past is short; the whole is one press away. */
const LENGTHS = [1000, 400, 150] as const;
const NAME_LENGTH = 80;

/** A question in the caseworkers' channel, as it stands now. */
export function inquiryPostCard(view: InquiryPostView): RenderedView {
  const { line: one } = view;
  const isNew = one.state === 'open' && one.assigneeName === undefined && !one.overdue;
  return firstThatFits(LENGTHS, (shown) =>
    rendered(
      questionSummaries.inquiryPost(one.reference),
      [
        heading(isNew ? caseworkerTexts.postTitle : caseworkerTexts.postTitles[one.state]),
        quietLine(`${one.reference} · ${one.programmeName} · ${inquiryTexts.askedOn(one.askedAt)}`),
        standingLine(one, NAME_LENGTH),
        askerFact(one, NAME_LENGTH),
        ...paragraphs(cut(view.text, shown)),
        ...clippedNote([view.text], shown, inquiryTexts.clippedLook),
      ],
      postButtons(view),
    ),
  );
}

function postButtons({ line: one, nonce, version }: InquiryPostView): readonly ExecuteButton[] {
  const isOpen = one.state === 'open';
  return [
    ...(isOpen && one.assigneeName === undefined
      ? [
          button(
            caseworkerTexts.take,
            { verb: 'inquiry.take', nonce, inquiryId: one.id, version },
            { primary: true },
          ),
        ]
      : []),
    button(isOpen ? caseworkerTexts.lookAndAnswer : inquiryTexts.look, {
      verb: 'inquiry.look',
      inquiryId: one.id,
    }),
  ];
}
