import { momentInWords } from '../domain/time.ts';

export const inviteTexts = {
  title: 'Nodig een collega uit',
  intro:
    'Een collega van je eigen organisatie kan deze aanvraag lezen, mee invullen en indienen. Alleen jij kan uitnodigen en intrekken.',
  introGuided:
    'Een collega van je eigen organisatie kan het traject volgen en mee invullen. Alleen jij kan uitnodigen en intrekken.',
  pickLabel: 'Zoek je collega op naam',
  pickPlaceholder: 'Typ een naam',
  add: 'Voeg toe',
  codeTitle: 'Of geef een code door',
  codeIntro:
    'Vind je je collega niet? Maak dan een code. Je collega typt die in een chat met Kernbot.',
  makeCode: 'Maak een code',
  code: 'Laat je collega deze code typen in een chat met Kernbot:',
  codeUntil: (until: Date) =>
    `De code werkt tot ${momentInWords(until)}. Geef ze alleen aan wie mag meewerken.`,
  colleaguesTitle: 'Wie werkt mee?',
  nobody: 'Nog niemand. Je werkt alleen aan deze aanvraag.',
  nobodyGuided: 'Nog niemand. Je werkt alleen aan dit traject.',
  remove: 'Haal weg',
  back: 'Terug naar je aanvraag',
  backGuided: 'Naar je traject',
} as const;
