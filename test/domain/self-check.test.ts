import { describe, expect, test } from '@jest/globals';
import {
  backupAlarm,
  certificateAlarm,
  diskAlarm,
  inOrder,
  lateAlarm,
  secretAlarm,
  waitingAlarms,
} from '../../src/domain/self-check.ts';
import { EVERY_ALARM } from '../support/every-self-check-view.ts';

const NOW = new Date('2026-03-02T07:30:00Z');
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const GB = 1024 ** 3;

test('mails that wait are told of apart from other work, with the oldest moment of each', () => {
  const work = [
    { name: 'send-receipt', count: 2, since: ago(3) },
    { name: 'mail-inquiry', count: 1, since: ago(5) },
    { name: 'show-votes', count: 4, since: ago(2) },
  ];
  expect(waitingAlarms(work, ['send-receipt', 'mail-inquiry'])).toEqual([
    { name: 'mail', count: 3, since: ago(5) },
    { name: 'queue', count: 4, since: ago(2) },
  ]);
  expect(waitingAlarms([], ['send-receipt'])).toEqual([]);
});

describe('the end of a secret is told of from thirty days before, that of a certificate from 21', () => {
  test.each([
    ['2026-04-02', undefined, undefined],
    ['2026-04-01', 30, undefined],
    ['2026-03-24', 22, undefined],
    ['2026-03-23', 21, 21],
    ['2026-03-02', 0, 0],
    ['2026-03-01', -1, -1],
  ])('on %s', (day, secret, certificate) => {
    const told = (name: string, daysLeft: number | undefined) =>
      daysLeft === undefined ? undefined : { name, day, daysLeft };
    expect(secretAlarm(day, NOW)).toEqual(told('secret', secret));
    expect(certificateAlarm(day, NOW)).toEqual(told('certificate', certificate));
  });

  test('when nobody wrote it down nobody is told', () => {
    expect(secretAlarm(undefined, NOW)).toBeUndefined();
    expect(certificateAlarm(undefined, NOW)).toBeUndefined();
  });
});

test('a backup is too old after thirty hours, and one that never was is always told of', () => {
  expect(backupAlarm(ago(29), NOW)).toBeUndefined();
  expect(backupAlarm(ago(31), NOW)).toEqual({ name: 'backup', madeAt: ago(31) });
  expect(backupAlarm('never', NOW)).toEqual({ name: 'backup' });
});

test('a disk is nearly full with less than two gigabytes, or less than the database takes', () => {
  expect(diskAlarm(3 * GB, GB)).toBeUndefined();
  expect(diskAlarm(1.9 * GB, 0)).toMatchObject({ name: 'disk' });
  expect(diskAlarm(3 * GB, 4 * GB)).toMatchObject({ name: 'disk' });
});

test('reminders are late when the first one was due more than an hour ago', () => {
  expect(lateAlarm(undefined, NOW)).toBeUndefined();
  expect(lateAlarm(ago(-1), NOW)).toBeUndefined();
  expect(lateAlarm(ago(0.9), NOW)).toBeUndefined();
  expect(lateAlarm(ago(1.1), NOW)).toEqual({ name: 'remindersLate', since: ago(1.1) });
});

test('alarms are always told in the same order', () => {
  expect(inOrder(EVERY_ALARM.toReversed())).toEqual(EVERY_ALARM);
});
