import type { Pool, QueryResultRow } from 'pg';
import type { Promises } from './promises.ts';

/** What became of everything that the bot said it keeps. */
export interface ReadBack {
  readonly answers: Kept;
  readonly applications: Kept;
  /** Questions that people answer. */
  readonly inquiries: Kept;
  /** Questions that were put to the bot. */
  readonly questions: Kept;
  /** Each in words. */
  readonly problems: readonly string[];
}

export interface Kept {
  readonly promised: number;
  readonly lost: number;
  readonly twice: number;
}

/** How often something is stored, and how often it has to be and may be. */
interface Counted {
  readonly what: string;
  readonly stored: number;
  readonly least: number;
  readonly most: number;
}

/** Holds what was promised about these files against what is stored, by value. */
export async function readBack(
  pool: Pool,
  promises: Promises,
  files: readonly string[],
): Promise<ReadBack> {
  const answers = await countAnswers(pool, promises, files);
  const applications = await countApplications(pool, promises, files);
  const inquiries = await countInquiries(pool, promises);
  const questions = await countQuestions(pool, promises);
  const all = [...answers, ...applications, ...inquiries, ...questions];
  return {
    answers: keptOf(answers),
    applications: keptOf(applications),
    inquiries: keptOf(inquiries),
    questions: keptOf(questions),
    problems: [
      ...promises.problems,
      ...all.filter(isLost).map(({ what }) => `lost: ${what}`),
      ...all.filter(isTwice).map(({ what }) => `twice: ${what}`),
    ],
  };
}

function keptOf(counted: readonly Counted[]): Kept {
  return {
    promised: counted.reduce((sum, { least }) => sum + least, 0),
    lost: counted.filter(isLost).length,
    twice: counted.filter(isTwice).length,
  };
}

function isLost({ stored, least }: Counted): boolean {
  return stored < least;
}

function isTwice({ stored, most }: Counted): boolean {
  return stored > most;
}

async function rowsOf<Row extends QueryResultRow>(
  pool: Pool,
  statement: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  return (await pool.query<Row>(statement, [...values])).rows;
}

/** A text that another one overtook is kept as well, and comes into the history once more when it is chosen. */
const ANSWERS = `
  select dossier_id || ' ' || question_id || ' ' || (value #>> '{}') as what,
    greatest(count(*) filter (where kind = 'answer'), 1)::integer as stored
  from answer_history where dossier_id = any($1::uuid[]) group by 1`;

async function countAnswers(
  pool: Pool,
  { answers }: Promises,
  files: readonly string[],
): Promise<readonly Counted[]> {
  const rows = await rowsOf<{ what: string; stored: number }>(pool, ANSWERS, [files]);
  const stored = new Map(rows.map((row) => [row.what, row.stored]));
  return answers.map(({ dossierId, questionId, value }) => {
    const what = `${dossierId} ${questionId} ${value}`;
    return { what, stored: stored.get(what) ?? 0, least: 1, most: 1 };
  });
}

/** Sent, under its reference; the receipt is ordered with it. */
const APPLICATIONS = `
  select d.id, d.reference,
    (select count(*) from dossier_events e where e.dossier_id = d.id and e.kind = 'submitted')::integer as sent,
    (select count(*) from jobs.job j where j.name = 'send-receipt' and j.data->>'dossierId' = d.id::text)::integer
      as receipts
  from dossiers d where d.id = any($1::uuid[])`;

interface ApplicationRow {
  readonly id: string;
  readonly reference: string | null;
  readonly sent: number;
  readonly receipts: number;
}

async function countApplications(
  pool: Pool,
  { applications }: Promises,
  files: readonly string[],
): Promise<readonly Counted[]> {
  const rows = await rowsOf<ApplicationRow>(pool, APPLICATIONS, [files]);
  return rows.flatMap(({ id, reference, sent, receipts }) => {
    const promised = applications.get(id);
    const isKept = promised === undefined || promised === reference;
    const least = promised === undefined ? 0 : 1;
    return [
      { what: `application ${id} ${promised}`, stored: isKept ? sent : 0, least, most: 1 },
      { what: `receipt of ${id}`, stored: receipts, least: 0, most: 1 },
    ];
  });
}

const INQUIRIES = `
  select m.text, count(*)::integer as stored, min(i.reference) as reference
  from inquiry_messages m join inquiries i on i.id = m.inquiry_id
  where m.text = any($1::text[]) group by 1`;

async function countInquiries(pool: Pool, { inquiries }: Promises): Promise<readonly Counted[]> {
  const texts = [...inquiries.values()];
  const rows = await rowsOf<{ text: string; stored: number; reference: string }>(pool, INQUIRIES, [
    texts,
  ]);
  return [...inquiries].map(([reference, text]) => {
    const row = rows.find((one) => one.text === text && one.reference === reference);
    return { what: `${reference} ${text}`, stored: row?.stored ?? 0, least: 1, most: 1 };
  });
}

const QUESTIONS = `
  select text, count(*)::integer as stored from asked_questions
  where text = any($1::text[]) and at >= $2 group by 1`;

async function countQuestions(
  pool: Pool,
  { questions, since }: Promises,
): Promise<readonly Counted[]> {
  const texts = [...questions.keys()];
  const rows = await rowsOf<{ text: string; stored: number }>(pool, QUESTIONS, [texts, since]);
  const stored = new Map(rows.map((row) => [row.text, row.stored]));
  return [...questions].map(([text, { sent, answered }]) => ({
    ...{ what: text, stored: stored.get(text) ?? 0 },
    ...{ least: answered, most: sent },
  }));
}
