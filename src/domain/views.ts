import type { AnswerAdvice } from './answer-advice.ts';
import type { DossierState, InvalidReason } from './dossier.ts';
import type { Guide } from './programme.ts';
import type { Question } from './question.ts';
import type { CaseworkView } from './views-casework.ts';
import type { DeadlinesView } from './views-deadlines.ts';
import type { InterviewHints } from './views-interview.ts';
import type { OwnDataView } from './views-privacy.ts';
import type { QuestionsView } from './views-questions.ts';

/**
 * What a person is shown, before it becomes a card, a text or a document. Views hold plain text as it
 * was typed; whoever renders one escapes it for the medium.
 */

/** What every screen of one file says about itself. */
export interface FileHeading {
  readonly dossierId: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly roundName: string;
  /** Brussels day, YYYY-MM-DD. */
  readonly deadlineDay: string;
  /** Days until the deadline day: 0 is today, negative is past. */
  readonly daysLeft: number;
  /** It was sent, and a caseworker asks for more: the deadline does not matter now. */
  readonly asksMore?: true;
  readonly demonstration: boolean;
  /** Of a sheet: what it is called, and whose guidance it belongs to. */
  readonly sheet?: {
    readonly title: string;
    readonly municipality: string;
    readonly applicationId: string;
    readonly stepId: string;
  };
}

/** One sentence above a screen about what just happened. */
export interface Notice {
  readonly tone: 'good' | 'warning';
  readonly text: string;
}

export interface QuestionView extends InterviewHints {
  readonly question: Question;
  /**
   * What the input holds: typed text (also what is not accepted yet), option id(s) joined by commas,
   * NIS code, ISO date or number as text. A list holds the accepted choice, whatever was typed since.
   */
  readonly input: string;
  /** What was typed and is not accepted; a very long text by its beginning. */
  readonly rejectedText?: string;
  /** The same as a person reads it: option labels, the municipality's name. Empty without an answer. */
  readonly answerText: string;
  /** Version the person sees; goes back with the input. */
  readonly version: number;
  /** True when the input was filled in from the Teams profile and is not saved yet. */
  readonly prefilled: boolean;
  readonly invalid?: InvalidReason;
  /** A colleague who wrote the present answer. */
  readonly writtenBy?: string;
  /** What a caseworker asked or said here, oldest first. */
  readonly remarks?: readonly string[];
}

export interface StepView {
  readonly kind: 'step';
  readonly heading: FileHeading;
  readonly nonce: string;
  readonly stepId: string;
  readonly stepNumber: number;
  readonly stepCount: number;
  readonly title: string;
  readonly intro?: string;
  readonly questions: readonly QuestionView[];
  /** The question that typed text answers. */
  readonly openQuestionId: string;
  /** What is typed next comes under the answer that is there. */
  readonly adds?: true;
  /** True once an empty required question held the person up: then the card offers to skip. */
  readonly offerSkip: boolean;
  readonly notice?: Notice;
  /** Everything so far is saved; Brussels time "14:05". */
  readonly savedAt?: string;
}

export interface OverviewItem {
  readonly questionId: string;
  readonly shortLabel: string;
  readonly answerText: string;
  readonly state: 'answered' | 'empty' | 'missing' | 'invalid' | 'conflict' | 'outdated';
  /** A caseworker asks more here, and the answer is as it was. */
  readonly unchanged?: true;
  readonly advice?: AnswerAdvice;
}

export interface OverviewView {
  readonly kind: 'overview';
  readonly heading: FileHeading;
  readonly nonce: string;
  readonly stepCount: number;
  readonly sections: readonly {
    readonly stepId: string;
    readonly title: string;
    readonly items: readonly OverviewItem[];
  }[];
  readonly canBeSent: boolean;
  readonly isOwner: boolean;
  readonly colleagues: readonly string[];
  readonly notice?: Notice;
}

export interface ConflictView {
  readonly kind: 'conflict';
  readonly heading: FileHeading;
  readonly nonce: string;
  readonly conflictId: string;
  readonly question: Question;
  /** The answer that stands now. */
  readonly present: { readonly by: string; readonly text: string; readonly mine: boolean };
  /** The text beside it. */
  readonly other: { readonly by: string; readonly text: string; readonly mine: boolean };
  /** One text made of both that could not be accepted yet. */
  readonly merged?: string;
}

export interface ReceiptView {
  readonly kind: 'receipt';
  readonly heading: FileHeading;
  readonly nonce: string;
  readonly reference: string;
  readonly municipality: string;
  readonly submittedAt: Date;
  /** Name of the round whose deadline had passed, when the application went to the next one. */
  readonly movedFromRound?: string;
  /** First day of guidance, YYYY-MM-DD. */
  readonly guidanceFrom: string;
  readonly mailTo: string;
  /** True when this was sent before and nothing new happened. */
  readonly repeated: boolean;
}

