import type { Content } from 'pdfmake/interfaces.js';
import { COLOURS, TEXT_WIDTH } from './house-style.ts';

/** Points. Columns have fixed widths: a star column would grow with a long word, out of the page. */
const PANEL_PADDING = 12;
const PANEL_LABEL = 90;
const ROW_PADDING = 12;
const ROW_LABEL = 150;

export function titleBlock(eyebrow: string, title: string): Content[] {
  return [
    { text: eyebrow, style: 'eyebrow' },
    { text: title, style: 'title', outline: true },
  ];
}

/** A heading with a rule below it; also an entry in the reader's table of contents. */
export function sectionHeading(title: string): Content[] {
  return [
    { text: title, style: 'section', headlineLevel: 1, outline: true },
    {
      canvas: [
        {
          type: 'line',
          x1: 0,
          y1: 0,
          x2: TEXT_WIDTH,
          y2: 0,
          lineWidth: 0.75,
          lineColor: COLOURS.line,
        },
      ],
      margin: [0, 0, 0, 4],
    },
  ];
}

/** Labels with their values on a tinted panel. */
export function factPanel(facts: readonly (readonly [string, string])[]): Content {
  return {
    table: {
      widths: [PANEL_LABEL, TEXT_WIDTH - PANEL_LABEL - 4 * PANEL_PADDING],
      body: facts.map(([label, value]) => [{ text: label, style: 'label' }, { text: value }]),
    },
    layout: {
      fillColor: () => COLOURS.panel,
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => PANEL_PADDING,
      paddingRight: () => PANEL_PADDING,
      paddingTop: (row) => (row === 0 ? 10 : 3),
      paddingBottom: (row) => (row === facts.length - 1 ? 9 : 3),
    },
  };
}

/** Labels with their values, one under the other, with a thin rule between. */
export function factRows(rows: readonly (readonly [Content, Content])[]): Content {
  return {
    table: {
      widths: [ROW_LABEL, TEXT_WIDTH - ROW_LABEL - 2 * ROW_PADDING],
      body: rows.map(([label, value]) => [label, value]),
    },
    layout: {
      hLineWidth: (line) => (line === 0 || line === rows.length ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => COLOURS.line,
      paddingLeft: () => 0,
      paddingRight: () => ROW_PADDING,
      paddingTop: () => 5,
      paddingBottom: () => 4,
    },
  };
}
