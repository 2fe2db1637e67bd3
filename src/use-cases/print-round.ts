import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { Expert } from '../domain/expert.ts';
import type { DownloadFile } from '../domain/ports.ts';
import type { EarlierAnswer, FileEvent } from '../domain/ports-cases.ts';
import type { PrintedFile, Sheet } from '../domain/ports-documents.ts';
import { dayOf } from '../domain/time.ts';
import { historySentence } from '../texts/history-texts.ts';
import { roundExportTexts as texts } from '../texts/round-export-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { completedFiles, type File } from './file.ts';
import { type FoundRound, findRound } from './find-round.ts';
import { letOthersGo } from './let-others-go.ts';
import { applicationRow, applicationSheet, type Row } from './views/round-application-sheet.ts';
import {
  decisionRows,
  decisionSheet,
  expertRows,
  expertSheet,
  historyRow,
  historySheet,
  remarkRows,
  remarkSheet,
} from './views/round-case-sheets.ts';
import { toldEvent } from './views/told-event.ts';

/** Files that are read at a time. */
const PAGE = 200;

type WantedRound = Omit<Extract<DownloadFile, { kind: 'round' }>, 'kind'>;

/** Everything of a round as it is now, for somebody who handles its programme; undefined for anybody else. */
export async function printRound(
  deps: Dependencies,
  actor: Actor,
  { roundId, format }: WantedRound,
): Promise<PrintedFile | undefined> {
  const found = await findRound(deps, deps.work.stores, actor, roundId);
  if (found === undefined) return undefined;
  const { round, programme } = found;
  if (programme.intake.kind !== 'form') return undefined;
  const rows = await gatherRows(deps, actor, found, format === 'xlsx');
  const applications = applicationSheet(
    programme.intake.form,
    rows.applications,
    rows.goneQuestions,
  );
  const madeAt = deps.clock.now();
  return {
    filename: texts.fileName(round.name, dayOf(madeAt), format),
    description: texts.description(round.name),
    contentType: CONTENT_TYPES[format],
    content:
      format === 'csv'
        ? await deps.printer.csv(applications)
        : await deps.printer.workbook({ sheets: [applications, ...otherSheets(rows)], madeAt }),
  };
}

interface Rows {
  readonly applications: Row[];
  readonly decisions: Row[];
  readonly history: Row[];
  readonly experts: Row[];
  readonly remarks: Row[];
  /** Ids of answered questions that are no longer in the form. */
  readonly goneQuestions: string[];
}

function otherSheets({ decisions, history, experts, remarks }: Rows): readonly Sheet[] {
  return [
    decisionSheet(decisions),
    historySheet(history),
    expertSheet(experts),
    remarkSheet(remarks),
  ];
}

/** A page of files at a time; what happened to them only when it is wanted. */
async function gatherRows(
  deps: Dependencies,
  actor: Actor,
  { round, rounds, programme }: FoundRound,
  withHistory: boolean,
): Promise<Rows> {
  const { cases, experts } = deps.work.stores;
  const loads = withHistory ? await experts.loads(programme.id) : [];
  const known = new Map(loads.map(({ expert }) => [expert.id, expert]));
  const rows: Rows = {
    applications: [],
    decisions: [],
    history: [],
    experts: [],
    remarks: [],
    goneQuestions: [],
  };
  const seen = new Set<string>();
  for (let offset = 0; ; offset += PAGE) {
    const page = await cases.wholeFiles(round.id, { limit: PAGE, offset });
    // What came in meanwhile moves the pages: no file stands there twice.
    const fresh = page.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    const files = await completedFiles(deps, deps.work.stores, actor, fresh);
    for (const file of files) {
      const { movedFromRoundId } = file.dossier;
      const lateFrom = rounds.find(({ id }) => id === movedFromRoundId)?.name ?? movedFromRoundId;
      const exported = { file, ...(lateFrom === undefined ? {} : { lateFrom }) };
      rows.applications.push(applicationRow(deps, exported, rows.goneQuestions));
    }
    if (withHistory) await addCases(deps, rows, files, known);
    if (page.length < PAGE) return rows;
    await letOthersGo();
  }
}

async function addCases(
  deps: Dependencies,
  rows: Rows,
  files: readonly File[],
  experts: ReadonlyMap<string, Expert>,
): Promise<void> {
  const { cases } = deps.work.stores;
  const ids = files.map(({ dossier }) => dossier.id);
  const [events, answers] = await Promise.all([cases.eventsOf(ids), cases.answersOf(ids)]);
  const remembering = withAnswers(deps, answers);
  const byFile = Map.groupBy(events, ({ dossierId }) => dossierId);
  for (const file of files) {
    const own: readonly FileEvent[] = byFile.get(file.dossier.id) ?? [];
    rows.decisions.push(...decisionRows(file, own));
    rows.experts.push(...expertRows(file, experts));
    rows.remarks.push(...remarkRows(file));
    for (const event of own) {
      const sentence = historySentence(await toldEvent(remembering, file, event, true));
      rows.history.push(historyRow(file, event, sentence));
    }
  }
}

/** The same, but earlier answers are looked up among these instead of one by one in the database. */
function withAnswers(deps: Dependencies, answers: readonly EarlierAnswer[]): Dependencies {
  const keyOf = (parts: readonly [string, string, number]) => parts.join(' ');
  const known = new Map(
    answers.map(({ dossierId, questionId, version, value }) => [
      keyOf([dossierId, questionId, version]),
      value,
    ]),
  );
  const { stores } = deps.work;
  const dossiers: typeof stores.dossiers = {
    ...stores.dossiers,
    answerAt: async (...parts) => known.get(keyOf(parts)),
  };
  return { ...deps, work: { ...deps.work, stores: { ...stores, dossiers } } };
}
