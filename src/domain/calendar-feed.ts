/** One thing in a calendar that somebody subscribed to. */
export interface FeedEvent {
  /** The same through all changes of it. */
  readonly uid: string;
  /** Brussels day, YYYY-MM-DD. */
  readonly day: string;
  /** Brussels, HH:MM, with how long it takes; without it is of the whole day. */
  readonly hour?: { readonly begin: string; readonly minutes: number };
  readonly summary: string;
  readonly description: string;
}

/** A calendar that somebody subscribed to. Every string is plain text. */
export interface FeedCalendar {
  readonly name: string;
  readonly description: string;
  /** When the address was made: the same input gives the same bytes. */
  readonly stampedAt: Date;
  readonly events: readonly FeedEvent[];
}
