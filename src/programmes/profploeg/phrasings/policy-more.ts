/** Spoken and longer ways to ask what `faq/policy.ts` answers: one a line. */
export const PROFPLOEG_POLICY_MORE_PHRASINGS = {
  'profploeg-five-actions': `
Ik ben nieuw op de dienst economie, wat bedoelen ze met Werk aan de winkel?
Mijn schepen vraagt welke plannen Vlaanderen in 2020 voor de winkels had.
Hoe zit dat met die vijf acties van de Vlaamse Regering voor de handel?
Is het zo dat Werk aan de winkel uit het najaar van 2020 stamt?
Welke actie moet de handelaars een duwtje richting webshop geven?
Wat wil de regering met flexibele winkelconcepten aanvangen, is dat een van de vijf acties?
Onder welke noemer valt het herdenken van de winkelstraat bij Vlaanderen?
Stel dat een winkelier online wil gaan, welke Vlaamse actie was daarvoor bedacht?
Het Internet. Ook uw Zaak, van welk Vlaams plan maakt dat deel uit?
Waarom onderzoekt Vlaanderen wanneer een online koopplatform leefbaar is?
Gaat Werk aan de winkel ook over de regeltjes waar winkels aan vasthangen?
Wat betekent een flankerend beleid voor een bedrijvige kern in die mededeling?
Wij moeten een nota schrijven over het Vlaamse winkelbeleid, wat stond er in de mededeling?
Ge had toch zo’n Vlaams plan met vijf punten voor winkels, wat hield dat in?
Met welke mededeling is het Vlaamse beleid rond bedrijvige kernen begonnen?
Wil Vlaanderen zelf koopplatformen leefbaar krijgen of gaat het over iets anders?
Welke van de vijf voornemens draait rond nieuwe winkelvormen?
Wat had de Vlaamse Regering in petto voor handelaars zonder digitale strategie?
Kunt ge de bedoeling van Werk aan de winkel in het kort schetsen?
Was het de Vlaamse Regering of VLAIO die Werk aan de winkel uitbracht?
Welke actie zorgt ervoor dat gemeenten met cijfers over hun kern kunnen werken?
Heeft Vlaanderen iets voorzien om de winkelsector te laten innoveren?
Mijn collega heeft het altijd over Werk aan de winkel, waarover gaat da eigenlijk?
Zou Vlaanderen de regels voor handel bijsturen volgens die tekst van 2020?
Hoeveel acties waren er voorgenomen en waar gaan ze alle vijf over?
Wat verstaat Vlaanderen onder hulp voor een omnichannel strategie?
Welke beleidstekst ligt er achter Re-think en het dashboard met winkeldata?
In welke maand van 2020 deelde de regering haar plannen voor de winkels mee?
Moet ik Werk aan de winkel zien als steun voor winkels of als beleidsplan?
Vlaamse winkelacties september 2020
`,
  'profploeg-rethink': `
Ik ben pas begonnen en hoor iedereen over Re-think, wat is dat voor iets?
Hoe zit dat met die twaalf adviezen, welke zijn dat allemaal?
Mijn burgemeester wil de twaalf adviezen op één blad, kunt ge ze geven?
Wie zijn die Fauconnier en Selfslagh en wat hadden ze met de winkelstraat te maken?
Is het zo dat de Profploeg uit een lijst van twaalf ideeën komt?
Wat bedoelen ze met een creative board in dat winkelstraatproject?
Mochten gemeenten destijds mee nadenken over de toekomst van de winkelstraat?
Van welk groter Vlaams plan was Re-think Winkelstraat een onderdeel?
Stel dat ik maar één lijst met raad voor mijn winkelstraat wil, bestaat die?
Ge zegt advies 9, maar wat zijn dan de andere elf?
Welke tips voor een betere winkelstraat heeft dat project opgeleverd?
Als ik met één project over de winkelstraat wil beginnen lezen, wat is Re-think dan?
Hangt er aan elk van de twaalf adviezen een idee vast?
Wij zoeken frisse ideeën voor onze straat, wat had Re-think te bieden?
Waarom is men de rol van de winkelstraat gaan herdenken, en met wie?
Welk advies komt na lokaal DNA, en welk na gebruik data?
Kan je de adviezen van één tot twaalf in mensentaal opnoemen?
Wat hebben Fauconnier en Selfslagh aan de steden aangeraden?
Onze raad bespreekt Re-think Winkelstraat, wat moeten de leden daarover weten?
Hoe kwamen de twaalf adviezen tot stand, zaten er gemeenten bij?
Welke adviezen gaan er over huur, leegstand en ondernemers in die lijst van twaalf?
Da project om de winkelstraat te herdenken, wat was het resultaat?
Was Re-think een initiatief van de Vlaamse overheid of van een studiebureau?
Is de Profploeg het enige idee dat uit Re-think voortkwam of zijn er meer?
Waar past de Profploeg binnen het grotere verhaal van de winkelstraat?
Hoeveel raadgevingen kregen gemeenten na het denkwerk over de winkelstraat?
Geef mij nog efkes de volledige rij adviezen van F+S, met nummer erbij.
Op welke manier waren steden en gemeenten betrokken bij het herdenken van de winkelstraat?
Wat is het verband tussen Werk aan de winkel en Re-think?
rijtje van twaalf adviezen F+S
`,
  'profploeg-problem': `
Waarom gaat het volgens Re-think zo slecht met onze winkelstraten?
Mijn schepen vraagt wat de echte oorzaken zijn van de achteruitgang in de kern.
Wat bedoelen ze met concurrentie in de broekzak, gaat dat over de gsm?
Hoe zit dat met die baanwinkels, zijn die mee de schuld?
Is het zo dat gemeentebesturen zelf te weinig doen voor hun winkelstraat?
Wij zien onze winkels verdwijnen, welke verklaring gaf de informatiesessie daarvoor?
Wat is er volgens dat project mis met het bestuur van gemeenten?
Welke zeven kwalen heeft men bij de winkelstraat vastgesteld?
Stel dat ik de problematiek in een notendop moet uitleggen, wat zeg ik dan?
Ge zegt dat er zeven zaken scheef zitten, welke zijn dat?
Hoorde corona ook bij de oorzaken die men oplijstte?
Ik ben nieuw en wil begrijpen waarmee winkelstraten allemaal worstelen.
Heeft het ook te maken met winkeliers die bij de pakken blijven zitten?
Van waar haalden ze die lijst met problemen, hebben ze met mensen gepraat?
Speelt online kopen een rol in het verval van de winkelstraat volgens Re-think?
Wat wil onbenut potentieel zeggen als het over winkelstraten gaat?
Missen onze winkelstraten inspiratie, of wat is het pijnpunt?
Welke tekorten zag Re-think bij lokale besturen: visie, geld of cijfers?
Waaraan ligt het dat handelaars zo pessimistisch zijn, hoort dat bij de zeven zaken?
Onze handelaars wijzen naar de shoppings aan de rand, zegt Re-think dat ook?
Is er onderzoek gedaan naar wat winkelstraten kapotmaakt, en hoe?
Welke bedreiging kwam van buiten de kern volgens de probleemschets?
Hoeveel oorzaken werden er genoemd voor de malaise in de winkelstraat?
Kregen de besturen het verwijt dat ze te traag in gang schieten?
Wat houdt de winkelstraat tegen om terug te bloeien?
Waarom blijven de klanten weg uit het centrum volgens de infosessie over Re-think?
Noem eens de tegenslagen waar winkelstraten mee kampen.
Kwamen die problemen uit workshops, interviews of gewoon uit cijfers?
Da de winkelstraat kapotgaat weten we, maar waardoor juist volgens Re-think?
moeilijkheden winkelstraat volgens Re-think
`,
  'profploeg-good-news': `
Altijd maar slecht nieuws over winkels, is er ook iets positiefs te vertellen?
Mijn burgemeester wil zijn speech vrolijk eindigen, wat is het goede nieuws over de winkelstraat?
Hoe zit dat met het lokale aanbod, hebben de mensen daar weer oog voor?
Is het zo dat lege panden ook kansen inhouden?
Wat bedoelen ze met leegstaande panden die vol kansen zitten?
Wij verliezen de moed in onze kern, waar zit de hoop?
Welke twee zaken stemden de sprekers van de infosessie hoopvol?
Stel dat ik handelaars moet opbeuren, wat kan ik hun over lokaal kopen vertellen?
Ge kunt toch niet alles negatief zien, wat gaat er wel goed met de handel?
Wordt lokaal kopen tegenwoordig weer naar waarde geschat?
Ik zoek een positieve noot over de winkels in het dorp.
Zijn onze leegstaande winkels alleen een last of ook een buitenkans?
Welke lichtpuntjes zagen ze voor winkels in stads- en dorpskernen?
Is er iets waar we ons in de winkelstraat aan kunnen optrekken?
Zit er beterschap in voor de kleine winkel in het dorp?
Kan een gemeente uit al die lege etalages ook iets goeds halen?
Hebben klanten het winkelen dicht bij huis teruggevonden?
Noem eens twee goede dingen die over de winkelstraat gezegd zijn.
Heeft de informatiesessie ook met iets positiefs afgesloten?
Staat de buurtwinkel bij de mensen weer hoger aangeschreven?
Is de toekomst van de kern alleen maar somber?
Welke meevallers zijn er voor de lokale handel, naast alle problemen?
Vanwaar zou er weer wat optimisme voor de winkelstraat komen?
Hoeveel pluspunten noemden ze tegenover de zeven problemen van de winkelstraat?
Ons college ziet leegstand als een drama, bestaat er een andere kijk op?
Nog efkes iets plezants: wat is er goed aan de situatie van de winkels?
Mogen we stellen dat lokale producten en winkels opnieuw gewaardeerd worden?
Waarom zouden we ondanks alles in onze winkelstraat blijven geloven?
Valt er over de leegstand ook iets hoopvols te zeggen?
opsteker voor de winkelstraat
`,
  'profploeg-four-d': `
Wat bedoelen ze met 4D post-corona, is dat een soort strategie?
Mijn schepen gooide 4D op tafel, waarvoor dienen die vier letters?
Hoe zit dat met die D’s, welke vier zijn het ook alweer?
Is het zo dat duurzaam en digitaal allebei bij de vier D’s horen?
Ik haal de B’s en de D’s door elkaar, wat zijn de D’s?
Ge vergeet er altijd één: digitaal, datagedreven, duurzaam en wat nog?
Stel dat ik de aanpak na corona moet samenvatten, met welke vier woorden doe ik dat?
Waar komt de uitdrukking 4D vandaan, van Re-think of van ergens anders?
Betekent doe het samen dat samenwerken een van de D’s is?
Horen de vijf B’s bij hetzelfde verhaal als de vier D’s?
Wat moet ik mij voorstellen bij een 4D-aanpak voor onze kern?
Kan je uitleggen wat elke D betekent, of staat dat niet in je bronnen?
Wij kregen een slide met vier D’s, wat staat er achter elke letter?
Welke D staat voor werken met cijfers en gegevens?
Is 4D een filmterm of heeft het iets met winkelstraten te maken?
Welke D gaat over de handen in elkaar slaan?
Met welke vier begrippen wilde Re-think de kernen na de coronatijd aanpakken?
Zitten de vier D’s ook in de intakefiche, of zijn dat de B’s?
Welke vier D-woorden moet ik onthouden voor mijn presentatie?
In onze nota staat datagedreven en duurzaam, hoort dat bij een lijstje?
Da van die vier D’s, kunt ge da nog eens herhalen?
Waarom heeft men het over post-corona bij de vier D’s?
Onze stagiair vraagt of 4D iets met de vier dimensies te maken heeft.
Is er een rijtje met D’s dat de winkelstraat na covid vooruithelpt?
Waarin verschillen de vier D’s van de B’s in de intake?
Wie gebruikte de term 4D voor de periode na de pandemie?
Staat de D van digitaal alleen of horen er nog drie bij?
Moeten wij de vier D’s kennen, en welke zijn dat dan?
Zijn digitaal, datagedreven, duurzaam en doe het samen de vier juiste?
opfrissing van de vier D’s
`,
  'profploeg-relance-plan': `
Ik ben nieuw op financiën, wat hield dat Relanceplan kernversterking in?
Hoe zit dat met het Vlaamse herstelgeld voor de kernen, waar ging het naartoe?
Mijn schepen vraagt hoe de miljoenen van het relanceplan verdeeld zijn.
Is het zo dat de Vlaamse Regering in het voorjaar van 2021 in kernen investeerde?
Hoeveel ging er naar panden, hoeveel naar de Profploeg en hoeveel naar De Vitrine?
Wat bedoelen ze met investeren via projectoproepen en ervaringsuitwisseling?
Stel dat ik alle bedragen uit het relanceplan wil optellen, welke zijn het?
Welke post was in het relanceplan voor kernen de grootste?
Ge hebt daar drie bedragen staan, voor wat dient elk van die drie?
Wie besliste er om na corona geld in de kernen te steken?
Wij bereiden een nota voor over het relanceplan, wat moet daar zeker in staan?
Welke maatregelen zaten er naast de Profploeg nog in het relanceplan?
Hoe wilde Vlaanderen de stads- en dorpskernen er na corona bovenop helpen?
Kregen de Profploeg en De Vitrine hun geld uit dezelfde regeringsbeslissing?
Wanneer precies viel de beslissing om in kernversterking te investeren?
Waarvoor diende de tien miljoen in het relanceplan?
Kwam het geld voor De Vitrine ook uit het relanceplan, en hoeveel was dat?
Welke projecten heeft de regering met herstelgeld voor kernen opgestart?
Voor welke drie luiken trok de regering in maart 2021 geld uit?
Was er in het relanceplan ook iets voorzien om van elkaar te leren?
Hoe is de koek verdeeld van het Vlaamse geld voor kernversterking?
Waar vind ik in een paar lijnen wat het relanceplan voor gemeenten bevatte?
Zit de oproep voor bedrijfsruimten in hetzelfde plan als de Profploeg?
Hoeveel legde Vlaanderen in 2021 op tafel om kernen te versterken?
Kan je de regeringsbeslissing over kernversterking kort navertellen?
Onze oppositie vraagt wat Vlaanderen in de relance voor handelskernen deed.
Da relanceplan, was dat alleen voor winkels of ook voor begeleiding?
Uit welke beslissing vloeit het geld voor panden en begeleiding voort?
Langs welke twee wegen wilde de regering de kernen versterken?
verdeelsleutel Relanceplan kernversterking
`,
  'profploeg-budget': `
Hoeveel heeft de Vlaamse Regering in totaal in die Profploeg gestoken?
Mijn schepen van financiën vraagt wat het hele programma Vlaanderen kost.
Hoe zit dat met het geld, hoe groot is de pot van de Profploeg?
Is het zo dat er 1,45 miljoen voor de Profploeg opzij is gezet?
In welk plan stond het geld voor de Profploeg ingeschreven?
Ik ben nieuw, op welk bedrag kan de Profploeg alles bij elkaar rekenen?
Waarvoor mocht die 1,45 miljoen van de Profploeg gebruikt worden?
Welke investering deed Vlaanderen om de Profploeg mogelijk te maken, in euro’s?
Stel dat ik het totale prijskaartje van de Profploeg moet geven, wat zeg ik?
Ge zegt dat het gratis is, maar hoeveel betaalt Vlaanderen voor heel de Profploeg?
Met hoeveel geld wil Vlaanderen bruisende buurten laten ontstaan via de Profploeg?
Wanneer trok de regering het geld voor de Profploeg uit?
Wij krijgen vragen van de raad over de kostprijs van het volledige Profploegprogramma.
Is het geld van de Profploeg bedoeld voor beleid rond bedrijvige kernen?
Hoeveel ging er van het relancegeld naar de ploeg van experten?
Is er een miljoenenbudget voor de creatieve ondersteuning van steden?
Wat bedoelen ze met creatieve ondersteuning als doel van het Profploegbudget?
Welke som stond er in maart 2021 naast de naam van de Profploeg?
Krijgt de Profploeg haar geld van Vlaanderen of van de provincies, en hoeveel?
Hoeveel middelen staan er achter de begeleiding van alle gemeenten tezamen?
Kost de Profploeg meer of minder dan twee miljoen euro?
Wij vragen ons af of dat programma duur is, wat was het voorziene bedrag?
Da van die anderhalf miljoen, gaat dat over de Profploeg?
Welk deel van de relance was bestemd voor de ondersteuning van bedrijvige kernen?
Waarom staat het bedrag per traject niet meteen vast, en wat is het totaal?
Hoe diep tastte Vlaanderen in de beurs om de Profploeg op poten te zetten?
Kan je mij het globale prijskaartje van alle begeleidingen geven?
Op hoeveel euro is de Profploeg in het relanceplan geraamd?
Voor welk doel gaf de regering de Profploeg dat miljoenenbedrag?
omvang van de pot Profploeg
`,
  'profploeg-building-purchase': `
Wij willen als gemeente een leeg pand op de markt kopen, kan Vlaanderen meebetalen?
Mijn schepen wil een winkel aankopen met steun, bestond daar geen oproep voor?
Hoe zit dat met subsidie voor een pand, moet ik daarvoor bij de Profploeg zijn?
Is het zo dat er tien miljoen was om handelspanden te verwerven?
Stel dat de stad een oude beenhouwerij wil opkopen, is daar een subsidie voor?
Loopt die oproep voor handelspanden nu nog altijd?
Wat bedoelen ze met bedrijfsruimten in die oproep van het relanceplan?
Wie kon er geld krijgen om panden te kopen, gemeenten of handelaars?
Ge hoort van subsidies voor leegstaande gebouwen, hoe zat dat met die oproep?
Kunnen we via de Profploeg ook een gebouw laten betalen?
Met welke bedoeling moest een gemeente het gekochte pand inzetten?
Hoeveel geld stond er klaar om winkelpanden in de kern op te kopen?
Ik ben nieuw, was er ooit Vlaamse steun om vastgoed in het centrum te verwerven?
Hangt de steun voor handelspanden vast aan een traject met de Profploeg?
In welk jaar kwam Vlaanderen met geld voor de aankoop van bedrijfspanden?
De eigenaar wil zijn winkel verkopen aan de gemeente, kan daar subsidie bij?
Kan een lokaal bestuur steun vragen om een verlaten winkel over te nemen?
Was die aankoopsubsidie een apart verhaal of deel van de Profploeg?
Onze gemeente denkt eraan panden in te kopen tegen de leegstand, bestaat er hulp?
Uit welk Vlaams plan kwam het geld om handelspanden aan te kopen?
Waarvoor was die tien miljoen, kopen of verbouwen van panden?
Kon een gemeente bedrijfsruimten aanschaffen met geld van de regering?
Geeft Vlaanderen nog centen als we een pand in het centrum willen verwerven?
Moest zo’n gekocht pand de kern bedrijviger maken om steun te krijgen?
Da geld voor handelspanden, was dat voor steden en gemeenten bedoeld?
Ons AGB wil een pand kopen, was er een oproep met subsidie?
Komen er via het relanceplan winkelpanden in handen van gemeenten?
Wij hebben een kans om een hoekhuis te kopen, waar zat daar geld voor?
Welke maatregel, los van de Profploeg, steunde gemeenten die vastgoed kochten?
steun bij verwerving handelspand door gemeente
`,
} as const satisfies Readonly<Record<string, string>>;
