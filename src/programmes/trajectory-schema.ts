import { z } from 'zod/v4';
import type { Signer } from '../domain/sheet.ts';
import type { Anchor, Deliverable, MeetingKind, StepOwner } from '../domain/trajectory-rules.ts';
import { FORM_SCHEMA } from './form-schema.ts';

// The shape of the steps of a guidance, with the limits that its cards count on.

const id = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/, 'is no id of letters and digits');
const title = z.string().trim().min(1).max(80);
const paragraph = z.string().trim().min(1).max(400);

const OWNERS = ['municipality', 'experts', 'agency'] as const satisfies readonly StepOwner[];
const SIGNERS = ['municipality', 'experts'] as const satisfies readonly Signer[];
const ANCHORS = ['start', 'end'] as const satisfies readonly Anchor['kind'][];
const DELIVERABLES = [
  'intakeSheet',
  'projectPlan',
  'homework',
  'stakeholders',
  'firstReport',
  'trajectorySheet',
  'finalReport',
] as const satisfies readonly Deliverable[];
const MEETINGS = [
  'intake',
  'siteVisit',
  'workshop',
  'evaluation',
  'validation',
] as const satisfies readonly MeetingKind[];

const anchor = z.union([
  z.strictObject({ kind: z.literal('guidance') }),
  z.strictObject({ kind: z.enum(ANCHORS), step: id }),
]);

// A label is read before the input in which it is filled in.
const label = z.string().trim().min(1).max(40);
const list = z.strictObject({
  id,
  title: z.string().trim().min(1).max(40),
  itemName: z.string().regex(/^\p{Ll}[\p{Ll} ]{1,29}$/u, 'is no word in small letters'),
  intro: paragraph.regex(/^\p{Lu}.*[.!]$/u, 'is no whole sentence'),
  writers: z.array(z.enum(OWNERS)).min(1, 'has nobody who writes'),
  words: z
    .array(z.string().regex(/^[a-z]+( [a-z]+)*$/, 'is no word in small letters without accents'))
    .min(1)
    .max(12),
  fields: z.strictObject({
    who: label.optional(),
    due: z.literal(true).optional(),
    note: label.optional(),
    theme: z.literal(true).optional(),
    moment: z.literal(true).optional(),
  }),
  ticked: z.literal(true).optional(),
  shared: z.enum(['items', 'evaluations']).optional(),
});

const step = z.strictObject({
  id,
  number: z.string().regex(/^\d+\.\d+$/, 'is no number such as 1.2'),
  title,
  summary: paragraph,
  owner: z.enum(OWNERS),
  begins: z.array(id),
  due: z
    .strictObject({
      after: anchor,
      months: z.int().min(0).max(24).optional(),
      workingDays: z.int().min(0).max(500).optional(),
    })
    .refine((due) => due.months !== undefined || due.workingDays !== undefined, 'has no time'),
  deliverable: z.enum(DELIVERABLES).optional(),
  questions: FORM_SCHEMA.optional(),
  confirmedBy: z.array(z.enum(SIGNERS)).min(1).optional(),
  endsWith: paragraph,
  meetings: z.array(
    z.strictObject({
      id,
      kind: z.enum(MEETINGS),
      title,
      agenda: z.array(title).min(1).max(10),
    }),
  ),
  ends: z
    .strictObject({
      sheet: z.enum(['finished', 'confirmed']).optional(),
      list: id.optional(),
      meetings: z.literal(true).optional(),
    })
    .refine((ends) => Object.keys(ends).length > 0, 'names nothing that ends it')
    .optional(),
  // They stand on the card of the step, each with its button.
  lists: z.array(list).max(4).optional(),
  withLists: z.array(id).min(1).optional(),
  evaluates: id.optional(),
  asksToShare: z.literal(true).optional(),
});

export const TRAJECTORY_SCHEMA = z.strictObject({
  months: z.strictObject({ least: z.int().min(1), most: z.int().max(60) }),
  followUpMonths: z.array(z.int().min(1).max(60)),
  // More steps than this do not fit on one card with their states.
  parts: z
    .array(z.strictObject({ number: z.int().min(1), title, steps: z.array(step).min(1).max(8) }))
    .min(1)
    .max(4)
    .refine((parts) => parts.flatMap(({ steps }) => steps).length <= 12, 'has more than 12 steps'),
});
