/** More ways to ask about the parts of a trajectory: one a line. */
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
} as const satisfies Readonly<Record<string, string>>;
