import { action, id, input, page, version } from './action-fields.ts';

/** The value of a choice that was left open: phones refuse an empty one. */
export const NO_THEME = 'none';

/** The buttons of the working groups. Without a programme: the first one in whose groups somebody sits. */
export const GROUP_ACTIONS = [
  action('group.general', {
    programmeId: id.optional(),
    show: id.optional(),
    page: page.optional(),
  }),
  action('group.themes', { programmeId: id.optional() }),
  /** Without a theme: the key issues that speak of none. */
  action('group.issues', { programmeId: id, themeId: id.optional(), page: page.optional() }),
  action('group.search', { programmeId: id, query: input, page: page.optional() }),
  action('group.same', { programmeId: id, issueId: id, page: page.optional() }),
  action('group.issue', { programmeId: id, issueId: id }),
  action('group.theme', { programmeId: id, issueId: id, theme: input }),
  /** Without a group: a new one, that starts from a theme or a key issue. */
  action('group.form', {
    programmeId: id,
    groupId: id.optional(),
    themeId: id.optional(),
    issueId: id.optional(),
  }),
  action('group.save', {
    programmeId: id,
    groupId: id.optional(),
    version,
    name: input,
    theme: input,
    files: input,
  }),
  action('group.open', { groupId: id, page: page.optional() }),
  action('group.end', { groupId: id }),
  action('group.file', { groupId: id, dossierId: id, page: page.optional() }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_GROUP_VERBS = ['group.theme', 'group.save', 'group.end'] as const;
