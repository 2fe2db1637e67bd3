/** Still more ways to ask what `faq/trajectory.ts` answers, as people type to a bot: one a line. */
export const PROFPLOEG_TRAJECTORY_MORE_PHRASINGS = {
  'profploeg-phases': `
Ik moet morgen op het college uitleggen hoe de Profploeg werkt, wat zijn de grote stukken?
Mijn schepen vraagt in hoeveel delen zo'n traject verloopt.
Is het zo dat een traject uit drie grote delen bestaat?
Stel dat we gekozen worden, wat komt er dan allemaal op ons af van begin tot einde?
Hoe zit dat traject ineen, ge begint met een fiche en dan?
Wij willen heel het verloop eens op een rijtje zien, kan dat?
Wat bedoelen ze met "traject", welke delen zitten daar allemaal in?
Kan iemand mij in een paar zinnen vertellen hoe de begeleiding verloopt?
Welke delen komen er na het scherpstellen nog?
Hoe gaat de Profploeg tewerk vanaf de eerste fiche tot het laatste rapport?
Nog efkes het geheel bekijken: wat zit er in deel 1, deel 2 en deel 3?
Wat zijn de drie titels van de delen waaruit de begeleiding bestaat?
Verloopt het overal hetzelfde, met dezelfde grote delen?
Onze gemeenteraad wil weten welke weg we met de Profploeg afleggen.
Ik zoek een korte samenvatting van alle stappen voor op een slide.
In welk deel horen de workshops, en wat komt ervoor en erna?
Hoe loopt de begeleiding in grote lijnen, los van de details?
Ge zegt dat er drie delen zijn, hoe heten die?
Waarmee begint het traject, wat is het midden en hoe stopt het?
Komt het eerste rapport in het tweede of in het derde deel van het traject?
Wij vergelijken verschillende begeleidingen, hoe is die van de Profploeg opgebouwd?
Wat maakt een gemeente allemaal mee als ze met de Profploeg in zee gaat?
Hoe ziet het stappenplan eruit dat de experten met een stad volgen?
Is er een logische volgorde in wat de Profploeg met een gemeente doet?
Ik heb geen idee wat een Profploegtraject is qua verloop, vertel eens.
Welke grote blokken moet ik in onze planning zetten voor de begeleiding?
De handelaars vragen hoe het hele proces zal lopen, wat zeg ik hun?
Volgens welk verloop werkt de Profploeg met gemeenten zoals de onze?
Hoeveel etappes zijn er en wat gebeurt er telkens ongeveer?
Zet eens naast elkaar wat er in elk van de drie delen gebeurt.
`,
  'profploeg-part-one': `
Ik ben nieuw op de dienst, hoe maken we samen met de Profploeg onze vraag concreet?
Mijn schepen vraagt wat er in het eerste deel van het traject moet gebeuren.
Is het zo dat deel 1 maar uit twee stappen bestaat?
Stel dat onze vraag nog heel breed is, wordt die in deel 1 smaller gemaakt?
Hoe zit dat met de start, doen we eerst een fiche of eerst een plan?
Wij beginnen volgende maand, wat komt er in die eerste fase allemaal?
Wat bedoelen ze met "scherpstellen", is dat zoals bij een fototoestel?
Waar eindigt deel 1, bij het gesprek of bij het projectplan?
Welke dingen gebeuren er voor we echt aan de uitvoering beginnen?
Ge moet toch eerst weten wat we willen, hoe pakt ge dat in het begin aan?
Nog efkes over het eerste deel: zit het terreinbezoek daar ook in?
Wat is het verschil tussen de twee stappen van de opstart?
Wordt in de startfase ons probleem uitgediept en daarna een plan gemaakt?
Onze vraag aan de Profploeg is een warboel, in welk deel wordt dat ontward?
Wat doen we samen met de Profploeg helemaal in het begin?
In welk deel van het traject wordt alles in een projectplan gegoten?
Ik wil het begin goed voorbereiden, welke stappen zitten in deel 1?
Waarvoor dient het eerste stuk van de begeleiding?
Hoe komen we van een vraag op papier naar een echt plan in deel 1?
Beginnen we met praten, met invullen of met een bezoek aan de kern?
De burgemeester vraagt waarom er eerst een deel is om het traject scherp te stellen.
Hoort de fiche samen met het gesprek, het bezoek en het plan in één deel?
Wat staat er voor ons op het programma in het eerste deel?
Wij dachten dat we met de workshops zouden starten, wat komt daar nog voor?
Wat is er klaar op het einde van het eerste deel?
Moet onze vraag al haarscherp zijn of doen we dat samen in de eerste fase?
Hoe ziet de aanloop eruit voor de experten aan het werk gaan?
Kan je de eerste fase van het traject in gewone taal uitleggen?
Komt het intakegesprek in dezelfde fase als het projectplan?
Waar leidt het scherpstellen van het traject uiteindelijk toe?
`,
  'profploeg-part-two': `
Ik ben nieuw op de dienst en we zitten in deel 2, wat houdt dat in?
Mijn schepen vraagt wat er gebeurt nu ons projectplan goedgekeurd is.
Is het zo dat we in deel 2 al met de acties uit het plan beginnen?
Stel dat het plan klaar is, wat doen we dan eerst, data zoeken of workshops?
Hoe zit dat tweede deel ineen, zijn de workshops voor of na het onderzoek?
Wij willen weten wat de experten doen terwijl wij in deel 2 bezig zijn.
Wat bedoelen ze met "uitvoering en kennisuitwisseling" als titel van deel 2?
Welke drie stappen moeten we in het midden van het traject doen?
Waarmee sluiten we het tweede deel af, en wat krijgen we dan?
Ge noemt deel 2 de uitvoering, maar wat wordt er dan uitgevoerd?
Nog efkes over deel 2: komt daar al een rapport uit?
Zijn het de interne en externe workshops samen die in deel 2 zitten?
In welk deel verzamelen we informatie en houden we workshops?
Onze diensten vragen wat er in de uitvoeringsfase van hen komt.
Volgen de experten ons op met werkgroepen tijdens de uitvoering?
Het eerste deel is rond, hoe ziet het tweede eruit?
Wat komt er tussen het plan en het eerste projectrapport allemaal?
Wanneer wordt het concreet, na het goedkeuren van het plan?
Begint deel 2 met cijfers zoeken en eindigt het met een rapport?
Ik wil een planning maken van deel 2, welke onderdelen zitten erin?
Worden de acties uit het projectplan opgestart voor de workshops?
Wat gebeurt er op de achtergrond bij de Profploeg terwijl wij data verzamelen?
Hoe loopt het verder met ons traject eens we groen licht gaven voor het plan?
Kan je mij de tweede fase stap voor stap vertellen?
De handelaars willen weten in welke fase hun workshop valt.
Hoeveel stappen zijn er nog voor we het eerste rapport krijgen?
Waarin verschilt het tweede deel van het eerste?
Wat mag een gemeente verwachten eens de uitvoering start?
Gaan onderzoek doen en samen brainstormen over in een rapport met acties?
Welke fase komt er na het scherpstellen, en wat doen we daarin?
`,
  'profploeg-part-three': `
Ik ben nieuw op de dienst en het traject loopt op zijn einde, wat moet er nog gebeuren?
Mijn schepen vraagt of we er zijn na het eerste rapport of nog niet.
Is het zo dat we in deel 3 zelf nog een fiche moeten schrijven?
Stel dat we het eerste rapport kregen, welke stappen volgen dan nog?
Hoe zit dat laatste deel ineen, wat doen wij en wat doen de experten?
Wij willen het traject mooi afsluiten, hoe gebeurt dat?
Wat bedoelen ze met "trajectfiche en rapport met actieplan"?
In welk deel schrijven we onze lessen neer en krijgen we het definitieve rapport?
Ge hebt ons een eerste rapport gegeven, hoe komen we nu aan het laatste?
Nog efkes over deel 3: wat komt eerst, de fiche of de kennisuitwisseling?
Wat doen de experten in het derde deel met onze leerpunten?
Is het definitieve rapport het einde of volgt er daarna nog iets?
Welke drie dingen horen bij het derde deel van het traject?
Onze gemeenteraad denkt dat het traject gedaan is, wat komt er in deel 3 nog?
Waar begint het laatste deel mee en waar stopt het?
Ik zoek een overzicht van wat er in de slotfase moet gebeuren.
Hoe wordt er van onze fiche en de feedback een eindrapport gemaakt in deel 3?
Wat is de bijdrage van de gemeente aan de laatste fase?
Wat volgt er op het evaluatiegesprek bij ons eerste rapport?
Kan je mij vertellen hoe de laatste rechte lijn van het traject eruitziet?
Gaat het in deel 3 vooral over leren of over nieuwe acties?
Welke weg gaat ons eerste rapport nog af voor het definitief is?
Blijft de Profploeg ons volgen na het derde deel?
Wij hebben deel 2 afgerond, wat moeten we nu opschrijven en voor wie?
De burgemeester wil weten hoeveel stappen er nog resten na het eerste rapport.
Hoe sluit de Profploeg een begeleiding met een gemeente af?
Wat zit er in het derde deel dat in het tweede nog niet zat?
Komen de experten in deel 3 nog samen over wat wij gedaan hebben?
Wordt het actieplan pas in het derde deel definitief gemaakt?
Met welke stappen gaat de begeleiding naar haar einde?
`,
  'profploeg-own-work': `
Ik ben alleen op de dienst, wat moet ik allemaal zelf doen in dat traject?
Mijn schepen vraagt hoeveel werk de Profploeg voor ons meebrengt.
Is het zo dat wij zelf ook huiswerk hebben en niet alleen de experten?
Stel dat we weinig tijd hebben, wat moeten we minstens zelf doen als gemeente?
Hoe zit dat met ons eigen werk, moeten we veel invullen en opzoeken?
Wij vrezen dat er veel op ons bord komt, wat wordt er van ons verwacht?
Wat bedoelen ze met huiswerk voor de gemeente tijdens de begeleiding?
Moeten we voor het verzamelen van data onze eigen middelen gebruiken?
Welke taken blijven bij ons liggen terwijl de experten bezig zijn?
Ge helpt ons wel, maar wat moeten wij er zelf voor doen?
Nog efkes oplijsten: wat vult, keurt en verzamelt de gemeente zelf?
Wat moet een gemeente doen in het begin, in het midden en op het einde?
Kan ik als gemeente achteroverleunen terwijl de experten alles regelen?
Onze medewerkers zitten al vol, welke taken komen er door de Profploeg bij?
Wie moet er zorgen dat onze diensten naar de workshops komen, wij of de experten?
Wat is ons deel van het werk en wat is dat van de Profploeg?
Ik wil intern uitleggen wat we beloven te doen als we instappen.
Moet de gemeente zelf de intakefiche invullen en later ook de trajectfiche schrijven?
Verwacht de Profploeg dat wij met de acties al beginnen tijdens het traject?
De personeelsdienst vraagt wat de begeleiding aan werk vraagt van onze mensen.
Welke inspanning levert een gemeente van de intakefiche tot de trajectfiche?
Wat moet ik als trekker bij ons allemaal in orde brengen?
Doen de experten het opzoekwerk of moeten wij die cijfers bijeenbrengen?
Hoeveel moeten we er zelf insteken om iets aan de begeleiding te hebben?
Wat moet er door onze eigen mensen gebeuren om het traject te doen lukken?
Wij zijn een klein bestuur, welke taken moeten wij zelf opnemen in de begeleiding?
Waar moeten onze diensten aan meewerken als de Profploeg er is?
Krijgen we opdrachten mee naar huis na een gesprek met de experten?
Wat wordt er bij elke stap van de gemeente gevraagd?
Is meedoen met de Profploeg veel werk voor een ambtenaar?
`,
  'profploeg-documents': `
Ik ben nieuw op de dienst, welke fiches en rapporten horen bij ons traject?
Mijn schepen wil een lijstje van alle papieren die we nog gaan zien.
Is het zo dat er vijf documenten zijn en nog een evaluatiedocument erbij?
Stel dat ik een map maak voor het traject, welke stukken moeten daarin?
Hoe zit dat met al die fiches, hebt ge er één of twee?
Wij raken verward door intakefiche, trajectfiche en twee rapporten, wat hoort waar?
Wat bedoelen ze met het evaluatiedocument dat er ook nog bij komt?
Welk van die documenten moeten wij zelf maken?
Welke stukken krijgen we in het eerste deel en welke in het laatste?
Ge werkt met veel papieren, welke zijn dat allemaal van begin tot einde?
Nog efkes op een rij: welke plannen, fiches en rapporten komen er?
In welk deel van de begeleiding krijgen we een eerste rapport op papier?
Waarvoor dient het evaluatiedocument, voor ons of voor De Vitrine?
Onze archiefdienst vraagt welke stukken uit het traject bewaard moeten worden.
Hoeveel documenten zijn er in totaal bij een begeleiding?
Moet ik zelf iets schrijven of komen alle documenten van de Profploeg?
Bestaat er een overzicht van wat er bij elke fase op papier komt?
Welke teksten zal het bestuur te lezen krijgen tijdens de begeleiding?
Komt het projectplan voor of na de intakefiche, en wat volgt er dan nog?
Ik moet de administratie van het traject opvolgen, wat komt er allemaal binnen?
Welke documenten horen bij deel 3 van het traject?
Hangen de fiches, het plan en de rapporten aan elkaar vast?
Zijn er buiten de rapporten nog papieren die we moeten kennen?
De secretaris vraagt hoeveel stukken er voor het dossier komen.
Wat zal er van heel dat traject zwart op wit staan?
Met welke documenten moet een gemeente rekening houden in elk deel?
Welk document is het eerste en welk het laatste dat we zien?
Wij willen op voorhand weten welk papierwerk de begeleiding meebrengt.
Is de trajectfiche het enige stuk dat de gemeente zelf opstelt?
Kan je alle documenten van de begeleiding per deel opsommen?
`,
  'profploeg-meetings': `
Ik ben nieuw op de dienst, op welke momenten zien we de Profploeg allemaal?
Mijn schepen vraagt met welke vergaderingen hij rekening moet houden.
Is het zo dat we de experten alleen bij de workshops zien?
Stel dat ik alle afspraken in de agenda wil zetten, welke zijn dat dan?
Hoe zit dat met overleg, komen we dikwijls samen met de Profploeg?
Wij willen weten hoeveel keer we moeten samenzitten in heel het traject.
Wat bedoelen ze met het overleg over het projectplan, is dat een aparte vergadering?
Zijn er nog andere gesprekken buiten de intake en de evaluatie?
Welke ontmoetingen zijn er in het begin en welke op het einde van deel 2?
Ge komt toch een paar keer langs, wanneer is dat zoal?
Nog efkes de bijeenkomsten: intake, bezoek, overleg, workshops, en dan?
Bij welke gesprekken is VLAIO er ook bij?
Hoe vaak moet ik een zaal reserveren voor samenkomsten met de experten?
Onze burgemeester wil bij alle gesprekken zijn, welke zijn dat?
Spreken we de experten genoeg of is het vooral mailen?
Welke bijeenkomsten volgen er nadat we het projectplan goedkeurden?
Wat is de eerste afspraak met de Profploeg en wat de laatste?
Ik stel een kalender op voor onze diensten, welke samenkomsten komen erin?
Hoeveel gesprekken heeft een gemeente met de Profploeg voor het eerste rapport er is?
Is er naast de workshops nog tijd om met de experten te praten?
Komt er een gesprek bij wanneer we het eerste projectrapport krijgen?
De secretaresse vraagt welke vergaderingen ze voor de begeleiding moet vastleggen.
Welk overleg komt er tussen het terreinbezoek en de eerste workshop?
Welke keren komt de Profploeg naar onze gemeente?
Moeten we ons aan veel vergaderingen verwachten als we meedoen?
Vertel eens welke gesprekken er tussen de intake en het eerste rapport zijn.
Zijn een intake, twee workshops en een evaluatie alles wat er aan samenkomsten is?
Wij vergaderen al zoveel, hoeveel bijeenkomsten brengt de Profploeg mee?
Op welke overlegmomenten moet iemand van de gemeente aanwezig zijn?
Zijn alle samenkomsten van het traject ergens opgelijst?
`,
  'profploeg-municipal-team': `
Ik ben nieuw op de dienst, welke collega's moeten er met de Profploeg samenwerken?
Mijn schepen vraagt of ook andere diensten dan lokale economie moeten meedoen.
Is het zo dat er één verantwoordelijke van de gemeente moet zijn?
Stel dat de dienst mobiliteit niet wil meewerken, hoort die er wel bij?
Hoe zit dat aan onze kant, wie moet er allemaal mee in het bad?
Wij zijn maar met twee op de dienst, wie van de gemeente moet er nog bij?
Wat bedoelen ze met "alle betrokken diensten", welke zijn dat dan?
Is er een lijst van de diensten die aan het traject moeten deelnemen?
Met wie op het gemeentehuis hebben de experten te maken?
Ge werkt samen met de gemeente, maar met wie daar precies?
Nog efkes over onze eigen ploeg: wie neemt deel aan de interne workshop?
Kan ik het traject alleen trekken of moeten er diensten bij betrokken zijn?
Welke mensen uit onze organisatie zal de Profploeg willen spreken?
Onze directeur wil weten wie hij moet vrijmaken voor de samenwerking.
Moet de dienst cultuur of sport ook meewerken met de Profploeg?
Wie is voor de Profploeg het gezicht van onze gemeente?
Bepaalt de Profploeg welke diensten van ons meedoen?
Ik zoek wie ik van onze administratie moet uitnodigen om mee te werken.
Werkt de Profploeg met één ambtenaar of met verschillende diensten?
Volstaat het als alleen de verantwoordelijke van de gemeente meewerkt?
De dienst omgeving vraagt of zij bij het traject betrokken worden.
Wij vragen ons af of er naast de verantwoordelijke nog andere collega's meewerken.
Hoe breed moet het bestuur meedoen aan de begeleiding?
Wie van het lokale bestuur hoort er mee aan boord te zijn?
Welke rol is er voor onze diensten weggelegd in de samenwerking?
Zijn er diensten die verplicht moeten meewerken aan het traject?
Moet ik iemand aanduiden die namens de gemeente met de experten werkt?
Waar moeten de betrokken diensten van de gemeente aan deelnemen?
Ligt het vast met welke van onze diensten de Profploeg samenwerkt?
Bij ons weet niemand wie er moet meewerken, wat zeggen jullie daarover?
`,
} as const satisfies Readonly<Record<string, string>>;
