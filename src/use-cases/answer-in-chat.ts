import type { Actor } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { EditOutcome } from '../domain/edit-answer.ts';
import type { Stores } from '../domain/ports.ts';
import type { Question } from '../domain/question.ts';
import { isWritable, openRemarks } from '../domain/remark.ts';
import { nextInChat, openQuestion, type Place, type Walk } from '../domain/walk.ts';
import { applyEdits } from './apply-edit.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { type File, lockFile, readFile } from './file.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

export interface AnswerInChatInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly walk: Walk;
  /** Undefined when somebody means an earlier text that is not there any more. */
  readonly text: string | undefined;
  readonly profile: ProfileSource;
}

export type AnswerInChatResult =
  | {
      readonly kind: 'answered';
      readonly question: Question;
      readonly outcome: EditOutcome;
      /** What is stored now, as it was typed. */
      readonly file: File;
      readonly view: PlaceView;
    }
  | { readonly kind: 'notADraft'; readonly file: File }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'nothingPending' };

type Outcome =
  | {
      readonly kind: 'answered';
      readonly questionId: string;
      readonly edit: EditOutcome['kind'];
      readonly place: Place;
    }
  | { readonly kind: 'notADraft' | 'unavailable' | 'nothingPending' };

/**
 * Takes a typed message as the answer of the open question and goes on to the next one that needs an
 * answer. Text that is no answer yet is kept and the question stays open.
 */
export async function answerInChat(
  deps: Dependencies,
  input: AnswerInChatInput,
): Promise<AnswerInChatResult> {
  let saved: File | undefined;
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, async (stores) => {
    const done = await answer(deps, stores, input);
    saved = done.file;
    return done.outcome;
  });
  const file = saved ?? (await readFile(deps, deps.work.stores, input.actor, input.walk.dossierId));
  if (file === undefined || outcome.kind === 'unavailable') return { kind: 'unavailable' };
  if (outcome.kind === 'nothingPending') return { kind: 'nothingPending' };
  if (outcome.kind !== 'answered') return { kind: 'notADraft', file };
  const question = openQuestion(file.form, { kind: 'question', questionId: outcome.questionId });
  if (question === undefined) return { kind: 'unavailable' };
  const rejected = file.dossier.rejected[question.id];
  return {
    kind: 'answered',
    question,
    outcome:
      outcome.edit === 'invalid'
        ? { kind: 'invalid', reason: rejected?.reason ?? { kind: 'empty' } }
        : { kind: outcome.edit },
    file,
    view: await placeView(deps, file, outcome.place, input),
  };
}

async function answer(
  deps: Dependencies,
  stores: Stores,
  { actor, walk, text }: AnswerInChatInput,
): Promise<{ outcome: Outcome; file?: File }> {
  const file = await lockFile(deps, stores, actor, walk.dossierId, 'edit');
  if (file === undefined) return { outcome: { kind: 'unavailable' } };
  if (!isWritable(file.dossier)) return { outcome: { kind: 'notADraft' }, file };
  const question = openQuestion(file.form, walk.place);
  if (question === undefined) return { outcome: { kind: 'unavailable' } };
  if (text === undefined) return { outcome: { kind: 'nothingPending' }, file };
  const whole = withRemarkedAnswer(file.dossier, question, text);
  const typed = [{ question, typed: whole, seenVersion: walk.seenVersion }];
  const edited = await applyEdits(deps, stores, file.dossier, typed, actor);
  const { dossier } = edited;
  await stores.dossiers.save(file.stored, dossier, [...file.carried, ...edited.events]);
  const edit = edited.outcomes.get(question.id)?.kind ?? 'unchanged';
  const stays = edit === 'invalid' || edit === 'conflict';
  const place = stays ? walk.place : nextInChat(file.form, dossier, question.id);
  await stores.walks.put(walkAt({ dossier }, place, walk), actor);
  const outcome = { kind: 'answered', questionId: question.id, edit, place } as const;
  return { outcome, file: { ...file, dossier } };
}

/**
 * Where a caseworker asks for more, what is typed comes under the answer that is there: "Er zijn 120 plaatsen."
 * answers the remark, and would say nothing without the rest. Who wants to write it anew does so on the card.
 */
function withRemarkedAnswer(dossier: Dossier, question: Question, text: string): string {
  const present = dossier.answers[question.id]?.value;
  const isAsked = openRemarks(dossier).some(({ questionId }) => questionId === question.id);
  const adds = question.kind === 'longText' && isAsked && typeof present === 'string';
  return adds && present !== '' ? `${present}\n\n${text}` : text;
}
