import type { FaqOutcome } from '../domain/faq.ts';

const FAQ: Readonly<Record<FaqOutcome, string>> = {
  sure: 'Antwoord op je vraag.',
  doubt: 'Welke vraag bedoel je?',
  unknown: 'Op deze vraag weet Kernbot geen antwoord.',
};

/** One line per card about questions, under the same rule as the other summaries: a reference at most. */
export const questionSummaries = {
  faq: FAQ,
  ask: 'Stel je vraag aan een medewerker.',
  inquirySent: (reference: string) => `Vraag ${reference} is verstuurd.`,
  inquiryRepeated: (reference: string) => `Deze vraag stelde je al: ${reference}.`,
  myInquiries: 'Je vragen.',
  inquiries: 'Vragen aan medewerkers.',
  inquiry: (reference: string) => `Vraag ${reference}.`,
  answerArrived: (reference: string) => `Er is een antwoord op je vraag ${reference}.`,
  inquiryPost: (reference: string) => `Er is een vraag: ${reference}.`,
  waiting: 'Er wachten vragen op een antwoord.',
  undelivered: (reference: string) => `Een bericht over ${reference} kwam niet aan.`,
  faqEdit: 'Schrijf een antwoord voor de FAQ.',
  faqEntry: 'Een antwoord van de FAQ.',
  faqList: 'De antwoorden van de FAQ.',
  askedGroups: 'Vragen zonder goed antwoord.',
  session: {
    open: 'De vragenronde loopt.',
    closed: 'De vragenronde is gesloten.',
    published: 'De antwoorden van de vragenronde zijn er.',
  },
  sessionGroups: 'De vragen van de vragenronde.',
  sessionGroup: 'Beantwoord een vraag van de vragenronde.',
  sessionAnswer: 'Je vraag uit de vragenronde is beantwoord.',
  channel: 'Meldingen van vragen in dit kanaal.',
} as const;
