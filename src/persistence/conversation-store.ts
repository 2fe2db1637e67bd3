import type { Person } from '../domain/person.ts';
import type { ConversationRecord, ConversationStore } from '../domain/ports.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { storedPerson } from './stored-person.ts';

/** Whether the conversation is known just so: most turns change nothing here, and then write nothing. */
const IS_KNOWN = `/* conversation-known */
  select 1 from conversations
  where conversation_id = $1 and scope = $2 and tenant_id = $3 and service_url = $4
    and reachable and $5 and person_tenant is not distinct from $6
    and person_object is not distinct from $7`;
const ADD = `/* conversation-add */
  insert into conversations (conversation_id, scope, tenant_id, service_url, reachable,
    person_tenant, person_object, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (conversation_id) do nothing returning 1`;
const CHANGE = `update conversations set scope = $2, tenant_id = $3, service_url = $4,
    reachable = $5, person_tenant = $6, person_object = $7, changed_at = $8
  where conversation_id = $1`;
const WIN_BACK = `/* conversation-win-back */ ${CHANGE} and not reachable returning 1`;
const REFRESH = `/* conversation-refresh */ ${CHANGE}`;
const MARK_UNREACHABLE = `/* conversation-lost */
  update conversations set reachable = false where conversation_id = $1 and reachable`;
const IS_LOST = `/* conversation-is-lost */
  select 1 from conversations where conversation_id = $1 and not reachable`;
const OF_PERSON = `/* conversation-of-person */
  select conversation_id, tenant_id, service_url from conversations
  where person_tenant = $1 and person_object = $2 and scope = 'personal' and reachable
  order by changed_at desc limit 1`;
const REMOVE_OF_PERSON = `/* conversation-remove-person */
  delete from conversations where person_tenant = $1 and person_object = $2`;

/** Where the bot can reach people, in PostgreSQL. Of two `put`s at the same moment only one finds a conversation new. */
export function createConversationStore(on: Executor): ConversationStore {
  return {
    async put(conversation, now) {
      const values = columns(conversation);
      if ((await run(on, IS_KNOWN, values)).length > 0) return false;
      const all = [...values, now];
      if ((await run(on, ADD, all)).length > 0) return true;
      if ((await run(on, WIN_BACK, all)).length > 0) return true;
      await run(on, REFRESH, all);
      return false;
    },
    async markUnreachable(conversationId) {
      await run(on, MARK_UNREACHABLE, [conversationId]);
    },
    async isLost(conversationId) {
      return (await run(on, IS_LOST, [conversationId])).length > 0;
    },
    async ofPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      const [row] = await run<PersonalRow>(on, OF_PERSON, [tenantId, objectId]);
      return row && personalChat(row, person);
    },
    async removeOfPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, REMOVE_OF_PERSON, [tenantId, objectId]);
    },
  };
}

interface PersonalRow {
  readonly conversation_id: string;
  readonly tenant_id: string;
  readonly service_url: string;
}

function personalChat(row: PersonalRow, person: Person): ConversationRecord {
  return {
    conversationId: row.conversation_id,
    scope: 'personal',
    tenantId: row.tenant_id,
    serviceUrl: row.service_url,
    reachable: true,
    person: { tenantId: person.tenantId, objectId: person.objectId },
  };
}

function columns(conversation: ConversationRecord): readonly StatementValue[] {
  const person = conversation.person && storedPerson(conversation.person);
  return [
    conversation.conversationId,
    conversation.scope,
    conversation.tenantId.toLowerCase(),
    conversation.serviceUrl,
    conversation.reachable,
    person?.tenantId ?? null,
    person?.objectId ?? null,
  ];
}
