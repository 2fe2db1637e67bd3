import type { TextPiece } from '../../domain/views-sheet-results.ts';
import { sheetResultTexts as texts } from '../../texts/sheet-result-texts.ts';
import type { RichTextBlock, TextRun } from '../card-json.ts';
import { line, run } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

/** Characters beside a change that are shown to know where it is. */
const AROUND = 60;

/**
 * A text with what changed in it, on one line: marked in words, so that it is not only read from how it looks. Of what
 * stayed only the words around a change are shown, of each change at most `length` characters.
 */
export function changedText(pieces: readonly TextPiece[], length: number): RichTextBlock {
  const last = pieces.length - 1;
  const runs = pieces.flatMap((piece, index) => [
    ...(piece.kind === 'added' && pieces[index - 1]?.kind === 'removed' ? [run(' ')] : []),
    pieceRun(piece, { before: index > 0, after: index < last }, length),
  ]);
  return line(runs, { spacing: 'small' });
}

/** Whether there is a change right before a piece, and right after it. */
interface Beside {
  readonly before: boolean;
  readonly after: boolean;
}

function pieceRun({ kind, text }: TextPiece, beside: Beside, length: number): TextRun {
  switch (kind) {
    case 'removed':
      return run(marked(texts.gone, text, length), { isSubtle: true, strikethrough: true });
    case 'added':
      return run(marked(texts.fresh, text, length), { weight: 'bolder' });
    case 'same':
      return run(around(text, beside, length));
  }
}

/** The white around a change stays outside its mark. */
function marked(mark: (text: string) => string, text: string, length: number): string {
  const before = text.trimStart() === text ? '' : ' ';
  const after = text.trimEnd() === text ? '' : ' ';
  return `${before}${mark(shorten(text, length))}${after}`;
}

/** The words next to the changes before and after it. */
function around(text: string, beside: Beside, length: number): string {
  const flat = text.replace(/\s+/g, ' ');
  const room = Math.min(AROUND, length);
  if (flat.length <= 2 * room) return flat;
  const start = beside.before ? cut(flat, room) : '';
  const end = beside.after
    ? [...flat]
        .slice(-room)
        .join('')
        .replace(/^\S*\s/, '')
    : '';
  return beside.after ? `${start === '' ? '… ' : `${start} `}${end}` : start;
}
