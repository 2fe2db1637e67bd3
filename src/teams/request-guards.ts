import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HttpAnswer, refusal } from './http-answer.ts';

/**
 * Why a request may not come near the router, which ends the process on a Host or target that makes no URL
 * (restify 12.0.0). Undefined for a sound one.
 */
export function refuseTarget(request: IncomingMessage): HttpAnswer | undefined {
  const target = request.url ?? '';
  const url = `http://${request.headers.host || 'localhost'}${target}`;
  const sound = target.startsWith('/') && URL.canParse(url);
  return sound ? undefined : refusal(400, 'The address of the request makes no sense.');
}

/**
 * Local mode has no sign-in, so it answers this machine only: not a web page that made its own name point
 * here (its Host gives it away), and not a proxy that passes on what strangers ask.
 */
export function refuseRemote(request: IncomingMessage): HttpAnswer | undefined {
  const { host, forwarded } = request.headers;
  const name = URL.parse(`http://${host ?? ''}`)?.hostname;
  const passedOn = forwarded !== undefined || request.headers['x-forwarded-for'] !== undefined;
  const isHere = name === 'localhost' || name === '127.0.0.1' || name === '[::1]';
  return isHere && !passedOn ? undefined : refusal(403, 'Local mode answers this machine only.');
}

/** Nothing here is a page, so a browser may do nothing with it; downloads come as attachments. */
export function setSecurityHeaders(response: ServerResponse, https: boolean): void {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  if (https) response.setHeader('strict-transport-security', 'max-age=31536000');
}

const HEADERS = [
  ['x-content-type-options', 'nosniff'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  // For browsers that do not know frame-ancestors.
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cache-control', 'no-store'],
  ['cross-origin-resource-policy', 'same-origin'],
] as const;
