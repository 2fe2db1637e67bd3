/** Questions with the words of `faq/execution.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_EXECUTION_DETAILS_UNANSWERED = {
  'profploeg-working-groups-details': `
Hoeveel experten zitten er in de algemene werkgroep?
Mag onze ambtenaar als waarnemer bij de algemene werkgroep aanschuiven?
Wat vond de algemene werkgroep van ons traject?
Wie leidt de discussie als de experten het oneens zijn in de feedbackloop?
Welke software gebruiken de experten om elkaar feedback te geven?
Kan de algemene werkgroep een expert van ons traject halen?
Krijgen de experten betaald voor hun uren in de algemene werkgroep?
Welke les uit de feedbackloop veranderde de aanpak het meest?
Zit er iemand van VLAIO mee in de algemene werkgroep?
Sinds welke maand bestaat de algemene werkgroep van de Profploeg?
`,
  'profploeg-thematic-groups-details': `
Wat was het eerste resultaat van een thematische werkgroep?
Hoeveel trajecten moeten hetzelfde probleem hebben voor een thematische werkgroep?
Welke expert is trekker van de thematische werkgroep rond leegstand?
Welke conclusies trok de thematische werkgroep over parkeren?
Kan een gemeente een nieuwe thematische werkgroep voorstellen?
Hoeveel experten telt een thematische werkgroep?
Wordt er een nota gepubliceerd van elke thematische werkgroep?
Mogen wij de voorzitter van een thematische werkgroep opbellen?
Bestaan de thematische werkgroepen vandaag nog?
Hoeveel trajecten werden er in een thematische werkgroep besproken?
`,
  'profploeg-data-collection-details': `
Hoe oud mogen de bestaande onderzoeken zijn om nog bruikbaar te zijn?
Welk studiebureau raadt de Profploeg aan voor nieuw dataonderzoek?
Mogen we weigeren als de Profploeg om een nieuw dataonderzoek vraagt?
Helpt een expert ons bij het opstellen van de vragenlijst voor de bevraging?
Moeten we een aanbesteding uitschrijven voor het nieuwe dataonderzoek?
Hoeveel gemeenten moesten een nieuw dataonderzoek starten?
Bewaart de Profploeg onze verzamelde data na het traject?
Hoeveel rapporten leverden andere gemeenten aan bij de dataverzameling?
Welke vragen stellen we best in een enquête bij de handelaars?
Wie controleert of de data die we verzamelden betrouwbaar zijn?
`,
} as const satisfies Readonly<Record<string, string>>;