/** One line of "mijn aanvragen". */
export interface FileLine {
  readonly heading: FileHeading;
  readonly state: DossierState;
  readonly reference?: string;
  readonly municipality?: string;
  readonly answered: number;
  readonly asked: number;
  readonly role: 'owner' | 'colleague' | 'caseworker' | 'expert';
  readonly ownerName: string;
  readonly updatedAt: Date;
  readonly submittedAt?: Date;
  /** Questions at which a caseworker asks for more, of a file that was sent. */
  readonly moreAsked?: number;
  /** Questions at which a caseworker wrote what is not clear, of a draft that came back. */
  readonly remarked?: number;
  readonly canCopy: boolean;
  readonly canWithdraw: boolean;
}

export interface FilesView {
  readonly kind: 'files';
  readonly nonce: string;
  readonly files: readonly FileLine[];
  /** More files than are listed. */
  readonly left: number;
}

export interface FileView {
  readonly kind: 'file';
  readonly nonce: string;
  readonly line: FileLine;
  readonly sections: readonly {
    readonly title: string;
    readonly items: readonly {
      readonly shortLabel: string;
      readonly answerText: string;
      /** What a caseworker asks or said here and waits for its people, oldest first. */
      readonly remarks?: readonly string[];
    }[];
  }[];
  /** Why it was decided as it was: the sentence of the reason, and the caseworker's own words. */
  readonly decision?: { readonly sentence?: string; readonly explanation: string };
  /** Its guidance can be opened. */
  readonly guided?: true;
  /** What was made of it so that its people can try again: a draft, or what they sent of it. */
  readonly again?: { readonly dossierId: string; readonly sent: boolean };
  readonly colleagues: readonly { readonly objectId: string; readonly name: string }[];
  readonly notice?: Notice;
}

export interface WithdrawView {
  readonly kind: 'withdraw';
  readonly nonce: string;
  readonly line: FileLine;
}

/** Shown when somebody who has drafts, or is asked for more, asks to apply. */
export interface ResumeView {
  readonly kind: 'resume';
  readonly nonce: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly drafts: readonly FileLine[];
  readonly canStartNew: boolean;
}

/** No round takes applications now. */
export interface ClosedView {
  readonly kind: 'closed';
  readonly programmeName: string;
  readonly sentence: string;
  readonly instead: readonly string[];
  /** The next round, when one is known. */
  readonly opens?: { readonly roundName: string; readonly at: Date; readonly deadlineDay: string };
  /** A draft that is kept. */
  readonly keptDraft?: { readonly dossierId: string };
}

export interface InviteView {
  readonly kind: 'invite';
  readonly heading: FileHeading;
  /** Its guidance goes on: that is what colleagues take part in. */
  readonly guided?: true;
  readonly nonce: string;
  /** Code a colleague types to the bot, with the moment it ends; absent until asked for. */
  readonly code?: { readonly text: string; readonly until: Date };
  readonly colleagues: readonly { readonly objectId: string; readonly name: string }[];
  readonly notice?: Notice;
}

export interface HelpView {
  readonly kind: 'help';
  readonly scope: 'personal' | 'groupChat' | 'channel';
  /** `welcome` at installation and hello; `help` on request; `lost` when the bot did not understand. */
  readonly occasion: 'welcome' | 'help' | 'lost';
  readonly firstName?: string;
  readonly hasDrafts: boolean;
  readonly demonstration: boolean;
  /** Handles files of others: what they do comes first. */
  readonly caseworker?: true;
  /** Guides municipalities as an expert. */
  readonly expert?: true;
  /** Works for a municipality that is guided now. */
  readonly guided?: true;
  /** A sheet of their guidance that they can write in now. */
  readonly sheet?: {
    readonly dossierId: string;
    readonly stepId: string;
    readonly title: string;
  };
}

/** "Is dit je antwoord of een vraag?" */
export interface AnswerOrQuestionView {
  readonly kind: 'answerOrQuestion';
  readonly nonce: string;
  readonly dossierId: string;
  readonly text: string;
  readonly questionLabel: string;
}

export interface ProgrammeView {
  readonly kind: 'programme';
  readonly programmeId: string;
  readonly name: string;
  readonly summary: string;
  readonly explanation: string;
  readonly guides: readonly Guide[];
  readonly contactName: string;
  readonly contactEmail?: string;
}

/** A file or card that is gone, of somebody else, or never was: all three look the same. */
export interface UnavailableView {
  readonly kind: 'unavailable';
}

export type View =
  | StepView
  | OverviewView
  | ConflictView
  | ReceiptView
  | FilesView
  | FileView
  | WithdrawView
  | ResumeView
  | ClosedView
  | InviteView
  | OwnDataView
  | DeadlinesView
  | HelpView
  | AnswerOrQuestionView
  | ProgrammeView
  | UnavailableView
  | CaseworkView
  | QuestionsView;
