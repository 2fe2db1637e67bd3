import { importColumns } from '../../src/domain/import-columns.ts';
import type { ReadTable } from '../../src/domain/ports-documents.ts';
import { PROFPLOEG_FORM } from '../../src/programmes/profploeg/form.ts';
import { IMPORT_WORDS } from '../../src/texts/import-words.ts';

/** Headings of the empty table of the Profploeg. */
export const PAPER_HEADER: readonly string[] = importColumns(PROFPLOEG_FORM, IMPORT_WORDS).map(
  ({ title }) => title,
);

/** Heading → what stands in the cell. */
export type PaperLine = Readonly<Record<string, string>>;

/** A whole application of Tielt that came in on paper in the first round; `over` replaces what has to differ. */
export function paperLine(over: PaperLine = {}): PaperLine {
  return {
    'Ontvangen op': '13/08/2021',
    Gemeente: 'Tielt',
    Contactpersoon: 'Hannes Verbrugge',
    Dienst: 'Lokale economie',
    'E-mail': 'hannes@tielt.be',
    Telefoon: '051 42 81 11',
    'Uitdaging en verwachting':
      'De helft van de winkels staat leeg. We zoeken een nieuwe invulling.',
    Gebied: 'Voor de hele gemeente',
    'Eerdere initiatieven': 'Een premie voor gevels: dat ging goed. De pop-ups minder.',
    'Beleid kleinhandel en kernen': 'Ons plan van 2018 bakent het kernwinkelgebied af.',
    'Middelen en capaciteit': 'In het meerjarenplan staat 60.000 euro.',
    'Betrokkenheid van de diensten': 'Mobiliteit en ruimte komen elke maand samen.',
    'Gevraagde expertise': 'Winkelvastgoed, Mobiliteit',
    ...over,
  };
}

/** The table as it is read from a file. */
export function paperTable(
  lines: readonly PaperLine[],
  { header = PAPER_HEADER, formulas = [] }: Partial<ReadTable> = {},
): ReadTable {
  return {
    header,
    rows: lines.map((cells, index) => ({
      line: index + 2,
      cells: header.map((title) => cells[title] ?? ''),
    })),
    formulas,
  };
}

/** The table as a CSV file that Excel saves. */
export function paperCsv(lines: readonly PaperLine[], header = PAPER_HEADER): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = [header, ...lines.map((cells) => header.map((title) => cells[title] ?? ''))];
  return rows.map((cells) => cells.map(quoted).join(';')).join('\r\n');
}
