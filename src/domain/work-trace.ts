/** Where somebody leaves their name by their work, outside guidances. */
export const WORK_KINDS = [
  'file',
  'question',
  'faq',
  'round',
  'role',
  'import',
  'channel',
  'follow',
  'session',
  'sessionQuestion',
  'reminder',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** What somebody did about one thing on one day. */
export interface WorkTrace {
  readonly kind: WorkKind;
  /** The reference, the question, the name of whatever it is about. */
  readonly about: string;
  readonly day: string;
  /** How often. */
  readonly times: number;
}
