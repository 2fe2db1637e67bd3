import type { TypedDecision } from '../../domain/decision-input.ts';
import type { DecisionKind } from '../../domain/review.ts';
import type { DecisionFormView, ReasonChoice } from '../../domain/views-decisions.ts';
import { DECISION_CHOICES, decisionTexts, reasonTitle } from '../../texts/decision-texts.ts';
import type { CardElement } from '../card-json.ts';
import { NO_REASON } from '../decision-actions.ts';
import { NO_QUESTION } from '../review-actions.ts';
import { box } from './boxes.ts';
import { choiceField } from './choice-field.ts';
import { openChoice } from './open-choices.ts';
import { line, quietLine, subheading } from './rich-text.ts';
import { textField } from './text-field.ts';

interface DecisionChoices {
  readonly kinds: readonly DecisionKind[];
  readonly reasons: readonly ReasonChoice[];
  readonly typed: Pick<TypedDecision, 'kind' | 'reasonId' | 'explanation'>;
}

/** What is decided and why; nothing to choose from when nothing can be decided. */
export function decisionFields(
  { kinds, reasons, typed }: DecisionChoices,
  kept: number,
): readonly CardElement[] {
  const decisions = kinds.map((kind) => ({ title: DECISION_CHOICES[kind], value: kind }));
  const why = [
    { title: decisionTexts.noReason, value: NO_REASON },
    ...reasons.map(({ id, kind, label }) => ({ title: reasonTitle(kind, label), value: id })),
  ];
  const isKnown = reasons.some(({ id }) => id === typed.reasonId);
  const reason = isKnown ? typed.reasonId : NO_REASON;
  return [
    ...(decisions.length === 0
      ? []
      : [openChoice('decision', decisionTexts.decision, decisions, typed.kind)]),
    ...(reasons.length === 0 ? [] : [choiceField('reason', decisionTexts.reason, why, reason)]),
    ...textField(
      {
        id: 'explanation',
        label: decisionTexts.explanation,
        value: typed.explanation,
        multiline: true,
      },
      kept,
    ),
  ];
}

/** What was not clear at which questions; only of use when the file comes back. */
export function remarkFields(
  { questions, typed, left, kinds, preview }: DecisionFormView,
  kept: number,
): readonly CardElement[] {
  const empty = kinds.length === 0 || preview !== undefined ? 1 : EMPTY_ROWS;
  const choices = [
    { title: decisionTexts.noQuestion, value: NO_QUESTION },
    ...questions.map(({ id, shortLabel }) => ({ title: shortLabel, value: id })),
  ];
  return [
    subheading(decisionTexts.remarksTitle, { separator: true }),
    quietLine(decisionTexts.remarksIntro),
    ...(left > 0 ? [box('emphasis', [line(decisionTexts.left(left))])] : []),
    ...rowsShown(typed, empty).flatMap(({ number, questionId, text }) => {
      const isKnown = questions.some(({ id }) => id === questionId);
      const chosen = isKnown ? questionId : NO_QUESTION;
      return [
        choiceField(`question${number}`, decisionTexts.question(number), choices, chosen),
        ...textField(
          {
            id: `remark${number}`,
            label: decisionTexts.remark(number),
            value: text,
            multiline: true,
          },
          kept,
        ),
      ];
    }),
  ];
}

/** Room for remarks that are still to be written: each preview gives more. */
const EMPTY_ROWS = 2;

/** What was filled in, with some that are empty. */
function rowsShown({ remarks }: TypedDecision, empty: number) {
  const rows = remarks.map((remark, index) => ({ ...remark, number: index + 1 }));
  const open = rows.filter(({ questionId, text }) => questionId === '' && text === '');
  const left = open.slice(0, empty);
  return rows.filter((row) => left.includes(row) || !open.includes(row));
}
