import type { Actor } from '../domain/access.ts';
import { asksOnceMore } from '../domain/ask-once-more.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { EditOutcome } from '../domain/edit-answer.ts';
import type { Stores } from '../domain/ports.ts';
import type { AnswerValue, Question } from '../domain/question.ts';
import { isWritable, openRemarks } from '../domain/remark.ts';
import { nextInChat, openQuestion, type Place, type Walk } from '../domain/walk.ts';
import { applyEdits, type TypedInput } from './apply-edit.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { type File, lockFile, readFile } from './file.ts';
import { ownForm } from './own-form.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

export interface AnswerInChatInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly walk: Walk;
  /** Undefined when somebody means an earlier text that is not there any more. */
  readonly text: string | undefined;
  /** The question stays open, and what is typed next comes under the answer. */
  readonly stays?: true;
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
      /** The question stays open: what is typed next comes under the answer. */
      readonly adds?: true;
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
      readonly adds: boolean;
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
    view: await placeView(deps, file, outcome.place, { ...input, adds: outcome.adds }),
    ...(outcome.adds ? { adds: true } : {}),
  };
}

async function answer(
  deps: Dependencies,
  stores: Stores,
  input: AnswerInChatInput,
): Promise<{ outcome: Outcome; file?: File }> {
  const { actor, walk, text } = input;
  const file = await lockFile(deps, stores, actor, walk.dossierId, 'edit');
  if (file === undefined) return { outcome: { kind: 'unavailable' } };
  if (!isWritable(file.dossier)) return { outcome: { kind: 'notADraft' }, file };
  const question = openQuestion(file.form, walk.place);
  if (question === undefined) return { outcome: { kind: 'unavailable' } };
  if (text === undefined) return { outcome: { kind: 'nothingPending' }, file };
  const typed = [asTyped(file.dossier, question, walk, text)];
  const edited = await applyEdits(deps, stores, file.dossier, typed, actor);
  const after = { ...file, dossier: edited.dossier };
  await stores.dossiers.save(file.stored, after.dossier, [...file.carried, ...edited.events]);
  const edit = edited.outcomes.get(question.id)?.kind ?? 'unchanged';
  const { place, adds } = nextStop({ before: file, after, question, edit }, input);
  await stores.walks.put({ ...walkAt(after, place, walk), ...(adds ? { adds } : {}) }, actor);
  const outcome = { kind: 'answered', questionId: question.id, edit, place, adds } as const;
  return { outcome, file: after };
}

interface Taken {
  readonly before: File;
  readonly after: File;
  readonly question: Question;
  readonly edit: EditOutcome['kind'];
}

/** Where the walk goes: on, unless the text is no answer yet, or more is to come under it. */
function nextStop(
  { before, after, question, edit }: Taken,
  { walk, stays, actor }: AnswerInChatInput,
): { readonly place: Place; readonly adds: boolean } {
  const { place } = walk;
  if (edit === 'invalid') return { place, adds: walk.adds ?? false };
  if (edit === 'conflict') return { place, adds: false };
  if (stays || asksOnceMore(question, before.dossier, after.dossier)) {
    return { place, adds: true };
  }
  return {
    place: nextInChat(ownForm(after, actor, place), after.dossier, question.id),
    adds: false,
  };
}

/** What is added comes under the answer that stands there now, also when somebody else has just changed it. */
function asTyped(dossier: Dossier, question: Question, walk: Walk, text: string): TypedInput {
  const present = dossier.answers[question.id];
  if (walk.adds && present !== undefined && isText(present.value)) {
    const typed = `${present.value}\n\n${text}`;
    return { question, typed, seenVersion: present.version };
  }
  const typed = withRemarkedAnswer(dossier, question, text);
  return { question, typed, seenVersion: walk.seenVersion };
}

function isText(value: AnswerValue): value is string {
  return typeof value === 'string' && value !== '';
}

/**
 * Where a caseworker asks for more, what is typed comes under the answer that is there: "Er zijn 120 plaatsen."
 * answers the remark, and would say nothing without the rest. Who wants to write it anew does so on the card.
 */
function withRemarkedAnswer(dossier: Dossier, question: Question, text: string): string {
  const present = dossier.answers[question.id]?.value ?? '';
  const isAsked = openRemarks(dossier).some(({ questionId }) => questionId === question.id);
  return question.kind === 'longText' && isAsked && isText(present)
    ? `${present}\n\n${text}`
    : text;
}
