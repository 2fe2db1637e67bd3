import { describe, expect, test } from '@jest/globals';
import { differingExcerpts, excerptOf } from '../../src/domain/excerpt.ts';

describe('an excerpt', () => {
  test('of a short text is the text, on one line', () => {
    expect(excerptOf('  een\n\ntwee  ', 20)).toBe('een twee');
  });

  test('of a long text says that there is more', () => {
    expect(excerptOf('een twee drie', 9)).toBe('een twee…');
  });

  test('counts an emoji as one character and never cuts through it', () => {
    expect(excerptOf('🏘🏘🏘🏘', 3)).toBe('🏘🏘…');
  });
});

describe('excerpts of two versions', () => {
  const long = 'Dit begin is van beide teksten hetzelfde, en dan komt pas wat anders is: ';

  test('begin where the texts begin, when they differ near there', () => {
    expect(differingExcerpts('Leegstand', 'Veel leegstand', 40)).toEqual({
      before: 'Leegstand',
      after: 'Veel leegstand',
    });
  });

  test('show what differs, however far it stands in the texts', () => {
    const { before, after } = differingExcerpts(`${long}negen panden.`, `${long}elf panden.`, 40);
    expect(before).toMatch(/^… .*negen panden\.$/);
    expect(after).toMatch(/^… .*elf panden\.$/);
  });

  test('show the end of a text that only grew', () => {
    const { before, after } = differingExcerpts(long, `${long}elf panden.`, 40);
    expect(before).toMatch(/anders is:$/);
    expect(after).toContain('elf panden.');
  });

  test('are never longer than asked', () => {
    const { before, after } = differingExcerpts(`${long}${long}`, `${long}x${long}`, 30);
    for (const text of [before, after]) expect([...text].length).toBeLessThanOrEqual(30);
  });
});
