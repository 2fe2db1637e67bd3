import type { FailReason, MessageState, ReminderWay, SkipReason } from '../domain/reminder.ts';
import type { ReminderKind } from '../domain/reminder-rules.ts';
import { dayInWords, momentInWords } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import type { ReachedShown } from '../domain/views-announcements.ts';
import type { DeskReminder, DeskTab } from '../domain/views-reminder-desk.ts';
import { counted } from './in-words.ts';
import { good, warning } from './notice-tones.ts';
import { stepName } from './trajectory-words.ts';

/** What caseworkers read of all reminders of their programmes. */
export const reminderDeskTexts = {
  title: 'Herinneringen',
  intro: 'Alles wat Kernbot stuurt in de programma’s die je behandelt.',
  programme: 'Programma',
  anyProgramme: 'Alle programma’s',
  tab: (tab: DeskTab, number: number) => `${TAB_WORDS[tab]} (${number})`,
  look: 'Bekijk',
  lookNumber: (number: number) => `Bekijk bericht ${number}`,
  own: 'Mijn herinneringen',
  announcements: 'Mededelingen',
  write: 'Nieuwe mededeling',

  messageTitle: 'Eén bericht',
  who: 'Voor',
  when: 'Moment',
  state: 'Stand',
  programmeLabel: 'Programma',
  inside: 'Wat erin staat',
  again: 'Stuur opnieuw',
  aside: 'Zet opzij',
  careNote:
    '“Stuur opnieuw” maakt een nieuw bericht. Is het niet zeker of het eerste aankwam, dan kan iemand het twee keer lezen. “Zet opzij” laat het zoals het is.',
  taken: {
    again: (by: string) => `${by} liet dit opnieuw versturen.`,
    aside: (by: string) => `${by} zette dit opzij.`,
  },
  back: 'Terug naar de lijst',
  summary: 'De herinneringen van je programma’s.',
  messageSummary: 'Een herinnering en wat ermee gebeurde.',
  unavailable:
    'Dit bericht kan ik je niet tonen. Misschien is het er niet meer, of behandel je het programma niet. Typ “herinneringen” om te zien wat je wel behandelt.',
  ownChatOnly: 'Herinneringen toon ik in je eigen chat met Kernbot. Typ daar “herinneringen”.',
} as const;

const TAB_WORDS: Readonly<Record<DeskTab, string>> = {
  planned: 'Gepland',
  sent: 'Verstuurd',
  skipped: 'Niet verstuurd',
  attention: 'Na te kijken',
};

/** What the chosen list holds, above it. */
export function deskSentence(tab: DeskTab, total: number): string {
  if (total === 0) return NONE[tab];
  return `${counted(total, 'herinnering', 'herinneringen')} ${TAB_SENTENCES[tab]}`;
}

const NONE: Readonly<Record<DeskTab, string>> = {
  planned: 'De komende dagen staat er niets klaar. Herinneringen komen hier een dag vooraf.',
  sent: 'De voorbije 60 dagen is er niets verstuurd.',
  skipped: 'De voorbije 60 dagen is er niets overgeslagen.',
  attention: 'Er is niets na te kijken. Alles kwam aan of werd met een reden overgeslagen.',
};

const TAB_SENTENCES: Readonly<Record<DeskTab, string>> = {
  planned: 'voor de komende dagen, de eerste eerst.',
  sent: 'van de voorbije 60 dagen, de nieuwste eerst.',
  skipped: 'niet verstuurd in de voorbije 60 dagen, de nieuwste eerst.',
  attention: 'waar iemand naar moet kijken.',
};

const KINDS: Readonly<Record<ReminderKind, string>> = {
  deadline: 'Deadline',
  step: 'Stap',
  meeting: 'Overleg',
  homework: 'Huiswerk',
  waiting: 'Dossier dat wacht',
};

/** What a reminder is about: names as they were typed, nothing else of a file. */
export function deskAbout({ topic, kind, subject, title = '' }: DeskReminder): string {
  if (topic === 'announcement') return `Mededeling: ${title}`;
  if (topic === 'digest') return 'Overzicht van de week';
  const name = kind === undefined ? 'Herinnering' : KINDS[kind];
  if (subject === undefined) return name;
  switch (subject.kind) {
    case 'round':
    case 'draft':
      return `${name} ${subject.roundName}`;
    case 'step':
      return `${subject.municipality}: ${stepName(subject)}`;
    case 'meeting':
      return `${subject.municipality}: ${subject.title}`;
    case 'item':
      return `${subject.municipality}: huiswerk ${subject.number}`;
    case 'file':
      return `${subject.municipality}: dossier ${subject.reference} wacht`;
  }
}

