/** Still more ways to ask what `faq/workshops.ts` answers, as people type to a bot: one a line. */
export const PROFPLOEG_WORKSHOPS_MORE_PHRASINGS = {
  'profploeg-workshops': `
Ik ben nieuw op de dienst en moet de workshops helpen regelen, voor wie zijn die?
Mijn schepen vraagt hoeveel workshops er in totaal komen.
Is het zo dat er eerst een workshop intern is en daarna een met buitenstaanders?
Stel dat we maar één workshop willen, zijn er toch twee voorzien?
Hoe zit dat met de workshops, wie komt naar welke?
Wij willen weten of de handelaars bij de eerste of de tweede workshop zitten.
Wat bedoelen ze met interne en externe workshops, wat is het onderscheid?
Komen er buiten de interne en de externe sessie nog workshops bij?
In welke volgorde worden de sessies met diensten en met bewoners gehouden?
Ge spreekt van workshops in het meervoud, welke zijn dat allemaal?
Nog efkes over de workshops: zitten ambtenaren en winkeliers samen of apart?
Welke mensen zien we op de ene workshop en welke op de andere?
Heeft de Profploeg vastgelegd hoeveel sessies een gemeente krijgt?
Onze verenigingen vragen of zij op een van de workshops welkom zijn.
Wie krijgt er een plaats aan tafel in de verschillende werksessies?
Beginnen jullie met de mensen van de gemeente of met de bewoners?
Ik moet een lijst maken van wie naar de workshops komt, wie zet ik daarop?
Zijn de workshops er voor onze diensten, voor de handelaars of voor allebei?
Kan een gemeente ook drie of vier workshops hebben?
Doen de experten de workshops met ons alleen of ook met de buurt?
Wie zijn de mensen met wie de Profploeg in groep samenwerkt?
Welke workshop krijgen we als eerste, en wie zit daarin?
De burgemeester wil een overzichtje van de workshops met telkens de deelnemers.
Verloopt alles in één grote sessie of splitsen jullie dat op?
Wat is het aantal workshops waar we rekening mee moeten houden?
Met welke groepen mensen werkt de Profploeg in haar sessies?
Wij plannen onze agenda, komt de sessie met de bewoners voor die met de diensten?
Mag er iemand van een vereniging naar een van jullie sessies komen?
Zit er een vast aantal workshops in zo'n begeleiding?
Bij stap 2.2 staat iets over workshops, wie wordt daar verwacht?
`,
  'profploeg-internal-workshop': `
Ik ben nieuw op de dienst en word verwacht op de interne workshop, wat doen we daar?
Mijn schepen vraagt wanneer die eerste workshop met de diensten start.
Is het zo dat we samen met de experten afspreken wanneer de interne workshop begint?
Stel dat onze handelaars ook willen komen, mogen die bij de interne workshop?
Hoe zit dat met de interne workshop, zijn da alleen mensen van de gemeente?
Wij moeten onze diensten samenroepen, voor welke workshop is dat?
Wat bedoelen ze met "in de diepte gaan" tijdens de interne workshop?
Waar zoeken we met onze diensten naar partners die iets in beweging kunnen zetten?
Zitten de experten er de hele tijd bij als onze diensten samen werken?
Ge houdt eerst een workshop zonder de buurt, wat is daar de bedoeling van?
Nog efkes over de eerste werksessie: wie zit er dan rond de tafel?
Ligt de startdatum van de interne workshop vast of kiezen we die samen?
Welke van de workshops is bedoeld voor de eigen ambtenaren?
Moet de dienst mobiliteit samen met de dienst economie naar de eerste workshop?
Wat komt er aan bod in de sessie met de betrokken diensten en de experten?
Op welke workshop worden lokale hefbomen gezocht?
Onze diensten werken nogal naast elkaar, brengt een workshop hen samen met de experten?
Is er een workshop vooraf om onder ons met de experten te praten?
Waarvoor moeten mijn collega's van openbare werken naar een workshop komen?
Wordt er in de interne workshop gepraat over de kenmerken van ons dorp?
Krijgen wij als ambtenaren eerst een eigen sessie met de Profploeg?
Ik vraag mij af wie de start van de eerste workshop bepaalt, wij of jullie.
Komt de interne workshop voor de sessie met handelaars en bewoners?
Wat moeten de betrokken diensten samen met de experten zoeken?
Welke workshop gaat het diepst in op wat er in onze gemeente leeft?
Hoe pakt de Profploeg het aan om met onze eigen diensten te brainstormen?
De algemeen directeur vraagt wat het personeel op de interne workshop komt doen.
Gebeurt de eerste workshop met of zonder mensen van buiten het gemeentehuis?
Mogen alleen betrokken diensten naar de interne sessie of ook bewoners?
Wij hebben nog geen moment voor de eerste workshop, met wie spreken we dat af?
`,
  'profploeg-external-workshop': `
Ik ben handelaar en vraag mij af of de Profploeg ook naar ons luistert.
Mijn schepen vraagt wanneer de bewoners aan het woord komen in het traject.
Is het zo dat de externe workshop altijd na de interne komt?
Stel dat een vereniging goede ideeën heeft, waar kan ze die kwijt?
Hoe zit dat met de mensen uit de buurt, mogen die ook iets zeggen?
Wij hebben een café op het plein, worden wij ook gevraagd voor een workshop?
Wat bedoelen ze met een externe workshop, wie is er dan extern?
Wat gebeurt er achteraf met wat de winkeliers in de workshop aanbrengen?
Komen de ideeën van onze bewoners in een rapport of blijven ze in de zaal hangen?
Ge vraagt ook de mening van gewone mensen, in welke sessie is dat?
Nog efkes over de sessie met handelaars: komt die vroeg of laat in deel 2?
Wie komt er aan het woord in de workshop die na die van de diensten volgt?
Onze winkeliers zijn boos dat niemand hen iets vraagt, komt dat nog?
Mag ik als bewoner naar een workshop van de Profploeg komen?
Welke groepen buiten het gemeentebestuur mogen meepraten over de kern?
Is er een sessie waar de plaatselijke verenigingen gehoord worden?
Waar belandt de inbreng van de mensen uit de tweede workshop?
Kunnen buurtbewoners en handelaars in dezelfde workshop hun zegje doen?
Na de interne sessie, wie is er dan aan de beurt?
Worden ook mensen gehoord die niet bij de gemeente werken?
Ik baat een kledingzaak uit, op welk moment in het traject tel ik mee?
De voorzitter van de middenstand vraagt of ze bij het traject betrokken worden.
Houdt de Profploeg rekening met wat bewoners aanbrengen als ze het rapport schrijft?
Zit er een moment in het traject waarop de buurt haar mening kan geven?
Wat is de rol van handelaars in de begeleiding door de Profploeg?
Hoe krijgen verenigingen een stem in wat er met onze kern gebeurt?
Wij willen de mensen niet overslaan, is er een workshop voor hen voorzien?
Gaat wat wij als zelfstandigen zeggen mee in het eerste projectrapport?
Voor welke workshop nodigt de gemeente mensen van buitenaf uit?
Spreken de experten ook rechtstreeks met winkeliers, of alleen met het bestuur?
`,
  'profploeg-stakeholders': `
Ik ben nieuw op de dienst, wie zijn nu de primaire en wie de secundaire stakeholders?
Mijn schepen kent alleen stakeholders in het algemeen, wat is primair en wat secundair?
Is het zo dat de handelaars pas als secundaire stakeholders gezien worden?
Stel dat ik in een vereniging zit, ben ik dan een secundaire belanghebbende?
Hoe zit dat met die twee soorten stakeholders, wie hoort waar bij?
Wij zijn de dienst mobiliteit, in welke groep stakeholders vallen wij?
Wat bedoelen ze met primair, over welke mensen gaat dat?
Rekent de Profploeg zichzelf ook tot de stakeholders?
Welke stakeholders zitten in de interne workshop en welke in de externe?
Ge maakt een onderscheid tussen primair en secundair, waarop komt dat neer?
Nog efkes over die stakeholders: waar horen de bewoners thuis?
Geef eens een paar voorbeelden van mensen die secundair genoemd worden.
Worden de ambtenaren en de experten samen in één groep gezet?
Onze winkeliers zijn beledigd dat ze secundair heten, wie is er dan primair?
Ik las "primaire stakeholders" in de uitleg over de workshops, wie zijn dat?
Hoe noemt de Profploeg de handelaars, verenigingen en bewoners?
Welke partijen mogen eerst rond de tafel volgens de indeling van de Profploeg?
In welke workshop komen de belanghebbenden van de tweede groep aan bod?
Welke twee soorten belanghebbenden zitten er in jullie indeling?
Bij wie hoort een buurtcomité, bij de primaire of de secundaire partijen?
De term stakeholder zegt mij niks, wie bedoelt de Profploeg daarmee?
Tot welke categorie behoren de deskundigen die ons begeleiden?
Ik moet op een slide de primaire en secundaire stakeholders zetten, wie zijn ze?
Klopt mijn lijst: diensten en experten primair, winkeliers en bewoners secundair?
Vallen horeca-uitbaters onder de eerste of de tweede groep belanghebbenden?
Waar nemen de primaire partijen aan deel in de loop van het traject?
Hoe verdeelt de Profploeg de mensen die iets te maken hebben met onze kern?
Welke belanghebbenden worden pas in een latere workshop gehoord?
Wij vroegen ons af of gewone inwoners ook als stakeholder tellen.
Wie staat er volgens de Profploeg het dichtst bij het traject, en wie wat verder?
`,
  'profploeg-local-levers': `
Ik ben nieuw op de dienst, wat bedoelen jullie met een hefboom in een gemeente?
Mijn schepen vraagt om een voorbeeld van zo'n lokale hefboom.
Is het zo dat een partner uit de gemeente ook een hefboom kan zijn?
Stel dat we een mooi kasteel hebben, kan dat een hefboom zijn voor onze kern?
Hoe zit dat met die hefbomen, zoeken wij die zelf of met de experten?
Wij hebben een sterke wekelijkse markt, kan dat kenmerk veel in beweging zetten?
Wat bedoelen ze met een hefboomeffect in een dorpskern?
In welke sessie gaan we op zoek naar wat iets in beweging kan zetten?
Waarom werkt de Profploeg maar aan een paar specifieke aspecten?
Ge spreekt over hefbomen, is dat geld of is dat iets anders?
Nog efkes over hefbomen: waarvoor hebben we die nodig?
Kan onze jeugdvereniging een lokale hefboom zijn?
Hoe kan één ding in de gemeente zorgen dat er veel verandert?
Wie gaat er bij ons op zoek naar die lokale hefbomen?
Moet een hefboom een persoon zijn of kan het ook een plek of een kenmerk zijn?
Onze gemeente heeft weinig troeven, hoe vinden jullie dan iets dat beweegt?
Ik moet uitleggen wat lokale hefbomen zijn en weet niet hoe.
Zoeken de experten in de workshop naar de sterke kanten van onze gemeente?
Kiest de Profploeg specifieke punten omdat die het meeste effect hebben?
Welke zaken in ons dorp kunnen een vliegwiel zijn voor de kern?
Worden partners uit de streek ook als hefboom gezien?
Op welk moment denken we samen na over wat ons centrum vooruit kan duwen?
Werkt de Profploeg met ons aan alles of zoekt ze het punt waar het meeste beweegt?
Wat is een ander woord voor een lokale hefboom, een troef misschien?
De burgemeester denkt dat een hefboom een machine is, wat moet ik hem zeggen?
Wat hebben partners en kenmerken te maken met een hefboom?
Kunnen wij met een bestaande troef veel teweegbrengen, en hoe noemen jullie dat?
Wij horen de experten altijd over hefbomen, waarom vinden ze die zo belangrijk?
Hoe vindt de gemeente samen met de Profploeg iets wat een groot effect heeft?
Zit in elk dorp wel iets dat als hefboom kan dienen, en wat is dat dan?
`,
} as const satisfies Readonly<Record<string, string>>;
