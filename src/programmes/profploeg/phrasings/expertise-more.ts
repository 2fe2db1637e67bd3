/** Still more ways to ask what `faq/expertise.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_EXPERTISE_MORE_PHRASINGS = {
  'profploeg-expertise': `
Ik ben nieuw op de dienst, op welke gebieden kunnen de experten ons raad geven?
Mijn schepen vraagt of we in de aanvraag verschillende expertises samen mogen aanstippen.
Stel dat de expertise die wij zoeken niet vermeld is, waar schrijf ik die dan op?
Is het zo dat de informatiesessie zeventien velden noemt en de webpagina maar tien?
Wij zitten met een probleem dat in geen enkel vakgebied past, wat duiden we aan?
Wat bedoelen ze met "de expertise die je gemeente nu nodig heeft"?
Hoe zit dat met die lijst van vakgebieden, is dat een vaste lijst of kan er nog iets bij?
Ge moet op het einde een expertise aanduiden, maar waaruit kunt ge kiezen?
Kunt ge nog efkes alle velden van de experten geven, van centrummanagement tot procesbegeleiding?
Geeft de aangeduide optie "Andere" ons zekerheid dat er een deskundige gevonden wordt?
Wanneer wordt er beslist of de expertise die wij vroegen ook de juiste is?
Ik twijfel tussen drie vakgebieden, mag ik ze alle drie in het formulier zetten?
Op welke vakken kan een gemeente een beroep doen bij de Profploeg?
Welke keuzemogelijkheden krijg ik te zien bij de vraag naar gevraagde expertise?
Noemt de pagina over de werkwijze de tien expertisevelden bij naam?
Is de keuze die we in de aanvraag maken voorlopig tot aan het intakegesprek?
Waarin zijn die deskundigen allemaal bedreven?
Onze gemeente zoekt een specialist die niet in het rijtje voorkomt, hoe geven we dat aan?
Staan er vakken als retail, ruimte, mobiliteit en marketing op de lijst van de informatiesessie?
Welke kennis mogen we aanvragen als we het formulier bijna afgewerkt hebben?
Kan een bestuur meer dan één soort deskundige vragen in zijn kandidatuur?
Ons college wil zien uit welke vakgebieden wij mogen kiezen in de aanvraag.
Ik hoorde dat er zeventien soorten expertise zijn, welke zijn dat allemaal?
Wat doen we als we bij het invullen nog niet weten welke vakkennis we het meest nodig hebben?
Mag ik bij de expertise zelf een vakgebied intikken dat jullie vergeten zijn?
Hoe ruim is het gamma aan specialisten waaruit een gemeente kan putten?
Wordt in een later gesprek nog bekeken welke specialisten we echt nodig hebben, ondanks onze keuze in het formulier?
alle expertisevelden op een rij
expertise aanvinken in de aanvraag
zelf een vakgebied toevoegen bij Andere
`,
  'profploeg-experts-who': `
Ik ben nieuw en vraag mij af wat voor mensen er in die Profploeg zitten.
Mijn schepen vraagt met hoeveel experten we straks aan tafel zitten.
Stel dat ik een vergaderzaal reserveer, op hoeveel deskundigen moet ik dan rekenen?
Is het zo dat sommige gemeenten door één enkele expert begeleid werden?
Wij zitten met een klein dorp, krijgen wij ook een hele ploeg of maar één deskundige?
Wat bedoelen ze met een team van experts en innovatieve denkers?
Hoe zit dat met het aantal deskundigen, is dat voor elke gemeente vastgelegd?
Ge krijgt daar een ploeg over de vloer, maar met hoeveel man is dat?
Kunt ge efkes zeggen wie die mensen van de Profploeg zijn en hoeveel er komen?
Hoe heeft VLAIO het team van experten uitgekozen?
Werden de leden van de Profploeg via een overheidsopdracht gevonden?
Is de Profploeg een bont gezelschap van mensen uit verschillende vakgebieden?
Waar wordt afgesproken hoeveel en welke experten onze gemeente krijgt?
Wat schreef De Vitrine over het aantal experten dat gemeenten begeleidde?
Komt er een voltallig team naar ons of slechts een paar mensen?
Onze burgemeester wil weten welk soort mensen ons komt adviseren en met hoeveel ze zijn.
Ligt het getal van de experten per gemeente ergens vast?
Bestaat de Profploeg uit ambtenaren van VLAIO of uit mensen van buitenaf?
Is zo'n Profploeg één persoon of een groep met verschillende achtergronden?
Kan het dat wij meer dan één deskundige toegewezen krijgen?
Ik moet in een collegenota schrijven wie de Profploeg vormt, wat mag ik zetten?
Zijn het altijd meerdere begeleiders of volstaat er soms eentje?
Uit hoeveel man bestaat de ploeg die een gemeente helpt?
Wie zit er achter die innovatieve denkers waar VLAIO het over heeft?
Hangt het aantal experten af van onze thema's en wat er in de intake gezegd wordt?
Van welke kant komen die deskundigen, heeft de overheid hen aangetrokken?
Welke mensen mag onze gemeente over de vloer verwachten als het traject begint?
team van experts en denkers
één expert of een hele ploeg
hoeveelheid begeleiders per gemeente
`,
  'profploeg-own-expert': `
Ik ben nieuw en zou willen weten waar ik kan vragen of onze vaste consultant mee mag werken.
Mijn schepen vraagt bij wie we terechtkunnen met een vraag over ons eigen studiebureau.
Stel dat we onze eigen deskundige willen inzetten, aan wie leggen we dat dan voor?
Is het zo dat ik VLAIO moet mailen om zekerheid te krijgen over een eigen expert?
Wij zitten met een eigen adviseur die we willen behouden, wie kan daar uitsluitsel over geven?
Hoe zit dat met een eigen bureau, bij welke dienst vraag ik dat na?
Ge wilt uw eigen specialist erbij, naar waar mailt ge dan om het te vragen?
Kunt ge efkes zeggen waar ik navraag kan doen over de inbreng van ons eigen bureau?
Op welk mailadres stel ik de vraag of onze architect met de experten mag samenwerken?
Wie beantwoordt onze vraag over de deelname van een eigen studiebureau?
Waar win ik inlichtingen in over een eigen expert in het traject?
Naar wie stuur ik een mail om te weten of een externe partner van ons welkom is bij de Profploeg?
Ons college wil een eigen consultant, waar vragen we of VLAIO daarmee instemt?
Bij welke instantie kaart ik aan dat wij liever ook ons eigen studiebureau betrekken?
Ik wil zwart op wit of onze eigen deskundige mee mag, waar vraag ik dat?
Aan welk adres schrijf ik over de rol van onze eigen expert naast die van de Profploeg?
Waar kan een gemeente terecht die haar eigen adviseur wil laten meewerken?
Hoe kom ik te weten of ons eigen bureau naast de ploeg mag werken, wie mag ik dat vragen?
Langs welk kanaal vragen we na of een eigen studiebureau mee aan het traject kan?
Wie moeten we aanspreken over een expert die niet door VLAIO gekozen is?
Kan ik ergens mailen met mijn vraag over een eigen specialist bij de begeleiding?
Wie geeft ons een duidelijk antwoord over de inzet van een eigen studiebureau?
Waar leg ik best de vraag neer of we een eigen expert mogen voorstellen?
Met wie bespreken we of onze eigen deskundige een plaats in het traject kan krijgen?
Ik vind nergens of een eigen bureau mag, wie kan mij dat vertellen?
Bij wie doen we navraag als we zelf al een studiebureau onder contract hebben?
Naar welke mailbox gaat een vraag over een expert die we zelf willen aanbrengen?
Nog efkes over ons eigen studiebureau, bij wie moet ik daarvoor aankloppen?
navragen of eigen bureau mee mag
mailadres voor vraag over eigen expert
`,
  'profploeg-expertise-space': `
Ik ben nieuw op de dienst ruimte, heeft de Profploeg ook kennis van ruimtelijke planning?
Mijn schepen vraagt of er iemand kan meedenken over de heraanleg van ons kerkplein.
Stel dat we onze winkelstraat een ander uitzicht willen geven, is daar deskundigheid voor?
Is het zo dat inrichting van de publieke ruimte een van de vakken in de lijst is?
Wij zitten met een kaal marktplein, kan een expert daar ideeën voor aanreiken?
Wat bedoelen ze met inrichting van de publieke ruimte, kan ik daar een expert voor vragen?
Hoe zit dat met stedenbouw, is daar ook iemand voor bij de Profploeg?
Ge wilt uw dorpsplein aangenamer maken, welke expertise vraagt ge dan?
Kunt ge mij zeggen of stedelijke ontwikkeling erbij staat als vakgebied?
Zou een deskundige publieke ruimte creatieve voorstellen kunnen doen voor ons stationsplein?
Onze straten zijn grijs en vol auto's, wie van de ploeg denkt na over een mooiere inrichting?
Kan de Profploeg ons bijstaan als we de ruimte in de kern anders willen ordenen?
Ik zoek begeleiding om pleintjes en stoepen aantrekkelijker te maken voor bezoekers.
Beschikken de experten over kennis om een centrum ruimtelijk te hertekenen?
Komt de ontwikkeling van een nieuw stadsdeel rond de kern in aanmerking als expertise?
Moet ik ruimtelijke planning of publieke ruimte aanvinken voor de heraanleg van een plein?
Ons bestuur droomt van een autovrij, groen plein, levert de ploeg een ontwerper of planner?
Geven de deskundigen ook inspiratie voor straten, parkjes en zithoeken in het centrum?
Is er vakkennis aanwezig over de ruimtelijke toekomst van dorpskernen?
Wij hertekenen de doortocht van het dorp, welk veld van experten sluit daarbij aan?
Welke deskundige kan mee nadenken over de plaats van wonen en winkelen in ons centrum?
Staan er planners tussen de experten die VLAIO zocht?
Wordt het ontwerp van openbare plekken als aparte expertise vermeld?
De dienst openbare werken wil een specialist spreken over de aanleg van het plein, kan dat via jullie?
Heeft het zin om de Profploeg te vragen voor een vraagstuk van stedenbouwkundige aard?
Kan een expert een frisse kijk geven op ons openbaar domein?
Reikt de expertise van de ploeg tot de inrichting van pleinen en lanen?
deskundige voor pleinen en straten
hulp bij ruimtelijke visie op de kern
expertise heraanleg centrum
`,
  'profploeg-expertise-mobility': `
Ik ben nieuw op de dienst mobiliteit, kan de Profploeg ons met verkeer helpen?
Mijn schepen vraagt of er specialisten zijn voor het parkeren in de kern.
Stel dat we de hoofdstraat verkeersvrij willen maken, welke deskundige vragen we dan?
Is het zo dat logistiek en distributie een eigen plaats in de lijst heeft?
Wij zitten met bestelwagens die alles blokkeren, is daar een expert voor te krijgen?
Wat bedoelen ze met logistiek en distributie, is dat echt een van de expertises?
Hoe zit dat met mobiliteit, moet onze visie op de kern daarop afgestemd zijn?
Ge hebt altijd miserie met parkeren in het centrum, kan de Profploeg iemand meebrengen?
Kunt ge efkes bevestigen dat mobiliteit bij de vakgebieden hoort?
Bestaat er naast een mobiliteitsexpert ook een kernwijzer over duurzame mobiliteit?
Staat in de bronnen te lezen wat een mobiliteitsexpert voor ons doet, of enkel dat hij er is?
Verwacht VLAIO dat wij in onze visie rekening houden met parkeren en verkeer als we zo'n expert vragen?
Onze winkels zijn moeilijk te bereiken, welk vakgebied sluit daarbij aan?
Kan ik in de aanvraag om hulp vragen voor verkeersdrukte in de schoolstraat en het centrum?
Zoekt VLAIO voor de ploeg ook kenners van verkeer en vervoer?
Ik ben verkeersambtenaar en wil een klankbord, zit er een collega-expert in de Profploeg?
Is er vakkennis over hoe goederen en pakjes tot in onze winkelstraat geraken?
Ons college ruziet over parkeerplaatsen, kan een deskundige ons daarin begeleiden?
Hebben de experten kaas gegeten van fietsers, auto's en bussen in een winkelkern?
Welke optie kies ik in het formulier voor een vraag rond doorstroming en parkings?
Denkt er iemand van de ploeg mee over de weg van de klant naar de winkel?
Wordt er begeleiding gegeven voor gemeenten die worstelen met hun verkeer?
Volstaat het dat ik mobiliteit aanvink als wij een verkeersdeskundige willen spreken?
Wij willen minder camions in de kern, valt dat onder een van de expertises?
Is een vraag over de bereikbaarheid van onze handelaars iets voor de Profploeg?
Horen verkeer en pakjesleveringen bij wat de deskundigen van de Profploeg kennen?
Wie staat ons bij als de winkeliers klagen dat klanten nergens hun wagen kwijt kunnen?
deskundigheid verkeer en parkeren
distributie in de winkelstraat
mobiliteit als vakgebied
`,
} as const satisfies Readonly<Record<string, string>>;
