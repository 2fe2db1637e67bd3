import type { ReminderKind } from '../domain/reminder-rules.ts';
import { dayInWords, monthInWords } from '../domain/time.ts';
import type { ReminderChange, ReminderLine, WhenShown } from '../domain/views-reminders.ts';
import { commonTexts } from './common-texts.ts';
import { counted, startOfSentence } from './in-words.ts';
import { stepName } from './trajectory-words.ts';

/** What one can be reminded of, as on a list. */
export const KIND_NAMES: Readonly<Record<ReminderKind, string>> = {
  deadline: 'Deadlines van aanvragen',
  step: 'Stappen van een traject',
  meeting: 'Overleg',
  homework: 'Huiswerk',
  waiting: 'Dossiers die wachten',
};

/** The same within a sentence. */
export const KIND_WORDS: Readonly<Record<ReminderKind, string>> = {
  deadline: 'deadlines',
  step: 'stappen',
  meeting: 'overleg',
  homework: 'huiswerk',
  waiting: 'dossiers die wachten',
};

/** What a line is about. Holds what people typed: names of rounds. */
export function lineTitle({ subject, itemName = 'actie' }: ReminderLine): string {
  switch (subject.kind) {
    case 'round':
      return `Deadline – ${subject.roundName}`;
    case 'draft':
      return `Je aanvraag – ${subject.roundName}`;
    case 'step':
      return stepName(subject);
    case 'meeting':
      return subject.title;
    case 'item':
      return `${startOfSentence(itemName)} ${subject.number}`;
    case 'file':
      return `Dossier ${subject.reference}`.trim();
  }
}

/** What it is called in somebody's calendar: "Aarschot: 1.1 Intakefiche", "Klaar: …" once it is done. */
export function feedTitle(line: ReminderLine, municipality: string | undefined): string {
  const title = lineTitle(line);
  const whose = municipality === undefined ? title : `${municipality}: ${title}`;
  const practice = isPractice(line) ? `${whose} (demonstratie)` : whose;
  return line.changed?.kind === 'done' ? `Klaar – ${practice}` : practice;
}

function isPractice({ subject }: ReminderLine): boolean {
  return (subject.kind === 'round' || subject.kind === 'draft') && subject.demonstration;
}

/** When it is, and what has to be done by then, as sentences. */
export function lineSentence(line: ReminderLine): string {
  const { changed, fromDay, subject, when } = line;
  if (changed !== undefined) return changeWords(changed, line);
  if (fromDay !== undefined) return movedWords(fromDay, line);
  switch (subject.kind) {
    case 'round':
      return `${roundWords(when)}${practiceWords(line)}`;
    case 'draft':
      return `Nog niet ingediend. ${roundWords(when)}${practiceWords(line)}`;
    case 'step':
      return `${line.begun ? 'Begonnen. ' : ''}${dueWords('Klaar tegen', when)}`;
    case 'meeting':
      return `${startOfSentence(whenWords(when, hourWords(subject)))}.`;
    case 'item':
      return dueWords('Klaar tegen', when);
    case 'file':
      return `Wacht op een beslissing. ${dueWords('Te bekijken tegen', when)}`;
  }
}

/** Who has to do something, as a sentence; empty where that says itself. */
export function turnSentence({ subject, mine, programmeName, organisation }: ReminderLine): string {
  if (subject.kind !== 'step') return '';
  if (mine) return subject.owner === 'agency' ? 'Jij bent aan zet.' : 'Jullie zijn aan zet.';
  const who = { municipality: 'de gemeente', experts: programmeName, agency: organisation };
  return `Aan zet: ${who[subject.owner]}.`;
}

/** "Augustus 2021", of YYYY-MM. */
export function monthTitle(month: string): string {
  return startOfSentence(monthInWords(`${month}-01`));
}

/** "vandaag", "morgen, dinsdag 3 augustus 2021", "vrijdag 13 augustus 2021, over 7 werkdagen" */
export function whenWords({ day, days, workingDays }: WhenShown, hour = ''): string {
  if (days === 0) return `vandaag${hour}`;
  const words = `${dayInWords(day)}${hour}`;
  if (days === 1) return `morgen, ${words}`;
  return days > 0 && workingDays > 0
    ? `${words}, over ${counted(workingDays, 'werkdag', 'werkdagen')}`
    : words;
}

function practiceWords(line: ReminderLine): string {
  return isPractice(line) ? ` ${commonTexts.demonstration}.` : '';
}

/** What became of it, for a post that is brought up to date. */
function changeWords(change: ReminderChange, { subject, when }: ReminderLine): string {
  switch (change.kind) {
    case 'moved': {
      const now = `${dayInWords(change.day)}${clockWords(change.begin)}`;
      return `Was ${dayInWords(when.day)}${hourWords(subject)}. Verplaatst naar ${now}.`;
    }
    case 'done':
      return 'Niet meer nodig.';
    case 'off':
      return 'Gaat niet door.';
  }
}

/** From which day to which, or on the same day to another hour. */
function movedWords(fromDay: string, { subject, when }: ReminderLine): string {
  const now = `${dayInWords(when.day)}${hourWords(subject)}`;
  return fromDay === when.day
    ? `Op een ander uur: ${now}.`
    : `Verplaatst van ${dayInWords(fromDay)} naar ${now}.`;
}

function roundWords(when: WhenShown): string {
  if (when.days === 0) return 'Vandaag is de laatste dag om in te dienen.';
  return when.days > 0
    ? `Indienen kan tot en met ${whenWords(when)}.`
    : `Indienen kon tot en met ${dayInWords(when.day)}.`;
}

function dueWords(begin: string, when: WhenShown): string {
  const { day, days, workingDays } = when;
  if (days >= 0) return `${begin} ${whenWords(when)}.`;
  const late = workingDays > 0 ? counted(workingDays, 'werkdag', 'werkdagen') : '';
  return `${begin} ${dayInWords(day)}: ${`${late} te laat`.trim()}.`;
}

function hourWords(subject: ReminderLine['subject']): string {
  return subject.kind === 'meeting' ? clockWords(subject.begin) : '';
}

function clockWords(begin: string | undefined): string {
  return begin === undefined ? '' : ` om ${begin.replace(':', '.')} uur`;
}
