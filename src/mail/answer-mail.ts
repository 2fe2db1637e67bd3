import type { AnswerLetter } from '../domain/inquiry-letter.ts';
import type { OutgoingMail } from '../domain/ports-mail.ts';
import { answerMailTexts as texts } from '../texts/inquiry-mail-texts.ts';
import { usableAddress } from './bare-address.ts';
import { firstWords } from './first-words.ts';
import { greetingName } from './greeting-name.ts';
import { layOutMail } from './mail-layout.ts';

/** Brings an answer to somebody who asked and cannot be reached in Teams. A reply goes to the programme's mailbox. */
export function answerMail(letter: AnswerLetter): OutgoingMail {
  const { reference, programmeName, organisation } = letter;
  const replyTo = usableAddress(letter.contactEmail);
  const name = greetingName(letter.askerName);
  const laidOut = layOutMail({
    subject: texts.subject(reference, firstWords(letter.question), programmeName),
    greeting: name === undefined ? texts.greetingWithoutName : texts.greeting(name),
    blocks: [
      { kind: 'paragraph', text: texts.answered(organisation, programmeName) },
      { kind: 'heading', text: texts.questionTitle },
      { kind: 'quote', text: letter.question },
      { kind: 'heading', text: texts.answerTitle },
      { kind: 'quote', text: letter.answer },
      {
        kind: 'paragraph',
        text: replyTo === undefined ? texts.moreInTeams(reference) : texts.more(replyTo, reference),
      },
    ],
    organisation,
    demonstration: false,
  });
  return {
    id: letter.id,
    to: letter.to,
    ...laidOut,
    attachments: [],
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}
