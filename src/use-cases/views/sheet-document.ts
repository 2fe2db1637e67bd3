import type { PrintedAnswer } from '../../domain/application-document.ts';
import { allLists, type ListRule } from '../../domain/list-rule.ts';
import type { Question } from '../../domain/question.ts';
import type { ReportBlock, ReportDocument, ReportSection } from '../../domain/report-document.ts';
import type { QuestionGap } from '../../domain/sheet-gaps.ts';
import { momentInWords } from '../../domain/time.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { commonTexts } from '../../texts/common-texts.ts';
import {
  scoresInWords,
  scoreWords,
  sheetResultTexts,
  signerWords,
  sheetDocumentTexts as texts,
} from '../../texts/sheet-result-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SheetFile } from '../sheet-file.ts';
import { listDocument } from './list-document.ts';
import { answerOf, printedAnswer, scoresOf } from './sheet-answers.ts';
import { visitGaps } from './sheet-result-view.ts';
import { whoDidWhat } from './who-did-what.ts';

/** A picture of one number says nothing. */
const LEAST_SCORES = 2;

/**
 * A sheet as a document, with what whoever asks for it may read: the scores in one picture, the answers, what is looked
 * at on the spot, the lists that go with it as they are now, and who wrote it.
 */
export async function sheetDocument(deps: Dependencies, found: SheetFile): Promise<ReportDocument> {
  const { file, version } = found;
  const gaps = visitGaps(found);
  return {
    title: texts.title(file.of.step.title, file.of.application.filing?.name ?? ''),
    notes: notes(found),
    warnings: file.round.demonstration ? [commonTexts.demonstration] : [],
    sections: [
      ...scoreSection(found),
      ...file.whole.steps.map((step) => ({
        title: step.title,
        blocks: askedInStep(step, file.dossier.answers).flatMap((question) =>
          questionBlocks(deps, found, question, gaps),
        ),
      })),
      ...(await listSections(deps, found)),
      ...(gaps === undefined ? [] : [gapSection(gaps)]),
      ...writerSection(found),
    ],
    madeAt: version?.at ?? file.dossier.updatedAt,
  };
}

function notes({ file, version }: SheetFile): readonly string[] {
  const { application, step } = file.of;
  const about = [file.programme.name, application.reference ?? ''].filter((part) => part !== '');
  const state =
    version === undefined
      ? texts.draft(step.title)
      : sheetResultTexts.version({ ...version, by: version.by.name });
  const agreed = (version?.confirmed ?? []).map(({ side, by, at }) =>
    sheetResultTexts.agreedBy(signerWords(side, file.programme.name), by.name, at),
  );
  return [about.join(' · '), state, ...agreed];
}

function scoreSection({ file }: SheetFile): readonly ReportSection[] {
  const scores = scoresOf(file);
  if (scores.length < LEAST_SCORES) return [];
  const drawn = scores.map((score) => ({ ...score, words: scoreWords(score) }));
  const block: ReportBlock = { kind: 'scores', scores: drawn, words: scoresInWords(scores) };
  return [{ title: sheetResultTexts.scoresTitle, blocks: [block] }];
}

function questionBlocks(
  deps: Dependencies,
  { file }: SheetFile,
  question: Question,
  gaps: readonly QuestionGap[] = [],
): readonly ReportBlock[] {
  const gap = gaps.find((one) => one.question.id === question.id)?.gap;
  return [
    { kind: 'subtitle', text: question.label },
    ...(question.internal
      ? [paragraph(sheetResultTexts.internal(file.programme.organisation))]
      : []),
    answerBlock(question, printedAnswer(deps, question, answerOf(file, question))),
    ...(gap === undefined ? [] : [{ kind: 'mark' as const, text: sheetResultTexts.gap(gap) }]),
  ];
}

function answerBlock(question: Question, answer: PrintedAnswer): ReportBlock {
  switch (answer.kind) {
    case 'none':
      return paragraph(commonTexts.noAnswer);
    case 'list':
      return { kind: 'list', items: answer.items };
    case 'text':
      return paragraph(
        question.kind === 'scale'
          ? scoreWords({ value: Number(answer.text), max: question.max })
          : answer.text,
      );
  }
}

/** The lists of the step, and those of other steps that its document holds too. */
async function listSections(
  deps: Dependencies,
  { file }: SheetFile,
): Promise<readonly ReportSection[]> {
  const { step, application } = file.of;
  const { trajectory, themes = [] } = file.programme;
  const others = (trajectory === undefined ? [] : allLists(trajectory))
    .map(({ list }) => list)
    .filter(({ id }) => step.withLists?.includes(id));
  const lists: readonly ListRule[] = [...(step.lists ?? []), ...others];
  return await Promise.all(
    lists.map(async (list) => {
      const items = await deps.work.stores.items.ofList(application.id, list.id);
      const blocks: readonly ReportBlock[] =
        items.length === 0
          ? [paragraph(texts.emptyList)]
          : [paragraph(texts.listAsOf(deps.clock.now())), listDocument({ list, items, themes })];
      return { title: list.title, blocks };
    }),
  );
}

function gapSection(gaps: readonly QuestionGap[]): ReportSection {
  const lines = gaps.map(({ question, gap }) => sheetResultTexts.gapLine(question.shortLabel, gap));
  return {
    title: sheetResultTexts.toVisit,
    blocks:
      lines.length === 0
        ? [paragraph(sheetResultTexts.noGaps)]
        : [paragraph(texts.toVisitIntro), { kind: 'list', items: lines }],
  };
}

/** Of what the municipality wrote, several people may have done a part each. */
function writerSection({ file }: SheetFile): readonly ReportSection[] {
  if (file.of.step.owner !== 'municipality') return [];
  const rows = whoDidWhat(file).flatMap(({ title, people }) =>
    people.map(({ name, at }, index) => [index === 0 ? title : '', name, momentInWords(at)]),
  );
  if (rows.length === 0) return [];
  return [
    { title: texts.whoTitle, blocks: [{ kind: 'table', headings: texts.whoHeadings, rows }] },
  ];
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
