import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface DeliveredMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** How a server treats a mail; `hang` never answers at that point. */
export interface SmtpManner {
  /** What it answers to a client that just connected. */
  readonly connection?: number;
  /** What it answers to the sender. */
  readonly sender?: number;
  /** What it answers to the recipient: 450 for later, 550 for never. */
  readonly recipient?: number | 'hang';
  /** What it answers to the whole mail, which it then does not keep. */
  readonly data?: number | 'hang';
  /** Pause before it answers to the whole mail, which it has kept by then, in milliseconds. */
  readonly waitMs?: number;
}

export interface SmtpServerOptions {
  /** An address that it does not know. */
  readonly refuse?: string;
  /** Asked for every mail; kind when absent. */
  readonly manner?: () => SmtpManner;
  /** Of an earlier server, to come up again there; a free one when absent. */
  readonly port?: number;
}

/** A real SMTP server on this machine that keeps what it gets. */
export async function startSmtpServer(
  options: SmtpServerOptions = {},
): Promise<RunningServer & { readonly delivered: DeliveredMail[] }> {
  const delivered: DeliveredMail[] = [];
  const manner = options.manner ?? ((): SmtpManner => ({}));
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    closeTimeout: 100,
    onConnect: (_session, done) => answerWith(manner().connection, 'Not you', done),
    onMailFrom: (_address, _session, done) => answerWith(manner().sender, 'Not from you', done),
    onRcptTo(address, _session, done) {
      const reply = address.address === options.refuse ? 550 : manner().recipient;
      answerWith(reply, `No mailbox ${address.address}`, done);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { data, waitMs = 0 } = manner();
        if (data !== undefined) return answerWith(data, 'Not now', done);
        const { mailFrom, rcptTo } = session.envelope;
        delivered.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        });
        if (waitMs === 0) done();
        else setTimeout(done, waitMs);
      });
    },
  });
  // A client that is killed breaks its connection off.
  server.on('error', () => undefined);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    delivered,
    port: portOf(server.server.address()),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answerWith(
  reply: number | 'hang' | undefined,
  text: string,
  done: (error?: Error) => void,
): void {
  if (reply === 'hang') return;
  done(reply === undefined ? undefined : Object.assign(new Error(text), { responseCode: reply }));
}

/** The Message-ID of a mail that arrived; empty when it has none. */
export function messageIdOf({ raw }: DeliveredMail): string {
  const [headers = ''] = raw.toString('latin1').split('\r\n\r\n', 1);
  return /^Message-ID:\s+(\S+)/im.exec(headers)?.[1] ?? '';
}

/** A server that takes a whole mail and hangs up instead of answering. */
export async function startServerThatHangsUp(): Promise<RunningServer> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => answer(socket, chunk.toString('latin1')));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(socket: Socket, received: string): void {
  if (received.endsWith('\r\n.\r\n')) socket.destroy();
  else if (/^DATA\r\n$/m.test(received)) socket.write('354 go on\r\n');
  else if (/^(?:EHLO|MAIL|RCPT|QUIT)/.test(received)) socket.write('250 ok\r\n');
}

function portOf(address: unknown): number {
  if (typeof address === 'object' && address !== null && 'port' in address) {
    return Number(address.port);
  }
  throw new Error('The test server does not listen');
}
