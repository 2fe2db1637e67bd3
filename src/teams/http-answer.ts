import type { ServerResponse } from 'node:http';

/** What a route answers. A string or an object is text in UTF-8; an object becomes JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | object;
}

/** Sends it as it is: restify's own `send` would weigh the Accept header and may answer 406. */
export function sendAnswer(response: ServerResponse, answer: HttpAnswer): void {
  if (response.headersSent || response.destroyed) return;
  const { status, headers = {}, body } = answer;
  const bytes = bodyBytes(body);
  const type = typeof body === 'object' && !(body instanceof Uint8Array) ? JSON_TYPE : undefined;
  response.writeHead(status, {
    ...(type ? { 'content-type': type } : {}),
    ...headers,
    // Of what is not sent again it would say that it is empty.
    ...(status === NOT_MODIFIED ? {} : { 'content-length': bytes.byteLength }),
  });
  response.end(bytes);
}

/** A refusal with a fixed sentence; never the text of an error, which may repeat what was sent. */
export function refusal(status: number, error: string): HttpAnswer {
  return { status, body: { error } };
}

const NOT_MODIFIED = 304;
const JSON_TYPE = 'application/json; charset=utf-8';
const NOTHING = new Uint8Array(0);

function bodyBytes(body: HttpAnswer['body']): Uint8Array {
  if (body === undefined) return NOTHING;
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
