/** Words that often stand in criticism. */
export const WENT_LESS_HINTS = [
  ' minder ',
  ' wel ',
  ' niets ',
  ' toch ',
  'zonder',
  ' moet',
  ' moest',
  'probleem',
  'negatief',
  'verdwenen',
] as const;
