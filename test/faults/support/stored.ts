import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { allQuestions } from '../../../src/domain/form.ts';
import { createDossierStore } from '../../../src/persistence/dossier-store.ts';
import { PROFPLOEG_FORM } from '../../../src/programmes/profploeg/form.ts';
import { openStoredPool } from '../../support/stored-pool.ts';
import type { Ledger } from './ledger.ts';

/** What is in the database of a bot, read beside it. */
export interface Stored {
  /** Holds these drafts against what was promised. */
  check(dossierIds: readonly string[], ledger: Ledger): Promise<void>;
  /** Holds all applications against each other: each sent once, each reference given once, without gaps. */
  checkSent(ledger: Ledger): Promise<number>;
  close(): Promise<void>;
}

export interface StoredInFolder extends Stored {
  readonly serverPid: number;
}

/** That of a data folder, without keeping its server alive. The server has to run. */
export async function openStored(dataDir: string): Promise<StoredInFolder> {
  const { pool, serverPid } = await openStoredPool(dataDir);
  return { ...readStored(pool), serverPid };
}

/** Closes the pool in the end. */
export function readStored(pool: Pool): Stored {
  const dossiers = createDossierStore(new Kysely({ dialect: new PostgresDialect({ pool }) }));

  async function count(statement: string, values: readonly unknown[] = []): Promise<number> {
    const { rows } = await pool.query<{ n: string }>(statement, [...values]);
    return Number(rows[0]?.n ?? 0);
  }
  async function checkOne(id: string, ledger: Ledger): Promise<void> {
    const dossier = await dossiers.load(id);
    if (dossier === undefined) return ledger.problem(`draft ${id} is gone`);
    for (const question of allQuestions(PROFPLOEG_FORM)) {
      const allowed = ledger.allowed(id, question.id);
      const stands = String(dossier.answers[question.id]?.value ?? '');
      if (allowed !== undefined && !allowed.includes(stands)) {
        ledger.problem(`${id} ${question.id}: promised "${allowed[0]}", stored "${stands}"`);
      }
    }
    const twice = await count(TWICE, [id]);
    if (twice > 0) ledger.problem(`${id}: ${twice} changes were made twice`);
    const half = await count(HALF, [id]);
    if (half > 0) ledger.problem(`${id}: ${half} answers without their history`);
  }
  return {
    async check(dossierIds, ledger) {
      for (const id of dossierIds) await checkOne(id, ledger);
    },
    async checkSent(ledger) {
      const sent = await count(`select count(*) n from dossiers where state = 'submitted'`);
      const events = await count(`select count(*) n from dossier_events where kind = 'submitted'`);
      const last = await count(
        `select coalesce(sum(last), 0) n from reference_series where series like 'PP-%'`,
      );
      const jobs = await count(`select count(*) n from jobs.job where name = 'send-receipt'`);
      if (events !== sent) ledger.problem(`${sent} applications, sent ${events} times`);
      if (last !== sent) ledger.problem(`${sent} applications, ${last} references given`);
      if (jobs !== sent) ledger.problem(`${sent} applications, ${jobs} receipts ordered`);
      for (const [id, reference] of ledger.references) {
        const stored = (await dossiers.load(id))?.reference;
        if (stored !== reference) ledger.problem(`${id}: promised ${reference}, stored ${stored}`);
      }
      return sent;
    },
    close: () => pool.end(),
  };
}

/** Every text that people type here is another one, so the same text twice is one change made twice. */
const TWICE = `select count(*) n from (
  select 1 from answer_history where dossier_id = $1 and kind = 'answer'
    and question_id not in ('municipality', 'areaScope', 'expertise')
  group by question_id, value having count(*) > 1
  union all
  select 1 from answer_history where dossier_id = $1 and kind = 'answer'
  group by question_id, version having count(*) > 1) twice`;

/** An answer, its history and its event are written together or not at all. */
const HALF = `select count(*) n from answers a where dossier_id = $1 and (
  not exists (select from answer_history h where h.dossier_id = a.dossier_id
    and h.question_id = a.question_id and h.version = a.version and h.value = a.value)
  or a.version <> (select count(*) from answer_history h where h.dossier_id = a.dossier_id
    and h.question_id = a.question_id and h.kind = 'answer'))`;