/** Why it goes out at that moment: "7 werkdagen voor vrijdag 13 augustus 2021" */
export function deskWhy({ topic, day, moment, again }: DeskReminder): string {
  const why = topic === 'announcement' ? '' : momentWords(topic, moment, day);
  return again ? [why, 'opnieuw verstuurd'].filter((part) => part !== '').join(', ') : why;
}

function momentWords(topic: DeskReminder['topic'], moment: string, day: string): string {
  const on = dayInWords(day);
  if (topic === 'digest') return '';
  if (topic === 'moved') return `verplaatst naar ${on}`;
  const [, unit = '', number = ''] = /^([wd])(\d+)$/.exec(moment) ?? [];
  const days = Number(number);
  if (unit === 'w') return `${counted(days, 'werkdag', 'werkdagen')} voor ${on}`;
  if (unit === 'd')
    return days === 0 ? `op de dag zelf, ${on}` : `${counted(days, 'dag', 'dagen')} voor ${on}`;
  if (moment === 'start') return `bij het begin, klaar tegen ${on}`;
  return `te laat sinds ${on}`;
}

/** Who got it, as far as it may be told. */
export function reachedWords(who: ReachedShown): string {
  switch (who.kind) {
    case 'person':
      return who.draft ? 'iemand met een concept' : (who.name ?? 'iemand (naam niet bekend)');
    case 'channel':
      return who.name === '' ? 'een kanaal' : `kanaal ${who.name}`;
    case 'caseworkers':
      return `dossierbeheerders van ${who.programmeName}`;
  }
}

const MESSAGE_STATE_WORDS: Readonly<Record<MessageState, string>> = {
  planned: 'gepland',
  claimed: 'wordt klaargemaakt',
  sending: 'wordt nu verstuurd',
  sent: 'verstuurd',
  skipped: 'niet verstuurd',
  failed: 'niet aangekomen',
  uncertain: 'niet zeker of het aankwam',
};

const WAYS: Readonly<Record<ReminderWay, string>> = {
  chat: 'in een eigen chat',
  channel: 'in een kanaal',
  mail: 'met een mail',
};

const REASON_WORDS: Readonly<Record<SkipReason | FailReason, string>> = {
  done: 'het was al klaar of niet meer nodig',
  moved: 'de datum is verplaatst',
  muted: 'dit soort herinneringen staat uit',
  snoozed: 'herinneringen zijn gepauzeerd',
  merged: 'het ging mee in een ander bericht',
  overtaken: 'er volgde al een latere herinnering',
  tooLate: 'het kwam te laat om nog te helpen',
  weekFull: 'er gingen die week al genoeg berichten',
  unfollowed: 'het kanaal volgt dit niet meer',
  notAllowed: 'de ontvanger mag dit niet meer lezen',
  cancelled: 'een dossierbeheerder stopte het',
  passedOn: 'het kanaal is niet bereikbaar: elke dossierbeheerder kreeg het apart',
  unreachable: 'geen chat en geen adres om het naar te sturen',
  refused: 'Teams weigerde het',
  gaveUp: 'Teams had te lang problemen',
  cut: 'de verbinding brak af tijdens het versturen',
};

/** "verstuurd, in een kanaal", "niet verstuurd: de datum is verplaatst" */
export function standingWords(
  state: MessageState,
  reason: SkipReason | FailReason | undefined,
  way?: ReminderWay,
): string {
  const how = way === undefined || state !== 'sent' ? '' : `, ${WAYS[way]}`;
  const why = reason === undefined ? '' : `: ${REASON_WORDS[reason]}`;
  return `${MESSAGE_STATE_WORDS[state]}${how}${why}`;
}

/** When it goes or went. */
export const deskMoment = momentInWords;

/** What just happened on the card of a message. */
export const reminderDeskNotices = {
  again: (at: Date): Notice => good(`Het gaat opnieuw weg op ${momentInWords(at)}.`),
  againNow: (): Notice => good('Het gaat opnieuw weg, binnen een minuut.'),
  setAside: (): Notice => good('Dit bericht is opzijgezet. Er wordt niets meer verstuurd.'),
  takenBefore: (by: string): Notice =>
    warning(`${by === '' ? 'Iemand anders' : by} deed hier al iets mee. Er is nu niets gewijzigd.`),
  nothingToDo: (): Notice => warning('Met dit bericht is er niets te doen. Er is niets gewijzigd.'),
} as const;
