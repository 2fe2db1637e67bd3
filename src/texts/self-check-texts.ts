import type { Alarm, AlarmName } from '../domain/self-check.ts';
import { dateInWords, dayInWords } from '../domain/time.ts';
import type { SelfCheckView } from '../domain/views-self-check.ts';
import { moment } from './day-texts.ts';
import { allOf, counted } from './in-words.ts';

/** The name of each alarm, as cards say it and the runbook has it above a section. */
export const ALARM_CODES: Readonly<Record<AlarmName, string>> = {
  mail: 'MAIL-WACHT',
  queue: 'TAAK-WACHT',
  jobs: 'TAAK-MISLUKT',
  channels: 'KANAAL-WEG',
  people: 'MENSEN-WEG',
  questions: 'VRAAG-WACHT',
  remindersFailed: 'HERINNERING-MISLUKT',
  remindersLate: 'HERINNERING-LAAT',
  secret: 'GEHEIM-VERVALT',
  certificate: 'CERTIFICAAT-VERVALT',
  backup: 'BACK-UP-OUD',
  disk: 'SCHIJF-VOL',
};

export const selfCheckTexts = {
  wrongTitle: 'Nakijken, alsjeblieft',
  wellTitle: 'Alles werkt',
  well: (programme: string) =>
    `Ik keek mezelf na voor ${programme}: alles werkt. Dit bericht krijg je één keer per week, zodat je weet dat ik nog kijk.`,
  wrong: (programme: string, alarms: number) =>
    `Ik keek mezelf na voor ${programme} en vond ${counted(alarms, 'ding dat', 'dingen die')} aandacht ${alarms === 1 ? 'vraagt' : 'vragen'}.`,
  passOn:
    'Beheert iemand anders de techniek van Kernbot? Geef dan de naam van het alarm door: die staat in de handleiding voor beheer.',
  unchecked: (names: readonly AlarmName[]) =>
    `Niet kunnen nakijken: ${allOf(names.map((name) => LOOKED_AT[name]))}.`,
  summary: (alarms: number) =>
    alarms === 0
      ? 'Kernbot keek zichzelf na: alles werkt.'
      : `Kernbot keek zichzelf na: ${counted(alarms, 'ding vraagt', 'dingen vragen')} aandacht.`,
} as const;

const LOOKED_AT: Readonly<Record<AlarmName, string>> = {
  mail: 'de mails en de taken die wachten',
  queue: 'de taken die wachten',
  jobs: 'de mislukte taken',
  channels: 'de kanalen',
  people: 'wie ik kan bereiken',
  questions: 'de vragen die wachten',
  remindersFailed: 'de herinneringen die niet aankwamen',
  remindersLate: 'de herinneringen die te laat zijn',
  secret: 'het geheim van de bot',
  certificate: 'het certificaat van mijn webadres',
  backup: 'de back-up',
  disk: 'de ruimte op de schijf',
};

/** What is wrong, in one sentence or two. */
export function alarmWords(alarm: Alarm): string {
  switch (alarm.name) {
    case 'mail':
      return `${counted(alarm.count, 'mail raakt', 'mails raken')} niet weg. De oudste wacht sinds ${moment(alarm.since)}.`;
    case 'queue':
      return `${counted(alarm.count, 'taak blijft', 'taken blijven')} liggen. De oudste wacht sinds ${moment(alarm.since)}.`;
    case 'jobs':
      return `${counted(alarm.count, 'taak is', 'taken zijn')} mislukt sinds de vorige controle, en ik probeer het niet meer opnieuw. Misschien kreeg iemand een bericht niet.`;
    case 'channels':
      return channelWords(alarm);
    case 'people':
      return peopleWords(alarm);
    case 'questions':
      return `${counted(alarm.count, 'vraag wacht', 'vragen wachten')} al ${counted(alarm.alarmDays, 'werkdag', 'werkdagen')} of langer op antwoord.`;
    case 'remindersFailed':
      return `${counted(alarm.count, 'herinnering', 'herinneringen')} van de laatste week ${alarm.count === 1 ? 'kwam' : 'kwamen'} niet of misschien niet aan.`;
    case 'remindersLate':
      return `Herinneringen gaan niet weg. De eerste had moeten vertrekken op ${moment(alarm.since)}.`;
    case 'secret':
      return alarm.daysLeft < 0
        ? `Het geheim waarmee ik bij Microsoft binnenkom, is vervallen op ${dateInWords(alarm.day)}.`
        : `Het geheim waarmee ik bij Microsoft binnenkom, vervalt op ${dayInWords(alarm.day)} (${left(alarm.daysLeft)}). Daarna antwoord ik niemand meer.`;
    case 'certificate':
      return alarm.daysLeft < 0
        ? `Het certificaat van mijn webadres is vervallen op ${dateInWords(alarm.day)}.`
        : `Het certificaat van mijn webadres vervalt op ${dayInWords(alarm.day)} (${left(alarm.daysLeft)}). Daarna komt er geen bericht meer bij mij.`;
    case 'backup':
      return alarm.madeAt === undefined
        ? 'Ik vind geen enkele back-up van de databank.'
        : `De laatste back-up van de databank is van ${moment(alarm.madeAt)}.`;
    case 'disk':
      return `De schijf is bijna vol: nog ${size(alarm.freeBytes)} vrij. De databank is ${size(alarm.databaseBytes)} groot.`;
  }
}

