import { describe, expect, test } from '@jest/globals';
import { renderSessionDocx } from '../../src/documents/session-docx.ts';
import type { SessionDocument } from '../../src/domain/session-document.ts';
import { readWord, readZip } from '../support/word-text.ts';

const LIST: SessionDocument = {
  title: 'Vragen en antwoorden – De Profploeg',
  programmeName: 'De Profploeg',
  heldAtText: '25 juni 2021 om 14:00',
  entries: [
    {
      question: 'Wat kost de begeleiding?',
      answer: 'De begeleiding is gratis.\nOok het verslag.\n\nJe tijd kost wel iets.',
      source: 'VLAIO',
    },
    { question: 'Wie beslist?', answer: 'VLAIO.', source: '' },
  ],
};

async function wordOf(changes: Partial<SessionDocument> = {}) {
  return readWord(await renderSessionDocx({ ...LIST, ...changes }));
}

describe('the answers of a question round as a Word document', () => {
  test('has the title, when it was, and each question with its answer and source', async () => {
    const paragraphs = await wordOf();
    expect(paragraphs.map(({ style, text }) => [style, text])).toEqual([
      ['Heading1', 'Vragen en antwoorden – De Profploeg'],
      ['', 'Vragenronde van 25 juni 2021 om 14:00'],
      ['Heading2', 'Wat kost de begeleiding?'],
      ['', 'De begeleiding is gratis.\nOok het verslag.'],
      ['', 'Je tijd kost wel iets.'],
      ['', 'Bron: VLAIO'],
      ['Heading2', 'Wie beslist?'],
      ['', 'VLAIO.'],
    ]);
  });

  test('says so when nothing was answered', async () => {
    const paragraphs = await wordOf({ entries: [] });
    expect(paragraphs.at(-1)?.text).toBe('Op deze lijst staan geen antwoorden.');
  });

  test('is in Dutch, numbers its pages and names its title', async () => {
    const parts = readZip(await renderSessionDocx(LIST));
    expect(parts.get('word/styles.xml')).toContain('w:lang w:val="nl-BE"');
    expect([...parts].filter(([name]) => name.includes('footer')).join('')).toContain('NUMPAGES');
    expect(parts.get('docProps/core.xml')).toContain('Vragen en antwoorden');
  });

  test('shows typed mark-up and odd characters as text, and never breaks the file', async () => {
    const odd = `<w:p>&amp;"'</w:t> \u0000\u0008\u001b\ud800 {{veld}} 🎉 TOC \\o`;
    const entries = [{ question: odd, answer: odd, source: odd }];
    const paragraphs = await wordOf({ entries, title: odd });
    const [title, , question, answer] = paragraphs.map(({ text }) => text);
    for (const text of [title, question, answer]) {
      expect(text).toContain(`<w:p>&amp;"'</w:t>`);
      expect(text).toContain('🎉');
      expect(text).not.toMatch(/[\u0000-\u0008\u001b]/);
    }
    const parts = readZip(await renderSessionDocx({ ...LIST, entries }));
    expect(parts.get('word/document.xml')).not.toMatch(/[\u0000-\u0008\u001b]/);
  });

  test('holds long lists', async () => {
    const entries = Array.from({ length: 400 }, (_, number) => ({
      question: `Vraag ${number}?`,
      answer: 'woord '.repeat(600),
      source: 'VLAIO',
    }));
    const paragraphs = await wordOf({ entries });
    expect(paragraphs.filter(({ style }) => style === 'Heading2')).toHaveLength(400);
  });
});
