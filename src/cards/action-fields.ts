import { z } from 'zod/v4';

// What the fields of a button's data may hold. Anybody can send anything: these check the shape only.

export const id = z.string().min(1).max(64);
/** What an input of the card held; absent when it was empty or the button takes no inputs along. */
export const input = z.string().max(20_000).optional();
export const page = z.int().min(0).max(10_000);
/** Version of what the card showed. */
export const version = z.int().nonnegative();

/** A verb with the fields of its data. */
export function action<const V extends string, Fields extends z.ZodRawShape>(
  verb: V,
  fields: Fields,
) {
  return z.object({ verb: z.literal(verb), nonce: id.optional(), ...fields });
}
