import { diffWords } from 'diff';
import type { TextPiece } from '../../domain/views-sheet-results.ts';

/** More changed words than this, and two texts side by side are easier to read. It also bounds the work. */
const MOST_EDITS = 600;

/**
 * What changed between two texts, word by word: what stayed, what is gone and what is new, in the order in which it is
 * read. Texts that have little in common come back as the old one and the new one.
 */
export function wordChanges(before: string, after: string): readonly TextPiece[] {
  const changes = diffWords(before, after, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [piece('removed', before), piece('added', after)];
  return changes.map(({ value, added, removed }) =>
    piece(added ? 'added' : removed ? 'removed' : 'same', value),
  );
}

function piece(kind: TextPiece['kind'], text: string): TextPiece {
  return { kind, text };
}