/** What to do about it. */
export const ALARM_ADVICE: Readonly<Record<AlarmName, string>> = {
  mail: 'Laat de mailserver nakijken. Ik blijf proberen: zodra hij weer werkt, vertrekken de mails vanzelf.',
  queue: 'Laat Kernbot herstarten. Blijft dit alarm komen, laat dan het logboek nakijken.',
  jobs: 'Laat in het logboek nakijken welke taken het zijn, en verwittig zelf wie op een bericht wacht.',
  channels:
    'Voeg Kernbot opnieuw toe aan dat team of dat kanaal. Wil je een ander kanaal voor het nieuws van dossierbeheerders? Typ daar “@Kernbot kanaal”.',
  people: 'Vraag hen om Kernbot in Teams opnieuw toe te voegen.',
  questions: 'Typ “vragen” en antwoord, of geef een vraag aan een collega.',
  remindersFailed:
    'Typ “herinneringen” in je eigen chat met Kernbot: daar stuur je een bericht opnieuw of zet je het opzij.',
  remindersLate: 'Laat Kernbot herstarten. Wat nog zin heeft, vertrekt daarna vanzelf.',
  secret:
    'Laat in Entra een nieuw geheim maken, zet het bij Kernbot, en pas SECRET_EXPIRES_ON aan.',
  certificate: 'Laat het certificaat vernieuwen op de proxy of bij de hosting.',
  backup: 'Laat nakijken waarom er geen back-up meer gemaakt wordt, en maak er nu een.',
  disk: 'Laat plaats maken op de schijf, of zet de databank op een grotere. Met een volle schijf bewaar ik niets meer.',
};

function left(days: number): string {
  return days === 0 ? 'vandaag' : `nog ${counted(days, 'dag', 'dagen')}`;
}

function channelWords({ own, others }: Extract<Alarm, { name: 'channels' }>): string {
  return [
    ...(own ? ['In het kanaal van de dossierbeheerders kan ik niet meer schrijven.'] : []),
    ...(others > 0
      ? [
          `${counted(others, 'kanaal dat iets volgt, kan', 'kanalen die iets volgen, kan')} ik niet meer bereiken.`,
        ]
      : []),
  ].join(' ');
}

/** Names that fit in a sentence. */
const NAMED = 10;

function peopleWords({ caseworkers, others }: Extract<Alarm, { name: 'people' }>): string {
  const named = caseworkers.slice(0, NAMED);
  const more = caseworkers.length - named.length;
  const names = [...named, ...(more > 0 ? [counted(more, 'collega', 'collega’s')] : [])];
  return [
    ...(names.length > 0 ? [`Ik kan niet schrijven naar ${allOf(names)}.`] : []),
    ...(others > 0
      ? [`Ook ${counted(others, 'indiener kan', 'indieners kan')} ik niet meer bereiken in Teams.`]
      : []),
  ].join(' ');
}

const MEGABYTE = 1024 ** 2;
const SIZE = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });

/** "350 MB", "1,5 GB" */
function size(bytes: number): string {
  const megabytes = bytes / MEGABYTE;
  return megabytes < 1000
    ? `${SIZE.format(Math.round(megabytes))} MB`
    : `${SIZE.format(megabytes / 1024)} GB`;
}

/** The words above the alarms, or instead of them. */
export function selfCheckIntro({ programmeName, alarms }: SelfCheckView): string {
  return alarms.length === 0
    ? selfCheckTexts.well(programmeName)
    : selfCheckTexts.wrong(programmeName, alarms.length);
}
