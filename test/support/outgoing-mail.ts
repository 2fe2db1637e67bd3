import type { OutgoingMail } from '../../src/domain/ports-mail.ts';

/** A mail with an attachment of every byte value. */
export function outgoingMail(changes: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    id: 'receipt-7d6f',
    to: 'zoe@gent.example',
    subject: 'Aanvraag PP-2026-0042 ontvangen – één',
    text: 'Dag Zoë,\n\nje aanvraag is ontvangen.\n',
    html: '<p>Dag Zoë,</p>',
    attachments: [
      {
        filename: 'aanvraag é.pdf',
        contentType: 'application/pdf',
        content: Uint8Array.from({ length: 70_000 }, (_, index) => index % 256),
      },
    ],
    ...changes,
  };
}
