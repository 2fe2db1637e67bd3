import { z } from 'zod/v4';
import { action, id, input, page, version } from './action-fields.ts';

/** What was typed for an announcement: from the inputs of the form, or along in a button. */
const typed = { title: input, text: input, audience: input, when: input };
const announcementId = id;

/** The buttons of what caseworkers announce. `version` is that of the draft on the card; 0 for one still to be kept. */
export const ANNOUNCEMENT_ACTIONS = [
  action('announcement.list', { page: page.optional() }),
  /** Opens the form: empty, of a draft, or with the words of an earlier one. */
  action('announcement.edit', { announcementId: id.optional() }),
  action('announcement.save', { announcementId: id.optional(), version, ...typed }),
  /** The same, with the moment that the card offers instead of the one that was typed. */
  action('announcement.saveAt', {
    announcementId: id.optional(),
    version,
    at: z.string().max(80),
    ...typed,
  }),
  action('announcement.look', { announcementId }),
  action('announcement.test', { announcementId }),
  /** `sendAt`: a moment that the card offers instead of the one that is wanted. */
  action('announcement.send', { announcementId, version, sendAt: z.iso.datetime().optional() }),
  action('announcement.stop', { announcementId }),
  action('announcement.report', { announcementId, page }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_ANNOUNCEMENT_VERBS = [
  'announcement.save',
  'announcement.saveAt',
  'announcement.test',
  'announcement.send',
  'announcement.stop',
] as const;
