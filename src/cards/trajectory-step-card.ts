import type { StepAct } from '../domain/trajectory-access.ts';
import type { TrajectoryStepView } from '../domain/views-trajectory.ts';
import { startOfSentence } from '../texts/in-words.ts';
import { evaluationTexts } from '../texts/knowledge-texts.ts';
import { sheetTexts } from '../texts/sheet-texts.ts';
import { metEnd, stepEndTexts } from '../texts/step-end-texts.ts';
import {
  DELIVERABLE_WORDS,
  STEP_ACT_TITLES,
  stepTexts,
  trajectorySummaries,
  trajectoryTexts,
} from '../texts/trajectory-texts.ts';
import {
  dueSentence,
  ownerWords,
  STEP_MARKS,
  STEP_STATE_WORDS,
  stepName,
} from '../texts/trajectory-words.ts';
import type { ActionSet, CardElement } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { historyBlocks } from './parts/history-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import {
  bold,
  fact,
  heading,
  line,
  paragraphs,
  quietLine,
  run,
  subheading,
} from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';
import { stepLists } from './parts/step-lists.ts';
import { FIELD_LEVELS, textField } from './parts/text-field.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

/** One step: what it is, how it stands, and what this person can do with it now. */
export function trajectoryStepCard(view: TrajectoryStepView): RenderedView {
  const { head, line: step, part, summary, history } = view;
  const { dossierId } = head;
  const { stepId } = step;
  const name = stepName(step);
  return firstThatFits(FIELD_LEVELS, ({ shown, kept }) =>
    rendered(
      trajectorySummaries.step(name),
      [
        heading(name, 'none'),
        ...noticeBox(view.notice),
        ...trajectoryHead(head),
        quietLine(trajectoryTexts.part(part)),
        line([run(`${STEP_MARKS[step.state]} `), bold(STEP_STATE_WORDS[step.state])]),
        line(dueSentence(step), { spacing: 'none' }),
        line(summary),
        ...facts(view),
        ...reasonBlocks(view, shown),
        ...endBlocks(view),
        ...stepLists(view),
        ...actBlocks(view, kept),
        ...(history.length === 0
          ? []
          : [
              subheading(stepTexts.historyTitle, { separator: true }),
              ...historyBlocks(history, shown),
            ]),
      ],
      [
        button(trajectoryTexts.toTrajectory, { verb: 'trajectory.open', dossierId }, ALONE),
        ...sheetButton(view),
        ...(view.evaluates
          ? [
              button(
                evaluationTexts.listTitle,
                { verb: 'evaluation.list', dossierId },
                { ...ALONE, primary: true },
              ),
            ]
          : []),
        ...(view.hasQuestions
          ? [
              button(
                stepTexts.questions,
                { verb: 'trajectory.questions', dossierId, stepId },
                ALONE,
              ),
            ]
          : []),
      ],
    ),
  );
}

function sheetButton({ head, line: { stepId, title }, sheet, nonce }: TrajectoryStepView) {
  if (sheet === undefined) return [];
  const ids = { nonce, dossierId: head.dossierId, stepId };
  const writes = sheet.mayWrite && sheet.state !== 'finished';
  return [
    writes
      ? button(
          sheetTexts.write[sheet.state](title),
          { verb: 'sheet.open', ...ids },
          { ...ALONE, primary: true },
        )
      : button(
          sheetTexts.look(title),
          {
            verb: sheet.mayWrite || sheet.state !== 'finished' ? 'sheet.look' : 'sheet.result',
            ...ids,
          },
          ALONE,
        ),
  ];
}

const ALONE = { withoutInputs: true } as const;

function facts({
  head,
  line: step,
  endsWith,
  deliverable,
  meetings,
  waitsFor,
}: TrajectoryStepView) {
  return [
    fact(stepTexts.owner, startOfSentence(ownerWords(step.owner, head))),
    fact(stepTexts.endsWith, endsWith),
    ...(deliverable === undefined
      ? []
      : [fact(stepTexts.deliverable, DELIVERABLE_WORDS[deliverable])]),
    ...(meetings.length === 0 ? [] : [fact(stepTexts.meetings, stepTexts.meetingList(meetings))]),
    ...(waitsFor.length === 0
      ? []
      : [fact(stepTexts.waitsFor, stepTexts.meetingList(waitsFor.map(stepName)))]),
  ];
}

