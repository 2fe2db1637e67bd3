import type { FileHeading } from '../../domain/views.ts';
import { fileContext } from '../../texts/day-texts.ts';
import type { CardElement } from '../card-json.ts';
import { demonstrationMark } from './boxes.ts';
import { line, quiet } from './rich-text.ts';

/** The first lines of every screen of one file: which programme, which round, how much time is left. */
export function fileContextLines(file: FileHeading): readonly CardElement[] {
  return [line([quiet(fileContext(file))]), ...demonstrationMark(file.demonstration)];
}
