import type { Notice } from '../domain/views.ts';

/** Something went as it should. */
export function good(text: string): Notice {
  return { tone: 'good', text };
}

/** Something to look at before going on. */
export function warning(text: string): Notice {
  return { tone: 'warning', text };
}
