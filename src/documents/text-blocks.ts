import type { Content } from 'pdfmake/interfaces.js';

/** Limits of one text node: the layout's cost grows with the square of the words in it. */
const LINES_PER_NODE = 40;
const CHARACTERS_PER_NODE = 10_000;

/** A space, or the zero-width one that `printableText` puts into long words. */
const PIECE = new RegExp(`[^]{1,${CHARACTERS_PER_NODE}}(?:[ \\u200b]|$)`, 'g');

/**
 * Printable text as paragraphs: a blank line parts them, single line ends stay. A line of more than
 * ten thousand characters gets a line end after about every ten thousand.
 */
export function textBlocks(text: string): Content[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph, index) =>
      nodeTexts(paragraph).map((node, part) => ({
        text: node,
        margin: [0, index > 0 && part === 0 ? 6 : 0, 0, 0],
      })),
    );
}

function nodeTexts(paragraph: string): readonly string[] {
  const nodes: string[] = [];
  let lines: string[] = [];
  let characters = 0;
  for (const line of paragraph.split('\n').flatMap((whole) => whole.match(PIECE) ?? [whole])) {
    const full = lines.length === LINES_PER_NODE || characters + line.length > CHARACTERS_PER_NODE;
    if (full && lines.length > 0) {
      nodes.push(lines.join('\n'));
      lines = [];
      characters = 0;
    }
    lines.push(line);
    characters += line.length;
  }
  return [...nodes, lines.join('\n')];
}
