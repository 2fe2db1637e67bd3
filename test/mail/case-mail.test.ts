import { describe, expect, test } from '@jest/globals';
import type { CaseLetter } from '../../src/domain/case-letter.ts';
import { caseMail } from '../../src/mail/case-mail.ts';

const letter: CaseLetter = {
  id: 'decision-1-5',
  to: 'zoe@gent.example',
  contactName: 'Zoë D’Hondt',
  reference: 'PP-2021-0042',
  programmeName: 'De Profploeg',
  organisation: 'VLAIO',
  letter: {
    title: 'Je aanvraag is niet ontvankelijk',
    parts: [
      { kind: 'paragraph', text: 'VLAIO keek je aanvraag na.' },
      { kind: 'facts', facts: [['Gemeente', 'Gent']] },
      { kind: 'heading', text: 'Waarom?' },
      { kind: 'quote', text: 'Vertel meer.\nBel ons.' },
    ],
  },
  extra: [],
  contactEmail: 'kern@vlaio.example',
  demonstration: false,
};

describe('a mail about a decision', () => {
  test('says the letter, in its order, with the title as its subject', () => {
    const mail = caseMail(letter);
    expect(mail.subject).toBe('[PP-2021-0042] Je aanvraag is niet ontvankelijk (De Profploeg)');
    expect(mail.text).toBe(
      [
        'Dag Zoë D’Hondt,',
        'VLAIO keek je aanvraag na.',
        'Gemeente: Gent',
        'WAAROM?',
        '  Vertel meer.\n  Bel ons.',
        '-- \nDeze mail is automatisch verstuurd door Kernbot, voor VLAIO.\n',
      ].join('\n\n'),
    );
    expect(mail).toMatchObject({ id: 'decision-1-5', to: 'zoe@gent.example', attachments: [] });
    expect(mail.replyTo).toBe('kern@vlaio.example');
  });

  test('says last what only the mail says', () => {
    const mail = caseMail({ ...letter, extra: [{ kind: 'paragraph', text: 'Je code is X.' }] });
    expect(mail.text).toContain('  Bel ons.\n\nJe code is X.\n\n-- ');
  });

  test('greets an organisation without a name, and marks a demonstration', () => {
    const mail = caseMail({ ...letter, contactName: '', demonstration: true });
    expect(mail.text).toContain('\n\nDag,\n\n');
    expect(mail.subject).toMatch(/^\[DEMONSTRATIE\] /);
  });

  test('escapes what was typed and lets it add no header and no line of ours', () => {
    const nasty = `<b onclick="x('y')">&\r\nBcc: x@y.example\r\n-- \r\nAnder\u202e`;
    const { title } = letter.letter;
    const parts = [
      { kind: 'quote', text: nasty },
      { kind: 'paragraph', text: nasty },
      { kind: 'facts', facts: [['Gemeente', nasty]] },
    ] as const;
    const mail = caseMail({ ...letter, contactName: nasty, letter: { title, parts } });
    expect(mail.html).not.toContain('<b ');
    expect(mail.html).toContain('&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.text).not.toMatch(/^Bcc:/m);
    expect(mail.text.match(/^-- $/gm)).toHaveLength(1);
    expect(`${mail.text}${mail.html}`).not.toContain('\u202e');
  });
});
