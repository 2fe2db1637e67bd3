/** Who has to do with a file. */
export const peopleTexts = {
  contact: 'Contact voor deze aanvraag',
  municipality: 'Wie aan de aanvraag werkt',
  caseworkers: 'Wie het dossier behandelt',
  panel: 'Experten van het panel',
  owner: 'maakte de aanvraag',
  colleague: 'werkt mee aan de aanvraag',
  onPaper: 'diende in op papier',
  noName: 'Naam niet bekend',
  assignee: 'heeft het dossier nu',
  checked: 'ging punten van de ontvankelijkheid na',
  asked: 'vroeg meer informatie',
  decided: 'besliste',
} as const;
