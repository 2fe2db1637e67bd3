import { bareConversation } from '../domain/chat-place.ts';
import type { SessionStore } from '../domain/ports-questions.ts';
import type { QuestionSession } from '../domain/question-session.ts';
import { isUuid } from './is-uuid.ts';
import { sessionChanges } from './session-changes.ts';
import { type SessionJson, toSession } from './session-rows.ts';
import {
  ANONYMISE,
  INSERT,
  LOAD,
  LOCK,
  LOCK_OF_PERSON,
  OPEN_IN,
  SAVE,
  UNPUBLISHED,
} from './session-statements.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { storedPerson } from './stored-person.ts';

interface Loaded {
  readonly session: SessionJson;
}

/**
 * Question rounds in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. `insert` and `save`
 * throw when another session gathers in the conversation already, `save` also when the session was changed
 * since `before` was loaded.
 */
export function createSessionStore(on: Executor): SessionStore {
  return {
    async insert(session) {
      await run(on, INSERT, [toJsonb(sessionChanges(undefined, session))]);
    },
    load: (id) => load(on, id),
    async lock(id) {
      if (!isUuid(id)) return undefined;
      return (await run(on, LOCK, [id])).length === 0 ? undefined : await load(on, id);
    },
    async openIn(conversationId) {
      return first(await run<Loaded>(on, OPEN_IN, [bareConversation(conversationId)]));
    },
    async unpublished(programmeIds) {
      const rows = await run<Loaded>(on, UNPUBLISHED, [programmeIds]);
      return rows.map(({ session }) => toSession(session));
    },
    save: (before, after) => save(on, before, after),
    async anonymise(person, replacement) {
      const { tenantId, objectId } = storedPerson(person);
      const found = await run<{ id: string }>(on, LOCK_OF_PERSON, [tenantId, objectId]);
      const ids = found.map(({ id }) => id);
      if (ids.length > 0) await run(on, ANONYMISE, [tenantId, objectId, replacement, ids]);
    },
  };
}

async function load(on: Executor, id: string): Promise<QuestionSession | undefined> {
  return isUuid(id) ? first(await run<Loaded>(on, LOAD, [id])) : undefined;
}

async function save(on: Executor, before: QuestionSession, after: QuestionSession): Promise<void> {
  const changes = sessionChanges(before, after);
  if (changes === undefined) return;
  const [own] = await run<{ changed: number }>(on, SAVE, [toJsonb(changes), before.version]);
  if (own?.changed !== 1) {
    throw new Error(`session ${after.id} was changed since it was loaded`);
  }
}

function first(rows: readonly Loaded[]): QuestionSession | undefined {
  return rows[0] && toSession(rows[0].session);
}
