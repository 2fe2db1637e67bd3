import { readFile } from 'node:fs/promises';
import { z } from 'zod/v4';

/** What kind of message somebody sent. */
const KINDS = [
  'answerable',
  'unanswerable',
  'offTopic',
  'smallTalk',
  'thanks',
  'abuse',
  'french',
  'english',
] as const;
export type AskedKind = (typeof KINDS)[number];

const LABELLED = z.object({
  ask: z.string(),
  kind: z.enum(KINDS),
  /** Entries that answer it; empty for what the sources do not answer. */
  accept: z.array(z.string()),
});
export type LabelledQuestion = z.infer<typeof LABELLED>;

/** Reads questions, one JSON object a line. */
export async function readLabelled(path: string): Promise<readonly LabelledQuestion[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => LABELLED.parse(JSON.parse(line)));
}
