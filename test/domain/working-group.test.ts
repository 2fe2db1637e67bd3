import { describe, expect, test } from '@jest/globals';
import {
  changeGroup,
  endGroup,
  LONGEST_GROUP_NAME,
  MOST_GROUP_FILES,
  makeGroup,
  readGroup,
} from '../../src/domain/working-group.ts';

const ACT = {
  by: { tenantId: 't', objectId: 'kato', name: 'Kato' },
  at: new Date('2021-09-20T10:00:00Z'),
};
const LATER = { ...ACT, at: new Date('2021-09-21T10:00:00Z') };
const CONTENT = { name: 'Lege panden', theme: 'vacancy', dossierIds: ['a', 'b'] };
const CHOICES = { themeIds: ['vacancy'], dossierIds: ['a', 'b', 'c'] };

const made = () => makeGroup({ id: 'g', programmeId: 'p' }, CONTENT, ACT);

describe('a group that is typed', () => {
  test('keeps its name on one line, its theme and the files that can be chosen', () => {
    const typed = { name: ' Lege\n panden\u202e ', theme: 'vacancy', dossierIds: ['b', 'x', 'a'] };
    expect(readGroup(typed, CHOICES)).toEqual({ ok: true, value: CONTENT });
    expect(readGroup({ ...typed, theme: 'gone' }, CHOICES)).toMatchObject({
      value: { name: 'Lege panden' },
    });
  });

  test('says all that is wrong with it', () => {
    const none = { name: ' ', theme: '', dossierIds: ['x'] };
    expect(readGroup(none, CHOICES)).toMatchObject({
      reason: [
        { field: 'name', kind: 'missing' },
        { field: 'files', kind: 'missing' },
      ],
    });
    const many = Array.from({ length: MOST_GROUP_FILES + 1 }, (_, index) => `${index}`);
    const typed = { name: '😀'.repeat(LONGEST_GROUP_NAME + 1), theme: '', dossierIds: many };
    expect(readGroup(typed, { ...CHOICES, dossierIds: many })).toMatchObject({
      reason: [
        { field: 'name', kind: 'tooLong' },
        { field: 'files', kind: 'tooMany' },
      ],
    });
  });
});

describe('a group', () => {
  test('is made with what happened', () => {
    expect(made()).toMatchObject({
      group: { ...CONTENT, version: 1, by: { name: 'Kato' } },
      events: [{ kind: 'made', details: { name: 'Lege panden', theme: 'vacancy', files: 'a,b' } }],
    });
  });

  test('is changed from what was seen, and loses a theme that was taken off', () => {
    const changed = changeGroup(made().group, { name: 'Anders', dossierIds: ['c'] }, 1, LATER);
    expect(changed).toMatchObject({ value: { group: { name: 'Anders', version: 2 } } });
    expect(changed.ok && 'theme' in changed.value.group).toBe(false);
  });

  test('is not changed over what somebody else did, or once it has ended', () => {
    const { group } = made();
    expect(changeGroup(group, { ...CONTENT, name: 'x' }, 0, LATER)).toMatchObject({
      reason: 'changed',
    });
    const { group: ended } = endGroup(group, LATER);
    expect(changeGroup(ended, { ...CONTENT, name: 'x' }, 2, LATER)).toMatchObject({
      reason: 'ended',
    });
  });

  test('that is the same already stays as it was, whatever was seen', () => {
    const { group } = made();
    const same = { ...CONTENT, dossierIds: ['b', 'a'] };
    expect(changeGroup(group, same, 0, LATER)).toEqual({ ok: true, value: { group, events: [] } });
  });

  test('ends once', () => {
    const ended = endGroup(made().group, LATER);
    expect(ended).toMatchObject({ group: { endedAt: LATER.at, version: 2 }, events: [{}] });
    expect(endGroup(ended.group, ACT)).toEqual({ group: ended.group, events: [] });
  });
});
