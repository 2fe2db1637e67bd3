/** Short answers to caseworkers, outside a card. */
export const caseworkReplies = {
  ownChatOnly: 'Dossiers toon ik alleen in je eigen chat met mij. Open die chat en typ “dossiers”.',
  unavailable:
    'Dit dossier kan ik je niet tonen. Misschien bestaat het niet meer, of behandel je het programma niet. Typ “dossiers” om te zien wat je wel behandelt.',
} as const;
