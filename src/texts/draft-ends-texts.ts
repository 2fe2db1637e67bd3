import { dayInWords } from '../domain/time.ts';

/** A draft that ends because nobody goes on with it. */
export const draftEndsTexts = {
  summary: 'Je concept wordt binnenkort gewist.',
  title: 'Je concept wordt binnenkort gewist',
  what: (about: {
    readonly programmeName: string;
    readonly months: number;
    readonly day: string;
  }) =>
    `Je aanvraag voor ${about.programmeName} is nog niet ingediend, en er is al ${about.months} maanden niets aan gewijzigd. Na ${dayInWords(about.day)} wis ik ze, met alles wat erin staat.`,
  keep: 'Wil je ze houden? Wijzig iets, of dien ze in. Wil je ze niet meer? Dan hoef je niets te doen.',
  look: 'Bekijk je concept',
} as const;
