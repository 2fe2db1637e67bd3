import type { CommandWords } from '../domain/understand.ts';

/** Words about the guidance of who was selected. */
export const TRAJECTORY_COMMAND_WORDS = {
  trajectory: [
    'traject',
    'trajecten',
    'mijn traject',
    'mijn trajecten',
    'ons traject',
    'onze trajecten',
    'toon traject',
    'toon trajecten',
    'toon mijn traject',
    'toon de trajecten',
    'alle trajecten',
    'begeleiding',
    'mijn begeleiding',
    'onze begeleiding',
    'waar staan we',
    'waar staan we nu',
    'hoe ver staan we',
    'stand van zaken',
  ],
} as const satisfies Partial<CommandWords>;
