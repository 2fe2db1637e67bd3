/** More ways to ask what `faq/method.ts` answers: one a line. */
export const LABO_METHOD_PHRASINGS = {
  'labo-content': `
bouwblok inhoud
bouwblok innovatieve werkwijzen
inhoudgedreven werken
innovatieve aanpak labo
werkwijze per thema
thema behandelen regio
vernieuwende werkwijze
inhoudelijke aanpak regio
inhoud en werkwijzen
inhoudelijk werken labo
Wat bedoelt de VVSG met gedreven door inhoud?
Wat bedoelen ze met innovatieve werkwijzen?
Wat is er vernieuwend aan de werkwijze van de VVSG?
Wat moet ik mij voorstellen bij inhoudgedreven werken?
Wat staat er in het bouwblok over inhoud en werkwijzen?
Welke aanpak hanteert het Labo om een thema te behandelen?
Welke structuur gebruikt een regio om een thema te behandelen?
Welk bouwblok gaat over de inhoud?
Welk verloop kent een thema in het ontwikkeltraject?
Welk proces doorloopt een thema in de regio?
Waarover gaat het blok innovatieve werkwijzen?
Waarom heet dat bouwblok gedreven door inhoud?
Hoe behandelt een regio een thema?
Hoe gaat een regio inhoudelijk te werk?
Welke werkwijze volgen burgemeesters om een thema te behandelen?
Hoe ziet de werkwijze van het ontwikkeltraject eruit?
Hoe wordt een onderwerp in de regio aangepakt van begin tot einde?
Hoe wordt een regionaal thema uitgewerkt in het Labo?
Op welke wijze pakt het Labo een inhoudelijk thema aan?
Is inhoudgedreven werken belangrijk in het ontwikkeltraject?
Is werken vanuit inhoud een apart bouwblok?
Gaat het bouwblok inhoud over het wat en het hoe?
Heeft het Labo een vernieuwende manier van werken?
Horen de diamanten bij het bouwblok over inhoud?
Vertrekt het Labo van de inhoud of van de structuur?
Wordt een thema in twee stappen behandeld?
Klopt het dat innovatieve werkwijzen een bouwblok van het Labo is?
Klopt het dat een regio een thema in twee diamanten behandelt?
Mijn burgemeester vraagt wat er zo innovatief is aan jullie werkwijze.
Wij willen met een thema starten, welke werkwijze volgt de regio?
Ik begrijp de titel gedreven door inhoud niet goed.
Vertel eens iets over het blok innovatieve werkwijzen.
Wat is dat, gedreven door inhoud, weet ge dat?
Kunt u het bouwblok rond inhoud toelichten?
`,
  'labo-double-diamond': `
uitleg diamanten
twee diamanten
diamantmodel
betekenis diamant
dubbele ruit
double diamond methode
schema diamanten
ruitvormig schema
focus eerste diamant
vraag tweede diamant
Wat is een dubbele diamant?
Wat zijn die diamanten in het Labo?
Wat stelt een diamant voor?
Wat bepaal je in diamant één?
Wat bepaal je in diamant twee?
Wat is de focus van de eerste diamant?
Wat is de vraag in de tweede diamant?
Wat wordt er in het diamantmodel eerst onderzocht?
Komt in de diamanten eerst het wat of eerst het hoe?
Welke vraag hoort bij de eerste diamant?
Welke vraag beantwoord je in de laatste diamant?
Welke diamant gaat over de aanpak?
Waarover gaat de eerste diamant?
Waarover gaat de tweede diamant?
Waartoe dient de dubbele diamant?
Waarin verschillen de twee diamanten van elkaar?
Waarom zijn er twee diamanten en niet één?
Hoe zit de double diamond in elkaar?
Hoe moet ik het schema met de twee diamanten begrijpen?
Hoe is een dubbele diamant opgebouwd?
Hoe werkt het model met de diamanten?
Uit hoeveel diamanten bestaat het model?
Na het wat, wat komt er in de volgende diamant?
Is de eerste diamant voor het probleem en de tweede voor de oplossing?
Is het hoe voor de tweede diamant?
Gebruikt het Labo de double diamond?
Wat symboliseert een diamant in het proces?
Bepaalt de eerste diamant wat er aangepakt moet worden?
Klopt het dat de eerste diamant over het wat gaat?
Klopt het dat de tweede diamant over het hoe gaat?
Mijn schepen snapt het schema met de diamanten niet.
Wij werken met twee diamanten, wat doen we in elk?
Ik moet de dubbele diamant uitleggen aan de burgemeesters.
Leg mij de dubbele diamant eens uit.
Hoe leest ge die twee diamanten?
divergeren
convergeren
fasen van de diamant
verschil divergentie convergentie
mogelijkheden verzamelen
inzichten verwerken
prioriteiten na divergeren
inzichten verhelderen
brede fase en keuzefase
trechteren
Wat houdt de divergentiefase in?
Wat houdt de convergentiefase in?
Wat doe je in de divergentiefase?
Wat doe je tijdens het convergeren?
Wat betekent divergeren in gewone taal?
Wat is het tegendeel van divergeren?
Wat is het resultaat van de convergentiefase?
Wat gebeurt er na de divergentiefase?
Wat komt eerst, divergeren of convergeren?
Welke twee fasen zitten er in elke diamant?
Welke fase dient om mogelijkheden te verzamelen?
Welke fase van een diamant leidt tot prioriteiten?
In welke fase van de diamant leggen we alle opties op tafel?
In welke fase van de diamant verwerk je de inzichten?
In welke fase van de diamant stel je prioriteiten?
Waarin verschilt divergentie van convergentie?
Waarom eerst divergeren en pas daarna convergeren?
Waartoe dient de fase waarin je ideeën verzamelt?
Wanneer schakelen we over naar de convergentiefase?
Wanneer worden de verzamelde inzichten verhelderd?
Hoe verloopt een convergentiefase?
Hoe gaan we in een diamant van alle mogelijkheden naar prioriteiten?
Hoe noem je de fase waarin je breed denkt?
Hoe verwerken we alle verzamelde ideeën van de regio?
Hoeveel fasen telt een diamant?
Hebben beide diamanten een divergentiefase?
Komt convergeren in de twee diamanten voor?
Mogen alle ideeën op tafel komen tijdens de divergentiefase?
Verzamelen we in een diamant eerst ideeën en schrappen we daarna?
Worden er prioriteiten gesteld in de convergentiefase?
Klopt het dat je in de divergentiefase alle mogelijkheden verzamelt?
Klopt het dat convergeren neerkomt op keuzes maken?
Mijn burgemeester vraagt wat divergeren en convergeren betekent.
Onze regio heeft te veel ideeën, in welke fase van de diamant kiezen we?
Wat verstaat ge onder divergentie?
proces op maat
aanpassing diamantenstructuur
afwijken diamanten
flexibele diamantenstructuur
diamanten vast of maatwerk
ruwe leidraad
proces verfijnen
proces verschilt per regio
zelfde proces elke regio
houvast proces
Wat bedoelt men met een ruwe houvast?
Wat moet er nog verfijnd worden aan de structuur?
Wat als de diamanten niet bij onze regio passen?
Wat als het proces niet past bij ons thema?
Wat mogen we aanpassen aan het proces met de diamanten?
Welke vrijheid heeft een regio om het proces aan te passen?
Welke rol speelt het netwerkteam bij het verfijnen?
Waarom moet het proces verfijnd worden per regio?
Waarom is de diamantenstructuur maar een houvast?
Wie past de diamantenstructuur aan onze regio aan?
Wie moet het proces verfijnen?
Wie stemt de diamanten af op het thema?
Door wie wordt de diamantenstructuur verfijnd?
Hoe flexibel is de diamantenstructuur?
Hoe stem je het proces af op een bepaald thema?
Hoe letterlijk moeten we de diamanten nemen?
Hoe wordt het proces toegespitst op onze regio?
Is er ruimte voor accenten van onze regio in het proces?
Zijn de diamanten een keurslijf of een leidraad?
Is het traject maatwerk voor elke regio?
Is het proces in elke regio identiek?
Is de diamantenstructuur bindend?
Is het verfijnen een taak van het netwerkteam?
Bestaat er één standaardproces voor alle regio’s?
Doorlopen alle regio’s hetzelfde proces?
Geldt dezelfde werkwijze voor alle regio’s?
Kan elke regio haar eigen versie van het proces maken?
Mag een regio het proces zelf invullen?
Mogen we een stap van de diamantenstructuur anders doen?
Moet je het schema met de diamanten exact volgen?
Verschilt het proces van thema tot thema?
Klopt het dat de diamanten maar een ruwe houvast zijn?
Klopt het dat het proces per regio verfijnd wordt?
Onze regio is bijzonder, kan de diamantenstructuur aangepast worden?
Moogt ge afwijken van die diamanten?
Waarom werkt men met diamanten?
`,
  'labo-decisions': `
beslissingen burgemeesters
beslismomenten
gele bol
besluiten burgemeestersoverleg
goedkeuring burgemeesters
aantal beslissingsmomenten
beslissing thema, wat en hoe
bollen in het schema
knopen doorhakken burgemeesters
beslissingsbevoegdheid burgemeestersoverleg
Wat beslist het burgemeestersoverleg?
Wat moet het burgemeestersoverleg goedkeuren?
Wat stellen de gele bollen voor?
Wat is de tweede beslissing van het burgemeestersoverleg?
Wat is de laatste beslissing van de burgemeesters?
Wat zijn de drie beslissingsmomenten?
Welke knopen hakt het burgemeestersoverleg door?
Welke drie besluiten nemen de burgemeesters?
Welke besluiten vallen er op het burgemeestersoverleg?
Welke kleur hebben de beslissingsmomenten in het schema?
Waarover beslist het burgemeestersoverleg?
Waarvoor staan de gele bolletjes bij de diamanten?
Waarover spreken de burgemeesters zich uit?
Waar in het schema zie je de beslissingsmomenten?
Wanneer hakken de burgemeesters de knoop door?
Wanneer moet iets naar het burgemeestersoverleg voor een beslissing?
Hoe vaak moet het burgemeestersoverleg een beslissing nemen?
Hoeveel beslissingen neemt het burgemeestersoverleg?
Hoeveel gele bollen staan er in het schema?
Hoe herken je een beslissingsmoment in het schema?
Wie hakt de knoop door over het wat?
Wie beslist over het hoe?
Wie neemt de beslissingen tussen de diamanten?
Door welk overleg wordt het wat goedgekeurd?
Op welke punten is een beslissing van de burgemeesters nodig?
Beslissen de burgemeesters over het hoe?
Beslissen de burgemeesters ook over het wat?
Liggen de beslissingen bij de burgemeesters?
Moeten de burgemeesters drie keer beslissen?
Zijn de gele bollen beslissingsmomenten?
Klopt het dat het burgemeestersoverleg drie keer beslist?
Klopt het dat een gele bol een beslissing voorstelt?
Mijn burgemeester vraagt waarover hij moet beslissen in het traject.
Wij bereiden het burgemeestersoverleg voor, wat moet er beslist worden?
Waarover moeten de burgemeesters beslissen, weet ge dat?
`,
  'labo-theme-choice': `
onderwerp kiezen regio
themakeuze regio
thema Wonen voorbeeld
mogelijke thema’s regio
lijst van thema’s
thema bepalen regio
vrije themakeuze
onderwerpen ontwikkeltraject
thema uit bekommernissen
opgelegd thema labo
Wie bepaalt het thema van de regio?
Wie beslist over het onderwerp van het ontwikkeltraject?
Wie legt het thema vast voor de regio?
Wie mag een thema kiezen voor het ontwikkeltraject?
Door wie wordt het regionale thema gekozen?
Wat is een voorbeeld van een regionaal thema?
Wat zijn mogelijke onderwerpen voor een regio?
Welk thema kiezen we het best als regio?
Welk thema geeft de VVSG als voorbeeld?
Welke thema’s komen in aanmerking voor het ontwikkeltraject?
Welke onderwerpen mag een regio kiezen?
Welke onderwerpen kan een regio behandelen met het Labo?
Rond welk onderwerp kan een burgemeestersforum werken?
Waaruit kan een regio kiezen als thema?
Waarop baseert een regio haar themakeuze?
Van welke bekommernissen vertrekt de inhoud?
Hoe kiezen we een thema voor onze regio?
Hoe komt een regio tot haar onderwerp?
Op welk moment kiezen de burgemeesters een thema?
Is de keuze van het thema de eerste beslissing?
Is de regio vrij om een onderwerp te kiezen?
Is mobiliteit een geldig thema voor het ontwikkeltraject?
Is het thema van het Labo opgelegd of vrij?
Kan veiligheid een thema zijn voor onze regio?
Kunnen we in het Labo rond energie of ruimte werken?
Mag onze regio over zorg of welzijn werken?
Mag het netwerkteam het thema kiezen?
Zijn er verplichte onderwerpen in het Labo?
Bestaat er een lijst met thema’s voor regio’s?
Geeft de pagina een lijst van thema’s?
Vertrekt het thema van de bekommernissen van de burgemeesters?
Klopt het dat het burgemeestersoverleg het thema kiest?
Klopt het dat Wonen maar een voorbeeld is van een thema?
Mijn schepen vraagt of ons forum rond economie mag werken.
Kiest ge het thema zelf of doet de VVSG dat?
aantal onderwerpen regio
hoeveel thema’s
één thema of meer
twee thema’s
maximum aantal thema’s
thema’s per jaar
tweede thema behandelen
vergaderritme en thema’s
beperking aantal thema’s
meer dan één onderwerp
Hoeveel thema’s mag een regio behandelen?
Hoeveel thema’s komen er aan bod in één jaar?
Hoeveel thema’s kunnen we afwerken tijdens de begeleiding?
Hoeveel onderwerpen krijgt een regio rond op een jaar?
Hoeveel thema’s zijn haalbaar voor ons burgemeestersoverleg?
Wat is het maximum aantal onderwerpen?
Wat bepaalt hoeveel thema’s een regio aankan?
Wat is haalbaar in een jaar: één of meer thema’s?
Welk aantal thema’s is realistisch in één jaar begeleiding?
Waarvan hangt het af of we meer thema’s kunnen doen?
Hangt het aantal thema’s af van onze vergaderingen?
Hangt het aantal onderwerpen af van de situatie in de regio?
Kan een regio meerdere onderwerpen na elkaar behandelen?
Kunnen we een tweede thema starten binnen hetzelfde jaar?
Kunnen we op een jaar drie thema’s afwerken?
Mogen we meerdere thema’s kiezen?
Mag het meer dan één thema zijn?
Mogen we het bij één thema houden?
Moeten we meerdere thema’s aanpakken?
Is één thema genoeg voor het ontwikkeltraject?
Is er een limiet op het aantal onderwerpen per regio?
Is er tijd voor een tweede onderwerp?
Zijn meerdere thema’s mogelijk in het Labo?
Lukken er meer thema’s als we vaker samenkomen?
Volstaat de begeleiding van een jaar voor twee onderwerpen?
Wordt er maar één thema per regio behandeld?
Klopt het dat een regio één of meer thema’s aanpakt?
Klopt het dat je maar één thema mag kiezen?
Heeft de vergaderfrequentie invloed op het aantal thema’s?
Ons burgemeestersoverleg komt zelden samen, hoeveel thema’s kunnen we aan?
Wij komen elke maand samen, kunnen we dan meer thema’s doen?
Mijn burgemeester wil twee onderwerpen tegelijk aanpakken.
Ik twijfel tussen twee thema’s, mogen het er twee zijn?
Hoeveel thema’s kunt ge doen op een jaar?
Kunt u zeggen hoeveel thema’s onze regio mag aanpakken?
`,
  'labo-methods': `
werkvormen labo
methodes regionaal overleg
format burgemeestersoverleg
nieuwe methodieken
technieken regionaal overleg
overlegmethodieken burgemeesters
vergaderformats
info methodieken VVSG
methodieken diamanten
vergadertechnieken burgemeesters
Waar staan de formats voor het overleg beschreven?
Waar kan ik formats voor een regionaal forum vinden?
Bij wie informeer ik naar methodieken en formats?
Aan wie vraag ik uitleg over werkvormen voor burgemeesters?
Wie kent geschikte werkvormen voor burgemeesters?
Wie helpt ons om een methodiek voor het burgemeestersoverleg te kiezen?
Wie contacteer ik voor informatie over methodieken?
Hoe krijg ik meer informatie over de methodieken?
Begeleidt de VVSG ons rond methodieken?
Geeft de pagina werkvormen voor de diamanten?
Leren we nieuwe werkvormen kennen in het Labo?
Worden er in het Labo nieuwe methodes aangereikt?
Klopt het dat het Labo rond nieuwe methodieken begeleidt?
Klopt het dat de methodieken niet op de pagina staan?
Mijn burgemeester wil eens een andere vergadervorm uitproberen.
Wij zoeken methodieken om ons burgemeestersoverleg te vernieuwen.
`,
} as const satisfies Readonly<Record<string, string>>;