function reasonBlocks({ reason, line: { state } }: TrajectoryStepView, shown: number) {
  if (reason === undefined) return [];
  const label = state === 'skipped' ? stepTexts.reason.skipped : stepTexts.reason.other;
  return [line([bold(`${label}: `)], { spacing: 'small' }), ...paragraphs(cut(reason, shown))];
}

/** What ends a step by itself: what there is, and what is still missing. */
function endBlocks({ ends }: TrajectoryStepView): readonly CardElement[] {
  if (ends.length === 0) return [];
  const open = ends.filter(({ isMet }) => !isMet);
  return [
    ...ends.filter(({ isMet }) => isMet).map((end) => line(metEnd(end), { spacing: 'small' })),
    ...(open.length === 0 ? [] : [line(stepEndTexts.stillOpen(open), { spacing: 'small' })]),
    quietLine(stepEndTexts.byItself),
  ];
}

/** Whoever ends a step before everything is there knows what they leave. */
function missingLine({ ends }: TrajectoryStepView): readonly CardElement[] {
  const open = ends.filter(({ isMet }) => !isMet);
  return open.length === 0 ? [] : [line(stepEndTexts.missing(open))];
}

/** What this person can do, each with its own input; or who decides on a step that is going on. */
function actBlocks(view: TrajectoryStepView, kept: number): readonly CardElement[] {
  const { acts, typed, line: step, head } = view;
  const isOpen = step.state === 'running' || step.state === 'late';
  if (acts.length === 0) {
    return [
      ...typedBlocks(view, kept),
      ...(isOpen ? [quietLine(stepTexts.otherSide(ownerWords(step.owner, head)))] : []),
    ];
  }
  const reason = (label: string) =>
    textField({ id: 'reason', label, value: typed.reason, multiline: true }, kept);
  const blocks: Readonly<Record<StepAct, () => readonly CardElement[]>> = {
    finish: () => [title(stepTexts.doneTitle), ...missingLine(view)],
    moveDue: () => [
      title(stepTexts.dueTitle),
      ...textField({ id: 'day', label: stepTexts.day, value: typed.day }, kept),
    ],
    skip: () => [title(stepTexts.skipTitle), ...reason(stepTexts.skipReason)],
    reopen: () => [title(stepTexts.reopenTitle), ...reason(stepTexts.reopenReason)],
  };
  return ORDER.filter((act) => acts.includes(act)).flatMap((act) => [
    ...blocks[act](),
    actButton(view, act),
  ]);
}

/** What was typed when there is no input left that could hold it. */
function typedBlocks({ typed }: TrajectoryStepView, kept: number): readonly CardElement[] {
  const texts = [typed.reason, typed.day].filter((text) => text.trim() !== '');
  return texts.length === 0
    ? []
    : [title(stepTexts.typed), ...texts.flatMap((text) => paragraphs(cut(text, kept)))];
}

const ORDER: readonly StepAct[] = ['finish', 'moveDue', 'skip', 'reopen'];

function title(text: string): CardElement {
  return subheading(text, { separator: true });
}

function titleOf(view: TrajectoryStepView, act: StepAct): string {
  return isEarly(view, act) ? stepEndTexts.finishAnyway : STEP_ACT_TITLES[act];
}

/** Whether somebody would end the step before everything is there. */
function isEarly({ ends }: TrajectoryStepView, act: StepAct): boolean {
  return act === 'finish' && ends.some(({ isMet }) => !isMet);
}

function actButton(view: TrajectoryStepView, act: StepAct) {
  const {
    nonce,
    version,
    head,
    line: { stepId },
  } = view;
  const data = { nonce, dossierId: head.dossierId, stepId, version };
  const request = { verb: `trajectory.${act}`, ...data } as const;
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: [
      button(titleOf(view, act), request, { primary: act === 'finish' && !isEarly(view, act) }),
    ],
  } satisfies ActionSet;
}
