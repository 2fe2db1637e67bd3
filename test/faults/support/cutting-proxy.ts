import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Where a connection is cut. */
export type CutPlace =
  /** A statement does not reach the server. */
  | 'before'
  /** The server did it, and its answer is lost. */
  | 'after'
  /** A COMMIT was done, and nobody hears of it. */
  | 'commit'
  /** In the middle of an answer. */
  | 'within';

export interface CuttingProxyOptions {
  readonly databaseUrl: string;
  /** Where this chunk of statements, a commit or not, is cut; undefined lets it pass. */
  readonly choose: (isCommit: boolean) => CutPlace | undefined;
}

/** Stands between the bot and its database and breaks single connections in the middle of what they do. */
export interface CuttingProxy {
  /** For DATABASE_URL. */
  readonly url: string;
  readonly cuts: Readonly<Record<CutPlace, number>>;
  /** Cuts from now on, or no more. */
  cutting(on: boolean): void;
  stop(): Promise<void>;
}

export async function startCuttingProxy(options: CuttingProxyOptions): Promise<CuttingProxy> {
  const target = new URL(options.databaseUrl);
  const cuts: Record<CutPlace, number> = { before: 0, after: 0, commit: 0, within: 0 };
  const sockets = new Set<Socket>();
  let isCutting = false;

  const server = createServer((bot) => {
    const database = connect({ host: target.hostname, port: Number(target.port) });
    const end = (): void => {
      bot.destroy();
      database.destroy();
    };
    for (const socket of [bot, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    /** What happens to the next answer. */
    let planned: Exclude<CutPlace, 'before'> | undefined;
    bot.on('data', (chunk: Buffer) => {
      const isCommit = chunk.includes('commit\0');
      const place = isCutting ? options.choose(isCommit) : undefined;
      if (place === 'before') {
        cuts.before += 1;
        return end();
      }
      planned = place;
      database.write(chunk);
    });
    database.on('data', (chunk: Buffer) => {
      if (planned === undefined) return void bot.write(chunk);
      cuts[planned] += 1;
      if (planned !== 'within') return end();
      bot.write(chunk.subarray(0, Math.ceil(chunk.byteLength / 2)), end);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // Listening on a port, so no path and not null.
  const url = new URL(options.databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    cuts,
    cutting(on) {
      isCutting = on;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
