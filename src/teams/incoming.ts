import { z } from 'zod/v4';
import type { IncomingActivity } from './incoming-activity.ts';
import {
  type IncomingExtension,
  readExtensionOpen,
  readExtensionQuery,
  readExtensionSubmit,
} from './incoming-extension.ts';
import { cleanText, hasFile, mentionsBot, type SentFileAddress, sentFile } from './message-text.ts';
import type { FileUpload } from './turn.ts';

/** An activity by what it asks of the bot. */
export type Incoming =
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly hasFile: boolean;
      readonly file: SentFileAddress | undefined;
      readonly mentioned: boolean;
    }
  | {
      readonly kind: 'cardAction';
      readonly way: 'execute' | 'submit';
      readonly verb: string | undefined;
      readonly value: unknown;
    }
  | {
      readonly kind: 'search';
      readonly dataset: string;
      readonly query: string;
      readonly limit: number;
    }
  | {
      readonly kind: 'fileConsent';
      readonly action: 'accept' | 'decline';
      readonly context: unknown;
      readonly upload: FileUpload | undefined;
    }
  | IncomingExtension
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  /** An invoke that is unknown or unreadable; with the HTTP status that says so. */
  | { readonly kind: 'unknownInvoke'; readonly status: 400 | 501 }
  | { readonly kind: 'ignored' };

export type IncomingKind = Incoming['kind'];

/** Total: whatever Teams may send has a kind. */
export function incomingOf(activity: IncomingActivity): Incoming {
  switch (activity.type) {
    case 'message':
      return messageOrSubmit(activity);
    case 'invoke':
      return invoke(activity);
    case 'installationUpdate':
      return installation(activity.action?.toLowerCase());
    case 'conversationUpdate':
      return membersChange(activity);
    default:
      return { kind: 'ignored' };
  }
}

function messageOrSubmit(activity: IncomingActivity): Incoming {
  const text = cleanText(activity);
  const { value } = activity;
  if (text === '' && typeof value === 'object' && value !== null) {
    const verb = 'verb' in value && typeof value.verb === 'string' ? value.verb : undefined;
    return { kind: 'cardAction', way: 'submit', verb, value };
  }
  return {
    kind: 'message',
    text,
    hasFile: hasFile(activity),
    file: sentFile(activity),
    mentioned: mentionsBot(activity),
  };
}

function invoke(activity: IncomingActivity): Incoming {
  switch (activity.name) {
    case 'adaptiveCard/action':
      return execute(activity.value);
    case 'application/search':
      return search(activity.value);
    case 'fileConsent/invoke':
      return fileConsent(activity.value);
    case 'composeExtension/query':
      return readExtensionQuery(activity.value) ?? UNREADABLE;
    case 'composeExtension/fetchTask':
      return readExtensionOpen(activity.value) ?? UNREADABLE;
    case 'composeExtension/submitAction':
      return readExtensionSubmit(activity.value) ?? UNREADABLE;
    default:
      return { kind: 'unknownInvoke', status: 501 };
  }
}

const UNREADABLE = { kind: 'unknownInvoke', status: 400 } as const;

const executeSchema = z.object({
  action: z.object({ verb: z.string().nullish(), data: z.unknown() }),
});

function execute(value: unknown): Incoming {
  const read = executeSchema.safeParse(value);
  if (!read.success) return UNREADABLE;
  const { verb, data } = read.data.action;
  return { kind: 'cardAction', way: 'execute', verb: verb ?? undefined, value: data };
}

const searchSchema = z.object({
  dataset: z.string().nullish(),
  queryText: z.string().max(1000).nullish(),
  queryOptions: z.object({ top: z.number().int().nullish() }).nullish(),
});

function search(value: unknown): Incoming {
  const read = searchSchema.safeParse(value);
  if (!read.success) return UNREADABLE;
  const { dataset, queryText, queryOptions } = read.data;
  const limit = Math.min(Math.max(queryOptions?.top ?? MAX_RESULTS, 1), MAX_RESULTS);
  return { kind: 'search', dataset: dataset ?? '', query: (queryText ?? '').trim(), limit };
}

/** As many as the list under the field shows. */
const MAX_RESULTS = 15;

const fileConsentSchema = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.unknown(),
  uploadInfo: z
    .object({
      uploadUrl: z.string(),
      contentUrl: z.string(),
      name: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .nullish(),
});

function fileConsent(value: unknown): Incoming {
  const read = fileConsentSchema.safeParse(value);
  if (!read.success) return UNREADABLE;
  const { action, context, uploadInfo } = read.data;
  return { kind: 'fileConsent', action, context, upload: uploadInfo ?? undefined };
}

/** An upgrade removes and adds again; only its second half counts. */
function installation(action: string | undefined): Incoming {
  if (action === 'add' || action === 'add-upgrade') return { kind: 'installed' };
  return { kind: action === 'remove' ? 'removed' : 'ignored' };
}

function membersChange(activity: IncomingActivity): Incoming {
  const isBot = (member: { readonly id: string }): boolean => member.id === activity.recipient.id;
  if (activity.membersAdded?.some(isBot)) return { kind: 'installed' };
  return { kind: activity.membersRemoved?.some(isBot) ? 'removed' : 'ignored' };
}
