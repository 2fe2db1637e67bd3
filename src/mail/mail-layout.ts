import { cleanText } from '../domain/clean-text.ts';
import { mailTexts } from '../texts/mail-texts.ts';
import { oneLine } from './one-line.ts';

export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** What somebody wrote; keeps its lines. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] };

/** One mail as all of ours look; every text is plain and, unless it is a quote, becomes one line. */
export interface MailContent {
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly MailBlock[];
  readonly organisation: string;
  readonly demonstration: boolean;
}

/** Subject, plain text and HTML of one mail; the last two say the same. */
export function layOutMail(content: MailContent): { subject: string; text: string; html: string } {
  const subject = oneLine(
    content.demonstration
      ? `${mailTexts.demonstrationSubject} ${content.subject}`
      : content.subject,
  );
  return { subject, text: asText(content), html: asHtml(subject, content) };
}

/** Makes plain text safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function asText(content: MailContent): string {
  const parts = [
    ...(content.demonstration ? [mailTexts.demonstration] : []),
    oneLine(content.greeting),
    ...content.blocks.map(blockText),
    `-- \n${oneLine(mailTexts.automatic(content.organisation))}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return oneLine(block.text);
    case 'heading':
      return oneLine(block.text).toUpperCase();
    case 'quote':
      // Set in, so that nothing in it passes for a sentence of ours.
      return linesOf(block.text)
        .map((line) => `  ${line}`.trimEnd())
        .join('\n');
    case 'facts':
      return block.facts.map(([label, value]) => `${label}: ${oneLine(value)}`).join('\n');
  }
}

const FONT = "font-family:'Segoe UI',Roboto,Arial,sans-serif;color:#1f2933;";
const QUOTE =
  'margin:0 0 14px;padding:8px 14px;border-left:4px solid #0b5563;background:#f2f6f8;overflow-wrap:anywhere;';
const MARK =
  'margin:0 0 20px;padding:10px 14px;border:1px solid #8a1c1c;background:#fdecec;color:#8a1c1c;font-weight:bold;';

function asHtml(subject: string, content: MailContent): string {
  const mark = content.demonstration ? tag('p', MARK, mailTexts.demonstration) : '';
  const blocks = content.blocks.map(blockHtml).join('\n');
  return `<!doctype html>
<html lang="nl-BE">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#ffffff;">
<div style="${FONT}max-width:600px;margin:0 auto;font-size:15px;line-height:1.5;">
${mark}
${tag('p', 'margin:0 0 14px;', content.greeting)}
${blocks}
${tag('p', 'margin:28px 0 0;padding-top:12px;border-top:1px solid #c3cfd9;font-size:13px;color:#52606d;', mailTexts.automatic(content.organisation))}
</div>
</body>
</html>
`;
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return tag('p', 'margin:0 0 14px;', block.text);
    case 'heading':
      return tag('h2', 'margin:24px 0 8px;font-size:17px;color:#0b5563;', block.text);
    case 'quote':
      return `<blockquote style="${QUOTE}">${linesOf(block.text).map(escapeHtml).join('<br>')}</blockquote>`;
    case 'facts':
      return factTable(block.facts);
  }
}

function linesOf(text: string): readonly string[] {
  return cleanText(text.replace(/[\u2028\u2029]/g, '\n')).split('\n');
}

function factTable(facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(
    ([label, value]) =>
      `<tr>${tag('th', 'padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:normal;color:#52606d;', label)}${tag('td', 'padding:4px 0;', value)}</tr>`,
  );
  return `<table style="margin:0 0 14px;border-collapse:collapse;font-size:15px;">${rows.join('')}</table>`;
}

function tag(name: 'p' | 'h2' | 'th' | 'td', style: string, text: string): string {
  const scope = name === 'th' ? ' scope="row"' : '';
  return `<${name}${scope} style="${style}">${escapeHtml(oneLine(text))}</${name}>`;
}
