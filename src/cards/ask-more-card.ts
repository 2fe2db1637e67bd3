import type { AskMoreView } from '../domain/views-review.ts';
import { askMoreTexts, reviewSummaries } from '../texts/review-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { choiceField } from './parts/choice-field.ts';
import { letterBox, reachOf } from './parts/decision-preview.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine, subheading } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';
import { FIELD_LEVELS, type FieldLevel, textField } from './parts/text-field.ts';
import { NO_QUESTION } from './review-actions.ts';

/** More information to ask for: what the municipality will read, and the form with it. */
export function askMoreCard(view: AskMoreView): RenderedView {
  return firstThatFits(FIELD_LEVELS, (level) =>
    rendered(
      reviewSummaries.askMore(view.line.reference),
      [
        heading(askMoreTexts.title, 'none'),
        ...caseReference(view.line),
        ...noticeBox(view.notice),
        ...preview(view, level),
        ...(view.over || view.preview ? [] : [line(askMoreTexts.intro, { spacing: 'small' })]),
        ...(view.left > 0 ? [box('emphasis', [line(askMoreTexts.left(view.left))])] : []),
        ...waiting(view, level),
        ...view.rows.flatMap((row, index) => rowFields(view, row, index + 1, level)),
      ],
      askButtons(view),
    ),
  );
}

function preview({ preview: shown }: AskMoreView, level: FieldLevel): readonly CardElement[] {
  if (shown === undefined) return [];
  return [
    subheading(askMoreTexts.previewTitle),
    letterBox(shown.letter, level.shown),
    reachOf(shown, askMoreTexts.goesNowhere),
    line([bold(askMoreTexts.notSentYet)], { spacing: 'medium' }),
  ];
}

function waiting({ waiting: asked }: AskMoreView, { shown }: FieldLevel): readonly CardElement[] {
  return asked.length === 0
    ? []
    : [
        quietLine(askMoreTexts.waitingTitle, { spacing: 'large' }),
        ...asked.flatMap(({ shortLabel, text }) => [
          line([bold(shortLabel)], { spacing: 'small' }),
          ...paragraphs(cut(text, shown)),
        ]),
      ];
}

function rowFields(
  { questions }: AskMoreView,
  { questionId, text }: AskMoreView['rows'][number],
  number: number,
  { kept }: FieldLevel,
): readonly CardElement[] {
  const choices = [
    { title: askMoreTexts.noQuestion, value: NO_QUESTION },
    ...questions.map(({ id, shortLabel }) => ({ title: shortLabel, value: id })),
  ];
  const chosen = questions.some(({ id }) => id === questionId) ? questionId : NO_QUESTION;
  return [
    choiceField(`question${number}`, askMoreTexts.question(number), choices, chosen),
    ...textField(
      { id: `text${number}`, label: askMoreTexts.text(number), value: text, multiline: true },
      kept,
    ),
  ];
}

function askButtons({ nonce, version, line: one, preview: shown, over }: AskMoreView) {
  const ids = { nonce, dossierId: one.dossierId, version };
  const look = button(
    shown === undefined ? askMoreTexts.preview : askMoreTexts.previewAgain,
    { verb: 'review.askPreview', ...ids },
    { primary: shown === undefined },
  );
  const back: ExecuteButton = button(
    askMoreTexts.cancel,
    { verb: 'case.open', dossierId: one.dossierId },
    { withoutInputs: true },
  );
  if (over) return [back];
  const send =
    shown === undefined
      ? []
      : [
          button(
            askMoreTexts.send,
            { verb: 'review.askSend', ...ids, seen: shown.seen },
            { primary: true },
          ),
        ];
  return [...send, look, back];
}
