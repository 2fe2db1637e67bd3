import type { CodeUsed } from './ports-roles.ts';

/** What happened to a file, by the version that it had after it. */
interface FileVersion {
  readonly dossierId: string;
  readonly version: number;
}

/** Work that is done after the transaction, at least once, also after a crash. */
export type QueuedJob =
  /** Tells a municipality what was decided on its file, or that a decision was taken back. */
  | { readonly name: 'tell-decision'; readonly payload: FileVersion }
  /** Tells experts in Teams that they joined or left a panel. */
  | { readonly name: 'tell-panel'; readonly payload: FileVersion }
  /** Mails the province of a municipality that was not let through. */
  | { readonly name: 'mail-province'; readonly payload: FileVersion }
  /** Asks a municipality for more information. */
  | { readonly name: 'ask-more'; readonly payload: FileVersion }
  /** Tells whoever handles a file that the municipality sent what was asked. */
  | { readonly name: 'tell-handler'; readonly payload: FileVersion }
  /** Tells a caseworker that a colleague gave them a file. */
  | { readonly name: 'tell-assignee'; readonly payload: FileVersion }
  /** Tells those who must be at a meeting, and its guests, what it has become. */
  | {
      readonly name: 'tell-meeting';
      readonly payload: { readonly meetingId: string; readonly sequence: number };
    }
  /** Tells the side that does a step that it began, moved, was left out or was opened again. */
  | { readonly name: 'tell-steps'; readonly payload: FileVersion }
  /** Tells people of a municipality that parts of a sheet are theirs, by the version that it had after that. */
  | {
      readonly name: 'tell-part';
      readonly payload: { readonly sheetId: string; readonly version: number };
    }
  /** Tells whoever works on a guidance that a sheet of it was handed over. */
  | {
      readonly name: 'tell-sheet';
      readonly payload: { readonly sheetId: string; readonly version: number };
    }
  /** Asks a municipality whether what it learned may be shared with others. */
  | { readonly name: 'ask-sharing'; readonly payload: { readonly dossierId: string } }
  /** Tells of a report, an advice, or how the actions go: by the id that it has among its events. */
  | {
      readonly name: 'tell-report';
      readonly payload: { readonly dossierId: string; readonly reportId: string };
    }
  /** Asks a municipality how its actions go, some months after its guidance. */
  | {
      readonly name: 'ask-follow-up';
      readonly payload: {
        readonly dossierId: string;
        readonly month: number;
        readonly end: string;
      };
    }
  /** Brings cards that follow a meeting up to date after a vote. */
  | { readonly name: 'show-votes'; readonly payload: { readonly meetingId: string } }
  /** Tells everybody who has a draft for a round that the round changed. */
  | {
      readonly name: 'tell-round';
      readonly payload: { readonly roundId: string; readonly version: number };
    }
  /** Tells who made a code for a role that somebody used it. */
  | { readonly name: 'tell-code-used'; readonly payload: CodeUsed }
  /** Brings a table that was checked to the caseworker who handed it over, in their personal chat. */
  | {
      readonly name: 'show-import';
      readonly payload: {
        readonly importId: string;
        readonly tenantId: string;
        readonly objectId: string;
      };
    }
  /** Takes a large table in, and tells the caseworker who asked for it. */
  | {
      readonly name: 'take-import';
      readonly payload: {
        readonly importId: string;
        readonly tenantId: string;
        readonly objectId: string;
        readonly name: string;
      };
    }
  | { readonly name: 'send-receipt'; readonly payload: { readonly dossierId: string } }
  /** Mails one message of an inquiry to the programme's mailbox. */
  | {
      readonly name: 'mail-inquiry';
      readonly payload: { readonly inquiryId: string; readonly message: number };
    }
  /** Posts an inquiry in the caseworkers' channel, or brings its post up to date. */
  | { readonly name: 'announce-inquiry'; readonly payload: { readonly inquiryId: string } }
  /** Brings an answer to the asker: in the chat, else by mail. */
  | {
      readonly name: 'deliver-answer';
      readonly payload: { readonly inquiryId: string; readonly message: number };
    }
  /** Plans what has to be reminded of in the coming day, and takes back what is not so any more. */
  | { readonly name: 'plan-reminders'; readonly payload: Readonly<Record<string, never>> }
  /** Sends every reminder that is due. */
  | { readonly name: 'send-reminders'; readonly payload: Readonly<Record<string, never>> }
  /** Publishes the FAQ list of a question round in its conversation and tells every asker. */
  | { readonly name: 'publish-session'; readonly payload: { readonly sessionId: string } }
  /** Brings the questions of a closed question round to a caseworker, in their personal chat. */
  | {
      readonly name: 'show-session';
      readonly payload: {
        readonly sessionId: string;
        readonly tenantId: string;
        readonly objectId: string;
      };
    };

export interface JobQueue {
  /**
   * Part of the transaction: the job exists if and only if the transaction commits. It is done at once, or after
   * `delayMs`.
   */
  enqueue(job: QueuedJob, delayMs?: number): Promise<void>;
}
