/** More ways to ask what `faq/tools.ts` answers: one a line. */
export const VITRINE_TOOLS_PHRASINGS = {
  'vitrine-tools': `
overzicht samenwerkingstools
lijst tools De Vitrine
instrumenten partnerwerking
instrumentarium kernwijzer
gereedschap samenwerken
werkmateriaal samenwerking
tips en tools samenwerking
instrumentenkoffer
handige tools stakeholders
welke methoden samenwerking
Welke instrumenten bevat de kernwijzer Samenwerking?
Som de hulpmiddelen uit de kernwijzer Samenwerking eens op.
Toon mij alle tools om samen te werken.
Over welke tools beschikken we om met partners te werken?
Welke tools zijn er naast de actorenkaart en de participatieladder?
Wat zit er allemaal in de gereedschapskoffer voor samenwerking?
Welke hulpmiddelen krijgt een gemeente om samenwerking aan te pakken?
Wordt er praktisch gereedschap aangereikt om samen te werken?
Worden er methodes aangeboden om samenwerking vorm te geven?
Welke praktische instrumenten reikt De Vitrine aan?
Heeft De Vitrine tools waarmee ik meteen aan de slag kan?
Bestaat er een toolkit voor samenwerking met handelaars?
Zijn er bruikbare instrumenten om de samenwerking met ondernemers te organiseren?
Hebt u een lijst van alle methodieken in de kernwijzer Samenwerking?
Hebt ge tools voor ons om beter samen te werken?
Kan je een paar technieken geven om met stakeholders te werken?
Kunt u de instrumenten opsommen die samenwerking ondersteunen?
Mijn schepen vraagt welke tools er bestaan om samen te werken.
Mijn diensthoofd wil een lijstje met hulpmiddelen voor samenwerking.
Wij willen beter samenwerken en zoeken praktische werkinstrumenten.
Ik zoek inspiratie qua tools voor overleg en samenwerking.
Ik wil weten welke werkinstrumenten de kernwijzer Samenwerking telt.
Met welke tools kan ik als centrummanager samenwerking aanpakken?
Klopt het dat er verschillende tools in de kernwijzer Samenwerking zitten?
Klopt het dat de kernwijzer Samenwerking meer dan één methodiek aanreikt?
Wat zijn nuttige hulpmiddelen als je partners wil betrekken?
Vind ik in De Vitrine praktische instrumenten voor partneroverleg?
Waar kan ik handige samenwerkingstools vinden?
Welk gereedschap reikt men aan voor partnerwerking?
Wat voor werkvormen en tools zitten er in die kernwijzer over samenwerken?
Zitten er oefeningen of werkvormen bij het thema Samenwerking?
Welke samenwerkingstools stelt VLAIO ter beschikking?
Welke soorten instrumenten zijn er om met belanghebbenden te werken?
`,
  'vitrine-actor-map': `
actorenanalyse
actorenmapping
kaart met actoren
spelers oplijsten
krachtenveldanalyse
stakeholderkaart
overzichtskaart stakeholders
belanghebbendenanalyse
partijenkaart
partners in kaart brengen
Wat is het nut van een actorenkaart?
Wat houdt een actorenkaart in?
Wat doe je met een actorenkaart?
Wat bedoelen jullie met een actorenkaart?
Wat wordt er met actorenkaart bedoeld?
Waarom zou ik een actorenkaart opstellen?
Waartoe dient zo’n kaart met actoren?
Waar wordt een actorenkaart voor gebruikt?
Wat leer ik uit een actorenkaart?
Wat levert een actorenkaart ons op?
Welke info geeft een actorenkaart over stakeholders?
Staat ergens beschreven hoe je een actorenkaart opstelt?
Waar vind ik uitleg over het maken van een actorenkaart?
Uit welk document komt de actorenkaart?
Waar hoort de actorenkaart bij?
Klopt het dat een actorenkaart toont wie de stakeholders zijn?
Klopt het dat de actorenkaart een tool uit de kernwijzer Samenwerking is?
Is de actorenkaart een hulpmiddel om stakeholders te bepalen?
Verheldert een actorenkaart ook wat er van wie verwacht wordt?
Mijn schepen vraagt een actorenkaart, wat is dat voor iets?
De consultant sprak van een actorenkaart, wat wil dat zeggen?
Wij willen alle actoren in het centrum in kaart zetten.
Ik wil al onze stakeholders visueel op een rij zetten.
Kent ge een tool om actoren te mappen?
Kan je mij uitleggen hoe een actorenkaart werkt?
Wie komt er op een actorenkaart te staan?
`,
  'vitrine-participation-ladder': `
participatieniveaus
trappen van participatie
graden van inspraak
participatietrap
betrokkenheidsladder
gradaties burgerparticipatie
inspraakniveaus
participatiegraad bepalen
Wat is het nut van de participatieladder?
Wat houdt een participatieladder in?
Wat doe je met de participatieladder?
Wat bedoelt men met een ladder van participatie?
Wat leert de participatieladder ons?
Wat verheldert een participatieladder?
Waartoe dient de participatieladder?
Waarom zouden we een participatieladder gebruiken?
Waarvoor wordt de participatieladder ingezet?
Hoe werkt de participatieladder?
In welk document staat de participatieladder?
Waar vind ik de ladder met de inspraakniveaus?
Waar hoort de participatieladder bij?
Klopt het dat de participatieladder een methodiek uit de kernwijzer Samenwerking is?
Klopt het dat de ladder toont wat je van stakeholders verwacht?
Is de participatieladder hetzelfde als de actorenkaart?
Mijn schepen wil weten wat een participatieladder is.
Wij willen bepalen hoeveel zeggenschap de burgers krijgen.
Wij twijfelen tussen informeren, raadplegen en coproduceren.
Ik hoorde over een ladder om inspraak te meten, wat is dat?
Kunt u de participatieladder toelichten?
Kent ge die ladder met de trappen van inspraak?
Hoeveel inspraak geven we onze inwoners, en welke tool helpt daarbij?
`,
  'vitrine-motives': `
motivatie stakeholders
drijfveren ondernemers
beweegredenen partners
motieven achterhalen
peiling stakeholders
enquête winkeliers
interview stakeholders
diepte-interview
noden handelaars bevragen
cocreatief motivaties zoeken
Wat motiveert onze stakeholders?
Wat zijn de drijfveren van de handelaars?
Wat bezielt de winkeliers om mee te doen?
Waarom doen ondernemers mee, en hoe ontdek je dat?
Waarom moeten we de motivatie van onze partners kennen?
Hoe achterhaal ik de drijfveren van de handelaars?
Hoe kom ik te weten wat partners willen?
Hoe krijg ik zicht op de echte wensen van winkeliers?
Hoe zoek je motivaties op een co-creatieve manier?
Hoe kom je erachter wat de horeca drijft?
Hoe peil je naar de motieven van belanghebbenden?
Hoe vraag ik handelaars naar hun wensen en noden?
Op welke manier bevraag je stakeholders?
Via welk kanaal peilen we de motivaties?
Moet ik handelaars interviewen?
Mogen we een vragenlijst rondsturen om motieven te peilen?
Is een enquête geschikt om de motivatie van ondernemers te kennen?
Kan een workshop de drijfveren van onze partners blootleggen?
Zoeken we de motivaties samen met de stakeholders of zonder hen?
Worden de motivaties samen met de stakeholders gezocht?
Moet je dat co-creatief doen, motivaties zoeken?
Klopt het dat je motivaties via diepte-interviews kan zoeken?
Wat bepaal je nadat de motivaties bekend zijn?
Wat komt eerst: de motivaties of de gemeenschappelijke doelen?
Wat doe je na het zoeken van de motivaties?
Welke stap volgt op de peiling, de workshop of het interview?
Mijn schepen vraagt wat de ondernemers echt drijft.
De handelaars lijken niet gemotiveerd, hoe vinden we hun drijfveer?
Wij kennen de beweegredenen van onze winkeliers niet.
Ik wil een bevraging doen bij de middenstand, is dat nuttig?
Hoe weet ge wat de mensen echt motiveert?
Welke bevragingsmethodes zijn er om drijfveren te ontdekken?
`,
  'vitrine-mobility-example': `
voorbeeld mobiliteitsparticipatie
participatietraject mobiliteit
uitgewerkte case mobiliteit
inspraak mobiliteit
burgerinspraak verkeer
inspraaktraject mobiliteitsplan
voorbeeldproject draagvlak
case participatieproject
bewonersparticipatie verkeersplan
draagvlak mobiliteitsproject
Welk voorbeeld van een participatieproject staat in de kernwijzer?
Welk participatieproject is uitgewerkt in de kernwijzer Samenwerking?
Rond welk onderwerp draait het uitgewerkte participatieproject?
Rond welk thema is het voorbeeldproject uitgewerkt?
Wat is het onderwerp van het uitgewerkte voorbeeld over draagvlak?
Gaat het voorbeeld van een participatieproject over mobiliteit?
Gaat de uitgewerkte case over verkeer?
Klopt het dat er een voorbeeld over participatie en mobiliteit in zit?
Klopt het dat het participatieproject mobiliteit als voorbeeld dient?
Bij welk onderdeel hoort het voorbeeld van het participatieproject?
Waarvan is het participatieproject rond mobiliteit een voorbeeld?
Hoort het mobiliteitsvoorbeeld bij draagvlak en gemeenschappelijke belangen?
Waarom geeft de kernwijzer een mobiliteitsproject als voorbeeld?
Waar lees ik de details van het participatieproject over mobiliteit?
Waar staat het uitgewerkte voorbeeld van een inspraaktraject?
Bestaat er een uitgewerkt voorbeeld van burgerparticipatie?
Is er ergens een participatiecase die ik kan bekijken?
Is een voorbeeldtraject beschreven waarin burgers meepraten over mobiliteit?
Wordt er een concreet participatieproject beschreven?
Kan je een voorbeeld geven van een participatieproject?
Kunt u een inspraakproject over mobiliteit tonen?
Hebt ge een voorbeeld van participatie rond verkeer?
Hoe vind ik draagvlak voor een nieuw verkeersplan, is er een voorbeeld?
Onze handelaars protesteren tegen een autovrije straat, is er een participatievoorbeeld?
Mijn schepen van mobiliteit zoekt een voorbeeld van een participatieproject.
Mijn schepen vraagt of er een case over inspraak en mobiliteit bestaat.
Wij starten een participatieproject rond mobiliteit en zoeken een voorbeeld.
Wij willen inwoners betrekken bij een nieuw circulatieplan, bestaat er een case?
Ik wil een uitgewerkt participatieproject nalezen.
Ik moet een inspraaktraject over parkeren uitwerken, bestaat er een voorbeeld?
Vertel eens over dat participatieproject rond mobiliteit.
Zit er een mobiliteitscase in de kernwijzer Samenwerking?
`,
  'vitrine-roles': `
taken verdelen
taakverdeling samenwerking
rolverdeling ondernemers
wie doet wat
rollen partners
rol van sympathisant
sympathisant
projectmatig meewerken
verdeling van rollen
continuïteit door rolverdeling
Wat is het nut van een rolverdeling?
Wat bereik je met een goede rolverdeling?
Wat maak je duidelijk met een rolverdeling?
Wat houdt een rolverdeling in?
Waarom verdelen we best de rollen?
Waarom zijn duidelijke rollen belangrijk voor de continuïteit?
Waarvoor dient een verdeling van taken onder de partners?
Wie neemt welke rol op in de samenwerking?
Wie trekt de kar en wie steunt alleen?
Welke rollen bestaan er binnen een samenwerking?
Hoe maak je een rolverdeling?
Hoe verdeel ik de taken onder de ondernemers?
Hoe geven we iedere ondernemer een passende rol?
Hoe wijzen we rollen toe aan onze partners?
Hoe kan een ondernemer met weinig tijd toch een rol krijgen?
Hoe zorg je met rollen dat de samenwerking blijft duren?
Kan een handelaar gewoon sympathisant zijn?
Mag een winkelier enkel aan één project meewerken?
Mag iemand een kleinere rol hebben dan een ander?
Hoeft elke handelaar evenveel te doen?
Is iedereen verplicht om even actief mee te werken?
Zorgt een rolverdeling voor continuïteit?
Klopt het dat een ondernemer ook sympathisant kan zijn?
Klopt het dat rollen verdelen de continuïteit verzekert?
Mijn schepen vraagt wie wat doet in de samenwerking.
De handelaars klagen dat altijd dezelfden het werk doen.
Bij ons doet één persoon alles, hoe verdelen we de taken?
Wij willen afspreken wie welke rol speelt.
Ik heb ondernemers die alleen rond één thema willen meewerken.
Moet ge als ondernemer altijd volop meedoen?
Supporter of actieve trekker, welke rollen zijn er?
Wordt er van elke stakeholder hetzelfde verwacht?
`,
  'vitrine-models': `
samenwerkingsmodellen
vormen van samenwerking
model samenwerking
overlegstructuur ondernemers
overlegvormen
raad voor ondernemers
adviesraad oprichten
informeel overleg
informele contactmomenten
verankerde samenwerking
Welke samenwerkingsvormen bestaan er?
Welk samenwerkingsmodel past bij ons?
Welke modellen kan een gemeente kiezen?
Welke meer verankerde vormen van samenwerking zijn er?
Welke informele vormen van samenwerken kan je kiezen?
Welke overlegstructuren met de middenstand kennen jullie?
Wat is een adviesraad lokale economie?
Wat houdt een samenwerkingsmodel in?
Wat zijn informele contactmomenten?
Hoe geef je vorm aan een samenwerkingsmodel?
Hoe kies ik tussen formele en informele samenwerking?
Hoe organiseer ik het overleg met ondernemers structureel?
Op welk moment geef je het samenwerkingsmodel vorm?
Vanaf wanneer kan je een model van samenwerking kiezen?
Wat moet duidelijk zijn voor we een samenwerkingsmodel kiezen?
Kies je het model voor of na het bepalen van de engagementen?
Zijn losse contacten met handelaars ook een samenwerkingsvorm?
Is een ondernemersraad een verankerde vorm?
Is een ondernemersraad verplicht?
Kan het ook zonder officiële raad?
Mag de samenwerking losjes blijven, zonder raad?
Klopt het dat samenwerken informeel kan?
Klopt het dat een adviesraad lokale economie een samenwerkingsvorm is?
Mijn schepen vraagt of we een ondernemersraad nodig hebben.
Mijn schepen van lokale economie wil een adviesraad, wat is dat?
Wij hebben alleen informeel contact met de handelaars, welke andere vormen bestaan er?
Wij willen een vaste overlegvorm met de ondernemers.
Ik zoek een passende vorm voor onze samenwerking met de middenstand.
Van informeel tot verankerd: wat zijn de mogelijkheden?
`,
} as const satisfies Readonly<Record<string, string>>;
