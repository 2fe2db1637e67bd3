/** Questions about offices and what they offer that the sources leave open: one a line. */
export const PROFPLOEG_OFFICES_UNANSWERED = {
  'profploeg-vlaio-phone': `
Wat is het telefoonnummer van VLAIO?
telefoonnummer Profploeg
Naar wie moet ge bellen voor de Profploeg?
Hebt u een telefoonnummer van VLAIO voor mij?
Is VLAIO telefonisch bereikbaar voor de Profploeg?
Kan ik iemand van VLAIO bellen?
Heeft VLAIO een gratis nummer voor gemeenten?
Geef mij het nummer van de dienst handelskernversterking.
gsm-nummer VLAIO Profploeg
Kan VLAIO mij terugbellen over onze aanvraag?
Is er een infolijn over de Profploeg?
`,
  'profploeg-vlaio-postal-address': `
Wat is het postadres van VLAIO?
postadres Profploeg
Naar welk postadres stuur ik een brief aan VLAIO?
Wat is het postadres van de VLAIO-kantoren?
Naar welk adres stuur ik post voor VLAIO?
In welke straat ligt VLAIO?
Welke postcode zet ik op een brief aan VLAIO?
bezoekadres VLAIO
Heeft VLAIO een postbus?
Ter attentie van wie stuur ik een aangetekende brief aan VLAIO?
`,
  'profploeg-province-offer-details': `
Heeft onze provincie een detailhandelscoach?
detailhandelscoach provincie
Welke ondersteuning geeft de provincie voor de handel?
Wat biedt de provincie aan gemeenten voor hun winkelkern?
Wat heeft de provincie te bieden op het vlak van detailhandel?
Geeft de provincie subsidies voor winkelkernen?
Kunt u het aanbod van onze provincie toelichten?
Hebben de provincies experten voor handelskernen?
Geven de provincies ook begeleiding bij detailhandel?
Wat is het verschil tussen de begeleiding van de provincie en de Profploeg?
Welk eigen aanbod heeft de provincie Antwerpen voor winkelkernen?
Welk aanbod heeft de provincie Limburg voor onze kern?
Wat is het aanbod van de provincie West-Vlaanderen voor gemeenten?
Hoeveel kost de begeleiding van de provincie?
Maakt de provincie een detailhandelsrapport voor elke gemeente?
Welke provincie doet het meest voor haar winkelkernen?
Heeft de provincie Oost-Vlaanderen een subsidiereglement voor kernen?
`,
  'profploeg-vvsg-offer-details': `
Welke inspiratie biedt de VVSG aan?
Heeft de VVSG een eigen begeleiding voor handelskernen?
Geeft de VVSG opleidingen over kernversterking?
Biedt de VVSG vorming over detailhandel?
Organiseert de VVSG iets rond winkelkernen?
Is de VVSG partner van VLAIO?
Wat is de VVSG?
Waarvoor staat VVSG?
Aan wie bij de VVSG vraag ik steun voor onze kern?
Wat kost een opleiding van de VVSG over lokale economie?
Wat is het telefoonnummer van de VVSG?
Wie is de stafmedewerker lokale economie van de VVSG?
Heeft de VVSG een netwerkgroep voor centrummanagers?
Moeten we lid zijn van de VVSG om steun te krijgen?
`,
} as const satisfies Readonly<Record<string, string>>;
