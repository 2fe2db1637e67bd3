import type { Actor } from '../../domain/access.ts';
import type { ConflictView, Notice, OverviewView, StepView } from '../../domain/views.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { type Place, stepAt } from '../../domain/walk.ts';
import type { Dependencies, ProfileSource } from '../dependencies.ts';
import type { File } from '../file.ts';
import { conflictView } from './conflict-view.ts';
import { overviewView } from './overview-view.ts';
import { stepView, wantsProfile } from './step-view.ts';

export type PlaceView = StepView | OverviewView | ConflictView;

export interface PlaceViewOptions {
  readonly actor: Actor;
  readonly profile: ProfileSource;
  readonly notice?: Notice | undefined;
  readonly offerSkip?: boolean;
}

/** The screen of a place in the walk. A conflict in the step comes first: it has to be chosen anyway. */
export async function placeView(
  deps: Dependencies,
  file: File,
  place: Place,
  options: PlaceViewOptions,
): Promise<PlaceView> {
  const step = stepAt(file.form, place);
  if (step === undefined || place.kind === 'overview') {
    return overviewView(deps, file, options.actor, options.notice);
  }
  const asked = askedInStep(step, file.dossier.answers);
  const conflict = file.dossier.conflicts.find((one) => asked.some((q) => q.id === one.questionId));
  const choice = conflict && conflictView(deps, file, conflict, options.actor);
  if (choice !== undefined) return choice;
  const profile = wantsProfile(file, asked) ? await options.profile() : undefined;
  return stepView(deps, file, step, {
    person: options.actor,
    openQuestionId: place.questionId,
    profile,
    notice: options.notice,
    offerSkip: options.offerSkip ?? false,
  });
}
