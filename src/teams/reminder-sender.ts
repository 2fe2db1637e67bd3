import { type RenderOptions, renderView } from '../cards/render-view.ts';
import type { ChatPlace } from '../domain/chat-place.ts';
import type { ReminderSender, SendOutcome } from '../domain/ports-reminders.ts';
import { type PostOutcome, postOnce } from './post-once.ts';
import { cardMessage } from './teams-chat.ts';

export interface ReminderSenderOptions {
  readonly appId: string;
  /** What a call to Teams carries to be let in; undefined where nobody signs in. */
  readonly authorization: () => Promise<string | undefined>;
  /** How a client shows cards; by the service that a conversation is reached through. */
  readonly optionsOf: (serviceUrl: string) => RenderOptions;
}

/** A call without an answer for so long is given up; less than what a message is kept for while it is sent. */
const SEND_LIMIT_MS = 20_000;

/** Teams did not take it and says to come back. */
const COME_BACK: readonly number[] = [412, 429, 502, 503, 504];
const GONE: readonly number[] = [403, 404];

/** Sends reminders with one call each, whatever becomes of it. */
export function createReminderSender(options: ReminderSenderOptions): ReminderSender {
  const { appId, authorization, optionsOf } = options;
  return {
    async send(place, view) {
      // What is left of a place when somebody had their data removed.
      if (place.conversationId === '') return { kind: 'gone', status: 404 };
      const { card, summary } = renderView(view, optionsOf(place.serviceUrl));
      const message = { ...cardMessage(card, summary), ...addressOf(place, appId) };
      let signedIn: string | undefined;
      try {
        signedIn = await authorization();
      } catch {
        return { kind: 'later' };
      }
      const outcome = await postOnce({
        url: urlOf(place),
        authorization: signedIn,
        body: JSON.stringify(message),
        timeLimitMs: SEND_LIMIT_MS,
      });
      return sendOutcome(outcome);
    },
  };
}

function addressOf({ conversationId, scope, tenantId, botId, userId }: ChatPlace, appId: string) {
  return {
    channelId: 'msteams',
    from: { id: botId ?? `28:${appId}` },
    ...(userId ? { recipient: { id: userId } } : {}),
    conversation: { id: conversationId, conversationType: scope, tenantId },
  };
}

function urlOf({ serviceUrl, conversationId }: ChatPlace): string {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  return `${base}v3/conversations/${encodeURIComponent(conversationId)}/activities`;
}

function sendOutcome(outcome: PostOutcome): SendOutcome {
  if (outcome.kind === 'notWritten') return { kind: 'later' };
  if (outcome.kind === 'cut') return { kind: 'uncertain' };
  const { status, retryAfter, body } = outcome;
  if (status >= 200 && status < 300) {
    const activityId = idIn(body);
    return { kind: 'sent', ...(activityId === undefined ? {} : { activityId }) };
  }
  if (GONE.includes(status)) return { kind: 'gone', status };
  if (!COME_BACK.includes(status)) return { kind: 'refused', status };
  const afterMs = pauseIn(retryAfter);
  return { kind: 'later', ...(afterMs === undefined ? {} : { afterMs }) };
}

function idIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    const has = typeof answer === 'object' && answer !== null && 'id' in answer;
    return has && typeof answer.id === 'string' && answer.id !== '' ? answer.id : undefined;
  } catch {
    return undefined;
  }
}

/** A Retry-After says seconds, or a moment by the time of the machines, whatever a clock of ours shows. */
function pauseIn(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}
