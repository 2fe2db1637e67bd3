import type { RichTextBlock, Spacing, TextBlock, TextRun } from '../card-json.ts';

type RunStyle = Omit<TextRun, 'type' | 'text'>;

interface BlockOptions {
  readonly spacing?: Spacing;
  readonly id?: string;
}

/** A piece of text in a line. Safe for whatever somebody typed: nothing in it is read as mark-up. */
export function run(text: string, style: RunStyle = {}): TextRun {
  return { type: 'TextRun', text, ...style };
}

export function bold(text: string): TextRun {
  return run(text, { weight: 'bolder' });
}

export function quiet(text: string): TextRun {
  return run(text, { isSubtle: true, size: 'small' });
}

/** A paragraph of text as it is. */
export function line(
  content: string | readonly TextRun[],
  options: BlockOptions = {},
): RichTextBlock {
  const inlines = typeof content === 'string' ? [run(content)] : content;
  return { type: 'RichTextBlock', inlines, ...options };
}

/** A small grey line that belongs to what stands above it. */
export function quietLine(text: string, options: BlockOptions = {}): RichTextBlock {
  return line([quiet(text)], { spacing: 'small', ...options });
}

/** A card with more lines than this is too big anyway; who renders it then shows less of the text. */
const MOST_LINES = 400;

/** Text of several lines: one block per line, because clients differ in what they do with a line end. */
export function paragraphs(text: string, style: RunStyle = {}): readonly RichTextBlock[] {
  return text
    .split('\n')
    .filter((part) => part.trim() !== '')
    .slice(0, MOST_LINES)
    .map((part, index) => line([run(part, style)], { spacing: index === 0 ? 'small' : 'default' }));
}

/** "Label: value" on a line of its own. */
export function fact(label: string, value: string): RichTextBlock {
  return line([bold(`${label}: `), run(value)], { spacing: 'small' });
}

/** A list of sentences. */
export function bullets(items: readonly string[]): readonly RichTextBlock[] {
  return items.map((item) => line([run('•  '), run(item)], { spacing: 'small' }));
}

/** The title of a card. Fixed text or text of the programme's data; never what a person typed. */
export function heading(text: string, spacing: Spacing = 'small'): TextBlock {
  return {
    type: 'TextBlock',
    text,
    style: 'heading',
    size: 'large',
    weight: 'bolder',
    wrap: true,
    spacing,
  };
}

/** The title of a part of a card; the same rule. */
export function subheading(text: string, options: { separator?: boolean } = {}): TextBlock {
  return {
    type: 'TextBlock',
    text,
    style: 'heading',
    size: 'medium',
    weight: 'bolder',
    wrap: true,
    spacing: 'large',
    ...(options.separator ? { separator: true } : {}),
  };
}
