import type { ChatPlace } from './chat-place.ts';
import { isSamePerson, type NamedPerson, nameOnly, type Person } from './person.ts';
import { ok, type Result, refused } from './result.ts';

/** Open waits for an answer; answered waits for the asker's word; closed needs nothing more. */
export const INQUIRY_STATES = ['open', 'answered', 'closed'] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

/** Letters of the reference: VR-2026-0007. */
export const INQUIRY_PREFIX = 'VR';

export interface InquiryMessage {
  /** From 1, in order. */
  readonly number: number;
  /** The asker's first question, a later one of theirs, or an answer of a caseworker. */
  readonly kind: 'question' | 'further' | 'answer';
  /** Personal numbers are masked. */
  readonly text: string;
  readonly by: NamedPerson;
  readonly at: Date;
  /** How an answer reached the asker; `byHand`: the caseworker mailed it outside the bot. */
  readonly delivery?: 'pending' | 'chat' | 'mail' | 'byHand' | 'failed';
}

/** A question that people answer (vraag): asked once, answered in the same thread. */
export interface Inquiry {
  readonly id: string;
  readonly reference: string;
  readonly programmeId: string;
  readonly state: InquiryState;
  readonly asker: NamedPerson;
  /** Where an answer can be mailed to. */
  readonly askerEmail?: string;
  /** As shown: the name of a municipality or organisation. */
  readonly organisation: string;
  /** The application it is about; the asker chose to show it. */
  readonly dossierId?: string;
  /** Where it was asked and the answer goes. */
  readonly place: ChatPlace;
  readonly messages: readonly InquiryMessage[];
  readonly assignee?: NamedPerson;
  /** The post about it in the caseworkers' channel. */
  readonly channelPost?: { readonly place: ChatPlace; readonly messageId: string };
  readonly createdAt: Date;
  /** Since when somebody waits for an answer; absent when nobody does. */
  readonly waitingSince?: Date;
  /** Counts up at every change. */
  readonly version: number;
}

export const INQUIRY_EVENTS = [
  'asked',
  'askedFurther',
  'taken',
  'assigned',
  'answered',
  'helped',
  'closed',
  'delivered',
  'mailed',
  'mailRefused',
] as const;
export type InquiryEventKind = (typeof INQUIRY_EVENTS)[number];

export interface InquiryEvent {
  readonly kind: InquiryEventKind;
  readonly by: NamedPerson;
  readonly at: Date;
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface InquiryChange {
  readonly inquiry: Inquiry;
  readonly events: readonly InquiryEvent[];
}

interface Act {
  readonly by: NamedPerson;
  readonly at: Date;
}

export interface NewInquiry {
  readonly id: string;
  readonly reference: string;
  readonly programmeId: string;
  readonly text: string;
  readonly askerEmail?: string;
  readonly organisation: string;
  readonly dossierId?: string;
  readonly place: ChatPlace;
}

/** A new question, open and nobody's yet. */
export function ask(asked: NewInquiry, { by, at }: Act): InquiryChange {
  const { text, ...fields } = asked;
  const asker = nameOnly(by);
  return {
    inquiry: {
      ...fields,
      state: 'open',
      asker,
      messages: [{ number: 1, kind: 'question', text, by: asker, at }],
      createdAt: at,
      waitingSince: at,
      version: 1,
    },
    events: [event('asked', { by, at })],
  };
}

/** The asker goes on in the same thread; it waits again from now, with whoever had it. */
export function askFurther(inquiry: Inquiry, text: string, { by, at }: Act): InquiryChange {
  const message = {
    number: nextNumber(inquiry),
    kind: 'further',
    text,
    by: nameOnly(by),
    at,
  } as const;
  return {
    inquiry: {
      ...changed(inquiry),
      state: 'open',
      messages: [...inquiry.messages, message],
      waitingSince: inquiry.waitingSince ?? at,
    },
    events: [event('askedFurther', { by, at }, { message: message.number })],
  };
}

export type TakeRefusal =
  | { readonly kind: 'closed' }
  | { readonly kind: 'taken'; readonly by: NamedPerson };

/** A caseworker takes a question; never from somebody else unnoticed: `seenVersion` is what they saw. */
export function take(
  inquiry: Inquiry,
  seenVersion: number,
  { by, at }: Act,
): Result<InquiryChange, TakeRefusal> {
  return assign(inquiry, nameOnly(by), seenVersion, { by, at });
}

/** Gives a question to a caseworker. Refused when it changed hands since the giver looked. */
export function assign(
  inquiry: Inquiry,
  to: NamedPerson,
  seenVersion: number,
  { by, at }: Act,
): Result<InquiryChange, TakeRefusal> {
  if (inquiry.state === 'closed') return refused({ kind: 'closed' });
  const { assignee } = inquiry;
  if (assignee !== undefined && isSamePerson(assignee, to)) return ok({ inquiry, events: [] });
  if (assignee !== undefined && inquiry.version !== seenVersion) {
    return refused({ kind: 'taken', by: assignee });
  }
  const kind = isSamePerson(to, by) ? 'taken' : 'assigned';
  return ok({
    inquiry: { ...changed(inquiry), assignee: nameOnly(to) },
    events: [event(kind, { by, at }, { to: to.name })],
  });
}

export type AnswerRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'closed' }
  /** Somebody answered since this caseworker looked; their text is kept on the card. */
  | { readonly kind: 'answeredMeanwhile'; readonly answer: InquiryMessage };

