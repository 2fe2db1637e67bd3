import type { LetterPart, LetterText } from '../../domain/case-letter.ts';
import type { ReportBlock, ReportDocument } from '../../domain/report-document.ts';
import { decisionLetterTexts } from '../../texts/decision-letter-texts.ts';
import { sheetDocumentTexts as texts } from '../../texts/sheet-result-texts.ts';
import { heading, paragraph } from '../decision-letter.ts';
import type { SheetFile } from '../sheet-file.ts';

/** A sheet that was handed over as a letter, for a municipality of which nobody is in Teams: all that its document says. */
export function sheetLetter({ file, version }: SheetFile, document: ReportDocument): LetterText {
  const { step, application } = file.of;
  const facts: readonly (readonly [string, string])[] = [
    [decisionLetterTexts.reference, application.reference ?? ''],
    [decisionLetterTexts.municipality, application.filing?.name ?? ''],
  ];
  return {
    title: texts.letterTitle(step.title),
    parts: [
      paragraph(texts.letterIntro(file.programme.name, step.title, version?.number ?? 0)),
      { kind: 'facts', facts },
      ...(step.confirmedBy?.includes('municipality') ? [paragraph(texts.letterConfirm)] : []),
      ...document.sections.flatMap((section) => [
        heading(section.title),
        ...section.blocks.flatMap(parts),
      ]),
    ],
  };
}

/** What people wrote is a quote, which keeps its lines and is never read as anything else. */
function parts(block: ReportBlock): readonly LetterPart[] {
  switch (block.kind) {
    case 'subtitle':
    case 'mark':
      return [paragraph(block.text)];
    case 'paragraph':
      return [{ kind: 'quote', text: block.text }];
    case 'list':
      return [{ kind: 'quote', text: block.items.map((item) => `• ${item}`).join('\n') }];
    case 'scores':
      return [paragraph(block.words)];
    case 'table':
      return [{ kind: 'quote', text: block.rows.map(rowLine(block.headings)).join('\n') }];
  }
}

/** A mail has no room for columns. */
function rowLine(headings: readonly string[]) {
  return (cells: readonly string[]): string =>
    cells
      .map((text, index) => (text === '' ? '' : `${headings[index]}: ${text}`))
      .filter((part) => part !== '')
      .join('; ');
}
