import type { Actor } from '../domain/access.ts';
import { cleanText } from '../domain/clean-text.ts';
import type { AnswerConflict, InvalidReason } from '../domain/dossier.ts';
import { reject, resolveConflict } from '../domain/edit-answer.ts';
import { findQuestion } from '../domain/form.ts';
import type { Stores } from '../domain/ports.ts';
import type { Question } from '../domain/question.ts';
import { type ReadAnswer, readAnswer } from '../domain/read-answer.ts';
import { isWritable } from '../domain/remark.ts';
import { ok } from '../domain/result.ts';
import type { Notice } from '../domain/views.ts';
import type { Place } from '../domain/walk.ts';
import { conflictSettledNotice, olderCardNotice } from '../texts/notice-texts.ts';
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
  /** The text made of both is no answer yet: it is kept, and the choice stays open. */
  | { readonly kind: 'notAccepted'; readonly question: Question; readonly reason: InvalidReason }
  | { readonly kind: 'notADraft'; readonly file: File }
  | { readonly kind: 'unavailable' };

type Outcome =
  | { readonly kind: 'settled'; readonly questionId: string }
  | { readonly kind: 'notAccepted'; readonly questionId: string; readonly reason: InvalidReason }
  | { readonly kind: 'settledBefore' | 'notADraft' | 'unavailable' };

/** Chooses between two texts for one question, or takes a third that was made from both. */
export async function settleConflict(
  deps: Dependencies,
  input: SettleConflictInput,
): Promise<SettleConflictResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    settle(deps, stores, input),
  );
  const file = await readFile(deps, deps.work.stores, input.actor, input.dossierId);
  if (file === undefined) return { kind: 'unavailable' };
  const show = async (place: Place, notice: Notice): Promise<SettleConflictResult> => ({
    kind: 'shown',
    view: await placeView(deps, file, place, { ...input, notice }),
  });
  switch (outcome.kind) {
    case 'unavailable':
      return { kind: 'unavailable' };
    case 'notADraft':
      return { kind: 'notADraft', file };
    case 'settledBefore':
      return await show({ kind: 'overview' }, olderCardNotice());
    case 'settled':
      return await show(at(outcome.questionId), conflictSettledNotice());
    case 'notAccepted': {
      const { reason, questionId } = outcome;
      const question = findQuestion(file.form, questionId);
      return question === undefined
        ? { kind: 'unavailable' }
        : { kind: 'notAccepted', question, reason };
    }
  }
}

async function settle(
  deps: Dependencies,
  stores: Stores,
  input: SettleConflictInput,
): Promise<Outcome> {
  const file = await lockFile(deps, stores, input.actor, input.dossierId, 'edit');
  if (file === undefined) return { kind: 'unavailable' };
  if (!isWritable(file.dossier)) return { kind: 'notADraft' };
  const conflict = file.dossier.conflicts.find((one) => one.id === input.conflictId);
  if (conflict === undefined) {
    await stores.walks.put(walkAt(file, { kind: 'overview' }, input), input.actor);
    return { kind: 'settledBefore' };
  }
  const { questionId } = conflict;
  const chosen = chosenValue(deps, file, conflict, input);
  if (!chosen.ok) {
    await keepMerged(stores, file, questionId, chosen.reason, input);
    return { kind: 'notAccepted', questionId, reason: chosen.reason };
  }
  const act = { by: input.actor, at: deps.clock.now() };
  const change = resolveConflict(file.dossier, conflict.id, chosen.value, act);
  await stores.dossiers.save(file.stored, change.dossier, [...file.carried, ...change.events]);
  await stores.walks.put(walkAt(change, at(questionId), input), input.actor);
  return { kind: 'settled', questionId };
}

function at(questionId: string): Place {
  return { kind: 'question', questionId };
}

function chosenValue(
  deps: Dependencies,
  file: LockedFile,
  conflict: AnswerConflict,
  input: SettleConflictInput,
): ReadAnswer {
  const present = file.dossier.answers[conflict.questionId]?.value ?? '';
  if (input.keep === 'other') return ok(conflict.value);
  const question = findQuestion(file.form, conflict.questionId);
  return input.keep === 'present' || question === undefined
    ? ok(present)
    : readAnswer(question, input.merged, deps.municipalities, undefined, file.dossier.answers);
}

/** Work on two texts is work: what came of it is kept, although it is not accepted yet. */
async function keepMerged(
  stores: Stores,
  file: LockedFile,
  questionId: string,
  reason: InvalidReason,
  { merged, actor }: SettleConflictInput,
): Promise<void> {
  if (reason.kind === 'empty') return;
  const { tenantId, objectId, name } = actor;
  const by = { tenantId, objectId, name };
  const dossier = reject(file.dossier, questionId, { text: cleanText(merged), reason, by });
  await stores.dossiers.save(file.stored, dossier, file.carried);
}
