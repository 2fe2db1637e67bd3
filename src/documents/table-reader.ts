import { LARGEST_TABLE } from '../domain/largest-table.ts';
import type { ReadTable, TableProblem, TableReader } from '../domain/ports-documents.ts';
import { type Result, refused } from '../domain/result.ts';
import { inWorker } from './tables/in-worker.ts';

/** What reading one file may take, so that a hostile one harms nobody else. */
const LIMITS = { seconds: 20, megabytes: 256 } as const;

const READ_TABLE = new URL('./tables/read-table.worker.ts', import.meta.url);

/**
 * Reads tables in a thread of its own: the bot goes on meanwhile, and a file that takes too long or too much
 * memory is `tooLarge`. One at a time, whoever sends them. What the file is called does not matter. A broken
 * file is `notATable`, never an exception.
 */
export function createTableReader(): TableReader {
  const queue = { last: Promise.resolve<unknown>(undefined) };
  return {
    async read(_fileName, content) {
      if (content.length === 0) return refused('empty');
      if (content.length > LARGEST_TABLE) return refused('tooLarge');
      const reading = queue.last.then(() => readInWorker(content));
      queue.last = reading;
      return reading;
    },
  };
}

async function readInWorker(content: Uint8Array): Promise<Result<ReadTable, TableProblem>> {
  const outcome = await inWorker<Result<ReadTable, TableProblem>>(READ_TABLE, content, LIMITS);
  switch (outcome.kind) {
    case 'done':
      return outcome.value;
    case 'tooMuch':
      return refused('tooLarge');
    case 'failed':
      return refused('notATable');
  }
}
