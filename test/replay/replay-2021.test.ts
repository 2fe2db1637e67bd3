import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { CONTROL_2021 } from './minister-2021.ts';
import {
  differencesFromMinister,
  JUDGE_SETTING,
  type Replayed,
  replay2021,
} from './replay-2021.ts';

let bot: TestBot;
let replayed: Replayed;
beforeAll(async () => {
  bot = await startTestBot({ caseworkers: [JUDGE_SETTING] });
  replayed = await replay2021(bot);
}, 120_000);
afterAll(() => bot.stop());

describe('the first round of 2021, played again', () => {
  test('gives the figures that the minister answered, in total and per province', () => {
    expect(differencesFromMinister(replayed)).toEqual([]);
    expect(replayed.first.tally).toMatchObject({
      received: CONTROL_2021.received,
      admissible: CONTROL_2021.received - CONTROL_2021.inadmissible,
      toJudge: 0,
      toSelect: 0,
      withdrawn: 0,
    });
  });

  test('gives every application a reference of its own', () => {
    const references = replayed.sent.map(({ reply }) => reply);
    expect(new Set(references).size).toBe(CONTROL_2021.received + CONTROL_2021.late);
  });

  test('counts what came in after the deadline in the second round, as late', () => {
    expect(replayed.second.tally).toMatchObject({ received: 2, late: 2, toJudge: 2 });
    expect(replayed.first.lateTo).toEqual([{ roundName: 'Tweede indieningsronde 2021', files: 2 }]);
  });

  test('adds up, in every round and in total', () => {
    const controls = [replayed.first, replayed.second, replayed.total].flatMap(
      (view) => view.controls,
    );
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter(({ addsUp }) => !addsUp)).toEqual([]);
  });

  test('notices a figure that differs', () => {
    const wrong = {
      ...replayed,
      first: { ...replayed.first, tally: { ...replayed.first.tally, selected: 32 } },
    };
    expect(differencesFromMinister(wrong)).toEqual(['selected: the minister said 33, counted 32']);
  });
});
