import { z } from 'zod/v4';

/** The shape of the rules by which a programme reminds; what they mean together, `checkReminders` looks at. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day (HH:MM)');

/** A year of working days, about: nobody is reminded of what is further away. */
const MOST_DAYS = 250;
const always = z.literal(true).optional();

const moment = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('start'), always }),
  z.strictObject({
    on: z.literal('workingDaysBefore'),
    days: z.int().min(1).max(MOST_DAYS),
    always,
  }),
  z.strictObject({ on: z.literal('daysBefore'), days: z.int().min(0).max(MOST_DAYS), always }),
  z.strictObject({ on: z.literal('overdue'), always }),
  z.strictObject({ on: z.literal('weekly'), times: z.int().min(1).max(52), always }),
]);

const moments = z.array(moment).max(12);

export const REMINDER_SCHEMA = z.strictObject({
  at: time,
  quiet: z.strictObject({ from: time, until: time }),
  mostPerWeek: z.int().min(1).max(50),
  digestOn: z.int().min(1).max(5),
  fileWaits: z.int().min(1).max(MOST_DAYS),
  moments: z.strictObject({
    deadline: moments,
    step: moments,
    meeting: moments,
    homework: moments,
    waiting: moments,
  }),
});
