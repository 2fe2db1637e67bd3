import type { ServerResponse } from 'node:http';
import type restify from 'restify';
import { errorFields, type Log } from '../log.ts';
import { type HttpAnswer, refusal, sendAnswer } from './http-answer.ts';
import type { FormRoute, GetRoute, PostRoute } from './http-routes.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import type { PageGate } from './page-gate.ts';
import { readFormBody } from './read-form-body.ts';
import { readJsonBody } from './read-json-body.ts';
import { newTurnId } from './turn-id.ts';

/** Runs routes and sends what they answer. Nothing a route does can reject or end the process. */
export interface RequestAnswerer {
  get(route: GetRoute): restify.RequestHandler;
  post(route: PostRoute): restify.RequestHandler;
  form(route: FormRoute): restify.RequestHandler;
  /** From now on every new request gets 503, and connections end after their answer. */
  refuseNew(): void;
  readonly inFlight: InFlight;
}

export function createRequestAnswerer(log: Log, gate: PageGate): RequestAnswerer {
  const inFlight = createInFlight();
  let stopping = false;

  async function answer(response: ServerResponse, work: () => Promise<HttpAnswer>): Promise<void> {
    const answered = stopping ? STOPPING : await work().catch((error) => failed(log, error));
    if (stopping && !response.headersSent) response.setHeader('connection', 'close');
    sendAnswer(response, answered);
  }

  return {
    // Two parameters: restify throws at an async handler that also takes `next`.
    get: (route) => async (request, response) =>
      inFlight.track(
        answer(response, () => {
          const work = () => runGet(route, request);
          return route.uncounted ? work() : gate.pass(request, work);
        }),
      ),
    post: (route) => async (request, response) =>
      inFlight.track(answer(response, () => runPost(route, request))),
    form: (route) => async (request, response) =>
      inFlight.track(answer(response, () => gate.pass(request, () => runForm(route, request)))),
    refuseNew() {
      stopping = true;
    },
    inFlight,
  };
}

const STOPPING = { ...refusal(503, 'The bot is stopping.'), headers: { 'retry-after': '5' } };

function failed(log: Log, error: unknown): HttpAnswer {
  const request = newTurnId();
  log.error({ request, ...errorFields(error) }, 'request failed');
  return refusal(500, `Something went wrong. Code: ${request}.`);
}

async function runGet(route: GetRoute, request: restify.Request): Promise<HttpAnswer> {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const params = paramsOf(request);
  return route.handle({ params, query: searchParams, headers: request.headers });
}

function paramsOf(request: restify.Request): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.params)) params[name] = String(value);
  return params;
}

async function runPost(route: PostRoute, request: restify.Request): Promise<HttpAnswer> {
  const body = await readJsonBody(request, route.maxBytes);
  return body.ok ? route.handle(body.value, request.headers) : body.reason;
}

/** What is not read of a body would be taken for the next request, so the connection ends. */
async function runForm(route: FormRoute, request: restify.Request): Promise<HttpAnswer> {
  const state = { isRead: false };
  const answer = await route.handle({
    params: paramsOf(request),
    headers: request.headers,
    async readForm() {
      const form = await readFormBody(request, route.maxBytes);
      state.isRead = form.ok;
      return form;
    },
  });
  return state.isRead ? answer : { ...answer, headers: { ...answer.headers, connection: 'close' } };
}
