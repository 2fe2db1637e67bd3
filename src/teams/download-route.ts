import type { Log } from '../log.ts';
import { downloadTexts } from '../texts/download-texts.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { openDownloadLink } from '../use-cases/download-link.ts';
import { createBrowserCookie, TOKEN } from './browser-cookie.ts';
import { DOWNLOAD_PATH } from './handlers/offer-file.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { GetRoute } from './http-routes.ts';

/** The page behind a download link: the file for the person and browser it is bound to, else a kind 404. */
export function downloadRoute(
  deps: Dependencies,
  { secure, log }: { readonly secure: boolean; readonly log: Log },
): GetRoute {
  const cookie = createBrowserCookie('kernbot-bestand', secure);
  return {
    path: `${DOWNLOAD_PATH}/:token`,
    async handle({ params, headers }) {
      const token = params.token ?? '';
      if (!TOKEN.test(token)) return gone(log);
      const opened = await openDownloadLink(deps, token, cookie.read(headers));
      if (opened.kind === 'gone') return gone(log);
      const { filename, contentType, content } = opened.file;
      return {
        status: 200,
        headers: {
          'content-type': contentType,
          'content-disposition': `attachment; filename="${filename}"`,
          'cache-control': 'private, no-store',
          'set-cookie': cookie.set(opened.browserSecret, `${DOWNLOAD_PATH}/${token}`),
        },
        body: content,
      };
    },
  };
}

function gone(log: Log): HttpAnswer {
  log.warn({ refused: 'gone' }, 'download refused');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  };
  return { status: 404, headers, body: downloadTexts.gonePage };
}
