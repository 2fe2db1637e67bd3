import type { Actor } from '../domain/access.ts';
import { resolveConflict } from '../domain/edit-answer.ts';
import { findQuestion } from '../domain/form.ts';
import type { Stores } from '../domain/ports.ts';
import type { AnswerValue } from '../domain/question.ts';
import { readAnswer } from '../domain/read-answer.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { type File, type LockedFile, lockFile, readFile } from './file.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

export interface SettleConflictInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly conversationId: string;
  readonly cardActivityId?: string | undefined;
  readonly dossierId: string;
  readonly conflictId: string;
  readonly keep: 'present' | 'other' | 'merged';
  /** The person's own text from both; read for `merged` only. */
  readonly merged: string;
  readonly profile: ProfileSource;
}

export type SettleConflictResult =
  | { readonly kind: 'shown'; readonly view: PlaceView }
  | { readonly kind: 'notADraft'; readonly file: File }
  | { readonly kind: 'unavailable' };

type Outcome =
  | { readonly kind: 'settled'; readonly questionId: string }
  | { readonly kind: 'notADraft' | 'unavailable' };

/** Chooses between two texts for one question, or takes a third that was made from both. */
export async function settleConflict(
  deps: Dependencies,
  input: SettleConflictInput,
): Promise<SettleConflictResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    settle(deps, stores, input),
  );
  const file = await readFile(deps, deps.work.stores, input.actor, input.dossierId);
  if (file === undefined || outcome.kind === 'unavailable') return { kind: 'unavailable' };
  if (outcome.kind !== 'settled') return { kind: 'notADraft', file };
  const place = { kind: 'question', questionId: outcome.questionId } as const;
  return { kind: 'shown', view: await placeView(deps, file, place, input) };
}

async function settle(
  deps: Dependencies,
  stores: Stores,
  input: SettleConflictInput,
): Promise<Outcome> {
  const file = await lockFile(deps, stores, input.actor, input.dossierId, 'edit');
  if (file === undefined) return { kind: 'unavailable' };
  if (file.dossier.state !== 'draft') return { kind: 'notADraft' };
  const conflict = file.dossier.conflicts.find((one) => one.id === input.conflictId);
  if (conflict === undefined) return { kind: 'settled', questionId: firstQuestion(file) };
  const value = chosenValue(deps, file, conflict.questionId, conflict.value, input);
  const act = { by: input.actor, at: deps.clock.now() };
  const change = resolveConflict(file.dossier, conflict.id, value, act);
  await stores.dossiers.save(file.stored, change.dossier, [...file.carried, ...change.events]);
  const place = { kind: 'question', questionId: conflict.questionId } as const;
  await stores.walks.put(walkAt(change, place, input), input.actor);
  return { kind: 'settled', questionId: conflict.questionId };
}

function firstQuestion(file: File): string {
  return file.form.steps[0]?.questions[0]?.id ?? '';
}

/** A merged text that cannot be accepted settles nothing away: the present text stays the answer. */
function chosenValue(
  deps: Dependencies,
  file: LockedFile,
  questionId: string,
  other: AnswerValue,
  input: SettleConflictInput,
): AnswerValue {
  const present = file.dossier.answers[questionId]?.value ?? '';
  if (input.keep === 'other') return other;
  if (input.keep === 'present') return present;
  const question = findQuestion(file.form, questionId);
  const read = question && readAnswer(question, input.merged, deps.municipalities);
  return read?.ok ? read.value : present;
}
