import type { Actor } from '../../domain/access.ts';
import type { Question } from '../../domain/question.ts';
import type {
  ConflictView,
  Notice,
  OverviewView,
  QuestionView,
  StepView,
} from '../../domain/views.ts';
import type { SheetView } from '../../domain/views-sheets.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { type Place, stepAt } from '../../domain/walk.ts';
import type { Dependencies, ProfileSource } from '../dependencies.ts';
import type { File } from '../file.ts';
import { offeredFrom, offeredText } from '../offered-text.ts';
import { conflictView } from './conflict-view.ts';
import { overviewView } from './overview-view.ts';
import { sheetView } from './sheet-view.ts';
import { type OfferedAt, stepView, wantsProfile } from './step-view.ts';

export type PlaceView = StepView | OverviewView | ConflictView | SheetView;

export interface PlaceViewOptions {
  readonly actor: Actor;
  readonly profile: ProfileSource;
  readonly notice?: Notice | undefined;
  readonly offerSkip?: boolean;
  /** What is typed next comes under the answer that is there. */
  readonly adds?: boolean;
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
    const { actor, notice } = options;
    return sheetView(deps, file, actor, notice) ?? overviewView(deps, file, actor, notice);
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
    offered: await offeredAt(deps, file, asked),
    adds: options.adds ?? false,
    notice: options.notice,
    offerSkip: options.offerSkip ?? false,
  });
}

/** Question id → what may serve there too. */
async function offeredAt(
  deps: Dependencies,
  file: File,
  asked: readonly Question[],
): Promise<OfferedAt> {
  const offered = new Map<string, NonNullable<QuestionView['offered']>>();
  for (const question of asked) {
    const text = await offeredText(deps, deps.work.stores, file, question);
    const from = offeredFrom(file, question);
    if (text !== undefined) {
      offered.set(question.id, {
        text,
        ...(from === undefined ? {} : { from }),
        ...(file.of?.side === 'municipality' ? {} : { theirs: true }),
      });
    }
  }
  return offered;
}
