/** Details around the first six pieces of advice that no entry gives: one a line. */
export const PROFPLOEG_POLICY_ADVICE_DETAILS_UNANSWERED = {
  'profploeg-advice-choices-details': `
Welke levende buurten kan onze gemeente gaan bezoeken?
Hoe schrijven we ons in voor een levende-buurten-bezoek?
Hoeveel kost een bezoek aan een levende buurt voor een groep van tien?
Welk woord moeten we gebruiken in plaats van winkelstraat?
Welke gemeente heeft het begrip winkelstraat al vergeten?
Wanneer is het volgende levende-buurten-bezoek gepland?
Hoe zeg je aan handelaars dat hun straat geen keuze meer is?
Hoe bakenen we juridisch een kernwinkelgebied af als we keuzes durven maken?
Waarom vinden Fauconnier en Selfslagh het begrip winkelstraat achterhaald?
Worden levende-buurten-bezoeken ook in Nederland georganiseerd?
`,
  'profploeg-advice-local-dna-details': `
Hoeveel verdient een kwartiermaker in een buurt?
Waar kan een gemeente kwartiermakers aanwerven?
Welke opleiding heeft een kwartiermaker nodig?
Welke steden in Vlaanderen werken al met kwartiermakers?
Hoelang blijft een kwartiermaker in een buurt actief?
Welke vragen stel je aan bewoners om het lokale DNA te vinden?
Kan je een voorbeeld geven van het DNA van een buurt in Gent?
Betaalt Vlaanderen mee aan een kwartiermaker?
Hoeveel kwartiermakers heeft een gemeente van 20.000 inwoners nodig?
Wat als onze buurt geen duidelijk DNA heeft?
`,
  'profploeg-advice-data-details': `
Waar kan een gemeente de datadoos bestellen?
Hoeveel kost de datadoos voor een kleine gemeente?
Wie vult de DNA-fiches van de datadoos in?
Hoe bereken je het groeipotentieel van een buurt met data?
Is de datadoos in overeenstemming met de privacywetgeving?
Hoeveel DNA-fiches zijn er al gemaakt voor Vlaamse buurten?
Met welke software kan je de datadoos openen?
Heeft een gemeente haar groeipotentieel al met de datadoos gemeten?
Hoe vaak moet de data in een DNA-fiche vernieuwd worden?
Wie is eigenaar van de data in de datadoos?
`,
  'profploeg-advice-strong-brands-details': `
Hoe maak je van een levende buurt een sterk merk in vijf stappen?
Welk reclamebureau helpt gemeenten om van hun buurt een merk te maken?
Wie onderhoudt de website levendebuurten.be?
Kan onze gemeente zich aanmelden op levendebuurten.be?
Hoeveel buurten zijn er al uitgegroeid tot een sterk merk?
Hoeveel kost het om een buurt als merk in de markt te zetten?
Mogen we het logo van levende buurten gebruiken op onze affiches?
Moet een gemeente de merknaam van haar buurt laten registreren?
Wat is het verschil tussen een levende buurt en een sterk merk?
Hoeveel bezoekers heeft de website van de levende buurten per maand?
`,
  'profploeg-advice-mix-details': `
Wat is de ideale verhouding tussen ketens en kleintjes in procent?
Wanneer vertrekt de volgende retailsafari?
Welke stad organiseerde al een retailsafari?
Hoeveel kost deelname aan een retailsafari?
Mag een gemeente een keten weigeren om de mix te bewaren?
Hoe trekken we local heroes aan in een straat vol ketens?
Wie leidt de deelnemers rond tijdens een retailsafari?
Bestaat er een prijs of wedstrijd voor de beste local hero?
Welke ketens willen zich nog vestigen in kleine kernen?
Hoeveel mensen kunnen er mee op een retailsafari?
`,
  'profploeg-advice-rents-details': `
Hoeveel geld moet er in een leegstandsfonds zitten?
Wie beheert een leegstandsfonds, de gemeente of Vlaanderen?
Wat is een redelijke huurprijs per vierkante meter voor een winkel?
Kan de gemeente een eigenaar verplichten om zijn huurprijs te verlagen?
Welke steden hebben een eigen leegstandsfonds opgericht?
Hoe overtuigen we eigenaars om te storten in een leegstandsfonds?
Wat is de gemiddelde winkelhuur in een Vlaamse centrumstad?
Is een leegstandsfonds hetzelfde als een leegstandsbelasting?
Krijgen starters een huursubsidie uit het leegstandsfonds?
Hoe sterk zijn de huurprijzen van winkels gedaald sinds corona?
`,
} as const satisfies Readonly<Record<string, string>>;
