import type { ForeignLanguage } from '../domain/faq.ts';

export const faqCardTexts = {
  answerTitle: 'Antwoord op je vraag',
  source: (source: string, number?: number) =>
    number === undefined ? `Bron: ${source}` : `[${number}] Bron: ${source}`,
  phrased: 'Een taalmodel zette dit antwoord in zijn eigen woorden. Bij twijfel telt de bron.',
  clipped: 'Dit antwoord staat hier ingekort. De bron bevat het volledig.',
  wasIt: 'Was dit het antwoord?',
  yes: 'Ja, bedankt',
  no: 'Nee',
  alsoTitle: 'Ook goed om te weten',
  show: 'Toon',
  showNumber: (number: number) => `Toon antwoord ${number}`,
  showOf: (question: string) => `Toon het antwoord op: ${question}`,
  doubtTitle: 'Bedoel je…?',
  doubtIntro: 'Kies de vraag die je bedoelt.',
  guessTitle: 'Bedoel je dit?',
  guessIntro: 'Ik ben niet zeker. Dit ligt het dichtst bij je vraag.',
  orThisTitle: 'Of bedoel je…?',
  meant: 'Dit bedoel ik',
  noneOfThese: (organisation: string) => `Geen van deze? Iemand van ${organisation} kan je helpen.`,
  notThis: (organisation: string) => `Niet wat je zoekt? Iemand van ${organisation} kan je helpen.`,
  unknownTitle: 'Dat weet ik niet.',
  nearTitle: 'Misschien helpt een van deze antwoorden',
  unknown: (organisation: string) =>
    `Ik antwoord alleen uit mijn bronnen, en daarin vind ik dit niet. Iemand van ${organisation} kan je wel helpen.`,
  ask: (organisation: string) => `Stel mijn vraag aan ${organisation}`,
  foreignTitle: 'Ik spreek alleen Nederlands',
} as const;

interface ForeignSentence {
  readonly dutch: (organisation: string) => string;
  readonly own: (organisation: string) => string;
}

const FOREIGN: Readonly<Record<ForeignLanguage, ForeignSentence>> = {
  fr: {
    dutch: (organisation) => dutchSentence('Frans', organisation),
    own: (organisation) =>
      `Je reconnais du français. Je ne parle que le néerlandais, mais je peux transmettre votre question à ${organisation}.`,
  },
  en: {
    dutch: (organisation) => dutchSentence('Engels', organisation),
    own: (organisation) =>
      `I recognise English. I only speak Dutch, but I can pass your question on to ${organisation}.`,
  },
  de: {
    dutch: (organisation) => dutchSentence('Duits', organisation),
    own: (organisation) =>
      `Ich erkenne Deutsch. Ich spreche nur Niederländisch, kann Ihre Frage aber an ${organisation} weitergeben.`,
  },
};

function dutchSentence(language: string, organisation: string): string {
  return `Ik herken ${language}. Ik spreek alleen Nederlands, maar ik kan je vraag doorgeven aan ${organisation}.`;
}

/** Which language is recognised and what the bot can do then: in Dutch, then in that language. */
export function foreignSentences(
  language: ForeignLanguage,
  organisation: string,
): readonly [string, string] {
  const { dutch, own } = FOREIGN[language];
  return [dutch(organisation), own(organisation)];
}
