/** What is kept for a time that whoever runs the bot may choose. */
export const RETENTION_KINDS = ['drafts', 'questions', 'asked', 'reminders', 'looks'] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** Months that each kind is kept. */
export type Retention = Readonly<Record<RetentionKind, number>>;

/** Long enough to compare with the year before, and for who comes back with the next round. */
export const DEFAULT_RETENTION: Retention = {
  drafts: 24,
  questions: 24,
  asked: 24,
  reminders: 24,
  looks: 24,
};

/** A shorter time would leave none in which to warn; a longer one needs another reason than this bot has. */
export const FEWEST_MONTHS = 2;
export const MOST_MONTHS = 120;

/** Somebody who goes on with a draft has this long after the warning. */
export const DRAFT_WARNING_MONTHS = 1;
