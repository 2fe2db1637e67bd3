import { outboxTexts as texts } from '../../texts/outbox-texts.ts';
import {
  OUTBOX_PAGE_HEADERS,
  OUTBOX_PATH,
  outboxMailPage,
  outboxNoticePage,
  outboxPage,
} from './outbox-page.ts';
import { type OutboxAttachment, type OutboxMail, readOutbox } from './read-outbox.ts';

/** Fits the routes of the server. */
interface OutboxRoute {
  readonly path: string;
  handle(request: { readonly params: Readonly<Record<string, string>> }): Promise<OutboxAnswer>;
}

interface OutboxAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Mails in one list. */
const MOST = 200;

/**
 * Pages over the mails in `folder`: a list, each mail as text, its attachments and the mail itself as downloads.
 * Mails hold personal data and there is no sign-in, so these are for a server that answers this machine only.
 */
export function outboxRoutes(folder: string): readonly OutboxRoute[] {
  const outbox = readOutbox(folder);
  const withMail = async (key: string, show: (mail: OutboxMail) => OutboxAnswer) => {
    const mail = await outbox.read(key).catch(() => 'unreadable' as const);
    if (mail === 'unreadable') return shownPage(200, outboxNoticePage(texts.unreadable));
    return mail === undefined ? gone() : show(mail);
  };
  return [
    {
      path: OUTBOX_PATH,
      async handle() {
        const { entries, all } = await outbox.list(MOST);
        return shownPage(200, outboxPage(entries, all));
      },
    },
    {
      path: `${OUTBOX_PATH}/:mail`,
      handle: ({ params }) =>
        withMail(params.mail ?? '', (mail) => shownPage(200, outboxMailPage(mail))),
    },
    {
      path: `${OUTBOX_PATH}/:mail/:part`,
      handle: ({ params }) =>
        withMail(params.mail ?? '', (mail) => partOf(mail, params.part ?? '')),
    },
  ];
}

function partOf(mail: OutboxMail, part: string): OutboxAnswer {
  if (part === 'eml') {
    return download({
      filename: `${mail.key}.eml`,
      contentType: 'message/rfc822',
      content: mail.raw,
    });
  }
  const attachment = /^[1-9]\d{0,2}$/.test(part) ? mail.attachments[Number(part) - 1] : undefined;
  return attachment === undefined ? gone() : download(attachment);
}

function download({ filename, content }: OutboxAttachment): OutboxAnswer {
  const plain = filename.replace(/[^\w.-]+/g, '-') || 'bijlage';
  const whole = encodeURIComponent(filename.toWellFormed()).replace(/['()*]/g, percentEncoded);
  return {
    status: 200,
    headers: {
      // A browser never shows it in our name, whatever the mail says it is.
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
    },
    body: content,
  };
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function gone(): OutboxAnswer {
  return shownPage(404, outboxNoticePage(texts.gone));
}

function shownPage(status: number, body: string): OutboxAnswer {
  return { status, headers: OUTBOX_PAGE_HEADERS, body };
}
