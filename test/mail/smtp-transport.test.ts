import { afterEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { MailFailed } from '../../src/domain/ports-mail.ts';
import { createSmtpTransport } from '../../src/mail/smtp-transport.ts';
import { outgoingMail } from '../support/outgoing-mail.ts';
import {
  type RunningServer,
  startServerThatHangsUp,
  startSmtpServer,
} from '../support/smtp-server.ts';

const from = 'Kernbot <kernbot@vlaanderen.example>';
const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function started<T extends RunningServer>(server: Promise<T>): Promise<T> {
  const up = await server;
  running.push(up);
  return up;
}

function transportTo(port: number, parameters = '') {
  return createSmtpTransport({ url: `smtp://127.0.0.1:${port}${parameters}`, from });
}

async function failureOf(work: Promise<void>): Promise<MailFailed> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof MailFailed) return error;
  throw new Error('Expected MailFailed', { cause: error });
}

describe('mail over SMTP', () => {
  test('arrives as it was written, with the same attachment', async () => {
    const server = await started(startSmtpServer());
    const mail = outgoingMail({ replyTo: 'vragen@vlaio.example' });
    await transportTo(server.port).send(mail);

    const [delivered] = server.delivered;
    expect(delivered).toMatchObject({
      from: 'kernbot@vlaanderen.example',
      to: ['zoe@gent.example'],
    });
    const parsed = await simpleParser(delivered?.raw ?? '');
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trim()).toBe(mail.text.trim());
    expect(parsed.html).toContain('<p>Dag Zoë,</p>');
    expect(parsed.from?.text).toBe('"Kernbot" <kernbot@vlaanderen.example>');
    expect(parsed.replyTo?.text).toBe('vragen@vlaio.example');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    const [attachment] = parsed.attachments;
    expect(attachment).toMatchObject({
      filename: 'aanvraag é.pdf',
      contentType: 'application/pdf',
    });
    expect(
      Buffer.compare(
        attachment?.content ?? Buffer.alloc(0),
        mail.attachments[0]?.content ?? Buffer.alloc(1),
      ),
    ).toBe(0);
  });

  test('has the same Message-ID at every attempt, and another one for another mail', async () => {
    const server = await started(startSmtpServer());
    const transport = transportTo(server.port);
    await transport.send(outgoingMail());
    await transport.send(outgoingMail());
    await transport.send(outgoingMail({ id: 'receipt-8a00' }));
    const ids = await Promise.all(
      server.delivered.map(async ({ raw }) => (await simpleParser(raw)).messageId),
    );
    expect(ids).toEqual([
      '<receipt-7d6f@vlaanderen.example>',
      '<receipt-7d6f@vlaanderen.example>',
      '<receipt-8a00@vlaanderen.example>',
    ]);
  });

  test('belongs to the thread of the mail that began it, which itself answers to nothing', async () => {
    const server = await started(startSmtpServer());
    const transport = transportTo(server.port);
    await transport.send(outgoingMail({ id: 'vraag-1' }));
    await transport.send(outgoingMail({ id: 'vraag-2', threadId: 'vraag-1' }));
    await transport.send(outgoingMail({ id: 'vraag-3', threadId: 'x>\r\nBcc: kwaad@x.example' }));
    const [first, second, third] = await Promise.all(
      server.delivered.map(({ raw }) => simpleParser(raw)),
    );
    expect(first?.inReplyTo).toBeUndefined();
    expect(first?.references).toBeUndefined();
    expect(second?.inReplyTo).toBe(first?.messageId);
    expect(second?.references).toBe(first?.messageId);
    expect(third?.inReplyTo).toMatch(/^<[\w.-]+@vlaanderen\.example>$/);
    expect(third?.headers.has('bcc')).toBe(false);
  });

  test('takes no header and no recipient from what people typed', async () => {
    const server = await started(startSmtpServer());
    await transportTo(server.port).send(
      outgoingMail({
        id: 'a>\r\nBcc: kwaad@x.example',
        subject: 'Aanvraag\r\nBcc: kwaad@x.example\r\n\r\nAndere tekst\u0000\u2028X-Kwaad: 1',
        attachments: [
          {
            filename: '../a\r\nX-Kwaad: 1".pdf',
            contentType: 'application/pdf\r\nX-Kwaad: 1',
            content: new Uint8Array(3),
          },
        ],
      }),
    );
    const [delivered] = server.delivered;
    expect(delivered?.to).toEqual(['zoe@gent.example']);
    const parsed = await simpleParser(delivered?.raw ?? '');
    expect(parsed.subject).toBe('Aanvraag Bcc: kwaad@x.example Andere tekst X-Kwaad: 1');
    expect(parsed.headers.has('bcc')).toBe(false);
    expect(delivered?.raw.toString('latin1')).not.toMatch(/^(?:X-Kwaad|Bcc):/im);
    expect(parsed.messageId).toMatch(/^<[\w.-]+@vlaanderen\.example>$/);
    expect(delivered?.raw.toString('latin1')).toMatch(/^Content-Type: application\/octet-stream;/m);
    expect(parsed.attachments[0]?.filename).not.toContain('/');
  });

  test.each([
    'a@b.example, c@d.example',
    'A <a@b.example>',
    'a@b.example\r\nBcc: c@d.example',
    'geen adres',
    '',
  ])('refuses %j as a recipient, for good', async (to) => {
    const server = await started(startSmtpServer());
    const failure = await failureOf(transportTo(server.port).send(outgoingMail({ to })));
    expect(failure).toMatchObject({ outcome: 'notSent', permanent: true });
    expect(server.delivered).toEqual([]);
  });
});

