/** More ways to ask what `faq/results.ts` answers: one a line. */
export const PROFPLOEG_RESULTS_PHRASINGS = {
  'profploeg-result': `
opbrengst traject
deliverables Profploeg
eindopbrengst begeleiding
nut deelname
winst voor de gemeente
wat krijgen we
return begeleiding
uitkomst traject
tastbare resultaten
oplevering einde traject
Wat heeft een gemeente op zak wanneer alles achter de rug is?
Welke resultaten mag een deelnemende stad verwachten?
Wat leveren jullie concreet op?
Wat is de opbrengst van zo'n traject voor ons?
Wat brengt deelnemen ons bij?
Wat schiet onze gemeente ermee op?
Welk voordeel haalt een gemeente uit de begeleiding?
Is al dat werk de moeite, wat krijgen we ervoor terug?
Wat hebben we er na afloop aan dat we meededen?
Wat zijn de deliverables op het einde?
Mijn schepen vraagt wat wij er concreet aan overhouden.
De burgemeester wil resultaat zien, wat komt er uit de bus?
Het college twijfelt of het iets opbrengt, wat is de uitkomst?
Ontvangt iedere gemeente op het einde een handleiding, een evaluatie en advies?
Klopt het dat we een rapport, een evaluatie en advies krijgen?
Wat wordt er aan de gemeente bezorgd bij de afsluiting?
Wat krijgt ge als gemeente in handen na de laatste stap?
Wat ontvangt u als stad na afloop van het traject?
Krijg je buiten een rapport nog iets anders op het einde?
Is er naast het eindrapport ook een evaluatie en raad voor later?
Eindigt de begeleiding met een rapport of met iets anders?
Is het eindresultaat een document of een uitgevoerd project?
Waarop draait de samenwerking met de Profploeg uiteindelijk uit?
Wat is het beoogde eindpunt van de begeleiding?
Waarmee wordt ons werk op het einde beloond?
Wat ligt er op tafel als het traject afgelopen is?
Wordt er op het einde iets afgeleverd?
Wat mogen wij aan de raad tonen zodra de begeleiding afgelopen is?
Zijn er tastbare uitkomsten, of is het vooral babbelen?
We willen geen lege doos, wat komt er concreet uit?
Wat krijgen wij op het einde zelf, en wat gaat naar De Vitrine?
Welke vruchten plukken we van de samenwerking met de Profploeg?
Wat blijft er over zodra de experten weg zijn?
Waar mag ik als centrummanager op rekenen bij het einde van het traject?
Geef eens een opsomming van alles wat we op het einde krijgen.
`,
  'profploeg-report-one': `
inhoud projectrapport 1
rapport na workshops
voorlopig rapport
tussentijds verslag
lijst concrete acties
eerste actielijst
rapport deel 2
opmaak eerste rapport
auteur projectrapport 1
timing eerste rapport
Wat lezen we in het eerste projectrapport?
Wat vind ik terug in het voorlopige rapport?
Welke inhoud heeft het eerste verslag van de Profploeg?
Waarover gaat projectrapport 1?
Wat moet ik mij voorstellen bij een eerste projectrapport?
Bevat het eerste rapport al concrete acties?
Zitten er actiepunten in het eerste verslag?
Somt het eerste projectrapport op wat we zelf kunnen doen?
Is projectrapport 1 een lijst met acties?
Klopt het dat het eerste rapport een voorlopige lijst met acties is?
Door wie wordt projectrapport 1 opgemaakt?
Schrijven wij het eerste rapport of doet de Profploeg dat?
Moet de gemeente zelf het eerste projectrapport schrijven?
Wie is de auteur van het tussentijdse rapport?
Maken de experten het eerste rapport op?
Op welke input steunt het eerste projectrapport?
Wordt de input van de workshops in een rapport gegoten?
Komen onze data en onderzoeken in het eerste rapport terecht?
Waarin vloeien de onderzoeksfase en de workshops samen?
Vloeien de workshops uit in een rapport?
Worden de workshops samengevat in een verslag?
Wanneer ontvangen we projectrapport 1?
Op welk ogenblik bezorgt de Profploeg het eerste rapport?
In welke fase valt projectrapport 1?
Mijn schepen vraagt wanneer hij de eerste acties op papier ziet.
De workshops zijn achter de rug, welk rapport mogen we verwachten?
Ik heb projectrapport 1 gekregen, wat kan ik ermee doen?
Mogen wij met de actielijst uit het eerste rapport al van start gaan?
Wanneer weten we welke acties jullie ons voorstellen?
Wat levert al dat onderzoek en die workshops aan acties op?
Hoe ziet het eerste verslag met actiepunten eruit?
Staan er in het eerste verslag dingen die wij zelf kunnen aanpakken?
Krijgt ge halverwege al een rapport met voorstellen?
Bezorgt u ons halfweg een lijst van mogelijke ingrepen?
doel evaluatiegesprek
betekenis evaluatiegesprek
terugblik traject
bespreking projectrapport 1
nabespreking workshops
moment evaluatiegesprek
gesprek eerste rapport
feedbackgesprek Profploeg
agenda evaluatiegesprek
toelichting eerste rapport
Waarvoor dient het evaluatiegesprek?
Wat houdt zo'n evaluatiegesprek in?
Hoe verloopt het evaluatiegesprek met de Profploeg?
Wat komt er in het evaluatiegesprek aan bod?
Waar praten we over in het evaluatiegesprek?
Wie zit er aan tafel bij het evaluatiegesprek?
Met wie voeren we het evaluatiegesprek?
Is het evaluatiegesprek met de Profploeg of met VLAIO?
Wanneer heeft het evaluatiegesprek plaats?
In welk deel van het traject zit het evaluatiegesprek?
Komt het evaluatiegesprek voor of na de workshops?
Is het evaluatiegesprek het einde van deel 2?
Waarmee sluit je deel 2 van het traject af?
Klopt het dat we het eerste rapport in een gesprek krijgen?
Op welke manier wordt projectrapport 1 aan ons bezorgd?
Krijgen we het eerste rapport per post, per mail of tijdens een gesprek?
Hoe ontvangen wij de eerste lijst van acties, mondeling of schriftelijk?
Overloopt de Profploeg het eerste rapport samen met ons?
Lichten jullie het eerste rapport persoonlijk toe?
Geven de experten uitleg bij het rapport dat we krijgen?
Mogen we vragen stellen als we het eerste rapport krijgen?
Is er gelegenheid om op het eerste rapport te reageren?
Wordt er tussentijds teruggekeken op het verloop?
Is er een tussentijdse balans met de Profploeg?
Maken we halfweg de balans op met de experten?
In welk gesprek zeggen we wat er vlot of stroef liep?
Kijken we met de ploeg achterom naar de voorbije maanden?
Is er een debriefing na de workshops?
Wij willen feedback geven op het traject tot nu toe, wanneer kan dat?
Mijn schepen vraagt waarover het evaluatiegesprek gaat.
Volgende week hebben we ons evaluatiegesprek, wat staat ons te wachten?
Is dat evaluatiegesprek een soort functioneringsgesprek voor de gemeente?
Worden wij beoordeeld in het evaluatiegesprek?
Wat krijgt ge mee na het evaluatiegesprek?
`,
  'profploeg-who-acts': `
uitvoerder acties
actieplan uitvoeren
wie voert uit
zelf uitvoeren
realisatie maatregelen
implementatie acties
rol gemeente uitvoering
wie doet de acties
trekker acties
verantwoordelijkheid uitvoering
Wie neemt de uitvoering van de acties op zich?
Wie gaat de acties waarmaken?
Wie zet de aanbevelingen om in daden?
Door wie worden de acties in praktijk gebracht?
Wie implementeert de actielijst?
Komt de uitvoering op de schouders van de gemeente terecht?
Is de gemeente zelf aan zet na het rapport?
Valt de uitvoering van de acties ten laste van onze diensten?
Moet onze eigen ploeg de acties dragen?
Zijn het onze mensen die de acties moeten doen?
Klopt het dat de Profploeg niets zelf uitvoert?
Neemt de Profploeg ook de uitvoering over?
Steekt de Profploeg zelf de handen uit de mouwen bij de acties?
Laten de experten ons los zodra de actielijst er ligt?
Kunnen de experten een actie van ons overnemen?
Krijgen we hulp bij het uitwerken van bepaalde acties uit het rapport?
Mogen we de Profploeg vragen een actie uit het rapport mee uit te voeren?
Wij zijn met te weinig volk om die acties te trekken, wat dan?
Mijn schepen vraagt wie die acties gaat uitvoeren.
Het college wil weten of wij de acties zelf moeten realiseren.
Ons rapport ligt er, wie doet nu wat met de acties?
Wie levert het personeel om de acties uit te voeren?
Waarom moeten wij middelen en capaciteit voor de acties voorzien?
Vraagt het formulier naar middelen omdat wij de acties zelf uitvoeren?
Welke rol heeft de Profploeg bij de uitvoering van de acties?
Wat doet de gemeente met de acties, en wat doet de Profploeg?
Hoe is de taakverdeling bij het uitvoeren van de acties?
Bent u als Profploeg verantwoordelijk voor de uitvoering van de acties?
Voert ge de acties zelf uit of laat ge dat aan ons over?
Mogen handelaars de acties uitvoeren, of moet dat de gemeente zijn?
Besteedt de Profploeg de uitvoering van de acties uit?
Moet ik een aannemer of projectleider zoeken voor de acties?
Blijft het bij advies of voeren jullie het ook uit?
Is de ploeg adviseur of uitvoerder?
Wie krijgt de acties uit de lijst op zijn bord?
`,
  'profploeg-final-report': `
inhoud eindrapport
finaal rapport
slotrapport
einddocument Profploeg
handleiding sleutelkwesties
definitieve versie rapport
oplevering eindrapport
eindrapportage
laatste stap proces
rapport deel 3
Wat mag ik in het eindrapport verwachten?
Wat komt er in het slotrapport te staan?
Wat houdt het definitieve projectrapport in?
Waarvoor dient het definitieve projectrapport?
Wat doe je als gemeente met het definitieve rapport?
Wat is het nut van een definitief rapport?
Is het definitieve rapport een handleiding voor onze sleutelkwesties?
Klopt het dat het eindrapport als handleiding bedoeld is?
Krijgt de gemeente een draaiboek om haar sleutelkwesties aan te pakken?
In welk document staat de aanpak van onze sleutelkwesties op termijn?
Helpt het eindrapport ons ook op langere termijn?
Is het slotdocument bedoeld voor de komende jaren?
Hoe lang blijft het eindrapport bruikbaar?
Wie maakt het definitieve projectrapport op?
Stelt de Profploeg het eindverslag op of moeten wij dat doen?
Door wie wordt het finale rapport geschreven?
Wanneer wordt het definitieve projectrapport opgeleverd?
Op welk moment in het traject komt het eindrapport?
Is het eindrapport het sluitstuk van het traject?
Eindigt het proces met het definitieve rapport?
Welke stap komt er als allerlaatste?
Op welke feedback steunt het definitieve rapport?
Gaat de feedback van de experten mee in het eindverslag?
Hoe komen jullie tot een eindrapport?
Mijn schepen vraagt wat er in het eindrapport zal staan.
Ik moet het eindrapport voorstellen in de gemeenteraad, waarover gaat het?
Wij wachten nog op het slotrapport, wat mogen we verwachten?
Bevat het eindrapport ook concrete acties?
Is het definitieve projectrapport een actieplan?
Krijgt elke gemeente een eigen eindrapport?
Vertelt het eindrapport hoe we onze grote knelpunten moeten oplossen?
Wat levert u als laatste document af?
Met welk rapport laat ge ons achter?
Welk rapport krijgen we helemaal op het eind?
twee projectrapporten
aantal projectrapporten
eerste versus definitief rapport
vergelijking beide rapporten
voorlopig of definitief
herwerking eerste rapport
rapport bijwerken
aanpassing projectrapport
versies rapport
van voorlopig naar definitief
Waarin verschillen de twee rapporten?
Wat onderscheidt het eerste rapport van het laatste?
Hoe verhoudt projectrapport 1 zich tot het eindrapport?
Zijn projectrapport 1 en het eindrapport twee aparte documenten?
Waarom maakt men eerst een voorlopig en dan een definitief rapport?
Waarom krijgen we niet meteen het definitieve rapport?
Bestaat er ook een projectrapport 2?
Is projectrapport 2 hetzelfde als het definitieve rapport?
Ik zie projectrapport 1 staan, waar is nummer 2?
Klopt het dat er twee projectrapporten zijn?
Hoeveel keer krijgen we een projectrapport?
Wordt projectrapport 1 nog bijgewerkt?
Wordt het eerste verslag later nog gewijzigd?
Blijft de inhoud van het eerste rapport ongewijzigd tot het einde?
Is het definitieve rapport een herwerkte versie van het eerste?
Bouwt het eindrapport voort op projectrapport 1?
Wat verandert er tussen de voorlopige en de finale versie?
Wat wordt er toegevoegd aan het eerste rapport om het definitief te maken?
Waarmee wordt het eerste rapport aangevuld?
Op basis waarvan wordt het eerste rapport herschreven?
Wanneer is een projectrapport definitief?
Wanneer komt het ene rapport en wanneer het andere?
Welk rapport komt na de workshops en welk op het einde?
Is dit rapport al het finale of komt er nog iets na?
Ligt de eerste versie al vast of kan ze nog wijzigen?
Mijn schepen haalt de twee rapporten door elkaar, hoe zit dat?
Ik ken het verschil niet tussen voorlopig en definitief rapport.
Het college vraagt of het eerste rapport het eindrapport is.
Wij hebben opmerkingen bij het eerste rapport, komt er nog een herwerkte versie?
Welk rapport telt uiteindelijk, het eerste of het tweede?
Hebt ge twee keer hetzelfde rapport of is er een verschil?
Geeft u ons een ander document op het einde dan na de workshops?
Het ene rapport is een actielijst, en het andere?
Is het eerste rapport maar een ontwerp?
`,
} as const satisfies Readonly<Record<string, string>>;
