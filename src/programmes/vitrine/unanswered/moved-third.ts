/** Questions that came near an entry but that the sources leave open: one a line. */
export const VITRINE_MOVED_THIRD_UNANSWERED = {
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
  'vitrine-bylaws-content': `
Wat is een huishoudelijk reglement?
Moet een samenwerkingsverband een huishoudelijk reglement hebben?
Wat staat er in een huishoudelijk reglement?
Wat is een intern reglement van een samenwerkingsverband?
Welke artikels staan er in het voorbeeldreglement?
Hoelang is het voorbeeld van een huishoudelijk reglement?
Wie moet een huishoudelijk reglement goedkeuren?
definitie huishoudelijk reglement
Wat is het verschil tussen statuten en een huishoudelijk reglement?
Staat er iets over stemrecht in het voorbeeldreglement?
`,
  'vitrine-example-details': `
Welke innovatieve samenwerkingen in Vlaanderen staan in de kernwijzer?
Welke steden doen het goed met samenwerken?
Staat onze buurgemeente als voorbeeld in de kernwijzer?
Geef eens een voorbeeld van een innovatieve samenwerking.
Ik zoek een gemeente die sterk samenwerkt met haar handelaars.
Over welke gemeenten gaan de vijf voorbeelden?
Welke vijf voorbeelden staan in de kernwijzer Samenwerking?
Welke vijf Vlaamse samenwerkingen worden getoond?
Welke gemeenten worden als voorbeeld genoemd voor samenwerking?
Welke inspirerende samenwerkingen tussen gemeente en handelaars zijn er?
Wat zijn mooie voorbeelden van samenwerking in Vlaanderen?
Hoe hebben andere Vlaamse gemeenten hun samenwerking georganiseerd?
Hoe werken andere steden succesvol samen met ondernemers?
Waar werkt de samenwerking tussen stad en winkeliers goed?
Is er een Vlaamse gemeente die uitblinkt in samenwerken?
Is Oudsbergen een van de vijf voorbeelden?
De gemeenteraad vraagt waar zulke samenwerking al gelukt is.
Kent ge gemeenten die het voorbeeld geven in samenwerken?
Kunt u inspirerende Vlaamse samenwerkingen noemen?
Hoe verliep dat participatieproject rond mobiliteit?
Hoe werd het participatieproject over mobiliteit aangepakt?
Hoe pakte iemand een participatietraject rond mobiliteit aan?
In welke gemeente liep het participatieproject rond mobiliteit?
Welke voorbeelden van samenwerking in Vlaanderen zijn er?
Uit welke provincies komen de vijf voorbeelden?
Wie gaf de workshop citymarketing in Oudsbergen?
Wanneer was de workshop in Oudsbergen?
Hoeveel bewoners deden mee aan het participatieproject rond mobiliteit?
Staat Mechelen bij de vijf innovatieve samenwerkingen?
namen van de voorbeeldgemeenten
`,
  'vitrine-stakeholder-list': `
Waarom zou je een bepaalde stakeholder betrekken?
Om welke reden betrekken we iemand bij de samenwerking?
De burgemeester wil weten waarom we de horeca erbij moeten betrekken.
Wie zijn de stakeholders in een samenwerking?
Welke belanghebbenden horen er rond de tafel volgens de kernwijzer?
Aan wie moet ik denken als ik partners zoek?
Wie horen we allemaal te betrekken bij onze kern?
Wat mogen we van een belanghebbende verlangen?
Waarom zijn de vragen over samenwerking moeilijk te beantwoorden?
Waarom zijn de antwoorden op zulke eenvoudige vragen zo complex?
Waarom moeten stakeholders ook onderling samenwerken?
Is een school een stakeholder van de kern?
Moeten we ook vastgoedeigenaars betrekken bij de samenwerking?
lijst van mogelijke stakeholders in een centrum
Welke partners vergeten gemeenten vaak?
Hoort de bank in de winkelstraat bij onze stakeholders?
Wie is de belangrijkste stakeholder van een winkelkern?
`,
  'vitrine-ladder-rungs': `
Welke treden heeft de participatieladder?
Welke sporten telt die participatieladder?
Hoeveel treden heeft de participatieladder?
Hoeveel trappen zijn er op de ladder van participatie?
Hoe heten de treden van de participatieladder?
Wat is de hoogste trede van de participatieladder?
Wat staat er onderaan op de participatieladder?
Welke niveaus van inspraak bestaan er?
Welke gradaties van betrokkenheid onderscheidt de ladder?
Zijn informeren en raadplegen treden van de participatieladder?
De burgemeester vraagt op welke trede van de ladder we staan.
treden van de ladder
ladder van Arnstein
Hoe ziet een participatieladder eruit?
Hoe pas ik de participatieladder toe op onze handelaars?
Hoe ver laten we bewoners en handelaars meebeslissen?
Wat is het verschil tussen de participatieladder en de actorenkaart?
Hoe hoog op de participatieladder moet een gemeente staan?
Is coproduceren de bovenste sport van de ladder?
onderste trede participatieladder
Kan je de participatieladder tekenen?
Welke trede past bij een mobiliteitsplan?
Hoeveel sporten heeft de ladder van participatie?
`,
  'vitrine-role-details': `
Wat is een sympathisant in een samenwerking?
Wat doet een sympathisant?
Wat betekent projectmatig werken binnen een thema voor een ondernemer?
Welke taken geef ik aan de handelaars?
Worden de rollen best vooraf afgesproken?
Hoeveel sympathisanten heeft een samenwerking nodig?
Welke taken neemt een projectmatige ondernemer op?
Wie duidt de rollen in een samenwerking aan?
functieomschrijving trekker samenwerking
Mag een ondernemer halfweg van rol wisselen?
`,
  'vitrine-council-setup': `
Wat doet een adviesraad lokale economie?
Wat is het verschil tussen een ondernemersraad en een adviesraad?
Wat is beter: informeel contact of een ondernemersraad?
Hoe richt ik een ondernemersraad op?
Hoe zet je een adviesraad lokale economie op?
Richt ge best een ondernemersraad op of niet?
Welke stappen zet je om een adviesraad lokale economie op te richten?
bevoegdheden ondernemersraad
Waarover geeft een adviesraad lokale economie advies?
Moet de gemeenteraad de oprichting van een ondernemersraad goedkeuren?
Hoeveel gemeenten hebben al een ondernemersraad?
Kan een adviesraad lokale economie een project tegenhouden?
`,
  'vitrine-lessons-elsewhere': `
Wat leren we uit de aanpak van andere steden?
Wat deden andere gemeenten om hun centrum te versterken?
Hoe pakken andere besturen hun handelskern aan?
Welke creatieve concepten zijn er elders bedacht voor de kern?
Ik wil weten wat in andere handelskernen goed werkte.
Mijn schepen wil weten wat andere gemeenten uit hun traject haalden.
Mijn burgemeester vraagt hoe andere steden het deden.
Welke maatregel werkte het best in andere kernen?
Wat was de grootste les uit de trajecten van de Profploeg?
Hoe loste een andere stad haar parkeerprobleem op?
creatieve concepten lijst
Welk pop-upconcept werd elders uitgeprobeerd?
Welke fouten maakten de begeleide gemeenten?
`,
  'vitrine-price-deadline': `
Wat kost een kernwijzer?
Zijn de kernwijzers gratis?
Moet mijn gemeente betalen voor De Vitrine?
prijs kernwijzer
gratis kernwijzer
Wat betalen we voor een kernwijzer?
Hangt er een prijskaartje aan de kernwijzers?
Is er een kostprijs verbonden aan De Vitrine voor de gemeente?
Kost het iets om een kernwijzer te downloaden?
Is er een deadline voor De Vitrine?
deadline kernwijzer
Tegen wanneer moeten we ons inschrijven voor De Vitrine?
Is er een uiterste datum om een kernwijzer te downloaden?
Ben ik te laat voor De Vitrine?
Moeten we iets aanvragen voor De Vitrine?
Is er een aanvraagformulier voor De Vitrine?
aanvraag Vitrine nodig
Moeten we ons aanmelden voor De Vitrine?
Hoeveel euro vraagt VLAIO voor een kernwijzer?
Wordt er een factuur gestuurd voor De Vitrine?
kostprijs De Vitrine voor gemeenten
Tot welke dag blijft de kernwijzer beschikbaar?
inschrijvingstermijn De Vitrine
Welk formulier dien ik in voor De Vitrine?
`,
  'vitrine-other-downloads': `
Zijn alle zes kernwijzers te downloaden?
Kan ik de vijf andere kernwijzers ook downloaden?
Is enkel de kernwijzer Samenwerking online beschikbaar?
Waarom vind ik de kernwijzer Beleving niet om te downloaden?
Waar download ik de kernwijzer Identiteit?
Hoe geraak ik aan de kernwijzer Etnisch ondernemerschap?
kernwijzer Leegstand downloaden
Waar staat de kernwijzer Leegstand online?
download kernwijzer Beleving
Wanneer komen de andere kernwijzers online?
Ik vind alleen Samenwerking, waar staat Duurzame mobiliteit?
Geef me de downloadlink van de kernwijzer Identiteit.
Kan ik alle kernwijzers in één keer downloaden?
`,
} as const satisfies Readonly<Record<string, string>>;
