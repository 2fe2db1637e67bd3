/** Words of lists in pages. */
export const listTexts = {
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  page: (page: number, pages: number) => `Pagina ${page + 1} van ${pages}`,
  andMore: (number: number) => `… en nog ${number}`,
} as const;
