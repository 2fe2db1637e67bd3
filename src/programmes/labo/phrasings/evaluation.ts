/** More ways to ask what `faq/evaluation.ts` answers: one a line. */
export const LABO_EVALUATION_PHRASINGS = {
  'labo-self-evaluation': `
betekenis zelfevaluatie
definitie netwerkmeting
bouwblok zelfevaluatie
evaluatie van het netwerk
doorlichting eigen netwerk
zelfbeoordeling regio
drie soorten vragen
onderdelen zelfevaluatie
inhoud proces regime
kritische blik op netwerk
Wat is een netwerkmeting?
Wat houdt de zelfevaluatie in?
Wat verstaat het Labo onder zelfevaluatie?
Wat wordt er bevraagd in de netwerkmeting?
Wat bekijkt de regio in de zelfevaluatie?
Wat evalueren we aan ons netwerk?
Wat zijn de drie dimensies van de netwerkmeting?
Welke onderwerpen bevraagt de zelfevaluatie?
Welke aspecten van het netwerk worden geëvalueerd?
Welke drie luiken heeft de zelfevaluatie?
Welke vragen stel je over je eigen netwerk?
Welk bouwblok gaat over evalueren?
Waarop worden regionetwerken beoordeeld?
Waaruit bestaat de zelfevaluatie?
Hoe bekijkt een regio haar eigen netwerk?
Hoe noemt het Labo een evaluatie van het netwerk door de regio zelf?
Hoeveel soorten vragen zijn er in de zelfevaluatie?
In hoeveel delen valt de netwerkmeting uiteen?
Naar welke drie zaken kijkt de zelfevaluatie?
Door wie wordt het netwerk van de regio geëvalueerd?
Is een netwerkmeting iets anders dan een zelfevaluatie?
Is de zelfevaluatie een onderdeel van het ontwikkeltraject?
Is er een evaluatie van het regionetwerk voorzien?
Beoordeelt de regio haar eigen netwerk?
Gaat de zelfevaluatie over inhoud, proces én regime?
Houdt het Labo de regio een spiegel voor?
Wordt de werking van ons regionetwerk doorgelicht?
Moeten we ons eigen netwerk beoordelen?
Klopt het dat een zelfevaluatie en een netwerkmeting hetzelfde zijn?
Klopt het dat de netwerkmeting drie soorten vragen heeft?
Mijn burgemeester vraagt wat een zelfevaluatie van het netwerk inhoudt.
Wij willen ons netwerk onder de loep nemen, wat houdt de zelfevaluatie in?
Ik hoor spreken van een netwerkmeting, wat is dat?
Welke vragen krijgt ge in zo’n zelfevaluatie?
Kunt u de netwerkmeting kort uitleggen?
Doen we de zelfevaluatie zelf of doet de VVSG dat?
Wie voert de zelfevaluatie uit?
werkwijze zelfevaluatie
uitvoering netwerkmeting
invullen zelfevaluatie
methode netwerkmeting
organisatie zelfevaluatie
Hoe verloopt de zelfevaluatie in de praktijk?
Hoe pakken we een netwerkmeting aan?
Hoe gaat een zelfevaluatie in zijn werk?
Hoe organiseer je een zelfevaluatie van het netwerk?
Hoe begin je aan een netwerkmeting?
Hoe vullen we de zelfevaluatie in?
Hoe wordt het netwerk gemeten?
Hoe geraken we aan een vragenlijst voor de netwerkmeting?
Wie legt uit hoe we de zelfevaluatie uitvoeren?
Bij wie vraag ik uitleg over het uitvoeren van de zelfevaluatie?
Aan wie vragen we de vragenlijst van de netwerkmeting?
Geeft de pagina een vragenlijst voor de zelfevaluatie?
Wij willen de zelfevaluatie uitvoeren maar weten niet hoe.
Hoe doet ge dat, zo’n netwerkmeting uitvoeren?
nut netwerkmeting
opbrengst zelfevaluatie
doel netwerkmeting
reden zelfevaluatie
uitkomst netwerkmeting
vooruitgang meten
groei van het netwerk
evolutie netwerk aantonen
voordeel zelfevaluatie
sterker netwerk meten
Wat is het doel van de zelfevaluatie?
Wat is de zin van een zelfevaluatie?
Wat brengt een zelfevaluatie ons bij?
Wat kunnen we afleiden uit een netwerkmeting?
Wat toont de netwerkmeting aan?
Wat krijgt de regio na de netwerkmeting?
Wat zegt de netwerkmeting over de sterkte van ons netwerk?
Welk nut heeft het om ons netwerk te meten?
Welke informatie levert de zelfevaluatie op?
Welke uitkomst mogen we van een zelfevaluatie verwachten?
Waarom doen we een zelfevaluatie?
Waarom is een netwerkmeting zinvol?
Waarom zouden we onszelf evalueren?
Waarom meten we bij het begin en ook op het einde?
Waartoe leidt de netwerkmeting?
Waaraan zien we dat ons netwerk sterker wordt?
Hoe bewijzen we dat ons netwerk vooruitgegaan is?
Hoe meten we de vooruitgang van het netwerk?
Hoe tonen we de evolutie van ons netwerk?
Hoe sterk is ons netwerk na een jaar begeleiding?
Is een zelfevaluatie de moeite waard?
Is onze vooruitgang meetbaar?
Heeft een zelfevaluatie wel nut?
Geeft de netwerkmeting weer hoe sterk het netwerk is?
Levert de zelfevaluatie iets bruikbaars op?
Kunnen we met de netwerkmeting onze groei aantonen?
Wordt de sterkte van het netwerk gemeten?
Wordt zichtbaar of we als netwerk vooruitgang boeken?
Klopt het dat we een meting van onze vooruitgang krijgen?
Klopt het dat de netwerkmeting de sterkte van het netwerk toont?
Mijn schepen vraagt wat zo’n netwerkmeting ons oplevert.
De burgemeesters vinden een zelfevaluatie tijdverlies, wat is het nut?
Wij willen weten of ons netwerk sterker geworden is.
Wat hebt ge aan zo’n netwerkmeting?
tijdstip zelfevaluatie
frequentie netwerkmeting
zelfevaluatie begin en einde
aantal zelfevaluaties
beginmeting
eindmeting netwerk
tussentijdse zelfevaluatie
planning netwerkmeting
minstens twee metingen
startmeting regio
Wanneer vindt de netwerkmeting plaats?
Wanneer moet de eerste zelfevaluatie gebeuren?
Wanneer volgt de laatste netwerkmeting?
Wanneer evalueert een regio haar netwerk?
Wanneer wordt het netwerk gemeten in het begeleidingstraject?
Hoe vaak doen we een zelfevaluatie?
Hoe vaak moet ons netwerk gemeten worden?
Hoeveel zelfevaluaties zijn er tijdens de begeleiding?
Hoeveel metingen van het netwerk voorziet de VVSG?
Hoe dikwijls herhalen we de netwerkmeting?
Wat is het minimum aantal zelfevaluaties?
Wat is een goed moment voor een netwerkmeting?
Welke momenten raadt de VVSG aan voor de zelfevaluatie?
Op welke twee momenten evalueert een regio haar netwerk?
In welke fase van de begeleiding doen we de zelfevaluatie?
Om de hoeveel tijd gebeurt een zelfevaluatie?
Is één zelfevaluatie voldoende?
Is er een netwerkmeting bij de start van de begeleiding?
Is er een tweede netwerkmeting op het einde?
Doen we de zelfevaluatie voor of na de begeleiding?
Gebeurt de netwerkmeting jaarlijks?
Gebeurt er ook een zelfevaluatie halfweg het traject?
Kunnen we de netwerkmeting vaker dan twee keer doen?
Mogen we meer dan twee zelfevaluaties houden?
Mogen we de eerste netwerkmeting overslaan?
Moet de zelfevaluatie bij het begin én op het einde?
Moeten we de netwerkmeting achteraf herhalen?
Starten we met een zelfevaluatie?
Volstaat een meting op het einde van het traject?
Eindigt de begeleiding met een zelfevaluatie?
Klopt het dat we het netwerk bij het begin al moeten evalueren?
Klopt het dat vaker dan twee keer meten mag?
Mijn burgemeester vraagt wanneer de zelfevaluatie gepland is.
Wij zijn halfweg de begeleiding, is het nu tijd voor een zelfevaluatie?
Wanneer moet ge die zelfevaluatie doen?
`,
  'labo-evaluation-content': `
inhoudelijke vragen zelfevaluatie
inhoudelijk luik netwerkmeting
doelbereik regio
doelstellingen toetsen
juiste dossiers
juiste thema’s netwerkmeting
dimensie inhoud netwerk
relevante dossiers regio
doeltreffendheid regio
twee inhoudsvragen
Wat houdt het luik inhoud van de zelfevaluatie in?
Wat zijn de inhoudelijke vragen van de netwerkmeting?
Wat willen we als regio bereiken en lukt dat?
Wat onderzoek je bij het luik inhoud?
Wat vraagt de zelfevaluatie over de thema’s van de regio?
Welke vragen horen bij inhoud?
Welke twee vragen stel je bij het onderdeel inhoud?
Welke vraag gaat over het bereiken van onze doelen?
Welke vraag gaat over thema’s en dossiers?
Waarop let je bij het onderdeel inhoud?
Waarover gaan de inhoudsvragen?
Hoe evalueer je de inhoud van het regionale overleg?
Hoe ga je na of een regio haar doelstellingen bereikt?
Hoe toetsen we of we met de juiste thema’s bezig zijn?
Hoe beoordelen we als regio de keuze van onze dossiers?
Hoeveel vragen zijn er over inhoud?
Behandelen we de dossiers die er echt toe doen?
Behalen we als regio onze doelstellingen?
Boekt onze regio wel resultaat met haar dossiers?
Doen we als regio de juiste dingen?
Liggen de juiste dossiers op tafel?
Is inhoud een deel van de zelfevaluatie?
Is er in de zelfevaluatie een vraag over onze doelen?
Gaat het onderdeel inhoud over doelen?
Kijkt de zelfevaluatie of we onze ambities waarmaken?
Komt de themakeuze aan bod in de zelfevaluatie?
Vraagt de netwerkmeting of de juiste thema’s aan bod komen?
Wordt er gevraagd of de regio bereikt wat ze wil?
Worden onze dossiers beoordeeld in de netwerkmeting?
Klopt het dat inhoud over thema’s en dossiers gaat?
Klopt het dat er bij inhoud twee vragen zijn?
Mijn burgemeester vraagt of we wel de juiste dossiers behandelen.
Wij vragen ons af of onze regio haar doelen bereikt.
Ik moet het onderdeel inhoud van de zelfevaluatie voorbereiden.
Welke vragen stelt ge over de inhoud?
`,
  'labo-evaluation-process': `
accountability
legitimiteit
draagvlak regionale afspraken
gedragen afspraken
kwaliteitsvolle afspraken
procesluik zelfevaluatie
kwaliteit besluitvorming meten
totstandkoming regionale afspraken
verantwoording netwerk
steun voor regionale afspraken
Wat betekent legitimiteit in een regio?
Wat bedoelt men met legitimiteit en accountability?
Wat wordt er gevraagd over de totstandkoming van afspraken?
Wat houdt het onderdeel proces van de zelfevaluatie in?
Wat is de focus van de procesvragen?
Wat zijn de procesvragen?
Welke vraag stelt de zelfevaluatie bij proces?
Welke vragen horen bij het luik proces?
Welk onderdeel van de netwerkmeting gaat over draagvlak?
Waarop ligt de nadruk bij het onderdeel proces?
Waarover gaan de procesvragen van de zelfevaluatie?
Hoe evalueren we de manier waarop afspraken tot stand komen?
Hoe gaan we na of onze afspraken gedragen zijn?
Hoe weten we of er draagvlak is voor wat we als regio afspreken?
Hoe kwaliteitsvol komen onze afspraken tot stand?
Hoe toetst de zelfevaluatie de legitimiteit van het netwerk?
Is accountability een deel van de zelfevaluatie?
Is er voldoende draagvlak voor onze regionale afspraken?
Is legitimiteit iets voor inhoud, proces of regime?
Gaat het onderdeel proces over draagvlak?
Komen afspraken op een kwaliteitsvolle manier tot stand?
Leggen we als netwerk genoeg verantwoording af?
Staan alle gemeenten achter de regionale afspraken?
Vraagt de netwerkmeting of onze afspraken gedragen zijn?
Wordt de kwaliteit van onze regionale besluitvorming geëvalueerd?
Wordt draagvlak gemeten in de zelfevaluatie?
Worden afspraken in de netwerkmeting getoetst op kwaliteit?
Klopt het dat het onderdeel proces over legitimiteit gaat?
Klopt het dat accountability bij proces hoort?
Mijn burgemeester vraagt of onze afspraken wel gedragen zijn.
Wij willen nagaan of onze regionale afspraken correct tot stand komen.
Wat verstaat ge onder legitimiteit van afspraken?
`,
  'labo-evaluation-regime': `
betekenis regime
definitie regime netwerk
inbedding netwerk
financiële basis netwerk
institutionele vragen
institutionele inbedding
financiën regionetwerk
regimevragen
organisatorische dimensie netwerk
luik regime
Wat is regime?
Wat bedoelen ze met het regime van een netwerk?
Wat houdt de institutionele dimensie in?
Wat zijn de regimevragen in de netwerkmeting?
Wat wordt er gevraagd over de financiële onderbouw?
Wat wordt er gevraagd over de organisatorische inbedding?
Welke vragen horen bij regime?
Welke dimensie van de zelfevaluatie gaat over financiën?
Welk onderdeel van de zelfevaluatie gaat over de organisatie?
Welke betekenis heeft het woord regime hier?
Waarover gaat het onderdeel regime?
Waarover gaan de institutionele vragen?
Waarom spreekt men van regime in een netwerkmeting?
Waarop let je bij het luik regime?
Hoe zit het met de financiële onderbouw van ons netwerk?
Hoe zit het met de organisatorische inbedding van het netwerk?
Hoe stevig is ons netwerk institutioneel verankerd?
Hoort geld bij inhoud, proces of regime?
Is regime hetzelfde als de institutionele kant?
Is er een vraag over de middelen van het netwerk?
Is ons netwerk goed ingebed?
Heeft regime iets met bestuur of politiek te maken?
Heeft ons netwerk een stevige financiële basis?
Gaat regime over centen?
Gaat regime over de structuur achter het netwerk?
Komt de financiering van het netwerk aan bod in de zelfevaluatie?
Kijkt de netwerkmeting naar de middelen van het netwerk?
Wordt de inbedding van het netwerk bekeken?
Klopt het dat regime over de institutionele dimensie gaat?
Klopt het dat de financiële onderbouw onder regime valt?
Mijn financieel directeur vraagt of ons netwerk financieel onderbouwd is.
Ik vind regime een raar woord, wat bedoelt de VVSG ermee?
`,
} as const satisfies Readonly<Record<string, string>>;
