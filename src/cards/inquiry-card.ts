import type { InquiryView } from '../domain/views-questions.ts';
import { askerTexts } from '../texts/asker-card-texts.ts';
import { caseworkerTexts } from '../texts/caseworker-card-texts.ts';
import {
  INQUIRY_STATE_MARKS,
  INQUIRY_STATE_WORDS,
  inquiryTexts,
} from '../texts/inquiry-card-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { answerField, answerPart, assignPart, suggestionPart } from './parts/caseworker-answer.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { furtherField } from './parts/further-field.ts';
import { askerFact, assignment, standingLine } from './parts/inquiry-row.ts';
import { inquiryThread } from './parts/inquiry-thread.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, fact, heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { FIELD_LEVELS, type FieldLevel } from './parts/text-field.ts';

const NAME_LENGTH = 80;

/** One question that people answer, with its thread and what this person can do with it. */
export function inquiryCard(view: InquiryView): RenderedView {
  const isAsker = view.role === 'asker';
  const where = isAsker ? inquiryTexts.clippedAsker : inquiryTexts.clippedCaseworker;
  return firstThatFits(FIELD_LEVELS, (level) =>
    rendered(
      questionSummaries.inquiry(view.line.reference),
      [
        heading(caseworkerTexts.inquiryTitle(view.line.reference)),
        ...noticeBox(view.notice),
        ...(isAsker ? askerFacts(view) : caseworkerFacts(view)),
        ...dossier(view),
        ...inquiryThread(view.messages, level.shown, where),
        ...(isAsker ? [furtherField()] : caseworkerParts(view, level)),
      ],
      isAsker ? askerButtons(view) : caseworkerButtons(view),
    ),
  );
}

function askerFacts({ line: one }: InquiryView): readonly CardElement[] {
  return [
    line(
      [
        bold(`${INQUIRY_STATE_MARKS[one.state]} ${INQUIRY_STATE_WORDS[one.state]}`),
        ...(one.assigneeName === undefined ? [] : [run(` · ${assignment(one, NAME_LENGTH)}`)]),
      ],
      { spacing: 'small' },
    ),
    quietLine(`${one.programmeName} · ${inquiryTexts.askedOn(one.askedAt)}`),
  ];
}

function caseworkerFacts({ line: one, askerEmail }: InquiryView): readonly CardElement[] {
  return [
    standingLine(one, NAME_LENGTH),
    askerFact(one, NAME_LENGTH),
    ...(askerEmail === undefined
      ? []
      : [fact(caseworkerTexts.email, shorten(askerEmail, NAME_LENGTH))]),
    quietLine(`${one.programmeName} · ${inquiryTexts.askedOn(one.askedAt)}`),
  ];
}

function dossier({ dossier: file }: InquiryView): readonly CardElement[] {
  if (file === undefined) return [];
  const open = button(
    caseworkerTexts.openDossier,
    { verb: 'file.look', dossierId: file.id },
    { withoutInputs: true },
  );
  return [buttonRow([fact(caseworkerTexts.dossier, shorten(file.label, NAME_LENGTH))], open)];
}

function caseworkerParts(view: InquiryView, level: FieldLevel): readonly CardElement[] {
  return view.line.state === 'closed'
    ? [
        quietLine(caseworkerTexts.closed, { spacing: 'large' }),
        // What somebody typed too late stays theirs to read and to copy.
        ...(view.draft === '' ? [] : answerField(view, level)),
      ]
    : [...assignPart(view), ...suggestionPart(view, level.shown), ...answerPart(view, level)];
}

function askerButtons({ line: one, nonce }: InquiryView): readonly ExecuteButton[] {
  const ids = { nonce, inquiryId: one.id };
  const isAnswered = one.state === 'answered';
  return [
    ...(isAnswered
      ? [
          button(
            inquiryTexts.helps,
            { verb: 'inquiry.helps', ...ids },
            { primary: true, withoutInputs: true },
          ),
        ]
      : []),
    button(inquiryTexts.further, { verb: 'inquiry.further', ...ids }),
    button(askerTexts.mineTitle, { verb: 'inquiry.mine' }, { withoutInputs: true }),
  ];
}

function caseworkerButtons(view: InquiryView): readonly ExecuteButton[] {
  const { line: one, nonce, seenMessage, messages } = view;
  const ids = { nonce, inquiryId: one.id };
  const alone = { withoutInputs: true } as const;
  const close = one.state === 'answered' ? caseworkerTexts.closeAnswered : caseworkerTexts.close;
  return [
    ...(one.state === 'closed'
      ? []
      : [
          button(
            caseworkerTexts.send,
            { verb: 'inquiry.answer', ...ids, seenMessage },
            { primary: true },
          ),
          button(close, { verb: 'inquiry.close', ...ids }, alone),
        ]),
    ...(messages.some((message) => message.kind === 'answer')
      ? [button(caseworkerTexts.toFaq, { verb: 'faq.edit', inquiryId: one.id }, alone)]
      : []),
    button(caseworkerTexts.toList, { verb: 'inquiry.list', filter: 'waiting', page: 0 }, alone),
  ];
}
