/** Questions about local premiums, subsidies and money that the sources leave open: one a line. */
export const PROFPLOEG_LOCAL_MATTERS_UNANSWERED = {
  'local-facade-premium': `
Hoeveel bedraagt de gevelpremie?
premie gevelrenovatie handelspand
Bestaat er een subsidie om winkelgevels op te frissen?
Hoe vraag ik een toelage aan voor een nieuwe etalage?
Krijgt een winkelier geld om zijn gevel te schilderen?
Welke voorwaarden gelden voor een gevelpremie in onze gemeente?
Tot wanneer kan je de premie voor gevelverfraaiing aanvragen?
Ge kunt toch subsidie krijgen voor uw winkelpui?
voorbeeldreglement gevelsubsidie handelszaken
Moet de architect mee tekenen voor de gevelpremie?
Ik wil weten of luifels en rolluiken onder de gevelpremie vallen.
Betaalt VLAIO mee aan de renovatie van gevels in de winkelstraat?
`,
  'local-terrace': `
Hoeveel kost een terrasvergunning?
terrasreglement horeca
Krijgt een café steun om een nieuw terras te plaatsen?
Tot hoe laat mag een terras open blijven?
Mag een restaurant parkeerplaatsen innemen voor een terras?
Welke breedte moet er vrij blijven op het voetpad naast een terras?
Is terrasverwarming nog toegelaten?
premie terrasmeubilair
Waar dien ik een aanvraag in voor een winterterras?
Moet ons terras voldoen aan een bepaalde kleur of stijl?
Is de terrasbelasting afgeschaft dit jaar?
Ik wil op het kerkplein een terras zetten, mag dat zomaar?
`,
  'local-starter-premium': `
Bestaat er een starterspremie voor nieuwe winkels?
premie starters handelskern bedrag
Hoeveel geld krijgt iemand die een zaak opent in het centrum?
Kan een startende ondernemer een renteloze lening krijgen?
Ik wil een bakkerij beginnen, welke steun is er?
Welke diploma's heb je nodig om een winkel te starten?
Hoe schrijf ik mij in als zelfstandige in bijberoep?
vestigingspremie leegstaand winkelpand
Mag een gemeente de huur van een starter het eerste jaar betalen?
Aan welke voorwaarden moet een starter voldoen voor de vestigingspremie?
Waar vind ik een ondernemingsloket in de buurt?
Krijgt een starter in hoofdberoep meer dan een starter in bijberoep?
`,
  'local-building-purchase-share': `
Welk percentage van de aankoopprijs van een handelspand betaalt Vlaanderen terug?
maximumbedrag subsidie per handelspand
Hoeveel procent subsidie krijgt de gemeente voor een leeg winkelpand?
Hoeveel jaar moet de gemeente een gesubsidieerd pand in eigendom houden?
Moet het aangekochte handelspand in een afgebakend kernwinkelgebied liggen?
Tellen de notariskosten mee voor de handelspandensubsidie?
Hoeveel panden zijn er met de subsidie aangekocht?
Welke gemeenten kregen steun om een handelspand te kopen?
Mag je een gekocht handelspand achteraf doorverkopen?
cofinanciering gemeente bij aankoop bedrijfsruimte
Wordt de verbouwing van een aangekocht pand mee gesubsidieerd?
Hoe groot mag een bedrijfsruimte zijn om voor de aankoopsubsidie in aanmerking te komen?
`,
  'local-living-above-shops': `
Bestaat er een premie voor wonen boven winkels?
subsidie verbouwing bovenverdieping handelspand
Hoeveel premie krijg je voor een aparte toegang naar de woning boven een winkel?
Mag je van een winkel een woning maken?
Welke regels gelden voor de omvorming van een winkelpand tot appartement?
Is er steun om leegstaande bovenverdiepingen opnieuw te laten bewonen?
Mijn Verbouwpremie voor een handelspand?
Hoeveel woningen staan er leeg boven winkels in Vlaanderen?
Verlies je winkelruimte als de trap naar boven apart moet?
voorbeeldreglement wonen boven winkels
Krijgt een eigenaar een belastingvermindering als hij boven zijn zaak verhuurt?
Moet de brandweer een woning boven een frituur keuren?
`,
  'local-trader-digital-subsidy': `
Hoeveel subsidie krijgt een winkelier voor een webshop?
kmo-portefeuille percentage
Bestaat er een premie voor digitale kassa's in kleine winkels?
Hoe vraag ik als handelaar de kmo-portefeuille aan?
Is er steun om mijn winkel op een online platform te zetten?
Wie helpt een zelfstandige met een website?
cyberveiligheid subsidie kleinhandel
Welke vormingen voor winkeliers worden terugbetaald?
Moet een webshop bepaalde wettelijke vermeldingen tonen?
Hoeveel handelaars in onze gemeente verkopen online?
Kan ik subsidie krijgen voor reclame op Facebook?
Bestaat er een lokale koopcheque voor webshops uit de streek?
`,
  'local-works-compensation': `
Krijgt een winkel een vergoeding bij wegenwerken?
hinderpremie bedrag
Hoe vraag ik de sluitingspremie aan als mijn straat openligt?
Hoeveel dagen moet een zaak dicht zijn voor een hinderpremie?
Wanneer starten de rioleringswerken in de winkelstraat?
Moet de gemeente handelaars verwittigen voor ze de straat openbreekt?
Hoelang duurt de heraanleg van onze markt?
Kan ik uitstel van belastingen krijgen omdat de winkelstraat is opgebroken?
signalisatie bereikbaarheid handelaars tijdens werken
Wie stelt een bereikbaarheidsadviseur aan bij openbare werken?
Bestaat er een draaiboek minder hinder voor winkelstraten?
Mijn omzet is gezakt door de werken, bij wie dien ik een klacht in?
`,
  'local-eu-money': `
Welke Europese subsidies bestaan er voor stadskernen?
EFRO oproep handelskern
Kan onze gemeente Leader-middelen gebruiken voor het dorpsplein?
Hoeveel procent betaalt Europa terug bij een Interreg-project?
Wanneer sluit de volgende Europese oproep voor stedelijke ontwikkeling?
Wie helpt een gemeente bij een Europees subsidiedossier?
Hoe vaak moet je bij Europa een voortgangsrapport indienen?
Krijgen plattelandsgemeenten extra middelen van de EU?
projectpartner zoeken Europees project winkelstraten
Ik zoek een Europees fonds voor leegstaande panden.
Telt de begeleiding mee als eigen inbreng in een EFRO-dossier?
Moet het Europese logo op het werfbord staan?
`,
  'local-other-flemish-money': `
Welk Vlaams fonds steunt dorpen die hun plein vernieuwen?
thematische stadsvernieuwing subsidie
Bestaat er een Vlaamse subsidie voor een centrummanager?
Krijgt een plattelandsgemeente geld uit het Plattelandsfonds voor haar dorpskern?
Is er een oproep voor pop-upwinkels?
Hoeveel subsidie gaf Vlaanderen vorig jaar aan kernversterking?
conceptsubsidie stadsvernieuwing voorwaarden
Kunnen we steun krijgen om ons marktplein te vergroenen?
Welke Vlaamse dienst betaalt voor ontharding in het centrum?
Mogen we een Vlaamse en een provinciale subsidie combineren?
Bestaat er een subsidie voor een belevingsproject in de winkelstraat?
Wie geeft geld voor een haalbaarheidsstudie over ons centrum?
`,
  'local-centre-manager-salary': `
Wat verdient een centrummanager?
loonkost centrummanager per jaar
In welke weddeschaal zit een ambtenaar lokale economie?
Hoeveel kost het om halftijds iemand op lokale economie te zetten?
Kunnen kleine gemeenten samen een centrummanager aanwerven?
Heeft elke gemeente een ambtenaar lokale economie?
functieomschrijving centrummanager
Welk diploma vraag je van een centrummanager?
Mag een handelaarsvereniging een centrummanager in dienst nemen?
Waar publiceer ik een vacature voor winkelstraatmanager?
Hoeveel voltijdse krachten heeft een dienst economie gemiddeld?
Is het loon van een winkelstraatmanager ergens terug te vorderen?
`,
  'local-gift-voucher': `
Hoe start een gemeente met een lokale cadeaubon?
gemeentebon handelaars software
Welke winkels aanvaarden de cadeaubon van onze stad?
Hoelang blijft een gemeentelijke geschenkbon geldig?
Wat kost een klantenkaart voor het hele centrum?
Mag ik de stadsbon gebruiken in een supermarktketen?
Hoeveel procent van de verkochte cadeaubonnen wordt nooit ingeruild?
spaarsysteem lokale handelaars app
Moet er btw op een gemeentelijke cadeaubon?
Kan het personeel van de gemeente een lokale bon krijgen met Kerstmis?
Welke firma levert lokale munten of bonnen?
Ik heb nog een oude handelaarsbon liggen, waar kan ik die inwisselen?
`,
  'local-takeover': `
Waar vind ik een overnemer voor mijn winkel?
overname handelszaak waarde berekenen
Hoeveel winkels hebben geen opvolger?
Bestaat er een databank van zaken die over te nemen zijn?
Welke belastingen betaal je als je je zaak verkoopt?
Krijgt een stoppende zelfstandige een uitkering?
Hoelang duurt een totale uitverkoop bij stopzetting?
Mag de gemeente een beenhouwerij overnemen om ze te redden?
sluitingspremie zelfstandige pensioen
Ik wil stoppen met mijn kledingzaak, wat moet ik regelen?
Hoe vinden we een nieuwe bakker voor ons dorp?
Hoeveel faillissementen waren er vorig jaar in de kleinhandel?
`,
} as const satisfies Readonly<Record<string, string>>;
