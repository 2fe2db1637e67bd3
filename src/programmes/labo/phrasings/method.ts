/** More ways to ask about the method: one a line. */
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
} as const satisfies Readonly<Record<string, string>>;
