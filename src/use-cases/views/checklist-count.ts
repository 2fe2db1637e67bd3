import { standingOf } from '../../domain/admissibility.ts';
import { reviewOf } from '../../domain/review-change.ts';
import type { ChecklistCount } from '../../domain/views-cases.ts';
import type { File } from '../file.ts';

/** How far the list of points is. Only until the file is judged: after that the list plays no part. */
export function checklistOf(file: File): { readonly checklist?: ChecklistCount } {
  return file.dossier.state === 'submitted' ? { checklist: countChecks(file) } : {};
}

/** What the list of points leads to, and how many of them are met, not met or open. */
export function countChecks({ dossier, intake }: File): ChecklistCount {
  const { checks: list } = intake.review;
  const { checks } = reviewOf(dossier);
  const count = (met: boolean | undefined) =>
    list.filter(({ id }) => checks[id]?.met === met).length;
  return {
    standing: standingOf(list, checks),
    met: count(true),
    notMet: count(false),
    open: count(undefined),
  };
}
