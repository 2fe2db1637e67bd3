import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a bot and its database, and can take the database away at a chosen statement. */
export interface DatabaseProxy {
  /** For DATABASE_URL. */
  readonly url: string;
  /** Waits with the next thing that holds this text, on its way to the server. */
  hold(text: string): HeldStatement;
  /** Breaks every connection and takes no new one. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  stop(): Promise<void>;
}

export interface HeldStatement {
  /** Resolves when it is being held. */
  readonly reached: Promise<void>;
  /** Sends it on; resolves when the server has answered it, which the bot hears only after `deliver`. */
  pass(): Promise<{ deliver(): void }>;
}

interface Hold {
  readonly text: string;
  readonly reach: (release: () => Promise<{ deliver(): void }>) => void;
}

/** In front of the database of this URL; on a free port of this machine. */
export async function startDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = targetOf(databaseUrl);
  const sockets = new Set<Socket>();
  const holds: Hold[] = [];

  const server = createServer((bot) => {
    const database = connect(target);
    for (const socket of [bot, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        bot.destroy();
        database.destroy();
      });
    }
    let deliver = true;
    let kept: Buffer[] = [];
    database.on('data', (chunk: Buffer) => {
      if (deliver) bot.write(chunk);
      else kept.push(chunk);
    });
    bot.on('data', (chunk: Buffer) => {
      const index = holds.findIndex(({ text }) => chunk.includes(text));
      const hold = holds[index];
      if (hold === undefined) return void database.write(chunk);
      holds.splice(index, 1);
      hold.reach(async () => {
        deliver = false;
        const answered = once(database, 'data');
        database.write(chunk);
        await answered;
        return {
          deliver() {
            deliver = true;
            for (const waiting of kept) bot.write(waiting);
            kept = [];
          },
        };
      });
    });
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port; // Listening on a port, so no path and not null.
  };
  const port = await listen(0);
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    url: proxyUrl(databaseUrl, port),
    hold(text) {
      const { promise, resolve } = Promise.withResolvers<Parameters<Hold['reach']>[0]>();
      holds.push({ text, reach: resolve });
      return {
        reached: promise.then(() => undefined),
        pass: async () => (await promise)(),
      };
    },
    cut,
    restore: async () => void (await listen(port)),
    stop: async () => {
      if (server.listening) await cut();
    },
  };
}

function targetOf(databaseUrl: string): { path: string } | { host: string; port: number } {
  const { hostname, port } = new URL(databaseUrl);
  const host = decodeURIComponent(hostname);
  const number = Number(port || 5432);
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${number}` } : { host, port: number };
}

function proxyUrl(databaseUrl: string, port: number): string {
  const { username, password, pathname } = new URL(databaseUrl);
  return `postgresql://${username}:${password}@127.0.0.1:${port}${pathname}`;
}
