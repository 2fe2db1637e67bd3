/** More ways to ask what `faq/support.ts` answers: one a line. */
export const PROFPLOEG_SUPPORT_PHRASINGS = {
  'profploeg-vvsg': `
aanbod VVSG
hulp VVSG kern
inspiratie VVSG
ondersteuning VVSG
Vereniging Vlaamse Steden Gemeenten
VVSG lokale economie
VVSG handelskern
VVSG en kernversterking
VVSG als partner
VVSG infosessie
Wat kan de VVSG betekenen voor onze handelskern?
Waarmee helpt de VVSG gemeenten?
Wat doet de Vereniging van Vlaamse Steden en Gemeenten voor winkelkernen?
Welke steun krijgen gemeenten van de VVSG?
Welke rol heeft de VVSG naast de Profploeg?
Werkt de VVSG mee aan de Profploeg?
Wat heeft de VVSG met de Profploeg te maken?
Wat kondigde de VVSG aan op de informatiesessie?
Zou de VVSG inspiratie geven aan gemeenten?
Klopt het dat de VVSG ons inspireert en ondersteunt?
Kan de VVSG ons bijstaan met ons kernbeleid?
Staat de VVSG ons bij in lokale economie?
Wat doet de VVSG voor burgemeestersfora?
Welke begeleiding van de VVSG bestaat er voor regionale fora?
Begeleidt de VVSG ook regionaal overleg?
Waar vind ik meer over het VVSG-aanbod voor handelskernen?
Moeten we bij de VVSG of bij VLAIO aankloppen?
Is hulp van de VVSG iets anders dan de Profploeg?
Mijn burgemeester vraagt wat de VVSG doet voor de kern.
De schepen wil de VVSG inschakelen voor ons centrum, kan dat?
Wij kloppen meestal aan bij de VVSG, kan die helpen met de winkelkern?
Ik zoek goede ideeën bij de VVSG voor onze winkels.
Kunt u zeggen wat de VVSG aanbiedt?
Kunt ge ook naar de VVSG met vragen over uw kern?
Is steun van de VVSG mogelijk voor onze winkelstraat?
Komt er ondersteuning vanuit de VVSG voor kernen?
`,
  'profploeg-data-sources': `
data vinden
cijferbronnen winkels
statistieken detailhandel
gegevensbronnen handelskern
winkelcijfers gemeente
drie databronnen
cijfermateriaal kern
bronnen leegstandscijfers
bestaande databronnen
data over winkelgebied zoeken
Waar vind ik cijfers over onze kern?
Waar kunnen we statistieken over de handel vinden?
Welke bronnen met data bestaan er?
Welke drie databronnen noemt de informatiesessie?
Uit welke databank haal ik leegstandscijfers?
Bestaat er een website met winkelcijfers per gemeente?
Zijn er kant-en-klare cijfers over handelskernen?
Welke hulpmiddelen met data kunnen gemeenten raadplegen?
Wie heeft cijfers over het winkelaanbod?
Wie levert data over de detailhandel?
Klopt het dat er drie databronnen zijn voor gemeenten?
Zijn er naast Locatus nog andere databronnen?
Tellen onze eigen studies ook als databron?
Waar haalt een gemeente data voor haar handelsbeleid?
Mijn schepen vraagt harde cijfers over de kern, waar vind ik die?
De gemeenteraad wil weten hoeveel winkels er leegstaan, welke bron gebruik ik?
Wij weten niets over onze winkels in cijfers, waar beginnen we?
Ik moet onze uitdaging met cijfers staven, waar vind ik bronnen?
Kunt u mij doorverwijzen naar data over winkels?
Weet ge waar we winkelgegevens kunnen opvragen?
In welke bron staan leegstandscijfers per gemeente?
Welke bron vertelt hoeveel handelszaken wij hebben?
Waar kunnen wij het aantal winkels in onze kern opzoeken?
Welke databronnen raden jullie aan voor de handelskern?
Welke databronnen kwamen aan bod in de informatiesessie?
Waar vinden we databronnen om onze kern te vergelijken?
Uit welke bronnen halen we gegevens over het winkelaanbod?
Hebben jullie een lijst met databronnen?
Kunnen onze vroegere onderzoeken ook als databron dienen?
Welke databank toont het winkelbestand van onze kern?
Wie weet waar we gegevens over het winkelaanbod halen?
`,
  'profploeg-smart-retail': `
dashboard bedrijvige kernen
Smart Retail
retaildashboard
dashboard winkeldata
vijfde actie dashboard
betekenis Smart Retail
dashboard voor gemeenten
Wat houdt het Smart Retail Dashboard in?
Wat is dat, Smart Retail?
Waarvoor gebruik je het Smart Retail Dashboard?
Kan je Smart Retail eens uitleggen?
Bij welke actie van Werk aan de winkel hoort het dashboard?
Hoort Smart Retail bij Werk aan de winkel?
Klopt het dat Smart Retail bij de vijfde actie hoort?
Wat heeft Smart Retail met bedrijvige kernen te maken?
Waarom wil Vlaanderen een dashboard met data over kernen?
Dient het dashboard om het gebruik van data te veralgemenen?
Wil Vlaanderen dat alle kernen data gebruiken via een dashboard?
Kwam het Smart Retail Dashboard aan bod op de infosessie?
Werd Smart Retail voorgesteld aan de gemeenten?
Mijn schepen hoorde over een dashboard voor winkeldata, wat is dat?
Kunt u vertellen wat Smart Retail is?
Ging het in de infosessie ook over een dashboard?
`,
  'profploeg-provinces-figures': `
uitleg Provincies in cijfers
databank Provincies in cijfers
provincies cijfers handel
Provincies in cijfers data
Wat houdt Provincies in cijfers in?
Wat moet ik verstaan onder Provincies in cijfers?
Wat is dat, Provincies in cijfers?
Waarvoor dient Provincies in cijfers?
Wie kan mij meer vertellen over Provincies in cijfers?
Bij wie vraag ik uitleg over Provincies in cijfers?
Is Provincies in cijfers een databron?
Klopt het dat Provincies in cijfers een databron voor gemeenten is?
Werd Provincies in cijfers vermeld tijdens de informatiesessie?
Samen met welke bron werd Provincies in cijfers voorgesteld?
Mijn schepen verwijst naar Provincies in cijfers, wat is dat?
Kent ge Provincies in cijfers?
Vertel eens iets over Provincies in cijfers.
Kan de provincie mij wegwijs maken in Provincies in cijfers?
`,
  'profploeg-locatus': `
Locatus betekenis
uitleg Locatus
Locatus gegevens
databank Locatus
Locatus winkels
Locatus cijfers
Wat houdt Locatus in?
Wat moet ik verstaan onder Locatus?
Wie is Locatus?
Is Locatus een bedrijf of een databank?
Wie geeft ons toegang tot Locatus?
Bij wie moet ik zijn voor Locatus?
Is Locatus een databron?
Klopt het dat Locatus een databron voor winkels is?
Werd Locatus genoemd op de informatiesessie?
Met welke andere bron kwam Locatus aan bod?
Mijn schepen vraagt wat Locatus is.
Onze provincie verwijst naar Locatus, wat is dat?
Naar wie mail ik met een vraag over Locatus?
Hebt u informatie over Locatus?
`,
  'profploeg-contact': `
e-mail Profploeg
mailadres VLAIO
contactadres
wie contacteren
aanspreekpunt VLAIO
adresgegevens VLAIO
contactpunt handelskernversterking
contactgegevens VLAIO
Hoe geraak ik met mijn vraag over de Profploeg bij VLAIO?
Waar vind ik het contact van VLAIO?
Hoe neem ik contact op met VLAIO?
Hoe kom ik in contact met iemand van de Profploeg?
Op welk mailadres is VLAIO bereikbaar?
Waar kan ik naartoe mailen met een vraag over de Profploeg?
Mag ik mailen naar handelskernversterking?
Aan wie kan ik mijn vraag over de Profploeg richten?
Hebt u een algemeen mailadres voor handelskernversterking?
Welk telefoonnummer heeft VLAIO?
Bel of mail ik best naar VLAIO?
Heeft VLAIO liever een mail of een telefoontje?
Klopt het dat VLAIO liefst een e-mail krijgt?
Hebben alle VLAIO-kantoren hetzelfde postadres?
Kan ik een brief sturen naar VLAIO?
Waar kan ik terecht als ik vastzit met mijn vraag over de Profploeg?
Kan ik hier mijn vraag over de Profploeg stellen?
Mijn schepen wil rechtstreeks met VLAIO spreken, hoe doen we dat?
Wij hebben nog vragen over de Profploeg, bij wie moeten we zijn?
Ik zoek een contactadres van de Profploeg.
Kunt u mij het mailadres van de Profploeg geven?
Wat is het algemene e-mailadres van de Profploeg?
Kan ik VLAIO een mail sturen over de Profploeg?
Ik wil contact met VLAIO over de Profploeg.
Bij welke dienst kan ik terecht met vragen over de Profploeg?
Wie is het aanspreekpunt voor de Profploeg bij VLAIO?
Verkiest VLAIO mail boven telefoon?
Mailt men met vragen over de Profploeg naar handelskernversterking?
Hebt ge het e-mailadres van VLAIO?
`,
} as const satisfies Readonly<Record<string, string>>;
