import { z } from 'zod/v4';
import type { IncomingActivity } from './incoming-activity.ts';

/**
 * What a person typed: every mention of the bot cut out, hard spaces (which Teams puts after a mention, also
 * written out as `&nbsp;`) made plain, newlines made \n, characters that no text can hold left out, trimmed.
 */
export function cleanText(activity: IncomingActivity): string {
  let text = activity.text ?? '';
  if (text === '') return text;
  for (const entity of botMentions(activity)) {
    if (entity.text) text = text.replaceAll(entity.text, '');
  }
  return text
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .toWellFormed()
    .trim();
}

/** Teams adds the formatted text of a message as an attachment of its own; that is no file. */
export function hasFile(activity: IncomingActivity): boolean {
  return (activity.attachments ?? []).some((item) => item.contentType !== 'text/html');
}

const fileSchema = z.object({ downloadUrl: z.string().min(1).max(4000) });

/** The first file that can be fetched, with its address; only in personal chats does Teams give one. */
export function sentFile({ attachments }: IncomingActivity): SentFileAddress | undefined {
  for (const { contentType, contentUrl, name, content } of attachments ?? []) {
    const read = contentType === FILE_TYPE ? fileSchema.safeParse(content) : undefined;
    if (!read?.success) continue;
    return {
      name: typeof name === 'string' ? name : '',
      downloadUrl: read.data.downloadUrl,
      ...(typeof contentUrl === 'string' ? { link: contentUrl } : {}),
    };
  }
  return undefined;
}

const FILE_TYPE = 'application/vnd.microsoft.teams.file.download.info';

/** Where a file can be fetched that somebody sent; the address comes from the client. */
export interface SentFileAddress {
  readonly name: string;
  readonly downloadUrl: string;
  /** Where it stays, for who may open it there. */
  readonly link?: string;
}

/** Whether the bot is mentioned in a message. */
export function mentionsBot(activity: IncomingActivity): boolean {
  return botMentions(activity).length > 0;
}

function botMentions({ entities, recipient }: IncomingActivity) {
  return (entities ?? []).filter(
    ({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id,
  );
}
