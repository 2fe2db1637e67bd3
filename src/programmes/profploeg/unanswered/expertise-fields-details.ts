/** Questions in the words of `faq/expertise-fields.ts` that the sources leave open: one a line. */
export const PROFPLOEG_EXPERTISE_FIELDS_DETAILS_UNANSWERED = {
  'profploeg-expertise-communication-details': `
Welk sociaal medium werkt volgens de experten het best voor een winkelstraat?
Hoeveel kost een reclamecampagne voor ons centrum?
Beheert de communicatie-expert ook onze Facebookpagina?
Hoe vaak moeten handelaars volgens de experten iets posten?
Welke gemeente won een prijs met haar retail marketing?
Maakt de communicatie-expert een logo en een huisstijl voor ons?
Hoeveel communicatietrajecten ondersteunde de Profploeg al?
Hoelang duurt een communicatietraject met bewoners en eigenaars?
Krijgen onze winkeliers een gratis cursus sociale media van de expert?
Met welk reclamebureau werkt de expert retail marketing?
`,
  'profploeg-expertise-data-details': `
Welke sensoren raden de experten smart technology aan?
Hoeveel kost een passantenteller volgens de dataexpert?
Met welke software maakt de dataspecialist zijn analyses?
Hoeveel weken duurt een gerichte analyse met retaildata?
Leert de expert smart technology ons ook programmeren?
Welke stad is het verst met smart technology in haar winkelstraten?
Krijgen wij de ruwe cijfers van de dataspecialist in Excel?
Installeert de expert slimme camera's in ons centrum?
Vanaf welk jaar zijn de data die de experten gebruiken beschikbaar?
Is wifitracking van klanten volgens de dataspecialist nog wettelijk?
`,
  'profploeg-expertise-retail-details': `
Hoeveel starters heeft de expert al naar een dorpskern gehaald?
Welk winkelconcept raadt de expert aan voor een leeg bankgebouw?
Hoeveel kost een evenement dat de expert events bedenkt?
Welke keten zou volgens de expert winkelvastgoed naar onze kern willen komen?
Voert de expert consumentengedrag een enquête uit bij onze klanten?
Helpt de expert starters met hun financieel plan of een lening?
Schat de vastgoedexpert de huurwaarde van onze panden?
Hoe lang duurt het om een leeg pand met een expert gevuld te krijgen?
Waarom kopen jongeren minder in de winkelstraat volgens de expert consumentengedrag?
Op welke dag houden we volgens de expert events best onze braderie?
`,
  'profploeg-expertise-process-details': `
Hoeveel verdient een centrummanager in een middelgrote stad?
Vanaf hoeveel inwoners heeft een gemeente een centrummanager nodig?
Hebt u een modelcontract voor de verhuur van een handelspand?
Hoeveel sessies telt een creatief traject met de Profploeg?
Mag de expert negotiatie een contract tekenen namens de gemeente?
Welke methode gebruikt de procesbegeleider in zijn overleg?
Welke steden richtten met de Profploeg een centrummanagement op?
Waar kan ik een opleiding tot centrummanager volgen?
Is de expert contracten een advocaat met beroepsgeheim?
Wie betaalt de procesbegeleider als het traject afgelopen is?
`,
} as const satisfies Readonly<Record<string, string>>;
