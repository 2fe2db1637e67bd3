import type { Profile } from '../domain/person.ts';
import type { FileUpload } from './turn.ts';

export interface TextOptions {
  /** Buttons that say this text; personal chats only, elsewhere left out. */
  readonly suggested?: readonly string[];
  /** `plain` when absent, so that what people typed is never read as markup. */
  readonly format?: 'plain' | 'markdown';
}

export interface FileOffer {
  readonly filename: string;
  readonly description: string;
  readonly sizeInBytes: number;
  /** Comes back with the answer; JSON. */
  readonly acceptContext: unknown;
  readonly declineContext: unknown;
}

/** A channel of a team. */
export interface TeamChannel {
  readonly id: string;
  /** Empty for General. */
  readonly name: string;
}

/** What a language model made, with what it cites. */
export interface Generated {
  readonly citations: readonly {
    /** Stands in the text as `[1]`. */
    readonly number: number;
    readonly title: string;
    readonly excerpt: string;
  }[];
}

/**
 * Writes in the conversation of the turn. A verb that sends resolves to the id of the message (undefined
 * when Teams gives none) and rejects when Teams does not take it.
 */
export interface Chat {
  sendText(text: string, options?: TextOptions): Promise<string | undefined>;
  /** `summary` is what a notification shows; `generated` labels the card as written by a language model. */
  sendCard(card: unknown, summary: string, generated?: Generated): Promise<string | undefined>;
  /** False when Teams does not take it: the message is gone, not ours, or Teams has trouble. */
  updateCard(activityId: string, card: unknown, summary: string): Promise<boolean>;
  /** False as `updateCard`. */
  deleteMessage(activityId: string): Promise<boolean>;
  /** Asks to put a file in the OneDrive of the person; personal chats only. */
  sendFileConsent(offer: FileOffer): Promise<string | undefined>;
  /** Shows a file that was uploaded. */
  sendFileInfo(file: FileUpload): Promise<string | undefined>;
  /** The sender as Teams knows them; undefined when Teams does not tell. */
  member(): Promise<Profile | undefined>;
  /**
   * The channels of the team that this conversation is in; undefined when it is in none, or Teams does not tell.
   * Private ones may be missing.
   */
  channels(): Promise<readonly TeamChannel[] | undefined>;
}

export interface AnswerOptions {
  /**
   * Also write the new card into the message. Without it a card answered to an `Action.Execute` is seen
   * only by who pressed, and the client may fall back to the old one later. Costs a call.
   */
  readonly lasting?: boolean;
}

/** The answer to a press on a button. The last one given counts. */
export interface CardChat extends Chat {
  /** Puts this card where the pressed one is; resolves to the id of the message that holds it now. */
  answerCard(card: unknown, summary: string, options?: AnswerOptions): Promise<string | undefined>;
  /** Says something and leaves the card as it is. */
  answerMessage(text: string): Promise<void>;
}
