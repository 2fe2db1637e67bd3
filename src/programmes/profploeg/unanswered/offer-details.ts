/** Questions in the words of `faq/offer.ts` that the sources leave open: one a line. */
export const PROFPLOEG_OFFER_DETAILS_UNANSWERED = {
  'profploeg-what-details': `
Hoeveel mensen telt het multidisciplinair team in heel Vlaanderen?
Waaraan herken je een innovatieve denker in de Profploeg?
Waarom koos men voor een multidisciplinaire ploeg en niet voor één vast bureau?
In welke stad heeft het team van de Profploeg zijn kantoor?
Hoe dikwijls vergadert het team van experts en innovatieve denkers?
Welke maatregel van de Profploeg werkte tot nu toe het best?
Zijn er meer vrouwen dan mannen in het team van de Profploeg?
Wat vonden burgemeesters achteraf van de Profploeg?
Hoe vaak wisselt de samenstelling van het team van experts?
Is de Profploeg beter dan een gewoon studiebureau?
`,
  'profploeg-goal-details': `
Met hoeveel procent wil de regering de leegloop van de kernen doen dalen?
Tegen welk jaar moet de leegloop van de dorpskernen gestopt zijn?
Welke stads- of dorpskern is vandaag het ergst leeggelopen?
Hoeveel bladzijden moet een geïntegreerde visie op de kern tellen?
Is er een voorbeeld van een gemeente met een goede geïntegreerde visie?
Is een geïntegreerde visie op de kern wettelijk verplicht voor gemeenten?
Hoelang duurt het om een geïntegreerde visie te ontwikkelen?
Welke van de drie uitdagingen is volgens de Profploeg de moeilijkste?
Heeft de Profploeg de leegloop van de kernen echt een halt toegeroepen?
Wie schreef de drie uitdagingen van de informatiesessie uit?
`,
  'profploeg-organiser-details': `
Welke consortia hebben op de overheidsopdracht ingetekend?
Op welke dag werd de overheidsopdracht voor de Profploeg gepubliceerd?
Hoeveel vestigingen heeft het Agentschap Innoveren en Ondernemen in Vlaanderen?
Waarom besteedde VLAIO de begeleiding uit in plaats van eigen mensen in te zetten?
Waar ligt het hoofdkantoor van het Agentschap Innoveren en Ondernemen?
Wie is de administrateur-generaal van het Agentschap Innoveren en Ondernemen?
Hoelang blijft VLAIO de begeleiding nog betalen?
Wordt de overheidsopdracht van de Profploeg opnieuw aanbesteed?
Betaalt VLAIO de consortia vooraf of pas na het traject?
Hoeveel bedrijven zitten er samen in het consortium?
`,
  'profploeg-who-details': `
Moet een gemeente toestemming vragen aan de provincie voor ze indient?
Hoeveel aanvragen mag één gemeente per ronde indienen?
Kan een handelaar zijn gemeente verplichten om een aanvraag te doen?
Hoeveel handelaars moeten de aanvraag van de gemeente steunen?
Hoe overtuig ik als winkelier mijn gemeente om in te dienen?
Mag een gemeente indienen als haar handelaars daartegen zijn?
Krijgen handelaars bericht als hun gemeente een aanvraag heeft ingediend?
Mag een gemeente onder financieel toezicht een aanvraag indienen?
Kan een vereniging zich verzetten tegen de aanvraag van de gemeente?
Welke straf staat er op een aanvraag door iemand die daar geen recht op heeft?
`,
  'profploeg-variety-details': `
Hoeveel inwoners telde de kleinste gemeente die begeleiding kreeg?
Welke kleine gemeente haalde het beste resultaat met de begeleiding?
Krijgt een kleine gemeente minder dagen begeleiding dan een centrumstad?
Is er een aparte aanpak voor kleine gemeenten in het traject?
Hoeveel dorpskernen mag een kleine gemeente tegelijk opgeven?
Welke begeleiding past het best bij een plattelandsgemeente?
Welke van de vier centrumsteden was de grootste?
Slagen begeleidingen in kleine gemeenten beter dan in grote steden?
Hoeveel plaatsen waren er per ronde voor kleine gemeenten gereserveerd?
Wie besliste welke variatie aan gemeenten goed genoeg was?
`,
} as const satisfies Readonly<Record<string, string>>;
