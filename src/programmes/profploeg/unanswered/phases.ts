/** Questions about the first and the second part of a trajectory that the sources leave open: one a line. */
export const PROFPLOEG_PHASES_UNANSWERED = {
  'profploeg-intake-sheet-deadline': `
Hoeveel tijd krijgen we om de intakefiche in te vullen?
invultermijn intakefiche
Binnen hoeveel weken moet de intakefiche terug zijn?
Tegen welke dag sturen wij de ingevulde intakefiche terug?
Wat als we de intakefiche te laat terugbezorgen?
Volstaat twee weken voor het invullen van de intakefiche?
Mag de intakefiche een week later komen?
Wij zijn nog niet klaar met de intakefiche, krijgen we meer tijd?
uiterste datum intakefiche
Stuurt iemand een herinnering als onze intakefiche achterblijft?
Wanneer ten laatste moet ge die fiche binnenhebben?
Vervalt onze plaats als de intakefiche te lang uitblijft?
Wanneer valt de intakefiche in de bus?
`,
  'profploeg-intake-sheet-format': `
Is de intakefiche een Word-document of een webformulier?
bestandsformaat intakefiche
Kunnen we de intakefiche met meerdere collega's tegelijk bewerken?
In welk programma open ik de intakefiche?
Mag ik kaarten en foto's plakken in de intakefiche?
Hoeveel uur werk kruipt er in het invullen van de intakefiche?
Moet de intakefiche ondertekend zijn?
Kan ik de intakefiche tussentijds opslaan op een platform?
intakefiche Excel
Mag ik de intakefiche met de hand invullen?
Geven we in de intakefiche per B een score van één tot vijf?
Hoe zwaar mag het bestand met de ingevulde intakefiche zijn?
Bestaat er een sjabloon van de intakefiche?
Hoeveel bladzijden telt de intakefiche?
Krijgt elke gemeente dezelfde intakefiche?
`,
  'profploeg-intake-minutes': `
Wie maakt het verslag van het intakegesprek?
notulen intakegesprek
Krijgen we het verslag van de intake binnen de week?
Mogen we het intakegesprek opnemen?
Worden er foto's gemaakt tijdens het terreinbezoek?
Krijgt de gemeente een verslag van het terreinbezoek?
verslag terreinbezoek
Krijgen we de notities van de expert na het intakegesprek?
Moet de gemeente zelf notuleren tijdens de intake?
Wordt het intakeverslag door beide partijen goedgekeurd?
Naar wie gaat het verslag van de intake nog?
Filmt ge het rondje door het centrum voor later?
`,
  'profploeg-intake-visit-gap': `
Hoeveel weken zitten er tussen het intakegesprek en het terreinbezoek?
tijd tussen intake en terreinbezoek
Plannen jullie het terreinbezoek in de zomer of de winter?
Hoe snel na de intakefiche worden we uitgenodigd voor een gesprek?
Gaat het terreinbezoek door op een marktdag?
Kan het terreinbezoek in het weekend?
Wat als het regent tijdens het terreinbezoek?
Doen we het terreinbezoek te voet of met de fiets?
terreinbezoek koopzondag
Wordt een plaatsbezoek uitgesteld als het sneeuwt?
Op welk uur van de dag vertrekt het terreinbezoek?
Mag het terreinbezoek tijdens de braderie vallen?
Is het terreinbezoek op dezelfde dag als het intakegesprek?
`,
  'profploeg-plan-lead-time': `
Hoeveel weken na de intake ontvangen we het projectplan?
doorlooptijd projectplan
Hoelang duurt deel 1 van het traject?
Hoeveel maanden neemt elk van de drie delen in beslag?
Hoelang duurt de uitvoering in deel 2?
Is het projectplan binnen de maand na de intake klaar?
Hoeveel weken trekt de Profploeg uit om het plan te schrijven?
Op hoeveel dagen moeten we het projectplan goedkeuren?
duur per fase
Welke fase duurt het langst?
Hoeveel tijd zit er tussen het projectplan en de eerste workshop?
Verdelen jullie de negen maanden gelijk over de drie delen?
Wanneer is het projectplan klaar?
`,
  'profploeg-plan-public': `
Is ons projectplan openbaar?
publicatie projectplan
Mogen burgers het projectplan inkijken?
Moeten we het projectplan op onze website zetten?
Hoeveel bladzijden telt een projectplan?
In welk bestandsformaat krijgen we het projectplan?
Mogen de handelaars het projectplan lezen voor de workshop?
projectplan pdf
Wie krijgt er buiten de gemeente een exemplaar van het projectplan?
Mogen we het projectplan delen met de oppositie?
Kan een journalist het projectplan opvragen?
Valt het projectplan onder openbaarheid van bestuur?
`,
  'profploeg-working-group-frequency': `
Hoe vaak komt de algemene werkgroep samen?
frequentie algemene werkgroep
Om de hoeveel weken vergaderen de experten over onze voortgang?
Waar vergadert de algemene werkgroep?
Wie zit de algemene werkgroep voor?
Krijgen wij het verslag van de thematische werkgroep?
vergaderkalender werkgroepen
Hoeveel uur duurt een vergadering van de werkgroep?
Komt de thematische werkgroep maandelijks bijeen?
Op welke dag is de volgende algemene werkgroep?
Mogen wij de notulen van de algemene werkgroep lezen?
Vergadert de algemene werkgroep in Brussel of online?
`,
  'profploeg-data-deadline': `
Hoeveel weken hebben we voor de info- en dataverzameling?
termijn dataverzameling
Tegen wanneer moeten de oude studies bij de experten zijn?
Wanneer moet ons huiswerk van 2.1 klaar zijn?
Hoelang duurt de onderzoeksfase?
Wat als onze data niet op tijd verzameld raken?
Is een maand genoeg voor het verzamelen van input?
Stellen jullie de workshop uit als onze gegevens ontbreken?
deadline huiswerk
Krijgen we extra tijd als een dataonderzoek uitloopt?
Mogen we na de workshop nog cijfers nasturen?
Hoeveel uren kost het doorspitten van bestaande onderzoeken?
`,
  'profploeg-data-format': `
In welk formaat moeten we onze data aanleveren?
shapefile of Excel
Hoe bezorgen we grote bestanden aan de Profploeg?
Is er een gedeelde map of SharePoint voor het traject?
Mag ik de studies op papier bezorgen?
Moet ik scans van oude studies eerst doorzoekbaar maken?
uploadlink gegevens
Werken de experten met GIS-kaarten van de gemeente?
Hoe groot mag een bestand met cijfers zijn?
Moeten de gegevens per straat of per perceel zijn?
Gebruikt de Profploeg WeTransfer om documenten uit te wisselen?
In welke map zetten wij ons cijfermateriaal?
`,
  'profploeg-counting-price': `
Wat kost een passantentelling?
prijs telcamera's winkelstraat
Hoeveel betaal je voor mobiele data van een telecomoperator?
Wat is de richtprijs van een koopstromenonderzoek?
Kan de gemeente telcamera's lenen van VLAIO?
Hoeveel respondenten moet een enquête bij bezoekers hebben?
kostprijs bezoekersenquête
Hoeveel kost een detailhandelsstudie?
Wat betaal ik aan een studiebureau voor een leegstandsonderzoek?
Welke firma doet passantentellingen voor gemeenten?
Hoelang moet een telling in de winkelstraat duren?
Wat kost het om wifitracking te plaatsen in het centrum?
Hoeveel mag een bijkomend onderzoek kosten?
Hoeveel geld moeten we opzijzetten voor een nieuwe meting?
kostprijs nieuw onderzoek
kosten enquête
`,
  'profploeg-dashboard-details': `
Hoe vaak worden de cijfers in het Smart Retail Dashboard vernieuwd?
indicatoren Smart Retail Dashboard
In welke kleuren toont het Smart Retail Dashboard de straten?
Bij welke helpdesk terecht als het dashboard niet werkt?
Zitten betaalgegevens van Bancontact in het dashboard?
Bestaat er een app van het Smart Retail Dashboard?
Kan ik het dashboard in onze eigen website inbouwen?
updatefrequentie Locatus
Hoe dikwijls trekt Locatus door onze straten?
Wie reset mijn wachtwoord voor Provincies in cijfers?
Kan ik de kaarten van het dashboard exporteren naar Excel?
Vanaf welk jaar bevat Provincies in cijfers gegevens over handel?
`,
} as const satisfies Readonly<Record<string, string>>;
