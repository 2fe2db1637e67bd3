import { describe, expect, test } from '@jest/globals';
import { plainAsHtml } from '../../src/teams/plain-as-html.ts';

/** What a client shows: entities become characters, breaks become lines. */
function shown(html: string): string {
  return html
    .replace(/<br>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('plain text for Teams', () => {
  test.each([
    'Gewone tekst met é, ë en “aanhalingstekens”.',
    '<b>vet</b> **md** [x](http://x.be) & _i_ `code` ~~weg~~ | cel |',
    '# kop\n- punt\n+ punt\n1. een\n2) twee\n> citaat',
    '&lt;script&gt; &#42;',
    '<at>Iedereen</at>',
  ])('shows %j as it was typed', (text) => {
    expect(shown(plainAsHtml(text))).toBe(text);
  });

  test('leaves no character that begins markup', () => {
    const html = plainAsHtml('<a href="x">*_[]`~\\|</a>\n# kop\n- punt\n1. een');
    expect(html.replace(/<br>/g, '').replace(/&#\d+;/g, '')).not.toMatch(/[&<>*_[\]`~\\|]/);
    expect(html).not.toMatch(/(^|<br>) *([#+-]|\d+[.)])/);
  });
});
