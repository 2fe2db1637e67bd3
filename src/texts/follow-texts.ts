import type { FollowTopic } from '../domain/follow.ts';
import { dateInWords, dayInWords, dayOf } from '../domain/time.ts';
import type { FollowedSubject, FollowLine, SubjectChoice } from '../domain/views-follow.ts';
import { allOf } from './in-words.ts';

/** What each topic is called on a list to tick. */
export const TOPIC_CHOICES: Readonly<Record<FollowTopic, string>> = {
  deadlines: 'Deadlines van rondes',
  phases: 'Stappen van een traject: wanneer ze beginnen en klaar moeten zijn',
  meetings: 'Overleg van een traject',
  overdue: 'Stappen van een traject die te laat zijn',
  digest: 'Elke week een overzicht van wat komt',
};

/** The same in a sentence. */
const TOPIC_WORDS: Readonly<Record<FollowTopic, string>> = {
  deadlines: 'deadlines',
  phases: 'stappen',
  meetings: 'overleg',
  overdue: 'wat te laat is',
  digest: 'elke week een overzicht',
};

/** "deadlines en elke week een overzicht" */
export function topicWords(topics: readonly FollowTopic[]): string {
  return allOf(topics.map((topic) => TOPIC_WORDS[topic]));
}

/** "alle rondes van De Profploeg", "“Tweede ronde” van De Profploeg", "het traject van Aalst": in a sentence. */
export function followedWords(programmeName: string, subject: FollowedSubject): string {
  switch (subject.kind) {
    case 'programme':
      return `alle rondes van ${programmeName}`;
    case 'round':
      return `“${subject.name}” van ${programmeName}`;
    case 'trajectory':
      return `het traject van ${subject.municipality}`;
  }
}

/** "General" has no name in Teams: what people see there. */
export function channelName(name: string): string {
  return name === '' ? 'Algemeen' : name;
}

/** What a choice is called on the list of subjects. */
export function subjectChoice(choice: SubjectChoice): string {
  switch (choice.kind) {
    case 'programme':
      return `Alle rondes van ${choice.programmeName}`;
    case 'round': {
      const day = `deadline ${dateInWords(choice.deadlineDay)}`;
      return `${choice.name} – ${day}${choice.demonstration ? ' (demonstratie)' : ''}`;
    }
    case 'ownTrajectory':
      return 'Het traject van mijn gemeente';
  }
}

export const followTexts = {
  title: { channel: 'Wat dit kanaal volgt', groupChat: 'Wat deze chat volgt' },
  nothing: {
    channel: 'Dit kanaal volgt nog niets.',
    groupChat: 'Deze chat volgt nog niets.',
  },
  intro:
    'Ik herinner jullie hier aan wat je kiest, alleen op werkdagen. Van een dossier toon ik alleen de gemeente, de stap en de datum.',
  moreTitle: 'Volg iets',
  subject: 'Wat',
  topics: 'Waarover',
  channel: 'In welk kanaal',
  follow: 'Volg',
  notListed:
    'Een privékanaal staat er misschien niet bij. Typ “volg” dan in dat kanaal. Volg je als dossierbeheerder of expert een traject, typ dan “volg” met de referentie, bijvoorbeeld “volg PP-2026-0042”.',
  topicsOf: ({ topics }: Pick<FollowLine, 'topics'>) => `Dit krijg je hier: ${topicWords(topics)}.`,
  setBy: (name: string, at: Date) => `Ingesteld door ${name} op ${dateInWords(dayOf(at))}.`,
  snoozed: (until: Date) =>
    `Gepauzeerd tot ${dayInWords(dayOf(until))}. Alleen een verplaatste datum meld ik nog.`,
  change: 'Wijzig',
  changeOf: (words: string) => `Wijzig hoe dit kanaal ${words} volgt`,
  editTitle: 'Wat je hier hoort',
  save: 'Bewaar',
  week: 'Pauzeer een week',
  month: 'Pauzeer een maand',
  wake: 'Hervat nu',
  stop: 'Stop met volgen',
  back: 'Terug',
  mineTitle: 'Wat je laat volgen',
  mineNothing: 'Je liet nog nergens iets volgen.',
  mineHow:
    'Typ “@Kernbot volg” in een kanaal of groepschat. Dan herinner ik iedereen daar aan deadlines, stappen en overleg.',
  minePlace: {
    channel: (name: string) => `In het kanaal ${channelName(name)}.`,
    groupChat: () => 'In een groepschat.',
  },
  mineLeft: (left: number) => `En nog ${left} andere. Typ “volg” in het kanaal zelf om ze te zien.`,
} as const;

/** One line per card, for notifications; nothing that somebody typed. */
export const followSummaries = {
  here: 'Wat hier gevolgd wordt.',
  edit: 'Wat je hier hoort.',
  mine: 'Wat je laat volgen.',
} as const;
