import { z } from 'zod/v4';
import type { Result } from '../domain/result.ts';
import { action, id, input, page } from './action-fields.ts';
import { CASE_ACTIONS, CHANGING_CASE_VERBS } from './case-actions.ts';
import { CHANGING_DECISION_VERBS, DECISION_ACTIONS } from './decision-actions.ts';
import { CHANGING_FIGURE_VERBS, FIGURE_ACTIONS } from './figure-actions.ts';
import { CHANGING_FOLLOW_VERBS, FOLLOW_ACTIONS } from './follow-actions.ts';
import { CHANGING_GROUP_VERBS, GROUP_ACTIONS } from './group-actions.ts';
import { CHANGING_IMPORT_VERBS, IMPORT_ACTIONS } from './import-actions.ts';
import { CHANGING_ITEM_VERBS, ITEM_ACTIONS } from './item-actions.ts';
import { CHANGING_KNOWLEDGE_VERBS, KNOWLEDGE_ACTIONS } from './knowledge-actions.ts';
import { CHANGING_MEETING_VERBS, MEETING_ACTIONS } from './meeting-actions.ts';
import { CHANGING_REMINDER_VERBS, REMINDER_ACTIONS } from './reminder-actions.ts';
import { CHANGING_REMINDER_DESK_VERBS, REMINDER_DESK_ACTIONS } from './reminder-desk-actions.ts';
import { CHANGING_REVIEW_VERBS, REVIEW_ACTIONS } from './review-actions.ts';
import { CHANGING_ROLE_VERBS, ROLE_ACTIONS } from './role-actions.ts';
import { CHANGING_ROUND_VERBS, ROUND_ACTIONS } from './round-actions.ts';
import { CHANGING_SESSION_VERBS, SESSION_ACTIONS } from './session-actions.ts';
import { CHANGING_SHEET_VERBS, SHEET_ACTIONS } from './sheet-actions.ts';
import { CHANGING_SHEET_PART_VERBS, SHEET_PART_ACTIONS } from './sheet-part-actions.ts';
import { CHANGING_TRAJECTORY_VERBS, TRAJECTORY_ACTIONS } from './trajectory-actions.ts';

/**
 * What a button on a card asks for: one verb with its data. The verb stands in `action.verb` of an
 * Action.Execute and in the data itself, so that a client that falls back to Action.Submit loses nothing.
 *
 * Inputs come along in the same data: those of a step under `answer:<questionId>`, those of a list of points
 * under `answer:met.<checkId>` and `answer:note.<checkId>`, who answers a part under `answer:<stepId>`, the text of
 * `conflict.choose` under `merged`, the people picker of `invite.add` under `objectId`; those of questions
 * and the FAQ under the names of their fields here.
 */
export type CardAction =
  | Readonly<Exclude<Sent, { verb: VerbWithInputs }>>
  | Readonly<Extract<Sent, { verb: VerbWithInputs }> & StepInputs>;

/** Verbs of cards that have inputs by the programme's data. */
type VerbWithInputs = 'step.save' | 'review.saveChecks' | 'sheet.assign';

/** What a card puts in a button; the client adds the inputs. */
export type CardRequest = Readonly<z.input<typeof SENT>>;

/** What the inputs of a step or a list of points held when the button was pressed. */
export interface StepInputs {
  /** Question id → what its input held. A question that is absent had no input on the card. */
  readonly inputs: Readonly<Record<string, string>>;
}

export type Verb = CardRequest['verb'];

export type UnreadableAction = 'unknownVerb' | 'malformed';

/** A choice needs a value, phones refuse a card with an empty one: this one says that no application is chosen. */
export const NO_DOSSIER = 'none';
/** Question id → version of the answer that the card showed; 0 for none. */
const seen = z.record(id, z.int().nonnegative());
/** Where a person goes, as the walk names it. */
const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('overview') }),
  z.object({ kind: z.literal('question'), questionId: id }),
]);
/** Where a person goes from a step, once its inputs are saved. */
const exit = z.union([
  z.object({ to: z.enum(['next', 'previous', 'stop', 'overview', 'skip']) }),
  z.object({ to: z.literal('question'), questionId: id }),
  z.object({ to: z.literal('takeOver'), questionId: id }),
]);

/**
 * Verbs that change something carry the nonce of their card: a second click on the same card is then
 * recognised and changes nothing. The others may be pressed as often as somebody likes.
 */
