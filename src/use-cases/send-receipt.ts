import { contactQuestion } from '../domain/form.ts';
import type { ReceiptLetter } from '../domain/receipt-letter.ts';
import { dayInWords, momentInWords, monthInWords } from '../domain/time.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { readOwnersFile } from './owners-file.ts';
import { printApplication } from './print-file.ts';
import { contactAddress, receiptView } from './views/receipt-view.ts';

/** Hands a receipt over to the mail; throws when that failed, so that the job is tried again. */
export type PostReceipt = (letter: ReceiptLetter) => Promise<void>;

/**
 * Mails the receipt of an application to the address its people gave. Sent once as far as anybody can
 * know: a crash right after the hand-over repeats it under the same message id.
 */
export async function sendReceipt(
  deps: Dependencies,
  post: PostReceipt,
  dossierId: string,
): Promise<'sent' | 'sentBefore' | 'noAddress' | 'gone'> {
  const mailId = `receipt-${dossierId}`;
  const { stores } = deps.work;
  if (await stores.mails.isSent(mailId)) return 'sentBefore';
  const file = await readOwnersFile(deps, dossierId);
  if (file?.dossier.reference === undefined) return 'gone';
  if (contactAddress(file) === '') return 'noAddress';
  await post(await letterFor(deps, file, mailId));
  await stores.mails.markSent(mailId, deps.clock.now());
  return 'sent';
}

async function letterFor(deps: Dependencies, file: File, id: string): Promise<ReceiptLetter> {
  const { programme, round } = file;
  const receipt = await receiptView(deps, file, false);
  const { filename, content } = await printApplication(deps, file);
  return {
    id,
    to: receipt.mailTo,
    contactName: contactName(file),
    programmeName: programme.name,
    organisation: programme.organisation,
    municipality: receipt.municipality,
    reference: receipt.reference,
    roundName: round.name,
    deadlineText: dayInWords(round.deadlineDay),
    submittedAtText: momentInWords(receipt.submittedAt),
    ...(receipt.movedFromRound === undefined
      ? {}
      : { movedToNextRoundFrom: receipt.movedFromRound }),
    guidanceFromText: monthInWords(round.guidanceFrom),
    ...(programme.contact.email === undefined ? {} : { contactEmail: programme.contact.email }),
    demonstration: round.demonstration,
    pdf: { filename, content },
  };
}

/** Who is written to: the contact of the application, else its maker. */
export function contactName({ dossier, whole }: File): string {
  const question = contactQuestion(whole);
  const value = question && dossier.answers[question.id]?.value;
  return typeof value === 'string' && value !== '' ? value : dossier.owner.name;
}
