import type { Kysely } from 'kysely';
import type { NamedPerson } from '../../../src/domain/person.ts';

import type { Stores, UnitOfWork } from '../../../src/domain/ports.ts';

/** What reads the rows back: today's bot on the database. */
export interface TodaysBot {
  readonly db: Kysely<unknown>;
  readonly work: UnitOfWork;
}

/** Rows of the tables and columns that one migration made, as the bot of that state wrote them. */
export interface EarlierRows {
  /** Statements on the tables as they were then; on top of those of every migration before. */
  readonly written: readonly string[];
  /** The same through the stores of today. It changes nothing, so that it can be asked again. */
  readonly readBack: (bot: TodaysBot) => Promise<Readonly<Record<string, unknown>>>;
  /** What has to come back. */
  readonly kept: Readonly<Record<string, unknown>>;
}

export const JAN: NamedPerson = { tenantId: 'tenant-a', objectId: 'jan', name: 'Jan Claes' };
export const AN: NamedPerson = { tenantId: 'tenant-b', objectId: 'an', name: 'An Peeters' };
/** The columns by_tenant, by_object and by_name. */
export const BY_JAN = `'tenant-a', 'jan', 'Jan Claes'`;
export const BY_AN = `'tenant-b', 'an', 'An Peeters'`;

export const MORNING = new Date('2021-07-05T08:00:00.125Z');
export const NOON = new Date('2021-07-05T10:00:00.250Z');
/** Later than any test. */
export const NEVER = new Date('2199-01-01T00:00:00Z');
/** The same as text in SQL. */
export const AT_MORNING = sqlText(MORNING.toISOString());
export const AT_NOON = sqlText(NOON.toISOString());
export const AT_NEVER = sqlText(NEVER.toISOString());

export const ROUND_ID = 'profploeg-2021-1';
/** A draft with all that a draft can hold, and a file that was sent before caseworkers did anything in the bot. */
export const DRAFT_ID = '00000000-0000-4000-8000-000000000001';
export const SENT_ID = '00000000-0000-4000-8000-000000000002';
/** A file that was selected, with all that caseworkers can do with it. */
export const SELECTED_ID = '00000000-0000-4000-8000-000000000003';
export const EXPERT_ID = '00000000-0000-4000-8000-000000000004';
export const ITEM_ID = '00000000-0000-4000-8000-000000000005';

export const CHANNEL = {
  conversationId: '19:kern@thread.tacv2',
  scope: 'channel',
  tenantId: 'tenant-b',
  serviceUrl: 'https://smba.example/',
} as const;
export const CHAT = {
  conversationId: 'a:jan',
  scope: 'personal',
  tenantId: 'tenant-a',
  serviceUrl: 'https://smba.example/',
  userId: '29:jan',
} as const;

/** A value of a jsonb column. */
export function json(value: unknown): string {
  return sqlText(JSON.stringify(value));
}

/** What work in a transaction gives, of which nothing is kept. */
export async function undone<T>(
  { work }: TodaysBot,
  ask: (stores: Stores) => Promise<T>,
): Promise<T> {
  const answers: T[] = [];
  const undo = new Error('undone');
  await work
    .transaction(async (stores) => {
      answers.push(await ask(stores));
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  const [answer] = answers;
  if (answer === undefined) throw new Error('nothing was answered');
  return answer;
}

function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
