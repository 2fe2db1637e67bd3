import { describe, expect, test } from '@jest/globals';
import { renderPersonalDataPdf } from '../../src/documents/personal-data-pdf.ts';
import type { PersonalDataDocument } from '../../src/domain/personal-data-document.ts';
import { readPdf } from '../support/pdf-text.ts';

const copy: PersonalDataDocument = {
  title: 'Kopie van je gegevens',
  intro: ['Dit bewaart Kernbot van je.', 'Klopt er iets niet? Zeg het.'],
  madeAt: new Date('2026-08-13T12:05:00Z'),
  sections: [
    {
      title: 'Wie je bent',
      rows: [
        { label: 'Naam', value: 'Zoë D’Hondt' },
        { label: 'Telefoon', value: '' },
      ],
    },
    { title: 'Uitnodigingen', rows: [] },
  ],
};

describe('a copy of personal data as PDF', () => {
  test('shows the introduction, every label with its value, and what is empty', async () => {
    const { text } = readPdf(await renderPersonalDataPdf(copy));
    expect(text).toContain('Dit bewaart Kernbot van je.\nKlopt er iets niet? Zeg het.');
    expect(text).toContain('NaamZoë D’Hondt');
    expect(text).toContain('TelefoonNiet ingevuld');
    expect(text).toContain('Uitnodigingen\nWe bewaren hier niets van je.');
  });

  test('continues a long value on the next page', async () => {
    const value = Array.from({ length: 3000 }, (_, index) => `woord${index}`).join(' ');
    const { pages, text } = readPdf(
      await renderPersonalDataPdf({
        ...copy,
        sections: [{ title: 'Antwoorden', rows: [{ label: 'Uitdaging', value }] }],
      }),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(text.match(/woord\d+/g)).toHaveLength(3000);
  });

  test('keeps a long word inside its column', async () => {
    const { text } = readPdf(
      await renderPersonalDataPdf({
        ...copy,
        sections: [{ title: 'A', rows: [{ label: 'b'.repeat(90), value: 'x'.repeat(300) }] }],
      }),
    );
    expect(Math.max(...(text.match(/x+/g) ?? []).map((run) => run.length))).toBeLessThan(80);
  });

  test('gives the same bytes for the same data', async () => {
    const both = await Promise.all([renderPersonalDataPdf(copy), renderPersonalDataPdf(copy)]);
    expect(Buffer.compare(both[0], both[1])).toBe(0);
  });
});
