import type { Surroundings } from '../../src/domain/ports-operations.ts';

/** A bot of which nobody said anything that it could look at besides its database. */
export const NO_SURROUNDINGS: Surroundings = {
  secretExpiresOn: undefined,
  certificateEndsAt: async () => undefined,
  backupMadeAt: async () => undefined,
  freeBytes: async () => undefined,
};
