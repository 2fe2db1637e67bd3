/** Still more ways to ask what `faq/intake.ts` answers, as people type to a bot: one a line. */
export const PROFPLOEG_INTAKE_MORE_PHRASINGS = {
  'profploeg-intake': `
Ik ben nieuw op de dienst en moet iets doen met een intakefiche, kan je mij dat uitleggen?
Mijn schepen vraagt waarom we na onze aanvraag nog eens een fiche moeten bekijken.
Is het zo dat jullie ons na de selectie zelf een intakefiche opsturen?
Stel dat onze aanvraag maar een halve bladzijde was, hoe gaan jullie dan dieper op het probleem in?
Hoe zit dat met die fiche van in het begin, waar dient da ding voor?
Wij hebben in de aanvraag alleen de grote lijnen gegeven, komt er daarna nog iets om het uit te werken?
Wat bedoelen ze met een intakefiche die rond vijf clusters is opgebouwd?
Moeten we eerst de intakefiche doen en pas daarna met de Profploeg praten?
Waar zoekt de intakefiche eigenlijk naar in onze gemeente?
Welke twee dingen komen er na de intakefiche nog in de opstart?
Onze collega zegt dat ge na de aanvraag een fiche in de mailbox krijgt, wat staat daar zoal in?
Ik dacht dat het aanvraagformulier genoeg was, waarom is dat maar een ruwe schets?
Wordt ons probleem in de aanvraag meteen aanvaard of eerst nog grondiger bekeken met een fiche?
Kan iemand mij zeggen wat het nut is van de fiche waarmee de intake begint?
Moet ik zelf ergens een intakefiche gaan halen of sturen jullie die naar ons?
Hoe komt de Profploeg van onze korte aanvraag bij het echte probleem?
Met welk papier begint de samenwerking eens we gekozen zijn?
Wij zitten met een vaag probleem in de aanvraag, helpt de intakefiche om het scherper te krijgen?
Ik hoor over een fiche, een gesprek en een bezoek, in welke volgorde komt dat?
Wat moet ik mij voorstellen bij stap 1.1 van het traject?
Zitten de vijf B's en de sleutelkwesties allebei in de intakefiche?
Leg mij efkes uit wat de Profploeg met ons aanvraagdossier doet voor ze langskomt.
Dient de intakefiche om ons te beoordelen of om ons probleem beter te begrijpen?
Ge vraagt ons veel in de aanvraag, waarom volgt er dan nog een intakefiche?
Wie heeft de intakefiche opgesteld, wij of de Profploeg, en met welke opbouw?
Krijgt een gemeente na de aanvraag een document dat dieper graaft dan het formulier?
Hoe wordt er tussen de aanvraag en het eerste gesprek naar ons probleem gekeken?
Ik kan mij niks voorstellen bij de structuur van die intakefiche, hoe is die gemaakt?
Zijn we er met de intakefiche vanaf of moeten we daarna nog op gesprek?
Wat brengt zo'n intakefiche aan het licht dat in onze aanvraag nog niet stond?
`,
  'profploeg-five-bs': `
Mijn schepen sprak over de vijf B's en ik durfde niet te vragen welke dat zijn.
Ik ben nieuw op de dienst, kan je de vijf B's van de Profploeg nog efkes opnoemen?
Is het zo dat Beleving en Beleid allebei bij de vijf B's horen?
Is Beeldkwaliteit een van de vijf of was het een ander woord met een B?
Hoe zit dat met die B's, zijn dat de hoofdstukken van de intakefiche?
Ik heb Bekendheid en Beleving al, welke drie B's moet ik daar nog bij zetten?
Stel dat ik de B's aan mijn collega's moet voorstellen, welke vijf woorden noem ik dan?
De intakefiche is in vijf stukken verdeeld, hoe heten die stukken?
Waar in het traject krijgen we met die woorden met een B te maken?
Kunnen we de betekenis van elke B gewoon in het intakegesprek vragen?
Ik ben de vijf B's vergeten, welke woorden waren dat ook weer?
Hoort bebouwing of bewoners ook bij de vijf B's, of zijn het andere woorden?
Komt Bereikbaarheid ook voor in het rijtje van de Profploeg?
Geef me gewoon het lijstje met de B's die in de fiche gebruikt worden.
Wat heeft een cluster met een B te maken, en wat komt daar naar boven?
Onze burgemeester wil op de vergadering de vijf B's kunnen opzeggen, help eens.
Zijn die vijf B's ergens uitgelegd of hebben jullie alleen de namen?
Met welke vijf begrippen gaan ze ons centrum bekijken in de intake?
In de fiche staat telkens een woord met een B als titel, wat is het idee daarachter?
Ge hebt vijf B's in uw fiche, welke is de eerste en welke de laatste?
Ik heb de fiche nog niet gezien, met welke vijf B's is ze gemaakt?
Zoekt men in de fiche per B naar de sleutelkwesties van onze gemeente?
Welke vijf bekommernissen zitten er achter de opbouw van de intakefiche?
Staat Beleid op het einde van het rijtje met B's of hoort het er niet bij?
Mag ik VLAIO mailen als ik uitleg wil over wat een B inhoudt?
Mijn collega heeft het over de vier D's en ik over de vijf B's, wat zijn die van mij?
Onder welke hoofdingen zijn de vragen van de intake gerangschikt?
Wat bedoelen jullie als ge zegt dat een B een cluster is?
Ik moet onze problemen in vijf vakjes steken voor de Profploeg, welke vakjes zijn dat?
Bestaat er ergens een uitleg per B of moeten we dat zelf navragen?
`,
  'profploeg-key-issue': `
Mijn schepen vroeg wat een sleutelkwestie is en ik stond met mijn mond vol tanden.
Ik ben nieuw op de dienst, wat bedoelen ze met de sleutelkwesties van een gemeente?
Is het zo dat een sleutelkwestie altijd bij een van de vijf B's hoort?
Hoe zit dat met sleutelkwesties, haalt ge die uit de fiche of uit het gesprek?
Stel dat de fiche ingevuld is, wat noemen jullie dan onze sleutelkwesties?
Dienen de sleutelkwesties alleen voor de intake of ook nog voor het eindrapport?
Wij vragen ons af wat er met onze sleutelkwesties gebeurt als het traject gedaan is.
Waarover gaat het in het intakegesprek het meest, over onze sleutelkwesties?
Met welk rapport kunnen we later onze sleutelkwesties aanpakken?
In welke stap van het traject komen de sleutelkwesties aan het licht?
Welke kwesties haalt de intakefiche naar boven in een cluster?
Lossen we onze sleutelkwesties direct op of is dat iets voor op langere termijn?
Ik zie "sleutelkwesties" in de tekst over de intake staan, maar snap er niks van.
Op welke kwesties legt de Profploeg de nadruk als ze ons komt spreken?
Wat is het verband tussen de B's en de sleutelkwesties?
Worden de sleutelkwesties gebruikt als vertrekpunt om met ons te praten?
Leg eens uit hoe uit onze fiche de belangrijkste kwesties komen bovendrijven.
Ge zegt dat het eindrapport een handleiding is voor sleutelkwesties, wat zijn dat dan?
Waar in het traject duiken de sleutelkwesties voor het eerst op?
Onze directeur wil weten hoe jullie te weten komen wat er écht speelt in de gemeente.
Wat is de link tussen onze sleutelkwesties en het definitieve projectrapport?
Met welk instrument worden de sleutelkwesties van een dorp zichtbaar gemaakt?
Komt een sleutelkwestie uit een cluster van de fiche of uit iets anders?
Komen de sleutelkwesties na de intake nog ergens terug of zijn ze dan vergeten?
Wat wordt er met die cruciale kwesties uit de fiche gedaan in het gesprek met de Profploeg?
Kunt ge in één zin zeggen wat een sleutelkwestie is?
Wie in de kern de zwakke plekken wil kennen, vindt die in de intakefiche, klopt dat?
Ik hoorde de expert zeggen dat parkeren bij ons een sleutelkwestie is, wat wil dat zeggen?
Op welke termijn werken we aan de kwesties die de fiche blootlegde?
Waar vinden wij de handleiding om onze sleutelkwesties te lijf te gaan?
`,
  'profploeg-intake-meeting': `
Mijn schepen wil weten wie er van VLAIO en de Profploeg op het intakegesprek zit.
Ik ben nieuw op de dienst en moet maandag naar het intakegesprek, wat bespreken ze daar?
Is het zo dat er bij de intake al over de kostprijs gepraat wordt?
Wat bedoelen ze met "noden verduidelijken" in dat intakegesprek?
Stel dat we nog geen idee hebben van onze prioriteiten, komt dat in de intake aan bod?
Hoe zit dat met de kostprijs in de intake, moeten wij die betalen of is die voor VLAIO?
Wij kwamen uit de eerste ronde, wanneer zouden wij volgens de minister op intake mogen?
Moet ik onze noden nog eens uitleggen als we met de Profploeg rond de tafel zitten?
Kiezen we in dat eerste overleg ook welke deskundigen er komen?
Hoe kan het dat de ene tekst september zegt en de andere oktober voor het begin van de intakes?
Waarover gaan we het hebben in dat gesprek na de fiche, alleen over de sleutelkwesties?
Ge zegt dat VLAIO erbij zit in de intake, wat komen die daar doen?
Vanaf wanneer waren de gemeenten van november aan de beurt voor hun intake?
Zou iedereen die gekozen was nog voor nieuwjaar 2022 een intakegesprek krijgen?
Mag ik mijn noden in de intake nog aanpassen of verduidelijken?
Welke knopen worden er doorgehakt in het gesprek met de Profploeg en VLAIO?
Onze burgemeester gaat mee naar de intake, welke punten moet hij kennen?
Wordt er bij de intake al een timing voor het hele traject besproken?
In welke maand zouden de eerste gemeenten hun intakegesprek hebben?
Kunnen we in de intake al zeggen welke buurt we bedoelen en rond welk thema?
Wanneer zou het er voor de tweede lichting gemeenten van komen, dat intakegesprek?
Ik heb gelezen dat begeleidingen vanaf september 2021 zouden starten, klopt dat met de intake in oktober?
Zijn het alleen de experten die met ons praten in de intake, of komt er ook iemand van de overheid?
Het intakegesprek komt eraan, moeten we daar over geld beginnen of niet?
Wordt in de intake enkel gepraat of wordt er ook echt iets beslist over gebied en experten?
Wat zou er vanaf januari 2022 gebeuren voor de gemeenten van de tweede ronde?
Nog efkes over de intake: wat moet er daar allemaal afgeklopt geraken?
Heeft de minister ooit een maand genoemd voor de start van de intakegesprekken?
Van welke kwesties vertrekken we als we in de intake over onze noden praten?
Wij zouden graag weten hoe dat eerste overleg met alle partijen eraan toegaat.
`,
  'profploeg-site-visit': `
Mijn schepen vraagt of de experten bij de start ter plaatse komen kijken.
Ik ben nieuw op de dienst, op welk moment valt dat terreinbezoek van de Profploeg?
Is het zo dat het terreinbezoek plaatsvindt voor we een projectplan hebben?
Hoe zit dat met het terreinbezoek, hoort dat bij de intake of bij de uitvoering?
Stel dat het projectplan al geschreven is, hebben ze ons dan al bezocht?
Is er naast het intakegesprek nog een bezoek aan onze gemeente gepland?
Komen ze bij ons in het centrum rondkijken of doen ze alles van achter hun computer?
Moeten we wachten tot na de workshops voor de experten ons dorp bezoeken?
Wat bedoelen ze met een terreinbezoek aan het begin van het traject?
Onze burgemeester vraagt in welk deel van de begeleiding het bezoek aan de kern valt.
Ik ben handelaar, komt die Profploeg ook eens zien hoe het er hier aan toegaat?
Wanneer in het traject komen de deskundigen met eigen ogen naar onze kern kijken?
Volgt het terreinbezoek direct na de intakefiche of komt dat pas veel later?
Volgt er op de fiche alleen een gesprek of ook een bezoek op het terrein?
Zullen de experten onze lege winkels gezien hebben voor ze hun plan opstellen?
Wij wonen ver van Brussel, komen jullie wel tot bij ons om te kijken?
Bezoeken ze onze kern vroeg in het traject of pas bij het rapport?
Ge komt toch eerst eens kijken voor ge een plan maakt, zeker?
Wordt de situatie op het terrein bekeken nog voor het plan op papier staat?
Wat komt er na de fiche en het gesprek, gaan ze dan het terrein op?
Bij welk stuk van het traject hoort het terreinbezoek?
Zien de experten ons marktplein ooit in het echt?
Verwachten jullie dat de experten ons centrum kennen zonder hier geweest te zijn?
Krijgen we de ploeg over de vloer in het begin van de begeleiding?
Het intakegesprek is voorbij, komen ze nu ook nog langs op het terrein?
Hebt ge ons dorp al gezien als ge met ons het projectplan bespreekt?
Ik wil de experten in onze kern verwelkomen, in welke fase komen ze langs?
Maakt een bezoek ter plaatse deel uit van de eerste stappen?
Moeten we nog lang wachten op het terreinbezoek als de fiche binnen is, of hoort het daarbij?
Weten de experten hoe het er hier uitziet als ze het projectplan schrijven?
`,
} as const satisfies Readonly<Record<string, string>>;
