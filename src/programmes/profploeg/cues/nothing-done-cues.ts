/** Who did nothing yet has nothing to judge: these answer what went well and what did not. */
export const NOTHING_DONE_CUES = [
  'geen enkel initiatie',
  'geen initiatie',
  'geen actie',
  'niets onder',
  'niet ondernomen',
  'nog niets',
  'geen stappen',
  'nog nergens',
  'staan nergens',
  'eerste stap',
  'specifieke initiatie',
] as const;
