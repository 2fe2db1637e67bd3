/** Questions about access to data that the sources leave open: one a line. */
export const PROFPLOEG_DATA_ACCESS_UNANSWERED = {
  'profploeg-data-access': `
Hoe krijgen we toegang tot de databronnen?
Kan ik gratis aan winkeldata komen?
Welke bron gebruik je best, een dashboard of een databank?
Wat is het verschil tussen de drie databronnen?
Welke van de databronnen is het meest recent?
Moeten we een contract tekenen om winkeldata te krijgen?
Wie vraagt de toegang tot de databronnen aan, de gemeente of de Profploeg?
kostprijs winkeldata voor gemeenten
Kan ik de cijfers uit de databronnen downloaden?
`,
  'profploeg-smart-retail-access': `
Hoe krijgen we toegang tot het Smart Retail Dashboard?
Wat toont het dashboard van Vlaanderen over de handel?
Bestaat het Smart Retail Dashboard al?
Wie ontwikkelt het dashboard voor bedrijvige kernen?
Kan onze gemeente het dashboard gebruiken?
Ik zoek een login voor Smart Retail.
Smart Retail toegang
login dashboard
link Smart Retail Dashboard
Wat kan je met het Smart Retail Dashboard?
Welke informatie zit er in het Smart Retail Dashboard?
Wat zie je op een Smart Retail dashboard?
Waar vind ik het Smart Retail Dashboard?
Op welke website staat het Smart Retail Dashboard?
Hoe open ik het Smart Retail Dashboard?
Hoe log ik in op het Smart Retail Dashboard?
Heeft elke gemeente toegang tot Smart Retail?
Is het Smart Retail Dashboard al beschikbaar?
Is het Smart Retail Dashboard klaar voor gebruik?
Werkt het Smart Retail Dashboard al?
Is het Smart Retail Dashboard gratis voor gemeenten?
Moet je betalen voor Smart Retail?
Van wie is het Smart Retail Dashboard?
Wie zit achter Smart Retail?
Wie beheert de Smart Retail dashboards?
Staat onze gemeente in het Smart Retail Dashboard?
Wij willen het Smart Retail Dashboard gebruiken, hoe begin je daaraan?
Waarom heet het Smart Retail?
Welke lopende projecten rond data zijn er?
Hoe vraag ik een account aan voor het Smart Retail Dashboard?
Mogen onze handelaars het Smart Retail Dashboard inkijken?
Wat kost het Smart Retail Dashboard per jaar?
Bevat Smart Retail cijfers over passanten?
`,
  'profploeg-provinces-figures-access': `
Staat er in Provincies in cijfers iets over detailhandel?
Hoe raadpleeg ik Provincies in cijfers?
Is Provincies in cijfers gratis?
Wat vind ik in de databank van de provincies?
Welke cijfers hebben de provinciebesturen over onze gemeente?
Kan ik mijn gemeente opzoeken bij Provincies in cijfers?
Ik zoek de cijferwebsite van de provincies.
Wie beheert Provincies in cijfers?
Provincies in Cijfers website
provinciale cijfersite
toegang Provincies in cijfers
link Provincies in cijfers
Provincies in cijfers gemeente
Provincies in cijfers raadplegen
Wat staat er in Provincies in cijfers?
Welke gegevens zitten er in Provincies in cijfers?
Wat kan je opzoeken in Provincies in cijfers?
Waar vind ik Provincies in cijfers?
Op welk adres vind ik Provincies in cijfers?
Hoe krijg ik toegang tot Provincies in cijfers?
Hoe gebruik je Provincies in cijfers?
Moet je inloggen bij Provincies in cijfers?
Is er een login nodig voor Provincies in cijfers?
Is Provincies in cijfers openbaar?
Kost Provincies in cijfers iets?
Mag elke gemeente Provincies in cijfers raadplegen?
Van wie is Provincies in cijfers?
Wie maakt Provincies in cijfers?
Bevat Provincies in cijfers data over winkels?
Staat onze gemeente in Provincies in cijfers?
Vind ik leegstand terug in Provincies in cijfers?
Zijn de cijfers van Provincies in cijfers recent?
Wij kennen Provincies in cijfers niet, wat vinden we daar?
Ik moet iets opzoeken in Provincies in cijfers.
Wat zegt Provincies in cijfers over onze gemeente?
Welke webpagina is Provincies in cijfers?
Kan ik een kaart maken in Provincies in cijfers?
Zit het aantal inwoners per wijk in Provincies in cijfers?
Is Provincies in cijfers ook voor burgers toegankelijk?
`,
  'profploeg-locatus-access': `
Heeft onze gemeente een licentie op Locatus?
Hoe krijgen we toegang tot Locatus?
Moeten we Locatus betalen?
Wat kost een licentie van Locatus?
Kan de Profploeg Locatus voor ons raadplegen?
Welke gegevens zitten er in Locatus?
Is Locatus nodig voor een traject?
Ik heb een login nodig voor Locatus.
Gebruiken de experten cijfers van Locatus?
toegang locatus
licentie Locatus
prijs Locatus
login Locatus
abonnement Locatus
Wat doet Locatus?
Wat kan je opzoeken in Locatus?
Welke informatie geeft Locatus?
Staan alle winkels van onze gemeente in Locatus?
Vind ik leegstand in Locatus?
Waarvoor gebruiken gemeenten Locatus?
Waar vind ik Locatus?
Hoe geraak ik aan cijfers van Locatus?
Hoe kunnen we Locatus raadplegen?
Hoe vraag ik een account voor Locatus aan?
Krijgen we Locatus via de provincie?
Heeft de provincie een abonnement op Locatus?
Geeft VLAIO toegang tot Locatus?
Is Locatus gratis voor gemeenten?
Is Locatus betalend?
Hoeveel kost Locatus?
Moet de gemeente een abonnement nemen op Locatus?
Is Locatus verplicht voor de Profploeg?
Werkt de Profploeg met Locatus?
Zijn de cijfers van Locatus betrouwbaar?
Wij willen Locatus gebruiken, wat kost dat?
Hoeveel bedraagt het jaarabonnement van Locatus?
Mogen we cijfers van Locatus publiceren?
Is Locatus een Nederlands of een Belgisch bedrijf?
Welke gemeenten hebben al een licentie van Locatus?
`,
} as const satisfies Readonly<Record<string, string>>;
