import { LARGEST_TABLE } from '../domain/largest-table.ts';
import type { Log } from '../log.ts';
import { TABLE_PROBLEMS } from '../texts/table-problem-texts.ts';
import { uploadPageTexts as texts } from '../texts/upload-page-texts.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { openUpload, takeUpload, type UploadRefusal } from '../use-cases/upload-link.ts';
import { type BrowserCookie, createBrowserCookie, TOKEN } from './browser-cookie.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { FormRefusal, FormRequest, FormRoute, GetRequest, GetRoute } from './http-routes.ts';
import { FILE_FIELD, formPage, gonePage, keptPage, UPLOAD_PATH } from './upload-page.ts';

const PATH = `${UPLOAD_PATH}/:token`;

interface Context {
  readonly deps: Dependencies;
  readonly cookie: BrowserCookie;
  readonly log: Log;
}

/**
 * The page on which a caseworker hands a table over with a browser. Its address is a secret of one person, and the
 * browser that opens it first keeps the others out: no other site can send its form.
 */
export function uploadRoutes(
  deps: Dependencies,
  { secure, log }: { readonly secure: boolean; readonly log: Log },
): { readonly get: GetRoute; readonly form: FormRoute } {
  const context = { deps, log, cookie: createBrowserCookie('kernbot-opladen', secure) };
  return {
    get: { path: PATH, handle: (request) => showForm(context, request) },
    form: {
      path: PATH,
      maxBytes: LARGEST_TABLE,
      handle: (request) => takeForm(context, request),
    },
  };
}

async function showForm(context: Context, request: GetRequest): Promise<HttpAnswer> {
  const { deps, cookie } = context;
  const token = tokenIn(request);
  if (token === undefined) return gone(context, 'noLink');
  const opened = await openUpload(deps, token, cookie.read(request.headers));
  if (opened.kind === 'gone') return gone(context, opened.why);
  const answer = formPage(opened.programme.name);
  const setCookie = cookie.set(opened.browserSecret, `${UPLOAD_PATH}/${token}`);
  return { ...answer, headers: { ...answer.headers, 'set-cookie': setCookie } };
}

/** Nothing of the file is read before it is known who sends it. */
async function takeForm(context: Context, request: FormRequest): Promise<HttpAnswer> {
  const { deps, cookie } = context;
  const token = tokenIn(request);
  const secret = cookie.read(request.headers);
  if (token === undefined) return gone(context, 'noLink');
  // It was never opened in this browser: another site made it send this.
  if (secret === undefined) return gone(context, 'otherBrowser');
  const opened = await openUpload(deps, token, secret);
  if (opened.kind === 'gone') return gone(context, opened.why);
  const { name } = opened.programme;
  const form = await request.readForm();
  if (!form.ok) return formPage(name, FORM_PROBLEMS[form.reason]);
  const file = form.value.get(FILE_FIELD);
  if (!(file instanceof File) || file.size === 0) return formPage(name, texts.noFile);
  const taken = await takeUpload(deps, token, secret, await sentTable(file));
  switch (taken.kind) {
    case 'kept':
      return keptPage();
    case 'unreadable':
      context.log.warn({ refused: taken.problem }, 'table refused');
      return formPage(name, TABLE_PROBLEMS[taken.problem]);
    case 'gone':
      return gone(context, taken.why);
  }
}

async function sentTable(file: File) {
  return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
}

function tokenIn({ params }: Pick<GetRequest, 'params'>): string | undefined {
  const { token = '' } = params;
  return TOKEN.test(token) ? token : undefined;
}

function gone({ log }: Context, why: UploadRefusal): HttpAnswer {
  log.warn({ refused: why }, 'upload page refused');
  return gonePage();
}

const FORM_PROBLEMS: Readonly<Record<FormRefusal, string>> = {
  notAForm: texts.notAForm,
  tooLarge: TABLE_PROBLEMS.tooLarge,
};
