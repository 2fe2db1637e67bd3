import { MailFailed } from '../domain/ports-mail.ts';
import type { SendOutcome } from '../domain/ports-reminders.ts';
import type { ReminderMessage } from '../domain/reminder.ts';
import type { View } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { reminderLetter } from './reminder-letter.ts';
import { contactName } from './send-receipt.ts';
import { type Means, mailLetter } from './tell-municipality.ts';
import { contactAddress } from './views/receipt-view.ts';

/**
 * Mails what a message says to the contact of a file. Never rejects: what went wrong after the mail may have been
 * handed over is uncertain.
 */
export async function mailReminder(
  deps: Dependencies,
  letters: Means['letters'],
  file: File,
  { id }: Pick<ReminderMessage, 'id'>,
  view: View,
): Promise<SendOutcome> {
  const mailing = {
    id: `reminder-${id}`,
    to: contactAddress(file),
    contactName: contactName(file),
    letter: reminderLetter(view),
    extra: [],
  };
  try {
    const taken = await mailLetter(deps, letters, file, mailing);
    return taken ? { kind: 'sent' } : { kind: 'gone', status: REFUSED_ADDRESS };
  } catch (error) {
    const isNotSent = error instanceof MailFailed && error.outcome === 'notSent';
    return { kind: isNotSent ? 'later' : 'uncertain' };
  }
}

/** An address that takes no mail is no more than a conversation that does not exist. */
const REFUSED_ADDRESS = 404;
