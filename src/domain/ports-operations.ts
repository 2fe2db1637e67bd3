import type { DossierState } from './dossier.ts';
import type { WaitingWork } from './self-check.ts';

/** How the bot itself fares, as its database tells. Ages are by the clock of the database, as the queue keeps it. */
export interface OperationsStore {
  /** Work that should have been done for longer than this, by name. */
  waitingWork(longerThanMs: number): Promise<readonly WaitingWork[]>;
  /** How much work was given up within this time. */
  countGivenUp(withinMs: number): Promise<number>;
  /** Channels that follow something of a programme and cannot be written in. */
  countLostFollowers(programmeId: string): Promise<number>;
  /** Makers of files of a programme in these states, changed since a moment, whom the bot cannot write to any more. */
  countLostMakers(
    programmeId: string,
    states: readonly DossierState[],
    changedSince: Date,
  ): Promise<number>;
  databaseBytes(): Promise<number>;
  /** What waits at this moment, counted. */
  standing(now: Date): Promise<Standing>;
}

/** What waits. */
export interface Standing {
  /** Work that is due or tried again, by name, with how long the oldest waits. */
  readonly queue: readonly {
    readonly name: string;
    readonly count: number;
    readonly oldestSeconds: number;
  }[];
  readonly remindersDue: number;
  /** Due for more than an hour. */
  readonly remindersLate: number;
  readonly questionsWaiting: number;
}

/** What surrounds the bot, as far as it can see. */
export interface Surroundings {
  /** The last Brussels day on which the secret of the bot works, where somebody wrote that down. */
  readonly secretExpiresOn: string | undefined;
  /** When the certificate of the bot's address ends; undefined without one. Rejects when nothing answers there. */
  certificateEndsAt(): Promise<Date | undefined>;
  /** When the last backup was made; undefined where nobody said how to know. */
  backupMadeAt(): Promise<Date | 'never' | undefined>;
  /** Room on the disk of the bot's own database; undefined when it is on a server. */
  freeBytes(): Promise<number | undefined>;
}
