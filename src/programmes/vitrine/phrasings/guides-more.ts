/** Still more ways to ask what `faq/guides.ts` answers, in full sentences: one a line. */
export const VITRINE_GUIDES_MORE_PHRASINGS = {
  'vitrine-guides': `
Ik ben nieuw op de dienst lokale economie, kan je de zes kernwijzers eens op een rijtje zetten?
Mijn schepen vraagt voor welke zes thema's er een kernwijzer is uitgewerkt.
Stel dat we iets rond identiteit of leegstand willen doen, zijn daar kernwijzers voor?
Is het zo dat de Profploeg de kernwijzers zelf ontwikkeld heeft?
Wij zitten met verschillende problemen in de kern, uit welke werkdocumenten kunnen we putten?
Wat bedoelen ze met zes thema's die belangrijk zijn voor een succesvolle bedrijvige kern?
Hoe zit dat met die kernwijzers, hebben er echte gemeenten aan meegedaan?
Hoeveel steden en gemeenten gingen aan de slag met een specifieke case voor de kernwijzers er kwamen?
Op wiens ervaringen rusten de lessen die in de kernwijzers verwerkt zijn?
Ge hebt Samenwerking en Beleving, maar welke kernwijzers zijn er nog allemaal?
Werden de cases waaruit de kernwijzers voortkomen door één expert of door meerdere begeleid?
Wie ondersteunt de steden en gemeenten met deze reeks kernwijzers?
Behandelt elke kernwijzer één thema of loopt alles door elkaar?
Kan je me zeggen met welk team de kernwijzers ontwikkeld werden?
Voor een collegenota moet ik de zes titels van de kernwijzers kennen, welke zijn het?
Zijn de kernwijzers aan een bureau bedacht of komen ze uit trajecten met gemeenten?
Waren er experten betrokken bij de trajecten waarvan de kernwijzers de lessen bundelen?
Welke drie kernwijzers zijn er nog naast Identiteit, Leegstand en Beleving?
Kan je alle thema's van A tot Z geven waarrond VLAIO een kernwijzer aanbiedt?
Mijn collega sprak van vijf kernwijzers, maar zijn het er niet zes?
Vanwaar hebben ze die kennis gehaald om zo'n kernwijzers te schrijven?
Welke onderwerpen zijn volgens VLAIO van belang voor een bedrijvige kern die het goed doet?
Zeg, over welke onderwerpen kunt ge zo'n werkdocument krijgen?
Gingen er 93 gemeenten aan het werk met eigen cases voor de kernwijzers gemaakt werden?
Heeft de Vlaamse overheid die kernwijzers laten maken op basis van trajecten in steden?
Wat was de grondstof waarmee de makers van de kernwijzers gewerkt hebben?
We willen uit het aanbod kiezen, welke thema's worden er elk door een kernwijzer gedekt?
Hoe betrouwbaar is de kennis in zo'n kernwijzer, steunt die op concrete gemeentelijke trajecten?
zes thema's bedrijvige kern met kernwijzer
Profploeg ontwikkelaar kernwijzers 93 steden
`,
  'vitrine-guide-what': `
Ik ben nieuw bij de gemeente en iedereen praat over een kernwijzer, wat is dat voor iets?
Mijn schepen vraagt of een kernwijzer een theoretische nota is of iets om mee te werken.
Stel dat ik vandaag de kernwijzer Samenwerking wil, waar kan ik hem binnenhalen?
Is het zo dat je de kernwijzer Samenwerking bij VLAIO op de Vitrinepagina downloadt?
Wat bedoelen ze met concrete handvaten in een kernwijzer?
Wij zitten met weinig personeel, helpt zo'n werkdocument ons om zelf een thema uit te rollen?
Hoe zit dat met die checklists en sjablonen, zitten die standaard in een kernwijzer?
Ge krijgt zo'n kernwijzer in handen, wat zit daar dan allemaal in?
Kan ik er direct mee beginnen zodra ik de kernwijzer Samenwerking heb gedownload?
Zeggen jullie bronnen iets over het downloaden van de vijf overige kernwijzers?
Waarom biedt VLAIO die werkdocumenten aan steden en gemeenten aan?
Behelst een kernwijzer één thema van de bedrijvige kern of alle thema's tegelijk?
Met welke hulpmiddelen zet een kernwijzer ons op weg?
Op wiens website moet ik zijn om de kernwijzer over samenwerken binnen te halen?
Kunt ge mij efkes uitleggen hoe een gemeente een kernwijzer gebruikt?
Voor wie geen begeleider heeft, is een kernwijzer dan bruikbaar om zelf te werken?
Krijgen we met een kernwijzer naast checklists ook voorbeelden te zien?
Welk beleid wil VLAIO versterken door kernwijzers aan te bieden?
Ik moet een kernwijzer voorstellen op de teamvergadering, hoe omschrijf ik die het best?
Waar op het internet geraak ik aan dat werkdocument over samenwerking?
Is een kernwijzer iets wat je leest of iets wat je invult?
De burgemeester wil dat ik de kernwijzer Samenwerking bovenhaal, waar staat die te downloaden?
Hoe komt een gemeente in het bezit van een kernwijzer van VLAIO?
Biedt een kernwijzer houvast om zelf een onderwerp van onze kern aan te pakken?
Wordt een gemeente met een kernwijzer ondersteund in haar kernversterkend beleid?
Waaruit bestaat de steun die een kernwijzer ons geeft, gewoon tekst of ook invulbladen?
Da woord kernwijzer zegt mij niks, wat moet ik mij daarbij voorstellen?
Ik heb de kernwijzer gedownload, mogen we er nu gewoon in vliegen?
werkdocument met checklists en invulsjablonen per thema
Vitrinepagina VLAIO download kernwijzer Samenwerking
`,
  'vitrine-guide-cooperation': `
Ik ben nieuw in het dossier, kan je de zeven stappen naar een betere samenwerking eens overlopen?
Mijn schepen vraagt wat de kernwijzer Samenwerking ons concreet te bieden heeft.
Stel dat we vastlopen met de handelaars, toont de kernwijzer Samenwerking dan ook oplossingen?
Is het zo dat de kernwijzer Samenwerking in zeven stappen te werk gaat?
Wat bedoelen ze met valkuilen en uitdagingen in de kernwijzer Samenwerking?
Wij zitten met een moeizame samenwerking, wat staat er allemaal in het werkdocument daarover?
Hoe zit dat met die zeven stappen, in welke volgorde komen ze?
Begint het met opstarten en eindigt het met tactieken, en wat zit daar tussenin?
Ge wilt beter samenwerken met uw middenstand, welke weg stippelt de kernwijzer dan uit?
Vind ik in de kernwijzer Samenwerking naast tips ook een reglement en voorbeelden?
Kan je de inhoud van de kernwijzer Samenwerking in het kort schetsen voor mijn collega's?
Welke stappen komen er allemaal kijken bij een samenwerking volgens VLAIO?
Waarop wijst de kernwijzer Samenwerking ons als het over samenwerken gaat?
Ik moet een slide maken met de stappen van het samenwerkingstraject, welke zijn dat?
Bij welke stap zit het afsprakenkader en bij welke de juridische verankering in het rijtje van zeven?
Na de gemeenschappelijke belangen komt het engagement van de stakeholders, maar wat volgt er dan nog?
Heeft de kernwijzer Samenwerking ook voorbeelden en methodieken of enkel een stappenplan?
Hoe leidt het document over samenwerken ons naar een betere samenwerking?
Voor welke problemen met samenwerken reikt de kernwijzer passende oplossingen aan, en hoe is hij opgebouwd?
Wordt een gemeente stap voor stap begeleid door de kernwijzer Samenwerking?
Zijn er in de kernwijzer Samenwerking voorbeelden uit Vlaanderen opgenomen, en wat nog meer?
Waarom zouden we de kernwijzer Samenwerking bovenhalen als het overleg met winkeliers wringt?
Ons team wil het hele stappenplan kennen voor we beginnen samenwerken.
Zeg eens wat er van stap 1 tot stap 7 in de kernwijzer gebeurt.
Hoeveel etappes telt het parcours naar een betere samenwerking en hoe heten ze?
Is dat boekje over samenwerken de moeite, wat kunt ge daar allemaal in vinden?
Kort gezegd, wat is de rode draad van de kernwijzer Samenwerking?
Welke onderdelen zitten er in de kernwijzer Samenwerking behalve de zeven stappen?
opstart tot tactieken alle zeven stappen
kernwijzer Samenwerking tips reglement voorbeelden valkuilen
`,
} as const satisfies Readonly<Record<string, string>>;
