import type { AnswerValue, Question } from '../../domain/question.ts';
import { type ChangedAnswer, changedAnswers } from '../../domain/sheet-changes.ts';
import { comparedWith, isConfirmedBy, signerOf } from '../../domain/sheet-confirm.ts';
import { answersIn } from '../../domain/sheet-form.ts';
import { gapsOf, type QuestionGap } from '../../domain/sheet-gaps.ts';
import type { StepRule } from '../../domain/trajectory-rules.ts';
import type { Notice } from '../../domain/views.ts';
import type { ResultChange, SheetResultView, TextPiece } from '../../domain/views-sheet-results.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { scoreWords } from '../../texts/sheet-result-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SheetFile } from '../sheet-file.ts';
import { answerText } from './answer-text.ts';
import { fileHeading } from './heading.ts';
import { answerOf, scoresOf } from './sheet-answers.ts';
import { wordChanges } from './word-changes.ts';

interface Shown {
  /** The version that somebody saw before: changes are shown since that one. */
  readonly since?: number | undefined;
  readonly notice?: Notice | undefined;
}

/** What stands in a sheet, for who may read it. */
export function sheetResultView(
  deps: Dependencies,
  found: SheetFile,
  { since, notice }: Shown = {},
): SheetResultView {
  const { file, sheet, version } = found;
  const { step } = file.of;
  const gaps = visitGaps(found);
  return {
    kind: 'sheetResult',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    sheetId: file.dossier.id,
    ...(version === undefined
      ? {}
      : { version: { number: version.number, by: version.by.name, at: version.at } }),
    newest: sheet.version,
    isWriting: sheet.finishedAt === undefined,
    scores: scoresOf(file),
    parts: parts(deps, found, gaps ?? []),
    ...(gaps === undefined
      ? {}
      : { gaps: gaps.map(({ question, gap }) => ({ shortLabel: question.shortLabel, gap })) }),
    ...changes(deps, found, since),
    signers: step.confirmedBy ?? [],
    confirmed: (version?.confirmed ?? []).map(({ side, by, at }) => ({ side, by: by.name, at })),
    ...confirmsFor(found),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** What is open is looked at on the spot: only where somebody goes there. */
export function visitGaps({ file }: SheetFile): readonly QuestionGap[] | undefined {
  return hasVisit(file.of.step) ? gapsOf(file.whole, file.dossier.answers) : undefined;
}

function hasVisit({ meetings }: StepRule): boolean {
  return meetings.some(({ kind }) => kind === 'siteVisit');
}

function parts(
  deps: Dependencies,
  { file }: SheetFile,
  gaps: readonly QuestionGap[],
): SheetResultView['parts'] {
  return file.whole.steps.map((step) => ({
    title: step.title,
    items: askedInStep(step, file.dossier.answers).map((question) => {
      const gap = gaps.find((one) => one.question.id === question.id)?.gap;
      return {
        shortLabel: question.shortLabel,
        answerText: inWords(deps, question, answerOf(file, question)),
        ...(gap === undefined ? {} : { gap }),
        ...(question.internal ? { internal: true as const } : {}),
      };
    }),
  }));
}

/** The side for which this person can agree to the version that they read. */
function confirmsFor({ file, sheet, version }: SheetFile): Pick<SheetResultView, 'confirmsFor'> {
  const { step, side, application } = file.of;
  const signer = signerOf(step, side);
  if (signer === undefined || version === undefined || application.state !== 'selected') return {};
  const stands = version.number === sheet.version && sheet.finishedAt !== undefined;
  return stands && !isConfirmedBy(version, signer) ? { confirmsFor: signer } : {};
}

function changes(
  deps: Dependencies,
  { file, version, versions }: SheetFile,
  since: number | undefined,
): Pick<SheetResultView, 'changes'> {
  const { step, side } = file.of;
  const shown = version?.number ?? Number.POSITIVE_INFINITY;
  const base =
    versions.find(({ number }) => number === since && number < shown) ??
    comparedWith(versions, shown, signerOf(step, side));
  if (base === undefined) return {};
  const before = answersIn(file.whole, base.answers);
  const items = changedAnswers(file.whole, before, file.dossier.answers);
  return { changes: { since: base.number, items: items.map((item) => change(deps, item)) } };
}

function change(deps: Dependencies, { question, before, after }: ChangedAnswer): ResultChange {
  const [old, now] = [inWords(deps, question, before), inWords(deps, question, after)];
  const { shortLabel } = question;
  if (before === undefined)
    return { shortLabel, kind: 'added', pieces: [{ kind: 'added', text: now }] };
  if (after === undefined)
    return { shortLabel, kind: 'removed', pieces: [{ kind: 'removed', text: old }] };
  const pieces = isText(question) ? wordChanges(old, now) : replaced(old, now);
  return { shortLabel, kind: 'changed', pieces };
}

function isText({ kind }: Question): boolean {
  return kind === 'longText' || kind === 'shortText';
}

function replaced(old: string, now: string): readonly TextPiece[] {
  return [
    { kind: 'removed', text: old },
    { kind: 'added', text: now },
  ];
}

function inWords(
  { municipalities }: Dependencies,
  question: Question,
  value: AnswerValue | undefined,
): string {
  if (value === undefined) return '';
  return question.kind === 'scale'
    ? scoreWords({ value: Number(value), max: question.max })
    : answerText(question, value, municipalities);
}
