import { DOSSIER_STATES } from '../../domain/dossier.ts';
import type { DossierEvent } from '../../domain/dossier-event.ts';
import { type Expert, expertiseOf } from '../../domain/expert.ts';
import { findQuestion } from '../../domain/form.ts';
import type { Sheet } from '../../domain/ports-documents.ts';
import { reviewOf } from '../../domain/review-change.ts';
import { detailOf } from '../../domain/told-event.ts';
import { CASE_STATE_WORDS } from '../../texts/case-words.ts';
import { roundExportTexts as texts } from '../../texts/round-export-texts.ts';
import type { File } from '../file.ts';
import { answerLabels } from './answer-text.ts';
import type { Row } from './round-application-sheet.ts';
import { reasonLabel } from './told-event.ts';

type Column = Sheet['columns'][number];

const WIDE = 60;
/** Whose file a row is about. */
const WHOSE: readonly Column[] = [
  { title: texts.reference, kind: 'text', width: 16 },
  { title: texts.municipality, kind: 'text' },
];

function whose({ dossier }: File): Row {
  return [dossier.reference ?? '', dossier.filing?.name ?? ''];
}

/** Every decision that was taken or taken back, also those that do not stand any more. */
export function decisionSheet(rows: readonly Row[]): Sheet {
  return {
    name: texts.sheets.decisions,
    columns: [
      ...WHOSE,
      { title: texts.at, kind: 'moment' },
      { title: texts.by, kind: 'text' },
      { title: texts.what, kind: 'text', width: 14 },
      { title: texts.decision, kind: 'text' },
      { title: texts.reason, kind: 'text', width: 40 },
      { title: texts.explanation, kind: 'text', width: WIDE },
    ],
    rows,
  };
}

export function decisionRows(file: File, events: readonly DossierEvent[]): readonly Row[] {
  return events.flatMap((event): Row[] => {
    const isTaken = event.kind === 'decided';
    if (!isTaken && event.kind !== 'decisionWithdrawn') return [];
    const reason = detailOf(event, 'reason') ?? '';
    const named = isTaken ? (reasonLabel(file.intake.review, reason) ?? reason) : '';
    // Why a decision was taken back is in the caseworker's own words.
    const said = isTaken ? (detailOf(event, 'explanation') ?? '') : reason;
    const decision = stateWord(detailOf(event, isTaken ? 'to' : 'decided'));
    const what = isTaken ? texts.decided : texts.takenBack;
    return [[...whose(file), event.at.toISOString(), event.by.name, what, decision, named, said]];
  });
}

function stateWord(state: string | undefined): string {
  const known = DOSSIER_STATES.find((one) => one === state);
  return known === undefined ? (state ?? '') : CASE_STATE_WORDS[known];
}

/** Everything that happened, oldest first, each as its sentence. */
export function historySheet(rows: readonly Row[]): Sheet {
  return {
    name: texts.sheets.history,
    columns: [
      ...WHOSE,
      { title: texts.at, kind: 'moment' },
      { title: texts.by, kind: 'text' },
      { title: texts.sentence, kind: 'text', width: 100 },
    ],
    rows,
  };
}

export function historyRow(file: File, { at, by }: DossierEvent, sentence: string): Row {
  return [...whose(file), at.toISOString(), by.name, sentence];
}

/** The panels as they are now. */
export function expertSheet(rows: readonly Row[]): Sheet {
  return {
    name: texts.sheets.experts,
    columns: [
      ...WHOSE,
      { title: texts.expert, kind: 'text' },
      { title: texts.organisation, kind: 'text' },
      { title: texts.fields, kind: 'text', width: WIDE },
    ],
    rows,
  };
}

export function expertRows(file: File, experts: ReadonlyMap<string, Expert>): readonly Row[] {
  const expertise = expertiseOf(file) ?? [];
  return reviewOf(file.dossier).panel.map(({ expertId, name }) => {
    const expert = experts.get(expertId);
    const fields = answerLabels(expertise, expert?.fields ?? []).join(', ');
    return [...whose(file), name, expert?.organisation ?? '', fields];
  });
}

/** What caseworkers asked at the questions. */
export function remarkSheet(rows: readonly Row[]): Sheet {
  return {
    name: texts.sheets.remarks,
    columns: [
      ...WHOSE,
      { title: texts.question, kind: 'text' },
      { title: texts.remark, kind: 'text', width: WIDE },
      { title: texts.by, kind: 'text' },
      { title: texts.at, kind: 'moment' },
      { title: texts.answeredAt, kind: 'moment' },
      { title: texts.recalledAt, kind: 'moment' },
    ],
    rows,
  };
}

export function remarkRows(file: File): readonly Row[] {
  return file.dossier.remarks.map(({ questionId, text, by, at, answeredAt, recalled }) => {
    const question = findQuestion(file.whole, questionId)?.shortLabel ?? questionId;
    const ended = answeredAt?.toISOString() ?? '';
    const [answered, takenBack] = recalled === true ? ['', ended] : [ended, ''];
    return [...whose(file), question, text, by.name, at.toISOString(), answered, takenBack];
  });
}
