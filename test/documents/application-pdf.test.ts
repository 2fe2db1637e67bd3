import { describe, expect, test } from '@jest/globals';
import { renderApplicationPdf } from '../../src/documents/application-pdf.ts';
import type { ApplicationDocument, PrintedAnswer } from '../../src/domain/application-document.ts';
import { pdfInfo, readPdf } from '../support/pdf-text.ts';

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
        { question: 'Contactpersoon', answer: { kind: 'text', text: 'Zoë D’Hondt' } },
        { question: 'Telefoon', answer: { kind: 'none' } },
        { question: 'Expertise', answer: { kind: 'list', items: ['Mobiliteit', 'Events'] } },
      ],
    },
  ],
};

function withAnswer(answer: PrintedAnswer): ApplicationDocument {
  return { ...application, sections: [{ title: 'Deel', items: [{ question: 'Vraag', answer }] }] };
}

async function printedAnswer(text: string) {
  const bytes = await renderApplicationPdf(withAnswer({ kind: 'text', text }));
  return readPdf(bytes);
}

describe('an application as PDF', () => {
  test('shows everything a caseworker looks for', async () => {
    const { text } = readPdf(await renderApplicationPdf(application));
    for (const part of [
      'De Profploeg',
      'Aanvraag voor begeleiding',
      'PP-2026-0042',
      'Sint-Katelijne-Waver',
      'Ronde najaar 2026',
      '13 augustus 2026 om 14:05',
      'Ingediend',
      'Identificatie',
      'Contactpersoon\nZoë D’Hondt',
      'Telefoon\nNiet ingevuld',
      'Mobiliteit\nEvents',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('says so when there is no reference yet', async () => {
    const { reference: _reference, submittedAtText: _at, ...draft } = application;
    const { text } = readPdf(await renderApplicationPdf(draft));
    expect(text).toContain('Nog niet ingediend');
    expect(text).not.toContain('PP-2026');
  });

  test('carries title, author and language for readers and screen readers', async () => {
    const bytes = await renderApplicationPdf(application);
    const pdf = readPdf(bytes);
    expect(pdfInfo(pdf, bytes, 'Title')).toBe('Aanvraag voor begeleiding – PP-2026-0042');
    expect(pdfInfo(pdf, bytes, 'Author')).toBe('Kernbot');
    expect(pdf.structure).toContain('/Lang (nl-BE)');
    expect(pdf.structure).toContain('/DisplayDocTitle true');
  });

  test('marks every page of a demonstration, and no page of a real one', async () => {
    const long = withAnswer({ kind: 'text', text: 'Een zin over de kern. '.repeat(600) });
    const practice = readPdf(await renderApplicationPdf({ ...long, demonstration: true }));
    const real = readPdf(await renderApplicationPdf(long));
    expect(practice.pages.length).toBeGreaterThan(2);
    for (const page of practice.pages) {
      expect(page).toContain('DEMONSTRATIE – dit is geen echte aanvraag');
    }
    expect(real.text).not.toContain('DEMONSTRATIE');
  });

  test('numbers every page and repeats the reference there', async () => {
    const { pages } = await printedAnswer('Een zin over de kern. '.repeat(600));
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
      expect(page).toContain('PP-2026-0042 · De Profploeg · Sint-Katelijne-Waver');
    });
  });

  test('gives the same bytes for the same application', async () => {
    const first = await renderApplicationPdf(application);
    const second = await renderApplicationPdf(application);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('keeps blank lines and line ends of an answer', async () => {
    const { text } = await printedAnswer('Eerste alinea.\r\n\r\nTweede alinea,\r\nnieuwe regel.');
    expect(text).toContain('Eerste alinea.\nTweede alinea,\nnieuwe regel.');
  });

  test('prints an empty answer or list as not filled in', async () => {
    const list = await renderApplicationPdf(withAnswer({ kind: 'list', items: [] }));
    expect((await printedAnswer(' \n ')).text).toContain('Niet ingevuld');
    expect(readPdf(list).text).toContain('Niet ingevuld');
  });
});

describe('what people type into an application', () => {
  const nasty = '<b>vet</b> {"link":"x"} (a) \\ %PDF https://kwaad.example [naam](mailto:a@b.c)';

  test('stays plain text in every field', async () => {
    const pdf = readPdf(
      await renderApplicationPdf({
        ...application,
        title: `T ${nasty}`,
        programmeName: nasty,
        reference: `) /JS (${nasty}`,
        municipality: nasty,
        roundName: nasty,
        submittedAtText: nasty,
        stateText: nasty,
        sections: [
          {
            title: nasty,
            items: [
              { question: nasty, answer: { kind: 'text', text: nasty } },
              { question: nasty, answer: { kind: 'list', items: [nasty] } },
            ],
          },
        ],
      }),
    );
    const printed = pdf.text.replace(/\s+/g, '');
    const times = printed.split(nasty.replace(/\s+/g, '')).length - 1;
    expect(times).toBeGreaterThanOrEqual(11);
    expect(pdf.structure).not.toMatch(/\/(?:URI|Annots|JavaScript|AA|OpenAction)\b/);
  });

  test('keeps Dutch, French and other European letters', async () => {
    const letters = 'ë ï é è ê ç ü ö ñ ø å š ž ł ő ğ ß œ æ Ĳ ĳ Ω я € “‘’” – — … • ½ ² ≥';
    const { text } = await printedAnswer(letters);
    expect(text).toContain(letters);
    expect(text).not.toContain('\ufffd');
  });

  test('shows where an emoji or a foreign letter stood, and explains the sign once', async () => {
    const { text } = await printedAnswer('Top 👍🏽, gezin 👨‍👩‍👧, 中 en → ✓');
    expect(text).toContain('Top \ufffd, gezin \ufffd, \ufffd en -> √');
    expect(text.split('Een \ufffd staat op de plaats van een teken')).toHaveLength(2);
  });

  test('loses control characters and marks that reorder text', async () => {
    const { text } = await printedAnswer('a\u0000b\u0007c\u202ed\u2066e\u200ff\u001b[31mg');
    expect(text).toContain('abcdef[31mg');
  });

  test('survives half of a surrogate pair', async () => {
    expect((await printedAnswer('voor\ud83dna')).text).toContain('voor\ufffdna');
  });

  test('breaks long words inside the margins', async () => {
    const word = 'lang'.repeat(75);
    const bytes = await renderApplicationPdf({
      ...withAnswer({ kind: 'text', text: word }),
      municipality: word,
      stateText: word,
    });
    const lines = readPdf(bytes).text.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
    expect(lines.join('').split(word)).toHaveLength(4);
  });
});

describe('very long answers', () => {
  test.each([
    ['words', 'woord en zinsdeel, '.repeat(5400)],
    ['one word', 'x'.repeat(100_000)],
    ['single letters', 'a '.repeat(50_000)],
    ['short lines', 'regel\n'.repeat(17_000)],
    ['emoji', '👍'.repeat(25_000)],
    ['accents on one letter', `e${'\u0301'.repeat(50_000)}`],
    ['spaces', `a${' '.repeat(100_000)}b`],
  ])('100 KB of %s comes out over as many pages as it takes', async (_name, text) => {
    const { pages } = await printedAnswer(text);
    expect(pages.at(-1)).toContain(`Pagina ${pages.length} van ${pages.length}`);
  });

  test('loses no word', async () => {
    const words = Array.from({ length: 12_000 }, (_, index) => `woord${index}`);
    const { text } = await printedAnswer(words.join(' '));
    expect(text.match(/woord\d+/g)).toEqual(words);
  });
});
