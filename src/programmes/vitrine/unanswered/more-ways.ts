/** More ways to ask what the sources leave open, in other words than the first ones: one a line. */
export const VITRINE_MORE_WAYS = {
  'vitrine-guide-mobility-details': `
Wat raadt die gids aan voor fietsers en fietsenstallingen?
Welke regels over parkeergeld staan erin?
Zegt de mobiliteitsgids iets over laadpalen of deelauto's?
Hoeveel fietsenrekken per honderd meter winkelstraat stelt de gids voor?
Welke maatregelen voor vrachtwagens geeft de kernwijzer over verkeer?
inhoud checklist duurzame mobiliteit
Staat er een circulatieplan als voorbeeld in de mobiliteitskernwijzer?
Wat zegt de gids over autoluwe straten?
`,
  'vitrine-guide-identity-details': `
Uit hoeveel hoofdstukken bestaat de identiteitsgids?
Welke stappen doorloop je om je identiteit te bepalen?
Wat vraagt de checklist over identiteit?
stappenplan identiteit kern
Hoe bouw je volgens de gids een merk voor je dorp?
Welke oefeningen staan er in de kernwijzer Identiteit?
`,
  'vitrine-guide-vacancy-details': `
Wat zegt die gids over contracten voor een tijdelijke winkel?
Geeft de kernwijzer Leegstand een modelcontract?
Welke stappen zet je tegen leegstand volgens de gids?
Wat staat er op de checklist over lege winkels?
Geeft de leegstandsgids een modelreglement voor een heffing?
stappenplan leegstand gids
Hoe spreek je eigenaars van lege panden aan volgens de kernwijzer?
Welk voorbeeld van een pop-up staat in de leegstandsgids?
`,
  'vitrine-guide-experience-details': `
Wat zijn de stappen in de kernwijzer over beleving?
Welke evenementen raadt die gids aan?
Wat staat er op de belevingschecklist?
Geeft de gids tips over kerstverlichting of muziek op straat?
`,
  'vitrine-guide-ethnic-details': `
Welke stappen zet je om etnische ondernemers te bereiken volgens de gids?
Wat staat er in de checklist over ondernemers van vreemde herkomst?
In welke talen spreek je die winkeliers best aan volgens de kernwijzer?
Welke stad is het goede voorbeeld in de gids over etnisch ondernemen?
`,
  'vitrine-example-details': `
Noem de innovatieve samenwerkingen die op het einde besproken worden.
Uit welke steden komen de vijf voorbeelden?
Welke praktijkcases sluiten de samenwerkingsgids af?
naam voorbeelden samenwerking
Zit er een voorbeeld uit Limburg bij de vijf?
Wie zit er achter het eerste voorbeeld?
`,
  'vitrine-bylaws-content': `
Hoeveel leden moeten er volgens dat modelreglement aanwezig zijn om te stemmen?
Welke meerderheid staat er in het voorbeeldreglement?
quorum reglement ondernemersraad
Hoe lang duurt een mandaat volgens het huishoudelijk reglement?
Wie mag er stemmen volgens het voorbeeld?
`,
  'vitrine-council-frequency': `
Om de hoeveel weken zit ge best samen met de handelaars?
Raadt de gids een maandelijkse bijeenkomst aan?
Hoeveel keer per jaar komt zo'n adviesraad bijeen?
ritme overleg ondernemers
`,
  'vitrine-ladder-rungs': `
Hoeveel sporten heeft die ladder?
Wat is de bovenste trede?
Noem de niveaus van participatie eens op.
trede meebeslissen ladder
`,
  'vitrine-guide-login': `
Waar klik ik om een kernwijzer binnen te halen?
Moet ik mij registreren voor die gidsen?
De downloadlink werkt niet, wat nu?
`,
  'vitrine-guide-version': `
Van welk jaar is die gids?
Is er al een vernieuwde uitgave van de kernwijzers?
Wanneer is de gids over leegstand laatst bijgewerkt?
`,
  'vitrine-budget-details': `
Is dat geld voor de Vitrine intussen op?
Hoeveel rest er nog van het budget van de Vitrine?
`,
} as const satisfies Readonly<Record<string, string>>;
