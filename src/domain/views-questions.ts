import type { ForeignLanguage } from './faq.ts';
import type { Inquiry, InquiryMessage } from './inquiry.ts';
import type { SensitiveKind } from './masked-text.ts';
import type { PhrasedView } from './phrased-view.ts';
import type { InquiryFilter } from './ports-questions.ts';
import type { Notice } from './views.ts';
import type {
  SessionAnswerView,
  SessionGroupsView,
  SessionGroupView,
  SessionPublishedView,
  SessionView,
} from './views-sessions.ts';

/** An FAQ entry with its answer as it is today. */
export interface ShownEntry {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly source: string;
}

export interface ProgrammeChoice {
  readonly id: string;
  readonly name: string;
}

/** The answer to a question, a choice of questions, or that the bot does not know. */
export interface FaqView {
  readonly kind: 'faq';
  readonly nonce: string;
  readonly outcome: 'sure' | 'doubt' | 'unknown';
  /** The question as it was logged; absent when an entry was opened without asking. */
  readonly askedId?: string;
  /** With `sure`; with `doubt` what is likely meant, as a guess. */
  readonly entry?: ShownEntry;
  /** The answer in the words of a language model; takes the place of the entry's own. */
  readonly phrased?: PhrasedView;
  /** `doubt`: what (else) may be meant; `sure`: what else one may want to know; `unknown`: what comes nearest. */
  readonly others: readonly { readonly id: string; readonly question: string }[];
  /** Who answers what the bot does not know: "VLAIO". */
  readonly organisation: string;
  /** The question is not in Dutch. */
  readonly language?: ForeignLanguage;
  /** Where no answer is shown: municipalities share what says much of it. */
  readonly experiences?: true;
  readonly notice?: Notice;
}

/** "Stel mijn vraag aan VLAIO": the question, ready to be edited and sent. */
export interface AskView {
  readonly kind: 'ask';
  readonly nonce: string;
  readonly askedId?: string;
  readonly text: string;
  readonly programmeId: string;
  /** More than one: the person chooses. */
  readonly programmes: readonly (ProgrammeChoice & { readonly organisation: string })[];
  /** NIS code, `other` for an organisation that is no municipality, or empty. */
  readonly municipality: string;
  readonly email: string;
  /** The person's own applications, to show along with the question. */
  readonly dossiers: readonly { readonly id: string; readonly label: string }[];
  readonly dossierId: string;
  readonly masked: readonly SensitiveKind[];
  readonly notice?: Notice;
}

/** One inquiry on a list. */
export interface InquiryLine {
  readonly id: string;
  readonly reference: string;
  readonly programmeName: string;
  readonly organisation: string;
  readonly state: Inquiry['state'];
  /** The last thing the asker said, on one line. */
  readonly excerpt: string;
  readonly askerName: string;
  readonly askedAt: Date;
  readonly assigneeName?: string;
  /** Working days it waits; absent when nobody waits. */
  readonly waitingDays?: number;
  readonly overdue: boolean;
}

export interface InquirySentView {
  readonly kind: 'inquirySent';
  readonly line: InquiryLine;
  readonly text: string;
  readonly masked: readonly SensitiveKind[];
  readonly recipient: string;
  /** Address of the mailbox it goes to; absent when only caseworkers in Teams get it. */
  readonly mailbox?: string;
  readonly answerTo: 'chat' | 'chatAndMail';
  /** It was asked before and still waits: nothing new was sent. */
  readonly repeated: boolean;
}

export interface MyInquiriesView {
  readonly kind: 'myInquiries';
  readonly nonce: string;
  readonly lines: readonly InquiryLine[];
  readonly left: number;
}

