import type { Programme } from '../../domain/programme.ts';
import { mainProgrammeOf } from '../../use-cases/main-programme.ts';
import type { HandlerSetup } from './kit.ts';

/** The programme that "aanvraag" means. */
export function mainProgramme({ deps }: HandlerSetup): Programme {
  return mainProgrammeOf(deps.programmes);
}
