import type { StepsToldView, ToldStep } from '../domain/views-reports.ts';
import { reportSummaries } from '../texts/report-texts.ts';
import {
  stepsToldTitle,
  stepsToldTexts as texts,
  toldSentence,
} from '../texts/steps-told-texts.ts';
import { dueSentence, STEP_MARKS, stepName } from '../texts/trajectory-words.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { clippedNote, TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, fact, heading, line, paragraphs, run, subheading } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

/** Tells the side that does a step that it began, moved, was left out or was opened again, with the way to it. */
export function stepsToldCard(view: StepsToldView): RenderedView {
  const { head, steps } = view;
  const { dossierId } = head;
  const [first] = steps;
  const reasons = steps.flatMap(({ reason }) => reason ?? []);
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      reportSummaries.steps,
      [
        heading(stepsToldTitle(view), 'none'),
        ...trajectoryHead(head),
        ...steps.flatMap((step) => stepBlocks(view, step, shown)),
        ...clippedNote(reasons, shown, texts.shortened),
      ],
      [
        ...(steps.length === 1 && first !== undefined
          ? [
              button(
                texts.open,
                { verb: 'trajectory.step', dossierId, stepId: first.line.stepId },
                { primary: true },
              ),
            ]
          : []),
        button(texts.toTrajectory, { verb: 'trajectory.open', dossierId }),
      ],
    ),
  );
}

function stepBlocks(
  { head, by, steps }: StepsToldView,
  step: ToldStep,
  shown: number,
): readonly CardElement[] {
  const { what, line: own, summary, endsWith, reason } = step;
  const isAlone = steps.length === 1;
  const name = stepName(own);
  const said = toldSentence(step, by);
  const { dossierId } = head;
  return [
    ...(isAlone ? [] : [subheading(name, { separator: true })]),
    ...(said === '' ? [] : [line(said)]),
    ...(reason === undefined
      ? []
      : [line([bold(`${texts.reason}: `)]), ...paragraphs(cut(reason, shown))]),
    ...(what === 'skipped'
      ? []
      : [
          line(summary),
          line([run(`${STEP_MARKS[own.state]} `), bold(dueSentence(own))]),
          fact(texts.endsWith, endsWith),
        ]),
    ...(isAlone
      ? []
      : [
          {
            type: 'ActionSet',
            spacing: 'small',
            actions: [
              button(
                texts.open,
                { verb: 'trajectory.step', dossierId, stepId: own.stepId },
                { tooltip: texts.openNamed(name) },
              ),
            ],
          } as const,
        ]),
  ];
}
