import type { SessionGroupView } from '../domain/views-sessions.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { sessionTexts } from '../texts/session-card-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { entryBlocks } from './parts/entry-blocks.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { moveQuestion } from './parts/move-question.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';
import { FIELD_LEVELS, type FieldLevel, textField } from './parts/text-field.ts';

const NAME_LENGTH = 60;
const SUGGESTION_LENGTH = 400;
const MOST_TEXTS = 15;

/** One group of a question round: what was asked, and the answer it gets. */
export function sessionGroupCard(view: SessionGroupView): RenderedView {
  return firstThatFits(FIELD_LEVELS, (level) =>
    rendered(
      questionSummaries.sessionGroup,
      [
        heading(sessionTexts.groupTitle(view.number, view.of)),
        ...noticeBox(view.notice),
        ...asked(view, level.shown),
        ...suggestion(view, level.shown),
        ...fields(view, level),
        answerButton(view),
        ...moveQuestion(view, MOST_TEXTS),
      ],
      groupButtons(view),
    ),
  );
}

function asked({ texts }: SessionGroupView, shown: number): readonly CardElement[] {
  const listed = texts.slice(0, MOST_TEXTS);
  const more = texts.length - listed.length;
  return [
    line([bold(`${sessionTexts.askedTitle}:`)], { spacing: 'medium' }),
    ...listed.flatMap(({ text, by }, index) => [
      quietLine(sessionTexts.askedBy(index + 1, shorten(by, NAME_LENGTH))),
      ...paragraphs(cut(text, shown)),
    ]),
    ...(more > 0 ? [quietLine(sessionTexts.moreAsked(more), { spacing: 'medium' })] : []),
    ...clippedNote(
      listed.map(({ text }) => text),
      shown,
      sessionTexts.clipped,
    ),
  ];
}

function suggestion(
  { suggestion: entry }: SessionGroupView,
  shown: number,
): readonly CardElement[] {
  return entry === undefined
    ? []
    : [
        box('emphasis', [
          line([bold(sessionTexts.suggestionTitle)]),
          ...entryBlocks(entry, Math.min(shown, SUGGESTION_LENGTH)),
        ]),
      ];
}

function fields(view: SessionGroupView, { kept }: FieldLevel): readonly CardElement[] {
  const { question, answer, source } = view;
  return [
    ...textField(
      { id: 'question', label: sessionTexts.question, value: question, multiline: true },
      kept,
    ),
    ...textField(
      { id: 'answer', label: sessionTexts.answer, value: answer, multiline: true },
      kept,
    ),
    ...textField({ id: 'source', label: sessionTexts.source, value: source }, kept),
  ];
}

function answerButton({ nonce, sessionId, number, seen }: SessionGroupView): CardElement {
  const save = button(
    sessionTexts.save,
    { verb: 'session.answer', nonce, sessionId, number, seen },
    { primary: true },
  );
  return { type: 'ActionSet', spacing: 'small', actions: [save] };
}

function groupButtons({ nonce, sessionId, number }: SessionGroupView): readonly ExecuteButton[] {
  const ids = { nonce, sessionId, number };
  const alone = { withoutInputs: true } as const;
  return [
    button(sessionTexts.route, { verb: 'session.route', ...ids }, alone),
    button(sessionTexts.skip, { verb: 'session.skip', ...ids }, alone),
    button(sessionTexts.toGroups, { verb: 'session.groups', sessionId }, alone),
  ];
}
