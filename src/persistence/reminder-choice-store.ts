import type { ReminderChoice, ReminderChoiceStore } from '../domain/ports-reminders.ts';
import type { ReminderKind } from '../domain/reminder-rules.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { storedPerson } from './stored-person.ts';

interface ChoiceRow {
  readonly tenant_id: string;
  readonly object_id: string;
  readonly muted: readonly ReminderKind[];
  readonly snoozed_until: Date | null;
}

const OF = `/* reminder-choice-of */
  select tenant_id, object_id, muted, snoozed_until from reminder_choices
  where tenant_id = $1 and object_id = $2`;
const ALL = `/* reminder-choice-all */
  select tenant_id, object_id, muted, snoozed_until from reminder_choices`;
const PUT = `/* reminder-choice-put */
  insert into reminder_choices (tenant_id, object_id, muted, snoozed_until, changed_at)
  values ($1, $2, $3, $4, $5)
  on conflict (tenant_id, object_id) do update
  set muted = excluded.muted, snoozed_until = excluded.snoozed_until, changed_at = excluded.changed_at`;
const REMOVE_OF_PERSON = `/* reminder-choice-remove-person */
  delete from reminder_choices where tenant_id = $1 and object_id = $2`;

/** What people do not want to be reminded of, in PostgreSQL. Who never chose wants everything. */
export function createReminderChoiceStore(on: Executor): ReminderChoiceStore {
  return {
    async of(person) {
      const { tenantId, objectId } = storedPerson(person);
      const [row] = await run<ChoiceRow>(on, OF, [tenantId, objectId]);
      return row === undefined ? { person: { tenantId, objectId }, muted: [] } : toChoice(row);
    },
    async all() {
      return (await run<ChoiceRow>(on, ALL, [])).map(toChoice);
    },
    async put({ person, muted, snoozedUntil }, now) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, PUT, [tenantId, objectId, toJsonb(muted), snoozedUntil ?? null, now]);
    },
    async removeOfPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, REMOVE_OF_PERSON, [tenantId, objectId]);
    },
  };
}

function toChoice(row: ChoiceRow): ReminderChoice {
  return {
    person: { tenantId: row.tenant_id, objectId: row.object_id },
    muted: row.muted,
    ...(row.snoozed_until === null ? {} : { snoozedUntil: row.snoozed_until }),
  };
}
