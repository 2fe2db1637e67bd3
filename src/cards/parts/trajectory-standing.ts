import type { TrajectoryView } from '../../domain/views-trajectory.ts';
import { allOf, startOfSentence } from '../../texts/in-words.ts';
import { planSentence, trajectoryTexts } from '../../texts/trajectory-texts.ts';
import { lateStep, ownerWords, stepName } from '../../texts/trajectory-words.ts';
import type { CardElement } from '../card-json.ts';
import { box } from './boxes.ts';
import { bold, fact, line } from './rich-text.ts';

/** Where a guidance is: what is going on, whose turn it is, what comes next, what is late, whether the plan fits. */
export function standingBox(view: TrajectoryView): CardElement {
  const { stoppedAt, endedAt } = view;
  if (stoppedAt !== undefined) return box('warning', [line(trajectoryTexts.stopped(stoppedAt))]);
  if (endedAt !== undefined) return box('good', [line(trajectoryTexts.ended(endedAt))]);
  const { now, next, late, turns, head, fits, beginsOn } = view;
  const owners = turns.map((owner) => ownerWords(owner, head));
  return box(late.length > 0 || fits !== 'fits' ? 'warning' : 'emphasis', [
    line([bold(trajectoryTexts.whereTitle)]),
    ...(beginsOn === undefined ? [] : [line(trajectoryTexts.beginsOn(beginsOn))]),
    fact(trajectoryTexts.now, allOf(now.map(stepName))),
    fact(trajectoryTexts.turn, startOfSentence(allOf(owners))),
    ...(next.length === 0 ? [] : [fact(trajectoryTexts.next, allOf(next.map(stepName)))]),
    fact(
      trajectoryTexts.late,
      late.length === 0 ? trajectoryTexts.nothingLate : allOf(late.map(lateStep)),
    ),
    fact(trajectoryTexts.plan, planSentence(view)),
  ]);
}
