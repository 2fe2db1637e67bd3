import type { OutgoingMail } from '../domain/ports-mail.ts';
import type { ReceiptLetter } from '../domain/receipt-letter.ts';
import { receiptMailTexts } from '../texts/mail-texts.ts';
import { greetingName } from './greeting-name.ts';
import { layOutMail, type MailBlock } from './mail-layout.ts';

/** Tells the contact person that the application came in, with the application attached. */
export function receiptMail(letter: ReceiptLetter): OutgoingMail {
  const laidOut = layOutMail({
    subject: receiptMailTexts.subject(letter.reference, letter.programmeName),
    greeting: greeting(letter.contactName),
    blocks: blocks(letter),
    organisation: letter.organisation,
    demonstration: letter.demonstration,
  });
  return {
    id: letter.id,
    to: letter.to,
    ...laidOut,
    attachments: [
      {
        filename: letter.pdf.filename,
        contentType: 'application/pdf',
        content: letter.pdf.content,
      },
    ],
    ...(letter.contactEmail === undefined ? {} : { replyTo: letter.contactEmail }),
  };
}

function blocks(letter: ReceiptLetter): readonly MailBlock[] {
  const moved = letter.movedToNextRoundFrom;
  return [
    paragraph(receiptMailTexts.received(letter.municipality, letter.programmeName)),
    { kind: 'facts', facts: facts(letter) },
    ...(moved === undefined ? [] : [paragraph(receiptMailTexts.moved(moved, letter.roundName))]),
    { kind: 'heading', text: receiptMailTexts.nextTitle },
    paragraph(receiptMailTexts.next(letter.organisation)),
    paragraph(receiptMailTexts.guidance(letter.guidanceFromText)),
    paragraph(receiptMailTexts.attached),
    paragraph(
      letter.contactEmail === undefined
        ? receiptMailTexts.questionInTeams(letter.reference)
        : receiptMailTexts.question(letter.contactEmail, letter.reference),
    ),
  ];
}

function facts(letter: ReceiptLetter): readonly (readonly [string, string])[] {
  return [
    [receiptMailTexts.reference, letter.reference],
    [receiptMailTexts.municipality, letter.municipality],
    [receiptMailTexts.round, letter.roundName],
    [receiptMailTexts.deadline, letter.deadlineText],
    [receiptMailTexts.submittedAt, letter.submittedAtText],
  ];
}

function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

function greeting(typedName: string): string {
  const name = greetingName(typedName);
  return name === undefined
    ? receiptMailTexts.greetingWithoutName
    : receiptMailTexts.greeting(name);
}
