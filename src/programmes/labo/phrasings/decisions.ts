/** More ways to ask about decisions and themes: one a line. */
export const LABO_DECISIONS_PHRASINGS = {
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
