import { describe, expect, test } from '@jest/globals';
import type { Announcement } from '../../src/domain/announcement.ts';
import {
  beginAnnouncement,
  cancelAnnouncement,
  changeAnnouncement,
  endAnnouncement,
  madeAnnouncement,
  releaseAnnouncement,
  writeAnnouncement,
} from '../../src/domain/announcement-change.ts';
import { firstMoment, isAgain, momentAgain } from '../../src/domain/reminder-again.ts';
import { REMINDERS } from '../../src/programmes/reminders.ts';

const AT = new Date('2021-07-05T10:00:00Z');
const KATO = { tenantId: 't', objectId: 'kato', name: 'Kato Maes' };
const WIM = { tenantId: 't', objectId: 'wim', name: 'Wim Aerts' };
const DRAFT = {
  programmeId: 'profploeg',
  audience: { kind: 'channels' },
  title: 'Infosessie',
  text: 'Kom ook.',
} as const;

const written = () => writeAnnouncement(DRAFT, 'a1', { by: KATO, at: AT });

function released(by = KATO, sendAt?: Date): Announcement {
  const result = releaseAnnouncement(written(), 1, { by, at: AT, rules: REMINDERS, sendAt });
  if (!result.ok) throw new Error(result.reason.kind);
  return result.value;
}

describe('an announcement', () => {
  test('is whose it was written by, until somebody else changes it or lets it go out', () => {
    expect(written().by).toEqual(KATO);
    const text = 'Kom zeker.';
    const changed = changeAnnouncement(written(), 1, { ...DRAFT, text }, { by: WIM, at: AT });
    expect(changed.ok && changed.value).toMatchObject({ by: WIM, text, version: 2 });
    expect(released(WIM).by).toEqual(WIM);
  });

  test('keeps who did what', () => {
    const stopped = cancelAnnouncement(released(), { by: WIM, at: AT });
    expect(stopped.ok && stopped.value.history.map(({ kind, by }) => [kind, by.name])).toEqual([
      ['written', 'Kato Maes'],
      ['released', 'Kato Maes'],
      ['cancelled', 'Wim Aerts'],
    ]);
    expect(stopped.ok && stopped.value.by).toEqual(KATO);
  });

  test('goes out at its own moment, or at once without one', () => {
    expect(released()).toMatchObject({ state: 'scheduled', sendAt: AT });
    const later = new Date('2021-07-06T08:00:00Z');
    expect(released(KATO, later).sendAt).toEqual(later);
  });

  test('does not go out in the night, even when it was written by day', () => {
    const night = { by: KATO, at: new Date('2021-07-05T20:00:00Z'), rules: REMINDERS };
    expect(releaseAnnouncement(written(), 1, night)).toEqual({
      ok: false,
      reason: { kind: 'quiet', next: new Date('2021-07-06T07:00:00Z') },
    });
  });

  test('is let go out once: the second one reads who did it', () => {
    const again = releaseAnnouncement(released(), 1, { by: WIM, at: AT, rules: REMINDERS });
    expect(again).toEqual({
      ok: false,
      reason: { kind: 'state', state: 'scheduled', by: 'Kato Maes' },
    });
  });

  test('does not go out with words that its sender did not see', () => {
    const text = 'Toch niet.';
    const changed = changeAnnouncement(written(), 1, { ...DRAFT, text }, { by: WIM, at: AT });
    if (!changed.ok) throw new Error('not changed');
    const act = { by: KATO, at: AT, rules: REMINDERS };
    expect(releaseAnnouncement(changed.value, 1, act)).toEqual({
      ok: false,
      reason: { kind: 'changed', by: 'Wim Aerts' },
    });
  });

  test('keeps no moment that was taken out of it', () => {
    const at = { ...DRAFT, sendAt: new Date('2021-07-06T08:00:00Z') };
    const planned = writeAnnouncement(at, 'a1', { by: KATO, at: AT });
    const changed = changeAnnouncement(planned, 1, DRAFT, { by: KATO, at: AT });
    expect(changed.ok && changed.value).not.toHaveProperty('sendAt');
  });

  test('can be stopped until it went out, and not twice', () => {
    const sending = beginAnnouncement(released(), AT);
    expect(cancelAnnouncement(sending, { by: WIM, at: AT }).ok).toBe(true);
    const sent = endAnnouncement(madeAnnouncement(sending, AT), AT);
    expect(sent).toMatchObject({ state: 'sent', madeAt: AT, version: 5 });
    expect(cancelAnnouncement(sent, { by: WIM, at: AT })).toMatchObject({
      ok: false,
      reason: { kind: 'state', state: 'sent' },
    });
  });
});

describe('a reminder that is sent again', () => {
  test('has a moment of its own at every attempt, always the same', () => {
    expect(momentAgain('w7')).toBe('w7-again-1');
    expect(momentAgain(momentAgain('w7'))).toBe('w7-again-2');
    expect(momentAgain('weekly-2')).toBe('weekly-2-again-1');
  });

  test('is still of the moment that the rules name', () => {
    expect(firstMoment('weekly-2-again-3')).toBe('weekly-2');
    expect(firstMoment('w7')).toBe('w7');
    expect([isAgain('w7-again-1'), isAgain('weekly-2')]).toEqual([true, false]);
  });
});
