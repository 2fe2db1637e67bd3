import type { Programme } from '../domain/programme.ts';
import { LABO } from './labo/labo.ts';
import { PROFPLOEG } from './profploeg/profploeg.ts';
import { VITRINE } from './vitrine/vitrine.ts';

/** Every programme the bot knows; the first one is what somebody gets who just wants to apply. */
export const PROGRAMMES: readonly Programme[] = [PROFPLOEG, VITRINE, LABO];
