/** Questions with the words of `faq/workshops.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_WORKSHOPS_DETAILS_UNANSWERED = {
  'profploeg-workshops-details': `
Wie betaalt de zaal en de broodjes voor de workshops?
In welke zaal worden de workshops gehouden?
Krijgen deelnemers aan de workshops een vergoeding?
Welke experten leiden onze workshops?
Wat gebeurt er als niemand naar de workshops komt?
Welke gemeenten hielden hun workshops samen met een buurgemeente?
Worden de workshops in het Frans of Engels vertaald?
Hoeveel mensen namen gemiddeld deel aan de workshops?
Welk materiaal moet de gemeente voorzien voor de workshops?
Mag de pers de workshops bijwonen?
`,
  'profploeg-internal-workshop-details': `
Hoeveel broodjes moet ik bestellen voor de interne workshop?
Hoeveel experten zijn er op de interne workshop?
Kan de interne workshop bij de provincie doorgaan?
Mag het OCMW deelnemen aan de interne workshop?
Welke vragen stellen de experten in de interne workshop?
Wat als een dienst weigert om naar de interne workshop te komen?
Mag een externe consultant van ons bij de interne workshop zitten?
Hoeveel hefbomen moeten we vinden in de interne workshop?
Is de politie een betrokken dienst voor de interne workshop?
Welke dienst ontbrak het vaakst op de interne workshop?
`,
  'profploeg-external-workshop-details': `
Hoeveel handelaars kwamen er naar de externe workshop in Lokeren?
Mogen handelaars hun eigen agendapunt op de externe workshop zetten?
Wat als handelaars en bewoners ruzie krijgen op de externe workshop?
Krijgen bewoners een vrijwilligersvergoeding voor de externe workshop?
Mogen politieke partijen deelnemen aan de externe workshop?
Welke vragen krijgen de bewoners op de externe workshop?
Kan iemand zijn inbreng schriftelijk bezorgen na de externe workshop?
Hoe worden bewoners zonder Nederlands geholpen op de externe workshop?
Is de zaal van de externe workshop toegankelijk voor rolstoelen?
Mag een handelaar uit een buurgemeente naar de externe workshop?
`,
  'profploeg-stakeholders-details': `
Zijn de provincie en De Lijn ook stakeholders volgens de Profploeg?
Wie heeft de indeling in primaire en secundaire stakeholders bedacht?
Hoeveel primaire stakeholders telt een gemeente gemiddeld?
Wie stelt de lijst van secundaire stakeholders op?
Hoeveel secundaire stakeholders mogen we uitnodigen?
Hebben primaire stakeholders meer stemrecht dan secundaire?
Is VLAIO een primaire of een secundaire stakeholder?
Moeten stakeholders een engagement tekenen voor het traject?
Tot welke stakeholders horen de eigenaars van winkelpanden?
Stelt de Profploeg de stakeholders voor de start aan elkaar voor?
`,
  'profploeg-local-levers-details': `
Welke hefbomen vond de Profploeg in Geel?
Welke hefboom werkt het best in een kleine dorpskern?
Hoe meten de experten het effect van een hefboom?
Hoeveel hefbomen heeft een gemeente gemiddeld?
Hoelang duurt het voor een hefboom effect heeft?
Kan een hefboom ook slecht uitdraaien voor de kern?
Krijgen lokale partners geld om als hefboom te dienen?
Uit welke theorie komt het begrip lokale hefboom?
Wat als een lokale partner niet wil meewerken als hefboom?
Welke expert is gespecialiseerd in lokale hefbomen?
`,
} as const satisfies Readonly<Record<string, string>>;
