import type { CommandWords } from '../domain/understand.ts';

/** Words about what a channel follows. */
export const FOLLOW_COMMAND_WORDS = {
  follow: [
    'volg',
    'volgen',
    'wat volg ik',
    'wat volg je',
    'wat volg je hier',
    'wat volgen we',
    'wat volgen we hier',
    'wat volgt dit kanaal',
    'volg iets',
    'volg hier iets',
    'volg in dit kanaal',
  ],
  followStop: [
    'stop volgen',
    'stop met volgen',
    'volgen stoppen',
    'niet meer volgen',
    'volg niet meer',
    'volg niets meer',
    'ontvolg',
    'ontvolgen',
  ],
} as const satisfies Partial<CommandWords>;
