import { describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { MeetingLetter } from '../../src/domain/meeting-letter.ts';
import { meetingMail } from '../../src/mail/meeting-mail.ts';
import { createSmtpTransport } from '../../src/mail/smtp-transport.ts';
import { TUESDAY } from '../support/sample-meeting.ts';
import { startSmtpServer } from '../support/smtp-server.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nSUMMARY:één\r\nEND:VCALENDAR\r\n';

function letter(changes: Partial<MeetingLetter> = {}): MeetingLetter {
  return {
    id: 'meeting-1-2-a',
    to: 'an@tielt.example',
    name: 'An Peeters',
    what: 'fixed',
    title: 'Intakegesprek',
    municipality: 'Tielt',
    programmeName: 'De Profploeg',
    organisation: 'VLAIO',
    moment: TUESDAY,
    place: 'Stadhuis',
    agenda: 'Een\nTwee',
    reference: 'PP-2021-0042',
    contactEmail: 'kernen@vlaio.example',
    demonstration: false,
    invitation: { method: 'REQUEST', content: new TextEncoder().encode(CALENDAR) },
    ...changes,
  };
}

describe('the mail about a meeting', () => {
  test('says when, where and what about, and takes replies to the mailbox', () => {
    const mail = meetingMail(letter());
    expect(mail).toMatchObject({ to: 'an@tielt.example', replyTo: 'kernen@vlaio.example' });
    for (const words of [
      'Dag An Peeters,',
      'Wanneer: dinsdag 7 september 2027 van 10.00 tot 12.00 uur',
      'Plaats: Stadhuis',
      'Referentie: PP-2021-0042',
      '  Een\n  Twee',
    ]) {
      expect(mail.text).toContain(words);
    }
  });

  test('says why it does not take place, instead of what about', () => {
    const invitation = { ...letter().invitation, method: 'CANCEL' } as const;
    const mail = meetingMail(letter({ what: 'cancelled', reason: 'Ik ben ziek.', invitation }));
    expect(mail.subject).toMatch(/^Geannuleerd: Intakegesprek – Tielt/);
    expect(mail.text).toContain('Ik ben ziek.');
    expect(mail.text).not.toContain('Twee');
  });

  test('shows what people typed as it is, and takes no header from it', () => {
    const evil = '<b>x</b> & "y"\r\nBcc: kwaad@x.example';
    const mail = meetingMail(letter({ municipality: evil, place: evil, agenda: evil, name: evil }));
    expect(mail.html).not.toContain('<b>x</b>');
    expect(mail.html).toContain('&lt;b&gt;x&lt;/b&gt;');
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  test('brings its invitation as a part that calendars take in, and as an attachment', async () => {
    const server = await startSmtpServer();
    const from = 'Kernbot <kernbot@vlaanderen.example>';
    await createSmtpTransport({ url: `smtp://127.0.0.1:${server.port}`, from }).send(
      meetingMail(letter()),
    );
    await server.stop();
    const raw = server.delivered[0]?.raw.toString('latin1') ?? '';
    const alternatives = /Content-Type: multipart\/alternative;\s+boundary="([^"]+)"/.exec(
      raw,
    )?.[1];
    const parts = raw.split(`--${alternatives}`).slice(1, -1);
    expect(parts.map((part) => /Content-Type: ([\w/]+)/.exec(part)?.[1])).toEqual([
      'text/plain',
      'text/html',
      'text/calendar',
    ]);
    expect(parts[2]).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/);
    const { attachments } = await simpleParser(raw);
    const files = attachments.map(({ contentType, filename }) => [contentType, filename]);
    expect(files).toContainEqual(['application/ics', 'uitnodiging.ics']);
    for (const { content } of attachments) expect(content.toString('utf8')).toBe(CALENDAR);
  });
});
