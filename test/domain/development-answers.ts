import { labelledAnswers } from './labelled-answers.ts';

/** Written and labelled before the cues were made more general; the cues are tuned to these. */
export const DEVELOPMENT_ANSWERS = [
  ...labelledAnswers(
    'challenge',
    `
- | De jongste tien jaar is ons handelscentrum er niet op vooruitgegaan: Blokker, Hema en twee kledingzaken hielden het voor bekeken. Wat overblijft ligt uitgesmeerd over 1,2 km. Graag kregen wij van de profploeg een onderbouwd voorstel voor een compacter kernwinkelgebied.
- | Uitdaging: winkelhart krimpt, eigenaars vragen te hoge huur.⏎Verwachting: gesprekken met eigenaars voorbereiden + argumenten.
- | - te veel auto's op het dorpsplein⏎- cafés doen hun deuren toe⏎- jeugd blijft weg⏎=> nood: inrichtingsschets en iemand die handelaars meekrijgt
expectation | Onze winkelstraat heeft het lastig. De ene na de andere zaak stopt en niemand neemt over.
challenge | Gelieve ons bij te staan met een expert logistiek en een expert communicatie.
- | Hoe maken we van een doorgangsgemeente een plek waar mensen willen stoppen? Vandaag rijdt iedereen ons voorbij richting Aalst. We willen dat de Profploeg samen met de handelaars ideeën ontwikkelt en die toetst op haalbaarheid.
- | Onze gemeente heeft 4 kernen die elk hun eigen winkels willen houden. Keuzes maken ligt politiek gevoelig. Een buitenstaander met gezag kan het debat objectiveren.
- | Het nieuwe ziekenhuis komt buiten de stad te liggen. Daardoor zijn we zo'n 1200 werknemers en bezoekers per dag in het centrum kwijt. Hoe vangen we dat op? Profploeg = denktank.
expectation | Tijdens de week is het centrum dood na 18u. Horeca sluit vroeg en jongeren trekken naar Leuven.
- | er is heel weinig beleving in onze kern en de winkelstraten zien er niet uit. wij vragen u om een visie uit te tekenen mbt inrichting openbaar domein en gevels
challenge | We rekenen op de Profploeg om onze ambtenaren wegwijs te maken in winkelvastgoed en data.
challenge expectation | Onze gemeente is een aangename landelijke gemeente met een rijk verenigingsleven en een mooie kern.
- | Markante handelspanden (oude brouwerij, voormalig postkantoor) krijgen maar geen nieuwe bestemming en de eigenaars wachten af. Wat zijn reële functies, en hoe starten we de onderhandeling? Daarover willen we advies op maat.
expectation | Leegstand van 17%, filialisering, parkeerproblematiek.
- | Toerisme genoeg in de zomer, maar van oktober tot pasen valt alles stil en houden de zaken enkel in het weekend open. We verwachten concrete tips + begeleiding v/d handelaars om ook in de winter klanten te trekken.
- | Met de komst van een bovenlokaal fietspad krijgen we passage langs het kanaal, alleen: die fietsers vinden de weg naar het centrum niet. We wensen een plan om dat potentieel te benutten.
- | De corona crisis heeft er bij onze zelfstandigen stevig ingehakt. Een aantal heeft de boeken neergelegd. Bedoeling is om met de hulp van jullie experts een relanceplan op te stellen.
challenge expectation | Versterking handelskern.
- | Er leeft frustratie bij de ondernemers: ze voelen zich niet gehoord door de gemeente. We zouden willen leren hoe andere gemeenten dat aanpakken en een structuur opzetten die standhoudt.
- | Het stadsbestuur kocht de leegstaande Sint-Jozefschool (4500 m², midden in het centrum). Over de invulling bestaat geen eensgezindheid: wonen, winkelen of parkeren. Van de profploeg wordt een marktstudie en een participatief proces verwacht, uitmondend in een gedragen programma van eisen.
- | Onze stad telt 3 winkelstraten die vroeger een aaneengesloten circuit vormden. Vandaag is dat circuit op twee plaatsen onderbroken: aan de oude cinema en ter hoogte van het vroegere postgebouw. De wandelaar keert terug en komt niet meer in de Nieuwstraat, waar intussen zes zaken te huur staan.⏎⏎De stad beschikt over een detailhandelsstudie uit 2014, die intussen achterhaald is. Concreet zien wij een rol weggelegd voor de profploeg bij het herdefiniëren van het kernwinkelgebied, het opmaken van scenario's voor de twee scharnierpunten en het voeren van het gesprek met projectontwikkelaars.
expectation | Onze gemeente ligt tussen twee centrumsteden en dat voelen we. Sinds de opening van het retailpark langs de expresweg daalde het aantal passanten in de Kerkstraat met een derde, en van de 62 handelspanden staan er nu 15 leeg. De modezaken zijn bijna allemaal weg, de horeca draait enkel nog in het weekend en op het plein domineert de auto.
challenge | Wij wensen van de Profploeg een begeleiding op maat, met een vast aanspreekpunt, een expert mobiliteit en een expert retail. We zouden het traject willen starten in het voorjaar en afronden met een actieplan dat we kunnen voorleggen aan de gemeenteraad. Graag ook enkele workshops met de handelaars.
`,
  ),
  ...labelledAnswers(
    'initiatives',
    `
- | Sedert 2017 subsidiëren we gevelrenovaties. In totaal 23 dossiers, boven verwachting. De cursus etaleren daarentegen trok maar 4 handelaars.
- | Goed: kerstverlichting, zomerbar op het plein (3000 bezoekers), geschenkbon. Minder: website met handelaarsgids wordt niet onderhouden.
- | + nieuwe parkeerregeling met 30 min gratis → hogere rotatie⏎+ fietsparking bij de markt⏎- handelaars parkeren zelf voor hun deur
wentWell wentLess | Aankoop van het pand Nieuwstraat 12, opmaak van een masterplan, aanwerving van een centrummanager.
wentLess | Onze eindejaarsactie met krasbiljetten is elk jaar een schot in de roos, ruim 80 handelaars werken mee.
wentWell | We hebben een leegstandsheffing gehad maar die is na protest van eigenaars weer afgeschaft.
- | Wij hebben tot op vandaag geen acties ondernomen.
- | Een bevraging bij 400 inwoners (UNIZO) gaf ons een goed zicht op de noden. Met de resultaten is jammer genoeg te weinig gebeurd.
done wentWell wentLess | De gemeente heeft al veel gedaan.
- | De pop-up 'Lokaal 8' heeft 6 starters laten proefdraaien waarvan er 2 nu een eigen zaak hebben. De keerzijde: het beheer slorpt veel tijd op van onze ambtenaar.
- | Heraanleg van de Statiestraat in 2020. De bewoners zijn er blij mee, handelaars klagen dat er 20 parkeerplaatsen sneuvelden.
wentLess | Er werd een ondernemersloket opgericht. Starters worden er vlot geholpen en dat merken we in de cijfers: 15 nieuwe zaken in 2020.
- | Maandelijkse avondmarkt: eerste edities overrompeling, daarna zakte het in elkaar door het slechte weer.
- | Deelname aan project 'Kern in beweging' v/d provincie – nuttige inzichten, geen vervolg wegens personeelswissel
wentWell | In 2016 hebben we geprobeerd een handelaarsvereniging op te starten, dit is op niets uitgedraaid.
- | De gemeente ondersteunde de lokale handel tijdens corona met waardebonnen van 10 euro per inwoner; 86% daarvan is effectief besteed. De digitale variant bleek voor oudere inwoners te ingewikkeld.
wentWell wentLess | Jaarlijkse braderij, week van de korte keten, gratis parking op zaterdag, nieuwjaarsreceptie voor ondernemers.
- | Autoluwe zaterdagen als proefproject (2021). Gezinnen en terrasuitbaters waren lovend; de bakker en de krantenwinkel zagen hun omzet dalen en ook de omleiding zorgde voor wrevel.
- | We stelden een beeldkwaliteitsplan op, dat wordt nu bij elke vergunning toegepast en geeft duidelijkheid. Handhaving op reclamepanelen blijft achterwege.
done wentWell wentLess | De leegstand is hoog en de parkeersituatie is een oud zeer.
- | De gemeente heeft de voorbije jaren ingezet op drie fronten. Ten eerste werd het Marktplein in 2018 volledig vernieuwd; sindsdien zijn er vier horecazaken bijgekomen en wordt het plein ook door verenigingen gebruikt. Ten tweede werd samen met Unizo een opleidingstraject e-commerce aangeboden. Van de 25 ingeschreven handelaars hebben er uiteindelijk maar 5 het traject afgewerkt, vooral omdat de avonduren niet te combineren waren met de zaak. Ten derde is er de aankoop van een handelspand, dat we aan een verlaagde huurprijs ter beschikking stellen.
wentWell wentLess | In 2017 werd een masterplan centrum opgemaakt door een studiebureau. In 2018 volgde de aanleg van de nieuwe parking achter de kerk. In 2019 keurde de gemeenteraad een premiereglement goed voor de renovatie van handelspanden. Sinds 2020 is er een digitale nieuwsbrief voor ondernemers en organiseren we in december een kerstmarkt.
`,
  ),
  ...labelledAnswers(
    'area',
    `
- | Het gaat over het stuk Grotestraat vanaf de kerk tot het rondpunt. Aan weerskanten handel op het gelijkvloers, erboven appartementen.
zone | Kern van Opwijk, nl. Marktstraat, Schoolstraat, Singel en Gasthuisstraat.
where | Dichtbebouwd, smalle voetpaden, veel kleine zelfstandigen en een paar leegstaande panden.
- | Stationsbuurt: NMBS-station, busterminal, 3 hotels, nachtwinkels. Verloederd.
- | deelgem. Bavegem; 1 bakkerij, 1 krantenwinkel, basisschool, verder vooral woonhuizen
- | De afbakening volgt het gemeentelijk RUP Centrum (zie plan). Binnen de perimeter tellen we 94 handels- en horecazaken.
zone | Zie bijgevoegd plan, perimeter in het rood.
- | Winkelcentrum De Linde, gelegen op de hoek van de Brusselsesteenweg en de Lindelaan. Gebouwd in de jaren 70, twaalf units waarvan vijf in gebruik.
- | Strandwijk van de zeedijk tot de Duinkerkelaan: hoogbouw met op straatniveau souvenirshops, frituren en verhuur van gocarts.
- | Wij focussen op het Dorp (zo heet de straat effectief) en de aanpalende Plaats. Mix tussen wonen, ambacht en een paar speciaalzaken.
where zone | Een deel van de gemeente.
- | Postcode 9150, centrum Kruibeke. De kern heeft een lint van winkels langs de doortocht, met daartussen veel gesloten rolluiken.
where | Gezellige buurt met veel groen.
zone | Tussen de E40, de spoorweg en de Dender.
- | Het projectgebied omvat de binnenstad binnen de vesten. Oppervlakte ca. 22 ha, 1 850 inwoners, historische panden, kleinhandel geconcentreerd in 3 straten.
- | Wijk Luchtbal (noorden van de stad) – sociale hoogbouw, markt op woensdag, buurtcentrum, weinig horeca
- | Kerkplein en omgeving. Het plein is onlangs heraangelegd, maar rond het plein staan vier handelshuizen te koop.
zone | Het betreft enkel het hoofddorp Zandhoven, niet de deelgemeenten.
- | De site van de voormalige textielfabriek aan de Scheldekaai nr. 5-19, momenteel braakliggend met enkele loodsen
- | Oud-Turnhout centrum: Dorp, Steenweg op Mol en Kerkstraat. Typisch straatdorp. Druk verkeer, brede rijweg, winkelaanbod vooral voeding en verzorging.
- | De zone waarvoor wij begeleiding vragen is het gebied dat wij lokaal "den Bareel" noemen. Het strekt zich uit van het kruispunt met de N10 tot de sporthal. Vroeger was dit een landelijke invalsweg, vandaag is het een aaneenschakeling van meubelzaken, een doe-het-zelfzaak, autogarages en enkele villa's. De verbinding met het dorp is enkel per auto vlot, fietsers hebben er geen veilig pad.
zone | Het projectgebied ligt in het centrum van de gemeente en wordt begrensd door de Molenstraat in het noorden, de Kapellelaan in het oosten, de spoorlijn in het zuiden en de Steenweg naar Gent in het westen. Ook het eerste stuk van de Vijverstraat rekenen we erbij.
`,
  ),
  ...labelledAnswers(
    'policy',
    `
- | Wij hebben sinds 2019 een detailhandelsnota. Daarin kiezen we voor één sterk kernwinkelgebied en willen we winkels aan de steenweg niet verder laten groeien.
goal | Leegstandsbelasting, reglement inzake nachtwinkels, subsidiereglement gevelrenovatie.
which | De bedoeling is dat iedereen met de fiets naar de winkel kan en dat de buurtwinkel blijft bestaan.
- | Gemeentelijk ruimtelijk structuurplan (2006): kleinhandel enkel in de centrumzone. Verouderd.
- | Er bestaat op vandaag geen uitgewerkt kleinhandelsbeleid. Het bestuur wil daar deze legislatuur werk van maken, te beginnen met het centrum van hoofdgemeente Aarschot.
which goal | De gemeente vindt lokale handel belangrijk.
- | Starterspremie van € 5.000 voor wie een leegstaand pand in de Hoogstraat betrekt
- | De stad voert een kernversterkend beleid langs 3 sporen: (1) compacter winkelgebied, (2) aangename publieke ruimte, (3) ondersteuning van ondernemers. Dit is verankerd in de strategische meerjarenplanning.
goal | We werken momenteel met een studiebureau aan een detailhandelsstudie.
- | IKHB-afbakening ism de provincie: winkelarme gebieden buiten de bebouwde kom, winkelrijk in de kern.
- | Ons Lokaal economisch beleidsplan 'Bree onderneemt' zet in op: leegstand terugdringen, starters begeleiden, shoppen aantrekkelijk maken.
- | via het RUP Ninoofsesteenweg sluiten we nieuwe grootschalige detailhandel uit.
which | Doel: levendig dorpshart, minder auto's, meer terrasjes.
- | Beleid: max. 2 u parkeren in de handelsstraten zodat klanten altijd plaats vinden
- | Het college heeft in het bestuursprogramma 'ondernemen in het hart van de stad' als één van de vijf pijlers opgenomen.
goal | Geen specifiek beleid.
- | Het gemeentebestuur hanteert een terughoudend vergunningenbeleid voor baanwinkels. Aanvragen >400m² worden systematisch voor advies voorgelegd aan het Comité voor Kleinhandel, teneinde de bestaande handelskernen te vrijwaren.
- | Wij verplichten eigenaars om de verdieping boven winkels toegankelijk te houden (aparte ingang), op die manier komt er terug leven in de stad 's avonds.
which goal | Dit wordt opgevolgd door de schepen.
- | Citymarketingplan + evenementenkalender, zo brengen we volk op de been in de kern buiten de koopzondagen
- | De beleidscontext is als volgt. In 2013 werd het mobiliteitsplan vernieuwd en werd de doortocht verkeersluw gemaakt. In 2016 volgde een parkeerbeleid met een blauwe zone. Op ruimtelijk vlak werken we sinds kort aan een beleidsplan waarin de kernen worden versterkt en het buitengebied open blijft. Voor de handel zelf beschikken we over een premiestelsel (gevel, verbouwing, starter) en een handelaarscomité dat tweemaal per jaar advies geeft.
goal | Er is een belasting op leegstand, een reglement voor terrassen en uitstallingen, een politiereglement voor nachtwinkels en een premie voor gevelrenovatie. Het premiereglement werd in 2020 door de gemeenteraad aangepast. Alle reglementen zijn raadpleegbaar op de website.
`,
  ),
  ...labelledAnswers(
    'resources',
    `
- | € 75.000 ingeschreven voor 2022 (AC000123), 1 VTE deskundige economie niv. B
- | Wij hebben een klein team: een deskundige (80%) en een administratief medewerkster. Budget moet nog worden gevraagd bij de volgende aanpassing MJP.
capacity | Voor de uitvoering kan een beroep gedaan worden op het investeringsbudget openbaar domein (1,2 mio).
means | De schepen en de dienst lokale economie zullen hier hun schouders onder zetten.
- | Financieel: 15k/jaar werking. Personeel: Sofie (halftime).
means capacity | Het bestuur zal de nodige inspanningen leveren.
- | Er zijn weinig centen, wel veel goesting: twee ambtenaren en de schepen trekken er zelf aan.
- | Zowel in mensen (nieuwe functie centrummanager, vacature loopt) als in geld (fonds kernversterking, 250.000 €).
means | Wij stellen voor de duur van het traject een projectverantwoordelijke aan.
capacity | Afhankelijk v/d acties. Raming max 30.000 in 2022 en 50.000 in 2023.
- | De kost van de acties wordt gedragen door de gemeente, deels via de handelaarsbond. Opvolging gebeurt door de beleidsmedewerker lokale economie.
- | Personele inzet: 0,2 A4 + 0,5 B1 + ondersteuning van drukkerij en technische uitvoerders. Financiële inzet: actie 3.2.1 in het MJP (jaarlijks 20 000).
means | Dienst communicatie zorgt voor promotie, onze eigen ploegen plaatsen het straatmeubilair.
capacity | Leader-middelen en een aanvraag bij het Relanceplan.
- | nog niet voorzien in begroting, wel bereidheid bij schepencollege. Ik (de omgevingsambtenaar) kan een halve dag/week vrijmaken
means capacity | Dat wordt later bekeken in functie van de voorstellen.
- | In het kader van de meerjarenplanning werd een provisie opgenomen voor de uitvoering. Het diensthoofd Vrije Tijd & Economie werd aangeduid als projectverantwoordelijke.
- | De subsidie handelspanden (jaarlijks 40.000), een toekomstig kernfonds; mankracht via Interleuven die een consulente uitleent voor 2 dagen.
means | Iris is fulltime bezig met economie.
- | Er is geen apart potje voorzien. Wij zijn met z'n tweeën op de dienst en kunnen dit opnemen in onze dagdagelijkse werking.
- | Wat de financiële kant betreft, is er in het meerjarenplan onder actie AP-12 een krediet voorzien van 45.000 euro per jaar, te besteden aan promotie en inrichting. Grotere ingrepen worden mee opgenomen in het investeringsprogramma van de heraanleg. Langs de kant van de organisatie kunnen wij rekenen op een voltijdse expert ondernemen en op de kennis van het projectbureau, dat om de andere week een dag vrijhoudt.
means | De dienst lokale economie bestaat uit twee deeltijdse medewerkers, die de acties zullen opvolgen en zelf trekken. Zij worden bijgestaan door de communicatieambtenaar en door de technische dienst voor de uitvoering op het terrein. De schepen van economie volgt het dossier van nabij op.
capacity | In het meerjarenplan 2020-2025 werd een bedrag van 120.000 euro ingeschreven voor kernversterking. Daarbovenop dienen we een subsidieaanvraag in bij de provincie en bij Europa. Voor de heraanleg van het plein is er een afzonderlijk krediet van 1,5 miljoen euro.
`,
  ),
  ...labelledAnswers(
    'involvement',
    `
- | Interne stuurgroep: ruimtelijke planning, omgeving, mobiliteit, vrije tijd, com. Komt 1x/maand bijeen.
departments | We nemen dit mee op het overleg van de diensthoofden, iedere dinsdag.
how | Technische dienst, GIS, vergunningen.
- | De projectleider zit wekelijks samen met de collega's van stedenbouw en evenementen.
departments how | Dit is geen probleem in onze gemeente, we zijn een kleine organisatie.
- | In een kleine gemeente als de onze zitten alle collega's (economie, RO, cultuur) op dezelfde gang en worden ze vanzelf betrokken.
- | Er wordt transversaal gewerkt: elke cluster (Ruimte, Mens, Ondersteuning) vaardigt iemand af.
how | Betrokken: schepen, dienst economie, dienst wegen, politiezone.
- | Onze algemeen directeur heeft de diensthoofden van Grondgebiedszaken en Burger & Welzijn opdracht gegeven om uren te reserveren.
departments | Door hen van bij de start mee aan boord te nemen en te werken met duidelijke deadlines.
- | Startvergadering met iedereen; nadien trekkersduo (lok. economie + ruimte) dat per thema de juiste collega optrommelt
- | De gemeente werkt met projectfiches. Aan dit project zijn de afdelingen Stadsontwikkeling, Openbaar Domein en Samenleven gekoppeld.
departments how | We garanderen de betrokkenheid van alle diensten.
- | MAT, college en kerngroep (mobiliteit - planning - economie)
how | Voornamelijk de dienst Lokale Economie & Toerisme.
departments | via een projectteam in MS Teams met een gedeelde planner
- | Er is al jaren een goede samenwerking tussen de dienst lokale economie, de preventiedienst en de groendienst; zij stemmen hun acties onderling af.
- | De dienst Lokale Economie fungeert als trekker, met structurele betrokkenheid van de diensten Patrimonium, Mobiliteit en Communicatie. Terugkoppeling naar het college geschiedt tweemaandelijks.
departments how | Ja, zeker.
- | Met workshops waarop we de collega's van wonen, jeugd en duurzaamheid uitnodigen, plus een korte nieuwsflits voor de rest.
- | De gemeente werkt sinds de reorganisatie van 2020 met clusters. Voor dit traject wordt een ambtelijke trekker aangeduid binnen de cluster Ruimte, met een tegenhanger binnen de cluster Vrije Tijd. Zij bereiden de workshops voor, bezorgen de documenten vooraf aan de deelnemers en bewaken dat beslissingen nadien ook doorwerken in de eigen dienst. Zo nodig beslecht het managementteam.
departments | Bij de start organiseren we een kick-off waarop alle betrokkenen worden uitgenodigd. Daarna komt er elke maand een overleg met verslag, en om het kwartaal wordt de stand van zaken voorgelegd aan het college. Wie niet aanwezig kan zijn, stuurt een vervanger.
how | Vanuit het stadhuis zijn de volgende diensten relevant voor dit traject: de dienst ondernemen en markten, de dienst ruimtelijke planning, de dienst mobiliteit, de groendienst en de communicatiedienst. Ook de dienst cultuur en het toeristisch onthaal spelen een rol in de beleving van de binnenstad.
`,
  ),
];
