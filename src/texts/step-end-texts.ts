import type { StepEndLine } from '../domain/views-trajectory.ts';
import { allOf, counted, withinSentence } from './in-words.ts';

/** What ends a step by itself, on its card. */
export const stepEndTexts = {
  byItself: 'De stap is vanzelf klaar zodra alles er is.',
  stillOpen: (lines: readonly StepEndLine[]) => `Nog te doen: ${allOf(lines.map(openEnd))}`,
  missing: (lines: readonly StepEndLine[]) =>
    `Dit is er nog niet: ${allOf(lines.map(openEnd))}. Je kan de stap toch afronden.`,
  finishAnyway: 'Toch afronden',
} as const;

/** "✓ Intakefiche klaar" */
export function metEnd({ title, end }: StepEndLine): string {
  switch (end.kind) {
    case 'sheet':
      return `✓ ${title} ${end.until === 'confirmed' ? 'bevestigd' : 'klaar'}`;
    case 'list':
      return `✓ ${title} klaar`;
    case 'meeting':
      return `✓ ${title} geweest`;
  }
}

/** "intakefiche afwerken", "terreinbezoek", "intakegesprek (gepland)" */
function openEnd({ title, end }: StepEndLine): string {
  const name = withinSentence(title);
  switch (end.kind) {
    case 'sheet':
      if (end.now === 'none') return `${name} invullen`;
      return end.now === 'writing' ? `${name} afwerken` : `${name} bevestigen`;
    case 'list':
      return end.all === 0
        ? `${name} opmaken`
        : `${name} (nog ${counted(end.open, 'punt', 'punten')})`;
    case 'meeting':
      return end.now === 'planned' ? `${name} (gepland)` : name;
  }
}
