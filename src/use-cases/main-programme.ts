import type { Programme } from '../domain/programme.ts';

/**
 * The programme that "aanvraag" means and that an unnamed question is about: the first one with a form. The
 * registry's check sees that there is one.
 */
export function mainProgrammeOf(programmes: readonly Programme[]): Programme {
  const found = programmes.find((programme) => programme.intake.kind === 'form');
  if (found === undefined) throw new TypeError('no programme has a form');
  return found;
}
