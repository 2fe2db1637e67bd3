import type { ChatPlace } from './chat-place.ts';
import type { NamedPerson } from './person.ts';
import type { Round, RoundEvent } from './round.ts';
import type { RoundFiles } from './round-change.ts';

export interface RoundStore {
  /** Those that were not removed, by deadline. */
  list(programmeId: string): Promise<readonly Round[]>;
  /** Also one that was removed: an old card may still name it. */
  get(id: string): Promise<Round | undefined>;
  /** Adds a round that was never there; one that is there, or was removed, stays as it is. */
  addIfAbsent(round: Round): Promise<void>;
  /** Loads for a change; undefined when it is not there or was removed. */
  lock(id: string): Promise<Round | undefined>;
  /** Keeps every other transaction from changing rounds of this programme until ours ends. */
  lockProgramme(programmeId: string): Promise<void>;
  insert(round: Round, events: readonly RoundEvent[]): Promise<void>;
  save(round: Round, events: readonly RoundEvent[]): Promise<void>;
  /** Takes an empty round off every list; its id is never used again. */
  remove(round: Round, events: readonly RoundEvent[]): Promise<void>;
  /** Files that were made for a round or sent to it. */
  countFiles(id: string): Promise<RoundFiles>;
  /** Everything that happened to a round, oldest first. */
  events(id: string): Promise<readonly RoundEvent[]>;
  /** Everybody who works on a draft of this round, each once. */
  draftPeople(id: string): Promise<readonly NamedPerson[]>;
}

/** A post that names the dates of a round, to be followed by its changes. */
export interface RoundPost {
  readonly roundId: string;
  readonly place: ChatPlace;
  readonly messageId: string;
}

export interface RoundPostStore {
  of(roundId: string): Promise<readonly RoundPost[]>;
  /** A conversation (without thread) holds one post of a round; the newest counts. */
  put(post: RoundPost): Promise<void>;
}
