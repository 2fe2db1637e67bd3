import type { CaseLetter } from '../domain/case-letter.ts';
import type { OutgoingMail } from '../domain/ports-mail.ts';
import { caseMailTexts as texts } from '../texts/case-mail-texts.ts';
import { usableAddress } from './bare-address.ts';
import { greetingName } from './greeting-name.ts';
import { layOutMail } from './mail-layout.ts';

/** Brings a letter about a file to a municipality or its province. A reply goes to the programme's mailbox. */
export function caseMail(letter: CaseLetter): OutgoingMail {
  const { reference, programmeName, organisation, demonstration } = letter;
  const replyTo = usableAddress(letter.contactEmail);
  const name = greetingName(letter.contactName);
  const laidOut = layOutMail({
    subject: texts.subject(reference, letter.letter.title, programmeName),
    greeting: name === undefined ? texts.greetingWithoutName : texts.greeting(name),
    blocks: [...letter.letter.parts, ...letter.extra],
    organisation,
    demonstration,
  });
  return {
    id: letter.id,
    to: letter.to,
    ...laidOut,
    attachments: [],
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}
