import { z } from 'zod/v4';

// What the schemas of a programme's data and of its forms have in common.

export const id = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/, 'is no id of letters, digits and dashes');
export const line = z.string().trim().min(1).max(300);
export const paragraph = z.string().trim().min(1).max(1200);
