/** Questions with the words of `faq/trajectory.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_TRAJECTORY_DETAILS_UNANSWERED = {
  'profploeg-phases-details': `
Kunnen we een deel van het traject overslaan?
Wie heeft de drie delen van het traject bedacht?
In welk deel haken gemeenten het vaakst af?
Mogen deel 1 en deel 2 van het traject overlappen?
Krijgen we in elk deel van het traject dezelfde expert?
Welk deel van het traject vinden gemeenten het nuttigst?
Is er een filmpje dat de drie delen van het traject uitlegt?
Hoeveel dagen begeleiding gaan er naar elk deel van het traject?
Hoever staat onze buurgemeente met haar traject?
Welke gemeente doorliep de drie delen het snelst?
`,
  'profploeg-part-one-details': `
Hoeveel uren werkt de Profploeg aan deel 1?
Kunnen we deel 1 overdoen als onze vraag verandert?
Wie leidt het scherpstellen van ons traject?
Mogen handelaars al in deel 1 meepraten?
Wat als de vraag na deel 1 nog altijd vaag is?
Kunnen we na deel 1 nog zonder gevolgen stoppen?
Wat was de vreemdste vraag die in deel 1 scherpgesteld werd?
Krijgen we na deel 1 een factuur of overzicht van de kosten?
Kan deel 1 volledig online verlopen?
Moet de vraag in deel 1 voorgelegd worden aan een adviesraad?
`,
  'profploeg-part-two-details': `
Op welke datum start deel 2 voor onze gemeente?
Hoeveel experten werken mee aan deel 2?
Kunnen we deel 2 starten zonder terreinbezoek?
Wat als de acties uit het projectplan in deel 2 mislukken?
Kan er in deel 2 nog een expert bijkomen?
Welke acties voeren gemeenten meestal uit in deel 2?
Wat doet de Profploeg als we in deel 2 achterlopen op de planning?
Mogen we de workshops in deel 2 weglaten?
Moeten we in deel 2 elke week verslag uitbrengen aan de experten?
Welke kosten heeft een gemeente gemiddeld in deel 2?
`,
  'profploeg-part-three-details': `
In welke maand eindigt deel 3 voor de gemeenten van de eerste ronde?
Kunnen we deel 3 overslaan als we tevreden zijn met het eerste rapport?
Hoeveel gemeenten zitten nog in deel 3?
Komen de experten in deel 3 nog een keer naar onze gemeente?
Worden de handelaars in deel 3 opnieuw gehoord?
Krijgen we meer tijd in deel 3 als onze acties vertraging hebben?
Wie is onze contactpersoon tijdens deel 3?
Is er een slotvergadering op het einde van deel 3?
Mogen we in deel 3 nog nieuwe acties toevoegen?
Wat als onze trekker wegvalt tijdens deel 3?
`,
  'profploeg-own-work-details': `
Hoeveel uur per week moet een ambtenaar vrijmaken voor het traject?
Hoeveel voltijdse medewerkers vraagt het traject van een gemeente?
Wat gebeurt er als de gemeente haar huiswerk niet maakt?
Krijgen we een herinnering als ons huiswerk nog niet klaar is?
Kunnen we uitstel vragen voor het huiswerk van de Profploeg?
Wordt ons huiswerk door de experten gequoteerd?
Krijgt de gemeente een vergoeding voor de gewerkte uren?
Mag een jobstudent het werk voor de gemeente doen?
Welke taak vinden gemeenten het zwaarst in het traject?
Hoeveel overuren maakten ambtenaren in andere steden voor het traject?
`,
  'profploeg-documents-details': `
Waar worden de documenten van het traject opgeslagen?
Hoelang moeten we de documenten van het traject bewaren?
Wie buiten de gemeente mag de documenten van het traject inkijken?
Kunnen we de documenten van het traject in het Engels krijgen?
Is er een wachtwoord nodig om de documenten te openen?
Kan ik blanco voorbeelden van alle documenten downloaden?
Welke documenten moeten we publiceren op de gemeentelijke website?
Hoeveel bladzijden tellen de documenten van het traject samen?
Moeten de documenten van het traject in het notulenboek?
Wanneer precies krijgen we het evaluatiedocument in handen?
`,
  'profploeg-meetings-details': `
Hoelang duren de gesprekken met de Profploeg?
Waar gaan de bijeenkomsten van het traject door?
Kunnen de gesprekken met de Profploeg na de werkuren?
Wie stuurt de agenda voor de bijeenkomsten rond?
Mogen we een gesprek met de Profploeg op het laatste moment afzeggen?
Moet de schepen op elke bijeenkomst aanwezig zijn?
Op welke dag valt ons volgende overleg met de Profploeg?
Worden de kilometers naar de bijeenkomsten terugbetaald?
Wie maakt de notulen van de bijeenkomsten?
Hoeveel experten komen er naar een gesprek met de gemeente?
`,
  'profploeg-municipal-team-details': `
Welke graad moet de verantwoordelijke van de gemeente hebben?
Hoeveel tijd moet de verantwoordelijke van de gemeente vrijmaken?
Mag een schepen zelf de verantwoordelijke voor het traject zijn?
Kunnen twee diensten de leiding van het traject delen?
Wat als onze diensten onderling ruzie maken tijdens het traject?
Krijgen de betrokken diensten vooraf een opleiding?
Hoeveel medewerkers per dienst mogen meewerken?
Welke dienst leidde het traject in de meeste gemeenten?
Moet de verantwoordelijke van de gemeente voltijds werken?
Is er een functiebeschrijving voor de verantwoordelijke van de gemeente?
`,
} as const satisfies Readonly<Record<string, string>>;
