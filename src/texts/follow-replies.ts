/** Short answers about what is followed and what a channel was told, outside a card. */
export const followReplies = {
  gone: 'Dit wordt niet meer gevolgd. Typ “volg” om te zien wat wel.',
  opened: 'Ik heb het geopend in je eigen chat met mij.',
  noOwnChat:
    'Ik kan je eigen chat met mij niet openen. Zoek Kernbot bij je apps in Teams, kies Toevoegen en druk daarna opnieuw op de knop.',
  notYours:
    'Dit kan ik je niet tonen, want je werkt niet aan dit traject mee. Vraag de maker van de aanvraag om je uit te nodigen.',
} as const;
