/** Short answers about the lists of a guidance, outside a card. */
export const itemReplies = {
  ownChatOnly:
    'Lijsten van een traject toon ik alleen in je eigen chat met mij. Er is niets gewijzigd. Open die chat en typ het daar.',
  unavailable:
    'Deze lijst kan ik je niet tonen. Misschien bestaat ze niet meer, of werk je niet mee aan dat traject. Typ “traject” om te zien wat je wel kan openen.',
  noGuidance:
    'Je werkt niet zelf mee aan een traject met zo’n lijst. Er is niets bewaard. Typ “traject” om te zien wat je wel kan openen.',
  whichList:
    'Van welke lijst is dat nummer? Typ eerst de naam van de lijst, bijvoorbeeld “huiswerk”, en dan het nummer. Er is niets gewijzigd.',
} as const;
