/** More ways to ask what `faq/trajectory.ts` answers: one a line. */
export const PROFPLOEG_TRAJECTORY_PHRASINGS = {
  'profploeg-phases': `
fasen traject
overzicht traject
stappenplan begeleiding
opbouw begeleiding
structuur traject
drie delen
werkmethode Profploeg
aanpak in grote lijnen
procesverloop
aantal fasen
Wat zijn de grote lijnen van een begeleiding?
Hoe is een traject met de Profploeg opgebouwd?
Hoe ziet een begeleiding eruit van start tot finish?
Welke fasen doorloopt een gemeente met de Profploeg?
Hoeveel fasen telt het traject?
Hoeveel stappen moeten we doorlopen in het hele traject?
Wat zijn de drie delen van het traject?
Klopt het dat de begeleiding uit drie fasen bestaat?
Hoe heten de verschillende delen van het traject?
Som de fasen van de begeleiding eens op.
Geef me het volledige verloop in het kort.
Welke methode hanteert de Profploeg?
Wat is de werkwijze van de Profploeg?
Met welke methodiek begeleidt de Profploeg een gemeente?
Volgt de Profploeg een vaste methode?
Hoe werkt de Profploeg met een stad samen, stap voor stap?
Hoe wordt een gemeente door de Profploeg begeleid?
In welke volgorde gebeurt alles in het traject?
Hoe gaat zo'n traject van de Profploeg in zijn werk?
Wat doorloopt een geselecteerde gemeente allemaal?
We zijn geselecteerd, hoe ziet het verdere traject eruit?
Mijn schepen vraagt hoe het hele traject verloopt.
De burgemeester wil een samenvatting van de werkwijze.
Wij willen het traject inplannen, welke fasen zijn er?
Ik ben nieuw op de dienst, hoe zit een Profploegtraject ineen?
Is er een schema van de fasen?
Bestaat er een tijdlijn met alle stappen van de begeleiding?
Wat zijn de mijlpalen in het traject?
Welke onderdelen heeft een begeleiding van de Profploeg?
Hoe gaat ge te werk met een gemeente?
Hoe gaat u te werk, in het algemeen?
Wat doen jullie eerst, wat daarna en wat op het laatst?
Vertel eens hoe de begeleiding in elkaar steekt.
Waar begint en waar eindigt een traject?
Loopt het traject in fasen of in één keer door?
`,
  'profploeg-part-one': `
eerste deel traject
eerste fase
fase 1
startfase traject
vraag concreet maken
traject scherpstellen
voorbereidende fase
begin van het traject
intakefiche en projectplan
scherpstelling vraag
Waar gaat deel 1 over?
Uit welke stappen bestaat deel 1?
Hoeveel stappen telt deel 1?
Welke onderdelen zitten in het eerste deel?
Wat moet er in deel 1 gebeuren?
Wat is de bedoeling van de eerste fase?
Wat is het doel van deel 1?
Waarmee start de begeleiding?
Hoe start het traject met de Profploeg?
Hoe wordt een traject opgestart?
Wat is het eerste wat we samen doen?
Wat is de allereerste stap eens we geselecteerd zijn?
Wij zijn gekozen, hoe beginnen we eraan?
Wat betekent het dat het traject scherpgesteld wordt?
Waarom moet het traject eerst scherpgesteld worden?
Hoe stelt ge een traject scherp?
Hoe scherpt u onze vraag aan?
Wordt onze vraag in de eerste fase concreter gemaakt?
Helpt de Profploeg ons eerst om de vraag scherp te krijgen?
Wij weten nog niet precies wat we willen, wordt dat in de eerste fase duidelijk?
Ons vraagstuk is nog ruw, scherpt deel 1 dat aan?
Zitten de intakefiche en het projectplan in dezelfde fase?
Klopt het dat deel 1 uit de intakefiche en het projectplan bestaat?
Horen intakegesprek en terreinbezoek bij deel 1?
In welke fase vallen de intake en het plan?
Wat komt er voor de uitvoering van het traject?
Wat gaat er aan de workshops en het onderzoek vooraf?
Waarmee eindigt de eerste fase?
Wat is het resultaat van deel 1?
Wanneer is deel 1 afgelopen?
Wanneer is de eerste fase rond?
Mijn schepen vraagt wat er in de beginfase gebeurt.
Ik bereid de eerste fase voor, wat komt daarin aan bod?
Deel 1: intakefiche, gesprek, bezoek en plan, is dat alles?
Hoe verloopt de aanloop naar het projectplan?
`,
  'profploeg-part-two': `
tweede deel traject
tweede fase
fase 2
uitvoering traject
middenfase begeleiding
na het projectplan
uitvoeringsfase
deel 2 onderdelen
uitvoering en kennisuitwisseling
stappen deel 2
Waar gaat deel 2 over?
Uit welke stappen bestaat deel 2?
Hoeveel stappen telt deel 2?
Wat moet er in deel 2 gebeuren?
Wat is de bedoeling van de tweede fase?
Waarom heet deel 2 "uitvoering en kennisuitwisseling"?
Wat staat er ons te wachten in fase 2?
Wat gebeurt er tijdens de uitvoering?
Hoe ziet de uitvoeringsfase eruit?
Wat komt er na de goedkeuring van het plan?
Het plan is gevalideerd, hoe gaat het traject nu verder?
Ons projectplan is klaar, waarmee starten we?
Wat doen we zodra deel 1 achter de rug is?
Wanneer begint de uitvoering van het traject?
Waarmee begint de tweede fase?
Waarmee eindigt fase 2?
Wat is het resultaat van deel 2?
Krijgen we op het einde van deel 2 een rapport?
Zitten de workshops in deel 2?
In welke fase vallen dataverzameling en workshops?
Klopt het dat we in deel 2 eerst data verzamelen en dan workshops houden?
Komt de dataverzameling voor of na de workshops?
Wat is de volgorde in deel 2: data, workshops, rapport?
Gaan we in de tweede fase al aan de slag met de acties uit het projectplan?
Wanneer schieten we met de acties uit het projectplan in gang?
Wat doen de experten tijdens de uitvoeringsfase?
Wordt ons traject tijdens deel 2 opgevolgd door werkgroepen?
Welke rol spelen de experten in fase 2?
Mijn schepen vraagt wat de uitvoeringsfase inhoudt.
Wij starten binnenkort met fase 2, wat mogen we verwachten?
Ik wil het middenstuk van het traject voorbereiden, wat gebeurt er dan?
Wat doet ge in het tweede deel?
Wat vraagt u van ons in de tweede fase?
Welk deel van het traject bevat onderzoek, workshops en een eerste rapport?
Wat gebeurt er tussen de goedkeuring van het plan en het evaluatiegesprek?
Wanneer beginnen wij zelf aan de acties?
Op welk moment vinden de werksessies plaats?
Wanneer in het traject komen de workshops?
In welk deel van het traject zitten de workshops?
`,
  'profploeg-part-three': `
derde deel traject
derde fase
fase 3
slotfase traject
eindfase begeleiding
afsluiting traject
laatste deel
deel 3 onderdelen
rapport met actieplan
stappen deel 3
Waar gaat deel 3 over?
Uit welke stappen bestaat deel 3?
Hoeveel stappen telt deel 3?
Wat moet er in deel 3 gebeuren?
Wat is de bedoeling van de derde fase?
Wat staat er ons te wachten in fase 3?
Hoe ziet de slotfase eruit?
Hoe sluiten we het traject af?
Hoe eindigt een traject met de Profploeg?
Wat komt er na deel 2?
Waarmee begint de derde fase?
Waarmee eindigt deel 3?
Wat is het resultaat van deel 3?
Wat doen we zodra we het evaluatiegesprek gehad hebben?
Projectrapport 1 is binnen, hoe gaat het traject verder?
Is het traject afgelopen na projectrapport 1?
Wat moet er na het eerste rapport nog gebeuren?
In welke fase vallen de trajectfiche en het definitieve rapport?
Zitten de trajectfiche, de kennisuitwisseling en het eindrapport in één fase?
Klopt het dat deel 3 uit drie stappen bestaat?
Wat is de volgorde in deel 3: fiche, uitwisseling, rapport?
Wat doen wij in deel 3, en wat doen de experten?
Wat moet de gemeente in de laatste fase nog doen?
Waarom is er na de workshops nog een derde deel?
Hoe gaan jullie van trajectfiche naar definitief rapport?
Welke weg leggen we af van projectrapport 1 tot eindrapport?
Wanneer begint de laatste fase van het traject?
Mijn schepen vraagt hoe het traject afgerond wordt.
Wij zitten aan het einde van fase 2, wat volgt er in fase 3?
Ik bereid de afronding van ons traject voor, welke stappen komen nog?
Het traject loopt op zijn laatste benen, wat moet er nog gebeuren?
Wat doet ge in het derde deel?
Hoe rondt u het traject met een gemeente af?
Wat houdt "trajectfiche en rapport met actieplan" in als fase?
Welke etappe sluit het hele parcours af?
`,
  'profploeg-own-work': `
werklast gemeente
eigen inspanning
inbreng gemeente
wat moeten wij doen
werkdruk diensten
takenlijst deelnemende gemeente
verplichtingen gemeente
eigen inzet
verwachtingen lokaal bestuur
Hoe zwaar is het traject voor onze diensten?
Kruipt er voor onze medewerkers veel werk in?
Hoeveel werk komt er bij ons terecht?
Kost de begeleiding ons veel werk?
Hoe arbeidsintensief is meedoen voor een gemeente?
Wat is de werklast voor een deelnemende gemeente?
Welke taken moet de gemeente op zich nemen?
Wat wordt er van onze gemeente gevraagd?
Wat vraagt de Profploeg van ons in ruil?
Welke verplichtingen heeft de gemeente tijdens de begeleiding?
Waartoe verbinden wij ons als we meedoen?
Wat is het aandeel van de gemeente in het traject?
Welk werk doen wij en welk werk doen de experten?
Hoe is het werk verdeeld tussen gemeente en Profploeg?
Moeten we veel zelf doen of neemt de Profploeg het werk over?
Klopt het dat de gemeente huiswerk krijgt?
Welk huiswerk krijgen wij van de Profploeg?
Moeten wij zelf fiches invullen en gegevens verzamelen?
Wat moeten wij invullen, verzamelen en goedkeuren?
Welke zaken moet ik als ambtenaar aanleveren doorheen het traject?
Wat moet ik als contactambtenaar allemaal zelf doen?
Mijn schepen vraagt hoeveel werk dit voor onze mensen is.
De algemeen directeur wil weten wat dit van het personeel vergt.
Ons personeel is al overbelast, wat komt er nog bij door het traject?
Ik werk deeltijds, hoeveel inzet vergt de begeleiding?
Mogen we achteroverleunen tijdens de begeleiding?
Wordt er een actieve rol van de gemeente verwacht?
Welke bijdrage levert een gemeente aan haar eigen traject?
Hoeveel van het werk valt op onze schouders?
Welke inspanningen verwacht u van een gemeente?
Wat moet ge zelf doen als gemeente?
Welke werkzaamheden zijn tijdens het traject voor de gemeente?
`,
  'profploeg-documents': `
overzicht documenten
lijst documenten
papierwerk traject
fiches en rapporten
verplichte documenten
documentenstroom
alle fiches
stukken per fase
administratie traject
in te vullen fiches
Welke documenten worden er tijdens het traject opgemaakt?
Welke documenten krijgen we van de Profploeg?
Hoeveel documenten horen er bij een traject?
Geef een oplijsting van de documenten per fase.
Welk document hoort bij welke fase?
Welke documenten horen bij deel 1, deel 2 en deel 3?
Welke documenten krijgen we in de eerste fase?
In welke volgorde komen de fiches, plannen en rapporten?
Wat is het verschil tussen al die fiches, plannen en rapporten?
Hoe heten de documenten die we zullen tegenkomen?
Welke formulieren en fiches moeten we in de loop van het traject invullen?
Welke van de documenten maakt de gemeente zelf?
Welke documenten maakt de Profploeg en welke wij?
Moet ik zelf fiches of rapporten schrijven?
Klopt het dat er vijf documenten zijn?
Is er nog een ander document buiten de fiches en de rapporten?
Welke geschreven stukken levert een traject op?
Wordt alles in het traject schriftelijk vastgelegd?
Komt er veel papierwerk bij kijken?
Hoeveel administratieve rompslomp brengt het traject mee?
Is er veel administratie aan de begeleiding verbonden?
Hoeveel fiches zijn er, en welke?
Welke teksten moeten we verwachten in de loop van de begeleiding?
Welke paperassen krijg ik op mijn bureau tijdens het traject?
Mijn schepen vraagt welke documenten hij allemaal te zien krijgt.
Ik leg een dossier aan over ons traject, welke documenten horen daarin?
Wij willen alle stukken van het traject klasseren, welke zijn er?
Ik zie door de bomen het bos niet meer met al die documenten.
Onze archivaris vraagt welke documenten het traject oplevert.
Welke documenten moeten we onthouden van heel het traject?
Welke documenten levert u af?
Welke documenten maakt ge op?
Hoort er ook een evaluatiedocument bij de documenten van het traject?
Bestaat er een lijst van alle documenten uit de begeleiding?
Is er naast de projectrapporten nog een evaluatiedocument?
`,
  'profploeg-meetings': `
overlegmomenten traject
bijeenkomsten Profploeg
aantal vergaderingen
lijst gesprekken
contactmomenten
vergaderkalender traject
afspraken met experten
frequentie overleg
agenda bijeenkomsten
ontmoetingen met de Profploeg
Hoeveel contactmomenten zijn er met de Profploeg?
Hoeveel keer moeten we samenkomen?
Hoeveel overleg is er gepland in het hele traject?
Welke vergaderingen horen bij de begeleiding?
Welke gesprekken voeren we met de Profploeg?
Welke bijeenkomsten moeten we bijwonen?
Som eens op wanneer we de experten allemaal zien.
Wat zijn de vaste momenten van overleg?
Op welke tijdstippen in het traject komen we bijeen?
Wanneer ontmoeten we de experten?
Zien we de experten dikwijls?
Vergaderen we elke week of maar af en toe?
Klopt het dat er een intakegesprek, workshops en een evaluatiegesprek zijn?
Komen er nog andere gesprekken na het intakegesprek?
Hoeveel gesprekken volgen er op de intake?
Zakt de ploeg vaak af naar onze gemeente?
Hoe vaak komt de Profploeg op bezoek?
Mijn schepen vraagt hoeveel vergaderingen eraan verbonden zijn.
Wij leggen onze agenda's samen, welke bijeenkomsten komen eraan?
Ik plan zalen voor het hele traject, hoeveel samenkomsten zijn er?
Onze secretaris wil weten hoeveel afspraken hij moet inboeken.
Welke samenkomsten worden er belegd tijdens de begeleiding?
Wanneer zien we elkaar voor het eerst en wanneer nadien nog?
Zijn er genoeg momenten waarop we de experten kunnen spreken?
Worden er veel meetings gehouden?
Hoe dikwijls ziet ge een gemeente tijdens het traject?
Hoe vaak vergadert u met een gemeente?
Is er een overzicht van alle gesprekken en workshops samen?
Uit welke overlegmomenten bestaat de begeleiding?
`,
  'profploeg-municipal-team': `
betrokken diensten
verantwoordelijke gemeente
deelnemende collega's
trekker binnen gemeente
intern projectteam
welke ambtenaren
rol verantwoordelijke gemeente
samenstelling gemeentelijk team
aanspreekpunt gemeente traject
wie doet mee
Wie moet er vanuit de gemeente meewerken?
Wie van de gemeente wordt bij het traject betrokken?
Welke diensten werken mee aan de begeleiding?
Welke diensten betrekt de Profploeg in ons bestuur?
Welke collega's moet ik bij het traject halen?
Wie binnen onze administratie is nodig voor het traject?
Welke ambtenaren nemen deel aan de begeleiding?
Met wie in de gemeente werkt de Profploeg samen?
Met welke verantwoordelijke van de gemeente werken de experten samen?
Wie is bij ons de verantwoordelijke voor het traject?
Moeten wij een projectleider aanstellen voor het traject?
Moet er iemand van ons bestuur het traject trekken?
Is één verantwoordelijke van de gemeente genoeg?
Klopt het dat alle betrokken diensten moeten meewerken?
Ligt vast welke diensten moeten meedoen?
Mogen we zelf kiezen welke diensten meewerken?
Moet de dienst stedenbouw meewerken aan het traject?
Doet de dienst toerisme of vrije tijd ook mee?
Moet de technische dienst betrokken worden bij de begeleiding?
Hoe stellen we intern een team samen voor het traject?
Mijn schepen vraagt welke diensten hij moet vrijmaken.
Ik sta er alleen voor op mijn dienst, moeten andere diensten ook meewerken?
De directeur vraagt wie er van het personeel bij het traject hoort.
Welke diensten van ons hebt u nodig voor het traject?
Wie van het gemeentehuis hebt ge nodig?
Wie zit er aan de kant van de gemeente mee in het traject?
`,
} as const satisfies Readonly<Record<string, string>>;
