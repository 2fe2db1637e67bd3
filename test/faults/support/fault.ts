import type { FaultStage } from './fault-stage.ts';

/** Where a fault wants the bot to run. */
export interface FaultPlace {
  /** What the bot gets for DATABASE_URL; nothing lets it run its own server on `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir?: string;
  /** Program to run; the bot's own when absent. */
  readonly entry?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Takes away what was made for it. */
  close?(): Promise<void>;
}

/** What a fault did and saw, in figures and words for the report. */
export type FaultFigures = Readonly<Record<string, number | string>>;

/** Something that goes wrong around the bot for a while. */
export interface Fault {
  readonly name: string;
  /** What is laid on, in one line. */
  readonly says: string;
  /** Why it cannot be laid on here; undefined when it can. */
  impossible?(): Promise<string | undefined>;
  /** Prepares where the bot runs; `databaseUrl` is a real server without tables. */
  place?(databaseUrl: string): Promise<FaultPlace>;
  /** Lays it on for about so long and takes it away again; resolves when it is over. */
  layOn(stage: FaultStage, ms: number, random: () => number): Promise<FaultFigures>;
  /** What is wrong afterwards that nobody else looks for. */
  check?(stage: FaultStage): Promise<readonly string[]>;
  /** A mail may come again under the same Message-ID: that it went could not be kept. */
  readonly mailMayRepeat: boolean;
  /** It lets the moment of the reminders come by itself. */
  readonly remindsItself?: boolean;
}
