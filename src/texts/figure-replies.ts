import type { BoundsProblem } from '../domain/figure-classes.ts';

const BOUNDS_REFUSED: Readonly<Record<BoundsProblem, string>> = {
  missing: 'Zeg erbij waar je de grenzen wil.',
  notWhole: 'Grenzen zijn gehele getallen groter dan nul, zoals 15000 of 15.000.',
  notAscending: 'Zet de grenzen van klein naar groot, elk getal maar één keer.',
  tooMany: 'Zes grenzen is het meeste: met meer klassen zie je niets meer.',
};

const BOUNDS_EXAMPLE = 'Typ bijvoorbeeld “cijfers per inwoners 15000 en 30000”.';

/** Short answers about figures, outside a card. */
export const figureReplies = {
  notCaseworker:
    'De cijfers van de aanvragen toon ik alleen aan wie het programma behandelt. De deadlines zijn wel voor iedereen: typ “deadlines”.',
  noFigures:
    'Voor de programma’s die je behandelt, komen via mij geen aanvragen binnen. Er zijn dus geen cijfers.',
  elsewhere:
    'De cijfers toon ik in je eigen chat met mij, of in het kanaal waar ik de vragen van het programma meld. Typ daar “cijfers”.',
  ownChatOnly:
    'De lijst van gemeenten, Excel en Word geef ik alleen in je eigen chat met mij. Open die chat en typ “cijfers”.',
  unknownRound: 'Die ronde ken ik niet. Typ “cijfers” om te zien welke rondes er zijn.',
  sizes: `Er bestaat geen officiële indeling van gemeenten naar klein, middelgroot en groot (antwoord van de minister over de Profploeg in 2021). Daarom maak ik die niet. Cijfers per aantal inwoners kan wel, met grenzen die je zelf kiest. ${BOUNDS_EXAMPLE}`,
  noInhabitants:
    'Ik heb geen betrouwbare inwonersaantallen, dus ik kan niet per aantal inwoners tellen. Wie Kernbot beheert, kan een tabel met inwoners laden.',
  boundsRefused: (problem: BoundsProblem) => `${BOUNDS_REFUSED[problem]} ${BOUNDS_EXAMPLE}`,
} as const;
