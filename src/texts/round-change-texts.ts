import type { RoundEventKind } from '../domain/round.ts';
import type { ChangedField } from '../domain/round-change.ts';
import type { DeadlineWarning } from '../domain/round-edit.ts';
import { startInWords } from '../domain/round-words.ts';
import { dayAndHourInWords, dayInWords, momentInWords } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import type {
  NextRound,
  RoundAct,
  RoundActRefusal,
  RoundHappening,
  RoundLine,
  RoundState,
} from '../domain/views-rounds.ts';
import { counted } from './in-words.ts';
import { good, warning } from './notice-tones.ts';
import { filesWords, spanWords, untilWords } from './round-edit-texts.ts';

export const ROUND_STATE_WORDS: Readonly<Record<RoundState, string>> = {
  open: 'nu open',
  upcoming: 'opent later',
  closed: 'gesloten',
  past: 'afgelopen',
};

/** When a round takes applications, as it stands now. */
export function periodSentence(
  round: Pick<RoundLine, 'opensAt' | 'deadlineDay' | 'closedAt'>,
  state: RoundState,
): string {
  const opening = dayAndHourInWords(round.opensAt);
  const until = untilWords(round.deadlineDay);
  switch (state) {
    case 'open':
      return `Indienen kan ${until}.`;
    case 'upcoming':
      return `Opent op ${opening}. Indienen kan dan ${until}.`;
    case 'closed':
      return `${closedSentence(round)} Heropenen kan nog tot en met ${dayInWords(round.deadlineDay)}.`;
    case 'past':
      return round.closedAt === undefined
        ? `Liep van ${opening} ${until}.`
        : `Liep vanaf ${opening}. ${closedSentence(round)}`;
  }
}

function closedSentence({ closedAt }: Pick<RoundLine, 'closedAt'>): string {
  return closedAt === undefined ? '' : `Vroeger gesloten, op ${momentInWords(closedAt)}.`;
}

/** "De begeleiding start vanaf januari 2028." */
export function startSentence(guidanceFrom: string): string {
  return `De begeleiding start vanaf ${startInWords(guidanceFrom)}.`;
}

const CHANGES: Readonly<
  Record<ChangedField['field'], (from: string, to: string) => readonly [string, string]>
> = {
  name: (from, to) => [`De ronde heet nu “${to}”.`, `Voordien heette ze “${from}”.`],
  opensAt: (from, to) => [
    `De opening is verplaatst naar ${openingWords(to)}.`,
    `Voordien was dat ${openingWords(from)}.`,
  ],
  deadlineDay: (from, to) => [
    `De deadline is verplaatst naar ${dayInWords(to)} om 23.59 uur.`,
    `Voordien was dat ${dayInWords(from)}.`,
  ],
  guidanceFrom: (from, to) => [
    `De begeleiding start nu vanaf ${startInWords(to)}.`,
    `Voordien was dat ${startInWords(from)}.`,
  ],
};

/** What a field became and what it was, for who has a draft. */
export function changeSentence({ field, from, to }: ChangedField): string {
  return CHANGES[field](from, to).join(' ');
}

const SHORT: Readonly<Record<ChangedField['field'], (from: string, to: string) => string>> = {
  name: (from, to) => `naam gewijzigd in “${to}” (was “${from}”)`,
  opensAt: (from, to) => `opening verplaatst naar ${openingWords(to)} (was ${openingWords(from)})`,
  deadlineDay: (from, to) => `deadline verplaatst naar ${dayInWords(to)} (was ${dayInWords(from)})`,
  guidanceFrom: (from, to) =>
    `start van de begeleiding verplaatst naar ${startInWords(to)} (was ${startInWords(from)})`,
};

/** The same in a few words, for caseworkers. */
export function shortChange({ field, from, to }: ChangedField): string {
  return SHORT[field](from, to);
}

function openingWords(iso: string): string {
  return dayAndHourInWords(new Date(iso));
}

const HAPPENED: Readonly<Record<RoundEventKind, string>> = {
  opened: 'ronde gemaakt',
  changed: 'ronde gewijzigd',
  closed: 'ronde gesloten',
  reopened: 'ronde heropend',
  removed: 'ronde verwijderd',
};

/** "5 juli 2021 om 12:00, Kato Maes: deadline verplaatst naar …" */
export function happeningWords({ kind, at, by, fields }: RoundHappening): string {
  const what = fields.length === 0 ? HAPPENED[kind] : fields.map(shortChange).join('; ');
  return `${momentInWords(at)}, ${by}: ${what}`;
}

const WARNINGS: Readonly<Record<DeadlineWarning, (day: string) => string>> = {
  weekend: (day) =>
    `Let op: ${day} valt in een weekend. Dat mag, maar dan is er niemand om vragen te beantwoorden.`,
  holiday: (day) =>
    `Let op: ${day} is een feestdag of sluitingsdag van de Vlaamse overheid. Dat mag, maar dan is er niemand om vragen te beantwoorden.`,
};

/** Why this deadline is worth a second look. */
export function deadlineWarningText(warning: DeadlineWarning, deadlineDay: string): string {
  return WARNINGS[warning](dayInWords(deadlineDay));
}

