/** Still more ways to ask what `faq/project-plan.ts` answers, as people type to a bot: one a line. */
export const PROFPLOEG_PROJECT_PLAN_MORE_PHRASINGS = {
  'profploeg-project-plan': `
Ik ben nieuw op de dienst, wat is dat projectplan waar de experten over spreken?
Mijn schepen vraagt of hij zijn handtekening moet zetten onder het projectplan.
Is het zo dat we het projectplan gewoon mondeling mogen goedkeuren in een overleg?
Stel dat de Profploeg een plan maakt, beslist de gemeente dan of het goed is?
Hoe zit dat met ons akkoord, geven we dat in een vergadering of op papier?
Wordt er samengezeten over het projectplan voor we ermee instemmen?
Wij hebben de intake achter de rug, in welk document staan onze afspraken nu?
Wat bedoelen ze met een "gedetailleerd projectplan", wat staat daar dan in?
Schrijven wij dat projectplan zelf of giet de Profploeg onze afspraken op papier?
Staan de experten die bij ons passen ook in het projectplan?
Wie heeft er bij het projectplan het laatste woord, wij of de ploeg?
Ge maakt een plan van wat we afspraken, maar hoe zeggen wij dat het goed is?
Komen de prioriteiten en het gebied samen in één document terecht?
Waarvoor gebruiken we het projectplan eens het goedgekeurd is?
Is er een papieren goedkeuring nodig of volstaat het als we in een vergadering ja zeggen?
Onze secretaris vraagt of er een brief nodig is om het projectplan goed te keuren.
Nog efkes over het plan na de intake: hoe gaan we van daar naar concrete acties?
Is het aan de gemeente of aan de experten om het projectplan goed te keuren?
Wordt de timing vastgelegd voor het projectplan of komt die al in het intakegesprek?
Wie zet de besproken zaken uit de intake om in een uitgewerkt plan?
Het plan ligt hier op mijn bureau, hoe keur ik dat namens de gemeente goed?
Wat is het volgende document dat we krijgen nadat we met VLAIO samenzaten?
Gebeurt de goedkeuring van het plan per brief of gewoon pratend?
Welke vier zaken worden in het projectplan neergezet?
Wanneer mag de gemeente ja of nee zeggen over wat de Profploeg wil doen?
Leidt het projectplan tot een actieplan, of is dat hetzelfde document?
Kan de Profploeg starten met iets dat wij niet goedgekeurd hebben?
Staat er in het plan ook rond welk thema er gewerkt zal worden?
Onze gemeente wil inspraak in wat er gaat gebeuren, hoe keuren we het voorstel van aanpak goed?
Hoeveel details geven jullie in het plan dat uit de intake voortkomt?
`,
  'profploeg-scope': `
Ik ben nieuw op de dienst, hoe wordt beslist over welk stuk van de gemeente het gaat?
Mijn schepen vraagt of de zone uit onze aanvraag nu definitief vastligt.
Is het zo dat het thema pas in het intakegesprek gekozen wordt?
Stel dat we in de aanvraag het hele centrum schreven, mogen we dan nog inkrimpen?
Hoe zit dat met de afbakening, doen we dat zelf of samen met de Profploeg?
Wij willen twee dorpskernen laten bekijken, wanneer wordt gekozen welke het wordt?
Hoe wordt er samen met ons gekozen waar het traject zich op richt?
Wat bedoelen ze met gebieds- en thema-afbakening in die tekst?
Van waaruit vertrekken jullie om het gebied en het onderwerp te bepalen?
In welk plan staat uiteindelijk om welke zone en welk thema het gaat?
Moeten we voor de intake al weten welke straten erbij horen?
Ge gaat toch niet heel onze stad bekijken, hoe wordt dat stuk gekozen?
Kunnen we nog van onderwerp veranderen voor het plan er is?
Wanneer wordt knoop doorgehakt over het gebied waar de experten aan werken?
Onze winkelstraat loopt over in een woonwijk, waar leggen we dan de grens?
Wie tekent de lijn op de kaart, de experten of wij?
Nog efkes over het thema: wie kiest dat en op welk moment?
Bepalen onze sleutelkwesties mee welk gebied er gekozen wordt?
Onze directeur vraagt of gebied en thema nog open liggen tot het intakegesprek.
Ik heb in de aanvraag een zone beschreven, wordt die gewoon overgenomen?
Waar in het traject wordt de focus op gebied en onderwerp vastgezet?
Hoe vermijden we dat het traject over alles en nog wat gaat?
Worden het onderwerp en de zone in hetzelfde gesprek vastgelegd?
Kiezen jullie samen met ons waar de begeleiding wel en niet over gaat?
Wat is het vertrekpunt om samen een zone en een onderwerp af te spreken?
Onze deelgemeenten willen allemaal meedoen, hoe raken we tot één werkgebied?
Wordt het gebied dat we kiezen ergens officieel opgeschreven?
Kan de Profploeg voorstellen om een andere buurt te nemen dan wij vroegen?
Wij twijfelen nog over het thema, is het erg als we dat pas op de intake beslissen?
Hoe komt men van een hele gemeente tot een duidelijk afgebakend projectgebied?
`,
  'profploeg-priorities': `
Ik ben nieuw op de dienst, wat moet ik verstaan onder de prioriteitenlijst van ons traject?
Mijn schepen wil dat parkeren eerst komt, waar wordt die volgorde bepaald?
Is het zo dat we samen met de Profploeg kiezen wat voorgaat?
Stel dat alles bij ons dringend is, hoe raken we dan tot een lijst?
Hoe zit dat met de prioriteiten, leggen wij die vast of de experten?
Wij hebben een waslijst aan problemen, waar beslissen we wat eerst komt?
Wat bedoelen ze met een prioriteitenlijst in het projectplan?
Op welk gesprek moeten we onze prioriteiten klaar hebben?
Waar kan ik onze lijst met prioriteiten nalezen als ze gemaakt is?
Worden de prioriteiten samen met het gebied en de experten bepaald?
Ge kunt niet alles tegelijk aanpakken, hoe kiest ge dan met ons wat eerst is?
Komt er een lijst van wat in ons traject het zwaarst weegt?
Nog efkes over die volgorde van aanpakken: wie bepaalt dat?
Mag onze gemeente meebeslissen over wat er bovenaan de lijst komt?
In welk document komt te staan waar we eerst aan werken?
Wij zijn het intern niet eens over wat belangrijk is, wordt dat in de intake uitgeklaard?
Moeten we tegen het intakegesprek een top vijf van problemen hebben?
Wanneer wordt afgesproken welke zaken voorgaan en welke later komen?
Bestaat er iets waarin staat wat voor onze gemeente het belangrijkste is in het traject?
Hoe gaat het kiezen van prioriteiten in zijn werk met zoveel noden?
Leggen jullie de prioriteiten op of komen die uit het overleg met ons?
Zijn gebied, thema en prioriteiten drie dingen die we in één gesprek vastleggen?
Onze handelaars willen alles meteen opgelost zien, hoe wordt bepaald wat eerst gebeurt?
Wat doet de Profploeg als een gemeente te veel tegelijk wil?
Is de prioriteitenlijst een apart papier of een stuk van het projectplan?
Ik wil leegstand voorop zetten in het traject, kan ik dat in de intake vragen?
Kunnen we zelf punten op de prioriteitenlijst laten zetten?
Hoe weten de experten met welk probleem ze bij ons moeten beginnen?
Waarom wordt er een lijst gemaakt van wat er voorgaat in ons traject?
Wie helpt ons om uit al onze wensen de belangrijkste te halen?
`,
} as const satisfies Readonly<Record<string, string>>;
