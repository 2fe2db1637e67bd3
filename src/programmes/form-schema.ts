import { z } from 'zod/v4';
import { id, line, paragraph } from './schema-parts.ts';

// The shape of a form, with the limits that cards and documents count on.

/** As `fold` leaves a text: lower case, no accents, no punctuation; a space may bind either end. */
const cue = z.string().regex(/^ ?[a-z0-9]+( [a-z0-9]+)* ?$/, 'is no folded cue');

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

/** What is said back: one sentence, as short as a message in a chat. */
const reactions = z
  .array(
    z.strictObject({
      when: z.discriminatedUnion('is', [
        z.strictObject({ is: z.enum(['atMost', 'atLeast']), value: z.int() }),
        z.strictObject({ is: z.literal('chosen'), option: id }),
      ]),
      text: z.string().regex(/^\p{Lu}[^.!?]{1,158}[.]$/u, 'is not one short sentence'),
    }),
  )
  .min(1);

/** Of the application, or of the sheet of a step: "challenge", "intakeSheet:keyIssues". */
const offered = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9-]*(:[a-zA-Z][a-zA-Z0-9-]*)?$/, 'names no question');

const base = {
  id,
  label: line,
  shortLabel: z.string().trim().min(1).max(60),
  required: z.boolean(),
  help,
  showWhen: condition.optional(),
  internal: z.literal(true).optional(),
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
    offerFrom: offered.optional(),
    followUp: line.optional(),
    maxLines: z.int().min(1).max(20).optional(),
    recalls: z.literal(true).optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.enum(['choice', 'choices']),
    options: z.array(z.strictObject({ id, label: z.string().trim().min(1).max(120) })).min(2),
    reactions: reactions.optional(),
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
      reactions: reactions.optional(),
    })
    .refine((scale) => scale.min < scale.max, 'has no room between min and max'),
  z.strictObject({
    ...base,
    kind: z.literal('ranking'),
    from: z.array(id).min(1).max(20),
    atLeast: z.int().min(1).max(10),
  }),
]);

export const FORM_SCHEMA = z.strictObject({
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
