import type { CommandWords } from '../domain/understand.ts';

/** Words about meetings of a guidance. */
export const MEETING_COMMAND_WORDS = {
  meetings: [
    'overleg',
    'mijn overleg',
    'toon overleg',
    'toon mijn overleg',
    'plan overleg',
    'plan een overleg',
    'overleg plannen',
    'een overleg plannen',
    'vergadering',
    'vergaderingen',
    'mijn vergaderingen',
    'toon vergaderingen',
    'plan een vergadering',
    'vergadering plannen',
  ],
} as const satisfies Partial<CommandWords>;
