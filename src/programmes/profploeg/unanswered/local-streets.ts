/** Questions about traffic, public space and safety that the sources leave open: one a line. */
export const PROFPLOEG_LOCAL_STREETS_UNANSWERED = {
  'local-parking': `
Hoeveel kost parkeren in het centrum?
blauwe zone handelskern uren
Hoelang mag je gratis parkeren bij de winkels?
Is gratis parkeren goed of slecht voor handelaars?
Hoeveel parkeerplaatsen heeft een winkelstraat nodig?
Kan een handelaar een parkeerkaart krijgen?
Mogen we parkeerplaatsen schrappen voor een plein?
parkeertarief per uur vergelijken
Waar moeten klanten hun parkeerschijf gebruiken?
Wie int de parkeerboetes in onze gemeente?
Komt er een ondergrondse parking onder de markt?
Hoeveel bedraagt een parkeerretributie in 2027?
`,
  'local-car-free': `
Hoe maak je een winkelstraat autovrij?
autovrije zone uren
Verliezen winkels omzet als auto's weg zijn?
Mogen bewoners nog met de auto in een autoluwe kern?
Welk verkeersbord hoort bij een winkelerf?
Is een fietszone in de winkelstraat wettelijk toegelaten?
zone 30 invoeren procedure
Kan de gemeente op zaterdag de straat afsluiten voor verkeer?
Wie keurt het aanvullend verkeersreglement goed?
Moeten fietsers afstappen in een voetgangerszone?
Wat is het verschil tussen een schoolstraat en een speelstraat?
Hoe vraag ik een knip in onze winkelstraat?
`,
  'local-deliveries': `
Tussen welke uren mag men leveren in de winkelstraat?
laad- en loszone aanvragen
Mag een vrachtwagen door een autovrije kern?
Bestaat er een lage-emissiezone in kleine steden?
Wat kost een pakjesautomaat op het plein?
Hoeveel pakjes worden er dagelijks in een kern geleverd?
Kunnen handelaars samen een cargofiets huren?
venstertijden leveringen centrum
Waar mogen koeriers stilstaan?
Is nachtelijke levering aan een supermarkt toegelaten?
Welke bpost-regels gelden voor een afhaalpunt in een winkel?
Moet ik een vergunning vragen om een container voor mijn winkel te zetten?
`,
  'local-hoppin': `
Waar ligt het dichtstbijzijnde Hoppinpunt?
subsidie Hoppinpunt gemeente
Hoeveel kost de aanleg van een Hoppinpunt?
Welke bussen stoppen er in onze dorpskern?
Krijgt ons centrum nog deelfietsen?
Hoe vraag je De Lijn om een extra halte bij de winkels?
Kan een Hoppinpunt op het marktplein?
prijs deelauto per kilometer
Hoeveel fietsenstallingen moet een kern hebben?
Wie betaalt de laadpalen in de winkelstraat?
Rijdt de flexbus op zaterdag naar het centrum?
Hoe reserveer ik een deelfiets aan het station?
`,
  'local-cameras': `
Mag een gemeente camera's hangen in de winkelstraat?
camerawet handelskern
Hoeveel kost een bewakingscamera op een plein?
Moet er een pictogram hangen bij winkelcamera's?
Hoelang mag je camerabeelden bewaren?
Wie mag de beelden van de stadscamera bekijken?
Heeft de gemeenteraad een advies over camera's nodig?
Mag een handelaar de straat filmen met zijn camera?
ANPR-camera's centrum boete
Helpt cameratoezicht tegen winkeldiefstal?
Waar vraag ik mijn eigen camerabeelden op?
Moet ik mijn winkelcamera aangeven bij de politie?
`,
  'local-footfall-privacy': `
Mag je passanten tellen via wifi volgens de GDPR?
passantentellingen camera privacy
Hebben we een DPIA nodig voor telcamera's in de winkelstraat?
Zijn druktemetingen met gsm-data anoniem?
Moet onze DPO akkoord gaan met bezoekerstellingen?
Hoelang mogen we telgegevens van voetgangers bijhouden?
Wie is verwerkingsverantwoordelijke voor een druktebarometer?
Mag de gemeente data van Proximus aankopen?
verwerkingsovereenkomst leverancier telsysteem
Moeten we bezoekers met een bord verwittigen van tellingen?
Kan een bewoner bezwaar maken tegen een sensor voor zijn deur?
Geeft de Gegevensbeschermingsautoriteit boetes voor telcamera's?
`,
  'local-waste': `
Wanneer wordt het papier van handelaars opgehaald?
afvalophaling winkelstraat kalender
Hoeveel betaalt een winkelier voor restafval?
Waar kan ik als zelfstandige met karton terecht?
Mogen handelaars naar het recyclagepark?
Wie veegt de straat na de markt?
Hoe melden we sluikstort in de winkelstraat?
boete zwerfvuil
Moeten horecazaken herbruikbare bekers gebruiken?
Hoeveel vuilnisbakken zet je in een winkelstraat?
Zijn ondergrondse afvalcontainers duurder?
Op welk uur mogen de vuilniszakken buiten in het centrum?
`,
  'local-energy': `
Bestaat er energiesteun voor winkeliers?
energiescan kleine handelszaak
Hoeveel premie krijg je voor ledverlichting in een winkel?
Moet een winkel zijn deur dichthouden in de winter?
Kan een handelskern een energiegemeenschap vormen?
Is een EPC verplicht voor een handelspand?
zonnepanelen op winkeldak subsidie
Wat kost kerstverlichting aan stroom?
Welke isolatienorm geldt voor niet-residentiële gebouwen?
Hoe besparen bakkers op gas?
Krijgt een pand een boete als het niet gerenoveerd is na aankoop?
Komt er een warmtenet in onze kern?
`,
  'local-street-furniture': `
Wat kost een zitbank in de winkelstraat?
leverancier bloembakken plein
Hoeveel bomen moet een marktplein hebben?
Waar zijn er openbare toiletten in het centrum?
Welke kerstverlichting kiezen we voor de hoofdstraat?
Hoeveel budget trekt een gemeente uit voor de heraanleg van een plein?
Wie onderhoudt het groen in de winkelstraat?
speeltuintje tussen de winkels veiligheidsnormen
Mag er een fontein op een beschermd dorpsgezicht?
Welke steen is geschikt voor een winkelstraat?
Ik zoek een firma die grote letters van de stadsnaam maakt.
Kan een handelaar zelf een bankje voor zijn deur zetten?
`,
  'local-accessibility': `
Bestaat er een subsidie voor een helling aan een winkel?
toegankelijkheid winkels rolstoel wet
Moet een kleine winkel een drempel weghalen?
Wie doet een toegankelijkheidsscreening van onze kern?
Hoeveel plaatsen voor mensen met een handicap moet een parking hebben?
Inter advies prijs
Hoe breed moet een voetpad minstens zijn?
Mogen assistentiehonden overal in de winkels binnen?
Waar leen ik een rolstoel in het stadscentrum?
Zijn geleidelijnen voor blinden verplicht op het plein?
Krijgen handelaars een label als hun zaak toegankelijk is?
Geldt de verordening toegankelijkheid ook bij een verbouwing van een winkel?
`,
  'local-shop-safety': `
Wat doen we tegen winkeldiefstal in de kern?
buurtinformatienetwerk zelfstandigen oprichten
Komt de wijkagent langs bij handelaars?
Mag een winkelier een dief vasthouden?
Krijg ik een fiscale aftrek voor een alarmsysteem in mijn winkel?
Hoeveel inbraken waren er vorig jaar in het centrum?
Wie pakt hangjongeren op het marktplein aan?
gratis diefstalpreventieadvies handelaar
Zijn bewakingsagenten in een winkelstraat toegelaten?
Mogen we alcohol verbieden op het plein?
Hoe voelt een winkelgebied 's avonds veiliger aan?
Welke GAS-boete staat er op wildplassen?
`,
} as const satisfies Readonly<Record<string, string>>;
