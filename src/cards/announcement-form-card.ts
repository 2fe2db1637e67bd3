import type { AnnouncementFormView } from '../domain/views-announcements.ts';
import {
  announcementProblemText,
  announcementSummaries,
  announcementTexts as texts,
} from '../texts/announcement-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { audienceTitle } from './parts/announcement-blocks.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';
import { textField } from './parts/text-field.ts';

/** Characters of each text in its input; fewer only when no card can hold them. */
const KEPT = [20_000, 5000, 1500, 400, 100] as const;

/** An announcement being written; nothing goes out from here. */
export function announcementFormCard(view: AnnouncementFormView): RenderedView {
  const { draft, problems, notice } = view;
  return firstThatFits(KEPT, (kept) =>
    rendered(
      announcementSummaries.form,
      [
        heading(draft === undefined ? texts.newTitle : texts.changeTitle),
        line(texts.formIntro),
        ...noticeBox(notice),
        ...problemsBox(texts.problemsTitle, problems.map(announcementProblemText)),
        ...fields(view, kept),
      ],
      buttons(view),
    ),
  );
}

function fields({ typed, audiences }: AnnouncementFormView, kept: number): readonly CardElement[] {
  const { title, text, audience, when } = typed;
  const choices = audiences.map((one, index) => ({
    title: audienceTitle(one.audience, index + 1),
    value: one.value,
  }));
  return [
    choiceField('audience', texts.audience, choices, audience),
    ...textField({ id: 'title', label: texts.title, value: title }, kept),
    ...textField({ id: 'text', label: texts.text, value: text, multiline: true }, kept),
    quietLine(texts.textNote),
    ...textField({ id: 'when', label: texts.when, value: when }, kept),
    quietLine(texts.whenExample),
  ];
}

function buttons({ nonce, draft, offered }: AnnouncementFormView): readonly ExecuteButton[] {
  const about =
    draft === undefined ? { version: 0 } : { announcementId: draft.id, version: draft.version };
  const offer =
    offered === undefined
      ? []
      : [
          button(
            texts.takeOffered,
            { verb: 'announcement.saveAt', nonce, ...about, at: offered },
            { primary: true },
          ),
        ];
  return [
    ...offer,
    button(
      texts.check,
      { verb: 'announcement.save', nonce, ...about },
      offered === undefined ? { primary: true } : {},
    ),
    button(texts.toList, { verb: 'announcement.list' }, { withoutInputs: true }),
  ];
}
