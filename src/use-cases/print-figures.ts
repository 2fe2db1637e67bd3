import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { DownloadFile } from '../domain/ports.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import { dayOf } from '../domain/time.ts';
import { reportTexts } from '../texts/figure-report-texts.ts';
import { figureSheetTexts } from '../texts/figure-sheet-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { figureFacts } from './figure-facts.ts';
import { roundProgrammes } from './find-round.ts';
import { figuresReport } from './views/figures-report.ts';
import { figuresWorkbook } from './views/figures-workbook.ts';

type WantedFigures = Omit<Extract<DownloadFile, { kind: 'figures' }>, 'kind'>;

/** Whether somebody may have the figures of a programme as a file: its caseworkers, for it names municipalities. */
export function mayPrintFigures(deps: Dependencies, actor: Actor, programmeId: string): boolean {
  return roundProgrammes(deps, actor).some(({ id }) => id === programmeId);
}

/** The figures as they are now, for somebody who handles the programme at this moment; undefined for anybody else. */
export async function printFigures(
  deps: Dependencies,
  actor: Actor,
  { programmeId, format }: WantedFigures,
): Promise<PrintedFile | undefined> {
  const programme = roundProgrammes(deps, actor).find(({ id }) => id === programmeId);
  if (programme === undefined) return undefined;
  const facts = await figureFacts(deps, programme);
  const texts = format === 'xlsx' ? figureSheetTexts : reportTexts;
  return {
    filename: texts.fileName(programme.id, dayOf(facts.asOf)),
    description: texts.description(programme.name),
    contentType: CONTENT_TYPES[format],
    content: await (format === 'xlsx'
      ? deps.printer.workbook(figuresWorkbook(facts))
      : deps.printer.report(figuresReport(facts))),
  };
}
