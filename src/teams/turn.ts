import type { ChatScope } from '../domain/chat-place.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { Result } from '../domain/result.ts';
import type { Walk } from '../domain/walk.ts';
import type { Log } from '../log.ts';
import type { CardChat, Chat } from './chat.ts';
import type { ConversationReference } from './conversation-reference.ts';
import type { OwnChat } from './own-chat.ts';

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
  /** A shared channel: people of other organisations read along. */
  readonly isSharedChannel: boolean;
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
  /** The walk of the conversation when the turn began, where that is known; whoever needs it else asks the store. */
  readonly walk?: Walk | 'none';
  readonly log: Log;
  readonly chat: Chat;
}

export interface BaseTurn extends EventTurn {
  readonly person: NamedPerson;
}

export interface TextTurn extends BaseTurn {
  /** What was typed: without the mention of the bot, trimmed, newlines kept as \n. Empty with only a file. */
  readonly text: string;
  /** A file or picture came along. */
  readonly hasFile: boolean;
  /** A file that the bot may fetch; absent for pictures, and outside personal chats. */
  readonly file: SentFile | undefined;
  /** It was said to the bot: always in a personal chat, elsewhere when the bot is mentioned. */
  readonly addressed: boolean;
}

/** `foreign`: it is on a host that holds no files of Teams. */
export type FileFailure = 'tooLarge' | 'foreign' | 'unreachable';

/** A file that somebody sent along. */
export interface SentFile {
  /** As the client says. */
  readonly name: string;
  /** Where it stays, as the client says: for people who may open it there. */
  readonly link?: string;
  /** Fetches it now; its address works for minutes only. */
  read(): Promise<Result<Uint8Array, FileFailure>>;
}

/** A press on a button of a card; everything in it comes from the client and may be old or forged. */
export interface CardTurn extends BaseTurn {
  readonly verb: string | undefined;
  /** The data of the action together with the inputs of the card. */
  readonly value: unknown;
  /** The message that holds the card. */
  readonly cardActivityId: string | undefined;
  readonly chat: CardChat;
  /** The own chat of whoever pressed, the known one or opened if need be; undefined when Teams does not allow it. */
  openOwnChat(known: ConversationReference | undefined): Promise<OwnChat | undefined>;
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

/**
 * Looking something up from the message box of any chat. The bot need not be in that chat, and a `personal`
 * one may be between two people: nothing may be written there, and nothing of it counts as private.
 */
export interface ExtensionQueryTurn extends BaseTurn {
  /** As the client says; may be forged. */
  readonly commandId: string;
  /** What was typed so far; empty right after it was opened. */
  readonly query: string;
  /** Results that were given before. */
  readonly skip: number;
  /** Results that may be given at most. */
  readonly limit: number;
}

/** What goes in the message box when it is picked. */
export interface ExtensionItem {
  /** Plain text without anything that may be read as mark-up; the same for `text`. */
  readonly title: string;
  readonly text: string;
  /** Read by everybody in the chat where it is sent; without buttons, because it is no message of the bot. */
  readonly card: unknown;
}

export type ExtensionResults =
  | { readonly kind: 'items'; readonly items: readonly ExtensionItem[] }
  | { readonly kind: 'message'; readonly text: string };

/** An action on a message of any chat; what `ExtensionQueryTurn` says of the chat holds here too. */
export interface ExtensionOpenTurn extends BaseTurn {
  readonly commandId: string;
  /** The message, as plain text. */
  readonly text: string;
}

/** The dialog of an action was sent. */
export interface ExtensionSubmitTurn extends BaseTurn {
  readonly commandId: string;
  /** The data of the button together with the inputs of the card. */
  readonly value: unknown;
  /** The personal chat of the bot with this person, opened if need be; undefined when Teams does not allow it. */
  openPersonalChat(): Promise<ConversationReference | undefined>;
}

/** A dialog that only this person sees: a card whose buttons are `Action.Submit`, or a last word. */
export type DialogAnswer =
  | { readonly kind: 'card'; readonly title: string; readonly card: unknown }
  | { readonly kind: 'message'; readonly text: string };

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
  /** Changes nothing. */
  extensionQuery(turn: ExtensionQueryTurn): Promise<ExtensionResults>;
  /** Changes nothing. */
  extensionOpen(turn: ExtensionOpenTurn): Promise<DialogAnswer>;
  /** Called again for every delivery: `key` in the transaction of the change keeps it once. */
  extensionSubmit(turn: ExtensionSubmitTurn): Promise<DialogAnswer>;
}
