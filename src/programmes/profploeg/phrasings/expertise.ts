/** More ways to ask about the fields of expertise: one a line. */
export const PROFPLOEG_EXPERTISE_PHRASINGS = {
  'profploeg-expertise': `
zeventien velden
competenties Profploeg
specialisaties in huis
opsomming kennisdomeinen
soorten specialisten
aanbod aan vakkennis
knowhow ploeg
17 vakgebieden
expertiselijst informatiesessie
vakdomeinen begeleiders
Waar zijn die experten allemaal in thuis?
Van welke onderwerpen weten de begeleiders iets af?
Welke kennisdomeinen bestrijkt de Profploeg?
Welke specialismen brengt de Profploeg samen?
Wat zijn de zeventien velden uit de informatiesessie?
Hoeveel vakgebieden telt de lijst van de informatiesessie?
Klopt het dat er zeventien expertises bestaan?
Over hoeveel domeinen is de kennis van de ploeg verspreid?
Ik lees 10 en ik lees 17 vakgebieden, wat is juist?
Staat ergens welke tien velden dat precies zijn?
Waar vind ik alle expertisevelden van de Profploeg bij elkaar?
Toont het aanvraagformulier alle beschikbare expertises?
Kan ik in het formulier zien welke vakkennis er aangeboden wordt?
Waar kan ik alle vakgebieden nalezen?
Mijn schepen vraagt in welke vakgebieden jullie beslagen zijn.
Ons college wil weten welke bekwaamheden de Profploeg bundelt.
Op welke terreinen hebben uw deskundigen ervaring?
Voor welke onderwerpen hebt u specialisten?
Waar hebben jullie verstand van?
Waar hebt ge allemaal specialisten voor?
Wat kennen die experten zoal?
Welke achtergrond hebben de experten: mobiliteit, vastgoed, marketing?
Wat is het vakgebied van de deskundigen?
Noem eens alle disciplines op.
Geef me het volledige rijtje expertises.
Welke vakgebieden zijn er, van het eerste tot het zeventiende?
Is de kennis van de ploeg breed of beperkt tot enkele vakken?
Zijn er voor verschillende vakgebieden specialisten aanwezig?
Uit welke hoek komen de deskundigen van de ploeg?
Wij willen vooraf weten op welke vakkennis we een beroep kunnen doen.
Welk soort expert bestaat er zoal bij de Profploeg?
In welke materies zijn de begeleiders onderlegd?
Naar welke soorten experten was VLAIO op zoek voor de Profploeg?
optie "Andere"
vakgebied ontbreekt
ongewone expertise
niet vermelde expertise
open lijst expertises
vakgebied buiten de lijst
puntjes in de lijst
erfgoed
toerisme en horeca
bijkomende expertise toevoegen
Wat doen we als onze gezochte expertise ontbreekt?
Kunnen we een deskundige vragen in een domein dat jullie niet vermelden?
Is de lijst van expertises gesloten of open?
Is die lijst van experten limitatief of mag er nog iets bij?
Zijn de vermelde vakgebieden exhaustief?
Waarom eindigt de lijst met experten op puntjes?
Klopt het dat de lijst van expertises niet gesloten is?
Klopt het dat ik "Andere" mag aankruisen?
Waarvoor dient het vakje "Andere" bij de expertises?
Wat schrijf ik als ik "Andere" aanvink?
Moet ik uitleggen welke expertise ik zoek als ik Andere kies?
Krijgen we zeker een expert als we zelf een vakgebied opgeven?
Kan je beloven dat er voor een ander domein een deskundige gevonden wordt?
Is er een garantie op een specialist buiten het lijstje?
Gaat VLAIO op zoek naar een expert voor een speciale vraag?
Zocht VLAIO ook nog deskundigen voor andere vakgebieden?
Mag onze vraag gaan over een vak dat jullie niet opsommen?
Wij zoeken iemand die gespecialiseerd is in monumentenzorg.
Kunnen jullie een specialist ter beschikking stellen voor landbouw of hoevewinkels?
Hebben jullie een socioloog of een antropoloog?
Zit er een expert klimaat of circulaire economie bij?
Is er een deskundige in veiligheid en overlast?
Wij hebben nood aan een lichtarchitect, staat die erbij?
Kan een expert in cultuur en kunst ons bijstaan?
Bestaat er een expertise rond toegankelijkheid voor mensen met een beperking?
Krijgen we ook hulp van een fiscalist of een subsidie-expert?
Wij hebben een specifieke nood die nergens onder valt.
Mijn schepen vraagt een expert in een domein dat niet vermeld is.
Geen enkele van de vermelde expertises past bij ons.
Ge hebt mijn vakgebied niet in uw lijst staan, wat doe ik dan?
Ik zie geen passend vakgebied tussen de opties.
Welk veld kies je als niets van het rijtje past?
Kunt u ook een expertise leveren die niet opgesomd is?
Blijft het bij de opgesomde velden of is er ruimte voor iets extra?
Hoe krijg ik een specialist die niet tussen de expertises staat?
Is er expertise voor e-commerce en digitale winkels?
expertise kiezen
expertisekeuze aanvraag
vakgebied aankruisen
meerdere expertises
keuzelijst expertise
benodigde expertise
nood aan expertise
expertise selecteren formulier
verkeerde expertise gekozen
expertisevraag formulier
Wat vul ik in bij gevraagde expertise?
Wat kruis ik aan bij expertise?
Wat als ik de verkeerde expertise aanvink?
Wat als we niet kunnen kiezen tussen de expertises?
Welke expertise past het best bij ons probleem in de aanvraag?
Welke vakgebieden duid ik aan in het formulier?
Welke deskundigheid moet ik opgeven in de aanvraag?
Hoeveel vakgebieden kunnen we aankruisen?
Hoeveel keuzes mag ik maken bij expertise?
Hoe weet ik welke expertise ik moet aankruisen?
Hoe duid ik expertise aan in het formulier?
Hoe definitief is onze keuze van expertise?
Waarvoor dient de lijst met expertises in het formulier?
Wanneer ligt de gekozen expertise echt vast?
Mag ik twee of drie expertises tegelijk selecteren?
Mag ik maar één expertise aanduiden?
Mogen we na het indienen van expertise wisselen?
Moet ik minstens één expertise kiezen?
Moet ik de expertise kiezen volgens onze huidige nood?
Kan ik meerdere vakgebieden aanvinken?
Is de aangevinkte expertise bindend?
Is de aangeduide expertise het laatste woord?
Zijn we gebonden aan de vakgebieden die we aankruisten?
Is het erg als ik te veel expertises aanduid?
Wordt onze expertisekeuze in het intakegesprek herbekeken?
Houdt de Profploeg rekening met de expertise uit onze aanvraag?
Klopt het dat we meer dan één expertise mogen aanduiden?
Klopt het dat de expertise na de aanvraag nog kan wijzigen?
Klopt het dat we de expertise kiezen die we nu nodig hebben?
Mijn schepen vraagt hoeveel expertises we mogen kiezen.
Wij hebben nood aan van alles, wat vink ik aan?
Ik aarzel welke expertise ik moet aanduiden.
Welke expertise duidt ge het best aan?
Aan welk vakgebied heeft uw gemeente op dit moment behoefte?
`,
} as const satisfies Readonly<Record<string, string>>;
