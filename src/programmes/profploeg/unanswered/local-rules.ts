/** Questions about local rules, permits and laws that the sources leave open: one a line. */
export const PROFPLOEG_LOCAL_RULES_UNANSWERED = {
  'local-sunday-opening': `
Mogen winkels op zondag open zijn?
koopzondagen 2027 data
Hoeveel koopzondagen mag een gemeente toestaan?
Is een wekelijkse rustdag voor handelaars nog verplicht?
Tot hoe laat mag een winkel 's avonds open blijven?
Hoe word je als gemeente erkend als toeristisch centrum?
Krijgt personeel dubbel loon bij zondagsopening?
Moet de gemeenteraad beslissen over zondagsopening in de kern?
openingsuren kleinhandel wet
Gaan de winkels open op 11 november?
Ge moogt op feestdagen toch uw winkel openhouden?
Zijn alle handelaars verplicht om mee te doen met de koopzondag?
`,
  'local-vacancy-tax': `
Hoeveel bedraagt de leegstandsheffing op winkels?
belasting leegstaande handelspanden tarief
Na hoeveel maanden leegstand moet een eigenaar betalen?
Heft onze gemeente een taks op lege winkels?
Kan een eigenaar vrijstelling vragen van de leegstandsbelasting?
Bij wie teken je bezwaar aan tegen de leegstandstaks?
Heb je een modelreglement voor een belasting op leegstand?
Stijgt de heffing elk jaar dat een handelspand leeg blijft?
opbrengst leegstandsheffing gemeentekas
Daalt de leegstand door een hogere belasting?
Is een pand dat te huur staat vrij van leegstandsbelasting?
Wie stelt vast dat een winkelpand leegstaat voor de belasting?
`,
  'local-report-vacancy': `
Hoe meld ik een leegstaand winkelpand?
meldpunt leegstand gemeente
Waar vind ik het leegstandsregister?
Wie contacteer ik als de winkel naast mij al jaren leegstaat?
Kan ik als buur een verkrot handelspand aangeven?
Vanaf wanneer komt een pand op de inventaris van leegstaande bedrijfsruimten?
Is de lijst met lege winkels openbaar?
Hoe kom ik te weten wie de eigenaar van een leeg pand is?
Ik wil mijn pand laten schrappen uit het leegstandsregister.
Hoe vaak controleert een gemeente of winkels leegstaan?
attest inventarisatie leegstand
Mag een ambtenaar binnengaan in een leegstaand handelspand?
`,
  'local-retail-permit': `
Wanneer heb je een omgevingsvergunning voor kleinhandel nodig?
vergunning winkel groter dan 400 m²
Hoe houdt een gemeente een nieuwe baanwinkel juridisch tegen?
Wat kost een vergunningsaanvraag voor een winkel?
Hoelang duurt de behandeling van een omgevingsvergunning?
Welke categorieën van kleinhandel bestaan er in het decreet?
Kan je in beroep gaan tegen een vergunning voor een supermarkt?
Hoe bakenen we juridisch een kernwinkelgebied af?
winkelarm gebied RUP voorschriften
Moet ik een vergunning vragen om een kapperszaak te openen?
Mag een winkel van assortiment veranderen zonder vergunning?
Is een advies van de brandweer nodig voor een winkelvergunning?
`,
  'local-market-stalls': `
Hoe vraag ik een standplaats op de wekelijkse markt aan?
standgeld markt per meter
Op welke dag is het markt in onze gemeente?
Wat kost een abonnement voor een marktkramer?
Is er een wachtlijst voor marktkramen?
Welke papieren heeft een marktkramer nodig?
Mag een lokale boer groenten verkopen op de markt?
Hoeveel kramen heb je nodig voor een goede boerenmarkt?
marktreglement voorbeeld
Wie is de marktleider bij ons?
Waar parkeren de marktkramers hun vrachtwagens?
Gaat de markt door op Allerheiligen?
`,
  'local-food-trucks': `
Mag een foodtruck in de winkelstraat staan?
vergunning foodtruck openbaar domein
Hoeveel retributie betaalt een ijskar?
Moet een foodtruck gekeurd worden door het voedselagentschap?
Zijn foodtrucks oneerlijke concurrentie voor de horeca?
Waar kunnen ambulante handelaars elektriciteit krijgen?
Hoeveel foodtrucks mogen er op een plein?
Kan ik een vaste plek huren voor mijn frietkraam?
leurkaart aanvragen
Welke uren gelden voor verkoop aan de deur?
Mag een bloemenstal elke zondag aan het kerkhof staan?
Wie controleert of een leurder de juiste machtiging heeft?
`,
  'local-event-permit': `
Hoe vraag ik een vergunning aan voor een braderij?
evenementenformulier gemeente
Hoeveel weken voor een event moet je de aanvraag indienen?
Wanneer heb je de politie nodig bij een winkelevenement?
Tot hoe laat mag er muziek zijn op een straatfeest?
Is een verzekering verplicht voor een kerstmarkt?
Hoeveel decibel is toegelaten op een plein?
Mag je vuurwerk afsteken bij de opening van een winkel?
Sabam betalen voor muziek in de winkelstraat
Kan de gemeente nadarhekken en podia uitlenen?
Wie betaalt de brandweer bij een groot evenement?
Moeten we een straat afsluiten voor een rommelmarkt?
`,
  'local-lease-law': `
Hoelang loopt een handelshuurcontract?
handelshuurwet opzegtermijn
Mag de eigenaar de huur van mijn winkel zomaar verhogen?
Wat staat er in het decreet over huur van korte duur voor pop-ups?
Wie betaalt de onroerende voorheffing van een gehuurde winkel?
Heb ik recht op een uitwinningsvergoeding?
Kan ik mijn handelshuur overdragen aan een andere zelfstandige?
modelcontract pop-upwinkel
Moet een handelshuur geregistreerd worden?
Hoeveel maanden huurwaarborg vraagt men voor een winkel?
Wanneer mag een huurder van een winkelpand hernieuwing vragen?
Bij welke rechter kom je terecht met een huurgeschil over een winkel?
`,
  'local-expropriation': `
Kan een gemeente een leegstaande winkel onteigenen?
voorkooprecht handelspanden
Hoe verplicht je een eigenaar om zijn pand te verhuren?
Hoelang duurt een onteigeningsprocedure?
Welke vergoeding krijgt de eigenaar bij onteigening van een winkel?
Mag de gemeente een handelspand in beheer nemen zonder akkoord?
Kan een autonoom gemeentebedrijf winkelpanden kopen en verhuren?
schattingsverslag handelspand wie maakt dat op
Heeft de gemeente voorrang als er een winkel verkocht wordt?
Wat doen we met een buitenlandse eigenaar die niet antwoordt?
erfpacht winkelpand looptijd
Moet een gemeente een pand openbaar verkopen?
`,
  'local-shop-signs': `
Hoe groot mag een uithangbord zijn?
belasting op reclameborden
Heb je een vergunning nodig voor lichtreclame?
Mogen handelaars een stoepbord buiten zetten?
Is er een verordening voor etalages in onze kern?
Moet een winkel 's nachts zijn lichtreclame doven?
retributie uitstallingen voetpad
Wie verwijdert oude reclame van een verdwenen winkel?
Mag ik stickers op de ruiten van een leeg pand plakken?
Zijn vlaggen aan de gevel van een beschermd pand toegelaten?
Hoe hoog moet een luifel boven het voetpad hangen?
Kan je een boete krijgen voor een lelijk uithangbord?
`,
  'local-night-shops': `
Hoe beperken we het aantal nachtwinkels?
vergunning nachtwinkel voorwaarden
Mag een gemeente belwinkels weigeren?
Tot welk uur mag een nachtwinkel alcohol verkopen?
Hoeveel belasting betaalt een nachtwinkel?
Kan de burgemeester een barbershop sluiten?
Is een uitbatingsvergunning verplicht voor een waterpijpbar?
moraliteitsonderzoek horeca-uitbater
Hoeveel meter moet er tussen twee gokkantoren zijn?
Ik stoor mij aan de vele nagelstudio's, wat kan de stad doen?
Hoe weer je malafide handelszaken uit de winkelstraat?
Bestaat er een quotum voor kebabzaken?
`,
  'local-cafe-licence': `
Welke vergunningen heb ik nodig om een café te openen?
drankvergunning aanvragen sterke drank
Wat kost een horecavergunning?
Moet een koffiebar een brandattest hebben?
Hoeveel toiletten moet een restaurant hebben?
Mag een boekenwinkel wijn schenken?
Krijgt een café een vergoeding voor een openbaar toilet?
hygiëneattest FAVV tearoom
Hoe lang is het wachten op een horeca-attest?
Wie keurt de dampkap van een frituur?
Mag mijn hond binnen in een broodjeszaak?
Geldt het rookverbod ook op terrassen?
`,
} as const satisfies Readonly<Record<string, string>>;
