/** Full, spoken ways to ask what `faq/rounds.ts` answers: one a line. */
export const PROFPLOEG_ROUNDS_MORE_PHRASINGS = {
  'profploeg-deadline': `
Ik ben nieuw op de dienst, tegen welke dag moet ons Profploegdossier de deur uit?
Mijn schepen vraagt wanneer de aanvraag uiterlijk verstuurd moet zijn.
Stel dat ik op de laatste avond om 23 uur insture, is dat nog op tijd?
Is het zo dat de laatste dag volledig meetelt voor onze aanvraag?
Wij zitten nog te wachten op het college, hoeveel dagen hebben we nog voor de deadline?
Wat bedoelen ze met de uiterste indieningsdatum, hoort die dag er nog bij?
Hoe zit dat met de deadline, is dat op het middaguur of om middernacht?
Tegen wanneer moet da formulier ten laatste binnen zijn?
Zeg nog efkes wat de laatste dag is om ons op te geven voor de Profploeg.
Kan ik ergens zien wanneer de inschrijvingen dichtgaan?
Op welke dag valt het doek over de inschrijvingen van deze ronde?
Ik plan een collegezitting en wil zeker zijn dat we voor de sluitingsdatum indienen.
Is er nog tijd om ons dossier af te werken voor de inzendtermijn voorbij is?
Moet de aanvraag er voor een bepaald uur zijn op de dag van de deadline?
Welke datum zet ik in de planning als limiet voor onze kandidatuur?
Wanneer gaat de poort dicht voor nieuwe aanvragen?
Onze burgemeester tekent pas eind deze maand, halen wij dan nog de deadline?
Tot op welke dag worden aanvragen van gemeenten aangenomen?
Hebben we nog een week of is de deadline vroeger?
Ge moet toch tegen een bepaalde datum indienen, welke is da?
Vanaf wanneer tot wanneer kan ik mijn aanvraag kwijt?
Ik stel het graag uit tot het laatste moment, wanneer is dat voor de Profploeg?
Wordt een aanvraag die om vijf voor twaalf 's nachts binnenkomt nog meegeteld?
Hoeveel respijt krijgen wij om ons formulier in te sturen?
Tegen welke datum wil VLAIO onze kandidatuur ontvangen?
Loopt de periode om in te sturen binnenkort af?
Is de sluitingsdatum voor iedereen dezelfde en wanneer valt die?
Geef mij de uiterste dag om de aanvraag van onze stad in te sturen.
laatste kans om dossier in te sturen
inzendtermijn aanvraag einde
`,
  'profploeg-dates': `
Ik wil weten in welke maand de experten bij ons zouden beginnen.
Mijn schepen vraagt vanaf wanneer de Profploeg bij ons aan de slag kan.
Stel dat we deze maand indienen, wanneer schieten de experten dan in actie?
Is het zo dat alles begint met een intake zodra de ronde start?
Wij zitten met een drukke kalender, op welk tijdstip start de begeleiding?
Wat bedoelen ze met begeleiding vanaf een bepaalde maand?
Hoe zit dat met de start, is dat kort na het indienen of pas veel later?
Moet ge lang wachten eer die begeleiding in gang schiet?
Zeg nog efkes wanneer de trajecten van deze ronde van start gaan.
Wanneer staat de Profploeg bij ons aan de deur?
Waarmee gaat een begeleiding eigenlijk van start?
Als onze aanvraag nu vertrekt, vanaf wanneer moeten we ons klaarhouden?
Beginnen er op dit ogenblik nog nieuwe begeleidingen?
Tegen wanneer mogen we de eerste stappen van het traject verwachten?
Ik moet een collega vrijroosteren, wanneer vangt het werk met de experten aan?
Op welke termijn kan een bestuur dat nu indient, begeleid worden?
Vanaf welke periode worden de gekozen gemeenten begeleid?
Wanneer is de aftrap van de begeleiding?
Kunnen we volgende lente al begeleid worden als we nu meedoen?
Bij welke startdatum hoort de ronde waarin wij indienen?
Wij willen beginnen voor de werken in de winkelstraat, wanneer start de begeleiding?
Wanneer zien wij de eerste expert verschijnen als we nu een dossier insturen?
Wordt het nog dit jaar voor de begeleiding op gang komt?
In 2021 begon men in september, wanneer is dat deze keer?
Ons gemeentebestuur vraagt wanneer het traject in de praktijk vertrekt.
Voor onze jaarplanning zoek ik de startmaand van de trajecten.
Na hoeveel wachten op de start zijn we eindelijk aan zet?
Wanneer begint da spel met die experten nu precies?
eerste stap begeleiding wanneer
aftrap traject met experten
`,
  'profploeg-rounds-2021': `
Ik maak een historiek, op welke data kon men in 2021 een aanvraag indienen?
Mijn schepen herinnert zich een ronde in augustus, wanneer was die precies?
Stel dat een gemeente in november 2021 indiende, wanneer begon haar begeleiding dan?
Is het zo dat er in 2021 twee keer ingediend kon worden?
Wij zitten in de ronde van 12 november, vanaf wanneer liep onze begeleiding?
Wat bedoelen ze met de eerste en de tweede ronde van de Profploeg?
Hoe zit dat met die rondes van vroeger, hoeveel waren er en wanneer?
Welke begeleidingen hoorden bij de deadline van 13 augustus?
Tegen wanneer moest ge in 2021 indienen om nog in september te kunnen starten?
Zeg nog efkes welke twee deadlines er destijds waren.
Vanaf welke maand werden de gemeenten van de tweede ronde begeleid?
Ik vond een oude mail over een deadline op een vrijdag in augustus, klopt dat?
Op welke vrijdagen vielen de uiterste indieningsdata toen?
Waren er in 2021 meer dan twee indieningsmomenten?
Hoeveel maanden lagen de twee rondes van 2021 uit elkaar?
Welke ronde leidde tot begeleiding vanaf begin 2022?
Onze gemeente startte in januari 2022, in welke ronde zaten wij dan?
Wanneer kregen besturen de kans om in te schrijven in het jaar van de lancering?
Werd er in het najaar van 2021 nog een ronde georganiseerd?
Ik moet de chronologie van de oproep beschrijven, welke rondes waren er?
Kunt ge mij de indieningsdata van toen geven, augustus en november?
Wat was het verschil in startdatum tussen de twee rondes van 2021?
Op welke uiterste dagen sloot VLAIO de rondes van 2021 af?
Lag de eerste deadline in de zomervakantie van 2021?
In welke maanden van 2021 konden gemeenten zich kandidaat stellen?
Een raadslid vraagt wanneer de vorige oproepen afgesloten werden.
Da was toch in 2021, die twee rondes, op welke datums juist?
Hoe zag de kalender van de rondes er in 2021 uit?
kalender indieningsrondes 2021
start september 2021 deadline
`,
  'profploeg-late': `
Ik heb de mail te laat gezien en de deadline is voorbij, wat nu?
Mijn schepen tekende twee dagen na de sluiting, is onze aanvraag nu waardeloos?
Stel dat ons dossier een uur na middernacht binnenkomt, wat gebeurt ermee?
Is het zo dat een aanvraag die te laat is naar de volgende ronde verhuist?
Wij zitten over tijd met ons formulier, kan het nog mee?
Wat bedoelen ze met doorschuiven naar de volgende ronde na een laattijdige aanvraag?
Hoe zit dat als ge de uiterste datum mist, zijt ge dan alles kwijt?
Vorige keer kwamen er twee aanvragen na 13 augustus, wat is daarmee gebeurd?
Zeg nog efkes wat er gebeurt met dossiers die na de sluitingsdag toekomen.
Onze aanvraag bleef in iemands postvak liggen en vertrok te laat, hoe lossen we dat op?
Telt een te laat ingestuurde aanvraag nog voor een latere ronde?
We geraken niet klaar voor de sluiting, moeten we dan alles vergeten?
Wordt een gemeente gestraft als ze te laat indient?
Krijgen achterblijvers nog een kans in de ronde erna?
Ons college zat niet samen voor de deadline, schuift onze aanvraag dan op?
Kan een dossier dat de termijn mist, automatisch meedoen met de volgende keer?
Door een panne konden we niet op tijd insturen, wat zijn de gevolgen?
De datum is verstreken terwijl wij nog aan het schrijven waren, wat doen we?
In welke ronde komt ons dossier terecht als het na de uiterste dag binnenkomt?
Ge zijt ne dag te laat, smijten ze uw aanvraag dan weg?
Is te laat ook echt te laat bij de Profploeg?
Wat deed VLAIO in 2021 met wie na de eerste deadline indiende?
Wordt er nog naar een aanvraag gekeken die de termijn niet haalde?
Wij vreesden dat onze late aanvraag in de vuilnisbak belandde, is dat zo?
Is er na het verstrijken van de termijn nog een volgende ronde voor ons?
Mag een bestuur dat de datum liet voorbijgaan nog hopen op de ronde daarna?
De aanvraag bleef hangen en vertrok pas na de deadline, komt dat nog goed?
Zou onze laattijdige kandidatuur behandeld worden of niet?
te laat ingestuurd wat gebeurt er
aanvraag na sluitingsdag doorgeschoven
`,
  'profploeg-next-round': `
Ik ben nieuw op de dienst, is er op dit moment een ronde waarin we kunnen instappen?
Mijn schepen vraagt of de Profploeg nog bestaat en of we kunnen meedoen.
Stel dat we deze week een dossier klaar hebben, kunnen we het dan indienen?
Is het zo dat de aanvragen voor die subsidie stopgezet zijn?
Wij zitten eindelijk op één lijn in het college, staat de oproep nog open?
Wat bedoelen ze met "je kan deze subsidie niet meer aanvragen" op de pagina van VLAIO?
Hoe zit dat met een nieuwe ronde, is er al iets gepland?
Kunt ge nu nog binnen geraken bij de Profploeg of is 't te laat?
Zeg nog efkes of er dit jaar nog een ronde komt.
Mogen wij ons vandaag nog opgeven, of is de trein vertrokken?
Gaat er nog een ronde open voor gemeenten die nog niet meegedaan hebben?
Als VLAIO toch een nieuwe ronde opent, waar vinden we dat dan?
Is de mogelijkheid om begeleiding aan te vragen definitief voorbij?
Ik hoorde van een buurgemeente over de Profploeg, kunnen wij er ook nog aan beginnen?
Wordt er nog ooit een oproep voor gemeenten uitgeschreven?
Zijn jullie nog bezig met de Profploeg of is dat verleden tijd?
Kan een bestuur dat nu interesse heeft, nog een aanvraag insturen?
Onze stad wil instappen, wanneer kan dat weer?
Is er momenteel iets open waarvoor wij met onze kern kunnen indienen?
Staat er voor volgend voorjaar een nieuwe kans op de agenda?
Wij misten de vorige oproepen, komt er nog een gelegenheid om mee te doen?
Kan onze gemeente zich op dit ogenblik ergens voor begeleiding inschrijven?
Nemen ze daar nog gemeenten aan of is 't volzet en gedaan?
Is de Profploeg stilgelegd of wordt er nog begeleid na een nieuwe aanvraag?
Kunnen wij op vandaag nog aanspraak maken op die begeleiding?
Zit er nog een vervolgronde in de pijplijn bij VLAIO?
De oproep lijkt gesloten, heb ik dat goed begrepen?
Welke ronde is aan de gang en kunnen we daar nog bij?
kan ik mij nu inschrijven
nog een ronde op komst
`,
  'profploeg-alternatives': `
Ik hoor dat we niet meer kunnen indienen, waar kunnen we dan wel hulp vinden?
Mijn schepen vraagt wat we kunnen doen als de Profploeg niet meer komt.
Stel dat we geen begeleiding krijgen, hoe pakken we onze kern dan zelf aan?
Is het zo dat we met de kernwijzers ook zonder experten verder kunnen?
Wij zitten zonder begeleiding, bij wie kunnen we nog aankloppen voor onze kern?
Wat bedoelen ze met zelf aan de slag gaan zonder Profploeg?
Hoe zit dat met provincies en VVSG, helpen die ook als de Profploeg wegvalt?
Ge hebt geen traject gekregen, wat kunt ge dan nog doen?
Zeg nog efkes welke hulp er overblijft voor wie naast de begeleiding grijpt.
Onze gemeente is afgewezen en wil toch vooruit, wat zijn de opties?
Bestaat er een instrument waarmee wij op eigen kracht onze kern versterken?
Waar haal ik inspiratie als er geen expert van de Profploeg meer beschikbaar is?
Kan onze provincie inspringen nu de Profploeg geen aanvragen meer aanneemt?
Wij willen niet wachten op een nieuwe ronde, wat kunnen we nu al zelf doen?
Naar welk adres mail ik als ik hulp zoek buiten de Profploeg?
Welk aanbod is er voor besturen die het zonder Profploeg moeten stellen?
Zijn er doe-het-zelfgidsen voor gemeenten die geen begeleiding hebben?
Is er iets dat de Profploeg kan vervangen voor ons dorp?
Wordt een gemeente zonder traject aan haar lot overgelaten?
Wie kan ons bijstaan nu de begeleidingen gestopt zijn?
Wij vonden de Profploeg een goed idee maar zijn te laat, bestaat er nog iets in die aard?
Kan de vereniging van steden en gemeenten ons helpen als de Profploeg dat niet doet?
Op welke steun kan een bestuur terugvallen zonder Profploeg?
Met welke zes documenten kunnen we zonder experten aan onze kern werken?
Da's jammer dat de Profploeg gedaan is, maar wat nu met onze winkelstraat?
Zijn er nog wegen om ondersteuning te krijgen als het traject niet doorgaat?
Wij moeten het zelf doen, waarmee beginnen we best?
Een raadslid wil weten wat ons alternatief is nu we niet gekozen zijn.
zelf kern versterken zonder experten
hulp voor gemeente zonder traject
`,
} as const satisfies Readonly<Record<string, string>>;
