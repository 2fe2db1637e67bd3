/** Somebody in an invitation. */
export interface CalendarPerson {
  /** Empty when only the address is known. */
  readonly name: string;
  readonly address: string;
}

/** A Brussels day and hour. */
export interface LocalTime {
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM */
  readonly begin: string;
}

/**
 * A meeting as a calendar takes it. `REQUEST` invites, or brings an earlier invitation up to date; `CANCEL` takes it
 * off; `PUBLISH` is a copy for whoever puts it in their calendar themselves.
 */
export interface CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** The same through all changes of one meeting. */
  readonly uid: string;
  readonly sequence: number;
  /** When it became what it is. */
  readonly stampedAt: Date;
  readonly from: LocalTime;
  readonly until: LocalTime;
  readonly summary: string;
  readonly place: string;
  readonly description: string;
  readonly organizer: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
}
