import { z } from 'zod/v4';
import { TRAJECTORY_SCHEMA } from './trajectory-schema.ts';

/**
 * The shape of a programme's data with the limits that cards and documents count on. The types say
 * most of it; this also sees empty texts, too long labels and days that do not exist.
 */
const id = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/, 'is no id of letters, digits and dashes');
const line = z.string().trim().min(1).max(300);
const paragraph = z.string().trim().min(1).max(1200);
const day = z.string().refine(isDay, 'is no calendar day (YYYY-MM-DD)');
/** As `fold` leaves a text: lower case, no accents, no punctuation; a space may bind either end. */
const cue = z.string().regex(/^ ?[a-z0-9]+( [a-z0-9]+)* ?$/, 'is no folded cue');

function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
}

const help = z.strictObject({
  why: paragraph,
  goodExample: paragraph.optional(),
  weakExample: paragraph.optional(),
  weakBecause: line.optional(),
});

const condition = z.discriminatedUnion('is', [
  z.strictObject({ question: id, is: z.literal('oneOf'), values: z.array(id).min(1) }),
  z.strictObject({ question: id, is: z.literal('includes'), value: id }),
]);

const base = {
  id,
  label: line,
  shortLabel: z.string().trim().min(1).max(60),
  required: z.boolean(),
  help,
  showWhen: condition.optional(),
};

const part = z.strictObject({
  id,
  label: line,
  ask: line,
  cues: z.array(cue).min(1),
  hints: z.array(cue).optional(),
  otherWordsEnough: z.int().min(1).max(200).optional(),
});

const question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.enum(['shortText', 'longText']),
    maxLength: z.int().min(1).max(10_000),
    prefill: z.literal('name').optional(),
    parts: z.array(part).optional(),
    thinBelowWords: z.int().min(1).max(200).optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.enum(['choice', 'choices']),
    options: z.array(z.strictObject({ id, label: z.string().trim().min(1).max(120) })).min(2),
  }),
  z.strictObject({ ...base, kind: z.literal('municipality') }),
  z.strictObject({
    ...base,
    kind: z.enum(['email', 'phone']),
    prefill: z.literal('email').optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('date') }),
  z
    .strictObject({
      ...base,
      kind: z.literal('scale'),
      min: z.int().min(0),
      max: z.int(),
      minLabel: line,
      maxLabel: line,
    })
    .refine((scale) => scale.min < scale.max, 'has no room between min and max'),
]);

const form = z.strictObject({
  id,
  version: z.int().min(1),
  steps: z
    .array(
      z.strictObject({
        id,
        title: z.string().trim().min(1).max(60),
        intro: line.optional(),
        questions: z.array(question).min(1),
      }),
    )
    .min(1),
  changes: z.array(
    z.strictObject({
      from: z.int().min(1),
      to: z.int().min(2),
      renamedQuestions: z.record(id, id).optional(),
      renamedOptions: z.record(id, z.record(id, id)).optional(),
    }),
  ),
});

const round = z.strictObject({ id, name: line, opensOn: day, deadlineDay: day, guidanceFrom: day });

const kebab = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'is no id of lower-case words and dashes');
const reason = z.strictObject({
  id: kebab,
  label: z.string().trim().min(1).max(60),
  sentence: line.regex(/^\p{Lu}.*[.!]$/u, 'is no whole sentence'),
  because: line.regex(/^\p{Ll}.*[^.!]$/u, 'is no part of a sentence').optional(),
});

const review = z.strictObject({
  checks: z
    .array(z.strictObject({ id: kebab, label: line, questionIds: z.array(id).min(1) }))
    .min(1),
  inadmissible: z.array(reason).min(1),
  deferred: z.array(reason).min(1),
  notSelected: z.array(reason).min(1),
  expertiseQuestionId: id,
});

const intake = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('form'),
    form,
    referencePrefix: z.string().regex(/^[A-Z]{2,4}$/, 'is no prefix of two to four capitals'),
    rounds: z.array(round),
    closed: z.strictObject({ sentence: line, instead: z.array(line).min(1) }),
    review,
  }),
  z.strictObject({ kind: z.literal('conversation'), contactName: line, explanation: paragraph }),
  z.strictObject({ kind: z.literal('none'), explanation: paragraph }),
]);

export const PROGRAMME_SCHEMA = z.strictObject({
  id,
  name: z.string().trim().min(1).max(60),
  organisation: line,
  summary: line,
  contact: z.strictObject({ name: line, email: z.email().optional() }),
  alarmAfterWorkingDays: z.int().min(1).max(60),
  intake,
  trajectory: TRAJECTORY_SCHEMA.optional(),
  guides: z.array(z.strictObject({ id, title: line, summary: paragraph, steps: z.array(line) })),
  firstFaq: z.array(id).max(8).optional(),
  unanswered: z.array(z.strictObject({ id, phrasings: z.array(line).min(1) })),
  faq: z.array(
    z.strictObject({
      id,
      question: line,
      alternatives: z.array(line),
      answer: z.union([
        paragraph,
        z.strictObject({ open: paragraph, upcoming: paragraph, closed: paragraph }),
      ]),
      source: line,
      validFrom: day.optional(),
      validUntil: day.optional(),
      related: z.array(id).optional(),
    }),
  ),
});
