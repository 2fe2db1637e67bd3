import type { ReminderKind } from '../domain/reminder-rules.ts';
import { dayInWords, dayOf, momentInWords } from '../domain/time.ts';
import type { ReminderLine, RemindersView } from '../domain/views-reminders.ts';
import { counted } from './in-words.ts';
import { KIND_WORDS } from './reminder-words.ts';

/** The card of a message with reminders. */
export const reminderTexts = {
  one: 'Herinnering',
  more: 'Herinneringen',
  moved: 'Een datum is verplaatst',
  changed: 'Deze herinnering is gewijzigd',
  digest: 'Het overzicht van deze week',
  comingTitle: 'Dit komt eraan',
  nothingComing: 'Deze week staat er niets gepland.',
  lateTitle: 'Dit is te laat',
  lateGuidances: (number: number) =>
    `${counted(number, 'traject loopt', 'trajecten lopen')} achter op de planning.`,
  nobodyHasIt: 'Niemand heeft dit dossier al genomen.',
  moreOwn: (number: number) =>
    `En nog ${counted(number, 'ding', 'dingen')}. Typ “agenda” om alles te zien.`,
  moreShared: (number: number) => `En nog ${counted(number, 'ding', 'dingen')}.`,
  agenda: 'Toon mijn agenda',
  mute: (kind: ReminderKind) => `Niet meer over ${KIND_WORDS[kind]}`,
  muteTooltip: (kind: ReminderKind) => `Niet meer herinneren aan ${KIND_WORDS[kind]}`,
  pause: 'Pauzeer een week',
  how: 'Typ “mijn herinneringen” om te kiezen wat je krijgt.',
  howShared: 'Typ “@Kernbot volg” om te kiezen wat dit kanaal krijgt, of om te stoppen.',
} as const;

/** What the button of a line is called. */
export const OPEN_WORDS: Readonly<Record<ReminderLine['subject']['kind'], string>> = {
  round: 'Bekijk',
  draft: 'Vul aan',
  step: 'Open de stap',
  meeting: 'Bekijk',
  item: 'Open',
  file: 'Open het dossier',
};

/** The title of a message. */
export function remindersTitle({ groups, digest }: RemindersView): string {
  const lines = groups.flatMap((group) => group.lines);
  if (lines.length === 0) return digest === undefined ? reminderTexts.one : reminderTexts.digest;
  if (lines.every(({ changed }) => changed !== undefined)) return reminderTexts.changed;
  if (lines.every(({ fromDay }) => fromDay !== undefined)) return reminderTexts.moved;
  return lines.length === 1 && digest === undefined ? reminderTexts.one : reminderTexts.more;
}

const ABOUT: Readonly<Record<ReminderKind, string>> = {
  deadline: 'Herinnering aan een deadline.',
  step: 'Herinnering aan een stap van een traject.',
  meeting: 'Herinnering aan een overleg.',
  homework: 'Herinnering aan huiswerk.',
  waiting: 'Herinnering aan een dossier dat wacht.',
};

/** One line for notifications; nothing that somebody typed. */
export function remindersSummary(view: RemindersView): string {
  const lines = view.groups.flatMap((group) => group.lines);
  const [first] = lines;
  if (first === undefined) return `${reminderTexts.digest}.`;
  if (lines.every(({ fromDay, changed }) => (changed ?? fromDay) !== undefined)) {
    return `${remindersTitle(view)}.`;
  }
  return lines.every(({ kind }) => kind === first.kind)
    ? ABOUT[first.kind]
    : `${counted(lines.length, 'herinnering', 'herinneringen')}.`;
}

/** What somebody is reminded of, and how they want it. */
export const myReminderTexts = {
  title: 'Mijn herinneringen',
  intro: 'Dit stuur ik je in deze chat. Je kiest zelf wat je wil.',
  on: 'Je krijgt ze',
  off: 'Je krijgt ze niet',
  mute: 'Zet uit',
  unmute: 'Zet aan',
  muteNamed: (name: string) => `Zet uit: ${name}`,
  unmuteNamed: (name: string) => `Zet aan: ${name}`,
  paused: (until: Date) => `Gepauzeerd: je krijgt niets tot ${dayInWords(dayOf(until))}.`,
  stopped: 'Alles staat uit: je krijgt geen enkele herinnering.',
  pauseTitle: 'Even niets',
  pauseUntil: 'Tot welke dag wil je niets?',
  pauseExample: 'Bijvoorbeeld: 15 januari, of maandag 18 januari 2027.',
  pauseDay: 'Een dag',
  pauseWeek: 'Een week',
  pauseTyped: 'Tot die dag',
  stop: 'Zet alles uit',
  start: 'Zet alles aan',
  plannedTitle: 'Dit komt binnenkort',
  noPlanned: 'De komende dag staat er geen herinnering klaar.',
  sentTitle: 'Dit kreeg je al',
  noSent: 'Ik stuurde je nog niets.',
  agenda: 'Toon mijn agenda',
  calendar: 'Volg in mijn agenda',
  calendarSince: (since: Date) => `Je agenda volgt sinds ${dayInWords(dayOf(since))}.`,
  entry: (at: Date, words: string) => `${momentInWords(at)} – ${words}`,
  summary: 'Welke herinneringen je krijgt.',
} as const;

/** The same as a mail. */
export const reminderLetterTexts = {
  other: 'Een bericht in Kernbot',
  howToOpen: 'Open Kernbot in Teams en typ “agenda” om alles te zien wat eraan komt.',
} as const;
