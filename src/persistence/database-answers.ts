import { type Executor, run } from './statement.ts';

/** Whether the database answers a question now; never rejects. */
export async function databaseAnswers(on: Executor): Promise<boolean> {
  try {
    await run(on, 'select 1', []);
    return true;
  } catch {
    return false;
  }
}
