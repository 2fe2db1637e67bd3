import type { NamedPerson } from './person.ts';

/** Who did what nobody's button did, such as what a clock starts. A tenant that no account is of. */
export const BOT_PERSON: NamedPerson = {
  tenantId: 'kernbot',
  objectId: 'kernbot',
  name: 'Kernbot',
};
