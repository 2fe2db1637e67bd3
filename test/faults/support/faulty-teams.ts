import type { ServerResponse } from 'node:http';
import { listenLocally, readBody, replyJson } from '../../support/local-http.ts';
import { createCallTaker, type SunkCall } from '../../support/sink-connector.ts';

/** What Teams does with every call; `fine` takes it. */
export type TeamsManner =
  | { readonly kind: 'fine' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  /** Never answers. */
  | { readonly kind: 'hang' };

/** Teams that takes messages and tells of them, and can be made to fail for a while. */
export interface FaultyTeams {
  readonly serviceUrl: string;
  /** From now on. Calls that hang are cut when it changes. */
  behave(manner: TeamsManner | (() => TeamsManner)): void;
  /** How often it did something else than take a call. */
  readonly failures: number;
  stop(): Promise<void>;
}

/** `onCall` hears of a call that is taken, just before it is answered. */
export async function startFaultyTeams(onCall: (call: SunkCall) => void): Promise<FaultyTeams> {
  const hanging = new Set<ServerResponse>();
  const take = createCallTaker(onCall);
  let manner: () => TeamsManner = () => ({ kind: 'fine' });
  let failures = 0;
  const { url, stop } = await listenLocally(async (request, response) => {
    const text = (await readBody(request)).toString();
    const now = manner();
    if (now.kind === 'fine') take(request, text, response);
    else failures += 1;
    if (now.kind === 'hang') hanging.add(response);
    if (now.kind === 'status') refuse(response, now);
  });
  return {
    serviceUrl: `${url}/`,
    behave(next) {
      manner = typeof next === 'function' ? next : () => next;
      for (const response of hanging) response.destroy();
      hanging.clear();
    },
    get failures() {
      return failures;
    },
    stop,
  };
}

function refuse(
  response: ServerResponse,
  { status, retryAfterSeconds }: Extract<TeamsManner, { kind: 'status' }>,
): void {
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds);
  replyJson(response, status, { error: { code: 'Refused', message: 'refused by the fault run' } });
}