describe('mail over SMTP that fails', () => {
  test('a mailbox that does not exist is a failure for good, told without the address', async () => {
    const server = await started(startSmtpServer({ refuse: 'zoe@gent.example' }));
    const failure = await failureOf(transportTo(server.port).send(outgoingMail()));
    expect(failure).toMatchObject({ outcome: 'notSent', permanent: true, cause: undefined });
    expect(failure.message).toContain('550');
    expect(failure.message).not.toContain('zoe');
  });

  test.each([
    ['the recipient', { recipient: 550 }, true],
    ['the recipient for now', { recipient: 450 }, false],
    ['the mail', { data: 554 }, true],
    ['the mail for now', { data: 451 }, false],
    ['the mail at the sender, as too large', { sender: 552 }, true],
    ['our sender, which somebody may correct', { sender: 550 }, false],
    ['our connection, which somebody may allow', { connection: 554 }, false],
  ])('refusing %s, nothing was sent', async (_case, manner, permanent) => {
    const server = await started(startSmtpServer({ manner: () => manner }));
    const failure = await failureOf(transportTo(server.port).send(outgoingMail()));
    expect(failure).toMatchObject({ outcome: 'notSent', permanent });
    expect(server.delivered).toEqual([]);
  });

  test.each([
    ['before the mail', { recipient: 'hang' }],
    ['after the mail', { data: 'hang' }],
  ] as const)(
    'a server that hangs %s fails in time, and may be tried again',
    async (_case, manner) => {
      const server = await started(startSmtpServer({ manner: () => manner }));
      const url = `smtp://127.0.0.1:${server.port}`;
      const patience = {
        dnsTimeout: 300,
        connectionTimeout: 300,
        greetingTimeout: 300,
        socketTimeout: 300,
      };
      const failure = await failureOf(
        createSmtpTransport({ url, from, patience }).send(outgoingMail()),
      );
      expect(failure).toMatchObject({ outcome: 'unknown', permanent: false });
    },
  );

  test('a server that is not there fails both sending and the readiness check, surely unsent', async () => {
    const server = await startSmtpServer();
    await server.stop();
    const transport = transportTo(server.port);
    expect(await failureOf(transport.send(outgoingMail()))).toMatchObject({
      outcome: 'notSent',
      permanent: false,
    });
    expect((await failureOf(transport.verify())).message).toContain('ECONNREFUSED');
  });

  test('a connection that breaks off after the mail leaves the outcome unknown', async () => {
    const server = await started(startServerThatHangsUp());
    const failure = await failureOf(transportTo(server.port).send(outgoingMail()));
    expect(failure).toMatchObject({ outcome: 'unknown', permanent: false });
  });

  test('a server without TLS gets no mail when TLS is required', async () => {
    const server = await started(startSmtpServer());
    const failure = await failureOf(
      transportTo(server.port, '?requireTLS=true').send(outgoingMail()),
    );
    expect(failure.outcome).toBe('notSent');
    expect(server.delivered).toEqual([]);
  });

  test('the readiness check passes on a server that answers', async () => {
    const server = await started(startSmtpServer());
    await expect(transportTo(server.port).verify()).resolves.toBeUndefined();
  });

  test('a sender that is not one address is refused at once', () => {
    const url = 'smtp://127.0.0.1:25';
    expect(() => createSmtpTransport({ url, from: 'Kernbot' })).toThrow();
    expect(() => createSmtpTransport({ url, from: 'a@b.example, c@d.example' })).toThrow();
  });
});
