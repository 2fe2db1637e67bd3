import type { InquiryView } from '../../domain/views-questions.ts';
import { caseworkerTexts } from '../../texts/caseworker-card-texts.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';
import { choiceField } from './choice-field.ts';
import { entryBlocks } from './entry-blocks.ts';
import { plain } from './plain-text.ts';
import { quietLine, subheading } from './rich-text.ts';
import { type FieldLevel, textField } from './text-field.ts';

const NAME_LENGTH = 60;
const MOST_COLLEAGUES = 50;
const MOST_SUGGESTIONS = 3;
const SUGGESTION_LENGTH = 400;

/** Who answers: take the question, or give it to a colleague. */
export function assignPart(view: InquiryView): readonly CardElement[] {
  const { nonce, version, line: one, colleagues } = view;
  const ids = { nonce, inquiryId: one.id, version };
  const title = one.assigneeName === undefined ? caseworkerTexts.take : caseworkerTexts.takeOver;
  const take = button(title, { verb: 'inquiry.take', ...ids });
  const choices = colleagues.slice(0, MOST_COLLEAGUES).map(({ key, name }, index) => ({
    title: plain(name, NAME_LENGTH) || caseworkerTexts.colleagueNumber(index + 1),
    value: key,
  }));
  const buttons = [
    ...(view.mine ? [] : [take]),
    ...(choices.length === 0
      ? []
      : [button(caseworkerTexts.assign, { verb: 'inquiry.assign', ...ids })]),
  ];
  if (buttons.length === 0) return [];
  return [
    subheading(caseworkerTexts.handTitle, { separator: true }),
    ...(choices.length === 0 ? [] : [choiceField('assignee', caseworkerTexts.assignee, choices)]),
    { type: 'ActionSet', spacing: 'small', actions: buttons },
  ];
}

/** Answers of the FAQ that come near, each with a button that puts it in the answer. */
export function suggestionPart(view: InquiryView, shown: number): readonly CardElement[] {
  const { suggestions, line: one } = view;
  if (suggestions.length === 0) return [];
  return [
    subheading(caseworkerTexts.suggestionsTitle, { separator: true }),
    ...suggestions
      .slice(0, MOST_SUGGESTIONS)
      // Its button stands under an answer: beside it nothing of the text would be readable on a phone.
      .flatMap((entry, index): readonly CardElement[] => [
        ...entryBlocks(entry, Math.min(shown, SUGGESTION_LENGTH)),
        {
          type: 'ActionSet',
          spacing: 'small',
          actions: [
            button(
              caseworkerTexts.suggest,
              { verb: 'inquiry.suggest', inquiryId: one.id, entryId: entry.id },
              { tooltip: caseworkerTexts.suggestNumber(index + 1) },
            ),
          ],
        },
      ]),
  ];
}

/** The text of an answer. */
export function answerField(view: InquiryView, level: FieldLevel): readonly CardElement[] {
  const isMore = view.line.state === 'answered';
  return textField(
    {
      id: 'answer',
      label: isMore ? caseworkerTexts.answerMore : caseworkerTexts.answer,
      value: view.draft,
      multiline: true,
    },
    level.kept,
  );
}

/** The answer and how it goes out. */
export function answerPart(view: InquiryView, level: FieldLevel): readonly CardElement[] {
  return [
    subheading(caseworkerTexts.answerTitle, { separator: true }),
    ...answerField(view, level),
    {
      type: 'Input.Toggle',
      id: 'byHand',
      label: caseworkerTexts.byHandLabel,
      title: caseworkerTexts.byHand,
      value: 'false',
      valueOn: 'true',
      valueOff: 'false',
      wrap: true,
      spacing: 'medium',
    },
    quietLine(caseworkerTexts.byHandNote),
  ];
}
