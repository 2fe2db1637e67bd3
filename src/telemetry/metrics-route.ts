import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Fits the routes of the server. */
interface MetricsRoute {
  readonly path: string;
  readonly uncounted: true;
  handle(request: { readonly headers: IncomingHttpHeaders }): Promise<MetricsAnswer>;
}

interface MetricsAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** `GET /metrics`: everything that is measured, as Prometheus reads it, for whoever shows the token. */
export function metricsRoute(token: string, text: () => Promise<string>): MetricsRoute {
  const wanted = digest(`Bearer ${token}`);
  return {
    path: '/metrics',
    uncounted: true,
    async handle({ headers }) {
      // Digests, because they are equally long whatever was sent.
      if (!timingSafeEqual(digest(headers.authorization ?? ''), wanted)) {
        return { status: 401, headers: { 'www-authenticate': 'Bearer' } };
      }
      const type = 'text/plain; version=0.0.4; charset=utf-8';
      return { status: 200, headers: { 'content-type': type }, body: await text() };
    },
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
