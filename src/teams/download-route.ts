import { downloadTexts } from '../texts/download-texts.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { openDownloadLink } from '../use-cases/download-link.ts';
import { DOWNLOAD_PATH } from './handlers/offer-file.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { GetRequest, GetRoute } from './http-routes.ts';

const COOKIE = 'kernbot-bestand';
const TOKEN = /^[\w-]{20,100}$/;

/** The page behind a download link: the file for the person and browser it is bound to, else a kind 404. */
export function downloadRoute(deps: Dependencies, secure: boolean): GetRoute {
  return {
    path: `${DOWNLOAD_PATH}/:token`,
    async handle(request) {
      const token = request.params.token ?? '';
      if (!TOKEN.test(token)) return gone();
      const opened = await openDownloadLink(deps, token, browserSecret(request));
      if (opened.kind === 'gone') return gone();
      const { filename, contentType, content } = opened.file;
      return {
        status: 200,
        headers: {
          'content-type': contentType,
          'content-disposition': `attachment; filename="${filename}"`,
          'cache-control': 'private, no-store',
          'set-cookie': cookie(opened.browserSecret, token, secure),
        },
        body: content,
      };
    },
  };
}

function gone(): HttpAnswer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  };
  return { status: 404, headers, body: downloadTexts.gonePage };
}

function cookie(secret: string, token: string, secure: boolean): string {
  const path = `Path=${DOWNLOAD_PATH}/${token}`;
  const flags = secure ? 'HttpOnly; SameSite=Lax; Secure' : 'HttpOnly; SameSite=Lax';
  return `${COOKIE}=${secret}; ${path}; Max-Age=900; ${flags}`;
}

function browserSecret({ headers }: GetRequest): string | undefined {
  const cookies = (headers.cookie ?? '').split(';').map((part) => part.trim());
  const value = cookies.find((part) => part.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  return value !== undefined && TOKEN.test(value) ? value : undefined;
}
