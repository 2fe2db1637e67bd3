import type { Content, Style, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { documentTexts } from '../texts/document-texts.ts';
import { printableLine } from './printable-text.ts';

/** Contrast of every colour on its background is at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const COLOURS = {
  ink: '#1f2933',
  soft: '#52606d',
  accent: '#0b5563',
  line: '#c3cfd9',
  panel: '#eef4f6',
  warning: '#8a1c1c',
  warningPanel: '#fdecec',
} as const;

/** Points: left, top, right, bottom. A4 is 595 by 842. */
const MARGINS: [number, number, number, number] = [56, 64, 56, 64];
/** Points between the left and the right margin. */
export const TEXT_WIDTH = 595 - MARGINS[0] - MARGINS[2];

const PAGE_NUMBER_WIDTH = 90;

/** Characters of a footer, so that it stays on one line. */
const FOOTER_LENGTH = 85;

/** A heading that starts below this part of the page is moved to the next one. */
const LAST_HEADING_AT = 0.88;

const STYLES = {
  eyebrow: { fontSize: 10, bold: true, color: COLOURS.accent },
  title: { fontSize: 21, bold: true, color: COLOURS.ink, margin: [0, 2, 0, 14] },
  section: { fontSize: 14.5, bold: true, color: COLOURS.accent, margin: [0, 20, 0, 3] },
  question: { bold: true, margin: [0, 9, 0, 3] },
  missing: { italics: true, color: COLOURS.soft },
  label: { color: COLOURS.soft },
  note: { fontSize: 9, color: COLOURS.soft, margin: [0, 20, 0, 0] },
  footer: { fontSize: 8.5, color: COLOURS.soft },
  demonstration: { fontSize: 10, bold: true, color: COLOURS.warning, alignment: 'center' },
} satisfies Record<string, Style>;

export interface HouseStyleOptions {
  readonly title: string;
  /** Printable line at the left of every footer. */
  readonly footerText: string;
  readonly demonstration: boolean;
  readonly madeAt: Date;
  readonly content: Content[];
}

/** These three are read by pdfmake, but its types do not know them yet. */
export interface PdfDefinition extends TDocumentDefinitions {
  readonly version: '1.7';
  readonly language: string;
  readonly displayTitle: boolean;
}

/** One A4 document as all of ours look: the same type sizes, colours, footer and metadata. */
export function houseStyle(options: HouseStyleOptions): PdfDefinition {
  return {
    pageSize: 'A4',
    pageMargins: MARGINS,
    version: '1.7',
    language: 'nl-BE',
    displayTitle: true,
    info: {
      title: metadataLine(options.title),
      author: documentTexts.maker,
      creator: documentTexts.maker,
      creationDate: options.madeAt,
      modDate: options.madeAt,
    },
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.25, color: COLOURS.ink },
    styles: STYLES,
    content: options.content,
    footer: (page, pages) => footer(options.footerText, page, pages),
    pageBreakBefore: (node) =>
      node.headlineLevel !== undefined && node.startPosition.verticalRatio > LAST_HEADING_AT,
    ...(options.demonstration ? { header: () => demonstrationBand() } : {}),
  };
}

/** Readers draw metadata with fonts of their own, so only control characters have to go. */
function metadataLine(text: string): string {
  return printableLine(text, () => true);
}

function footer(text: string, page: number, pages: number): Content {
  return {
    style: 'footer',
    margin: [MARGINS[0], 22, MARGINS[2], 0],
    columns: [
      { text: shortened(text), width: TEXT_WIDTH - PAGE_NUMBER_WIDTH },
      {
        text: documentTexts.page(page, pages),
        width: PAGE_NUMBER_WIDTH,
        alignment: 'right',
      },
    ],
  };
}

function shortened(text: string): string {
  return text.length <= FOOTER_LENGTH ? text : `${text.slice(0, FOOTER_LENGTH - 1)}…`;
}

function demonstrationBand(): Content {
  return {
    margin: [MARGINS[0], 20, MARGINS[2], 0],
    table: {
      widths: ['*'],
      body: [[{ text: documentTexts.demonstration, style: 'demonstration' }]],
    },
    layout: {
      fillColor: () => COLOURS.warningPanel,
      hLineColor: () => COLOURS.warning,
      vLineColor: () => COLOURS.warning,
      hLineWidth: () => 0.75,
      vLineWidth: () => 0.75,
      paddingTop: () => 5,
      paddingBottom: () => 3,
    },
  };
}
