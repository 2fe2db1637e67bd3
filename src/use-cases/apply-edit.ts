import type { Actor } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import { type EditOutcome, editAnswer } from '../domain/edit-answer.ts';
import type { Stores } from '../domain/ports.ts';
import type { Question } from '../domain/question.ts';
import type { Dependencies } from './dependencies.ts';

export interface TypedInput {
  readonly question: Question;
  readonly typed: string;
  /** Version of the answer that the person had before their eyes. */
  readonly seenVersion: number;
}

export interface Edited {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly outcomes: ReadonlyMap<string, EditOutcome>;
}

/** Applies inputs one by one to a locked dossier; looks up what the person saw where it has changed since. */
export async function applyEdits(
  deps: Dependencies,
  stores: Pick<Stores, 'dossiers'>,
  dossier: Dossier,
  inputs: readonly TypedInput[],
  actor: Actor,
): Promise<Edited> {
  const context = {
    by: { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name },
    at: deps.clock.now(),
    municipalities: deps.municipalities,
    newId: () => deps.ids.uuid(),
  };
  const outcomes = new Map<string, EditOutcome>();
  const events: DossierEvent[] = [];
  let current = dossier;
  for (const input of inputs) {
    const id = input.question.id;
    const changed = (current.answers[id]?.version ?? 0) !== input.seenVersion;
    const seenValue = changed
      ? await stores.dossiers.answerAt(dossier.id, id, input.seenVersion)
      : undefined;
    const edit = seenValue === undefined ? input : { ...input, seenValue };
    const change = editAnswer(current, edit, context);
    current = change.dossier;
    events.push(...change.events);
    outcomes.set(id, change.outcome);
  }
  return { dossier: current, events, outcomes };
}
