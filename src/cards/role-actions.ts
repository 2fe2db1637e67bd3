import { z } from 'zod/v4';
import { action, id, input, page, version } from './action-fields.ts';

/** Who is meant on the list of caseworkers: tenant and object id. */
const key = z.string().min(1).max(160);
const teamRole = z.enum(['caseworker', 'head']);
const role = z.enum(['caseworker', 'head', 'none']);

/** The buttons of caseworkers and experts. */
export const ROLE_ACTIONS = [
  action('roles.show', { programmeId: id.optional(), page: page.optional() }),
  action('role.code', { programmeId: id, role: teamRole }),
  action('role.look', { programmeId: id, key }),
  action('role.ask', { programmeId: id, key, to: role }),
  action('role.set', { programmeId: id, key, seen: teamRole, to: role }),
  action('experts.list', { programmeId: id.optional(), page: page.optional(), query: input }),
  action('expert.look', { expertId: id }),
  action('expert.edit', { programmeId: id, expertId: id.optional() }),
  action('expert.save', {
    programmeId: id,
    expertId: id.optional(),
    version,
    name: input,
    organisation: input,
    email: input,
    fields: input,
    capacity: input,
  }),
  action('expert.code', { expertId: id }),
  action('expert.unlink', { expertId: id, version }),
  action('expert.active', { expertId: id, version, active: z.boolean() }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_ROLE_VERBS = [
  'role.set',
  'expert.save',
  'expert.unlink',
  'expert.active',
] as const;
