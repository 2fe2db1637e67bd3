import type { IncomingMessage } from 'node:http';
import {
  nextPace,
  type Pace,
  type PaceRule,
  REFUSED_PAGE_COST,
  RESTED,
  verdictOf,
} from '../domain/pace.ts';
import { SLOW_DOWN_PAGE } from '../texts/slow-down-text.ts';
import type { HttpAnswer } from './http-answer.ts';

/** Keeps one address from asking for pages without end, in this process: what it guards are secrets nobody can guess. */
export interface PageGate {
  /** Answers the request unless its address goes too fast; an answer that refuses counts for more. */
  pass(request: IncomingMessage, work: () => Promise<HttpAnswer>): Promise<HttpAnswer>;
}

/** `rule` is absent where nobody has to be slowed down, such as in local mode. */
export function createPageGate(rule: PaceRule | undefined): PageGate {
  if (rule === undefined) return { pass: (_request, work) => work() };
  const paces = new Map<string, Pace>();
  const isFine = (address: string, cost: number): boolean => {
    const pace = nextPace(paces.get(address) ?? RESTED, performance.now(), rule, cost);
    if (paces.size >= MOST_KEPT) paces.clear();
    paces.set(address, pace);
    return verdictOf(pace) === 'fine';
  };
  return {
    async pass(request, work) {
      const address = addressOf(request);
      if (!isFine(address, 1)) return TOO_FAST;
      const answer = await work();
      if (REFUSED.includes(answer.status)) isFine(address, REFUSED_PAGE_COST);
      return answer;
    },
  };
}

/**
 * The last that was noted on the way: by the proxy in front of the bot, where there is one. What stands before it comes
 * from the caller, who may have made it up.
 */
function addressOf({ headers, socket }: IncomingMessage): string {
  const passedOn = String(headers['x-forwarded-for'] ?? '').split(',');
  return passedOn.at(-1)?.trim() || (socket.remoteAddress ?? '');
}

const REFUSED = [401, 403, 404];
const MOST_KEPT = 10_000;

const TOO_FAST: HttpAnswer = {
  status: 429,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'retry-after': '30',
    // What is not read of a form would be taken for the next request.
    connection: 'close',
  },
  body: SLOW_DOWN_PAGE,
};
