import { expect, test } from '@jest/globals';
import { copyTemplate } from '../support/test-database.ts';
import { reminderRun } from './support/reminder-run.ts';

test('with two processes of which one is killed time and again, every reminder comes once or is known to be uncertain', async () => {
  const database = await copyTemplate();
  try {
    const run = await reminderRun({
      databaseUrl: database.url,
      channels: 250,
      kills: 2,
      seed: 7,
      longestMs: 2_500,
      tell: () => undefined,
    });
    expect(run.problems).toEqual([]);
    expect(run.states.sent).toBeGreaterThan(200);
  } finally {
    await database.drop();
  }
}, 240_000);
