import type { QuestionView } from '../../domain/views.ts';
import { rankingHow, interviewTexts as texts } from '../../texts/interview-texts.ts';
import type { CardElement, ExecuteButton } from '../card-json.ts';
import { box } from './boxes.ts';
import { bold, line, quietLine } from './rich-text.ts';
import { shorten } from './shorten.ts';

/** Enough to know a text again; the whole is taken over. */
const OFFERED_LENGTH = 400;
const ISSUE_LENGTH = 120;

/** What stands above an input: a text that may serve here too, what was said in the same part, what to put in order. */
export function known(
  view: QuestionView,
  { takeOver }: { readonly takeOver?: ExecuteButton },
): readonly CardElement[] {
  return [...recalled(view), ...offered(view, takeOver), ...issues(view)];
}

function recalled({ recalled: said = [] }: QuestionView): readonly CardElement[] {
  if (said.length === 0) return [];
  const lines = said.map((one) => quietLine(`•  ${texts.recalledLine(one)}`));
  return [box('emphasis', [line([bold(texts.recalled)]), ...lines])];
}

function offered(
  { offered: offer }: QuestionView,
  takeOver: ExecuteButton | undefined,
): readonly CardElement[] {
  if (offer === undefined) return [];
  const text = shorten(offer.text, OFFERED_LENGTH);
  return [
    box('emphasis', [
      line(texts.offered({ ...offer, text })),
      quietLine(texts.offeredOnCard),
      ...(takeOver === undefined
        ? []
        : [{ type: 'ActionSet' as const, spacing: 'small' as const, actions: [takeOver] }]),
    ]),
  ];
}

function issues({ question, issues: all, outdated }: QuestionView): readonly CardElement[] {
  if (question.kind !== 'ranking' || all === undefined) return [];
  return [
    ...(outdated ? [box('warning', [line(texts.outdated)])] : []),
    ...all.map((issue, index) => {
      const text = shorten(issue.text, ISSUE_LENGTH);
      return line(texts.issue({ ...issue, text }, index + 1), { spacing: 'small' });
    }),
    quietLine(rankingHow(all, question.atLeast)),
  ];
}
