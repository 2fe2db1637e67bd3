import { createHash } from 'node:crypto';
import { momentInWords } from '../../domain/time.ts';
import { outboxTexts as texts } from '../../texts/outbox-texts.ts';
import { escapeHtml } from '../mail-layout.ts';
import { oneLine } from '../one-line.ts';
import type { OutboxEntry, OutboxMail } from './read-outbox.ts';

/** Where the list is; a mail is one level deeper, its parts two. */
export const OUTBOX_PATH = '/local/outbox';

/** The list as a whole page; every text in it is escaped. */
export function outboxPage(entries: readonly OutboxEntry[], all: number): string {
  const rows = entries.map(
    ({ key, writtenAt, to, subject }) =>
      `<tr><td>${shown(momentInWords(writtenAt))}</td><td>${shown(to)}</td><td>${link(key, subject || texts.withoutSubject)}</td></tr>`,
  );
  const head = [texts.time, texts.to, texts.subject].map((name) => `<th scope="col">${name}</th>`);
  const table = `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  const more = all > entries.length ? `<p>${shown(texts.notAll(entries.length, all))}</p>` : '';
  return page(
    texts.title,
    `<p>${texts.intro}</p>${entries.length === 0 ? `<p>${texts.none}</p>` : `${table}${more}`}`,
  );
}

/** One mail as a whole page: what its headers say, its text, and links to its attachments. */
export function outboxMailPage(mail: OutboxMail): string {
  const rows = [
    [texts.time, momentInWords(mail.writtenAt)],
    [texts.from, mail.from],
    [texts.to, mail.to],
    [texts.replyTo, mail.replyTo],
    [texts.messageId, mail.messageId],
    [texts.inReplyTo, mail.inReplyTo],
  ]
    .filter(([, value]) => value !== '')
    .map(
      ([name = '', value = '']) => `<tr><th scope="row">${name}</th><td>${shown(value)}</td></tr>`,
    );
  const files = mail.attachments.map(
    ({ filename }, index) =>
      `<li>${link(`${mail.key}/${index + 1}`, filename || texts.attachment(index + 1))}</li>`,
  );
  const attachments =
    files.length === 0 ? '' : `<h2>${texts.attachments}</h2><ul>${files.join('')}</ul>`;
  return page(
    mail.subject || texts.withoutSubject,
    `<table><tbody>${rows.join('')}</tbody></table><pre>${escapeHtml(mail.text)}</pre>${attachments}
<p>${link(`${mail.key}/eml`, texts.raw)}</p>
<p><a href="${OUTBOX_PATH}">${texts.back}</a></p>`,
  );
}

/** A page that only says a sentence of ours. */
export function outboxNoticePage(sentence: string): string {
  return page(texts.title, `<p>${sentence}</p><p><a href="${OUTBOX_PATH}">${texts.back}</a></p>`);
}

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2933}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem 1rem .3rem 0;border-bottom:1px solid #c3cfd9;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#f2f6f8;padding:1rem}`;

/** No script, nothing from elsewhere, no frame, no form: only the page's own style, known by its hash. */
export const OUTBOX_PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
} as const;

function page(title: string, body: string): string {
  const heading = shown(title);
  return `<!doctype html>
<html lang="nl-BE">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading} – Kernbot</title><style>${STYLE}</style></head>
<body>
<h1>${heading}</h1>
${body}
</body>
</html>
`;
}

function link(place: string, text: string): string {
  return `<a href="${OUTBOX_PATH}/${escapeHtml(place)}">${shown(text)}</a>`;
}

function shown(text: string): string {
  return escapeHtml(oneLine(text));
}
