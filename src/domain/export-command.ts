import { cleanText } from './clean-text.ts';

/** What somebody wants to take out of a round. */
export interface ExportCommand {
  /** What stood behind the command: how the round was called. May be empty. */
  readonly named: string;
  readonly format: 'xlsx' | 'csv';
}

const COMMAND =
  /^(?:exporteer|exporteren|export)(?: alles)?(?: (?:van|uit))?(?: (?:de|het))?(?: (.+))?$/i;
const FORMAT = / *(?:,? *(?:als|in|naar))? +\(?(excel|xlsx|csv)\)?$/i;

/** Longer texts are no commands. */
const LONGEST = 200;

/**
 * Reads "exporteer ronde 1", "exporteer alles van de ronde Najaar 2027 als csv" or "export tweede
 * indieningsronde". Undefined for any other text, and for a question.
 */
export function readExportCommand(text: string): ExportCommand | undefined {
  const said = cleanText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\s.!]+$/, '');
  if (said.length > LONGEST || said.endsWith('?')) return undefined;
  const command = COMMAND.exec(said);
  if (command === null) return undefined;
  const called = ` ${command[1] ?? ''}`;
  const format = FORMAT.exec(called)?.[1]?.toLowerCase() === 'csv' ? 'csv' : 'xlsx';
  return { named: called.replace(FORMAT, '').trim(), format };
}
