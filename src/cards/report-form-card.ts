import type { AdviceFormView, FollowUpFormView, ReportFormView } from '../domain/views-reports.ts';
import {
  adviceTexts,
  FOLLOW_UP_WORDS,
  followUpTexts,
  REPORT_KIND_WORDS,
  reportSummaries,
  reportTexts,
} from '../texts/report-texts.ts';
import type { CardChoice } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';
import { textField } from './parts/text-field.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

/** Characters kept in each input; fewer only when no card can hold them. */
const KEPT = [20_000, 8000, 5000, 2000, 1000, 400] as const;

/** With what the experts tell the agency of a change, or of the end. */
export function reportFormCard({ nonce, head, typed, notice }: ReportFormView): RenderedView {
  const { dossierId, organisation } = head;
  return firstThatFits(KEPT, (kept) =>
    rendered(
      reportSummaries.reportForm,
      [
        heading(reportTexts.title(organisation), 'none'),
        ...noticeBox(notice),
        ...trajectoryHead(head),
        line(reportTexts.intro(organisation)),
        choiceField('kind', reportTexts.kind, choicesOf(REPORT_KIND_WORDS), typed.kind),
        ...textField(
          { id: 'text', label: reportTexts.text, value: typed.text, multiline: true },
          kept,
        ),
      ],
      [
        button(reportTexts.send, { verb: 'report.send', nonce, dossierId }, { primary: true }),
        back(dossierId),
      ],
    ),
  );
}

/** With what a municipality is evaluated and advised. */
export function adviceFormCard({ nonce, head, typed, notice }: AdviceFormView): RenderedView {
  const { dossierId } = head;
  return firstThatFits(KEPT, (kept) =>
    rendered(
      reportSummaries.adviceForm,
      [
        heading(adviceTexts.title, 'none'),
        ...noticeBox(notice),
        ...trajectoryHead(head),
        line(adviceTexts.intro),
        ...textField(
          {
            id: 'evaluation',
            label: adviceTexts.evaluation,
            value: typed.evaluation,
            multiline: true,
          },
          kept,
        ),
        ...textField(
          { id: 'advice', label: adviceTexts.advice, value: typed.advice, multiline: true },
          kept,
        ),
      ],
      [
        button(adviceTexts.send, { verb: 'advice.send', nonce, dossierId }, { primary: true }),
        back(dossierId),
      ],
    ),
  );
}

/** Asks a municipality how its actions go, some months after its guidance. */
export function followUpFormCard(view: FollowUpFormView): RenderedView {
  const { nonce, head, month, typed, notice } = view;
  const { dossierId, programmeName } = head;
  return firstThatFits(KEPT, (kept) =>
    rendered(
      reportSummaries.followUp,
      [
        heading(followUpTexts.title, 'none'),
        ...noticeBox(notice),
        ...trajectoryHead(head),
        line(followUpTexts.intro(month, programmeName)),
        choiceField('choice', followUpTexts.choice, choicesOf(FOLLOW_UP_WORDS), typed.choice),
        ...textField(
          { id: 'text', label: followUpTexts.text, value: typed.text, multiline: true },
          kept,
        ),
      ],
      [
        button(
          followUpTexts.send,
          { verb: 'followUp.send', nonce, dossierId, month },
          { primary: true },
        ),
        back(dossierId),
      ],
    ),
  );
}

function back(dossierId: string) {
  return button(reportTexts.back, { verb: 'trajectory.open', dossierId }, { withoutInputs: true });
}

function choicesOf(words: Readonly<Record<string, string>>): readonly CardChoice[] {
  return Object.entries(words).map(([value, title]) => ({ title, value }));
}
