import type { Item } from './item.ts';
import type { Meeting } from './meeting.ts';
import type { NamedPerson } from './person.ts';
import type { Trajectory } from './trajectory.ts';

/** Everybody who works on a draft, with the round it is for. */
export interface DraftPeople {
  readonly dossierId: string;
  readonly programmeId: string;
  readonly roundId: string;
  readonly people: readonly NamedPerson[];
}

/** A file that waits for a caseworker since a moment. */
export interface WaitingFile {
  readonly dossierId: string;
  readonly programmeId: string;
  readonly municipality: string;
  readonly reference: string;
  readonly waitingSince: Date;
  readonly assignee?: NamedPerson;
}

/** A guidance that goes on, with everybody who has a side in it. */
export interface Guided {
  readonly trajectory: Trajectory;
  readonly municipality: string;
  /** The maker first. */
  readonly people: readonly NamedPerson[];
  /** Experts of the panel whose account is known. */
  readonly experts: readonly (NamedPerson & { readonly expertId: string })[];
  readonly assignee?: NamedPerson;
}

/** A meeting or an item with what its file is called. */
export interface OfFile<T> {
  readonly value: T;
  readonly programmeId: string;
  readonly municipality: string;
}

/** What there is to be reminded of, many at a time. With ids, only those. */
export interface MilestoneStore {
  /** Drafts for these rounds. */
  drafts(
    roundIds: readonly string[],
    dossierIds?: readonly string[],
  ): Promise<readonly DraftPeople[]>;
  draft(dossierId: string): Promise<DraftPeople | undefined>;
  /** Guidances of these programmes that go on. */
  guided(
    programmeIds: readonly string[],
    dossierIds?: readonly string[],
  ): Promise<readonly Guided[]>;
  /** Meetings of these programmes that begin on or after a Brussels day, fixed or held. */
  meetings(
    programmeIds: readonly string[],
    fromDay: string,
    dossierIds?: readonly string[],
  ): Promise<readonly OfFile<Meeting>[]>;
  /** Open items with a day, of guidances of these programmes that go on. */
  items(
    programmeIds: readonly string[],
    dossierIds?: readonly string[],
  ): Promise<readonly OfFile<Item>[]>;
  /** Files of these programmes whose turn it is for a caseworker: sent and not decided. */
  waitingFiles(
    programmeIds: readonly string[],
    dossierIds?: readonly string[],
  ): Promise<readonly WaitingFile[]>;
}
