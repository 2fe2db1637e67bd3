import { Client } from 'pg';
import { type BotTalk, createBotTalk } from '../../support/bot-talk.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../../support/database-proxy.ts';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts';
import { type Replica, startReplicas, stopReplicas } from '../../support/replicas.ts';
import { copyTemplate } from '../../support/test-database.ts';

export interface ClusterOptions {
  readonly count: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Processes of the bot on one PostgreSQL, with one Teams to answer to. */
export interface Cluster {
  readonly replicas: readonly Replica[];
  /** Speaks to each of them, in the same order. */
  readonly talks: readonly BotTalk[];
  readonly connector: FakeConnector;
  /** Between the last of them and the database: it can be held up in the middle of a turn. */
  readonly proxy: DatabaseProxy;
  /** Speaks to the one with this number, counting round. */
  talk(number: number): BotTalk;
  /** Reads the database past the bots. */
  rows<Row extends object>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  stop(): Promise<void>;
}

/** On a database of its own; for `beforeAll`, with `stop` in `afterAll`. */
export async function startCluster({ count, env = {} }: ClusterOptions): Promise<Cluster> {
  const database = await copyTemplate();
  const connector = await startFakeConnector();
  const proxy = await startDatabaseProxy(database.url);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const replicas: Replica[] = [];
  const stop = async (): Promise<void> => {
    await stopReplicas(replicas);
    await proxy.stop();
    await client.end();
    await connector.stop();
    await database.drop();
  };
  try {
    replicas.push(...(await startReplicas({ count: count - 1, databaseUrl: database.url, env })));
    replicas.push(...(await startReplicas({ count: 1, databaseUrl: proxy.url, env })));
  } catch (error) {
    await stop();
    throw error;
  }
  const talks = replicas.map(({ url }) => createBotTalk(url, connector));
  return {
    replicas,
    talks,
    connector,
    proxy,
    talk(number) {
      const talk = talks[number % talks.length];
      if (talk === undefined) throw new Error('no process runs');
      return talk;
    },
    async rows<Row extends object>(statement: string, values: readonly unknown[] = []) {
      return (await client.query<Row>(statement, [...values])).rows;
    },
    stop,
  };
}