export interface NewAnswer {
  readonly text: string;
  /** Number of the last message that the caseworker saw. */
  readonly seenMessage: number;
  /** The caseworker mailed it already outside the bot. */
  readonly byHand?: boolean;
}

/**
 * Answers a question; also one that was answered before, when the caseworker saw that answer. What the
 * asker added that the caseworker did not see goes on waiting.
 */
export function answer(
  inquiry: Inquiry,
  { text, seenMessage, byHand }: NewAnswer,
  { by, at }: Act,
): Result<InquiryChange, AnswerRefusal> {
  if (text === '') return refused({ kind: 'empty' });
  if (inquiry.state === 'closed') return refused({ kind: 'closed' });
  const last = lastAnswer(inquiry);
  if (last !== undefined && last.number > seenMessage) {
    return refused({ kind: 'answeredMeanwhile', answer: last });
  }
  const goesOn = (lastQuestion(inquiry)?.number ?? 0) > seenMessage;
  const message: InquiryMessage = {
    number: nextNumber(inquiry),
    kind: 'answer',
    text,
    by: nameOnly(by),
    at,
    delivery: byHand ? 'byHand' : 'pending',
  };
  return ok({
    inquiry: {
      ...(goesOn ? changed(inquiry) : withoutWaiting(changed(inquiry))),
      state: goesOn ? 'open' : 'answered',
      messages: [...inquiry.messages, message],
      assignee: inquiry.assignee ?? nameOnly(by),
    },
    events: [event('answered', { by, at }, { message: message.number })],
  });
}

/** The asker says that the answer helps. Saying it twice changes nothing. */
export function markHelped(inquiry: Inquiry, { by, at }: Act): InquiryChange {
  if (inquiry.state !== 'answered') return { inquiry, events: [] };
  return {
    inquiry: { ...changed(inquiry), state: 'closed' },
    events: [event('helped', { by, at })],
  };
}

/** A caseworker ends a question that needs no answer (asked twice, no question). */
export function close(
  inquiry: Inquiry,
  { by, at }: Act,
): Result<InquiryChange, { readonly kind: 'closed' }> {
  if (inquiry.state === 'closed') return refused({ kind: 'closed' });
  return ok({
    inquiry: { ...withoutWaiting(changed(inquiry)), state: 'closed' },
    events: [event('closed', { by, at })],
  });
}

/** How an answer reached the asker, or that it did not. */
export function markDelivered(
  inquiry: Inquiry,
  number: number,
  delivery: NonNullable<InquiryMessage['delivery']>,
  act: Act,
): InquiryChange {
  return {
    inquiry: {
      ...changed(inquiry),
      messages: inquiry.messages.map((one) => (one.number === number ? { ...one, delivery } : one)),
    },
    events: [event('delivered', act, { message: number, by: delivery })],
  };
}

export function lastAnswer(inquiry: Inquiry): InquiryMessage | undefined {
  return inquiry.messages.findLast((message) => message.kind === 'answer');
}

/** The last thing the asker said. */
export function lastQuestion(inquiry: Inquiry): InquiryMessage | undefined {
  return inquiry.messages.findLast((message) => message.kind !== 'answer');
}

export function isAsker(inquiry: Inquiry, person: Person): boolean {
  return isSamePerson(inquiry.asker, person);
}

function nextNumber(inquiry: Inquiry): number {
  return (inquiry.messages.at(-1)?.number ?? 0) + 1;
}

function changed(inquiry: Inquiry): Inquiry {
  return { ...inquiry, version: inquiry.version + 1 };
}

function withoutWaiting({ waitingSince: _, ...inquiry }: Inquiry): Inquiry {
  return inquiry;
}

function event(
  kind: InquiryEventKind,
  { by, at }: Act,
  details?: InquiryEvent['details'],
): InquiryEvent {
  return { kind, by: nameOnly(by), at, ...(details === undefined ? {} : { details }) };
}
