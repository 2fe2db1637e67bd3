import type { ChatScope } from '../domain/chat-place.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { Log } from '../log.ts';
import type { CardChat, Chat } from './chat.ts';
import type { ConversationReference } from './conversation-reference.ts';

export type Scope = ChatScope;

/** One activity on its way through the bot. Nothing of it may be used after the handler has returned. */
export interface EventTurn {
  /** Hash of the activity: the same for every delivery of it, another for any other activity. */
  readonly key: string;
  /** Short and random; on every log line of this turn. */
  readonly turnId: string;
  /** The clock at the start of the turn. */
  readonly now: Date;
  readonly tenantId: string;
  /** Who did it; some events of Teams itself have nobody. */
  readonly person: NamedPerson | undefined;
  readonly scope: Scope;
  /** Of a channel: the channel itself, without its thread. */
  readonly conversationId: string;
  /** Of a channel: the message that began the thread. */
  readonly threadId: string | undefined;
  /** What is needed to write here later, without a turn. */
  readonly reference: ConversationReference;
  /**
   * An earlier delivery of this activity began. Show how things are now and change nothing that was
   * changed already; unless `unfinished`, everything was.
   */
  readonly repeated: boolean;
  /**
   * The earlier delivery never finished (the process died, or the handler threw): its change may or may
   * not be there. A handler that records `key` in the transaction of its change can tell.
   */
  readonly unfinished: boolean;
  readonly log: Log;
  readonly chat: Chat;
}

export interface BaseTurn extends EventTurn {
  readonly person: NamedPerson;
}

export interface TextTurn extends BaseTurn {
  /** What was typed: without the mention of the bot, trimmed, newlines kept as \n. Empty with only a file. */
  readonly text: string;
  /** A file or picture came along; the bot does not read those. */
  readonly hasFile: boolean;
}

/** A press on a button of a card; everything in it comes from the client and may be old or forged. */
export interface CardTurn extends BaseTurn {
  readonly verb: string | undefined;
  /** The data of the action together with the inputs of the card. */
  readonly value: unknown;
  /** The message that holds the card. */
  readonly cardActivityId: string | undefined;
  readonly chat: CardChat;
}

/** Typing in a field that looks its choices up. */
export interface SearchTurn extends BaseTurn {
  readonly dataset: string;
  readonly query: string;
  /** Results that may be given at most. */
  readonly limit: number;
}

export interface SearchResult {
  readonly title: string;
  readonly value: string;
}

export interface FileConsentTurn extends BaseTurn {
  readonly action: 'accept' | 'decline';
  /** What was given with the consent card; comes back from the client. */
  readonly context: unknown;
  /** With `accept`: where the bytes go, and what the file card afterwards needs. */
  readonly upload: FileUpload | undefined;
  readonly cardActivityId: string | undefined;
}

export interface FileUpload {
  /** Takes the bytes by PUT, without sign-in; always a host of SharePoint (or this machine, in local mode). */
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** What the bot does; the host calls exactly one per activity and awaits it. A throw becomes a kind text. */
export interface TurnHandlers {
  message(turn: TextTurn): Promise<void>;
  /** `Action.Execute` and `Action.Submit` alike, unknown verbs included. */
  cardAction(turn: CardTurn): Promise<void>;
  /** Changes nothing. */
  search(turn: SearchTurn): Promise<readonly SearchResult[]>;
  /** The bot was added here, or upgraded. Teams tells it more than once. */
  installed(turn: EventTurn): Promise<void>;
  removed(turn: EventTurn): Promise<void>;
  fileConsent(turn: FileConsentTurn): Promise<void>;
}
