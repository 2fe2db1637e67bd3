import { isKernbotError } from '../errors.ts';
import { type DatabaseStanding, inspectDatabase } from '../persistence/inspect-database.ts';
import { checkClock } from './check-clock.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

const ABOUT = 'DATABASE_URL';
/** The oldest server whose SQL the bot is tested with. */
const OLDEST_MAJOR = 15;
/** What one replica may take: its pool, and two for changes of the tables. */
const PER_REPLICA = 12;

/** Whether the bot could start on this database, without changing anything in it. */
export async function checkDatabase(databaseUrl: string, now: Date): Promise<readonly Finding[]> {
  try {
    const standing = await inspectDatabase(databaseUrl);
    const faults = faultsOf(standing);
    const { major, host, database, pending, isNew } = standing;
    const tables = isNew
      ? 'It is empty; the first start makes the tables.'
      : `${pending.length} changes of the tables are to come with the next start.`;
    const reached = fine(ABOUT, `PostgreSQL ${major} on ${host}, database ${database}. ${tables}`);
    return [
      ...(faults.length === 0 ? [reached] : faults),
      checkClock('the database', standing.now, now),
    ];
  } catch (error) {
    if (!isKernbotError(error)) throw error;
    return [problem(ABOUT, error.message)];
  }
}

function faultsOf(standing: DatabaseStanding): readonly Finding[] {
  const { major, encoding, database, unknown, maxConnections } = standing;
  return [
    ...(major < OLDEST_MAJOR
      ? [
          problem(
            ABOUT,
            `The server is PostgreSQL ${major}; the bot needs ${OLDEST_MAJOR} or later. Upgrade the server, or choose another.`,
          ),
        ]
      : []),
    ...(encoding === 'UTF8'
      ? []
      : [
          problem(
            ABOUT,
            `Database "${database}" keeps text as ${encoding}, which has no place for all that people type. Make another: create database "${database}" encoding 'UTF8' template template0;`,
          ),
        ]),
    ...rightsOf(standing),
    ...(unknown.length > 0
      ? [
          problem(
            ABOUT,
            `A newer version of the bot wrote in it (${unknown.join(', ')}), so this version will not start. Start that version or a later one, or restore a backup of before the upgrade.`,
          ),
        ]
      : []),
    ...(maxConnections < 2 * PER_REPLICA
      ? [
          warning(
            ABOUT,
            `The server takes ${maxConnections} connections; two replicas of the bot may want ${2 * PER_REPLICA}. Ask who runs the server to raise max_connections.`,
          ),
        ]
      : []),
  ];
}

function rightsOf({ mayMakeTables, mayMakeSchemas, database, user, isNew }: DatabaseStanding) {
  if ((mayMakeTables && mayMakeSchemas) || (!isNew && mayMakeTables)) return [];
  return [
    problem(
      ABOUT,
      `User "${user}" may not make tables in database "${database}". Make it the owner: alter database "${database}" owner to "${user}";`,
    ),
  ];
}
