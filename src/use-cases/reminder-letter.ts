import type { LetterPart, LetterText } from '../domain/case-letter.ts';
import type { View } from '../domain/views.ts';
import type { AnnouncementToldView } from '../domain/views-announcements.ts';
import type { ReminderGroup, ReminderLine, RemindersView } from '../domain/views-reminders.ts';
import { announcementTexts } from '../texts/announcement-texts.ts';
import { remindersTitle, reminderLetterTexts as texts } from '../texts/reminder-texts.ts';
import { lineSentence, lineTitle, turnSentence } from '../texts/reminder-words.ts';

/** The same as the card of a message says, for whoever is mailed: reminders, or an announcement. */
export function reminderLetter(view: View): LetterText {
  switch (view.kind) {
    case 'reminders':
      return remindersLetter(view);
    case 'announcementTold':
      return announcementLetter(view);
    default:
      // Nothing else is a message; whoever gets it still finds the way.
      return { title: texts.other, parts: [paragraph(texts.howToOpen)] };
  }
}

function remindersLetter(view: RemindersView): LetterText {
  return {
    title: remindersTitle(view),
    parts: [...view.groups.flatMap(groupParts), paragraph(texts.howToOpen)],
  };
}

function groupParts({ municipality, programmeName, lines }: ReminderGroup): readonly LetterPart[] {
  const whose = municipality === undefined ? programmeName : `${municipality} – ${programmeName}`;
  return [paragraph(whose), { kind: 'facts', facts: lines.map(lineFact) }];
}

function lineFact(line: ReminderLine): readonly [string, string] {
  const { text } = line;
  const said = [lineSentence(line), turnSentence(line)].filter((part) => part !== '').join(' ');
  return [lineTitle(line), text === undefined ? said : `${text} – ${said}`];
}

function announcementLetter(view: AnnouncementToldView): LetterText {
  const { title, text, by, organisation, programmeName } = view;
  return {
    title: announcementTexts.toldContext(programmeName),
    parts: [
      paragraph(title),
      { kind: 'quote', text },
      paragraph(announcementTexts.toldBy(by, organisation)),
    ],
  };
}

function paragraph(text: string): LetterPart {
  return { kind: 'paragraph', text };
}
