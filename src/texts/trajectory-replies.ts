/** Short answers about guidances, outside a card. */
export const trajectoryReplies = {
  ownChatOnly: 'Trajecten toon ik alleen in je eigen chat met mij. Open die chat en typ “traject”.',
  unavailable:
    'Dit traject kan ik je niet tonen. Misschien bestaat het niet meer, of werk je er niet aan mee. Typ “traject” om te zien wat je wel kan openen.',
} as const;
