import { describe, expect, test } from '@jest/globals';
import { renderReportDocx } from '../../src/documents/report-docx.ts';
import type { ReportDocument } from '../../src/domain/report-document.ts';
import { readWord, readZip } from '../support/word-text.ts';

const REPORT: ReportDocument = {
  title: 'Aanvragen voor begeleiding: De Profploeg',
  notes: ['Stand op 13 oktober 2021 om 14:05'],
  warnings: [],
  sections: [
    {
      title: '1. Aanvragen',
      blocks: [
        { kind: 'paragraph', text: 'Er werden 35 aanvragen ingediend.' },
        { kind: 'list', items: ['Antwerpen: 7 gemeenten', 'Limburg: 3 gemeenten'] },
      ],
    },
    {
      title: 'Bijlage',
      blocks: [
        { kind: 'subtitle', text: 'Eerste <ronde> & "meer"' },
        { kind: 'table', headings: ['Gemeente', 'Toestand'], rows: [['Tielt', 'Geselecteerd']] },
      ],
    },
  ],
  madeAt: new Date('2021-10-13T12:05:00Z'),
};

describe('a report as a Word document', () => {
  test('has its headings, sentences, lists and tables in order, as they were given', async () => {
    const paragraphs = readWord(await renderReportDocx(REPORT));
    expect(paragraphs.map(({ style, text }) => [style, text])).toEqual([
      ['Heading1', 'Aanvragen voor begeleiding: De Profploeg'],
      ['', 'Stand op 13 oktober 2021 om 14:05'],
      ['Heading2', '1. Aanvragen'],
      ['', 'Er werden 35 aanvragen ingediend.'],
      ['ListParagraph', 'Antwerpen: 7 gemeenten'],
      ['ListParagraph', 'Limburg: 3 gemeenten'],
      ['Heading2', 'Bijlage'],
      ['Heading3', 'Eerste <ronde> & "meer"'],
      ['', 'Gemeente'],
      ['', 'Toestand'],
      ['', 'Tielt'],
      ['', 'Geselecteerd'],
    ]);
  });

  test('names the heading of each column for screen readers, in Dutch of Belgium', async () => {
    const parts = readZip(await renderReportDocx(REPORT));
    expect(parts.get('word/document.xml')).toContain('<w:tblHeader/>');
    expect(parts.get('word/styles.xml')).toContain('w:val="nl-BE"');
  });

  test('says first why it should not be used', async () => {
    const warnings = ['De cijfers kloppen niet.'];
    const [, note, warning] = readWord(await renderReportDocx({ ...REPORT, warnings }));
    expect([note?.text, warning?.text]).toEqual([REPORT.notes[0], warnings[0]]);
  });

  test('the same report gives the same bytes', async () => {
    expect(await renderReportDocx(REPORT)).toEqual(await renderReportDocx(REPORT));
  });
});
