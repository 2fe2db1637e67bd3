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

/** A real SMTP server on this machine that keeps what it gets; `refuse` names an address it does not know. */
export async function startSmtpServer(
  options: { readonly refuse?: string } = {},
): Promise<RunningServer & { readonly delivered: DeliveredMail[] }> {
  const delivered: DeliveredMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo(address, _session, done) {
      const unknown = address.address === options.refuse;
      done(
        unknown
          ? Object.assign(new Error(`No mailbox ${address.address}`), { responseCode: 550 })
          : undefined,
      );
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        delivered.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    delivered,
    port: portOf(server.server.address()),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
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
