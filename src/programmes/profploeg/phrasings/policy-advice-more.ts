/** Spoken and longer ways to ask what `faq/policy-advice.ts` answers: one a line. */
export const PROFPLOEG_POLICY_ADVICE_MORE_PHRASINGS = {
  'profploeg-advice-choices': `
Mijn schepen leest dat we de winkelstraat moeten vergeten, van waar komt dat?
Hoe zit dat met advies 1, moeten we ineens geen winkelstraat meer hebben?
Is het zo dat het allereerste advies over durven kiezen gaat?
Wat bedoelen ze met een levende-buurten-bezoek?
Wij twijfelen waar we de winkels willen houden, welk van de adviezen gaat over kiezen?
Ik ben nieuw, wat was het idee achter vergeet het begrip winkelstraat?
Stel dat we maar één straat als winkelgebied kiezen, sluit dat aan bij een advies?
Welk advies wil dat een gemeente keuzes durft te maken?
Ge moet durven kiezen zeggen ze, in welk advies staat dat?
Wat hoort er als idee bij het advies om keuzes te maken?
Kan je uitleggen wat een bezoek aan levende buurten precies inhoudt?
Is winkelstraat een woord dat we volgens Re-think beter niet meer gebruiken?
Met welke raad opent de lijst van Fauconnier en Selfslagh?
Onze raad durft geen knopen door te hakken over het kernwinkelgebied, bestaat daar een advies voor?
Wordt er ergens voorgesteld om levende buurten te gaan bezoeken?
Hoe klinkt de eerste raad van de twaalf voluit?
Welk idee koppelden ze aan het loslaten van het woord winkelstraat?
Waarom hoor ik dat de winkelstraat als idee afgeschreven is in Re-think?
Zegt een van de adviezen dat je niet alles tegelijk kan redden en moet kiezen?
Nummer één van de twaalf, wat houdt dat in en welk idee staat erbij?
Wij hebben drie winkelassen voor één dorp, welk advies zet ons aan om te kiezen?
Moeten wij volgens advies nummer één anders over de winkelstraat denken?
Onder welk advies valt het bezoek aan levende buurten?
In een presentatie stond durf keuzes te maken, bij welk advies hoort dat?
Is er ook meer uitleg bij het bezoek aan levende buurten?
Da eerste advies, kunt ge da nog eens volledig opzeggen?
Geldt het vergeten van de winkelstraat als een echt advies of als een grap?
Welke raad krijgt een bestuur dat geen keuzes durft maken?
Waarmee begint het rijtje van Re-think en wat is het idee erbij?
loslaten winkelstraat durven kiezen
`,
  'profploeg-advice-local-dna': `
Wat bedoelen ze met het lokale DNA waarvan je moet vertrekken?
Mijn schepen vraagt wat een kwartiermaker in die adviezen komt doen.
Hoe zit dat met advies 2, gaat dat over de eigenheid van een wijk?
Is het zo dat elke buurt moet vertrekken van wat haar uniek maakt?
Wij willen ons eigen karakter bewaren, welk van de twaalf adviezen steunt dat?
Stel dat we onze wijk willen typeren, welk advies en welke kernwijzer gebruiken we?
Ge komt het woord kwartiermakers tegen, uit welk advies is dat?
Ik ben nieuw, wat zegt het tweede advies over het DNA van een buurt?
Bestaat er naast advies 2 nog iets over de identiteit van onze kern?
Welk idee hebben ze verzonnen voor wie van het lokale DNA vertrekt?
Wie of wat zijn die kwartiermakers uit Re-think eigenlijk?
Kan je zeggen wat kwartiermakers in een buurt precies uitvoeren?
Onze deelgemeenten verschillen sterk van elkaar, welk advies houdt daar rekening mee?
Waarvan moet je volgens het tweede advies vertrekken?
Heeft DNA hier iets met biologie te maken of met de ziel van een buurt?
Welke raad gaat over het verhaal en het karakter van de plek?
Nummer twee van het lijstje, hoe luidt die voluit?
Bij welke raad van Fauconnier en Selfslagh staan kwartiermakers?
Moeten we eerst onze buurt leren kennen voor we iets doen, welk advies zegt dat?
Is er een kernwijzer die verder gaat op het lokale DNA?
De erfgoeddienst vraagt of er een advies is over de eigenheid van buurten.
In welk advies draait het om wat een buurt bijzonder maakt?
Zijn kwartiermakers mensen die een buurt op gang trekken, of weet je dat niet?
Da van dat DNA van de buurt, waar staat dat in de adviezen?
Welk advies past bij een wijk met een uitgesproken eigen gezicht?
Wordt er aangeraden om lokaal te vertrekken in plaats van andere steden na te doen?
Ons dorp heeft een rijk verleden, welk advies wil dat we daarvan vertrekken?
Naar welke kernwijzer kan ik kijken als ik het lokale DNA zoek?
Wat is het idee dat naast het DNA-advies op de slide stond?
vertrekken van eigenheid buurt
`,
  'profploeg-advice-data': `
Wat bedoelen ze met een datadoos, is dat een echte doos?
Mijn schepen wil weten welk advies aanzet om met cijfers te werken.
Hoe zit dat met advies 3, moeten we allemaal data gaan verzamelen?
Is het zo dat de datadoos bij het advies over data hoort?
Stel dat we het groeipotentieel van onze kern willen zien, welk idee van Re-think dient daarvoor?
Wat is een DNA-fiche en met welk idee hangt die samen?
Ge hebt het over een datadoos, kunt ge uitleggen hoe die eruitziet?
Ik ben nieuw, wat is de derde raad van Fauconnier en Selfslagh?
Waarvoor zou die datadoos van Re-think moeten dienen?
Bij welk advies komen de DNA-fiches ter sprake?
Onze dienst beslist altijd op gevoel, is er een advies om gegevens te gebruiken?
Welk advies staat er met een uitroepteken: gebruik data?
Wat moet je met data in kaart brengen volgens het derde advies?
Welke doos hoort er bij de twaalf adviezen?
Wij houden niets bij over onze winkels, welk advies zegt dat dat anders moet?
In welke raad vind ik het in kaart brengen van groeipotentieel terug?
Is de datadoos hetzelfde als een dashboard, of is dat het idee bij advies 3?
Zegt Re-think iets over meten en cijfers gebruiken bij het kernbeleid?
Welke rol spelen DNA-fiches bij het advies om data te gebruiken?
Nummer drie in de rij van twaalf, wat zegt die en welk idee hoort erbij?
Da van die datadoos, hoe moet ik mij dat voorstellen?
Waarom is er een datadoos bedacht, voor fiches of voor iets anders?
Hoe wou men het groeipotentieel van buurten zichtbaar maken?
Kan je het advies over data en het idee erachter samenvatten?
Wordt aan gemeenten aangeraden om cijfermatig te werken in de twaalf adviezen?
Bij het lezen van Re-think kwam ik datadoos tegen, waar slaat dat op?
Wat bevat de datadoos, en staat dat in je bronnen?
Hebben de datadoos en de DNA-fiches iets met elkaar te maken?
Welke van de adviezen is iets voor onze GIS-medewerker die met data bezig is?
cijfers als derde raad
`,
  'profploeg-advice-strong-brands': `
Wat bedoelen ze met van levende buurten naar sterke merken?
Mijn schepen van citymarketing vraagt welk advies over merken gaat.
Hoe zit dat met levendebuurten.be, bestaat die site nog?
Is het zo dat een buurt een merk moet worden volgens het vierde advies?
Wij denken aan een logo en een naam voor de wijk, welk advies leunt daarbij aan?
Welke website werd er bij het vierde advies voorgesteld?
Stel dat we onze buurt als merk willen verkopen, waar staat dat in Re-think?
Ge noemt een website bij advies 4, wat is het adres?
Ik ben nieuw, hoe luidt de vierde raad van de twaalf?
Wat kan ik vinden op de site van de levende buurten?
Welk advies maakt de stap van buurt naar merk?
Kan je mij zeggen of www.levendebuurten.be echt gemaakt is?
Bij welke raad hoort een website in plaats van een fonds of een bezoek?
Onze communicatiedienst wil de kern als sterk merk uitspelen, is dat een advies?
Waarom staat er een webadres naast het advies over sterke merken?
Wat is het concrete idee achter van levende buurten naar sterke merken?
Is de webstek over levende buurten van VLAIO of een idee uit de adviezen?
Nummer vier van Re-think, wat staat er en welke site hoort erbij?
Hebben ze voor levende buurten een eigen website bedacht?
Da advies over merken, gaat dat over winkelketens of over buurten?
Moet een wijk zichzelf in de markt zetten volgens de adviezen?
Welke raad geven Fauconnier en Selfslagh over buurten als merk?
Ik vind niets op levendebuurten.be, weet jij of die bestaat?
Hoe maakt Re-think van een levende buurt iets met naam en faam?
Welk idee staat er op de lijst naast sterke merken?
Wordt er in de adviezen gesproken over buurten een sterk imago geven?
Onze handelsgebuurten willen een eigen merknaam, welk advies sluit daarop aan?
Als ik sterke merken zeg, over welk van de twaalf adviezen heb ik het dan?
Is levendebuurten.be een idee uit Re-think of iets anders?
wijk als sterk merk
`,
  'profploeg-advice-mix': `
Wat bedoelen ze met ketens en kleintjes in die adviezen?
Mijn schepen wil geen ketens meer, wat zegt Re-think over de verhouding?
Hoe zit dat met die retailsafari’s, wat moet ik me daarbij voorstellen?
Is het zo dat local heroes kleine zelfstandige winkels zijn?
Wij hebben enkel nog filialen in de straat, welk advies gaat over de mix?
Stel dat een grote keten wil komen, past dat in het vijfde advies?
Ge komt local heroes tegen in een tekst, uit welk advies is dat?
Ik ben nieuw, wat is de vijfde raad van Re-think?
Welk idee hangt er vast aan een slimme mix van winkels?
Kan je uitleggen hoe zo’n retailsafari in zijn werk gaat?
Welke raad zorgt ervoor dat kleine winkels en grote namen naast elkaar bestaan?
Onder welk advies staan de retailsafari’s op de lijst?
Hoe noemt Re-think de kleine lokale handelaars naast de ketens?
Is een goede afwisseling van grote en kleine winkels een van de twaalf adviezen?
Waarvoor zouden ze een safari langs winkels bedacht hebben, bij welk advies?
Nummer vijf van de twaalf, wat zegt die en welk idee staat ernaast?
Onze ondernemersraad vindt dat ketens alles overnemen, bestaat daar een advies over?
Hoe slim moet een mix zijn volgens Re-think, en van welke winkels?
Zijn ketens slecht voor de kern of horen ze erbij volgens het vijfde advies?
Da van die safari in de winkelstraat, is dat een grap of een idee?
Wie worden er bedoeld met de kleintjes tussen de ketens?
Welk advies wil dat ge zowel bekende ketens als eigen zaakjes hebt?
Is er bij Re-think iets gezegd over te veel dezelfde winkels?
Welk idee kan ons helpen om een gezonde winkelmix te krijgen volgens de adviezen?
Zegt een van de twaalf iets over lokale helden in de winkelstraat?
Als ik van retailsafari spreek, over welk advies gaat het dan?
Wij zoeken evenwicht tussen merken en lokale zaken, wat raden F+S aan?
Hoort slimme mix bij het vierde, vijfde of zesde advies?
Moeten wij volgens Re-think zorgen voor zowel groot als klein in de straat?
evenwicht ketens en lokale zaken
`,
  'profploeg-advice-rents': `
Wat bedoelen ze met een leegstandsfonds in die twaalf adviezen?
Mijn schepen vindt de winkelhuren onbetaalbaar, zegt een advies daar iets over?
Hoe zit dat met dat fonds voor leegstand, is dat er ooit gekomen?
Is het zo dat een van de adviezen over de huur van winkels gaat?
Wij krijgen geen starters door de dure huur, wat stelt Re-think voor?
Stel dat we zelf een leegstandsfonds willen oprichten, weet je hoe dat werkt?
Ge kunt in onze straat niks huren voor een deftige prijs, welk advies gaat daarover?
Ik ben nieuw, wat is de zesde raad van Fauconnier en Selfslagh?
Welk idee staat er naast aantrekkelijkere huurprijzen?
Kan je uitleggen hoe dat leegstandsfonds zou functioneren?
Hoe luidt het advies dat handelspanden goedkoper te huur wil krijgen?
Werd er een fonds bedacht om de huurprijzen te doen zakken?
Onze eigenaars vragen te veel voor hun panden, is daar raad over gegeven?
Bestaat dat leegstandsfonds vandaag al echt of bleef het een idee?
Onder welk van de twaalf adviezen valt betaalbare winkelruimte?
Nummer zes op de lijst, waarover gaat die en wat hoort erbij?
Wat had Re-think in gedachten om een winkel huren aantrekkelijker te maken?
Welk fonds kom ik tegen in de ideeën van de twaalf adviezen?
Da fonds voor lege winkels, bij welk advies staat dat vermeld?
Wil een van de adviezen dat verhuurders hun prijzen laten zakken?
Pakt Re-think de hoge huren aan, en met welk voorstel?
Welke raad is nuttig voor een straat waar niemand de huur kan betalen?
Hoort het leegstandsfonds bij huur of bij lege panden als broedplaats?
De huisbazen in onze kern zijn hebberig, zegt de lijst van twaalf daar iets over?
Wat is de letterlijke tekst van het advies over huurprijzen?
Is er in de adviezen aan gedacht dat winkels huren te duur is?
Kan een gemeente volgens Re-think de huurprijzen aanlokkelijker maken?
Als het over huurprijzen gaat, in welk advies moet ik dan kijken?
Welk voorstel moest nieuwe ondernemers aan een betaalbaar pand helpen?
aanlokkelijke huur winkelruimte
`,
} as const satisfies Readonly<Record<string, string>>;
