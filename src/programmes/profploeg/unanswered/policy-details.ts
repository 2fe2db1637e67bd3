/** Details around the Flemish policy that no entry gives: one a line. */
export const PROFPLOEG_POLICY_DETAILS_UNANSWERED = {
  'profploeg-five-actions-details': `
Hoeveel geld was er voorzien voor elk van de vijf acties van Werk aan de winkel?
Welke van de vijf acties van Werk aan de winkel is al volledig uitgevoerd?
Hoe schrijft een handelaar zich in voor Het Internet. Ook uw Zaak?
Wat is de uitkomst van het onderzoek naar leefbare Vlaamse koopplatformen?
Welke regels voor winkels zijn er bijgestuurd na de mededeling van 2020?
Komt er een opvolger van Werk aan de winkel in de nieuwe regeerperiode?
Waar kan ik de volledige mededeling Werk aan de winkel downloaden?
Welke flexibele winkelconcepten werden er met Vlaamse steun uitgeprobeerd?
Wat vinden Unizo en Comeos van Werk aan de winkel?
Wie volgt binnen VLAIO de vijf acties van de mededeling op?
`,
  'profploeg-rethink-details': `
Wat is de voornaam en het beroep van Fauconnier?
Hoeveel gemeenten namen deel aan het participatietraject van Re-think Winkelstraat?
Van wanneer tot wanneer liep het project Re-think Winkelstraat?
Hoeveel kreeg de creative board betaald voor de twaalf adviezen?
Bestaat er een boek of een rapport met de twaalf adviezen van Re-think?
Welke van de twaalf adviezen vond de Vlaamse Regering het belangrijkst?
Zijn de twaalf adviezen verplicht voor gemeenten die begeleiding krijgen?
Komen Fauconnier en Selfslagh ook langs in onze gemeente voor een lezing?
Welk advies van Re-think werd door gemeenten het vaakst gevolgd?
Komt er een vervolg op Re-think Winkelstraat met nieuwe adviezen?
`,
  'profploeg-problem-details': `
Welk van de zeven problemen weegt het zwaarst door op de winkelstraat?
Hoeveel mensen werden er geïnterviewd over de problemen van winkelstraten?
Hoeveel omzet verliest de winkelstraat aan online shoppen?
Mag een gemeente nieuwe baanwinkels aan de rand verbieden?
Hoe overtuig je passieve winkeliers om weer te investeren?
Bij welke gemeenten is de inertie van het bestuur het grootst?
Hoeveel baanwinkels zijn er in Vlaanderen bijgekomen de laatste jaren?
Hebben andere landen dezelfde zeven problemen met hun winkelstraten?
Wanneer vonden de workshops over de problematiek van de winkelstraat plaats?
Welke steun kregen winkels die door COVID-19 moesten sluiten?
`,
  'profploeg-good-news-details': `
Welke cijfers bewijzen dat het lokale aanbod opnieuw gewaardeerd wordt?
In welke gemeente heeft een leegstaand pand een mooie nieuwe kans gekregen?
Bij welke leeftijdsgroep groeit de waardering voor het lokale aanbod het sterkst?
Hoeveel nieuwe winkels openden er in leegstaande panden sinds corona?
Hoelang zal de opwaardering van het lokale winkelen aanhouden?
Welke soort zaken past het best in een leegstaand pand vol kansen?
Komt het goede nieuws voor de winkelstraat door corona of door iets anders?
Geldt het goede nieuws ook voor dorpen met bijna geen winkels meer?
Hoe communiceren we het goede nieuws over lokale winkels aan onze inwoners?
Zijn er intussen nog andere lichtpunten voor de winkelstraat bijgekomen?
`,
  'profploeg-four-d-details': `
Welke van de vier D’s is voor een kleine gemeente het belangrijkst?
Bestaat er een cursus of handleiding over de vier D’s?
Hoe meet je of een kern goed scoort op de vier D’s?
Geef eens een voorbeeld van een gemeente die de vier D’s toepast.
Moeten we de vier D’s vermelden in ons handelsplan?
In welke volgorde pak je de vier D’s het best aan?
Hoeveel kost het om een winkelstraat volledig digitaal en datagedreven te maken?
Gelden de vier D’s nu nog, zo lang na corona?
Met welke partners moet je het doen bij doe het samen?
Kan je subsidie krijgen om duurzaam te werken volgens 4D?
`,
  'profploeg-relance-plan-details': `
Hoeveel van het geld uit het Relanceplan kernversterking is al uitgegeven?
Wie was bevoegd minister toen het Relanceplan kernversterking werd beslist?
Hoeveel Europees herstelgeld zit er in het Relanceplan kernversterking?
Tegen wanneer moeten de middelen van het relanceplan opgebruikt zijn?
Komt er een nieuw relanceplan voor kernversterking?
Waarom kreeg De Vitrine minder geld uit het relanceplan dan de Profploeg?
Hoe groot was het totale Vlaamse relanceplan voor alle sectoren samen?
Op welke dag in maart 2021 vergaderde de regering over het relanceplan?
Welke gemeente kreeg het meeste geld uit het Relanceplan kernversterking?
Welke partijen stemden tegen het Relanceplan kernversterking?
`,
  'profploeg-budget-details': `
Hoeveel van de 1,45 miljoen voor de Profploeg is er nog over?
Is het budget van de Profploeg na 2021 nog verhoogd?
Hoeveel procent van de 1,45 miljoen gaat naar administratie?
Wordt de 1,45 miljoen gelijk verdeeld over de consortia?
Hoeveel kregen de consortia elk van het budget van de Profploeg?
Is de btw in de 1,45 miljoen van de Profploeg inbegrepen?
Wat gebeurt er met het budget van de Profploeg dat niet opgebruikt raakt?
Waarom werd er juist 1,45 miljoen voor de Profploeg gekozen?
Wie controleert de uitgaven van de Profploeg?
Voor hoeveel jaar was de 1,45 miljoen van de Profploeg bedoeld?
`,
  'profploeg-building-purchase-details': `
Welk percentage van de aankoopprijs van een handelspand werd gesubsidieerd?
Welke gemeenten kochten een handelspand met geld uit de oproep?
Hoelang moest de gemeente een gekocht handelspand in bezit houden?
Mocht een gemeente het aangekochte handelspand later doorverkopen?
Wat was het maximale subsidiebedrag per handelspand?
Tegen welke datum moest je indienen voor de oproep over handelspanden?
Werden ook de verbouwingen van het handelspand gesubsidieerd?
Hoeveel handelspanden zijn er met de 10 miljoen aangekocht?
Was er een schattingsverslag nodig voor de aankoop van een bedrijfsruimte met subsidie?
Bij welke dienst dien je een dossier in voor de aankoop van een handelspand?
`,
} as const satisfies Readonly<Record<string, string>>;
