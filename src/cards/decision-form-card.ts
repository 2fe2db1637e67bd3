import type { ChecklistStanding } from '../domain/admissibility.ts';
import type { DecisionFormView } from '../domain/views-decisions.ts';
import { caseTexts } from '../texts/case-texts.ts';
import {
  checklistWords,
  DECISION_PROBLEMS,
  decisionSummaries,
  decisionTexts,
} from '../texts/decision-texts.ts';
import type { CardElement, ContainerStyle, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { decisionFields, remarkFields } from './parts/decision-fields.ts';
import { type PreviewLevel, previewBlocks } from './parts/decision-preview.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { fact, heading, line, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

interface Level extends PreviewLevel {
  /** Characters of each text that its input holds. */
  readonly kept: number;
}

/** The letter to the province repeats what was written, so it makes room first; what is typed is cut last. */
const LEVELS: readonly [Level, ...Level[]] = [
  { shown: 20_000, province: 20_000, kept: 20_000 },
  { shown: 20_000, province: 100, kept: 20_000 },
  { shown: 600, province: 40, kept: 20_000 },
  { shown: 150, province: 20, kept: 20_000 },
  { shown: 60, province: 0, kept: 20_000 },
  { shown: 60, province: 0, kept: 2500 },
  { shown: 20, province: 0, kept: 1100 },
  { shown: 20, province: 0, kept: 400 },
  { shown: 20, province: 0, kept: 100 },
];
const NAME_LENGTH = 80;

/** A decision on one file: what it will do, and the form with it. */
export function decisionFormCard(view: DecisionFormView): RenderedView {
  const { preview, line: one, problems } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      decisionSummaries.form(one.reference),
      [
        heading(preview === undefined ? decisionTexts.title : decisionTexts.previewTitle, 'none'),
        ...caseReference(one),
        ...noticeBox(view.notice),
        ...problemsBox(
          decisionTexts.problemsTitle,
          problems.map((problem) => DECISION_PROBLEMS[problem]),
        ),
        ...standing(view),
        ...previewPart(view, level),
        ...decisionFields(view, level.kept),
        ...remarkFields(view, level.kept),
      ],
      buttons(view),
    ),
  );
}

const STYLES: Readonly<Record<ChecklistStanding, ContainerStyle>> = {
  met: 'good',
  notMet: 'warning',
  open: 'emphasis',
};

/** What is to be known before anything is decided. */
function standing(view: DecisionFormView): readonly CardElement[] {
  const { decision, checklist, kinds, waitsForMore } = view;
  return [
    ...(decision === undefined
      ? []
      : [
          fact(
            caseTexts.decision,
            caseTexts.decisionLine({ ...decision, by: shorten(decision.by, NAME_LENGTH) }),
          ),
        ]),
    ...(kinds.length === 0 ? [box('warning', [line(decisionTexts.over)])] : []),
    ...(checklist === undefined
      ? []
      : [box(STYLES[checklist.standing], [line(checklistWords(checklist))])]),
    ...(waitsForMore ? [box('warning', [line(decisionTexts.waitsForMore)])] : []),
  ];
}

/** With the button that does it: who agrees need not go down to the form. */
function previewPart(view: DecisionFormView, level: Level): readonly CardElement[] {
  const { nonce, version, line: one, preview } = view;
  if (preview === undefined) return [];
  const send = button(
    preview.letter === undefined ? decisionTexts.decideInternal : decisionTexts.send,
    { verb: 'decision.send', nonce, dossierId: one.dossierId, version, seen: preview.seen },
    { primary: true },
  );
  return [
    ...previewBlocks(preview, level),
    { type: 'ActionSet', spacing: 'small', actions: [send] },
    subheading(decisionTexts.changeTitle, { separator: true }),
  ];
}

function buttons(view: DecisionFormView): readonly ExecuteButton[] {
  const { nonce, version, line: one, kinds, preview } = view;
  const ids = { nonce, dossierId: one.dossierId, version };
  const back = button(
    decisionTexts.back,
    { verb: 'case.open', dossierId: one.dossierId },
    { withoutInputs: true },
  );
  if (kinds.length === 0) return [back];
  const check = button(
    preview === undefined ? decisionTexts.check : decisionTexts.checkAgain,
    { verb: 'decision.check', ...ids },
    { primary: preview === undefined },
  );
  return [check, back];
}