export interface InquiriesView {
  readonly kind: 'inquiries';
  readonly nonce: string;
  readonly filter: InquiryFilter;
  readonly lines: readonly InquiryLine[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly alarmDays: number;
  readonly notice?: Notice;
}

/** One inquiry with its thread, for its asker or for a caseworker. */
export interface InquiryView {
  readonly kind: 'inquiry';
  readonly nonce: string;
  readonly role: 'asker' | 'caseworker';
  readonly line: InquiryLine;
  readonly messages: readonly InquiryMessage[];
  /** Version and last message the person sees; go back with their action. */
  readonly version: number;
  readonly seenMessage: number;
  readonly askerEmail?: string;
  /** Whoever looks has it already. */
  readonly mine?: true;
  /** Caseworkers it can be given to. */
  readonly colleagues: readonly { readonly key: string; readonly name: string }[];
  /** Answers of the FAQ that come near; for caseworkers. */
  readonly suggestions: readonly ShownEntry[];
  /** What the answer field holds. */
  readonly draft: string;
  /** The application it is about, where the reader may see it. */
  readonly dossier?: { readonly id: string; readonly label: string };
  readonly notice?: Notice;
}

/** An answer that came back, in the chat of the asker. */
export interface AnswerArrivedView {
  readonly kind: 'answerArrived';
  readonly nonce: string;
  readonly line: InquiryLine;
  readonly question: string;
  readonly answer: string;
  readonly answeredBy: string;
}

/** The post in the caseworkers' channel; its text shows how the inquiry stands now. */
export interface InquiryPostView {
  readonly kind: 'inquiryPost';
  readonly nonce: string;
  readonly line: InquiryLine;
  readonly text: string;
  readonly version: number;
}

/** "Deze vragen wachten te lang", in the caseworkers' channel. */
export interface WaitingView {
  readonly kind: 'waiting';
  readonly programmeName: string;
  readonly alarmDays: number;
  readonly lines: readonly InquiryLine[];
  readonly left: number;
  /** Answers and mails that reached nobody, or were refused; the reference and what happened. */
  readonly undelivered: readonly InquiryLine[];
}

/** Something the caseworkers have to know at once, in their channel. */
export interface UndeliveredView {
  readonly kind: 'undelivered';
  readonly line: InquiryLine;
  /** `answer`: the asker was reached nowhere; `mail`: the mailbox refuses the question. */
  readonly what: 'answer' | 'mail';
}

export type FaqProblem =
  | 'questionMissing'
  | 'answerMissing'
  | 'sourceMissing'
  | 'tooLong'
  | 'phrasingTaken'
  | 'days'
  | 'changedMeanwhile';

export interface FaqEditView {
  readonly kind: 'faqEdit';
  readonly nonce: string;
  /** Absent for a new entry. */
  readonly entryId?: string;
  /** Version that is being changed; 0 for a new entry or one of the programme's data. */
  readonly version: number;
  readonly programmeId: string;
  readonly programmes: readonly ProgrammeChoice[];
  readonly question: string;
  /** One a line. */
  readonly alternatives: string;
  /** A text, or the three texts of an answer that depends on the round. */
  readonly answer: string;
  readonly answerUpcoming?: string;
  readonly answerClosed?: string;
  readonly source: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** Where it grew from. */
  readonly inquiryId?: string;
  readonly askedId?: string;
  readonly problems: readonly FaqProblem[];
  /** The entry that has a phrasing already. */
  readonly takenBy?: string;
}

export interface FaqEntryView {
  readonly kind: 'faqEntry';
  readonly nonce: string;
  readonly entry: ShownEntry;
  readonly alternatives: readonly string[];
  readonly programmeName: string;
  readonly version: number;
  readonly state: 'published' | 'retired';
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Newest first; version 0 is the programme's own data. */
  readonly history: readonly {
    readonly version: number;
    readonly by: string;
    readonly at: Date;
    readonly state: 'published' | 'retired';
  }[];
  readonly notice?: Notice;
}

export interface FaqListView {
  readonly kind: 'faqList';
  readonly nonce: string;
  readonly query: string;
  readonly lines: readonly {
    readonly id: string;
    readonly question: string;
    readonly programmeName: string;
    readonly version: number;
    readonly state: 'published' | 'retired';
  }[];
  readonly page: number;
  readonly hasMore: boolean;
}

/** What was asked and not found, grouped by likeness; the largest group first. */
export interface AskedGroupsView {
  readonly kind: 'askedGroups';
  readonly nonce: string;
  readonly groups: readonly {
    readonly askedId: string;
    readonly examples: readonly string[];
    readonly count: number;
  }[];
  readonly page: number;
  readonly hasMore: boolean;
  readonly notice?: Notice;
}

/** Asked in a channel by a caseworker: which programme's questions are told of here. */
export interface ChannelView {
  readonly kind: 'channel';
  readonly nonce: string;
  readonly programmes: readonly (ProgrammeChoice & { readonly here: boolean })[];
  readonly notice?: Notice;
}

export type QuestionsView =
  | FaqView
  | AskView
  | InquirySentView
  | MyInquiriesView
  | InquiriesView
  | InquiryView
  | AnswerArrivedView
  | InquiryPostView
  | WaitingView
  | UndeliveredView
  | FaqEditView
  | FaqEntryView
  | FaqListView
  | AskedGroupsView
  | SessionView
  | SessionGroupsView
  | SessionGroupView
  | SessionPublishedView
  | SessionAnswerView
  | ChannelView;
