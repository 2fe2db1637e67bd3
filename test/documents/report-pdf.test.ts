import { describe, expect, test } from '@jest/globals';
import { columnWidths } from '../../src/documents/column-widths.ts';
import { renderReportDocx } from '../../src/documents/report-docx.ts';
import { renderReportPdf } from '../../src/documents/report-pdf.ts';
import { scoreFigure } from '../../src/documents/score-figure.ts';
import type { ReportDocument } from '../../src/domain/report-document.ts';
import { readPdf } from '../support/pdf-text.ts';
import { readWord } from '../support/word-text.ts';

const SCORES = [
  { label: 'Bekendheid', value: 2, max: 5, words: '2 van 5' },
  { label: 'Beleid & <beheer>', value: 5, max: 5, words: '5 van 5' },
];
const WORDS = 'Scores: Bekendheid 2 van 5, Beleid 5 van 5.';
const REPORT: ReportDocument = {
  title: 'Intakefiche – Tielt',
  notes: ['Versie 1'],
  warnings: ['Demonstratie – geen echte aanvraag'],
  sections: [
    { title: 'Scores', blocks: [{ kind: 'scores', scores: SCORES, words: WORDS }] },
    {
      title: 'Bekendheid',
      blocks: [
        { kind: 'subtitle', text: 'Waarvoor kennen mensen jullie kern?' },
        { kind: 'paragraph', text: 'Voor de <b>markt</b>.\nEn de bakkers 😀.' },
        { kind: 'mark', text: 'Te bekijken bij het terreinbezoek' },
        { kind: 'list', items: ['Infoblad', 'Sociale media'] },
        { kind: 'list', items: [] },
        { kind: 'table', headings: ['Deel', 'Wie'], rows: [['Beleid', 'An Peeters']] },
      ],
    },
  ],
  madeAt: new Date('2021-10-13T12:05:00Z'),
};

describe('a report as a PDF', () => {
  test('has what its Word document has, in the same order', async () => {
    const { text, structure } = readPdf(await renderReportPdf(REPORT));
    const flat = text.replace(/\s+/g, ' ');
    const order = [
      'Intakefiche – Tielt',
      'Versie 1',
      'Demonstratie',
      WORDS,
      'Waarvoor kennen mensen jullie kern?',
      'Voor de <b>markt</b>.',
      'Te bekijken bij het terreinbezoek',
      'Infoblad',
      'An Peeters',
    ].map((words) => flat.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(structure).toContain('nl-BE');
  });

  test('the same report gives the same bytes', async () => {
    expect(await renderReportPdf(REPORT)).toEqual(await renderReportPdf(REPORT));
  });
});

describe('a picture of scores', () => {
  test('has a box for each point, filled as far as the score goes, and its words', () => {
    const svg = scoreFigure(SCORES);
    expect(svg.match(/<rect /g)).toHaveLength(10);
    expect(svg.match(/fill="#0b5563"/g)).toHaveLength(7);
    expect(svg).toContain('>2 van 5</text>');
    expect(svg).toContain('>Beleid &amp; &lt;beheer&gt;</text>');
  });

  test('is read in words in a Word document too: what is scored, how much, and all in one sentence', async () => {
    const words = readWord(await renderReportDocx(REPORT)).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['Bekendheid', '2 van 5', '5 van 5', WORDS]));
  });
});

describe('the columns of a table', () => {
  test('fill the page, more for the longer texts', () => {
    const widths = columnWidths(['Nr', 'Actie'], [['1', 'Tel de passanten op het plein']], 900);
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(900);
  });

  test('keep room for each, however long another one is', () => {
    const [first = 0, second = 0] = columnWidths(['a', 'b'], [['x', 'y'.repeat(5000)]], 900);
    expect(first).toBeGreaterThan(100);
    expect(second).toBeLessThan(800);
  });

  test('are there without rows', () => {
    expect(columnWidths(['a', 'b'], [], 900)).toEqual([450, 450]);
  });
});
