import { dateInWords, dayOf } from '../domain/time.ts';

/** The list of everything that comes up. */
export const agendaTexts = {
  title: 'Agenda',
  summary: 'Wat er voor je aankomt.',
  none: 'Er komt niets aan. Zodra er iets is, zie je het hier.',
  late: 'Te laat',
  page: (page: number) => `Blad ${page + 1}`,
  calendar: 'Volg in mijn agenda',
  reminders: 'Mijn herinneringen',
  meetings: 'Overleg',
} as const;

/** The address for a calendar program. */
export const calendarTexts = {
  title: 'Je agenda volgen',
  summary: 'Een adres voor je agenda.',
  intro:
    'Met een eigen adres toont Outlook, Google Agenda of je telefoon wat er voor je aankomt: deadlines, stappen, overleg en huiswerk. Het wordt vanzelf bijgewerkt.',
  secret:
    'Geef dit adres aan niemand. Wie het heeft, leest je agenda mee. Het staat alleen nu op deze kaart: kopieer het meteen.',
  address: 'Je adres',
  how: 'In Outlook: kies Agenda, dan “Agenda toevoegen” en “Abonneren vanaf internet”. Plak daar het adres.',
  made: (since: Date) =>
    `Je hebt een adres, gemaakt op ${dateInWords(dayOf(since))}. Ik kan het niet nog eens tonen. Ben je het kwijt? Maak een nieuw adres; het oude werkt dan niet meer.`,
  noAddress: 'Je hebt nog geen adres.',
  make: 'Maak een adres',
  makeNew: 'Maak een nieuw adres',
  end: 'Trek het adres in',
  back: 'Toon mijn agenda',
  ended: 'Het adres is ingetrokken. Je agenda krijgt niets meer.',
  endedAlready: 'Er was geen adres meer om in te trekken.',
} as const;

/** What stands in the calendar itself. */
export const feedTexts = {
  name: 'Kernbot',
  description: 'Deadlines, stappen, overleg en huiswerk uit Kernbot. Wordt vanzelf bijgewerkt.',
  more: 'Open Kernbot in Teams om verder te gaan.',
} as const;
