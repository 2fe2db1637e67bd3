import type { SharedRow } from '../domain/ports-knowledge.ts';
import type { Programme } from '../domain/programme.ts';
import { type SharedLesson, sharedLesson } from '../domain/shared-lesson.ts';
import { LESSON_WORDS } from '../texts/knowledge-texts.ts';

/** Makes of what is shared what others may read. */
export interface LessonReader {
  /** Those of these rows that are read by others, in the same order. */
  read(rows: readonly SharedRow[]): readonly SharedLesson[];
}

/** More than municipalities share. */
const REMEMBERED = 10_000;

/**
 * Taking out what tells of whom a text is costs more than searching does, so what came of a row is remembered by all
 * that the row holds. Whether it is shared is not remembered: who reads brings what is shared at that moment.
 */
export function createLessonReader(programmes: readonly Programme[]): LessonReader {
  const known = new Map<string, SharedLesson | undefined>();
  return {
    read(rows) {
      return rows.flatMap((row) => {
        const key = JSON.stringify(row);
        if (!known.has(key)) {
          if (known.size >= REMEMBERED) known.clear();
          known.set(key, sharedLesson(row, programmes, LESSON_WORDS));
        }
        return known.get(key) ?? [];
      });
    },
  };
}
