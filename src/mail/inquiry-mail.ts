import type { InquiryLetter } from '../domain/inquiry-letter.ts';
import type { OutgoingMail } from '../domain/ports-mail.ts';
import { inquiryMailTexts as texts } from '../texts/inquiry-mail-texts.ts';
import { usableAddress } from './bare-address.ts';
import { firstWords } from './first-words.ts';
import { layOutMail, type MailBlock } from './mail-layout.ts';

/**
 * Brings a question to the programme's mailbox. A reply goes to the asker; when no usable address of theirs
 * is known there is no Reply-To and the mail says that only Kernbot reaches them.
 */
export function inquiryMail(letter: InquiryLetter): OutgoingMail {
  const { reference, programmeName, organisation } = letter;
  const replyTo = usableAddress(letter.askerEmail);
  const laidOut = layOutMail({
    subject: texts.subject(reference, firstWords(letter.text), programmeName),
    greeting: texts.greeting,
    blocks: [
      paragraph(opening(letter)),
      { kind: 'quote', text: letter.text },
      { kind: 'facts', facts: facts(letter, replyTo) },
      ...(letter.dossier === undefined ? [] : [paragraph(texts.attached)]),
      ...howToAnswer(reference, replyTo),
      ...earlier(letter),
    ],
    organisation,
    demonstration: false,
  });
  return {
    id: letter.id,
    to: letter.to,
    ...laidOut,
    attachments: attachments(letter),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(letter.threadId === undefined ? {} : { threadId: letter.threadId }),
  };
}

function opening(letter: InquiryLetter): string {
  const { askerName, askerOrganisation, programmeName, reference } = letter;
  return letter.kind === 'question'
    ? texts.asked(askerName, askerOrganisation, programmeName)
    : texts.askedFurther(askerName, askerOrganisation, reference);
}

function facts(
  letter: InquiryLetter,
  email: string | undefined,
): readonly (readonly [string, string])[] {
  return [
    [texts.reference, letter.reference],
    [texts.programme, letter.programmeName],
    [texts.askedBy, letter.askerName],
    [texts.organisation, letter.askerOrganisation],
    [texts.email, email ?? texts.noEmail],
    [texts.askedAt, letter.askedAtText],
    ...(letter.dossier === undefined ? [] : [[texts.dossier, letter.dossier.label] as const]),
  ];
}

function howToAnswer(reference: string, email: string | undefined): readonly MailBlock[] {
  const ways =
    email === undefined
      ? [texts.answerInKernbot(reference)]
      : [texts.answer(reference), texts.noteAnswer];
  return [{ kind: 'heading', text: texts.answerTitle }, ...ways.map(paragraph)];
}

function earlier(letter: InquiryLetter): readonly MailBlock[] {
  if (letter.earlier.length === 0) return [];
  return [
    { kind: 'heading', text: texts.earlierTitle },
    ...letter.earlier.flatMap(({ by, atText, text }): readonly MailBlock[] => [
      paragraph(texts.said(by, atText)),
      { kind: 'quote', text },
    ]),
  ];
}

function attachments({ dossier }: InquiryLetter): OutgoingMail['attachments'] {
  if (dossier === undefined) return [];
  const { filename, content } = dossier.pdf;
  return [{ filename, contentType: 'application/pdf', content }];
}

function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}
