export const documentTexts = {
  maker: 'Kernbot',
  demonstration: 'DEMONSTRATIE – dit is geen echte aanvraag',
  /** Above the labels and their values. */
  factHeadings: ['Gegeven', 'Waarde'],
  reference: 'Referentie',
  noReference: 'Nog geen: de aanvraag is niet ingediend',
  municipality: 'Gemeente',
  round: 'Ronde',
  submittedAt: 'Ingediend',
  notSubmitted: 'Nog niet ingediend',
  state: 'Status',
  noAnswer: 'Niet ingevuld',
  nothingKept: 'We bewaren hier niets van je.',
  replacedCharacters:
    'Een � staat op de plaats van een teken dat dit document niet kan tonen, zoals een emoji.',
  /** At the end of a text that is too long for one cell. */
  cutOff: ' … (ingekort: te lang voor één cel)',
  /** A sheet without a name. */
  sheet: (number: number) => `Blad ${number}`,
  /** Around the number of the page and that of pages, where the reader's program fills them in. */
  pageParts: ['Pagina ', ' van '],
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
} as const;
