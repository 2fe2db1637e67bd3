import { z } from 'zod/v4';
import { ok, type Result, refused } from '../domain/result.ts';

/** They go in addresses, which cannot hold half a character; and that of a conversation in a header. */
const id = z
  .string()
  .max(1000)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);
const conversationId = id.regex(/^[\x20-\x7e]+$/);
const name = z.string().max(1000).nullish();
const shortText = z.string().max(1000).nullish();
const account = z.object({
  id,
  name,
  aadObjectId: z.string().max(100).nullish(),
  role: shortText,
  properties: z.record(z.string(), z.unknown()).nullish(),
  /** Given where people of several tenants meet, and not always then. */
  tenantId: z.string().max(100).nullish(),
});

/**
 * The part of an activity that the bot reads, and what the SDK repeats of it in every answer, which fails when that is
 * not of its type. Teams sends null as well as nothing.
 */
const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name,
  channelId: id,
  serviceUrl: z.string().min(1).max(2000),
  action: z.string().max(100).nullish(),
  deliveryMode: z.enum(['normal', 'notification']).nullish(),
  from: account.nullish(),
  recipient: account,
  locale: shortText,
  conversation: z
    .object({
      id: conversationId,
      name,
      isGroup: z.boolean().nullish(),
      aadObjectId: shortText,
      role: shortText,
      properties: z.record(z.string(), z.unknown()).nullish(),
      conversationType: z.string().max(100).nullish(),
      tenantId: z.string().max(100).nullish(),
    })
    .nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(100) }).nullish(),
      channel: z.object({ type: z.unknown() }).nullish().catch(undefined),
    })
    .nullish(),
  text: z.string().nullish(),
  value: z.unknown(),
  replyToId: id.nullish(),
  attachments: z
    .array(
      z.object({
        contentType: z.string().nullish(),
        contentUrl: z.unknown(),
        name: z.unknown(),
        content: z.unknown(),
      }),
    )
    .nullish(),
  entities: z
    .array(
      z.object({
        type: z.string().nullish(),
        text: z.string().nullish(),
        mentioned: z.object({ id: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  membersAdded: z.array(z.object({ id: z.string() })).nullish(),
  membersRemoved: z.array(z.object({ id: z.string() })).nullish(),
});

type ReadActivity = z.infer<typeof activitySchema>;

export interface IncomingActivity extends Omit<ReadActivity, 'conversation'> {
  /** Of the conversation. */
  readonly tenantId: string;
  readonly conversation: { readonly id: string; readonly conversationType: string | undefined };
}

/** Why an activity cannot be taken at all; the name of the first part that is absent or unusable. */
export type Malformed = { readonly part: string };

/**
 * Reads an activity from a parsed body. Refused without type, conversation, tenant, service or bot; and a
 * message or invoke also without a sender whose Entra object id is known (events of Teams itself may lack one).
 */
export function readActivity(body: unknown): Result<IncomingActivity, Malformed> {
  const read = activitySchema.safeParse(body);
  if (!read.success) return refused({ part: read.error.issues[0]?.path.join('.') || 'body' });
  const activity = read.data;
  const inChat = activity.conversation ?? outsideChats(activity);
  if (!inChat) return refused({ part: 'conversation' });
  const tenantId = inChat.tenantId || activity.channelData?.tenant?.id;
  if (!tenantId) return refused({ part: 'tenant' });
  const personal = activity.type === 'message' || activity.type === 'invoke';
  if (personal && !activity.from?.aadObjectId) return refused({ part: 'from.aadObjectId' });
  if (personal && !activity.id) return refused({ part: 'id' });
  const { id: conversationId, conversationType } = inChat;
  const conversation = { id: conversationId, conversationType: conversationType ?? undefined };
  return ok({ ...activity, tenantId, conversation });
}

/** The message extension also works where there is no conversation, such as Teams' search bar. */
function outsideChats({ name: asked, from }: ReadActivity): ReadActivity['conversation'] {
  return asked?.startsWith('composeExtension/') && from ? { id: `outside:${from.id}` } : undefined;
}
