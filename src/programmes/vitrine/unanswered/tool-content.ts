/** Questions about what its tools and examples hold that the sources leave open: one a line. */
export const VITRINE_TOOL_CONTENT_UNANSWERED = {
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
