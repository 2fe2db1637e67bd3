import type { InterviewHints } from '../domain/views-interview.ts';
import { count } from './in-words.ts';

type Offered = NonNullable<InterviewHints['offered']>;
type Recalled = NonNullable<InterviewHints['recalled']>;
type Issues = NonNullable<InterviewHints['issues']>;

/** What the bot says beside the questions of a sheet: what is known already, what is still thin, what to put in order. */
export const interviewTexts = {
  offered: (offered: Offered) => `${offeredIn(offered)} “${offered.text}”`,
  offeredHow: 'Typ “overnemen”, “aanvullen” of je eigen antwoord.',
  offeredOnCard: 'Neem die tekst over, of schrijf je eigen antwoord.',
  takeOver: 'Neem over',
  takeOverAt: (shortLabel: string) => `Neem de tekst over bij “${shortLabel}”`,
  further: (question: string) => `Dank je. Nog één ding: ${question}`,
  furtherOnCard: (question: string) => `Kan hier nog iets bij? ${question}`,
  addMore: 'Typ wat je wil toevoegen.',
  comesUnder: 'Wat je typt, komt onder je antwoord te staan. Typ “verder” om gewoon door te gaan.',
  recalled: 'Dit schreven jullie hier al:',
  recalledLine: ({ label, text }: Recalled[number]) => `${label}: ${text}`,
  linesHow: (most: number) =>
    `Typ er hoogstens ${count(most)} in één bericht, met een puntkomma of een nieuwe regel ertussen. Is hier geen kwestie? Typ “overslaan”.`,
  issue: ({ text, part }: Issues[number], number: number) =>
    part === '' ? `${number}. ${text}` : `${number}. ${text} (${part})`,
  nothingToRank:
    'Er staan nog geen kwesties om te ordenen. Typ “overzicht” en dan bijvoorbeeld “Kwesties beleving” om er een te noteren.',
  rank: (least: number, all: number) => {
    const example = all < 3 ? 'zoals 2, 1' : 'zoals 3, 1, 2';
    const rest = least < all ? ` Minstens ${count(least)}; de rest volgt vanzelf.` : '';
    return `Typ de nummers, het belangrijkste eerst, ${example}.${rest}`;
  },
  rankOne: 'Er is maar één kwestie. Typ 1.',
  outdated: 'De kwesties veranderden sinds jullie ze ordenden. Kijk de volgorde na.',
  stillRight: 'Klopt deze volgorde nog? Typ dan “ja”.',
  nothingOffered: 'Hier is geen tekst om over te nemen.',
  nothingToAdd: 'Hier staat nog niets om aan te vullen. Typ gewoon je antwoord.',
} as const;

function offeredIn({ from, theirs }: Offered): string {
  if (from !== undefined) return `In “${from}” staat:`;
  return theirs ? 'In de aanvraag staat:' : 'In jullie aanvraag staat:';
}

/** How to put what is listed in order, by its numbers. */
export function rankingHow(issues: Issues, atLeast: number): string {
  const all = issues.length;
  if (all === 0) return interviewTexts.nothingToRank;
  return all === 1 ? interviewTexts.rankOne : interviewTexts.rank(Math.min(atLeast, all), all);
}
