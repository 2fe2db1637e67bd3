export const channelTexts = {
  title: 'Meldingen van vragen in dit kanaal',
  intro: 'Kies van welke programma’s ik nieuwe vragen hier meld. Zo ziet het team wie iets vraagt.',
  none: 'Er is geen programma waarvan je de vragen beantwoordt.',
  here: 'nieuwe vragen komen hier',
  notHere: 'nieuwe vragen komen hier niet',
  set: 'Meld hier',
  setOf: (programme: string) => `Meld vragen over ${programme} hier`,
  end: 'Stop met melden',
  endOf: (programme: string) => `Meld vragen over ${programme} niet meer hier`,
} as const;
