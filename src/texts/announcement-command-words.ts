import type { CommandWords } from '../domain/understand.ts';

/** Words of who announces something to many at once. */
export const ANNOUNCEMENT_COMMAND_WORDS = {
  announce: [
    'mededeling',
    'nieuwe mededeling',
    'een mededeling',
    'schrijf een mededeling',
    'maak een mededeling',
    'stuur een mededeling',
    'verstuur een mededeling',
    'doe een mededeling',
    'bericht aan iedereen',
  ],
  announcements: [
    'mededelingen',
    'toon mededelingen',
    'toon de mededelingen',
    'alle mededelingen',
    'vorige mededelingen',
  ],
} as const satisfies Partial<CommandWords>;
