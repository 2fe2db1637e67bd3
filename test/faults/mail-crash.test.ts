import { expect, test } from '@jest/globals';
import { copyTemplate } from '../support/test-database.ts';
import { mailCrashRun } from './support/mail-crash-run.ts';

test('after kill -9 between a question and its mail, every question arrives under one Message-ID', async () => {
  const database = await copyTemplate();
  const { url: databaseUrl } = database;
  try {
    const run = await mailCrashRun({ databaseUrl, kills: 4, seed: 7, tell: () => undefined });
    expect(run.problems).toEqual([]);
    expect(run.acknowledged).toBeGreaterThanOrEqual(4);
  } finally {
    await database.drop();
  }
}, 90_000);
