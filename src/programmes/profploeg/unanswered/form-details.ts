/** Questions in the words of `faq/form.ts` that the sources leave open: one a line. */
export const PROFPLOEG_FORM_DETAILS_UNANSWERED = {
  'profploeg-apply-details': `
Hoeveel gemeenten vulden het formulier al in via Teams?
Waarom verhuisde de aanvraag van vlaio.be/profploeg naar Teams?
Wie ontwierp het aanvraagformulier van de Profploeg?
Hoeveel aanvragen mag één gemeente tegelijk indienen?
Op welke dag in 2021 kwam het formulier online op vlaio.be/profploeg?
Is de aanvraag ook mogelijk via het e-loket voor lokale besturen?
Bestaat er een filmpje dat toont hoe je een aanvraag voor de Profploeg doet?
Kan een medewerker van VLAIO bij ons langskomen om de aanvraag samen in te vullen?
Moeten we een KBO-nummer of ondernemingsnummer opgeven om in te dienen?
Hoelang bleef het formulier op de website van VLAIO staan na november 2021?
`,
  'profploeg-form-details': `
Hoeveel minuten duurt het om alle delen van het aanvraagformulier te doorlopen?
Wie stelde de vragen van het aanvraagformulier op?
Welk deel van de aanvraag vinden gemeenten het moeilijkst?
Hoeveel procent van de gemeenten vulde elk onderdeel van het formulier in?
Welke vraag van het formulier telt het zwaarst voor VLAIO?
Is het formulier veranderd tussen de eerste en de tweede ronde?
Kan ik de aanvraag van een geselecteerde stad lezen als voorbeeld?
Vanwaar komt de volgorde van de vragen in het aanvraagformulier?
Vraagt VLAIO na de aanvraag nog extra documenten over ons beleid en onze middelen?
Waarin verschilt dit formulier van dat voor de aankoop van handelspanden?
`,
  'profploeg-form-identification-details': `
Hoe vaak wordt de contactpersoon uit de aanvraag opgebeld tijdens het traject?
Welke opleiding moet de contactpersoon gevolgd hebben?
Krijgen twee diensten elk hun eigen vak bij de identificatie?
Moet het telefoonnummer een vast nummer van het gemeentehuis zijn?
Op welke uren moet de contactpersoon bereikbaar zijn voor VLAIO?
Aan wie geeft VLAIO de e-mail en telefoon van onze contactpersoon door?
Wordt de naam van de contactpersoon op een website gezet?
Wie tekent er bij de identificatie in naam van het bestuur?
Mag de contactpersoon in het buitenland wonen of bij een andere gemeente werken?
Krijgt de contactpersoon op dat telefoonnummer ook herinneringen via sms?
`,
  'profploeg-form-challenge-details': `
Welke uitdaging gaven de gemeenten in 2021 het vaakst op?
Kan je een voorbeeld tonen van een uitdaging die een geselecteerde gemeente opschreef?
Hoeveel verwachtingen mogen we in het formulier opsommen?
Wordt een uitdaging rond leegstand sneller aanvaard dan een rond mobiliteit?
Welke verwachtingen kon de Profploeg bij andere steden niet inlossen?
Bij wie kunnen we onze omschrijving van de uitdaging laten nalezen voor we indienen?
Moeten we de handelaars bevragen voor we de uitdaging opschrijven?
Welke uitdagingen sluit VLAIO uit van begeleiding?
Is een uitdaging over huisvesting of onderwijs toegelaten in de aanvraag?
Wat is volgens jou de grootste uitdaging van ons centrum?
`,
  'profploeg-form-zone-details': `
Hoeveel winkels moet de zone minstens tellen om in aanmerking te komen?
Worden zones met veel leegstand sneller gekozen?
Hoeveel gemeenten vroegen in 2021 begeleiding voor één buurt en hoeveel voor heel de gemeente?
Mag de zone over de grens met de buurgemeente lopen?
Wat is de gemiddelde oppervlakte van een zone in een aanvraag?
Telt een baanwinkelzone langs de steenweg als specifiek deel van de gemeente?
Mag een bedrijventerrein als zone opgegeven worden?
Met welk kaartprogramma tekenen we de geografische situering het best?
Moet de zone samenvallen met het kernwinkelgebied uit ons RUP?
Hoeveel inwoners moet de buurt hebben waarvoor we begeleiding vragen?
`,
  'profploeg-form-initiatives-details': `
Tot hoeveel jaar terug moeten we eerdere initiatieven opgeven?
Welke initiatieven mislukten het vaakst bij de gemeenten die een aanvraag deden?
Moeten we de kostprijs van elk vroeger initiatief vermelden?
Wil VLAIO bewijsstukken of foto's zien van onze eerdere acties?
Hoeveel initiatieven had een geselecteerde gemeente gemiddeld al genomen?
Welke straf staat er op een verzonnen initiatief in de aanvraag?
Welk soort initiatief maakt de meeste indruk op VLAIO?
Mag een initiatief van de provincie in onze lijst staan?
Bestaat er een databank van mislukte acties in winkelstraten?
Welke pop-upprojecten in Vlaanderen gingen goed en welke minder?
`,
} as const satisfies Readonly<Record<string, string>>;
