/** More ways to ask what the sources leave open, in other words than the first ones: one a line. */
export const LABO_MORE_WAYS = {
  'labo-quorum': `
Hoeveel stemmen zijn er nodig om een thema te kiezen?
Moeten alle burgemeesters akkoord gaan met een beslissing?
Welke meerderheid geldt er op het overleg van burgemeesters?
stemverhouding burgemeesters
Is unanimiteit nodig om het wat vast te leggen?
Wat als de helft van de burgemeesters tegen is?
Heeft een grote stad meer stemmen dan een dorp?
`,
  'labo-participants': `
Met hoeveel regio's zijn ze al aan de slag?
Doet de Westhoek mee aan dat Labo?
Hoeveel streken kregen al begeleiding van de VVSG?
aantal deelnemende regio's labo
Zit het Waasland in het traject?
Welke burgemeestersfora zijn er al bij?
`,
  'labo-chair': `
Wie leidt de vergadering van de burgemeesters?
Wie roept het overleg samen?
Kan de gouverneur voorzitten?
`,
  'labo-contact-details': `
Op welk nummer kan ik Pieter van de VVSG bellen?
Wat is het mailadres van de man van het Labo?
Zit Pieter ook in Brussel op kantoor?
Is er iemand die hem vervangt als hij ziek is?
`,
  'labo-decree': `
Welke regio is voor ons bepaald door de Vlaamse overheid?
In welk decreet staan de referentieregio's?
Is deelname aan een regio wettelijk verplicht?
Tot welke regio behoort onze stad officieel?
indeling regio's vlaanderen
`,
} as const satisfies Readonly<Record<string, string>>;
