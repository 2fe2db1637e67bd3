/** Short answers about announcements, outside a card. */
export const announcementReplies = {
  unavailable:
    'Deze mededeling kan ik je niet tonen of wijzigen. Misschien is ze er niet meer, of behandel je het programma niet. Typ “mededelingen” om te zien wat je wel behandelt.',
  onlyCaseworkers:
    'Alleen dossierbeheerders kunnen een mededeling versturen. Heb je een vraag? Typ ze gewoon.',
  ownChatOnly: 'Mededelingen schrijf je in je eigen chat met Kernbot. Typ daar “mededeling”.',
} as const;
