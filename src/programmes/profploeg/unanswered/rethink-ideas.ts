/** Questions about the ideas of Re-think Winkelstraat that the sources leave open: one a line. */
export const PROFPLOEG_RETHINK_IDEAS_UNANSWERED = {
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
} as const satisfies Readonly<Record<string, string>>;
