import { describe, expect, test } from '@jest/globals';
import type { MilestoneSubject } from '../../src/domain/milestone.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import { changeSince, correctionOf, type MilestoneNow } from '../../src/domain/told-change.ts';

const STEP: MilestoneSubject = {
  kind: 'step',
  dossierId: 'd1',
  municipality: 'Tielt',
  stepId: 'intakeSheet',
  number: '1.1',
  title: 'Intakefiche',
  owner: 'municipality',
};
const meeting = (begin: string): MilestoneSubject => ({
  kind: 'meeting',
  dossierId: 'd1',
  municipality: 'Tielt',
  meetingId: 'm1',
  title: 'Intakegesprek',
  begin,
});
const SEND_AT = new Date('2021-09-10T07:00:00Z');

function told(changes: Partial<Reminder> = {}): Reminder {
  return {
    key: 'k',
    topic: 'reminder',
    programmeId: 'profploeg',
    kind: 'step',
    milestoneKey: 'step:d1:intakeSheet',
    day: '2021-09-17',
    subject: STEP,
    moment: 'w7',
    recipient: { kind: 'follow', followId: 'f1' },
    sendAt: SEND_AT,
    always: false,
    ...changes,
  };
}

const on = (day: string, subject: MilestoneSubject = STEP): MilestoneNow => ({
  kind: 'on',
  day,
  subject,
});
const facts = (before: readonly Reminder[] = []) => ({
  today: '2021-09-10',
  sendAt: SEND_AT,
  before,
});

describe('what became of something that was told', () => {
  test('is nothing while it stands', () => {
    expect(changeSince(told(), on('2021-09-17'))).toBeUndefined();
    expect(changeSince(told(), undefined)).toBeUndefined();
  });

  test('is that it was moved, is done, or does not go on', () => {
    expect(changeSince(told(), on('2021-09-24'))).toEqual({ kind: 'moved', day: '2021-09-24' });
    expect(changeSince(told(), { kind: 'done' })).toEqual({ kind: 'done' });
    expect(changeSince(told(), { kind: 'off' })).toEqual({ kind: 'off' });
  });

  test('is another hour of a meeting', () => {
    const was = told({ kind: 'meeting', subject: meeting('10:00') });
    expect(changeSince(was, on('2021-09-17', meeting('14:00')))).toEqual({
      kind: 'moved',
      day: '2021-09-17',
      begin: '14:00',
    });
  });
});

describe('a correction', () => {
  test('says from which day to which, whatever somebody had that week', () => {
    expect(correctionOf(told(), on('2021-09-24'), facts())).toMatchObject({
      topic: 'moved',
      moment: 'moved',
      fromDay: '2021-09-17',
      day: '2021-09-24',
      always: true,
      sendAt: SEND_AT,
    });
  });

  test.each<[string, MilestoneNow]>([
    ['of what stands as it was told', on('2021-09-17')],
    ['to a day that is past', on('2021-09-09')],
    ['of what is done', { kind: 'done' }],
    ['of what does not go on', { kind: 'off' }],
  ])('is not made %s', (_name, now) => {
    expect(correctionOf(told(), now, facts())).toBeUndefined();
  });

  test('of today is made still', () => {
    expect(correctionOf(told(), on('2021-09-10'), facts())?.day).toBe('2021-09-10');
  });

  test('of another hour has a moment of its own', () => {
    const was = told({ subject: meeting('10:00') });
    expect(correctionOf(was, on('2021-09-17', meeting('14:00')), facts())?.moment).toBe(
      'moved-14:00',
    );
  });

  test('of a move to and fro is told each time', () => {
    const first = told({ topic: 'moved', moment: 'moved', day: '2021-09-24' });
    const back = told({ topic: 'moved', moment: 'moved', day: '2021-09-17' });
    const again = correctionOf(back, on('2021-09-24'), facts([back, first, told()]));
    expect(again?.moment).toBe('moved-2');
  });
});
