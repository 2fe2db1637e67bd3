import type { IncomingHttpHeaders } from 'node:http';
import type { Result } from '../domain/result.ts';
import type { HttpAnswer } from './http-answer.ts';

export interface GetRequest {
  /** The parts of the path that the route names, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** A route for GET; a throw becomes 500 without detail. */
export interface GetRoute {
  /** As in restify: `/downloads/:token`. */
  readonly path: string;
  /** For programs that look after the bot: an address may ask as often as it likes. */
  readonly uncounted?: true;
  handle(request: GetRequest): Promise<HttpAnswer>;
}

/** A route for POST of a form with files (multipart/form-data); a throw becomes 500 without detail. */
export interface FormRoute {
  readonly path: string;
  readonly maxBytes: number;
  handle(request: FormRequest): Promise<HttpAnswer>;
}

export interface FormRequest extends Omit<GetRequest, 'query'> {
  /** Reads the form whole, which costs something: after it is known who sends it. */
  readForm(): Promise<Result<FormData, FormRefusal>>;
}

export type FormRefusal = 'notAForm' | 'tooLarge';

/** A route for POST with a JSON body; a throw becomes 500 without detail. */
export interface PostRoute {
  readonly path: string;
  readonly maxBytes: number;
  /** The body is parsed JSON and nothing more is known of it. */
  handle(body: unknown, headers: IncomingHttpHeaders): Promise<HttpAnswer>;
}
