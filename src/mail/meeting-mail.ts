import type { MeetingLetter } from '../domain/meeting-letter.ts';
import type { OutgoingMail } from '../domain/ports-mail.ts';
import { meetingMailTexts as texts } from '../texts/meeting-mail-texts.ts';
import { momentWords, placeWords } from '../texts/meeting-words.ts';
import { usableAddress } from './bare-address.ts';
import { greetingName } from './greeting-name.ts';
import { layOutMail, type MailBlock } from './mail-layout.ts';

/** Invites somebody to a meeting, or tells what became of it, with what their calendar takes in. */
export function meetingMail(letter: MeetingLetter): OutgoingMail {
  const { what, title, municipality, programmeName, moment, invitation } = letter;
  const replyTo = usableAddress(letter.contactEmail);
  const name = greetingName(letter.name);
  const laidOut = layOutMail({
    subject: texts.subject(what, title, municipality, momentWords(moment)),
    greeting: name === undefined ? texts.greetingWithoutName : texts.greeting(name),
    blocks: [
      { kind: 'paragraph', text: texts.intro(what, municipality, programmeName) },
      { kind: 'facts', facts: facts(letter) },
      ...textBlocks(letter),
      {
        kind: 'paragraph',
        text: invitation.method === 'CANCEL' ? texts.takeOff : texts.add,
      },
      ...(replyTo === undefined
        ? []
        : [{ kind: 'paragraph', text: texts.question(replyTo) } as const]),
    ],
    organisation: letter.organisation,
    demonstration: letter.demonstration,
  });
  return {
    id: letter.id,
    to: letter.to,
    ...laidOut,
    attachments: [],
    invitation,
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}

function facts(letter: MeetingLetter): readonly (readonly [string, string])[] {
  const { title, municipality, moment, place, reference } = letter;
  return [
    [texts.facts.meeting, title],
    [texts.facts.municipality, municipality],
    ...(reference === undefined ? [] : [[texts.facts.reference, reference] as const]),
    [texts.facts.when, momentWords(moment)],
    [texts.facts.place, placeWords(place)],
  ];
}

/** The agenda of a meeting that takes place; why, of one that does not. */
function textBlocks({ invitation, agenda, reason }: MeetingLetter): readonly MailBlock[] {
  const [title, text] =
    invitation.method === 'CANCEL' ? [texts.reason, reason ?? ''] : [texts.agenda, agenda];
  if (text === '') return [];
  return [
    { kind: 'heading', text: title },
    { kind: 'quote', text },
  ];
}
