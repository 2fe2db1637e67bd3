import type { CommandWords } from '../domain/understand.ts';

/** Words for the sheet that a guidance begins with. */
export const SHEET_COMMAND_WORDS = {
  sheet: [
    'intakefiche',
    'de intakefiche',
    'mijn intakefiche',
    'onze intakefiche',
    'intake fiche',
    'fiche',
    'de fiche',
    'mijn fiche',
    'vul de fiche in',
    'vul de intakefiche in',
    'vul mijn intakefiche in',
    'vul onze intakefiche in',
    'fiche invullen',
    'intakefiche invullen',
    'begin met de intakefiche',
    'begin de intakefiche',
    'start de intakefiche',
    'verder met de fiche',
    'verder met de intakefiche',
    'verder met mijn intakefiche',
    'ga verder met de fiche',
    'ga verder met de intakefiche',
    'ga verder met mijn intakefiche',
    'toon de intakefiche',
  ],
} as const satisfies Partial<CommandWords>;
