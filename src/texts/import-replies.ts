import { oneOf } from './in-words.ts';

/** Short answers about tables and exports, outside a card. */
export const importReplies = {
  notYours:
    'Aanvragen van papier overnemen kan alleen wie aanvragen behandelt. Wil je zelf begeleiding aanvragen? Typ “aanvraag”.',
  unavailable:
    'Deze tabel kan ik je niet tonen. Misschien is ze te oud, of behandel je het programma niet. Typ “importeren” om opnieuw te beginnen.',
  fileRefused: 'Dit bestand kan ik niet ophalen. Typ “importeren” en laad het op in je browser.',
  fileGone:
    'Het bestand was niet op te halen. Stuur het nog eens, of typ “importeren” en laad het op in je browser.',
  whichRound: (names: readonly string[]) =>
    names.length === 0
      ? 'Er is geen ronde om te exporteren.'
      : `Welke ronde wil je exporteren: ${oneOf(names)}? Typ bijvoorbeeld “exporteer ${names[0]}”.`,
} as const;
