import { describe, expect, test } from '@jest/globals';
import type { InquiryLetter } from '../../src/domain/inquiry-letter.ts';
import { inquiryMail } from '../../src/mail/inquiry-mail.ts';

const letter: InquiryLetter = {
  id: 'inquiry-7-1',
  to: 'profploeg@vlaio.example',
  programmeName: 'De Profploeg',
  organisation: 'VLAIO',
  reference: 'VR-2026-0007',
  kind: 'question',
  text: 'Mogen we samen met de buurgemeente indienen?\nWe delen één winkelstraat.',
  askerName: 'Zoë D’Hondt',
  askerEmail: 'zoe@gent.example',
  askerOrganisation: 'Gent',
  askedAtText: '2 november 2026 om 14:05',
  earlier: [],
};

const further: InquiryLetter = {
  ...letter,
  id: 'inquiry-7-3',
  threadId: 'inquiry-7-1',
  kind: 'further',
  text: 'En wie ondertekent er dan?',
  earlier: [
    { by: 'Zoë D’Hondt', atText: '2 november 2026 om 14:05', text: 'Mogen we samen indienen?' },
    { by: 'Bram De Smet', atText: '3 november 2026 om 09:00', text: 'Ja, dat mag.' },
  ],
};

describe('the mail with a question', () => {
  test('begins its subject with the reference and the first words of the question', () => {
    expect(inquiryMail(letter).subject).toBe(
      '[VR-2026-0007] Mogen we samen met de buurgemeente indienen? We delen één… (De Profploeg)',
    );
  });

  test('tells what is asked, by whom, of which organisation, from which address, and when', () => {
    const mail = inquiryMail(letter);
    for (const part of [
      'Mogen we samen met de buurgemeente indienen?',
      'We delen één winkelstraat.',
      'Zoë D’Hondt (Gent) stelt via Kernbot een vraag over De Profploeg',
      'zoe@gent.example',
      '2 november 2026 om 14:05',
      'VR-2026-0007',
    ]) {
      expect(mail.text).toContain(part);
      expect(mail.html).toContain(part);
    }
    expect(mail).toMatchObject({ id: 'inquiry-7-1', to: 'profploeg@vlaio.example' });
    expect(mail).not.toHaveProperty('threadId');
    expect(mail.attachments).toEqual([]);
  });

  test('is answered in Kernbot or by a reply, which goes to the asker and has to be noted', () => {
    const mail = inquiryMail(letter);
    expect(mail.replyTo).toBe('zoe@gent.example');
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain('of antwoord op deze mail: dan gaat je antwoord rechtstreeks naar');
      expect(body).toContain('Noteer je antwoord dan ook in Kernbot.');
    }
  });

  const { askerEmail: _none, ...withoutAddress } = letter;
  test.each([
    ['no address is known', withoutAddress],
    ['the address is none', { ...letter, askerEmail: 'zoe' }],
    ['there are two addresses', { ...letter, askerEmail: 'a@b.example, c@d.example' }],
    ['the address holds a header', { ...letter, askerEmail: 'a@b.example\r\nBcc: c@d.example' }],
  ])('has no Reply-To and sends people to Kernbot when %s', (_case, unreachable) => {
    const mail = inquiryMail(unreachable);
    expect(mail).not.toHaveProperty('replyTo');
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain('Antwoord niet op deze mail: we kennen geen mailadres');
      expect(body).not.toContain('rechtstreeks naar de vrager');
      expect(body).toContain('niet gekend');
    }
  });

  test('shows what was said before, in order, and belongs to the thread of the first mail', () => {
    const mail = inquiryMail(further);
    expect(mail.threadId).toBe('inquiry-7-1');
    expect(mail.text).toContain('Zoë D’Hondt (Gent) vult de vraag VR-2026-0007 aan:');
    const first = mail.text.indexOf('  Mogen we samen indienen?');
    const second = mail.text.indexOf('  Ja, dat mag.');
    expect(first).toBeGreaterThan(mail.text.indexOf('En wie ondertekent'));
    expect(second).toBeGreaterThan(first);
    expect(mail.text).toContain('Bram De Smet, 3 november 2026 om 09:00:');
    expect(inquiryMail(letter).text).not.toContain('EERDER GEZEGD');
  });

  test('carries the application it is about', () => {
    const content = new Uint8Array([1, 2]);
    const pdf = { filename: 'PP-2026-0042.pdf', content };
    const mail = inquiryMail({ ...letter, dossier: { label: 'PP-2026-0042 van Gent', pdf } });
    expect(mail.text).toContain('PP-2026-0042 van Gent');
    expect(mail.text).toContain('zit als pdf in de bijlage');
    expect(mail.attachments).toEqual([
      { filename: 'PP-2026-0042.pdf', contentType: 'application/pdf', content },
    ]);
  });
});

describe('what people typed', () => {
  const nasty = `<img src=x onerror="a('b')">&amp;\r\nBcc: x@y.example\r\n-- \r\nAndere mail\u202e\u2028X-Kwaad: 1`;

  test('is escaped in the html, adds no header, and never passes for a line of ours', () => {
    const mail = inquiryMail({
      ...further,
      programmeName: nasty,
      organisation: nasty,
      reference: nasty,
      text: nasty,
      askerName: nasty,
      askerOrganisation: nasty,
      askedAtText: nasty,
      earlier: [{ by: nasty, atText: nasty, text: nasty }],
      dossier: { label: nasty, pdf: { filename: nasty, content: new Uint8Array() } },
    });
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;amp;');
    expect(mail.subject).not.toMatch(/[\r\n\u2028]/);
    expect(mail.text).not.toMatch(/^(?:Bcc|X-Kwaad):/m);
    expect(mail.text.match(/^-- $/gm)).toHaveLength(1);
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/[\u202e\u2028]/);
  });

  test('keeps its lines in text and html', () => {
    const mail = inquiryMail({ ...letter, text: 'Eerste lijn\n\nTweede lijn' });
    expect(mail.text).toContain('  Eerste lijn\n\n  Tweede lijn\n');
    expect(mail.html).toContain('Eerste lijn<br><br>Tweede lijn</blockquote>');
  });

  test.each([
    ['', '[VR-2026-0007] (De Profploeg)'],
    ['Waarom?', '[VR-2026-0007] Waarom? (De Profploeg)'],
    ['a'.repeat(500), `[VR-2026-0007] ${'a'.repeat(60)}… (De Profploeg)`],
    [`${'é'.repeat(59)}😀😀`, `[VR-2026-0007] ${'é'.repeat(59)}😀… (De Profploeg)`],
    [
      `Kan het, ${'ja of neen, '.repeat(20)}`,
      `[VR-2026-0007] Kan het, ja of neen, ja of neen, ja of neen, ja of neen, ja… (De Profploeg)`,
    ],
  ])('%j becomes the subject %j', (text, subject) => {
    expect(inquiryMail({ ...letter, text }).subject).toBe(subject);
  });
});
