import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Log } from '../log.ts';
import { openCalendarFeed } from '../use-cases/calendar-feed.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { TOKEN } from './browser-cookie.ts';
import { type HttpAnswer, refusal } from './http-answer.ts';
import type { GetRoute } from './http-routes.ts';

/** Path of the calendars; the secret and `.ics` follow. */
export const CALENDAR_PATH = '/calendar';

/**
 * The calendar of one person, for their calendar program, which asks again and again: whoever has the secret gets what
 * that person may read now. An address that was taken back or never was is not there.
 */
export function calendarRoute(deps: Dependencies, { log }: { readonly log: Log }): GetRoute {
  return {
    path: `${CALENDAR_PATH}/:file`,
    async handle({ params, headers }) {
      const secret = secretIn(params.file ?? '');
      const content = secret && (await openCalendarFeed(deps, secret));
      if (!content) return gone(log);
      const etag = `"${hash('sha256', content, 'base64url')}"`;
      const cached = { etag, 'cache-control': 'private, no-cache' };
      if (isKnown(headers, etag)) return { status: 304, headers: cached };
      return {
        status: 200,
        headers: { ...cached, 'content-type': 'text/calendar; charset=utf-8' },
        body: content,
      };
    },
  };
}

function secretIn(file: string): string | undefined {
  const secret = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
  return TOKEN.test(secret) ? secret : undefined;
}

function isKnown(headers: IncomingHttpHeaders, etag: string): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  return known.some((one) => one === etag || one === `W/${etag}` || one === '*');
}

/** Without the address, which is a secret even when it does not work any more. */
function gone(log: Log): HttpAnswer {
  log.warn({ refused: 'gone' }, 'calendar refused');
  return refusal(404, 'There is nothing here.');
}
