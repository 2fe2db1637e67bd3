import type { CalendarEntry } from './calendar-entry.ts';
import type { MeetingMoment } from './meeting.ts';

/** What a letter or a card tells of a meeting. `excused`: this person need not come any more. */
export type MeetingNews = 'fixed' | 'moved' | 'changed' | 'cancelled' | 'excused';

/** An invitation to a meeting, or what became of it, on its way by mail. */
export interface MeetingLetter {
  /** Of the mail; the same at every attempt. */
  readonly id: string;
  readonly to: string;
  /** Who is greeted; empty for guests. */
  readonly name: string;
  readonly what: MeetingNews;
  readonly title: string;
  readonly municipality: string;
  readonly programmeName: string;
  readonly organisation: string;
  readonly moment: MeetingMoment;
  readonly place: string;
  readonly agenda: string;
  /** For people of the guidance only: guests learn nothing of the file. */
  readonly reference?: string;
  readonly reason?: string;
  /** Where a reply goes. */
  readonly contactEmail?: string;
  readonly demonstration: boolean;
  readonly invitation: {
    readonly method: Exclude<CalendarEntry['method'], 'PUBLISH'>;
    readonly content: Uint8Array;
  };
}
