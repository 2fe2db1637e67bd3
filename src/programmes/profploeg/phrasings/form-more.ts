/** Still more ways to ask what `faq/form.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_FORM_MORE_PHRASINGS = {
  'profploeg-apply': `
Ik ben nieuw op de dienst lokale economie, hoe begin ik aan een aanvraag voor de Profploeg?
Mijn schepen vraagt of we de aanvraag gewoon via Teams kunnen regelen.
Stel dat wij willen meedoen, welke weg moeten we dan volgen om ons op te geven?
Is het zo dat ik enkel het woord aanvraag hoef te tikken en dat het formulier dan verschijnt?
Wij zitten met een kern die leegloopt, hoe kunnen we ons als gemeente aanmelden voor begeleiding?
Wat bedoelen ze met "typ aanvraag", komt het formulier dan vanzelf tevoorschijn?
Hoe zit dat juist met die aanvraag, loopt dat via de chat of via een website?
Ge moet daar een formulier voor invullen zeker, maar waar staat dat ergens?
Kunt ge mij nog efkes uitleggen hoe we ons inschrijven voor die begeleiding?
Ik heb het formulier nodig om in te dienen, kan jij het voor mij openen?
De burgemeester wil dat ik vandaag nog onze kandidatuur start, hoe pak ik dat aan?
Waar konden gemeenten zich in 2021 inschrijven, was dat op de website van VLAIO?
Stond het aanvraagformulier destijds online, en op welke pagina was dat?
Ik vond vroeger een formulier op vlaio.be/profploeg, moet ik daar nog altijd zijn?
Doen we de kandidaatstelling voortaan bij jou in plaats van op de site?
Wordt een aanvraag voor de Profploeg in deze chat opgemaakt?
Onze dienst wil een beroep doen op de experten, hoe leggen we die vraag officieel neer?
Hoe laten we aan VLAIO weten dat onze stad begeleiding wil krijgen?
Kan ik hier direct met jou een nieuw dossier opstarten voor onze gemeente?
Ik zoek al een halfuur naar het formulier van de Profploeg, waar zit dat verstopt?
Langs waar geraak ik binnen in dat aanvraagformulier?
Mag de kandidatuur elektronisch bezorgd worden of moet daar papier aan te pas komen?
Mijn diensthoofd geeft mij de opdracht om ons in te schrijven, wat is de eerste handeling?
Via welke weg gebeurde de indiening toen de oproep in 2021 open stond?
Wat moet ik precies intikken in Teams zodat ik onze aanvraag kan opmaken?
Ik zou ne keer begeleiding willen vragen voor ons dorp, hoe doe ik dat?
Wij zijn overtuigd en willen ons laten begeleiden, hoe maken we dat in orde?
aanvraag opstarten in Teams
inschrijfkanaal gemeenten in 2021
hoe kandidaat worden als bestuur
`,
  'profploeg-form': `
Ik moet straks met drie collega's rond de tafel zitten, welke punten komen in het formulier aan bod?
Mijn schepen vraagt welke informatie wij allemaal moeten prijsgeven in die aanvraag.
Stel dat ik nu begin in te vullen, welke vragen krijg ik dan achter elkaar?
Is het zo dat je eerst je gemeente voorstelt en pas daarna de uitdaging beschrijft?
Wij zitten met weinig tijd, kan je kort zeggen wat er in het formulier gevraagd wordt?
Wat bedoelen ze met de vraag naar begeleiding, welke stukken horen daar allemaal bij?
Wat komt er in de aanvraag na het deel over wie we zijn?
Moet ik in het formulier ook iets vertellen over onze eigen middelen en mensen?
Gaat een stuk van de aanvraag over het beleid dat onze gemeente voert?
Komt de samenwerking tussen onze diensten ook ter sprake in de aanvraag?
Moeten we in het formulier al zeggen welke deskundigheid we zoeken?
Op welke plaats in het formulier komt de keuze van de expertise, aan het begin of aan het einde?
Hoe zit dat formulier in mekaar, zijn dat veel aparte stukken?
Ge moet daar toch van alles invullen, wat zoal?
Kunt ge nog efkes overlopen wat er in die aanvraag moet komen?
Ik ben nieuw en zag de aanvraag nog nooit, wat wordt er van mij verwacht?
Welke thema's passeren de revue wanneer ik het formulier doorloop?
Waarover zullen wij iets moeten schrijven als we ons kandidaat stellen?
Peilt de aanvraag ook naar wat we in het verleden al ondernamen?
Kan je de volgorde geven waarin de vragen van de aanvraag gesteld worden?
Ik wil mijn collega's op voorhand huiswerk geven, wat moeten ze opzoeken voor de aanvraag?
Welke drie factoren komen er in de aanvraag na de beschrijving van onze vraag?
Wat vraagt men in het formulier over de streek of buurt, de uitdaging en de vroegere acties?
Onze secretaris wil vooraf weten wat er over onze gemeente gevraagd zal worden.
Uit welke blokken is zo'n kandidatuur voor de Profploeg opgebouwd?
Met welk onderdeel sluit je het formulier in Kernbot af?
Wordt er in de aanvraag gepolst naar wat wij van de experten verwachten?
overzicht van alle formulierstappen
inhoud kandidatuur gemeente
volgorde vragen aanvraagformulier
`,
  'profploeg-form-identification': `
Ik ben aan het eerste scherm van de aanvraag, welke gegevens moet ik daar opgeven?
Mijn schepen vraagt of zijn telefoonnummer in het formulier moet komen.
Stel dat ik de aanvraag maak, mag ik dan mezelf als contactpersoon vermelden?
Is het zo dat we bovenaan zowel een e-mailadres als een telefoonnummer moeten meegeven?
Wij zitten met verschillende diensten, vraagt de identificatie naar één bepaalde dienst?
Wat bedoelen ze met "gegevens" in het blokje identificatie?
Hoe zit dat met de contactpersoon, staat er ergens vast wie dat moet zijn?
Wat moet ik allemaal van onszelf invullen voor ik aan de eigenlijke vragen kom?
Ge moet zeker uw gsm en mail achterlaten in dat formulier?
Leggen de bronnen op dat de contactpersoon een schepen of een diensthoofd is?
Bestaat er een verplichting over welke functie het aanspreekpunt in de aanvraag heeft?
Komt de naam van de gemeente helemaal vooraan in het formulier te staan?
Volstaan een naam, een dienst, een e-mail en een telefoon om ons te identificeren?
Ik vul de aanvraag in als deskundige handel, mag ik daar mijn eigen gegevens zetten?
Welke vier dingen vraagt het onderdeel identificatie aan ons?
Kunnen we eender wie van het stadhuis als contact doorgeven?
Vraagt VLAIO in het formulier hoe ze ons kunnen bereiken?
Moet er een dienst ingevuld worden naast de naam van de contactpersoon?
Nog efkes over dat vakje identificatie, wat hoort daar allemaal in?
Onze centrummanager dient in, mag hij als contact vermeld staan bij de identificatie?
Schrijft iets voor dat het hoofd van de dienst economie de aanspreekpersoon moet zijn?
Hoe geef ik in het formulier aan van welke stad we zijn en wie men kan contacteren?
Onder welk kopje geef ik op wie VLAIO mag bellen of mailen over ons dossier?
Welke informatie over de persoon achter de aanvraag wil men hebben?
Wordt er gevraagd bij welke dienst de contactpersoon werkt?
Is er een voorschrift dat bepaalt wie namens de gemeente de contactpersoon wordt?
Wat moet er boven in de aanvraag komen over onze gemeente en ons aanspreekpunt?
bereikbaarheidsgegevens in de aanvraag
velden bij identificatie
naam, dienst, mail en telefoon
`,
  'profploeg-form-challenge': `
Ik ben nieuw op de dienst, hoe leg ik in de aanvraag uit wat er bij ons misloopt?
Mijn schepen vraagt hoe scherp we onze hulpvraag moeten formuleren.
Stel dat ik onze uitdaging in twee zinnen samenvat, is dat bondig en duidelijk genoeg?
Is het zo dat de beschrijving van de uitdaging beknopt moet blijven?
Wij zitten met leegstand en een slecht imago, hoe verwoord ik dat als uitdaging in het formulier?
Wat bedoelen ze met "de uitdaging waarvoor je de Profploeg wilt inschakelen"?
Hoe zit dat met die vraag over onze verwachtingen, wat moet daar staan?
Ge moet daar uw probleem uitleggen, maar hoe doet ge dat het best in het formulier?
Moet ik in de aanvraag ook aangeven wat de experten volgens ons moeten doen?
Wordt wat ik over onze uitdaging schrijf later nog verder uitgespit?
Op welk moment wordt onze vraag uit het formulier dieper onderzocht?
Kunt ge mij nog efkes helpen om ons probleem in enkele lijnen samen te vatten voor de aanvraag?
Ik krijg onze noden niet goed onder woorden in het formulier, waar moet ik op letten?
Waarom hameren jullie erop dat de uitdaging helder omschreven is?
Wat schrijf je het best als men vraagt waarvoor je de Profploeg nodig hebt?
Onze uitdaging is nog een warboel, wat moet er minstens duidelijk zijn in de aanvraag?
Hoort in de eerste inhoudelijke vraag zowel het probleem als onze verwachting thuis?
Mag ik de uitdaging in een paar krachtige zinnen vatten in plaats van in een lange uitleg?
Hoe maak ik aan VLAIO duidelijk waarvoor wij de ploeg willen inzetten?
Het college wil veel van de Profploeg, hoe zetten we onze verwachtingen netjes op papier?
Welke twee zaken verwacht men bij de vraag naar begeleiding: het probleem en nog iets?
Waarop moet ik letten zodat de lezer van het formulier onze uitdaging meteen snapt?
Ik moet neerschrijven wat wij precies van de ploeg verlangen, hoe begin ik daaraan?
Hoe omschrijven we best wat er schort aan onze winkelstraat in de aanvraag?
Kan je zeggen waar een goede beschrijving van onze vraag om hulp aan voldoet?
Moet onze hulpvraag al helemaal uitgediept zijn of gebeurt dat pas in de intake?
Vraagt het formulier expliciet wat we van de Profploeg verwachten?
hulpvraag helder formuleren
wat verwacht je van de ploeg
bondige probleembeschrijving
`,
  'profploeg-form-zone': `
Ik ben nieuw en weet niet wat ik bij de vraag over het gebied moet zetten.
Mijn schepen vraagt of we in de aanvraag één buurt mogen opgeven.
Stel dat onze vraag over de volledige gemeente gaat, moet ik de zone dan nog beschrijven?
Is het zo dat een paar zinnen volstaan om het gebied te schetsen?
Wij zitten met een probleem in één wijk, hoe situeer ik die in het formulier?
Wat bedoelen ze met de geografische situering van een deel van de gemeente?
Hoe zit dat met de afbakening, gebeurt die al in de aanvraag of pas later?
Ge wilt enkel hulp voor uw dorpsplein, wat zet ge dan bij zone?
Is het erg dat we in de aanvraag de juiste grenzen van het gebied nog niet kunnen geven?
Mag ik in het formulier gewoon schrijven dat het over alle kernen van onze gemeente gaat?
Moet ik de ligging van de buurt uitleggen of volstaat het om de naam te geven?
Voor welk soort vraag om begeleiding hoef je geen zone te omschrijven?
Onze kern ligt gespreid rond de kerk en het station, hoe beschrijf ik dat in de aanvraag?
Wij willen enkel de oude winkelstraat aanpakken, moet dat zo in het formulier staan?
Hoeveel uitleg over de ligging van onze wijk wordt er in de aanvraag verwacht?
Zijn we later nog vrij om het gebied aan te passen dat we bij de aanvraag opgaven?
Kunt ge nog efkes zeggen wat er bij de omschrijving van de zone moet komen?
Ik wil begeleiding voor een stuk van de stad, hoe leg ik uit welk stuk dat is?
Is een beschrijving van het gebied nodig wanneer we de hele gemeente voor ogen hebben?
Mag de vraag om hulp beperkt blijven tot het stationskwartier?
Wat moet er in het formulier komen als het om een specifieke buurt gaat?
Hoe beknopt mag mijn uitleg over de ligging van het gebied in de aanvraag zijn?
Hoe beschrijf je een handelsbuurt zodat VLAIO weet waar ze ligt?
Het college twijfelt tussen heel de gemeente en alleen het centrum, wat betekent dat voor het formulier?
Moeten we de buurt nu al heel precies aflijnen voor we indienen?
Ik heb enkel een ruw idee van de zone, is dat genoeg bij de aanvraag?
Zegt het formulier iets over een deel van de gemeente waarvoor je steun vraagt?
ligging en omschrijving van de wijk
zone enkel bij deel van gemeente
gebied kort schetsen in de aanvraag
`,
  'profploeg-form-initiatives': `
Ik ben nieuw op de dienst en moet opschrijven wat de gemeente vroeger al deed, wat verwacht men?
Mijn schepen vraagt of we onze mislukte leegstandsactie moeten opbiechten in de aanvraag.
Stel dat we nog niks op poten gezet hebben, wat schrijf ik dan bij eerdere initiatieven?
Is het zo dat je ook moet vertellen wat er minder vlot verliep?
Wij zitten met een paar halfgelukte projecten, horen die in het formulier?
Wat bedoelen ze met "initiatieven die je gemeente al nam"?
Hoe zit dat met projecten die op een sisser uitliepen, zet ik die erbij?
Ge hebt al van alles geprobeerd in uw centrum, waar zet ge dat in de aanvraag?
Moet ik bij elke vroegere actie zeggen of ze geslaagd is?
Wat schrijven we in het formulier over onze ervaringen met vorige campagnes?
Mogen we in de aanvraag eerlijk zijn over een premie die geen succes was?
Wil VLAIO horen welke stappen we zelf al zetten om de uitdaging aan te pakken?
Wij hebben een paar jaar geleden een pop-upproject gehad, kan ik dat vermelden?
Onze gemeente startte nog geen enkele actie, hoe vul ik die vraag dan in?
Kunt ge nog efkes uitleggen wat er bij "wat ging goed, wat ging minder" hoort?
Schaadt het niet als ik in de aanvraag beken dat iets mislukte?
Ik weet dat er vroeger acties waren, wat moet ik daarover vertellen in het formulier?
Is er plaats in de aanvraag om de pluspunten van vorige projecten te beschrijven?
Gaat een van de vragen over wat we al ondernomen hebben tegen ons probleem?
Moet de lezer van onze aanvraag weten wat er vroeger goed werkte?
Wat doe je met de vraag over eerdere acties als er gewoonweg geen zijn?
Het college schaamt zich voor een geflopte braderie, mag die toch in het formulier?
Hoe beschrijven we de dingen die we zelf al probeerden voor onze winkelstraat?
Vraagt de aanvraag alleen naar successen of ook naar wat tegenviel?
Welke uitleg geven we bij acties uit het verleden die half gelukt zijn?
Worden vroegere pogingen van de gemeente in het formulier bevraagd?
Waar in de aanvraag vertel ik dat onze eindejaarsactie een schot in de roos was?
nog geen acties gedaan, wat invullen
lessen uit vorige projecten vermelden
geslaagde en mislukte initiatieven opgeven
`,
} as const satisfies Readonly<Record<string, string>>;
