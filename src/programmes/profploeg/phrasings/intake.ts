/** More ways to ask what `faq/intake.ts` answers: one a line. */
export const PROFPLOEG_INTAKE_PHRASINGS = {
  'profploeg-intake': `
doel intakefiche
inhoud intakefiche
invullen intakefiche
opbouw intakefiche
toegestuurde fiche
startfiche Profploeg
ontvangst intakefiche
intakeformulier
probleem uitdiepen
ruwe schets aanvraag
Wat is een intakefiche precies?
Waarom sturen jullie ons een intakefiche?
Van wie krijgen we de intakefiche?
Wie verstuurt de intakefiche?
Wij wachten op de intakefiche, wie stuurt die op?
Hoe ziet de intakefiche eruit?
Welke vragen staan er in de intakefiche?
Hoe is de intakefiche gestructureerd?
Moet de gemeente de intakefiche zelf invullen?
Wat moet ik op de intakefiche zetten?
Hulp nodig bij het invullen van onze intakefiche
Heb ik de intakefiche nodig om mijn aanvraag in te dienen?
Komt de intakefiche voor of na het intakegesprek?
Wat volgt er op de intakefiche?
Wat gebeurt er nadat we de intakefiche terugsturen?
Klopt het dat na de intakefiche een gesprek en een bezoek volgen?
Volstaat de ruwe schets uit onze aanvraag niet voor de Profploeg?
Ons aanvraagformulier was nogal oppervlakkig, wordt dat nog uitgediept?
Waarom moeten we ons probleem nog eens op papier zetten?
Ik heb alles al in de aanvraag geschreven, waarom nog een fiche?
Is onze aanvraag te ruw om meteen te beginnen?
Hoe geraken jullie van een ruwe schets tot een scherp probleem?
Op welke manier wordt het probleem uit onze aanvraag uitgespit?
Mijn schepen vraagt wat die fiche van de Profploeg inhoudt.
Wat staat er in het document dat de Profploeg ons toestuurt?
Kreeg u onze ingevulde intakefiche goed binnen en wat volgt dan?
Waarin verschilt de intakefiche van het formulier waarmee we ons aanmelden?
Ge stuurt een fiche op, wat moeten wij daarmee?
Met welk instrument diept de Profploeg het probleem van een gemeente uit?
Zoekt de intakefiche naar de oorzaak achter ons probleem?
Is er een intakeformulier na onze kandidatuur?
`,
  'profploeg-five-bs': `
vijf B's
de B's
5B-model
B-woorden
lijst met de vijf B's
opsomming vijf B's
namen van de B's
vijf clusters
vijf pijlers intakefiche
B-kader Profploeg
Welke woorden beginnen er allemaal met een B?
Noem de vijf B's.
Geef eens de vijf begrippen met een B.
Wat zijn die befaamde B's van jullie?
Hoeveel B's zijn er?
Klopt het dat er vijf B's zijn?
Zijn het er vier of vijf, die B's?
Is Beleid een van de vijf B's?
Hoort Bereikbaarheid bij de vijf B's?
Behoort Bekendheid tot de vijf B's?
Zit Beeldkwaliteit bij de B's?
Wat is de derde van de vijf B's?
Wat is de laatste van de vijf B's?
Ik ken er al vier, welke B ontbreekt nog?
Bereikbaarheid, Beleving en Beleid, welke twee komen daar nog bij?
Wat hebben Beleving, Beleid en Beeldkwaliteit met elkaar te maken?
Uit welke vijf onderdelen bestaat de intakefiche?
Op welke pijlers steunt de intakefiche?
Vanuit welke vijf thema's is de intakefiche opgesteld?
Volgens welke indeling is de intakefiche gemaakt?
Met welke letter beginnen de clusters van de intake?
Welke clusters hanteert de Profploeg?
Uit welke vijf dimensies vertrekt de intakefiche?
Hebben jullie een vast model om een handelskern door te lichten?
Gebruikt u een analysekader met vijf B's?
Waarvoor gebruiken jullie die vijf B's?
Wat doen de vijf B's in de intakefiche?
Waar komen de vijf B's in het traject terug?
Mijn collega sprak over vijf B's, welke zijn dat?
De burgemeester vraagt wat "de vijf B's" inhouden.
Wij moeten iets invullen per B, welke zijn het allemaal?
Op welke vijf vlakken bekijkt ge ons dorp?
Hoe luiden de vijf hoofdstukken van de intake?
Som de clusters van de fiche op, alstublieft.
Naar welk adres mail ik met een vraag over een van de B's?
Waar krijg ik uitleg over wat elke B inhoudt?
Bij wie vraag ik toelichting over de B's?
Zijn de B's ergens gedefinieerd?
Staat ergens beschreven wat elke B omvat?
Waarom geven jullie geen omschrijving per B?
Aan wie vraag ik wat een bepaalde B betekent?
Kan ik mailen als ik een B niet begrijp?
Mag ik later vragen wat een bepaalde B inhoudt?
Klopt het dat nergens staat wat er onder elke B valt?
Wat zoekt de intakefiche onder elke B?
Is elke B een cluster op zich?
`,
  'profploeg-key-issue': `
sleutelkwestie
sleutelvraagstuk
definitie sleutelkwestie
kernprobleem gemeente
voornaamste knelpunten
hoofdproblemen intake
sleutelkwesties bepalen
sleutelkwesties aanpakken
Leg uit: sleutelkwestie.
Wat maakt iets tot een sleutelkwestie?
Wat verstaat u onder een sleutelkwestie?
Hoe komen de sleutelkwesties naar boven?
Hoe worden sleutelkwesties opgespoord?
Waar komen de sleutelkwesties uit voort?
In welk document staan onze sleutelkwesties?
Brengt de intakefiche onze sleutelkwesties aan het licht?
Moeten wij zelf sleutelkwesties formuleren?
Klopt het dat elke B zijn eigen sleutelkwesties heeft?
Waarom gaat het intakegesprek over sleutelkwesties?
Waarop spitst het intakegesprek zich toe?
Wat doen we daarna met onze sleutelkwesties?
Worden de sleutelkwesties tijdens het traject opgelost?
Wanneer worden onze sleutelkwesties aangepakt?
Met welk document pakken we de sleutelkwesties later aan?
Hoe pakken we onze sleutelkwesties op termijn aan?
Bevat het eindrapport een oplossing voor elke sleutelkwestie?
Ik kom het woord sleutelkwestie overal tegen, wat is dat?
Waar wringt het schoentje, hoe ontdekken jullie dat met de fiche?
Hoe leggen jullie de vinger op de wonde?
Hoe komen de echte struikelblokken van ons centrum bloot te liggen?
Wat zijn de fundamentele vraagstukken die uit de fiche komen?
`,
  'profploeg-intake-meeting': `
inhoud intakegesprek
aanwezigen intakegesprek
deelnemers intake
verloop intakegesprek
voorbereiding intakegesprek
eerste gesprek Profploeg
kennismakingsgesprek
intake VLAIO
onderwerpen intakegesprek
agendapunten intake
Wat mag ik verwachten van het intakegesprek?
Waarvoor dient het intakegesprek?
Waarom moeten we op intakegesprek?
Met wie voeren we het intakegesprek?
Wie schuift er aan bij het intakegesprek?
Zit VLAIO mee in het intakegesprek?
Is er iemand van de Vlaamse overheid bij de intake?
Doen we de intake alleen met de Profploeg?
Klopt het dat we samenzitten met de Profploeg én VLAIO?
Welke punten worden in het intakegesprek behandeld?
Wat leggen we vast in het intakegesprek?
Welke keuzes maken we tijdens de intake?
Wordt er in het intakegesprek over geld gesproken?
Komt de kostprijs aan bod in het intakegesprek?
Praten we bij de intake al over timing?
Worden onze noden verduidelijkt in het intakegesprek?
Kunnen we onze noden toelichten op het intakegesprek?
Mogen we in de intake uitleggen waar het bij ons knelt?
Kiezen we de experten in het intakegesprek?
Worden gebied, thema, prioriteiten en experten allemaal in het intakegesprek afgesproken?
Bakenen we in het intakegesprek het gebied af?
Is de kostprijs die men in de intake bespreekt voor VLAIO?
Dienen de sleutelkwesties als vertrekpunt van het intakegesprek?
Ik moet mijn burgemeester briefen over het intakegesprek.
Mijn schepen vraagt waarover de intake zal gaan.
Wat komt er uit het intakegesprek?
Waarover praat ge als ge de eerste keer samenzit?
Hoe verloopt het onderhoud met de Profploeg bij de start?
Wat bespreekt u met ons na de intakefiche?
Is het intakegesprek een soort examen?
begin intakes
aanvang intakegesprekken
planning intakegesprekken
maand intakegesprek
intake najaar 2021
intake januari 2022
wanneer intake
intakeperiode
startmaand intakes
intakedatum geselecteerde gemeenten
Wanneer beginnen de intakes?
Wanneer vinden de intakegesprekken plaats?
Wanneer krijgen wij een intakegesprek?
Wanneer mogen we ons aan de intake verwachten?
Wanneer is het intakegesprek voor een geselecteerde gemeente gepland?
Wanneer zouden de intakegesprekken starten volgens de minister?
Wanneer zou de intake van de tweede ronde zijn?
Wanneer na de selectie volgt de intake?
Wat zei de minister over de start van de intakegesprekken?
Wat kondigde de informatiesessie aan over de start in september?
Wat zeggen de bronnen over het begin van de intakes?
In welke maand startten de intakegesprekken?
Vanaf welke datum worden de intakes ingepland?
Was de intake in september of in oktober?
Was iedereen van de eerste ronde nog in 2021 op intake?
Kregen alle geselecteerde gemeenten nog in 2021 een intakegesprek?
Zijn alle intakes van de eerste ronde in 2021 afgerond?
Kwam de tweede ronde vanaf januari 2022 aan bod?
Waren de intakes van de tweede ronde begin 2022?
Waarom spreken de bronnen elkaar tegen over de startmaand?
Waarom zegt de ene bron september en de andere oktober?
Spreken de informatiesessie en de minister elkaar tegen over de start?
Is oktober 2021 de juiste maand voor de intake?
Klopt het dat de tweede ronde begin 2022 aan bod kwam?
Klopt het dat alle intakegesprekken nog in 2021 zouden plaatsvinden?
Klopt september 2021 als start van de begeleidingen of was het oktober?
Mijn schepen vraagt wanneer de intakegesprekken beginnen.
Wij zijn gekozen, in welke maand is onze intake?
Ik wil de intake in mijn agenda zetten, vanaf wanneer kan dat?
Wanneer nodigt ge de geselecteerde gemeenten uit voor de intake?
Wanneer plant u de eerste intakegesprekken?
`,
  'profploeg-site-visit': `
plaatsbezoek
terreinverkenning
bezoek aan de kern
moment terreinbezoek
bezoek experten gemeente
Wanneer vindt het terreinbezoek plaats?
In welke fase valt het terreinbezoek?
Komt het terreinbezoek voor of na het projectplan?
Gebeurt het plaatsbezoek voordat het projectplan geschreven wordt?
Klopt het dat het terreinbezoek na de intakefiche komt?
Komen de specialisten naar onze winkelstraat kijken?
Zetten jullie ook een voet in ons dorp?
Werken jullie vanachter een bureau of komen jullie ook kijken?
Gaan de experten zelf de straat op?
Komt ge eens rondwandelen in ons centrum?
Brengt u een bezoek aan onze handelskern?
Wordt onze kern bezocht bij het begin van het traject?
Wordt er een schouwing van het centrum gedaan?
Mijn schepen wil weten of de experten ons dorp komen bekijken.
Hoe leren de experten onze buurt kennen?
`,
} as const satisfies Readonly<Record<string, string>>;