export const CHANGING_VERBS: ReadonlySet<string> = new Set([
  'apply.start',
  'step.save',
  'conflict.choose',
  'submit.send',
  'file.copy',
  'file.withdraw',
  'invite.add',
  'invite.remove',
  'privacy.remove',
  'input.isAnswer',
  'input.isQuestion',
  'faq.helpful',
  'inquiry.send',
  'inquiry.take',
  'inquiry.assign',
  'inquiry.answer',
  'inquiry.helps',
  'inquiry.further',
  'inquiry.close',
  'faq.save',
  'faq.retire',
  'faq.restore',
  'asked.dismiss',
  'channel.set',
  'channel.end',
  ...CHANGING_CASE_VERBS,
  ...CHANGING_DECISION_VERBS,
  ...CHANGING_FIGURE_VERBS,
  ...CHANGING_FOLLOW_VERBS,
  ...CHANGING_GROUP_VERBS,
  ...CHANGING_IMPORT_VERBS,
  ...CHANGING_ITEM_VERBS,
  ...CHANGING_KNOWLEDGE_VERBS,
  ...CHANGING_MEETING_VERBS,
  ...CHANGING_REMINDER_VERBS,
  ...CHANGING_REMINDER_DESK_VERBS,
  ...CHANGING_REVIEW_VERBS,
  ...CHANGING_ROLE_VERBS,
  ...CHANGING_ROUND_VERBS,
  ...CHANGING_SESSION_VERBS,
  ...CHANGING_TRAJECTORY_VERBS,
  ...CHANGING_SHEET_VERBS,
  ...CHANGING_SHEET_PART_VERBS,
]);

const SENT = z.discriminatedUnion('verb', [
  action('apply.start', { programmeId: id.optional(), fresh: z.boolean().optional() }),
  action('draft.open', { dossierId: id, place: place.optional() }),
  action('draft.stop', { dossierId: id }),
  action('step.save', {
    dossierId: id,
    stepId: id,
    exit,
    seen,
  }),
  action('conflict.choose', {
    dossierId: id,
    conflictId: id,
    keep: z.enum(['present', 'other', 'merged']),
    merged: z.string().optional(),
  }),
  action('submit.send', { dossierId: id }),
  action('receipt.pdf', { dossierId: id }),
  action('files.list', {}),
  action('file.look', { dossierId: id }),
  action('file.copy', { dossierId: id }),
  action('file.withdrawAsk', { dossierId: id }),
  action('file.withdraw', { dossierId: id }),
  action('invite.open', { dossierId: id }),
  action('invite.code', { dossierId: id }),
  // Empty or absent: the person picked nobody.
  action('invite.add', { dossierId: id, objectId: z.string().max(64).optional() }),
  action('invite.remove', { dossierId: id, objectId: id }),
  action('privacy.show', {}),
  action('privacy.copy', {}),
  action('privacy.removeAsk', {}),
  action('privacy.remove', {}),
  action('input.isAnswer', { dossierId: id }),
  action('input.isQuestion', { dossierId: id }),
  action('faq.show', { entryId: id, askedId: id.optional() }),
  action('faq.helpful', { askedId: id, entryId: id, helpful: z.boolean() }),
  action('inquiry.start', {
    askedId: id.optional(),
    programmeId: id.optional(),
  }),
  action('inquiry.send', {
    askedId: id.optional(),
    text: input,
    programmeId: input,
    municipality: input,
    email: input,
    /** Absent when no application goes along. */
    dossierId: input.transform((chosen) => (chosen === NO_DOSSIER ? undefined : chosen)),
  }),
  action('inquiry.mine', {}),
  action('inquiry.look', { inquiryId: id }),
  action('inquiry.list', { filter: z.enum(['waiting', 'mine', 'answered']), page }),
  /** An answer that was half typed stays on the card, whatever else is pressed. */
  action('inquiry.take', { inquiryId: id, version: z.int().nonnegative(), answer: input }),
  action('inquiry.assign', {
    inquiryId: id,
    version: z.int().nonnegative(),
    assignee: input,
    answer: input,
  }),
  action('inquiry.suggest', { inquiryId: id, entryId: id, answer: input }),
  action('inquiry.answer', {
    inquiryId: id,
    seenMessage: z.int().nonnegative(),
    answer: input,
    /** "true" when the caseworker mailed the answer outside the bot. */
    byHand: input,
  }),
  action('inquiry.helps', { inquiryId: id }),
  action('inquiry.further', { inquiryId: id, further: input }),
  action('inquiry.close', { inquiryId: id }),
  action('faq.edit', { entryId: id.optional(), inquiryId: id.optional(), askedId: id.optional() }),
  action('faq.save', {
    entryId: id.optional(),
    version: z.int().nonnegative(),
    inquiryId: id.optional(),
    askedId: id.optional(),
    programmeId: input,
    question: input,
    alternatives: input,
    answer: input,
    answerUpcoming: input,
    answerClosed: input,
    source: input,
    validFrom: input,
    validUntil: input,
  }),
  action('faq.retire', { entryId: id, version: z.int().nonnegative() }),
  action('faq.restore', { entryId: id, version: z.int().nonnegative() }),
  action('faq.manage', { entryId: id }),
  action('faq.list', { page, query: input }),
  action('asked.groups', { page }),
  action('asked.dismiss', { askedId: id }),
  action('channel.set', { programmeId: id }),
  action('channel.end', { programmeId: id }),
  action('help.show', {}),
  action('deadlines.show', {}),
  action('programme.show', { programmeId: id }),
  ...CASE_ACTIONS,
  ...DECISION_ACTIONS,
  ...FIGURE_ACTIONS,
  ...FOLLOW_ACTIONS,
  ...GROUP_ACTIONS,
  ...IMPORT_ACTIONS,
  ...ITEM_ACTIONS,
  ...KNOWLEDGE_ACTIONS,
  ...MEETING_ACTIONS,
  ...REMINDER_ACTIONS,
  ...REMINDER_DESK_ACTIONS,
  ...REVIEW_ACTIONS,
  ...ROLE_ACTIONS,
  ...ROUND_ACTIONS,
  ...SESSION_ACTIONS,
  ...TRAJECTORY_ACTIONS,
  ...SHEET_ACTIONS,
  ...SHEET_PART_ACTIONS,
]);

