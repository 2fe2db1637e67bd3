import { z } from 'zod/v4';
import { SEARCH_PARAMETER } from './extension-commands.ts';
import { htmlAsPlain } from './html-as-plain.ts';

/** What somebody wants of the bot from a chat that it need not be in. */
export type IncomingExtension =
  | {
      readonly kind: 'extensionQuery';
      readonly commandId: string;
      readonly query: string;
      readonly skip: number;
      readonly limit: number;
    }
  | { readonly kind: 'extensionOpen'; readonly commandId: string; readonly text: string }
  | { readonly kind: 'extensionSubmit'; readonly commandId: string; readonly value: unknown };

const commandId = z.string().max(200).nullish();
const count = z.number().int().min(0).max(1000).nullish();

const querySchema = z.object({
  commandId,
  parameters: z
    .array(z.object({ name: z.string().nullish(), value: z.unknown() }))
    .max(20)
    .nullish(),
  queryOptions: z.object({ skip: count, count }).nullish(),
});

/** Nobody searches by more; the rest of a text that was pasted is left out. */
const LONGEST_QUERY = 1000;
const MOST_RESULTS = 25;

/** Reads the value of a search. Right after it was opened (`initialRun`) nothing was typed yet. */
export function readExtensionQuery(value: unknown): IncomingExtension | undefined {
  const read = querySchema.safeParse(value);
  if (!read.success) return undefined;
  const { parameters, queryOptions } = read.data;
  const typed = parameters?.find(({ name }) => name === SEARCH_PARAMETER)?.value;
  const limit = Math.min(Math.max(queryOptions?.count ?? MOST_RESULTS, 1), MOST_RESULTS);
  return {
    kind: 'extensionQuery',
    commandId: read.data.commandId ?? '',
    query: typeof typed === 'string' ? typed.slice(0, LONGEST_QUERY).toWellFormed().trim() : '',
    skip: queryOptions?.skip ?? 0,
    limit,
  };
}

const messageSchema = z.object({
  subject: z.string().nullish(),
  body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
});

/** A message that cannot be read is no reason to refuse: the form then opens empty. */
const openSchema = z.object({
  commandId,
  messagePayload: messageSchema.nullish().catch(undefined),
});

/** Reads the value with which an action on a message is opened; `text` is plain. */
export function readExtensionOpen(value: unknown): IncomingExtension | undefined {
  const read = openSchema.safeParse(value);
  if (!read.success) return undefined;
  const { messagePayload: message } = read.data;
  const content = message?.body?.content ?? '';
  const isText = message?.body?.contentType?.toLowerCase() === 'text';
  const lines = [message?.subject?.trim() ?? '', isText ? content : htmlAsPlain(content)];
  const text = lines.filter((line) => line !== '').join('\n');
  return { kind: 'extensionOpen', commandId: read.data.commandId ?? '', text };
}

const submitSchema = z.object({ commandId, data: z.unknown() });

/** Reads the value with which a dialog is sent; its data stays unread. */
export function readExtensionSubmit(value: unknown): IncomingExtension | undefined {
  const read = submitSchema.safeParse(value);
  if (!read.success) return undefined;
  return { kind: 'extensionSubmit', commandId: read.data.commandId ?? '', value: read.data.data };
}
