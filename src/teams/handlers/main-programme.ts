import type { Programme } from '../../domain/programme.ts';
import type { HandlerKit } from './kit.ts';

/** The programme that "aanvraag" means: the first one with a form. The registry's check sees that there is one. */
export function mainProgramme({ deps }: HandlerKit): Programme {
  const found = deps.programmes.find((programme) => programme.intake.kind === 'form');
  if (found === undefined) throw new TypeError('no programme has a form');
  return found;
}
