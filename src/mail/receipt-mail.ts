import type { OutgoingMail } from '../domain/ports-mail.ts';
import type { ReceiptLetter } from '../domain/receipt-letter.ts';
import { receiptMailTexts } from '../texts/mail-texts.ts';
import { layOutMail, type MailBlock } from './mail-layout.ts';
import { oneLine } from './one-line.ts';

/** Longer names are no names; see `greeting`. */
const LONGEST_NAME = 80;

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

/**
 * Name and address are both typed, so the mail could carry a stranger's link to a third person.
 * What looks like a link, or is too long for a name, is left out.
 */
function greeting(typedName: string): string {
  const name = oneLine(typedName);
  const suspect = name.length > LONGEST_NAME || /:\/\/|www\.|\w\.\w{2,}\//i.test(name);
  return name === '' || suspect
    ? receiptMailTexts.greetingWithoutName
    : receiptMailTexts.greeting(name);
}
