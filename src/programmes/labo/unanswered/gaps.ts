/** More questions that the sources leave open: one a line. */
export const LABO_GAPS_UNANSWERED = {
  'labo-vvsg-cost': `
Hoeveel geeft de VVSG per regio uit?
Wat betaalt Vlaanderen voor dat Labo?
totaalbudget regiovorming VVSG
Met welk geld draait het Labo?
Hoeveel personeel zet de VVSG daarop in?
Wat kost één jaar begeleiding aan de vereniging zelf?
Wie financiert de begeleiders van de VVSG?
Is er een begroting van het Labo in te kijken?
`,
  'labo-diamond-examples': `
Geef een voorbeeld van een regio die de twee ruiten doorliep.
Hoe vulde een andere streek haar eerste diamant in?
Welke tekening hoort bij de diamanten, kunt ge ze doorsturen?
Wie heeft dat diamantmodel uitgevonden?
oorsprong dubbele diamant
Van welke universiteit komt dat diamantschema?
Waar kan ik een ingevulde diamant bekijken?
Is er een filmpje over de dubbele diamant?
`,
} as const satisfies Readonly<Record<string, string>>;
