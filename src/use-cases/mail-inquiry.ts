import type { Inquiry, InquiryEventKind, InquiryMessage } from '../domain/inquiry.ts';
import type { InquiryLetter } from '../domain/inquiry-letter.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { MailFailed } from '../domain/ports-mail.ts';
import type { Programme } from '../domain/programme.ts';
import { momentInWords } from '../domain/time.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import type { LetterPost } from './letter-post.ts';
import { mailboxOf } from './mailbox-of.ts';
import { printApplication } from './print-file.ts';
import { tellUndelivered } from './tell-undelivered.ts';
import { fileLabel } from './views/file-label.ts';
import { programmeOf } from './views/inquiry-line.ts';

interface Means {
  readonly letters: Pick<LetterPost, 'inquiry'>;
  readonly messenger: Messenger;
}

/**
 * Mails one message of a question to its programme's mailbox, once as far as anybody can know: after a
 * hand-over whose end nobody saw it is mailed again under the same id. A mailbox that refuses it for good is
 * noted and told to the caseworkers, not tried again. Rejects for what may pass.
 */
export async function mailInquiry(
  deps: Dependencies,
  { letters, messenger }: Means,
  { inquiryId, message: number }: { readonly inquiryId: string; readonly message: number },
): Promise<'sent' | 'sentBefore' | 'refused' | 'noMailbox' | 'gone'> {
  const { stores } = deps.work;
  const id = mailIdOf(inquiryId, number);
  if (await stores.mails.isSent(id)) return 'sentBefore';
  const inquiry = await stores.inquiries.load(inquiryId);
  const message = inquiry?.messages.find((one) => one.number === number);
  const programme = inquiry && programmeOf(deps, inquiry);
  if (inquiry === undefined || message === undefined || programme === undefined) return 'gone';
  const to = mailboxOf(deps, programme);
  if (to === undefined) return 'noMailbox';
  if (!(await wasRefused(deps, inquiry, number))) {
    try {
      await letters.inquiry(await letterOf(deps, { id, to, inquiry, message, programme }));
      await note(deps, inquiry, 'mailed', message, id);
      return 'sent';
    } catch (error) {
      if (!(error instanceof MailFailed) || !error.permanent) throw error;
      await note(deps, inquiry, 'mailRefused', message);
    }
  }
  await tellUndelivered(deps, messenger, inquiry, 'mail');
  return 'refused';
}

/** The same at every attempt; the first one is what later mails of the thread answer to. */
function mailIdOf(inquiryId: string, message: number): string {
  return `inquiry-${inquiryId}-${message}`;
}

/** Known already when telling of it is what failed. */
async function wasRefused(deps: Dependencies, { id }: Inquiry, number: number): Promise<boolean> {
  const events = await deps.work.stores.inquiries.events(id);
  return events.some((event) => event.kind === 'mailRefused' && event.details?.message === number);
}

async function note(
  deps: Dependencies,
  { id }: Inquiry,
  kind: Extract<InquiryEventKind, 'mailed' | 'mailRefused'>,
  message: InquiryMessage,
  sentId?: string,
): Promise<void> {
  const at = deps.clock.now();
  await deps.work.transaction(async (stores) => {
    if (sentId !== undefined) await stores.mails.markSent(sentId, at);
    const inquiry = await stores.inquiries.lock(id);
    if (inquiry === undefined) return;
    const by = inquiry.messages.find((one) => one.number === message.number)?.by ?? inquiry.asker;
    const details = { message: message.number };
    await stores.inquiries.save(inquiry, inquiry, [{ kind, by, at, details }]);
  });
}

interface Mailing {
  readonly id: string;
  readonly to: string;
  readonly inquiry: Inquiry;
  readonly message: InquiryMessage;
  readonly programme: Programme;
}

async function letterOf(deps: Dependencies, mailing: Mailing): Promise<InquiryLetter> {
  const { id, to, inquiry, message, programme } = mailing;
  const dossier = await dossierOf(deps, inquiry);
  return {
    id,
    ...(message.number === 1 ? {} : { threadId: mailIdOf(inquiry.id, 1) }),
    to,
    programmeName: programme.name,
    organisation: programme.organisation,
    reference: inquiry.reference,
    kind: message.kind === 'question' ? 'question' : 'further',
    text: message.text,
    askerName: inquiry.asker.name,
    ...(inquiry.askerEmail === undefined ? {} : { askerEmail: inquiry.askerEmail }),
    askerOrganisation: inquiry.organisation,
    askedAtText: momentInWords(message.at),
    earlier: inquiry.messages
      .filter((one) => one.number < message.number)
      .map(({ by, at, text }) => ({ by: by.name, atText: momentInWords(at), text })),
    ...(dossier === undefined ? {} : { dossier }),
  };
}

/** The application that the asker shows along, if they may still read it. */
async function dossierOf(
  deps: Dependencies,
  { dossierId, asker }: Inquiry,
): Promise<InquiryLetter['dossier']> {
  if (dossierId === undefined) return undefined;
  const file = await readFile(deps, deps.work.stores, await asActor(deps, asker), dossierId);
  if (file === undefined) return undefined;
  const { filename, content } = await printApplication(deps, file);
  return { label: fileLabel(deps, file), pdf: { filename, content } };
}
