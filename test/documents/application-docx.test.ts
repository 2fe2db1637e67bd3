import { describe, expect, test } from '@jest/globals';
import { renderApplicationDocx } from '../../src/documents/application-docx.ts';
import type { ApplicationDocument } from '../../src/domain/application-document.ts';
import { readWord, readZip } from '../support/word-text.ts';

const application: ApplicationDocument = {
  title: 'Aanvraag voor begeleiding',
  programmeName: 'De Profploeg',
  demonstration: false,
  reference: 'PP-2026-0042',
  municipality: 'Sint-Katelijne-Waver',
  roundName: 'Ronde najaar 2026',
  submittedAtText: '13 augustus 2026 om 14:05',
  stateText: 'Ingediend',
  madeAt: new Date('2026-08-13T12:05:00Z'),
  sections: [
    {
      title: 'Identificatie',
      items: [
        { question: 'Contactpersoon', answer: { kind: 'text', text: 'Zoë D’Hondt\n\nDienst\nLE' } },
        { question: 'Telefoon', answer: { kind: 'none' } },
        { question: 'Expertise', answer: { kind: 'list', items: ['Mobiliteit', 'Events'] } },
        { question: 'Buurt', answer: { kind: 'list', items: [] } },
        { question: 'Acties', answer: { kind: 'text', text: ' \n ' } },
      ],
    },
  ],
};

async function partsOf(changes: Partial<ApplicationDocument> = {}) {
  return readZip(await renderApplicationDocx({ ...application, ...changes }));
}

describe('an application as a Word document', () => {
  test('has what the PDF has, in the same order', async () => {
    const paragraphs = readWord(await renderApplicationDocx(application));
    expect(paragraphs.map(({ style, text }) => [style, text])).toEqual([
      ['', 'De Profploeg'],
      ['Heading1', 'Aanvraag voor begeleiding'],
      ...[
        ['Gegeven', 'Waarde'],
        ['Referentie', 'PP-2026-0042'],
        ['Gemeente', 'Sint-Katelijne-Waver'],
        ['Ronde', 'Ronde najaar 2026'],
        ['Ingediend', '13 augustus 2026 om 14:05'],
        ['Status', 'Ingediend'],
      ]
        .flat()
        .map((text) => ['', text]),
      ['Heading2', 'Identificatie'],
      ['Heading3', 'Contactpersoon'],
      ['', 'Zoë D’Hondt'],
      ['', 'Dienst\nLE'],
      ['Heading3', 'Telefoon'],
      ['', 'Niet ingevuld'],
      ['Heading3', 'Expertise'],
      ['ListParagraph', 'Mobiliteit'],
      ['ListParagraph', 'Events'],
      ['Heading3', 'Buurt'],
      ['', 'Niet ingevuld'],
      ['Heading3', 'Acties'],
      ['', 'Niet ingevuld'],
    ]);
  });

  test('says so when there is no reference yet', async () => {
    const { reference: _reference, submittedAtText: _at, ...draft } = application;
    const texts = readWord(await renderApplicationDocx(draft)).map(({ text }) => text);
    expect(texts).toContain('Nog geen: de aanvraag is niet ingediend');
    expect(texts).toContain('Nog niet ingediend');
  });

  test('is in Dutch, with a table whose first row is a heading', async () => {
    const parts = await partsOf();
    expect(parts.get('word/styles.xml')).toContain('w:lang w:val="nl-BE"');
    expect(parts.get('word/document.xml')).toMatch(/<w:tblHeader\/>(?:(?!<\/w:tr>).)*Gegeven/);
  });

  test('repeats on every page what it is, and numbers the pages', async () => {
    const footer = [...(await partsOf())].find(([name]) => /^word\/footer/.test(name))?.[1];
    expect(footer).toContain('PP-2026-0042 · De Profploeg · Sint-Katelijne-Waver');
    expect(footer).toContain('NUMPAGES');
  });

  test('marks every page of a demonstration, and no page of a real one', async () => {
    const header = async (demonstration: boolean) =>
      [...(await partsOf({ demonstration }))].find(([name]) => /^word\/header/.test(name))?.[1];
    expect(await header(true)).toContain('DEMONSTRATIE – dit is geen echte aanvraag');
    expect(await header(false)).toBeUndefined();
  });

  test('carries title, author, language and when it was made', async () => {
    const core = (await partsOf({ title: 'A & <b>' })).get('docProps/core.xml');
    expect(core).toContain('<dc:title>A &amp; &lt;b&gt; – PP-2026-0042</dc:title>');
    expect(core).toContain('<dc:creator>Kernbot</dc:creator>');
    expect(core).toContain('<dc:language>nl-BE</dc:language>');
    expect(core?.match(/2026-08-13T12:05:00Z/g)).toHaveLength(2);
  });

  test('is the same, byte by byte, when it is made again', async () => {
    const first = await renderApplicationDocx(application);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await renderApplicationDocx(application))).toBe(0);
  });

  test('shows typed mark-up and odd characters as text, and never breaks the file', async () => {
    const odd = `<w:p>&amp;"'</w:t> \u0000\u0008\u001b\ud800\ufffe\uffff {{veld}} 🎉 TOC \\o`;
    const parts = await partsOf({
      title: odd,
      programmeName: odd,
      reference: odd,
      municipality: odd,
      roundName: odd,
      stateText: odd,
      sections: [
        {
          title: odd,
          items: [
            { question: odd, answer: { kind: 'text', text: odd } },
            { question: odd, answer: { kind: 'list', items: [odd] } },
          ],
        },
      ],
    });
    for (const xml of parts.values()) {
      expect(xml).not.toMatch(/[\u0000-\u0008\u001b\ufffe\uffff]/);
      expect(xml.isWellFormed()).toBe(true);
    }
    expect(parts.get('word/document.xml')?.match(/&lt;w:p&gt;&amp;amp;/g)).toHaveLength(11);
  });

  test('holds long answers', async () => {
    const words = Array.from({ length: 12_000 }, (_, index) => `woord${index}`);
    const sections = [
      {
        title: 'Deel',
        items: [{ question: 'Vraag', answer: { kind: 'text', text: words.join(' ') } as const }],
      },
    ];
    const paragraphs = readWord(await renderApplicationDocx({ ...application, sections }));
    expect(paragraphs.at(-1)?.text).toBe(words.join(' '));
  });
});
