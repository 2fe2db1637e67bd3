import { z } from 'zod/v4';
import { FORM_SCHEMA } from './form-schema.ts';
import { REMINDER_SCHEMA } from './reminder-schema.ts';
import { id, line, paragraph } from './schema-parts.ts';
import { TRAJECTORY_SCHEMA } from './trajectory-schema.ts';

/**
 * The shape of a programme's data with the limits that cards and documents count on. The types say
 * most of it; this also sees empty texts, too long labels and days that do not exist.
 */
const day = z.string().refine(isDay, 'is no calendar day (YYYY-MM-DD)');
function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
}

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
    form: FORM_SCHEMA,
    referencePrefix: z.string().regex(/^[A-Z]{2,4}$/, 'is no prefix of two to four capitals'),
    rounds: z.array(round),
    closed: z.strictObject({ sentence: line, instead: z.array(line).min(1) }),
    review,
  }),
  z.strictObject({ kind: z.literal('conversation'), contactName: line, explanation: paragraph }),
  z.strictObject({ kind: z.literal('none'), explanation: paragraph }),
]);

/** Words to compare folded text with. */
const cues = z.array(z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/, 'is no folded word')).min(1);

export const PROGRAMME_SCHEMA = z.strictObject({
  id,
  name: z.string().trim().min(1).max(60),
  organisation: line,
  summary: line,
  contact: z.strictObject({ name: line, email: z.email().optional() }),
  alarmAfterWorkingDays: z.int().min(1).max(60),
  intake,
  reminders: REMINDER_SCHEMA,
  trajectory: TRAJECTORY_SCHEMA.optional(),
  themes: z
    .array(z.strictObject({ id, label: z.string().trim().min(1).max(60), cues }))
    .min(1)
    .max(12)
    .refine(
      (themes) => new Set(themes.map((theme) => theme.id)).size === themes.length,
      'has one twice',
    )
    .optional(),
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
