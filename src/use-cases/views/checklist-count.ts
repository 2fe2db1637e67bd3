import { standingOf } from '../../domain/admissibility.ts';
import { reviewOf } from '../../domain/review-change.ts';
import type { ChecklistCount } from '../../domain/views-cases.ts';
import type { File } from '../file.ts';

/** How far the list of points is. Only until the file is judged: after that the list plays no part. */
export function checklistOf({ dossier, intake }: File): { readonly checklist?: ChecklistCount } {
  if (dossier.state !== 'submitted') return {};
  const { checks: list } = intake.review;
  const { checks } = reviewOf(dossier);
  const count = (met: boolean | undefined) =>
    list.filter(({ id }) => checks[id]?.met === met).length;
  return {
    checklist: {
      standing: standingOf(list, checks),
      met: count(true),
      notMet: count(false),
      open: count(undefined),
    },
  };
}
