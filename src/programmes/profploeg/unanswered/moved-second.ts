/** Questions that came near an entry of the other files but that the sources leave open: one a line. */
export const PROFPLOEG_MOVED_SECOND_UNANSWERED = {
  'profploeg-name-meaning': `
Waar staat de naam Profploeg voor?
Waarom noemen ze dat een profploeg?
Wat betekent het woord profploeg?
Wat betekent dat prof in Profploeg?
Wat is een open oproep?
Wie verzon de naam Profploeg?
Komt de naam Profploeg van profwielrenners?
herkomst van de naam Profploeg
Is prof in Profploeg een afkorting?
Waarom heet het een ploeg en geen team of dienst?
`,
  'profploeg-webinar-material': `
Bestaat er een opname van het webinar?
Waar vind ik de presentatie van de informatiesessie?
Ik stelde in het webinar een vraag in de chat, waar is het antwoord?
Waar vind ik de FAQ van het webinar?
Mijn schepen vraagt of de vragen van het webinar ergens te lezen zijn.
Ik wil de vragen van de andere gemeenten uit het webinar nalezen.
Kan ik het webinar van juni 2021 herbekijken?
slides infosessie downloaden
Staat de opname van de infosessie op YouTube?
Bezorgt u mij de PowerPoint van het webinar?
link naar de FAQ-lijst van 2021
`,
  'profploeg-follow-up-details': `
Wanneer gebeurt de opvolging van ons traject?
Wordt er achteraf gecontroleerd of we de acties hebben uitgevoerd?
Kunnen we een jaar later nog eens bij de ploeg terecht?
opvolging timing
opvolgingsgesprek
Wanneer mogen we de opvolging verwachten?
Na hoeveel maanden is er opvolging?
Hoeveel tijd zit er tussen het einde en de opvolging?
Hoe verloopt de opvolging?
Hoe ziet de opvolging eruit?
Op welke manier volgen jullie een afgerond traject op?
Gebeurt de opvolging via een bezoek of een telefoontje?
Hoeveel keer komt de Profploeg nog terug?
Keren de experten later nog eens terug naar ons dorp?
Checken jullie later of het rapport in de kast belandde?
Gaat de Profploeg na of de aanbevelingen uitgevoerd werden?
Kunnen we achteraf nog vragen stellen aan de experten?
Mogen we de Profploeg na afloop nog bellen?
Moet ik zelf de opvolging aanvragen?
Hoeveel jaar na het eindrapport volgt de Profploeg ons op?
Moeten we voor de opvolging een vragenlijst invullen?
Komt er een opvolgingsbezoek in onze gemeente?
Wie belt ons op voor de opvolging van het traject?
Is de opvolging na afloop ook gratis?
`,
  'profploeg-evaluation-method': `
Op welke manier meten jullie of een traject geslaagd is?
Hoe weet men of de begeleiding iets heeft opgeleverd?
evaluatiemethode
evaluatiecriteria
Op basis waarvan wordt een begeleiding geëvalueerd?
Welke criteria gebruikt men om trajecten te evalueren?
Welke documenten gebruikt men voor de evaluatie?
Hoe wordt het succes van een traject beoordeeld?
Hoe toetst men de kwaliteit van de begeleiding?
Wie geeft de Profploeg punten op haar werk?
Mogen wij de begeleiding zelf beoordelen?
Evalueert u ook of het traject zijn doel bereikte?
Met welke indicatoren evalueert men een traject?
Moeten wij een evaluatieformulier over de experten invullen?
Vanaf wanneer noemt men een traject geslaagd?
Gebeurt de evaluatie met een vragenlijst of met interviews?
Krijgt ons traject een score in de evaluatie?
`,
  'profploeg-sharing-refusal': `
Kunnen wij weigeren dat ons traject in De Vitrine komt?
Moeten wij toestemming geven om onze ervaringen te delen?
Wordt onze gemeente bij naam genoemd als ons traject gedeeld wordt?
Kan onze gemeente anoniem blijven in De Vitrine?
Mogen we de tekst over ons traject nalezen voor hij gedeeld wordt?
Vraagt VLAIO vooraf onze toestemming voor De Vitrine?
Kunnen we een stuk van onze evaluatie geheimhouden?
Hoe laat ik ons traject uit De Vitrine verwijderen?
`,
  'profploeg-change-midway': `
Kan een traject nog bijgestuurd worden bij grote wijzigingen?
Kunnen de prioriteiten nog veranderen?
Mogen we halverwege het traject van thema veranderen?
Kunnen we tijdens de uitvoering nog een actie schrappen of toevoegen?
Wie beslist of ons traject van richting mag veranderen?
bijsturing traject halverwege
Wordt het projectplan herschreven als onze plannen wijzigen?
Kan er na de workshops nog een thema bij komen?
`,
  'profploeg-joint-application': `
Kunnen twee gemeenten samen een aanvraag indienen?
Mogen we een gezamenlijke kandidatuur indienen met onze buurgemeente?
Kan een intergemeentelijk project begeleiding krijgen?
gezamenlijke aanvraag buurgemeenten
Onze winkelstraat ligt op het grondgebied van twee gemeenten, kunnen we samen meedoen?
Krijgen twee gemeenten met één aanvraag elk een eigen ploeg?
Mogen we als regio één dossier indienen?
`,
  'profploeg-selection-points': `
Is er een maximum aan inwoners voor deelnemende gemeenten?
Waarom wil men een variatie aan gemeenten?
Werken jullie met punten om gemeenten te rangschikken?
puntensysteem
rangschikking gemeenten
gunningscriteria
Op hoeveel punten staat elk criterium?
Bestaat er een lijst met criteria?
Bestaat er een puntensysteem voor de selectie?
Is er een rangorde van de aanvragen?
Worden de aanvragen gequoteerd?
Geldt wie eerst komt, eerst maalt?
Wordt er geloot of op volgorde van aanvraag geselecteerd?
Tellen de succesfactoren mee in de beoordeling?
Speelt de regio een rol bij de selectie?
Hoeveel punten moet een aanvraag halen om geselecteerd te worden?
Krijgen gemeenten met veel leegstand voorrang?
Weegt de uitdaging zwaarder door dan het beleid?
wegingscoëfficiënten selectie
Maakt wie vroeger indient meer kans?
`,
  'profploeg-selection-intake-gap': `
Ik ben benieuwd hoe snel de intake volgt op de selectie.
Hoe snel na de selectie is er een intake?
Hoelang moeten we wachten op de intake na onze selectie?
Hoeveel tijd zit er tussen de selectie en het intakegesprek?
Startten de intakes meteen na de selectie?
Waarom begon de intake pas in oktober?
Hoeveel weken na het goede nieuws volgt het intakegesprek?
termijn tussen selectie en intake
Is er binnen de maand na de selectie een intake?
Hoeveel dagen vooraf krijgen we de datum van de intake?
Onze selectie is twee maanden oud en er is nog geen intake, is dat normaal?
`,
  'profploeg-policy-details': `
Wat is flankerend beleid voor een bedrijvige kern?
Wat bedoelt de mededeling met een flankerend beleid?
Zijn Vlaamse online koopplatformen leefbaar?
Wanneer is een online koopplatform uit Vlaanderen winstgevend?
Komt er een Vlaams alternatief voor de grote verkoopsites?
Wat is een omnichannelstrategie voor handelaars?
Waarom zouden lege winkels vol kansen zitten?
Kwam het relanceplan er door corona?
Welke regels over de handel paste Vlaanderen aan na Werk aan de winkel?
Waar lees ik de volledige tekst van Werk aan de winkel?
Wat leverden de vijf acties van Werk aan de winkel op?
Hoeveel handelaars volgden Het Internet. Ook uw Zaak?
Bestaat er nu een Vlaamse webshop voor alle handelaars?
uitleg omnichannel voor een winkelier
`,
  'profploeg-rethink-people': `
Welk bureau zat achter Re-think?
Wie trok het project Re-think?
Hebben Fauconnier en Selfslagh het project getrokken?
Wat deed de creative board?
Wat is een creative board?
Wat is de voornaam van Selfslagh?
Waar werkt Fauconnier?
Welke gemeenten zaten in het participatietraject van Re-think?
Hoeveel gemeenten dachten mee met Re-think Winkelstraat?
Wat kostte het project Re-think Winkelstraat?
`,
  'profploeg-four-d-meaning': `
Wat bedoelt Re-think met doe het samen?
Wat bedoelt men met post-corona in Re-think?
Is er meer uitleg bij de vier D’s?
Wat houdt datagedreven in bij de vier D's?
Wat wordt er met duurzaam bedoeld in 4D?
Met wie moet je het samen doen volgens 4D?
Geef een voorbeeld van elke D uit Re-think.
toelichting per D
Wat moet een winkelstraat digitaal doen volgens 4D?
`,
  'profploeg-lively-visit-details': `
Wat is het levende-buurten-bezoek?
Ik las over een bezoek aan levende buurten, wat is dat?
Wat houdt een levende-buurten-bezoek in?
Wat doet men tijdens een levende-buurten-bezoek?
Hoe organiseer je een levende-buurten-bezoek?
Is er meer uitleg over het levende-buurten-bezoek?
Waarvoor dient een bezoek aan levende buurten?
Wat is de bedoeling van een bezoek aan levende buurten?
Waarom zouden we het begrip winkelstraat vergeten?
Waarom moeten we de term winkelstraat vergeten?
Wat is er mis met de term winkelstraat?
Wat komt er in de plaats van het begrip winkelstraat?
Kan niet elke straat een winkelstraat blijven volgens de adviezen?
Moeten wij volgens de adviezen kiezen waar we nog winkels willen?
Wat bedoelt men met durf keuze te maken?
Wat houdt durf keuzes te maken in?
Naar welke stad gaat een levende-buurten-bezoek?
Wie leidt een levende-buurten-bezoek?
Welke keuzes moet een gemeente durven maken volgens advies 1?
Wat kost een levende-buurten-bezoek?
`,
  'profploeg-kwartiermaker-details': `
Wat is een kwartiermaker?
Wat doet een kwartiermaker in een buurt?
taak kwartiermaker
Wat zijn kwartiermakers?
Wie zijn de kwartiermakers?
Waarvoor zet je een kwartiermaker in?
Welke opdracht heeft een kwartiermaker?
Is een kwartiermaker hetzelfde als een centrummanager?
Kunnen wij een kwartiermaker aanstellen?
Hoe vind je een goede kwartiermaker?
Staat er meer uitleg over kwartiermakers in de bronnen?
Mijn schepen wil een kwartiermaker in de wijk, wat is dat?
Ik kwam het woord kwartiermaker tegen, wat betekent dat?
Ik hoorde spreken over kwartiermakers, waarover gaat dat?
Weet ge wat zo’n kwartiermaker doet?
Waarom moet je vertrekken van het lokale DNA?
Wat houdt vertrekken van het lokale DNA in?
Moeten we de geschiedenis van de buurt gebruiken volgens advies 2?
Hoeveel verdient een kwartiermaker?
Welke gemeente heeft al een kwartiermaker?
Wie betaalt de kwartiermaker van een buurt?
functieomschrijving kwartiermaker
`,
  'profploeg-databox-details': `
Wat is een dna-fiche?
Wat moet ik verstaan onder een DNA-fiche?
Wat staat er op een DNA-fiche?
Waarvoor dienen DNA-fiches?
Ik moet uitleggen wat een DNA-fiche is.
Wat zit er in de datadoos?
Bestaat de datadoos echt?
Kunnen wij een datadoos krijgen?
Waar kan ik de datadoos bestellen?
Hoe werkt de datadoos?
Wie maakt de datadoos?
Wat bedoelt advies 3 met groeipotentieel?
Wij zoeken die datadoos van Re-think.
Hebt u meer informatie over de datadoos?
Weet ge wat er in die doos met data steekt?
Hoe ziet die datadoos er in het echt uit?
Hoeveel kost een datadoos?
Welke gemeente gebruikte de datadoos al?
Is de datadoos een programma of een echte doos?
voorbeeld van een DNA-fiche
`,
  'profploeg-lively-website-details': `
Hoe maak je van een buurt een sterk merk?
Wat betekent van levende buurten naar sterke merken?
Wat bedoelt Re-think met een sterk merk?
Waarom moet een buurt een merk zijn?
Moeten we een logo en een naam voor de wijk hebben volgens advies 4?
Hoe krijgt een levende buurt meer naambekendheid volgens Re-think?
Hoe geef je een wijk een imago volgens de adviezen?
Hoe promoot je een buurt volgens advies 4?
Bestaat er een website over levende buurten?
Wat vind ik op levendebuurten.be?
Wat staat er op de site levendebuurten.be?
Bestaat levendebuurten.be nog?
Is levendebuurten.be al online?
Werkt de website levendebuurten.be?
Wie beheert levendebuurten.be?
Voor wie is de website levendebuurten.be bedoeld?
Hoe zet ik onze wijk op levendebuurten.be?
Welke buurten staan er op levendebuurten.be?
Is levendebuurten.be een gratis website?
Wie bouwde de site over levende buurten?
`,
  'profploeg-retail-safari-details': `
Wat is een retailsafari?
Ik hoorde van een safari langs winkels, wat is dat?
Wat houdt een retailsafari in?
Hoe verloopt een retailsafari?
Waarvoor dienen retailsafari’s?
Wie organiseert zo’n retailsafari?
Mijn schepen wil een retailsafari, wat is dat eigenlijk?
Ik kwam het woord retailsafari tegen, wat betekent dat?
Hoe combineren we ketens met kleine zelfstandigen?
Waarom is een goede mix van winkels belangrijk?
Wat bedoelt Re-think met een slimme mix?
Welke verhouding tussen ketens en kleine zaken raadt Re-think aan?
Waarom noemt Re-think kleine zaken local heroes?
Hoe geef je lokale speciaalzaken een plaats naast de ketens?
Wie gaat er mee op een retailsafari?
Kan ik een retailsafari boeken voor onze handelaars?
Hoeveel procent ketens is goed voor een kern?
prijs van een retailsafari
`,
  'profploeg-vacancy-fund-details': `
Bestaat er een fonds voor leegstand?
Waarom moeten huurprijzen aantrekkelijker worden?
Kunnen we eigenaars aansporen om minder huur te vragen?
Hoe werkt een leegstandsfonds?
Wat doet het leegstandsfonds?
Is het leegstandsfonds er gekomen?
Bestaat het leegstandsfonds al in Vlaanderen?
Wie beheert het leegstandsfonds?
Kunnen wij zelf een leegstandsfonds oprichten?
Betaalt het leegstandsfonds mee de huur van starters?
Is het leegstandsfonds hetzelfde als een leegstandsheffing?
Ik las over een leegstandsfonds, wat moet ik mij daarbij voorstellen?
Weet ge of dat fonds voor leegstand er al is?
Hoeveel geld zit er in het leegstandsfonds?
Hoe vraag ik steun aan bij het leegstandsfonds?
Welke gemeente heeft een eigen leegstandsfonds?
Wie stort er geld in een leegstandsfonds?
`,
  'profploeg-swap-shop-details': `
Wat is de wisselwinkel precies voor idee?
Wat bedoelt Re-think met een broedplaats?
Wat is een broedplaats in een leeg pand?
Waarom zijn lege panden geschikt als broedplaats?
Wie mag in zo’n broedplaats werken?
Mogen kunstenaars of makers in lege panden volgens de adviezen?
Is een broedplaats bedoeld voor jonge ondernemers?
Hoe werkt een wisselwinkel?
Wat houdt de wisselwinkel in?
Bestaat er al ergens een wisselwinkel?
Kunnen wij een wisselwinkel openen?
Is een wisselwinkel hetzelfde als een pop-upwinkel?
Wisselen in een wisselwinkel de handelaars elkaar af?
Is er meer uitleg over de wisselwinkel?
Weet ge wat ze met een wisselwinkel bedoelen?
Hoelang mag een handelaar in een wisselwinkel blijven?
Welke huur betaal je in een wisselwinkel?
Waar kan ik een wisselwinkel bezoeken?
draaiboek voor een wisselwinkel
`,
  'profploeg-togetherware-details': `
Wat is Togetherware?
Wat betekent "Togetherware" in de adviezen?
togetherware betekenis
uitleg Togetherware
Waarom moeten ondernemers zich verenigen volgens advies 8?
Hoe werkt Togetherware?
Wat houdt Togetherware in?
Waar kan ik Togetherware vinden?
Is Togetherware een app of software?
Bestaat Togetherware echt?
Is er meer uitleg over Togetherware?
Waarvoor dient Togetherware?
Mijn schepen vraagt wat Togetherware is.
Ik kwam het woord Togetherware tegen, wat is de betekenis?
Weet ge wat dat Togetherware moet zijn?
Hoeveel kost Togetherware?
Wie ontwikkelde Togetherware?
Waar download ik Togetherware?
Welke handelaars werken met Togetherware?
`,
  'profploeg-experience-route-details': `
Wat is een belevingsopportuniteit?
Wat bedoelt Re-think met mobiliteit als beleving?
Wat zegt Re-think over parkeren in de winkelstraat?
Is van de parking naar de winkel wandelen een beleving volgens advies 10?
Wat moet ik verstaan onder beleefroutes?
Hoe maak je een beleefroute?
Hoe ziet een beleefroute eruit?
Kunnen wij een beleefroute uitstippelen?
Bestaan er al beleefroutes in Vlaanderen?
Is een beleefroute hetzelfde als een wandelroute?
Is er meer uitleg over beleefroutes?
Weet ge wat een beleefroute juist is?
Hoeveel kilometer is een beleefroute?
Wie tekent een beleefroute voor onze kern?
Welke stad heeft een beleefroute langs haar winkels?
kostprijs van een beleefroute
`,
  'profploeg-think-small-meaning': `
Waarom zouden we klein moeten denken?
Wat bedoelt Re-think met klein denken?
Volstaan kleine ingrepen volgens de adviezen?
denk klein betekenis
Wat houdt denk klein in?
Wat moet ik verstaan onder denk klein?
Waarom denk klein en niet denk groot?
Raadt Re-think grote plannen af?
Hebben kleine acties zin volgens Re-think?
Is er meer uitleg over denk klein?
Wat wil advies 11 precies zeggen?
Geldt denk klein ook voor een grote stad?
Voor wie is het advies denk klein bedoeld?
Mijn burgemeester vraagt wat denk klein betekent.
Ik las denk klein in de presentatie, waarop slaat dat?
Geef een voorbeeld van klein denken in een winkelstraat.
Welke kleine acties stelt advies 11 voor?
Hoe klein moet een ingreep zijn volgens Re-think?
toelichting bij denk klein
`,
  'profploeg-social-headhunter-details': `
Wat is een sociale headhunter?
sociale headhunters betekenis
Wat doen sociale headhunters?
Hoe kan retail sociale economie zijn?
Wat betekent bekijk retail ook als sociale economie?
Waarom moet je retail als sociale economie bekijken?
Wat heeft sociale economie met winkels te maken volgens Re-think?
Wat is retail als sociale economie?
Is sociale tewerkstelling een advies van Re-think?
Kunnen mensen met een afstand tot de arbeidsmarkt in winkels werken volgens advies 12?
Raadt Re-think aan om kwetsbare mensen in winkels te laten werken?
Wat houdt een sociale headhunter in?
Hoe werken sociale headhunters?
Wie zijn de sociale headhunters?
Waarnaar zoekt een sociale headhunter?
Kunnen wij een sociale headhunter inschakelen?
Bestaan er al sociale headhunters?
Is er meer uitleg over sociale headhunters?
Waarom spreekt Re-think over headhunters?
Ik kwam de term sociale headhunter tegen, wat is de betekenis?
Weet ge wat een sociale headhunter doet?
Wie betaalt een sociale headhunter?
Werkt een sociale headhunter voor het OCMW?
In welke gemeente loopt er een sociale headhunter rond?
takenpakket sociale headhunter
`,
  'profploeg-plan-changes': `
Wat als we niet akkoord zijn met het voorgestelde plan?
Kunnen we het projectplan nog laten aanpassen?
plan bijsturen
Wij zien iets anders in het projectplan, kan dat gewijzigd worden?
Wat als het college het projectplan niet aanvaardt?
Mijn schepen wil het plan eerst nalezen, kan dat?
Hoeveel keer mogen we het projectplan laten herwerken?
Wat gebeurt er als we het projectplan afkeuren?
Komt er een nieuw overleg als wij het plan weigeren?
Binnen hoeveel dagen past de Profploeg het projectplan aan?
wijzigingen aanvragen projectplan
`,
  'profploeg-scope-limits': `
grootte gebied
Hoe groot mag de buurt zijn?
Hoe groot mag het gebied zijn?
Is er een maximale oppervlakte voor het projectgebied?
Is één straat voldoende als gebied?
Kan het hele centrum als werkgebied dienen?
Mag het werkgebied over de gemeentegrens lopen?
Mogen we twee kernen samen afbakenen?
Mag de begeleiding over meer dan één dorpskern gaan?
Moeten we ons tot één thema beperken?
Mogen we meer dan één thema kiezen?
Moet het thema nauw omschreven zijn?
Waarom moet er afgebakend worden?
Moet ik een plannetje met de grenzen van de zone bezorgen?
Hoe lang is een prioriteitenlijst?
Hoeveel prioriteiten mogen we kiezen?
Hoeveel hectare mag het projectgebied hoogstens zijn?
Hoeveel thema's kan één traject aan?
Kan een industriezone ook het werkgebied zijn?
maximum aantal prioriteiten
Mag een traject over drie deelgemeenten tegelijk gaan?
`,
  'profploeg-meetings-practical': `
Mag de schepen aanwezig zijn bij de bespreking van het rapport?
Moet ik mij voorbereiden op het evaluatiegesprek?
Is er tussendoor nog overleg met de Profploeg?
Zijn er maandelijkse vergaderingen met de Profploeg?
Is er een stuurgroep voorzien in het traject?
Vergaderen we online of bij ons in het gemeentehuis?
Moeten we ons veel verplaatsen voor vergaderingen?
Hoeveel vergadertijd moeten we voorzien?
Hoelang duurt het evaluatiegesprek met de Profploeg?
Waar gaat het evaluatiegesprek door?
Kan het evaluatiegesprek via Teams?
Wie zit de stuurgroep van ons traject voor?
Wie maakt een verslag van het evaluatiegesprek?
`,
  'profploeg-start-choice': `
Kunnen we zelf een startdatum kiezen?
Kan het traject vroeger beginnen dan voorzien?
Kunnen we de start van de begeleiding uitstellen?
Starten alle begeleidingen van een ronde tegelijk?
Mogen we onze start een paar maanden naar achteren schuiven?
Krijgen kleine gemeenten een latere startdatum?
In welke volgorde starten de geselecteerde gemeenten?
startdatum zelf kiezen
Wij willen pas na het bouwverlof beginnen, houden jullie daar rekening mee?
`,
  'profploeg-admissible-threshold': `
Kan onze aanvraag om een andere reden onontvankelijk zijn?
Welke informatie is minimaal vereist om ontvankelijk te zijn?
Wat mag er zeker niet ontbreken in het dossier?
Hoe volledig moet een aanvraag zijn om ontvankelijk te zijn?
Is er een lijst met gronden voor weigering?
Hoe duidelijk moet de aanvraag zijn?
Hoe helder moet onze aanvraag zijn om te kunnen starten?
Wanneer is een aanvraag te onduidelijk?
Welke velden moeten ingevuld zijn om ontvankelijk te zijn?
Waar ligt de grens tussen een duidelijke en een onduidelijke aanvraag?
Wordt een aanvraag zonder cijfers onontvankelijk verklaard?
minimale inhoud van een ontvankelijke aanvraag
Welke informatie ontbrak er in de onontvankelijke aanvraag?
`,
  'profploeg-selection-announcement': `
wanneer uitslag
beslissing aanvraag
Hoelang duurt het voor we iets vernemen?
Wanneer krijgen we antwoord op onze aanvraag?
Wanneer weten we of we geselecteerd zijn?
Hoe vernemen we het resultaat van de selectie?
Binnen welke termijn beslist VLAIO?
Wanneer valt de beslissing over de selectie?
Worden niet-weerhouden gemeenten ingelicht?
Op welke dag worden de geselecteerde gemeenten bekendgemaakt?
Hoelang duurt de beoordeling?
datum beslissing selectie
uitslag selectie
bekendmaking selectie
antwoordtermijn
wachttijd na indiening
beslissingstermijn VLAIO
goedkeuring aanvraag wanneer
resultaat aanvraag
Wanneer komt de uitslag?
Wanneer maakt VLAIO de selectie bekend?
Wanneer is er uitsluitsel over onze aanvraag?
Wanneer verneemt een gemeente of ze gekozen is?
Wanneer wordt er over onze kandidatuur beslist?
Wanneer krijg ik bericht van VLAIO?
Wanneer is onze aanvraag goedgekeurd?
Hoe snel krijgen we antwoord op onze kandidatuur?
Hoelang moeten we wachten op een beslissing over de selectie?
Hoelang doet VLAIO over een antwoord?
Hoeveel weken duurt het tot de beslissing over onze aanvraag?
Hoe worden we op de hoogte gebracht van de beslissing?
Wie verwittigt ons als we gekozen zijn?
Welke datum is voorzien voor de uitslag?
Is de datum van de bekendmaking gekend?
Krijgen we een brief of een mail met de beslissing?
Laten jullie iets weten als we niet gekozen zijn?
Klopt het dat er geen datum is voor de uitslag?
Mijn schepen vraagt wanneer we de uitslag krijgen.
Mijn burgemeester wordt ongeduldig, wanneer horen we iets?
Ik wacht op de goedkeuring, hoelang nog?
Wanneer laat ge iets weten over de selectie?
Wanneer deelt u het resultaat van de selectie mee?
Wanneer horen we of onze aanvraag goedgekeurd is?
Hoeveel dagen na de deadline beslist VLAIO?
Maakt de minister de geselecteerde gemeenten bekend in de pers?
Op welke datum vertrekken de selectiebrieven?
Krijgen alle gemeenten het selectienieuws op dezelfde dag?
`,
  'profploeg-appeal': `
beroep tegen weigering
Kan ik bezwaar maken tegen de weigering?
Kunnen wij beroep aantekenen als we geweigerd zijn?
Bij welke instantie vechten we een weigering aan?
beroepsprocedure selectie Profploeg
Hoeveel dagen hebben we om bezwaar in te dienen tegen VLAIO?
Kan de Raad van State een weigering van de Profploeg vernietigen?
Wij vinden de afwijzing onterecht, waar dienen we klacht in?
`,
  'profploeg-attempt-limit': `
Moeten we helemaal herbeginnen na een afwijzing?
Hoe vaak mag een gemeente het proberen?
Is er een limiet op het aantal pogingen?
Hoeveel keer mag je een aanvraag doen na een weigering?
Hoeveel herkansingen krijgen we?
Mag een gemeente drie keer een aanvraag doen?
maximum aantal aanvragen per gemeente
Moeten we het volledige formulier opnieuw invullen na een weigering?
Blijft onze oude aanvraag bewaard voor een tweede poging?
Na hoeveel weigeringen stopt het?
`,
  'profploeg-province-offer-details': `
Heeft onze provincie een detailhandelscoach?
detailhandelscoach provincie
Welke ondersteuning geeft de provincie voor de handel?
Wat biedt de provincie aan gemeenten voor hun winkelkern?
Wat heeft de provincie te bieden op het vlak van detailhandel?
Geeft de provincie subsidies voor winkelkernen?
Kunt u het aanbod van onze provincie toelichten?
Hebben de provincies experten voor handelskernen?
Geven de provincies ook begeleiding bij detailhandel?
Wat is het verschil tussen de begeleiding van de provincie en de Profploeg?
Welk eigen aanbod heeft de provincie Antwerpen voor winkelkernen?
Welk aanbod heeft de provincie Limburg voor onze kern?
Wat is het aanbod van de provincie West-Vlaanderen voor gemeenten?
Hoeveel kost de begeleiding van de provincie?
Maakt de provincie een detailhandelsrapport voor elke gemeente?
Welke provincie doet het meest voor haar winkelkernen?
Heeft de provincie Oost-Vlaanderen een subsidiereglement voor kernen?
`,
  'profploeg-vvsg-offer-details': `
Welke inspiratie biedt de VVSG aan?
Heeft de VVSG een eigen begeleiding voor handelskernen?
Geeft de VVSG opleidingen over kernversterking?
Biedt de VVSG vorming over detailhandel?
Organiseert de VVSG iets rond winkelkernen?
Is de VVSG partner van VLAIO?
Wat is de VVSG?
Waarvoor staat VVSG?
Aan wie bij de VVSG vraag ik steun voor onze kern?
Wat kost een opleiding van de VVSG over lokale economie?
Wat is het telefoonnummer van de VVSG?
Wie is de stafmedewerker lokale economie van de VVSG?
Heeft de VVSG een netwerkgroep voor centrummanagers?
Moeten we lid zijn van de VVSG om steun te krijgen?
`,
  'profploeg-data-access': `
Hoe krijgen we toegang tot de databronnen?
Kan ik gratis aan winkeldata komen?
Welke bron gebruik je best, een dashboard of een databank?
Wat is het verschil tussen de drie databronnen?
Welke van de databronnen is het meest recent?
Moeten we een contract tekenen om winkeldata te krijgen?
Wie vraagt de toegang tot de databronnen aan, de gemeente of de Profploeg?
kostprijs winkeldata voor gemeenten
Kan ik de cijfers uit de databronnen downloaden?
`,
  'profploeg-smart-retail-access': `
Hoe krijgen we toegang tot het Smart Retail Dashboard?
Wat toont het dashboard van Vlaanderen over de handel?
Bestaat het Smart Retail Dashboard al?
Wie ontwikkelt het dashboard voor bedrijvige kernen?
Kan onze gemeente het dashboard gebruiken?
Ik zoek een login voor Smart Retail.
Smart Retail toegang
login dashboard
link Smart Retail Dashboard
Wat kan je met het Smart Retail Dashboard?
Welke informatie zit er in het Smart Retail Dashboard?
Wat zie je op een Smart Retail dashboard?
Waar vind ik het Smart Retail Dashboard?
Op welke website staat het Smart Retail Dashboard?
Hoe open ik het Smart Retail Dashboard?
Hoe log ik in op het Smart Retail Dashboard?
Heeft elke gemeente toegang tot Smart Retail?
Is het Smart Retail Dashboard al beschikbaar?
Is het Smart Retail Dashboard klaar voor gebruik?
Werkt het Smart Retail Dashboard al?
Is het Smart Retail Dashboard gratis voor gemeenten?
Moet je betalen voor Smart Retail?
Van wie is het Smart Retail Dashboard?
Wie zit achter Smart Retail?
Wie beheert de Smart Retail dashboards?
Staat onze gemeente in het Smart Retail Dashboard?
Wij willen het Smart Retail Dashboard gebruiken, hoe begin je daaraan?
Waarom heet het Smart Retail?
Welke lopende projecten rond data zijn er?
Hoe vraag ik een account aan voor het Smart Retail Dashboard?
Mogen onze handelaars het Smart Retail Dashboard inkijken?
Wat kost het Smart Retail Dashboard per jaar?
Bevat Smart Retail cijfers over passanten?
`,
  'profploeg-provinces-figures-access': `
Staat er in Provincies in cijfers iets over detailhandel?
Hoe raadpleeg ik Provincies in cijfers?
Is Provincies in cijfers gratis?
Wat vind ik in de databank van de provincies?
Welke cijfers hebben de provinciebesturen over onze gemeente?
Kan ik mijn gemeente opzoeken bij Provincies in cijfers?
Ik zoek de cijferwebsite van de provincies.
Wie beheert Provincies in cijfers?
Provincies in Cijfers website
provinciale cijfersite
toegang Provincies in cijfers
link Provincies in cijfers
Provincies in cijfers gemeente
Provincies in cijfers raadplegen
Wat staat er in Provincies in cijfers?
Welke gegevens zitten er in Provincies in cijfers?
Wat kan je opzoeken in Provincies in cijfers?
Waar vind ik Provincies in cijfers?
Op welk adres vind ik Provincies in cijfers?
Hoe krijg ik toegang tot Provincies in cijfers?
Hoe gebruik je Provincies in cijfers?
Moet je inloggen bij Provincies in cijfers?
Is er een login nodig voor Provincies in cijfers?
Is Provincies in cijfers openbaar?
Kost Provincies in cijfers iets?
Mag elke gemeente Provincies in cijfers raadplegen?
Van wie is Provincies in cijfers?
Wie maakt Provincies in cijfers?
Bevat Provincies in cijfers data over winkels?
Staat onze gemeente in Provincies in cijfers?
Vind ik leegstand terug in Provincies in cijfers?
Zijn de cijfers van Provincies in cijfers recent?
Wij kennen Provincies in cijfers niet, wat vinden we daar?
Ik moet iets opzoeken in Provincies in cijfers.
Wat zegt Provincies in cijfers over onze gemeente?
Welke webpagina is Provincies in cijfers?
Kan ik een kaart maken in Provincies in cijfers?
Zit het aantal inwoners per wijk in Provincies in cijfers?
Is Provincies in cijfers ook voor burgers toegankelijk?
`,
  'profploeg-locatus-access': `
Heeft onze gemeente een licentie op Locatus?
Hoe krijgen we toegang tot Locatus?
Moeten we Locatus betalen?
Wat kost een licentie van Locatus?
Kan de Profploeg Locatus voor ons raadplegen?
Welke gegevens zitten er in Locatus?
Is Locatus nodig voor een traject?
Ik heb een login nodig voor Locatus.
Gebruiken de experten cijfers van Locatus?
toegang locatus
licentie Locatus
prijs Locatus
login Locatus
abonnement Locatus
Wat doet Locatus?
Wat kan je opzoeken in Locatus?
Welke informatie geeft Locatus?
Staan alle winkels van onze gemeente in Locatus?
Vind ik leegstand in Locatus?
Waarvoor gebruiken gemeenten Locatus?
Waar vind ik Locatus?
Hoe geraak ik aan cijfers van Locatus?
Hoe kunnen we Locatus raadplegen?
Hoe vraag ik een account voor Locatus aan?
Krijgen we Locatus via de provincie?
Heeft de provincie een abonnement op Locatus?
Geeft VLAIO toegang tot Locatus?
Is Locatus gratis voor gemeenten?
Is Locatus betalend?
Hoeveel kost Locatus?
Moet de gemeente een abonnement nemen op Locatus?
Is Locatus verplicht voor de Profploeg?
Werkt de Profploeg met Locatus?
Zijn de cijfers van Locatus betrouwbaar?
Wij willen Locatus gebruiken, wat kost dat?
Hoeveel bedraagt het jaarabonnement van Locatus?
Mogen we cijfers van Locatus publiceren?
Is Locatus een Nederlands of een Belgisch bedrijf?
Welke gemeenten hebben al een licentie van Locatus?
`,
  'profploeg-vlaio-phone': `
Wat is het telefoonnummer van VLAIO?
telefoonnummer Profploeg
Naar wie moet ge bellen voor de Profploeg?
Hebt u een telefoonnummer van VLAIO voor mij?
Is VLAIO telefonisch bereikbaar voor de Profploeg?
Kan ik iemand van VLAIO bellen?
Heeft VLAIO een gratis nummer voor gemeenten?
Geef mij het nummer van de dienst handelskernversterking.
gsm-nummer VLAIO Profploeg
Kan VLAIO mij terugbellen over onze aanvraag?
Is er een infolijn over de Profploeg?
`,
  'profploeg-vlaio-postal-address': `
Wat is het postadres van VLAIO?
postadres Profploeg
Naar welk postadres stuur ik een brief aan VLAIO?
Wat is het postadres van de VLAIO-kantoren?
Naar welk adres stuur ik post voor VLAIO?
In welke straat ligt VLAIO?
Welke postcode zet ik op een brief aan VLAIO?
bezoekadres VLAIO
Heeft VLAIO een postbus?
Ter attentie van wie stuur ik een aangetekende brief aan VLAIO?
`,
  'profploeg-municipal-hours': `
tijdsbesteding ambtenaren
Hoeveel werkuren steken onze mensen in het traject?
Is het traject haalbaar naast ons gewone werk?
Wij zijn een kleine administratie, kunnen we het werk wel aan?
Hoeveel uren per week kost het traject onze projectleider?
Hoeveel mandagen vraagt een traject van de gemeente?
Is een halve dag per week genoeg om het traject te volgen?
Welke maanden van het traject zijn het drukst voor onze diensten?
aantal mandagen gemeente
`,
  'profploeg-team-politics-size': `
Moet de schepen zelf meedoen aan het traject?
Is de deelname van de schepen vereist in de begeleiding?
Wordt het college van burgemeester en schepenen in het traject betrokken?
Mag de centrummanager het traject leiden?
Hoe groot moet ons team zijn?
Met hoeveel mensen van de gemeente doen we mee?
Hoeveel personeelsleden zijn erbij betrokken?
Zit ook iemand van de politiek in het gemeentelijke team?
Onze gemeente heeft geen dienst economie, wie werkt dan mee?
Wij hebben geen centrummanager, wie neemt het traject dan op?
Mag de schepen aan de interne workshop deelnemen?
Is de burgemeester welkom op de interne workshop?
Mijn schepen vraagt of hij bij de interne workshop moet zijn.
Mogen oppositieleden de interne workshop volgen?
Hoeveel ambtenaren moeten er in het projectteam zitten?
Moet de burgemeester op het terreinbezoek zijn?
Mag een gemeenteraadslid deel uitmaken van ons team?
Kan de algemeen directeur de trekker van het traject zijn?
`,
  'profploeg-stakeholder-reason': `
Waarom maken jullie een onderscheid tussen twee soorten betrokkenen?
Waarom noemen jullie handelaars secundair?
Zijn secundaire stakeholders minder belangrijk?
Weegt de stem van de diensten zwaarder dan die van de handelaars?
Waarom zijn bewoners geen primaire stakeholders?
Kan een handelaar primaire stakeholder worden?
Zijn er ook tertiaire stakeholders?
Waarop steunt de indeling in primair en secundair?
`,
} as const satisfies Readonly<Record<string, string>>;
