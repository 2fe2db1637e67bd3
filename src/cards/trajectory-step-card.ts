import type { StepAct } from '../domain/trajectory-access.ts';
import type { TrajectoryStepView } from '../domain/views-trajectory.ts';
import { startOfSentence } from '../texts/in-words.ts';
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

/** What this person can do, each with its own input; or who decides on a step that is going on. */
function actBlocks(view: TrajectoryStepView, kept: number): readonly CardElement[] {
  const { acts, typed, line: step, head } = view;
  const isOpen = step.state === 'running' || step.state === 'late';
  if (acts.length === 0) {
    return isOpen ? [quietLine(stepTexts.otherSide(ownerWords(step.owner, head)))] : [];
  }
  const reason = (label: string) =>
    textField({ id: 'reason', label, value: typed.reason, multiline: true }, kept);
  const blocks: Readonly<Record<StepAct, () => readonly CardElement[]>> = {
    finish: () => [title(stepTexts.doneTitle)],
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

const ORDER: readonly StepAct[] = ['finish', 'moveDue', 'skip', 'reopen'];

function title(text: string): CardElement {
  return subheading(text, { separator: true });
}

function actButton({ nonce, version, head, line: { stepId } }: TrajectoryStepView, act: StepAct) {
  const data = { nonce, dossierId: head.dossierId, stepId, version };
  const request = { verb: `trajectory.${act}`, ...data } as const;
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: [button(STEP_ACT_TITLES[act], request, { primary: act === 'finish' })],
  } satisfies ActionSet;
}
