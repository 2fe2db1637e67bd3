/** Short answers about rounds, outside a card. */
export const roundReplies = {
  unavailable:
    'Deze ronde kan ik je niet tonen of wijzigen. Misschien is ze verwijderd, of behandel je het programma niet. Typ “rondes” om te zien wat je wel behandelt.',
} as const;
