import type { View } from '../../src/domain/views.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const KEPT_ROLES = [
  { programmeName: 'De Profploeg', role: 'head' },
  { programmeName: 'De Profploeg', role: 'expert' },
] as const;

const REMINDERS = { reminders: 12, chosen: true, calendar: true, announcements: 2 };

/** What they left in guidances. */
const TRACES = { guidances: 2, entries: 31, parts: 1, groups: 2 };

/** The cards about somebody's own data. */
export const EVERY_PRIVACY_VIEW: Readonly<Record<string, View>> = {
  privacy: { kind: 'privacy', nonce: NONCE, name: 'An', drafts: 1, applications: 2, shared: 0 },
  'privacy of somebody with reminders': {
    kind: 'privacy',
    nonce: NONCE,
    name: 'An',
    drafts: 1,
    applications: 0,
    shared: 0,
    reminders: REMINDERS,
  },
  'ask for removal with reminders': {
    kind: 'privacyRemoval',
    nonce: NONCE,
    stage: 'ask',
    drafts: 0,
    handedOver: 0,
    kept: 0,
    reminders: REMINDERS,
  },
  'privacy of a caseworker who is an expert': {
    kind: 'privacy',
    nonce: NONCE,
    name: 'Kato',
    drafts: 0,
    applications: 0,
    shared: 0,
    roles: KEPT_ROLES,
  },
  'ask for removal of an expert': {
    kind: 'privacyRemoval',
    nonce: NONCE,
    stage: 'ask',
    drafts: 0,
    handedOver: 0,
    kept: 0,
    roles: KEPT_ROLES,
  },
  'privacy of somebody in guidances': {
    kind: 'privacy',
    nonce: NONCE,
    name: 'Bram',
    drafts: 0,
    applications: 0,
    shared: 1,
    traces: TRACES,
  },
  'ask for removal of somebody in guidances': {
    kind: 'privacyRemoval',
    nonce: NONCE,
    stage: 'ask',
    drafts: 0,
    handedOver: 0,
    kept: 0,
    traces: TRACES,
  },
  'removal done of somebody in guidances': {
    kind: 'privacyRemoval',
    nonce: NONCE,
    stage: 'done',
    looks: 12,
    drafts: 0,
    handedOver: 0,
    kept: 1,
    traces: TRACES,
  },
  'ask for removal': {
    kind: 'privacyRemoval',
    nonce: NONCE,
    stage: 'ask',
    drafts: 1,
    handedOver: 1,
    kept: 2,
  },
  'draft that ends': {
    kind: 'draftEnds',
    dossierId: DOSSIER_ID,
    programmeName: 'De Profploeg',
    months: 23,
    day: '2026-12-26',
  },
  'removal done': {
    kind: 'privacyRemoval',
    nonce: NONCE,
    stage: 'done',
    drafts: 2,
    handedOver: 0,
    kept: 1,
  },
};
