/** Still more ways to ask what `faq/method.ts` answers, in full sentences: one a line. */
export const LABO_METHOD_MORE_PHRASINGS = {
  'labo-content': `
Ik ben nieuw en lees "gedreven door inhoud", wat moet ik daar in mensentaal onder verstaan?
Mijn schepen vraagt hoe een thema in het Labo van begin tot einde behandeld wordt.
Is het zo dat een regio eerst bekijkt wat ze aanpakt en pas daarna hoe?
Stel dat we rond klimaat willen werken, volgens welke werkwijze gaan we dan te werk in het Labo?
Wat bedoelen ze met die innovatieve werkwijzen waarover de VVSG spreekt?
Wij zitten met een groot thema en weten niet hoe eraan te beginnen, welke structuur biedt het Labo?
Hoe zit dat met het middelste bouwblok, waar draait dat om?
Wie beslist er en wie verfijnt er in het bouwblok over inhoud?
Ge hebt een thema gekozen met uw regio, hoe gaat het dan verder in het Labo?
Welke vorm geeft het Labo aan de behandeling van een onderwerp in de regio?
Leg nog efkes uit wat het blok inhoud en werkwijzen voor ons forum betekent.
Waarom noemt de VVSG haar manier van werken innovatief?
Komen die twee diamanten uit het bouwblok over inhoud of uit een ander?
Ik moet op het overleg uitleggen hoe wij een thema gaan behandelen, wat is de grote lijn?
Is "gedreven door inhoud" gewoon een slogan of zit er een werkwijze achter?
Wat is in het kort de rol van de burgemeesters en van het netwerkteam bij de behandeling van een thema?
Op welke manier werkt een regio haar onderwerp uit als ze in het Labo zit?
Onze burgemeesters willen over de zaken zelf praten, past dat bij de aanpak van het Labo?
Mijn collega zegt dat een thema in twee etappes verloopt, hoe zit dat juist?
Wordt het wat en het hoe van een thema apart bekeken in de werkwijze van het Labo?
Kan je het tweede bouwblok van het Labo in een paar zinnen samenvatten?
Volgt elk forum in het Labo een bepaalde structuur om een onderwerp aan te pakken?
Wat is er anders aan de manier waarop het Labo een thema laat behandelen?
Welk van de drie bouwblokken gaat over de aanpak van een thema?
Hoe begint en eindigt de behandeling van een thema volgens het Labo?
Met da "innovatieve werkwijzen" bedoelen ze toch die diamanten?
Moet er eerst een "wat" op tafel liggen voor we over de aanpak van een thema praten?
Ons forum wil inhoudelijk werken in plaats van over structuren te palaveren, hoe doet het Labo dat?
bouwblok over de aanpak van een thema
van wat naar hoe in de regio
`,
  'labo-double-diamond': `
Ik ben nieuw in het netwerkteam en zie overal diamanten, hoe werkt dat schema?
Mijn burgemeester snapt niet waarom er eerst veel ideeën op tafel moeten en dan weer geschrapt wordt.
Is het zo dat we in de eerste diamant nog niet over de aanpak mogen praten?
Stel dat ons thema heel klein is, moeten we die diamanten dan toch zo strikt volgen?
Wat bedoelen ze met divergeren, is dat gewoon alles verzamelen wat er mogelijk is?
Wij zitten met een lange lijst ideeën, in welke fase hakken we die kleiner?
Hoe zit dat met die twee diamanten, wat doet ge in de ene en wat in de andere?
Ge begint breed en ge eindigt smal, hoe noemen ze die twee fasen?
Kan ne regio het schema aanpassen aan haar eigen noden?
Wanneer stellen we in een diamant onze prioriteiten?
Welke diamant buigt zich over de vraag hoe we het gaan doen?
In welke van de twee diamanten bakenen we af wat er aangepakt wordt?
Leg mij nog efkes uit wat er gebeurt tijdens het convergeren.
Ik moet een sessie voorbereiden waarin we zoveel mogelijk opties verzamelen, welke fase is dat?
Is de diamantenstructuur een vast recept of eerder een losse leidraad?
Wie zorgt ervoor dat het proces met de diamanten bij onze regio past?
Werken alle regio's in Vlaanderen met precies hetzelfde stramien van diamanten?
Zit er in elke diamant zowel een fase om te openen als een fase om te sluiten?
Waarom wordt een thema eigenlijk over twee diamanten verdeeld?
Wat moet er na de divergentiefase met al die inzichten gebeuren?
Mijn collega denkt dat de structuur vastligt, maar wordt die niet per thema bijgeschaafd?
Onze streek is erg landelijk, mogen wij het proces anders inkleuren?
Op welk ogenblik in een diamant worden de verzamelde inzichten helder gemaakt?
Hoe komen we van een berg mogelijkheden bij een paar duidelijke prioriteiten terecht?
Hoort het bijschaven van het proces bij de hoofdtaken van het netwerkteam?
Verschilt het verloop van de diamanten naargelang het thema dat we kiezen?
Kan je in eenvoudige woorden het verschil tussen de fase van openen en die van kiezen uitleggen?
Eerst het wat en dan het hoe, is dat de logica van de twee diamanten?
openen en sluiten in twee diamanten
schema wat en hoe met twee ruiten
`,
  'labo-decisions': `
Ik ben nieuw als secretaris van het overleg, welke beslissingen moet ik voor de burgemeesters agenderen?
Mijn burgemeester vraagt op welke punten hij zijn akkoord moet geven in het ontwikkeltraject.
Is het zo dat de burgemeesters drie keer een beslissing nemen over één thema?
Stel dat het netwerkteam een aanpak voorstelt, wie hakt dan de knoop door?
Wat bedoelen ze met die gele bollen op het schema van de diamanten?
Wij zitten met een voorstel voor het hoe, moet dat nog langs het burgemeestersoverleg?
Hoe zit dat met de beslissingen, nemen de burgemeesters die allemaal zelf?
Ge ziet gele bolletjes op de tekening, waarvoor staan die?
Na de keuze van het thema, welke beslissingen volgen er dan nog voor de burgemeesters?
Welke drie zaken beslist het burgemeestersoverleg in de loop van het traject?
Mogen de burgemeesters ook meebeslissen over hoe we een thema aanpakken?
Hoe dikwijls komt er een beslissing op de tafel van het burgemeestersoverleg?
Leg nog efkes uit wanneer de burgemeesters aan zet zijn bij die diamanten.
Ik maak een tijdlijn van het traject, welke beslissingsmomenten moet ik aanduiden?
In welke kleur staan de momenten aangeduid waarop de burgemeesters beslissen?
Wordt het wat door de burgemeesters goedgekeurd voor we aan het hoe beginnen?
Is de keuze van het thema ook een van de officiële beslissingen van het overleg?
Mijn collega zegt dat de burgemeesters maar één keer moeten beslissen, maar is dat juist?
Wie heeft het laatste woord over wat we als regio gaan aanpakken?
Ons overleg wil weten hoeveel keer het moet stemmen over thema, wat en hoe.
Hoe toont het diamantenschema dat er een beslissing van de burgemeesters nodig is?
Over welke zaken moet ons forum van burgemeesters in het Labo knopen doorhakken?
Moeten onze burgemeesters iets beslissen tussen de eerste en de tweede diamant?
Neemt het netwerkteam de beslissing over het hoe of de burgemeesters?
Wij bereiden de eerste beslissing van de burgemeesters voor, waarover gaat die?
Wat is het laatste dat de burgemeesters in het schema moeten beslissen?
Waar komt de politiek tussen in het proces met de diamanten?
Kunnen we zonder akkoord van de burgemeesters van het wat naar het hoe gaan?
bolletjes schema diamanten betekenis
aan zet zijn burgemeesters beslissing
`,
  'labo-theme-choice': `
Ik ben nieuw en vraag me af wie er bepaalt waarover onze regio gaat werken.
Mijn schepen wil graag rond energie werken in de regio, mag dat of ligt het thema vast?
Is het zo dat de burgemeesters zelf het thema mogen kiezen?
Stel dat we maar vier keer per jaar vergaderen, lukt er dan meer dan één thema?
Wat bedoelen ze met vertrekken van de bekommernissen van de burgemeesters?
Wij zitten met drie onderwerpen die we belangrijk vinden, kunnen we die allemaal behandelen?
Hoe zit dat met de thema's, staat daar een lijst van op de pagina?
Ge moogt maar één onderwerp doen op een jaar, of ook meer?
Welk onderwerp gebruikt de VVSG om het uit te leggen, wonen zeker?
Kan ons burgemeestersoverleg ook een ander thema nemen dan wonen?
Waarvan hangt het af of er tijd is voor een tweede thema?
Ik moet een voorstel van thema's aan de burgemeesters voorleggen, zijn er regels voor de keuze?
Heeft de VVSG iets te zeggen over het thema dat wij kiezen?
Onze regio heeft veel problemen tegelijk, op hoeveel thema's mogen we inzetten?
Leg nog efkes uit hoe een regio in het Labo aan haar onderwerp geraakt.
Wat is de allereerste beslissing die het burgemeestersoverleg over de inhoud neemt?
Moet ons thema voortkomen uit wat de burgemeesters bezighoudt?
Als we elke maand samenkomen, kunnen we dan meer onderwerpen aan?
Mijn collega denkt dat het Labo alleen over huisvesting gaat, klopt dat wel?
Speelt de toestand in onze streek mee in het aantal thema's dat haalbaar is?
Zijn er onderwerpen die wij als regio zeker niet mogen nemen, of zijn we vrij?
Bepaalt het netwerkteam of het burgemeestersoverleg het onderwerp?
Hoeveel dossiers kunnen we met ons forum rond krijgen in een jaar begeleiding?
Kunnen we na een afgewerkt thema binnen datzelfde jaar nog een nieuw starten?
Vertrekt ge in het Labo van een thema van de VVSG of van eigen zorgen?
Wij hebben weinig overlegmomenten, moeten we het dan bij één thema houden?
Is "Wonen" een verplicht thema of enkel een voorbeeld?
Hangt het van ons vergaderritme af hoeveel we op een jaar kunnen aanpakken?
thema kiezen op basis van zorgen burgemeesters
één of meerdere onderwerpen per jaar begeleiding
`,
  'labo-methods': `
Ik ben nieuw en zoek iemand die mij meer kan zeggen over formats voor ons overleg.
Mijn burgemeester vindt ons overleg saai, wie kan ons iets vertellen over andere werkvormen?
Is het zo dat het Labo fora ook begeleidt rond nieuwe methodieken?
Stel dat we een andere methodiek willen proberen, bij wie winnen we dan informatie in?
Wat bedoelen ze met formats, en waar kan ik daarover meer te weten komen?
Wij willen onze sessies met burgemeesters opfrissen, naar wie stappen we met die vraag?
Hoe zit dat met die methodieken, kan ik daar ergens uitleg over krijgen?
Ge wilt meer weten over de werkvormen van het Labo, wie belt ge dan?
Zijn er bij de VVSG mensen die iets kennen van formats voor regionale fora?
Ik moet een overleg in een nieuw jasje steken, kan de VVSG mij helpen aan een methodiek?
Wie geeft toelichting bij de methodieken waarmee het Labo werkt?
Hoort hulp bij nieuwe manieren van vergaderen bij het aanbod van het Labo?
Kan Pieter Demyttenaere mij ook iets vertellen over methodieken?
Bij welke persoon informeer ik over methodieken voor een burgemeestersforum?
Nog efkes over de formats: waar moet ik zijn voor meer uitleg?
Is de diamantenstructuur de enige houvast die we voor onze methodiek krijgen?
Onze begeleider wil weten wie meer weet over de formats van het Labo.
Staat er op de pagina iets over methodieken of moeten we iemand contacteren?
Mijn collega zoekt inspiratie voor een burgemeestersforum, wie weet er iets van methodieken?
Welke houvast biedt het Labo voor het proces als we geen methodiek kennen?
Wij hebben nood aan begeleiding rond methodieken, voorziet het Labo dat?
Met wie kan ons netwerkteam sparren over geschikte formats?
Hoe geraak ik aan meer informatie over de methodes van het Labo?
Zit begeleiding rond vernieuwende werkvormen in het pakket van de VVSG?
Kan iemand ons wegwijs maken in de methodieken voor regionaal overleg?
Wij raken niet wijs uit al die methodieken, wie contacteren we?
Ik vind de formats niet terug op de pagina, aan wie vraag ik ze?
Werkt het Labo ook met nieuwe methodieken of enkel met gewone vergaderingen?
inlichtingen formats burgemeestersforum
contact voor methodieken regio
`,
} as const satisfies Readonly<Record<string, string>>;
