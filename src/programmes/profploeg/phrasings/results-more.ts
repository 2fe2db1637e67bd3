/** Still more ways to ask what `faq/results.ts` answers, as people type to a bot: one a line. */
export const PROFPLOEG_RESULTS_MORE_PHRASINGS = {
  'profploeg-result': `
Ik ben nieuw op de dienst, wat houden wij uiteindelijk over aan heel dat traject?
Mijn schepen vraagt wat we in ruil voor al dat werk in handen krijgen.
Is het zo dat we op het einde drie dingen krijgen: een rapport, een evaluatie en advies?
Stel dat we meedoen, wat hebben we dan na een jaar om te tonen?
Hoe zit dat met het eindresultaat, is dat enkel papier of nog iets anders?
Wij moeten het nut verdedigen in de raad, wat komt er op het einde uit?
Wat bedoelen ze met "een handleiding" die we aan het einde zouden krijgen?
Krijgen wij iets mee waarmee we onze sleutelkwesties later zelf kunnen aanpakken?
Hebben andere gemeenten ook iets aan wat wij in het traject meemaakten?
Ge steekt daar als gemeente veel tijd in, wat krijgt ge ervoor terug?
Welke zaken worden ons bezorgd als de Profploeg klaar is met ons?
Nog efkes samengevat: wat staat er op ons na de laatste stap te wachten?
Wat gebeurt er aan het einde met onze ervaringen, gaan die ergens naartoe?
De oppositie noemt het weggegooide tijd, wat is de opbrengst van de begeleiding?
Zijn we na het traject iets wijzer, en wat hebben we dan op papier?
Wat is het eerste dat we kunnen vastpakken als het traject voorbij is?
Eindigt het traject met iets waar we op lange termijn mee vooruit kunnen?
Ik wil weten wat er aan het einde van de rit op tafel ligt.
Krijgt elke stad op het einde hetzelfde soort resultaat, en wat is dat?
Wat levert de Profploeg af voor ze vertrekt?
Onze handelaars vragen wat het traject voor de gemeente heeft opgeleverd.
Mogen we bij de afsluiting naast een rapport ook raad en een evaluatie verwachten?
Wat schiet er over van zo'n begeleiding als iedereen naar huis is?
Met welk tastbaar resultaat kan ik bij mijn burgemeester aankloppen?
Komt er op het einde iets waar een kleine gemeente echt verder mee kan?
Worden onze lessen ook doorgegeven aan steden die niet meededen?
Waarvoor doen we het allemaal, met andere woorden, wat is het eindproduct?
Is er een pakket dat de gemeente bij het einde van het traject ontvangt?
Wij hopen op meer dan mooie woorden, wat wordt er bij het einde geleverd?
Kort gezegd, welke resultaten krijgt een gemeente van de Profploeg mee?
`,
  'profploeg-report-one': `
Ik ben nieuw op de dienst, wat mag ik verwachten van dat eerste projectrapport?
Mijn schepen vraagt wie het eerste rapport schrijft, wij of de Profploeg.
Is het zo dat we het eerste rapport in een gesprek krijgen en niet per mail?
Stel dat we na de workshops meteen iets willen doen, staat dat in een rapport?
Hoe zit dat met dat evaluatiegesprek, waar kijken we dan op terug?
Wij hebben de handelaars gehoord, in welk document komt dat nu terecht?
Wat bedoelen ze met "een eerste versie van de lijst met concrete acties"?
Kunnen we zelf aan de slag met wat er in het eerste rapport staat?
Op welke manier wordt het tweede deel van het traject afgesloten?
Ge geeft ons een rapport na de workshops, wat hebt ge daarvoor gebruikt?
Wordt alles uit het onderzoek en de sessies in één rapport samengebracht?
Wanneer zitten we met de Profploeg samen om te zeggen hoe het tot nu ging?
Nog efkes over het evaluatiegesprek: krijgen we daar ook iets mee naar huis?
Bevat het rapport na de werksessies vage raad of echt concrete acties?
Zijn de acties in het eerste rapport al de laatste versie of nog niet?
Met wie blikken we terug als het tweede deel erop zit?
Wij krijgen binnenkort bezoek van de Profploeg voor een evaluatie, wat gaan ze geven?
Waar halen de experten de acties vandaan die ze in het eerste rapport zetten?
Moeten we lang wachten op een lijst van dingen die we zelf kunnen doen?
Komt er voor het einde al iets op papier waar we mee kunnen starten?
Wat wordt er besproken als we het eerste rapport in handen krijgen?
Eindigt deel 2 met een gesprek of met een workshop?
Onze bewoners gaven veel ideeën in de sessie, worden die in een rapport gezet?
Ik hoor van een evaluatie halverwege, gaat dat over ons of over het verloop?
Hoe heet het rapport dat we krijgen als de workshops voorbij zijn?
Is er een gesprek voorzien waarin de ploeg ons de actielijst overhandigt?
Krijgen we eerst een voorlopige lijst om mee te beginnen, en wanneer dan?
Mag ik in het evaluatiegesprek ook zeggen wat er minder vlot ging?
Welke acties staan er in dat eerste document, voor ons of voor de experten?
Wie maakt van al die input uit de workshops een leesbaar rapport?
`,
  'profploeg-who-acts': `
Ik ben nieuw op de dienst, moeten wij nu al die acties uit het rapport zelf doen?
Mijn schepen dacht dat de Profploeg de acties kwam uitvoeren, klopt dat?
Is het zo dat de Profploeg alleen helpt bij het uitwerken en niet bij het doen?
Stel dat we bij één bepaalde actie hulp nodig hebben, kan de Profploeg dan bijspringen?
Hoe zit dat met de uitvoering, komen de experten zelf iets bouwen of organiseren?
Wij hebben de actielijst gekregen, wie moet er nu in gang schieten?
Wat bedoelen ze met middelen en capaciteit die we voor de acties moeten voorzien?
Waarom vraagt het formulier hoeveel mensen wij kunnen inzetten voor de acties?
Ge schrijft ons de acties voor, maar wie gaat dat dan allemaal doen?
Komt het uitvoeren van de voorstellen op het bord van onze dienst terecht?
Neemt VLAIO de uitvoering van onze acties voor zijn rekening?
Nog efkes voor de duidelijkheid: na het rapport is het aan ons, zeker?
Krijgen we steun van de experten bij het uitwerken van een actie?
Moet ik volk vrijmaken om de acties uit het rapport in de praktijk te brengen?
Wie zorgt ervoor dat de actielijst geen dode letter blijft?
Onze technische dienst vraagt of zij de acties uit het rapport moeten uitvoeren.
Gaan de experten zelf met de handelaars de voorgestelde acties realiseren?
Bij wie ligt de bal als de acties bekend zijn?
Kan de gemeente de uitvoering van de acties afschuiven op de Profploeg?
Wordt er van ons verwacht dat we zelf mensen en geld op de acties zetten?
Ik vrees dat wij te klein zijn om die acties uit te voeren, wie helpt daarbij?
Hoever gaat de steun van de Profploeg als het op acties aankomt?
De burgemeester wil weten of er iemand van de ploeg blijft om de acties te doen.
Doet de Profploeg mee aan de acties of geeft ze alleen ondersteuning?
Wie maakt werk van de voorstellen zodra ze op papier staan?
Is de gemeente verantwoordelijk voor het uitvoeren van wat de experten bedenken?
Wij zoeken iemand die de acties trekt, levert de Profploeg zo iemand?
Worden de acties door ons personeel gedaan of door de specialisten?
Hoe is het geregeld tussen ons en de Profploeg als we aan een actie beginnen?
Wie steekt er bij de acties uit het rapport eigenlijk de handen uit de mouwen?
`,
  'profploeg-final-report': `
Ik ben nieuw op de dienst en zie twee rapporten liggen, welk is het echte?
Mijn schepen vraagt waarom we na het eerste rapport nog een tweede krijgen.
Is het zo dat het definitieve rapport gemaakt wordt uit het eerste?
Stel dat het eerste rapport al goed is, komt er dan toch nog een ander?
Hoe zit dat met dat laatste rapport, waar dient dat voor op lange termijn?
Wij hebben alleen projectrapport 1, moeten we nog iets verwachten?
Wat bedoelen ze met "definitief", was het vorige rapport dan niet definitief?
Welke feedback wordt er nog in het laatste rapport verwerkt?
Met welk document eindigt heel het proces van de Profploeg?
Ge werkt het eerste rapport nog om, op basis waarvan doet ge dat?
Is het eindrapport een lijst van acties of meer een handleiding?
Kunnen we met het laatste rapport onze grote kwesties op termijn oplossen?
Nog efkes over die rapporten: wat is de volgorde en wat is het verschil?
Wie past het eerste rapport aan tot de eindversie?
Wanneer krijgen we de versie waar de opmerkingen van de experten in zitten?
Onze archivaris vraagt of hij het eerste of het laatste projectrapport moet bewaren, wat is het verschil?
Ik dacht dat het rapport na de workshops het einde was, heb ik het mis?
Wat is er nieuw in het eindrapport als we het eerste al gelezen hebben?
Verandert het rapport nog door de kennisuitwisseling van de experten?
Komt er na het definitieve projectrapport nog een stap in het proces?
Wat doet een gemeente jaren later nog met het definitieve rapport?
Staat in het eindrapport hoe we onze sleutelkwesties moeten aanpakken?
De raadsleden kregen een voorlopig rapport, wat staat er straks in het finale?
Is het eerste rapport een soort klad van het definitieve?
Krijgen we op het einde een handleiding voor onze problemen in de kern?
In welk rapport zit de feedback uit de uitwisseling tussen de experten?
Hoe wordt van een eerste actielijst een volwaardig eindrapport gemaakt?
Wij vroegen ons af of projectrapport 1 vervalt als het definitieve er is.
Wat is de allerlaatste stap die we met de Profploeg zetten?
Zijn er twee keer rapporten omdat er onderweg nog iets bijkomt?
`,
} as const satisfies Readonly<Record<string, string>>;
