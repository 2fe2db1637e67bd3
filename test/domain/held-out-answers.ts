import { labelledAnswers } from './labelled-answers.ts';

/**
 * Written before the cues were made more general, in other voices than the development set, and never
 * used to tune them: what the advice does here says how often it is right on answers it has not seen.
 * One person wrote all the sets, so real answers will do somewhat worse. Whoever looks at these to add a
 * cue must write a new set.
 */
export const HELD_OUT_ANSWERS = [
  ...labelledAnswers(
    'challenge',
    `
- | Ninove verandert snel: er kwamen de voorbije jaren 2000 inwoners bij, maar die doen hun boodschappen in Brussel of bij de grote ketens langs de ring. De lokale bakkers en slagers halen er niets uit. Kan het team met ons uitzoeken wat nieuwe inwoners wél naar het hart van de stad brengt?
- | Kort: 22 vitrines dichtgeplakt op een totaal van 130. Wij zijn ten einde raad en laten ons graag bijstaan door mensen die dit elders hebben opgelost.
- | Als fusiegemeente (2019) zitten we met twee centra van gelijke grootte. Welk profiel geven we elk? Wij zoeken iemand om dit verhaal met raad, middenstand en bevolking te schrijven.
expectation | De dorpsbewoners worden ouder, de buurtwinkel draait op vrijwilligers en de laatste geldautomaat is weggehaald.
expectation | Sinds de knip in de Molenstraat klagen winkeliers over omzetverlies; de buurt is net voorstander. De gemoederen zijn verhit.
challenge | Wij hadden graag een sessie rond etalagestyling en een training sociale media voor onze ondernemers gekregen.
challenge | Mogen we rekenen op jullie om de doorlichting van onze winkelcijfers te doen en de resultaten voor te stellen aan de gemeenteraad?
challenge expectation | Project centrumvernieuwing fase 2.
- | Bij het betreden van de stad via de Vlamingenpoort wacht bezoekers een troosteloos beeld: verlaten benzinestation, afgebladderde gevels, wildparkeren. We dromen van een echte stadspoort en missen daarvoor de knowhow in huis.
- | Toestroom dagjestoeristen zorgt voor wafels en souvenirs i.p.v. een divers aanbod; eigen inwoners vinden hun gading niet langer. Gevraagd: instrumenten om te sturen op branchering (juridisch houdbaar!).
- | De ondernemersvereniging telt nog zes leden en de voorzitter geeft er de brui aan. Zonder gesprekspartner komt elk initiatief van het gemeentehuis. Een procesbegeleider zou ons kunnen helpen om ze nieuw leven in te blazen, met als sluitstuk een samenwerkingsovereenkomst.
challenge expectation | Diksmuide, de boterstad, is een bruisende marktstad met 60 horecazaken en een regionale aantrekkingskracht.
- | Beste, in Mol leeft de indruk dat het centrum "op" is. Ketens als Casa en Brantano verdwenen, nieuwe concepten kiezen voor Geel of Turnhout, en onze middenstanders vergrijzen. Wij hebben zelf een en ander geprobeerd, maar het blijft bij losse flodders. Van jullie willen we in de eerste plaats een eerlijke diagnose krijgen: waar zit nog potentieel, waar moeten we durven loslaten? Daarna liefst een volgorde van stappen die een gemeente van onze schaal aankan.
expectation | De waarheid is dat Boom nooit hersteld is van de sluiting van de steenbakkerijen. De Antwerpsestraat, ooit een modestraat waarvoor men van ver kwam, bestaat nu uit belwinkels, kapsalons en gesloten poorten. Oudere inwoners spreken met heimwee over vroeger, jonge gezinnen rijden naar Wijnegem. Elk jaar verhuist er wel een vaste waarde naar de A12.
challenge | Wij schrijven ons in omdat het aanbod interessant lijkt en omdat buurgemeenten er lovend over zijn. Van de experten hopen we vooral nieuwe inzichten te krijgen die we nadien zelf verder kunnen uitwerken, en een netwerk van collega's bij wie we terechtkunnen.
`,
  ),
  ...labelledAnswers(
    'initiatives',
    `
- | Het wijkbudget leverde drie geveltuinprojecten en een muurschildering op; bewoners poetsen de straat nu zelf. Aan de kant van de vastgoedeigenaars bewoog er tot hiertoe niks.
- | 2018: studie WES. 2019: lichtplan. 2020: chatbot voor handelaars (flopte). 2021: terrassenplan, waardoor er nu 14 terrassen meer staan dan voorheen.
- | De koopzondagen zijn afgevoerd, er daagde haast niemand op. Onze ondernemersavonden zitten wel telkens afgeladen vol.
wentWell wentLess | Wij gaven de voorbije legislatuur premies, lieten een parkeeronderzoek uitvoeren en sloten een convenant met Unizo.
wentWell wentLess | Er is een kernmanager in dienst sinds maart 2021.
wentLess | Dankzij de leegstandspremie openden vorig jaar acht nieuwe winkels, waaronder een kaasmaker en een fietsenmaker. Daar zijn we fier op.
wentWell | De digitale spaarkaart kostte ons 20.000 euro en wordt door amper twaalf zaken gebruikt. Er is nooit promotie rond gevoerd.
- | Tot nu toe namen wij geen enkel initiatief: er was geen personeel voor.
done wentWell wentLess | Diverse zaken.
- | In samenwerking met de Hogeschool PXL onderzochten studenten de looplijnen. Verfrissend rapport, dankbaar gebruikt bij de heraanleg. Hun voorstel voor een overdekte markthal is in de schuif beland.
- | Shop-en-gozones: ingeburgerd, controle werkt. Leegstandsregister: up-to-date sinds kort. Taks op leegstand: ontwijkgedrag, men zet er een fiets in en verklaart het pand bewoond.
wentLess | Wij hebben de fietsenstallingen aan de markt verdubbeld en die staan elke zaterdag propvol.
- | Een cluster van acties onder de noemer 'Thuis in Tielt' (tasjes, vlaggen, filmpjes) maakte de handelaars weer een hechte groep. Qua verkoop is het effect miniem gebleven.
- | We begonnen in 2015 met een belevingsroute langs acht etalages, samen met de kunstacademie. Dat initiatief loopt nog steeds, groeit elk jaar en kreeg zelfs regionale pers. Tegelijk tekenden we een leveringsregime uit waarbij vrachtwagens na 11 uur de stad uit moesten; dat stuitte op verzet van de groothandel en is na een half jaar ingetrokken. Ook de subsidie voor samenvoegen van panden bleef dode letter: één aanvraag in vier jaar.
wentWell wentLess | Vooreerst was er het traject met de provincie rond detailhandel. Vervolgens werden de parkeertarieven hervormd, kwam er een ontwerper langs voor een nieuwe huisstijl van het winkelcentrum en werden er op vier invalswegen borden geplaatst. Momenteel loopt een aanbesteding voor sfeerverlichting.
wentLess | Onze trots is de zaterdagmarkt, die we in 2018 verplaatsten naar het hart van het dorp. Het aantal kramen ging van 12 naar 31, de cafés rondom doen gouden zaken en zelfs uit de buurgemeenten komt men naar hier. De marktleider zorgt elke maand voor een thema.
`,
  ),
  ...labelledAnswers(
    'area',
    `
- | Meer bepaald het hart van Wervik: Steenakker, Nieuwstraat en het Sint-Maartensplein. Wie er wandelt ziet verouderde uithangborden, ettelijke te huur-affiches, maar ook mooie art-decopuien.
- | Linkeroever, tussen de voetgangerstunnel en het Galgenweel. Torens uit de jaren zestig, één winkelgalerij waar enkel nog een kebabzaak en een wassalon zitten.
zone | Ter Hoogte 1 tot 45, plus de zijstraten tot aan de beek.
zone | Sint-Niklaas, Stationsstraat.
where | We spreken over een twintigtal voordeuren: garages, een dierenarts, een tandarts en verder rijhuizen.
where | Het is een verkommerde zone waar je 's avonds liever niet komt.
where zone | Wij willen dit graag beperken tot één buurt.
- | Dorpshart Lede (Markt + eerste 200 m van de Kasteeldreef). Pastorie, oud gemeentehuis, drie brasserieën, bushalte.
- | Gehucht Achel-Statie; voormalige grensovergang met tabakszaken en tankstations die hun bestaansreden kwijt zijn.
- | Voor dit traject selecteerden we de Brugse Poort in Gent, ingesloten door de R40 en de Leie-arm. Superdiverse bevolking, veel etnische ondernemers, oude fabrieksgebouwen die wachten op een herbestemming.
- | het oude havenkwartier, 300 m achter de kathedraal. pakhuizen, 2 jeugdherbergen, brouwerij in opbouw
- | Onze vraag slaat op Mariakerke-Bad, een badplaats op zichzelf. Van west naar oost loopt ze van de Raversijdestraat tot het kerkje op de duinen, van noord naar zuid van de dijk tot de tramsporen. In de zomer verdrievoudigt de bevolking. Tweedeverblijvers bepalen het straatbeeld, de helft van de etalages is van november tot maart met papier dichtgeplakt.
where | In dit gebied vinden we nog een vijftiental ambachtelijke zaken, twee scholen met samen 900 leerlingen en een rusthuis. De rijweg is breed, de trottoirs zijn smal en er staan amper bomen. Tijdens de schoolspits is het er gevaarlijk, daarbuiten is het er opvallend stil.
`,
  ),
  ...labelledAnswers(
    'policy',
    `
- | Roeselare hanteert al vijftien jaar één principe: geen funshopping langs de Ring. Dat staat in de stadsvisie 2030 en in elk nieuw uitvoeringsplan dat we opmaken.
- | Wij hebben met Deinze en Nevele een gezamenlijke kleinhandelsvisie laten goedkeuren. Ze moet vermijden dat gemeenten elkaars winkels wegkapen.
goal | Nachtwinkelreglement, standgeld ambulante handel, uurregeling leveringen.
goal | Er ligt een ontwerp van nota klaar dat in het najaar naar de gemeenteraad gaat.
which | Wij willen dat mensen voor hun dagelijkse aankopen te voet terechtkunnen in hun eigen dorp.
which | Elke deelkern moet minstens een bakker, een slager en een superette behouden.
which goal | Ons beleid is toekomstgericht en in dialoog met de ondernemers tot stand gekomen.
- | Een eigen beleid rond kleinhandel hebben we niet; we volgen de provinciale visienota detailhandel en passen die toe bij aanvragen aan de gewestweg N9.
- | Sinds vorig jaar krijgt wie zijn handelspand samenvoegt met dat van de buur tot 10.000 euro terug. Grotere oppervlaktes zijn immers nodig om ketens te overtuigen naar Geel te komen.
- | Huurgarantiefonds: de stad past zes maanden bij als een starter failliet gaat. Zo durven eigenaars het aan met jonge ondernemers.
- | Woonkwaliteit boven winkels, vergroening van pleinen, en horeca clusteren rond de Grote Markt: deze drie lijnen uit het beleidsprogramma 2019-2024 sturen onze beslissingen.
which goal | Niet veel bijzonders.
- | Het economisch beleid van onze gemeente steunt op twee documenten. Het eerste is de economische visie van 2018, opgesteld met de intercommunale, die voor elk van de vijf kernen een rol omschrijft: Kapellen als verzorgende kern, de andere als buurtkern. Het tweede is het politiereglement op de ambulante handel. Daarnaast is er een informele lijn waarbij het college winkels groter dan 800 m² buiten het centrum weigert.
goal | In de beleidsnota van de schepen is een hoofdstuk gewijd aan lokale economie. Daarnaast werd in 2021 het retributiereglement inname openbaar domein herzien en beschikken we over een ondernemersgids. De adviesraad komt vier keer per jaar samen.
`,
  ),
  ...labelledAnswers(
    'resources',
    `
- | Aan geld: 2 euro per inwoner, zo'n 38 000 per jaar. Aan mensen: een halftijdse stadsmakelaar en de hulp van onze jobstudenten.
- | Gezien de besparingsronde is er op dit ogenblik nul euro. Het engagement van de ambtelijke top staat evenwel vast: twee beleidsmedewerkers krijgen dit in hun doelstellingen.
capacity | Budgetten worden gehaald uit de verkoop van de oude pastorie (raming 600.000).
capacity | Wij cofinancieren tot 50% van elke actie.
means | Jan De Smet, adviseur lokale economie, wordt hiervoor een dag in de week ontheven van zijn gewone werk.
means | Onze arbeiders doen de kleine werken in eigen regie.
means capacity | Het gemeentebestuur hecht veel belang aan een goede afloop en zal doen wat in zijn mogelijkheden ligt.
- | Een post van tachtigduizend euro onder 'handelskernversterking', verspreid over drie jaar. Mevr. Claes (econoom) leidt het, Leiedal springt bij.
- | wij hebben eigenlijk niemand die hier tijd voor heeft, een interim is aangevraagd. wat centen betreft: reserve van de kermisgelden
- | Het kernteam van 4 personen besteedt samen 1,5 dag per week. De kostprijs van quick wins (<5.000) mag de schepen zelf beslissen.
means capacity | Zie de volgende vraag.
- | De stad heeft zich bij beslissing van 12 april verbonden tot een eigen inbreng van een ton over de looptijd, los van wat de handelaars zelf bijleggen. Om het verschil te maken op het terrein werd de functie van wijkregisseur verruimd: hij is elke voormiddag in de winkelstraten te vinden en heeft een rechtstreekse lijn met de stadswerkplaats, die dringende klussen binnen de drie dagen afwerkt.
means | Omdat we een kleine gemeente zijn, ligt de uitvoering bij de secretaris en één polyvalente bediende, die ook toerisme en sport onder haar hoede heeft. Zij kan er ongeveer een namiddag per week aan besteden. Bij grotere klussen springt de werkploeg van buurgemeente Lochristi bij.
capacity | Het betreft in hoofdzaak middelen die al vastliggen: 65.000 euro voor belevingsacties, 20.000 euro voor marketing en een restbudget van het vorige mobiliteitsproject. Mochten de voorstellen meer vergen, dan is er een begrotingswijziging mogelijk in juni.
`,
  ),
  ...labelledAnswers(
    'involvement',
    `
- | De burgemeester zit zelf voor. Rond hem: economie, planning, jeugdhuis en preventie. Afwezigheid wordt niet aanvaard.
- | Iedere vrijdag is er koffie met de collega's van loket, bouwdienst en sport; dit dossier staat daar standaard op het menu.
departments | Er komt een draagvlakgroep met een twaalftal collega's, elk met stemrecht.
departments | Een projectcharter wordt door alle leidinggevenden ondertekend.
how | Stadsplanning, wonen, senioren, handel.
how | Naast onze eigen dienst is vooral de dienst Infrastructuur van belang.
departments how | Daar maken we ons sterk voor.
- | Afspraken tussen de bibliotheek, het cultuurhuis en de dienst handel leggen we vast in een nota, die het directiecomité om het half jaar evalueert.
- | We polsen vooraf bij wegen & water, verkeer en de juriste wanneer ze kunnen; daarna blokkeren we hun agenda's voor alle sessies.
- | Binnen de matrixstructuur van de stad neemt ieder departement (ruimte, mens, middelen) zijn verantwoordelijkheid op via een accounthouder.
- | De mensen van toerisme lopen mee van dag één, die van de uitvoeringsdiensten schuiven aan zodra het concreet wordt.
departments how | Goed, zoals altijd.
- | Wij kiezen voor een ongewone formule. Het team van het stadsarchief, de mensen van Stadsfinanciën en de verkeersdeskundigen krijgen elk een stuk van het dossier in eigen beheer en stellen dat aan elkaar voor. De adjunct-directeur jureert en rapporteert aan de schepenen. Wie een stuk heeft, laat niet los.
departments | We plannen drie momenten: een aftrap, een tussentijdse toets en een slotmoment. Tussen die momenten door houdt de trekker iedereen op de hoogte via mail. Wie bezwaren heeft kan die voorleggen aan het managementteam, dat de knoop doorhakt.
how | Het gaat in ons geval over de cel ondernemen, het team stedelijke vernieuwing, de dienst toerisme & evenementen, de parkeerdienst, en niet te vergeten de erfgoedcel, omdat een groot stuk van het centrum beschermd stadsgezicht is.
`,
  ),
];
