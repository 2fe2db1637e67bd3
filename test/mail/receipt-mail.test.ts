import { describe, expect, test } from '@jest/globals';
import type { ReceiptLetter } from '../../src/domain/receipt-letter.ts';
import { receiptMail } from '../../src/mail/receipt-mail.ts';

const letter: ReceiptLetter = {
  id: 'receipt-1',
  to: 'zoe@gent.example',
  contactName: 'Zoë D’Hondt',
  programmeName: 'De Profploeg',
  organisation: 'VLAIO',
  municipality: 'Gent',
  reference: 'PP-2026-0042',
  roundName: 'de najaarsronde 2026',
  deadlineText: 'vrijdag 13 november 2026',
  submittedAtText: '2 november 2026 om 14:05',
  guidanceFromText: 'januari 2027',
  contactEmail: 'vragen@vlaio.example',
  demonstration: false,
  pdf: { filename: 'PP-2026-0042.pdf', content: new Uint8Array([1, 2]) },
};

describe('the receipt of an application', () => {
  test('tells reference, municipality, round, deadline, what comes next and whom to ask', () => {
    const mail = receiptMail(letter);
    expect(mail.subject).toBe('Aanvraag PP-2026-0042 ontvangen – De Profploeg');
    for (const part of [
      'Dag Zoë D’Hondt,',
      'PP-2026-0042',
      'Gent',
      'de najaarsronde 2026',
      'vrijdag 13 november 2026',
      '2 november 2026 om 14:05',
      'VLAIO kijkt na',
      'januari 2027',
      'vragen@vlaio.example',
    ]) {
      expect(mail.text).toContain(part);
      expect(mail.html).toContain(part);
    }
    expect(mail).toMatchObject({
      id: 'receipt-1',
      to: 'zoe@gent.example',
      replyTo: 'vragen@vlaio.example',
      attachments: [{ filename: 'PP-2026-0042.pdf', contentType: 'application/pdf' }],
    });
    expect(mail.text).not.toContain('DEMONSTRATIE');
  });

  test('explains the move to the next round, only when there was one', () => {
    const sentence = 'De deadline van “de zomerronde” was al voorbij';
    const moved = receiptMail({ ...letter, movedToNextRoundFrom: 'de zomerronde' });
    expect(moved.text).toContain(sentence);
    expect(moved.html).toContain(sentence);
    expect(receiptMail(letter).text).not.toContain('was al voorbij');
  });

  test('sends people to Teams when the programme has no mailbox', () => {
    const { contactEmail: _none, ...without } = letter;
    const mail = receiptMail(without);
    expect(mail.text).toContain('Stel ze aan Kernbot in Teams');
    expect(mail).not.toHaveProperty('replyTo');
  });

  test('marks a demonstration in subject, text and html', () => {
    const mail = receiptMail({ ...letter, demonstration: true });
    expect(mail.subject).toMatch(/^\[DEMONSTRATIE\] /);
    expect(mail.text).toMatch(/^DEMONSTRATIE – dit is geen echte aanvraag/);
    expect(mail.html).toContain('DEMONSTRATIE – dit is geen echte aanvraag');
  });

  test('escapes every typed text in the html and keeps it on one line', () => {
    const nasty = `<img src=x onerror="a('b')">&amp;\r\nBcc: x@y.example\u202e`;
    const mail = receiptMail({
      ...letter,
      contactName: nasty,
      programmeName: nasty,
      organisation: nasty,
      municipality: nasty,
      reference: nasty,
      roundName: nasty,
      deadlineText: nasty,
      submittedAtText: nasty,
      movedToNextRoundFrom: nasty,
      guidanceFromText: nasty,
      contactEmail: nasty,
    });
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;amp;');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.text).not.toMatch(/^Bcc:/m);
    expect(`${mail.text}${mail.html}`).not.toContain('\u202e');
  });

  test.each([
    'Win nu: https://kwaad.example',
    'www.kwaad.example',
    'kwaad.example/x',
    'x'.repeat(81),
  ])('greets without a name when the typed name is %s', (contactName) => {
    const mail = receiptMail({ ...letter, contactName });
    expect(mail.text).toMatch(/^Dag,\n/);
    expect(mail.html).not.toContain('kwaad');
  });
});