type Sent = z.output<typeof SENT>;

/** Every verb that a card can send. */
export const VERBS: readonly Verb[] = SENT.options.map((option) => option.shape.verb.value);

/** Key of the input of a question. */
export function inputKey(questionId: string): string {
  return `${ANSWER_PREFIX}${questionId}`;
}

/**
 * Reads what came back from a card: the `value` of an Action.Execute invoke (`value.action`), or the
 * `value` of the message that an Action.Submit sends. Anybody can send anything here: ids are only
 * checked for their shape; whether the person may see them is for the use case. Unknown keys are dropped.
 */
export function readCardAction(value: unknown): Result<CardAction, UnreadableAction> {
  const data = readData(value);
  if (data === undefined) return { ok: false, reason: 'malformed' };
  if (!VERBS.some((verb) => verb === data.verb)) return { ok: false, reason: 'unknownVerb' };
  const sent = SENT.safeParse(data);
  if (!sent.success) return { ok: false, reason: 'malformed' };
  if (!hasInputs(sent.data)) return { ok: true, value: sent.data };
  const inputs = readInputs(data);
  if (inputs === undefined) return { ok: false, reason: 'malformed' };
  return { ok: true, value: { ...sent.data, inputs } };
}

function hasInputs(sent: Sent): sent is Extract<Sent, { verb: VerbWithInputs }> {
  const { verb } = sent;
  return verb === 'step.save' || verb === 'review.saveChecks' || verb === 'sheet.assign';
}

const ANSWER_PREFIX = 'answer:';

/** More inputs than any step has. */
const MAX_INPUTS = 50;

const DATA = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const EXECUTE = z.object({ action: z.object({ verb: z.string(), data: DATA.optional() }) });
const SUBMIT = DATA.refine((data) => typeof data.verb === 'string');

/** The data with the verb in it. An own `__proto__` key stays a plain key here. */
function readData(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const submit = SUBMIT.safeParse(value);
  if (submit.success) return submit.data;
  const execute = EXECUTE.safeParse(value);
  if (!execute.success) return undefined;
  const { verb, data } = execute.data.action;
  return { ...data, verb };
}

/** Made of entries, so that a key such as `__proto__` becomes a plain key and changes nothing else. */
function readInputs(data: Readonly<Record<string, unknown>>): StepInputs['inputs'] | undefined {
  const inputs: [string, string][] = [];
  for (const [key, value] of Object.entries(data)) {
    if (!key.startsWith(ANSWER_PREFIX)) continue;
    const questionId = id.safeParse(key.slice(ANSWER_PREFIX.length));
    if (!questionId.success || typeof value !== 'string') return undefined;
    inputs.push([questionId.data, value]);
  }
  return inputs.length > MAX_INPUTS ? undefined : Object.fromEntries(inputs);
}
