import { beforeAll, describe, expect, test } from '@jest/globals';
import { weekdayOf } from '../../src/domain/time.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';
import { type Rehearsal, rehearse } from './rehearse.ts';

let played: Rehearsal;
beforeAll(async () => {
  played = await rehearse(PROFPLOEG, { from: '2021-06-23', to: '2022-10-01' });
}, 120_000);

/** "2021-08-12 d1", of what somebody is told of something. */
function told(to: string, what: RegExp): readonly string[] {
  return played.messages
    .filter((message) => message.to.includes(to))
    .flatMap(({ day, lines }) =>
      lines.filter((line) => what.test(line.what)).map(({ why }) => `${day} ${why.split(':')[0]}`),
    );
}

describe('the rounds and a guidance of De Profploeg, rehearsed', () => {
  test('remind of both deadlines, in the channel that follows and whoever has a draft', () => {
    const first = ['2021-07-05 w28', '2021-07-26 w14', '2021-08-04 w7', '2021-08-10 w3'];
    const whole = [...first, '2021-08-12 d1', '2021-08-13 d0'];
    expect(told('programme', /deadline of Eerste/)).toEqual(whole);
    expect(told('An', /draft for Eerste/)).toEqual(whole);
    expect(told('An', /draft for Tweede/).slice(-2)).toEqual(['2021-11-10 d1', '2021-11-12 d0']);
  });

  test('tell the channel of the guidance that its first step begins, and its people when it is due', () => {
    expect(told('trajectory', /^step 1\.1/)[0]).toBe('2021-09-02 start');
    expect(told('An', /^step 1\.1/).map((line) => line.split(' ')[1])).toEqual(['w7', 'w1']);
  });

  test('are never late, as everything is done on its day', () => {
    const whys = played.messages.flatMap(({ lines }) => lines.map(({ why }) => why));
    expect(whys.filter((why) => /^(?:overdue|weekly)/.test(why))).toEqual([]);
  });

  test('are at nine on working days, and end with the guidance', () => {
    for (const { day, time } of played.messages) {
      expect(`${time} ${isWorkingDay(day)} ${weekdayOf(day) < 6}`).toBe('09:00 true true');
    }
    expect(told('trajectory', /^step/).at(-1)?.slice(0, 4)).toBe('2022');
  });
});
