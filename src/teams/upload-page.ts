import { createHash } from 'node:crypto';
import { uploadPageTexts as texts } from '../texts/upload-page-texts.ts';
import { htmlText } from './html-text.ts';
import type { HttpAnswer } from './http-answer.ts';

/** Where the page is; the token follows. */
export const UPLOAD_PATH = '/opladen';
/** Name of the field with the file. */
export const FILE_FIELD = 'tabel';

/** The form. `problem`: why the file that was just handed over was not taken. */
export function formPage(programmeName: string, problem?: string): HttpAnswer {
  const warning =
    problem === undefined ? '' : `<p class="problem" role="alert">${htmlText(problem)}</p>`;
  return page(
    problem === undefined ? 200 : 422,
    texts.title,
    `<p>${htmlText(texts.programme(programmeName))}</p>
<p>${texts.intro}</p>
${warning}
<form method="post" enctype="multipart/form-data">
<p><label for="${FILE_FIELD}">${texts.file}</label><br>
<input type="file" id="${FILE_FIELD}" name="${FILE_FIELD}" accept=".xlsx,.csv" required></p>
<p><button type="submit">${texts.send}</button></p>
</form>`,
  );
}

export function keptPage(): HttpAnswer {
  return page(200, texts.keptTitle, `<p>${texts.kept}</p>\n<p>${texts.keptClose}</p>`);
}

/** The same for a page that never was, has ended, or is of somebody else. */
export function gonePage(): HttpAnswer {
  return page(404, texts.goneTitle, `<p>${texts.gone}</p>\n<p>${texts.goneHow}</p>`);
}

const STYLE = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem;color:#1f2933}
button{font:inherit;padding:.5rem 1.5rem;background:#20555c;color:#fff;border:0;border-radius:.25rem}
input{font:inherit;max-width:100%}.problem{background:#fdf3d8;padding:1rem}`;

/** No script, nothing from elsewhere, no frame; the form only goes back to where it came from. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
} as const;

function page(status: number, title: string, body: string): HttpAnswer {
  return {
    status,
    headers: HEADERS,
    body: `<!doctype html>
<html lang="nl-BE">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Kernbot</title><style>${STYLE}</style></head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`,
  };
}
