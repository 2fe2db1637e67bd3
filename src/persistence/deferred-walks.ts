import { isSamePerson, type Person } from '../domain/person.ts';
import type { WalkStore } from '../domain/ports.ts';
import type { Walk } from '../domain/walk.ts';
import type { Executor } from './statement.ts';
import { createWalkStore } from './walk-store.ts';

export interface PendingWalk {
  readonly walk: Walk;
  readonly person: Person;
}

export interface DeferredWalks extends WalkStore {
  /** The walk that is still to be written; whoever asks writes it. */
  take(): PendingWalk | undefined;
}

/**
 * A walk store that keeps the last walk that was put, so that it can be written in one statement with
 * the outcome of the turn. Within the transaction it reads as if it were written.
 */
export function createDeferredWalks(on: Executor): DeferredWalks {
  const walks = createWalkStore(on);
  let pending: PendingWalk | undefined;
  return {
    take() {
      const taken = pending;
      pending = undefined;
      return taken;
    },
    async get(conversationId) {
      return pending?.walk.conversationId === conversationId
        ? pending.walk
        : await walks.get(conversationId);
    },
    async put(walk, person) {
      const before = pending;
      pending = { walk, person };
      if (before !== undefined && before.walk.conversationId !== walk.conversationId) {
        await walks.put(before.walk, before.person);
      }
    },
    async removeOfDossier(dossierId) {
      if (pending?.walk.dossierId === dossierId) pending = undefined;
      await walks.removeOfDossier(dossierId);
    },
    async removeOfPerson(person) {
      if (pending !== undefined && isSamePerson(pending.person, person)) pending = undefined;
      await walks.removeOfPerson(person);
    },
  };
}