/** Who is told of it. */
export function peopleSentence(people: number): string {
  return people === 0
    ? 'Niemand heeft een concept voor deze ronde. Er gaat dus geen bericht naar gemeenten.'
    : `${counted(people, 'persoon', 'mensen')} met een concept ${people === 1 ? 'krijgt' : 'krijgen'} bericht in Teams.`;
}

export const roundConsequences = {
  opensNow: 'De ronde is meteen open.',
  opensLater: (opensAt: Date) => `De ronde opent vanzelf op ${dayAndHourInWords(opensAt)}.`,
  opensAgain: 'De deadline van deze ronde was voorbij. Indienen kan dan weer.',
  staysClosed: 'De ronde is nu gesloten en blijft dat tot je ze heropent.',
  channel: 'De dossierbeheerders lezen het in hun kanaal.',
  noChannel:
    'De dossierbeheerders hebben nog geen kanaal. Typ “vragen hier” in een kanaal om daar bericht te krijgen.',
} as const;

export const roundActTexts = {
  titles: {
    close: 'Wil je deze ronde nu sluiten?',
    reopen: 'Wil je deze ronde heropenen?',
    remove: 'Wil je deze ronde verwijderen?',
  } satisfies Readonly<Record<RoundAct, string>>,
  yes: {
    close: 'Ja, sluit de ronde',
    reopen: 'Ja, heropen de ronde',
    remove: 'Ja, verwijder de ronde',
  } satisfies Readonly<Record<RoundAct, string>>,
  no: 'Nee, terug',
  back: 'Terug',
  impossibleTitle: 'Dit kan nu niet',
  willHappen: 'Dit gebeurt er',
  closeNow: 'Vanaf dat moment kan niemand nog indienen in deze ronde.',
  sentStay: (sent: number) =>
    `${counted(sent, 'ingediende aanvraag blijft', 'ingediende aanvragen blijven')} in deze ronde.`,
  theyRead: (text: string) => `Zij lezen: “${text}”`,
  reopened: (deadlineDay: string) => `Indienen kan dan weer ${untilWords(deadlineDay)}.`,
  removed: 'De ronde verdwijnt uit alle lijsten. Dat kan je niet ongedaan maken.',
  changedBy: (by: string) =>
    by === ''
      ? 'Deze ronde is intussen gewijzigd. Er is nog niets gebeurd. Kijk na of je dit nog wil.'
      : `${by} wijzigde deze ronde intussen. Er is nog niets gebeurd. Kijk na of je dit nog wil.`,
} as const;

/** Why a round is not closed, reopened or removed, and what can be done instead. */
export function actRefusalText(refusal: RoundActRefusal, line: RoundLine): string {
  switch (refusal.kind) {
    case 'notOpen':
      return 'Alleen een ronde die nu open is, kan je sluiten.';
    case 'notClosed':
      return 'Deze ronde is niet gesloten. Er is niets gewijzigd.';
    case 'over':
      return 'De deadline van deze ronde is voorbij. Kies eerst “Wijzigen” en geef een latere deadline.';
    case 'overlap':
      return `Deze ronde zou samenlopen met ${spanWords(refusal)}. Sluit of wijzig eerst die ronde.`;
    case 'hasFiles':
      return `Aan deze ronde hangen dossiers: ${filesWords(line.files)}. Daarom kan ze niet weg. Sluiten kan wel.`;
    case 'notHead':
      return 'Een ronde verwijderen kan alleen een hoofddossierbeheerder. Vraag het aan een van hen.';
  }
}

/** What becomes of a draft whose round was closed. */
export function draftAfterClosing(next: NextRound): string {
  switch (next.kind) {
    case 'open':
      return `Je concept blijft bewaard. Je kan het indienen in “${next.round.name}”, ${untilWords(next.round.deadlineDay)}.`;
    case 'upcoming':
      return `Je concept blijft bewaard. Je kan het indienen in “${next.round.name}”. Die ronde opent op ${dayAndHourInWords(next.round.opensAt)} en loopt ${untilWords(next.round.deadlineDay)}.`;
    case 'none':
      return 'Je concept blijft bewaard. Er is nu geen andere ronde. Komt er een nieuwe, dan kan je het daar indienen.';
  }
}

export const roundNotices = {
  opened: (name: string): Notice => good(`De ronde “${name}” is opgeslagen.`),
  changed: (name: string, people: number): Notice =>
    good(`De ronde “${name}” is gewijzigd. ${peopleSentence(people)}`),
  closed: (name: string, people: number): Notice =>
    good(`De ronde “${name}” is gesloten. ${peopleSentence(people)}`),
  reopened: (name: string, people: number): Notice =>
    good(`De ronde “${name}” is weer open. ${peopleSentence(people)}`),
  removed: (name: string): Notice => good(`De ronde “${name}” is verwijderd.`),
  nothingChanged: (): Notice =>
    warning('Je wijzigde niets. Pas eerst een veld aan, of ga terug naar de rondes.'),
  whichRound: (called: string, deadline: string | undefined): Notice => {
    const which = called === '' ? 'Welke ronde bedoel je?' : `Welke ronde is “${called}”?`;
    const fill = deadline === undefined ? 'vul de deadline in' : `vul de deadline in: ${deadline}`;
    return warning(`${which} Kies ze hieronder met “Wijzigen” en ${fill}.`);
  },
} as const;
