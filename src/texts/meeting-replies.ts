/** Short answers about meetings, outside a card. */
export const meetingReplies = {
  ownChatOnly: 'Overleg toon ik alleen in je eigen chat met mij. Open die chat en typ “overleg”.',
  unavailable:
    'Dit overleg kan ik je niet tonen. Misschien is de begeleiding gestopt, of hoor je er niet bij. Typ “overleg” om te zien wat je wel hebt.',
  noFile: 'Kies eerst een gemeente in de lijst.',
  noCalendar: 'Dit overleg ligt niet vast. Er is dus niets om in je agenda te zetten.',
} as const;

/** One line per card, for notifications; nothing that somebody typed. */
export const meetingSummaries = {
  list: 'Je overleg.',
  file: 'Het overleg van een gemeente in begeleiding.',
  form: 'Een overleg plannen.',
  meeting: 'Een overleg.',
  vote: 'Wanneer kan je voor dit overleg?',
  cancel: 'Een overleg annuleren.',
  unreached: 'Iemand kreeg geen bericht over een overleg.',
} as const;
