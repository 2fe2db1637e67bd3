export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface OutgoingMail {
  /** The same for every attempt to send this mail, so that a second copy is recognisable. */
  readonly id: string;
  /** One bare address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  /** An iCalendar file that a mail program takes in as an invitation; also attached. */
  readonly invitation?: {
    readonly method: 'REQUEST' | 'CANCEL';
    readonly content: Uint8Array;
  };
  /** One bare address. */
  readonly replyTo?: string;
  /** Id of the mail that began the thread, so that mail programs keep them together. */
  readonly threadId?: string;
}

export interface MailTransport {
  /**
   * Resolves when the mail was handed over; a repeat of the same id is harmless or recognisable.
   * Throws `MailFailed` otherwise.
   */
  send(mail: OutgoingMail): Promise<void>;
  /** Resolves when mail can be handed over now; throws `MailFailed` otherwise. */
  verify(): Promise<void>;
}

/** A mail that was not, or perhaps not, handed over. The message names no person and no password. */
export class MailFailed extends Error {
  override readonly name = 'MailFailed';
  /**
   * `notSent`: surely nobody got it. `unknown`: the connection broke off before the server answered,
   * so it may have been taken; trying again may send a second copy.
   */
  readonly outcome: 'notSent' | 'unknown';
  /** True when another attempt with the same mail fails too, such as for a mailbox that does not exist. */
  readonly permanent: boolean;

  constructor(
    message: string,
    failure: {
      readonly outcome: 'notSent' | 'unknown';
      readonly permanent: boolean;
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: failure.cause });
    this.outcome = failure.outcome;
    this.permanent = failure.permanent;
  }
}
