import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod/v4';
import type { MockUser } from '../../../src/local-client/mock-tenant.ts';
import type { Traffic } from './client-page.ts';

export interface CustomActivityTarget {
  /** Of the local client. */
  readonly url: string;
  readonly conversationId: string;
  readonly traffic: readonly Traffic[];
}

export interface BotAnswer {
  readonly status: number | undefined;
  /** Of an invoke: what the bot answered. */
  readonly body: unknown;
}

/**
 * Has the local client send any activity to the bot, `fields` laid over its own template for the conversation (one
 * level deep), and waits for the bot's answer. For what the client's screen lacks: typeahead, file consent, other people.
 */
export async function sendCustomActivity(
  target: CustomActivityTarget,
  fields: Readonly<Record<string, unknown>>,
): Promise<BotAnswer> {
  const base = `${target.url}/_internal/v1/customActivities`;
  const query = new URLSearchParams({ conversationId: target.conversationId });
  const template: unknown = await (await fetch(`${base}/template?${query}`)).json();
  const activity = activityShape.parse({ ...z.looseObject({}).parse(template), ...fields });
  const posted = await fetch(base, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!posted.ok) throw new Error(`the local client refused the activity: ${await posted.text()}`);
  return answerTo(target.traffic, activity);
}

/** The `from` of an activity, as Teams fills it. */
export function sender(user: MockUser): { id: string; name: string; aadObjectId: string } {
  return { id: user.id, name: user.name, aadObjectId: user.aadObjectId };
}

async function answerTo(
  traffic: readonly Traffic[],
  activity: z.infer<typeof activityShape>,
): Promise<BotAnswer> {
  for (let waited = 0; waited < TIMEOUT_MS; waited += POLL_MS) {
    const item = traffic.find(
      ({ messageId, request, response }) =>
        response !== undefined &&
        messageId === activity.id &&
        activityShape.safeParse(request?.body).data?.type === activity.type,
    );
    if (item) return { status: item.response?.statusCode, body: item.response?.body };
    await delay(POLL_MS);
  }
  throw new Error(`the bot did not answer the ${activity.type} activity in ${TIMEOUT_MS} ms`);
}

const activityShape = z.looseObject({ id: z.string(), type: z.string() });
const TIMEOUT_MS = 10_000;
const POLL_MS = 50;
