import type { Person } from '../domain/person.ts';
import type { WalkStore } from '../domain/ports.ts';
import type { Walk } from '../domain/walk.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { storedPerson } from './stored-person.ts';

/** A walk as it is kept; `WALK_COLUMNS` give it. */
export interface WalkRow {
  readonly conversation_id: string;
  readonly dossier_id: string;
  /** Null at the overview. */
  readonly question_id: string | null;
  readonly seen_version: number;
  readonly card_activity_id: string | null;
  readonly pending_text: string | null;
  readonly active: boolean;
  readonly adds: boolean;
}

/** For a select list whose row is a `WalkRow`. */
export const WALK_COLUMNS = `conversation_id, dossier_id, question_id, seen_version, card_activity_id,
    pending_text, active, adds`;
const GET = `/* walk-get */ select ${WALK_COLUMNS} from walks where conversation_id = $1`;

/** From the dossier's row: a cursor in a file that somebody removed meanwhile is not kept. */
export const PUT_WALK = `
  insert into walks (conversation_id, dossier_id, tenant_id, object_id, question_id, seen_version,
    card_activity_id, pending_text, active, adds)
  select $1, id, $3, $4, $5, $6, $7, $8, $9, $10 from dossiers where id = $2
  on conflict (conversation_id) do update set
    dossier_id = excluded.dossier_id, tenant_id = excluded.tenant_id,
    object_id = excluded.object_id, question_id = excluded.question_id,
    seen_version = excluded.seen_version, card_activity_id = excluded.card_activity_id,
    pending_text = excluded.pending_text, active = excluded.active, adds = excluded.adds`;
const PUT = `/* walk-put */ ${PUT_WALK}`;

const REMOVE_OF_DOSSIER = '/* walk-remove-file */ delete from walks where dossier_id = $1';
const REMOVE_OF_PERSON = `/* walk-remove-person */
  delete from walks where tenant_id = $1 and object_id = $2`;

/** The cursors of conversations, in PostgreSQL. */
export function createWalkStore(on: Executor): WalkStore {
  return {
    async get(conversationId) {
      const [row] = await run<WalkRow>(on, GET, [conversationId]);
      return row && toWalk(row);
    },
    async put(walk, person) {
      await run(on, PUT, walkValues(walk, person));
    },
    async removeOfDossier(dossierId) {
      if (isUuid(dossierId)) await run(on, REMOVE_OF_DOSSIER, [dossierId]);
    },
    async removeOfPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, REMOVE_OF_PERSON, [tenantId, objectId]);
    },
  };
}

/** $1 to $10 of `PUT_WALK`. */
export function walkValues(walk: Walk, person: Person): readonly StatementValue[] {
  const { tenantId, objectId } = storedPerson(person);
  return [
    walk.conversationId,
    walk.dossierId,
    tenantId,
    objectId,
    walk.place.kind === 'question' ? walk.place.questionId : null,
    walk.seenVersion,
    walk.cardActivityId ?? null,
    walk.pendingText ?? null,
    walk.active,
    walk.adds ?? false,
  ];
}

/** The walk that a row holds. */
export function toWalk(row: WalkRow): Walk {
  return {
    conversationId: row.conversation_id,
    dossierId: row.dossier_id,
    place:
      row.question_id === null
        ? { kind: 'overview' }
        : { kind: 'question', questionId: row.question_id },
    seenVersion: row.seen_version,
    ...(row.card_activity_id === null ? {} : { cardActivityId: row.card_activity_id }),
    ...(row.pending_text === null ? {} : { pendingText: row.pending_text }),
    active: row.active,
    ...(row.adds ? { adds: true as const } : {}),
  };
}
