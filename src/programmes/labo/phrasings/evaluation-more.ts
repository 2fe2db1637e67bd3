/** Still more ways to ask what `faq/evaluation.ts` answers, in full sentences: one a line. */
export const LABO_EVALUATION_MORE_PHRASINGS = {
  'labo-self-evaluation': `
Ik ben nieuw als regiocoördinator en hoor over een zelfevaluatie, wat moet ik me daarbij voorstellen?
Mijn schepen vraagt hoe dat werkt, als regio je eigen netwerk evalueren.
Is het zo dat we ons netwerk al moeten evalueren als het traject nog maar net begonnen is?
Stel dat we halfweg willen zien hoever we staan, mag er dan een extra netwerkmeting bij?
Wat bedoelen ze met een netwerkmeting, meten ze dan hoeveel gemeenten er meedoen?
Wij hebben de meting bij de start overgeslagen, volstaat het om ze op het einde te doen?
Hoe zit dat met die evaluatie van ons netwerk, is dat ne keer of meerdere keren?
Moet ge die zelfevaluatie één keer doen of minstens twee keer?
Wie beoordeelt ons netwerk eigenlijk, doet de regio dat zelf of een buitenstaander?
Welke drie dingen vraagt ge u af als ge uw eigen regionetwerk evalueert?
Leg mij nog efkes uit wat inhoud, proces en regime betekenen in die meting.
Hoe kunnen we achteraf aantonen dat ons samenwerkingsverband erop vooruitgegaan is?
Ons burgemeestersoverleg wil weten hoe sterk het netwerk staat, hoe krijgen we daar zicht op?
Op welk punt in het traject wordt er voor de eerste keer geëvalueerd?
Wordt er na een jaar begeleiding nog eens gekeken of ons netwerk gegroeid is?
Ik las dat er drie soorten vragen zijn in de zelfevaluatie, welke zijn dat?
Kan je in gewone woorden zeggen wat het bouwblok rond evaluatie inhoudt?
Bij wie kan ik terecht als ik niet weet hoe we de netwerkmeting moeten aanpakken?
Worden we op het einde van het Labo nog eens doorgelicht?
Mijn collega denkt dat zelfevaluatie en netwerkmeting twee aparte dingen zijn, is dat zo?
Mogen we ons netwerk ook vaker evalueren dan alleen aan het begin en aan het eind?
Waarom zouden we als burgemeesters tijd steken in het meten van ons eigen netwerk?
Wat hebben we in handen zodra we ons netwerk geëvalueerd hebben?
Gaat die evaluatie over de begeleiding van de VVSG of over ons eigen netwerk?
Komt er bij de start van de begeleiding al een soort foto van ons netwerk?
Hoeveel keer moet ons netwerk minimaal tegen het licht gehouden worden?
Wordt er in die evaluatie ook naar de organisatie en het geld achter ons netwerk gekeken?
Is da zelf evalueren een vast onderdeel van het Labo of iets apart?
zelfevaluatie regio waarover en wanneer
drie vragensoorten van de netwerkmeting op een rij
`,
  'labo-evaluation-content': `
Ik ben nieuw in het netwerkteam, wat wordt er bij het luik inhoud juist gevraagd?
Mijn burgemeester wil weten of de regio haar ambities haalt, zit dat in de netwerkmeting?
Is het zo dat we bij inhoud moeten nagaan of we wel over de goede dossiers praten?
Stel dat we al jaren over de verkeerde thema's vergaderen, komt dat boven in de evaluatie?
Wat bedoelen ze met de inhoudelijke vragen in zo'n evaluatie van het netwerk?
Wij praten vaak over kleinigheden, vraagt de zelfevaluatie of de juiste onderwerpen op tafel komen?
Hoe zit dat met de inhoud, wat moet ge u daar als regio over afvragen?
Welke twee dingen vraagt ge u af als het over de inhoud gaat?
Gaat de eerste soort vragen over de doelen van de regio of over iets anders?
Ik moet morgen het stuk inhoud toelichten aan de burgemeesters, wat zeg ik?
Vragen we ons in die meting ook af of we bereikt hebben wat we wilden?
Onder welk luik van de zelfevaluatie vallen de dossiers die we als regio opnemen?
Waar in de evaluatie kijken we of we als regio onze ambities waarmaken?
Is er een vraag die nagaat of onze samenwerking inhoudelijk iets oplevert?
Kan je mij de twee vragen over inhoud nog eens geven?
Wordt er bij inhoud ook gekeken naar de thema's die op het overleg komen?
Ons forum behandelt veel dossiers maar weinig belangrijke, welke vraag uit de netwerkmeting raakt dat?
Hoeveel inhoudelijke vragen moet een regio zichzelf stellen?
Mijn collega zegt dat inhoud over de kwaliteit van afspraken gaat, maar dat is toch iets anders?
Moeten we bij het onderdeel inhoud onze themakeuze tegen het licht houden?
Volgens welke vragen checken we of onze regio inhoudelijk op het goede spoor zit?
Wij willen weten of we als regio vooruit raken met onze plannen, hoe bevraagt de zelfevaluatie dat?
Heeft het luik inhoud iets te maken met wat we als regio willen realiseren?
Leg nog efkes uit waar het bij die inhoudsdimensie om draait.
Ge hebt inhoud, proces en regime, maar wat valt er allemaal onder dat eerste?
Kijkt men bij inhoud naar resultaten, naar onderwerpen, of naar allebei?
Bestaat er een vraag over dossiers die we als regio zouden moeten behandelen?
Worden de ambities van de burgemeesters naast de realiteit gelegd in de zelfevaluatie?
vraag over juiste onderwerpen in evaluatie netwerk
bereiken wat de regio wil bereiken
`,
  'labo-evaluation-process': `
Ik ben nieuw en struikel over de woorden legitimiteit en accountability in de zelfevaluatie, waar horen die bij?
Mijn schepen vraagt of de netwerkmeting ook kijkt naar het draagvlak voor onze afspraken.
Is het zo dat we bij proces moeten nadenken over hoe onze afspraken gemaakt worden?
Stel dat onze afspraken er door één stad doorgeduwd zijn, welke vraag in de zelfevaluatie gaat daarover?
Wat bedoelen ze met "kwaliteitsvol en gedragen" in het stuk over proces?
Wij beslissen vaak snel en zonder veel overleg, komt dat aan bod in de evaluatie?
Hoe zit dat met het procesluik, wat vraagt ge u daar af?
Welke vraag hoort er bij de tweede soort, die over het proces?
Waar ligt de klemtoon als we het proces van ons netwerk evalueren?
Ik moet het onderdeel proces voorbereiden, waar gaat dat in grote lijnen over?
Kan je in gewone taal zeggen waar de procesvragen op mikken?
Onder welke dimensie valt de vraag of iedereen achter onze afspraken staat?
Vraagt de zelfevaluatie ook op welke manier we tot een akkoord komen?
Onze gemeenteraadsleden klagen dat alles in achterkamers beslist wordt, peilt de netwerkmeting naar legitimiteit?
Is accountability iets dat in de evaluatie van een regionetwerk thuishoort?
Mijn collega dacht dat draagvlak onder inhoud viel, of is dat proces?
Wordt er bij ons zelfonderzoek gekeken of afspraken door alle partners gesteund worden?
Waarover moet ge nadenken bij het luik dat over de manier van afspreken gaat?
Ge hebt drie soorten vragen, maar wat wil men weten met die over proces?
Leg nog efkes uit wat legitimiteit met ons regionaal overleg te maken heeft in die meting.
Toetst de evaluatie of onze afspraken op een degelijke manier gemaakt zijn?
Gaat het bij proces over vergaderen of over hoe afspraken tot stand komen?
Welk stuk van de meting gaat na of er gedragen beslissingen uit het overleg rollen?
Komt verantwoording afleggen ergens terug in de zelfevaluatie van ons netwerk?
Wij willen eens kritisch kijken naar hoe wij als regio afspraken maken, welke vraag helpt daarbij?
Peilt men bij proces naar de kwaliteit van onze afspraken of naar het aantal ervan?
Mijn burgemeester vindt dat onze afspraken weinig steun krijgen, welke vraag stelt de zelfevaluatie daarover?
Op welke twee begrippen ligt de focus bij de procesdimensie?
manier waarop afspraken ontstaan evalueren
legitimiteit afspraken netwerk meten
`,
  'labo-evaluation-regime': `
Ik ben nieuw op de dienst en snap niet wat "regime" in een netwerkmeting komt doen.
Mijn financieel beheerder vraagt of er in de zelfevaluatie iets over centen staat.
Is het zo dat regime over de structuur en de financiën achter ons netwerk gaat?
Stel dat ons netwerk nergens in de organisatie vastzit, bij welke vragen komt dat naar boven?
Wat bedoelen ze met de institutionele dimensie van een netwerk, kan dat wat eenvoudiger?
Wij werken zonder vaste middelen, is er een luik in de evaluatie dat daarnaar kijkt?
Hoe zit dat met dat regime, is dat iets politieks of iets organisatorisch?
Regime klinkt als een dieet, wat willen ze daarmee zeggen in de zelfevaluatie?
Welke zaken moet ge u afvragen als het over het regime van uw netwerk gaat?
Ik moet het luik regime uitleggen aan het managementteam, wat vertel ik?
Valt de vraag naar onze inbedding in de organisatie onder proces of onder regime?
Leg nog efkes uit waar die derde soort vragen over gaat.
Wordt er bij de evaluatie bekeken of ons netwerk financieel op stevige benen staat?
Onder welk kopje vallen de vragen over organisatie en financiering?
Ons netwerk hangt af van één projectsubsidie, welke vraag uit de netwerkmeting gaat daarover?
Kijken we in de zelfevaluatie ook hoe ons netwerk institutioneel geregeld is?
Mijn collega beweert dat regime over de burgemeesters zelf gaat, klopt dat?
Kan je mij zeggen waarnaar er bij regime gepeild wordt?
Ge spreekt over inhoud, proces en regime, maar wat is dat laatste nu juist?
Worden de middelen achter onze regionale samenwerking mee geëvalueerd?
Waarom staat er iets over geld en organisatie in een evaluatie van een netwerk?
Is de financiële kant van ons netwerk een onderwerp in de zelfevaluatie?
In welke dimensie bekijk je of het netwerk een vaste plaats heeft binnen de besturen?
Gaat de institutionele kant alleen over financiën of ook over de organisatie?
Wij vragen ons af of ons netwerk goed verankerd is, hoort dat bij de zelfevaluatie?
Met regime bedoelt men toch hoe het netwerk georganiseerd en betaald is?
Welke soort vragen kijkt naar de omkadering en de centen van het netwerk?
Moeten we bij het evalueren ook nadenken over hoe ons netwerk organisatorisch vastzit?
verankering en financiering van het netwerk evalueren
institutionele kant regionetwerk
`,
} as const satisfies Readonly<Record<string, string>>;
