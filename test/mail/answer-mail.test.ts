import { describe, expect, test } from '@jest/globals';
import type { AnswerLetter } from '../../src/domain/inquiry-letter.ts';
import { answerMail } from '../../src/mail/answer-mail.ts';

const letter: AnswerLetter = {
  id: 'answer-7-2',
  to: 'zoe@gent.example',
  askerName: 'Zoë D’Hondt',
  programmeName: 'De Profploeg',
  organisation: 'VLAIO',
  reference: 'VR-2026-0007',
  question: 'Mogen we samen indienen?',
  answer: 'Ja, dat mag.\nEén gemeente tekent.',
  contactEmail: 'vragen@vlaio.example',
};

describe('the mail with an answer', () => {
  test('repeats the question, gives the answer, and says where it comes from', () => {
    const mail = answerMail(letter);
    expect(mail.subject).toBe(
      '[VR-2026-0007] Antwoord op je vraag: Mogen we samen indienen? (De Profploeg)',
    );
    for (const part of [
      'Dag Zoë D’Hondt,',
      'VLAIO heeft je vraag over De Profploeg beantwoord.',
      'Mogen we samen indienen?',
      'Ja, dat mag.',
      'Eén gemeente tekent.',
      'VR-2026-0007',
    ]) {
      expect(mail.text).toContain(part);
      expect(mail.html).toContain(part);
    }
    expect(mail).toMatchObject({ id: 'answer-7-2', to: 'zoe@gent.example', attachments: [] });
  });

  test('is replied to at the mailbox of the programme', () => {
    const mail = answerMail(letter);
    expect(mail.replyTo).toBe('vragen@vlaio.example');
    expect(mail.text).toContain('Antwoord op deze mail (vragen@vlaio.example)');
  });

  const { contactEmail: _none, ...withoutMailbox } = letter;
  test.each([
    ['there is no mailbox', withoutMailbox],
    ['the mailbox is no address', { ...letter, contactEmail: 'vragen' }],
  ])('sends people to Teams when %s', (_case, unreachable) => {
    const mail = answerMail(unreachable);
    expect(mail).not.toHaveProperty('replyTo');
    expect(mail.text).toContain('Stel ze aan Kernbot in Teams en vermeld VR-2026-0007.');
  });

  test('greets without a name that looks like a link', () => {
    const mail = answerMail({ ...letter, askerName: 'Win nu: https://kwaad.example' });
    expect(mail.text).toMatch(/^Dag,\n/);
    expect(mail.html).not.toContain('kwaad');
  });

  test('escapes what was typed and lets it add no header and no line of ours', () => {
    const nasty = `<b onclick="x('y')">&\r\nBcc: x@y.example\r\n-- \r\nAnder\u202e`;
    const mail = answerMail({
      ...letter,
      askerName: nasty,
      programmeName: nasty,
      organisation: nasty,
      reference: nasty,
      question: nasty,
      answer: nasty,
    });
    expect(mail.html).not.toContain('<b ');
    expect(mail.html).toContain('&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.text).not.toMatch(/^Bcc:/m);
    expect(mail.text.match(/^-- $/gm)).toHaveLength(1);
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toContain('\u202e');
  });
});
