import type { UndoDecisionView } from '../domain/views-decisions.ts';
import { euros } from '../texts/case-words.ts';
import { moment } from '../texts/day-texts.ts';
import { decisionSummaries } from '../texts/decision-texts.ts';
import { undoTexts } from '../texts/undo-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { letterBox } from './parts/decision-preview.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { FIELD_LEVELS, textField } from './parts/text-field.ts';

const NAME_LENGTH = 80;

/** Asks why a decision is withdrawn, after what that will do. */
export function undoDecisionCard(view: UndoDecisionView): RenderedView {
  const { line: one, letter, why } = view;
  const label = letter === undefined ? undoTexts.whyInternal : undoTexts.why;
  return firstThatFits(FIELD_LEVELS, ({ shown, kept }) =>
    rendered(
      decisionSummaries.undo(one.reference),
      [
        heading(undoTexts.title, 'none'),
        ...caseReference(one),
        ...noticeBox(view.notice),
        ...decided(view),
        ...(letter === undefined
          ? []
          : [subheading(undoTexts.letterTitle), letterBox(letter, shown)]),
        ...bullets(consequences(view)),
        ...textField({ id: 'why', label, value: why, multiline: true }, kept),
      ],
      buttons(view),
    ),
  );
}

function decided({ decided: kind, by }: UndoDecisionView): readonly CardElement[] {
  if (kind === undefined) return [];
  return [
    line(undoTexts.decided(kind)),
    ...(by === undefined
      ? []
      : [quietLine(undoTexts.decidedBy(shorten(by.name, NAME_LENGTH), moment(by.at)))]),
  ];
}

function consequences(view: UndoDecisionView): readonly string[] {
  const { decided: kind, letter, provinceMailTo, hasDraft, panel, budget } = view;
  const names = panel.map((name) => shorten(name, NAME_LENGTH));
  return [
    ...(letter === undefined && kind !== undefined ? [undoTexts.notTold] : []),
    ...(provinceMailTo === undefined
      ? []
      : [undoTexts.province(shorten(provinceMailTo, NAME_LENGTH))]),
    ...(hasDraft ? [undoTexts.draftStays] : []),
    ...(names.length === 0 ? [] : [undoTexts.panelEnds(names)]),
    ...(budget === undefined ? [] : [undoTexts.budgetEnds(euros(budget))]),
  ];
}

function buttons({ nonce, version, line: one, canUndo }: UndoDecisionView): ExecuteButton[] {
  const { dossierId } = one;
  const open = { verb: 'case.open', dossierId } as const;
  return [
    ...(canUndo
      ? [button(undoTexts.undo, { verb: 'decision.undo', nonce, dossierId, version })]
      : []),
    button(undoTexts.back, open, { withoutInputs: true }),
  ];
}
