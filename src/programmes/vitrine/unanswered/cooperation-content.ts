/** Questions about what the guide on cooperation says of each step that the sources leave open: one a line. */
export const VITRINE_COOPERATION_CONTENT_UNANSWERED = {
  'vitrine-terms': `
Wat zijn strategische oplossingen bij samenwerking?
Wat zijn operationele tips bij samenwerking?
Wat betekent eigen engagement in de kernwijzer?
Wat wordt bedoeld met het eigen engagement?
Wat betekent het onderschrijven van een afsprakenkader?
Wat verstaat De Vitrine onder beleving?
Wat wordt bedoeld met etnisch ondernemerschap?
Wat betekent agendabepaling?
Wat betekent intrinsieke motivatie van een stakeholder?
Wat is een intrinsieke drijfveer?
Waar staat de naam De Vitrine voor?
Is De Vitrine een website, een project of een programma?
Wat is de definitie van een samenwerkingsverband volgens De Vitrine?
Hoe omschrijft De Vitrine het begrip stakeholder?
Vanwaar komt het woord kernwijzer?
Welke omschrijving geeft de kernwijzer van een bedrijvige kern?
begrippenlijst kernwijzers
`,
  'vitrine-step-details': `
Wanneer is een samenwerking opgestart?
Met wie leggen we eerst contact om een samenwerking te starten?
Hoe leggen we de eerste contacten voor een samenwerking?
Welke inzet moet de stad zelf leveren in de samenwerking?
Welke waarden en normen moeten we delen om samen te werken?
Welk engagement mag je van stakeholders vragen?
Welke inbreng mogen we van de stakeholders vragen?
Hoe lang engageren stakeholders zich?
Welke fouten maken gemeenten bij de start van een samenwerking?
Hoeveel uren per week moet onze dienst in een samenwerking steken?
Wie van de gemeente neemt het initiatief bij de opstart, de schepen of de ambtenaar?
Voor hoeveel jaar vraag je een engagement van een handelaar?
voorbeelden van gedeelde waarden
Wanneer is stap 2 afgerond?
`,
  'vitrine-agreement-framework': `
Wie onderschrijft het afsprakenkader?
Door wie wordt het afsprakenkader onderschreven?
Tekenen alle partijen voor de afspraken?
Moet elke partner het afsprakenkader ondertekenen?
Waarom moet iedereen de afspraken onderschrijven?
Moeten we afspraken op papier zetten?
Volstaan mondelinge afspraken met de handelaars?
Wat zetten we in een afsprakenkader?
Welke afspraken horen in het kader?
Hoe ziet een afsprakenkader eruit?
Wat is het nut van een afsprakenkader?
Waarom moeten we een afsprakenkader opstellen?
Bestaat er een sjabloon voor een afsprakenkader?
Hoeveel bladzijden telt een afsprakenkader?
handtekeningen onder het afsprakenkader
Om de hoeveel tijd herzie je een afsprakenkader?
Wat als een partner het afsprakenkader niet wil onderschrijven?
Heb je een ingevuld afsprakenkader van een andere gemeente?
Moet het college het afsprakenkader goedkeuren?
`,
  'vitrine-legal-obligation': `
Moeten we een contract sluiten met de handelaars?
Moet een samenwerkingsverband een overeenkomst hebben?
Wat is er juridisch nodig voor een samenwerking?
Hoe dwing je afspraken met partners af?
Waarom moeten afspraken juridisch verankerd worden?
Moeten we een convenant sluiten met de handelaars?
Moet er een jurist bij komen om de afspraken vast te leggen?
Moeten afspraken wettelijk vastgelegd worden?
Is een juridische verankering verplicht?
Is een contract nodig om samen te werken?
Zijn de afspraken uit stap 5 juridisch bindend?
Kunnen we afspraken laten verankeren door de gemeenteraad?
Kan een partner juridisch aangesproken worden op zijn afspraken?
Ik zoek een modelcontract voor een samenwerking met ondernemers.
Welke wet regelt een samenwerking met ondernemers?
model van een samenwerkingsovereenkomst
Wat gebeurt er juridisch als een handelaar uit de samenwerking stapt?
Wat kost het om afspraken door een advocaat te laten nalezen?
Welke clausules horen in een overeenkomst met de handelaarsbond?
Is een handdruk juridisch geldig als afspraak met de winkeliers?
`,
  'vitrine-pitfalls': `
Welke valkuilen zijn er bij samenwerking?
Welke uitdagingen behandelt de kernwijzer Samenwerking?
Welke problemen bij samenwerken lost de kernwijzer op?
Welke moeilijkheden beschrijft de kernwijzer Samenwerking?
Welke hindernissen komen we tegen bij samenwerken?
Wat loopt er vaak fout bij samenwerking?
Voor welke valkuilen waarschuwt de kernwijzer Samenwerking?
Voor wat moeten we opletten als we gaan samenwerken?
Welke uitdagingen hebben steden bij het heropleven van hun kern?
Voor welke uitdagingen staan gemeenten die hun kern willen doen heropleven?
Wat is de grootste valkuil bij samenwerken met handelaars?
Noem drie valkuilen uit de kernwijzer Samenwerking.
lijst van valkuilen
Waarom mislukken samenwerkingen met ondernemers?
Welke oplossing past bij welke valkuil?
Welke uitdaging is voor gemeenten de moeilijkste?
`,
  'vitrine-agenda-content': `
Wat zet ik op de agenda van de ondernemersraad?
Wie bepaalt de agenda van een samenwerkingsverband?
Welke punten horen op de agenda van een adviesraad?
Wat zijn de richtlijnen voor agendabepaling?
Wat zeggen de richtlijnen over de agenda?
Wat is een goede agenda voor een overleg?
Wat moet er op de dagorde staan?
Wat bespreken we op het overleg met de handelaars?
Welke onderwerpen zet je op de agenda?
Welke tips geeft men om een agenda te bepalen?
Welke richtlijnen bestaan er voor een vergaderagenda?
Wie mag agendapunten aanbrengen?
Wie stelt de dagorde op?
Is er een checklist voor de agenda van een overleg?
Is er een sjabloon voor een vergaderagenda?
Hoeveel punten zet je maximaal op de agenda?
vaste agendapunten overleg handelaars
Hoeveel dagen op voorhand stuur je de agenda rond?
Moet elke vergadering met een varia eindigen?
Wat is de eerste richtlijn voor agendabepaling?
Wie keurt de agenda van de adviesraad goed?
`,
  'vitrine-action-plan-content': `
Wat verstaat de kernwijzer onder een concreet actieplan?
Wat moet er in een actieplan voor de samenwerking staan?
Hoe ziet een actieplan van een samenwerkingsverband eruit?
Hoe stel ik een actieplan op voor ons samenwerkingsverband?
Hoe maak ik een actieplan met de handelaars?
Bestaat er een voorbeeld van een actieplan met handelaars?
Bestaat er een sjabloon voor een actieplan met partners?
Zit er een actieplan in de kernwijzer Samenwerking?
Is een actieplan verplicht in een samenwerkingsverband?
Kunt u tips geven om met een actieplan te werken?
Uit welke kolommen bestaat een actieplan?
termijn van een actieplan met ondernemers
Wie volgt de acties uit het actieplan op?
Hoeveel acties zet je in één actieplan?
Kan ik een ingevuld actieplan van een handelaarsvereniging krijgen?
Om de hoeveel maanden pas je een actieplan aan?
`,
  'vitrine-participation-trouble': `
Welke methodieken zijn er voor participatie?
Niemand daagt op voor onze inspraakavond, staat daar iets over in de kernwijzer?
Iemand neemt altijd het woord op onze bijeenkomsten, bestaat daar een aanpak voor?
Welke werkvorm kies ik voor een participatiemoment?
Wat zijn herkenbare participatiesituaties?
Wat is een typische situatie bij participatie?
Wat doe je met deelnemers die blijven klagen op een inspraakmoment?
Wat als er ruzie ontstaat tijdens een participatiemoment?
Wat als bewoners niet willen meepraten?
Welke situaties bij participatie behandelt de kernwijzer?
Welke participatiesituaties worden beschreven?
Welke methodiek hoort bij welke participatiesituatie?
Welke methode gebruik je voor een inspraakvergadering?
Welke participatievormen raden jullie aan?
Hoe krijg ik stille deelnemers aan het woord op een inspraakavond?
Hoe reageer ik op boze bewoners tijdens de inspraak?
Hoe lok ik meer volk naar een inspraakmoment?
Wat doet ge als niemand komt naar uw participatiemoment?
Is er hulp als stakeholders niet willen participeren?
lage opkomst inspraakavond
omgaan met weerstand participatie
Op onze inspraakavonden zijn altijd dezelfde mensen aanwezig.
Ik vrees tegenkanting op de bewonersvergadering.
Mijn schepen vraagt welke participatiemethode we kiezen.
Ik begeleid een inspraakmoment, welke methodieken zijn er?
Kunt u een methodiek geven voor een moeizame participatie?
Wat zeg je tegen iemand die een inspraakavond verstoort?
Hoe bereiken we jongeren voor een participatiemoment?
Welke ijsbreker gebruik je op een bewonersvergadering?
wereldcafé of focusgroep
Hoe groot maak je de groepjes op een participatiemoment?
Hoe ga je om met een luidruchtige minderheid bij inspraak?
`,
} as const satisfies Readonly<Record<string, string>>;
