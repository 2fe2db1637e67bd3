import { sql } from 'kysely';
import type { TestBot } from './test-bot.ts';

export interface StoredFile {
  readonly reference: string | null;
  readonly state: string;
  readonly round_id: string;
  readonly moved_from_round_id: string | null;
}

/** The row of a file, as the database has it. */
export async function storedFile(bot: TestBot, dossierId: string): Promise<StoredFile | undefined> {
  const { rows } = await sql<StoredFile>`
    select reference, state, round_id, moved_from_round_id from dossiers where id = ${dossierId}`.execute(
    bot.db,
  );
  return rows[0];
}
