/** Full, spoken ways to ask what `faq/help.ts` answers: one a line. */
export const PROFPLOEG_HELP_MORE_PHRASINGS = {
  'profploeg-can-do': `
Ik ben nieuw op de dienst, waarvoor kunnen we die Profploeg allemaal inzetten?
Stel dat we geselecteerd worden, wat gaan die experten dan zoal voor ons doen?
Mijn schepen wil een lijstje van alles waarmee de Profploeg een stad kan helpen.
Is het zo dat de Profploeg zowel ideeën geeft als cijfers bekijkt?
Wij zitten met een kwakkelend centrum, op welke manieren kan de ploeg bijspringen?
Wat bedoelen ze met de hulp van de Profploeg, kunt ge dat wat concreter maken?
Hoe zit dat met het aanbod, is dat enkel raad of ook hulp bij acties en inspraak?
Som nog efkes op wat de Profploeg in huis heeft voor een gemeente.
Wat kunnen we er eigenlijk mee doen, met zo'n team experten?
Voor de collegenota zoek ik een overzicht van de diensten die de Profploeg levert.
Met welke soorten vragen kloppen gemeenten best aan bij dat team?
Is de Profploeg vooral goed voor panden, voor data of voor inspraak?
Wordt er naast beleid ook geholpen met communicatie en met openbaar domein?
Als ik de Profploeg moest verkopen aan mijn collega's, wat zijn dan de vijf dingen die ze kan?
Wat steekt er allemaal in het pakket dat een gemeente van de Profploeg krijgt?
Mogen we zelf aangeven waarvoor we hen nodig hebben, en wat is de rest van het aanbod?
Waar kan dat team ons uit de nood helpen als ons dorpshart stilvalt?
Onze winkelstraat sukkelt al jaren, wat zou de Profploeg daar kunnen aanpakken?
Welke taken mogen we bij de experten neerleggen?
Wat doet zo'n ploeg concreet als ze bij ons over de vloer komt?
Kan je mij een idee geven van de mogelijke opdrachten voor de Profploeg?
Ik snap nog altijd niet wat een gemeente van die ploeg gedaan kan krijgen.
Zijn er verschillende vormen van steun waaruit een bestuur kan putten?
Wat kan ne gemeente daar gaan halen, bij de Profploeg?
Levert de Profploeg advies, inspiratie, analyse of nog iets anders?
De burgemeester vraagt waarom we hen zouden inschakelen, wat kunnen ze voor ons betekenen?
Op welke terreinen heeft een lokaal bestuur baat bij dat team?
Van welke bijdrage van de Profploeg kan onze gemeente genieten?
alles wat Profploeg aanbiedt
hulp bij beleid, acties, inspraak en data
`,
  'profploeg-help-conditions': `
Ons detailhandelsbeleid trappelt ter plaatse, kan iemand van de Profploeg zeggen wat er mankeert?
Ik ben beleidsmedewerker en wil weten of de Profploeg ook met beleid helpt.
Stel dat wij een volgende stap willen zetten in ons beleid, zoekt de ploeg dan uit wat daarvoor nodig is?
Is het zo dat de Profploeg randvoorwaarden opspoort voor ons beleid?
Wat bedoelen ze met de nodige randvoorwaarden om een stap verder te zetten?
Wij zitten met een beleid op papier dat niet vooruitgaat, kan de Profploeg een duwtje geven?
Hoe zit dat met beleidsadvies, halen ze dat ook uit data?
Kan iemand met een frisse blik naar onze handelskern kijken en zeggen wat er eerst moet gebeuren?
Bekijken ze ook een andere levendige buurt dan de handelskern als het over beleid gaat?
Mijn schepen wil geen actie maar een betere koers voor het centrum, kan dat met de Profploeg?
Kan de Profploeg ons zeggen welke voorwaarden we eerst moeten regelen?
Wordt er met creativiteit en kennis van zaken naar ons kernbeleid gekeken?
Ge hebt een beleid maar ge geraakt niet verder, is da iets voor de Profploeg?
Wij willen ons beleid rond de kern een versnelling hoger schakelen, wie helpt daarbij?
Kan de ploeg nagaan wat er in onze gemeente nog moet kloppen voor we verder kunnen?
Geven de experten ook adviezen voor het beleid van de gemeente zelf?
Wat heeft ons beleid nodig om uit de startblokken te geraken, zoekt de Profploeg dat uit?
Ik lees dat men met een creatieve blik naar een bruisende buurt kijkt, wat levert dat op voor ons beleid?
Is beleidswerk ook een geldige vraag aan de Profploeg of moet het om een project gaan?
Onze beleidsnota handel is verouderd, denkt de Profploeg mee over de volgende stap?
Kan een adviseur ons helpen om de hinderpalen in ons kernbeleid weg te werken?
Worden er adviezen voor ons beleid gehaald uit cijfers die al voorhanden zijn?
We weten niet wat er ons tegenhoudt om ons beleid te verdiepen, kan de ploeg dat achterhalen?
Kan de Profploeg mee de lijnen uitzetten voor het centrumbeleid van de stad?
Help eens, ons beleid bedrijvige kernen zit in het slop, wat doet de Profploeg daarmee?
Zijn er experten die de basisvoorwaarden voor een goed kernbeleid opsporen?
Mag onze hulpvraag louter strategisch zijn, over waar we met de kern naartoe willen?
Hoe kan de Profploeg ons bestuur een stap verder brengen in zijn beleid?
creatieve blik op ons kernbeleid
wat ontbreekt in ons beleid
`,
  'profploeg-help-actions': `
Ik heb een actie in mijn hoofd voor de braderij, kan de Profploeg die mee vormgeven?
Stel dat we al weten welke maatregel we willen, helpt de ploeg dan nog met de uitwerking?
Wij zitten met een halfafgewerkt actievoorstel, kan een expert dat mee op punt zetten?
Is het zo dat de Profploeg acties mee uitwerkt maar niet zelf uitvoert?
Mijn schepen wil geen dik rapport maar hulp bij één concrete ingreep, kan dat?
Wat bedoelen ze met ondersteuning bij de uitwerking van bepaalde acties?
Hoe zit dat na de uitwerking, moet de gemeente de actie dan zelf trekken?
Kan iemand ons helpen om van een vaag idee een haalbare actie te maken?
Ik zou graag een stempelkaart voor onze winkels uitwerken, denkt de Profploeg daarover mee?
Met wiens mensen en geld wordt een uitgewerkte actie achteraf gerealiseerd?
Krijgt een gemeente bijstand om haar eigen acties voor te bereiden?
Werkt die ploeg ook mee aan iets praktisch, zoals een nieuwe actie in de kern?
Wij hebben tien ideeën en nul ervaring, kan de Profploeg er enkele helpen uitwerken?
Kunt ge met ne concrete actie ook bij de Profploeg terecht?
Zijn de experten er ook om een maatregel van de gemeente verder te verfijnen?
Wordt een initiatief van ons door de Profploeg ondersteund bij het opzetten?
Onze dienst geraakt niet verder met een actie rond pop-ups, helpt de ploeg ons vooruit?
Kan de Profploeg samen met ons een plan van aanpak maken voor een bepaalde actie?
Tot waar gaat de steun bij acties, enkel uitdenken of ook doen?
Helpen ze ook bij de voorbereiding van een maatregel die het college al goedkeurde?
Ik wil een actie lanceren voor startende winkels, mag ik daarvoor op de experten rekenen?
Da plan ligt klaar maar 't moet nog uitgewerkt worden, doen jullie da mee?
Kan de Profploeg ons ondersteunen als we zelf een project willen opstarten?
Neemt de Profploeg het uittekenen van een actie mee op zich?
Bij welke acties kan een gemeente rekenen op uitwerking door de experten?
Is hulp bij een losse actie mogelijk zonder dat heel ons beleid op de schop gaat?
Wij vragen ons af of de Profploeg meedenkt over het hoe van onze maatregelen.
Een collega zegt dat ze ook helpen bij de uitwerking van acties, is dat waar?
expert helpt maatregel verfijnen
steun bij opzetten van een actie
`,
  'profploeg-help-cocreation': `
Ik wil de bewoners van bij het begin laten meedenken, helpt de Profploeg daarmee?
Stel dat we onze winkeliers beter willen informeren, ondersteunt de ploeg die communicatie?
Wij zitten met boze buurtbewoners, kan de Profploeg een traject met hen begeleiden?
Is het zo dat er co-creatietrajecten met eigenaars van panden mogelijk zijn?
Wat bedoelen ze met een communicatietraject in het aanbod van de Profploeg?
Mijn schepen hecht veel belang aan inspraak, is dat iets waar de ploeg ons bij helpt?
Hoe zit dat met inspraak, zit die sowieso in het traject met de externe workshop?
Wij krijgen de huiseigenaars in de winkelstraat maar niet mee, doet de Profploeg daar iets aan?
Kan iemand van buitenaf ons helpen om met handelaars en bewoners samen iets te ontwerpen?
Kunt ge ook hulp krijgen om de mensen in 't dorp mee te krijgen?
Zijn er experten die het gesprek met winkeliers in goede banen leiden?
Onze handelaars lezen onze brieven niet, kan de Profploeg onze communicatie ondersteunen?
Met welke groepen kan de Profploeg samen met ons co-creëren?
Komt er naast zo'n participatietraject ook nog een workshop met verenigingen en bewoners?
Wij plannen een buurtbevraging over het plein, wil de Profploeg dat mee begeleiden?
Kan de Profploeg ons bijstaan om inwoners warm te maken voor onze plannen?
Worden trajecten waarin burgers mee beslissen door de Profploeg gesteund?
Ik zoek begeleiding om samen met de winkeliers ideeën te bedenken.
Voor het overleg met vastgoedeigenaars missen wij ervaring, vult de Profploeg dat aan?
Helpt de ploeg een stad die haar boodschap moeilijk bij de middenstand krijgt?
Doen ze daar ook aan co-creatie, of is 't enkel advies van bovenaf?
Kan de communicatie met alle betrokkenen in onze kern een onderdeel van de hulp zijn?
Welke steun biedt de Profploeg om burgers en ondernemers bij elkaar te brengen?
We willen niet over de hoofden van de handelaars beslissen, kan de Profploeg helpen?
Is meedenken door eigenaars, winkeliers en omwonenden iets dat jullie mee organiseren?
Bewoners moeten mee aan het stuur zitten bij ons, steunt de Profploeg zo'n aanpak?
Krijgen wij hulp om handelaars uit te leggen waarom het centrum verandert?
Samen met de inwoners een nieuwe dorpskern bedenken, kan de Profploeg dat ondersteunen?
steun bij inspraak handelaars
eigenaars en winkeliers laten meedenken
`,
  'profploeg-help-ideas': `
Wij zitten met zes lege etalages op een rij, heeft de Profploeg daar ideeën voor?
Ik zoek inspiratie voor een oude bakkerij die al lang dicht is, kan de ploeg iets bedenken?
Stel dat we het kerkplein willen veranderen, komt de Profploeg met voorstellen?
Is het zo dat de Profploeg creatieve voorstellen doet voor pleinen en straten?
Mijn schepen wil iets verrassends in een leegstaand postgebouw, kan de Profploeg helpen brainstormen?
Wat bedoelen ze met panden opnieuw invullen?
Hoe zit dat met leegstand, pakt de Profploeg dat aan of is er een kernwijzer voor?
Kan iemand met verbeelding eens naar onze kale winkelstraat kijken en iets voorstellen?
Onze dorpskern staat vol leegstaande panden, krijgen wij daar ideeën voor?
Waarmee kunnen we zelf al beginnen tegen leegstand, naast de ideeën van de Profploeg?
Ge zit met een leeg pand op den hoek, kan die ploeg daar iets op vinden?
Geven de experten tips om het openbaar domein in ons centrum aan te pakken?
Ik hoorde dat ze originele functies bedenken voor winkels die dichtgegaan zijn.
Wij weten niet wat aan te vangen met een verlaten bankkantoor, denkt de Profploeg mee?
Worden er ingrepen voor de publieke ruimte door het team voorgesteld?
Voor een saai marktplein zoeken wij frisse ideeën, kan dat via de Profploeg?
Kan de Profploeg ons verlossen van die troosteloze leegstand in het centrum?
Krijgt een gemeente creatieve input voor gebouwen waar niemand nog iets in wil doen?
De straat moet gezelliger worden, levert de Profploeg daar concrete ideeën voor?
Mag ik voor een nieuwe bestemming van een winkelpand op jullie experten rekenen?
Is er hulp om ne lege winkel weer iets te laten worden?
Bedenken ze ook ingrepen voor een parkje of een pleintje in de kern?
Kan onze vraag aan de ploeg gaan over wat er in een leeg warenhuis moet komen?
Een eigenaar vindt geen huurder, kan de Profploeg creatieve pistes aanreiken voor zijn pand?
Zijn er voorstellen te verwachten voor zitplekken en groen in de winkelstraat?
Is er buiten de Profploeg nog een hulpmiddel rond leegstand waarmee we zelf kunnen werken?
Wij willen ons stationsplein opwaarderen, komt de ploeg met suggesties?
Leegstand vreet aan ons centrum, wat kan die Profploeg daar creatief mee doen?
creatieve pistes leegstaand gebouw
voorstellen voor pleintje en straat
`,
  'profploeg-help-analysis': `
Ik heb een map vol tellingen en enquêtes, kan de Profploeg daar iets uit afleiden?
Stel dat wij onze cijfers aanleveren, maakt de Profploeg er dan een analyse van?
Wij zitten met data over passanten, kan iemand van de ploeg die voor ons lezen?
Is het zo dat de Profploeg alleen werkt met data die al beschikbaar zijn?
Wat bedoelen ze met gerichte analyses op basis van beschikbare data?
Mijn schepen wil beslissingen op cijfers baseren, kan de Profploeg die doorgronden?
Hoe zit dat met de gegevens, verzamelen wij die en analyseren jullie ze?
Moet de gemeente zelf haar data bijeenzoeken voor de Profploeg ze analyseert?
Kan de ploeg uit onze winkelcijfers raad halen voor ons beleid?
Ge hebt cijfers maar ge ziet er niks in, kan de Profploeg da uitleggen?
Doen de experten ook aan onderzoek met cijfers of is 't puur creatief werk?
Wordt er een analyse van onze kern gemaakt met bestaande gegevens?
Wie doet wat bij een data-analyse, wij het verzamelen en zij het rekenwerk?
Ik wil weten of de Profploeg een doorlichting van ons winkelhart kan maken.
Wat kan een gemeente opsteken uit een analyse door de Profploeg?
Onze dienst heeft niemand die met statistiek overweg kan, neemt de Profploeg dat over?
Waarom zou de Profploeg in onze cijfers duiken, wat halen ze eruit?
Kan de Profploeg de koopkracht en leegstand in ons centrum voor ons ontleden?
Komt er uit zo'n data-analyse ook advies voor ons beleid bedrijvige kernen?
Steunt het advies van de Profploeg op cijfers of op buikgevoel?
Wij kochten vorig jaar telgegevens aan, gebruikt de Profploeg die voor een analyse?
Kan een data-expert ons zeggen wat onze bezoekersaantallen betekenen?
Is het verzamelen van gegevens een taak voor onze eigen dienst?
Laat de Profploeg haar licht schijnen over onze winkelstatistieken?
Hebben we recht op een cijfermatige kijk op ons handelsgebied via de Profploeg?
Maken jullie ook analyses, of geven jullie alleen ideeën?
Een ambtenaar van ons houdt alle leegstandscijfers bij, doet de Profploeg daar iets mee?
Kunnen we de ploeg vragen om een welbepaalde analyse van onze winkelstraat?
gegevens laten ontleden door experten
beleidsadvies uit bestaande cijfers
`,
  'profploeg-help-other': `
Onze vraag gaat over een uitgaansbuurt en staat nergens vermeld, mogen we ze toch stellen?
Ik heb een nogal rare vraag voor de Profploeg, is daar plaats voor?
Stel dat geen enkel punt van de lijst bij ons past, kunnen we dan nog indienen?
Is het zo dat de laatste regel van de lijst door de gemeenten zelf ingevuld mocht worden?
Wij zitten met een nood die niet in de opsomming staat, telt die ook?
Wat bedoelen ze met "waar heb je nood aan?" op het einde van de lijst?
Mijn schepen vraagt of we buiten de lijntjes van het aanbod mogen kleuren.
Hoe zit dat met vragen die afwijken, wordt dat in het intakegesprek uitgeklaard?
Moet het altijd over een winkelgebied gaan of mag het ook een andere levendige wijk zijn?
Kunt ge zelf kiezen waarvoor ge die ploeg gebruikt?
Is er een vaste menukaart of kunnen we eigen wensen doorgeven?
We weten zelf nog niet goed wat we nodig hebben, wordt dat later verduidelijkt?
Zijn er vragen die de Profploeg zou weigeren omdat ze niet in haar lijst staan?
Mag het ook over iets gaan dat nog niemand anders gevraagd heeft?
Wordt er ook maatwerk geleverd voor een gemeente met een aparte nood?
Onze uitdaging draait om een evenementensite, valt dat binnen wat de ploeg doet?
De lijst van de infosessie lijkt niet compleet, kunnen wij er zelf iets aan toevoegen?
Ik vraag mij af of de opgesomde hulp maar een voorbeeld is of de hele lijst.
Kan de Profploeg ook naar een bruisende wijk kijken waar amper winkels zijn?
Waar worden onze eigen noden besproken als ze niet in het standaardlijstje passen?
Is de Profploeg strikt in wat ze doet of kijkt ze naar onze noden?
Wij willen iets met nachtleven en cultuur, mag dat ook of is 't enkel handel?
Mag een gemeente met een totaal ander verzoek afkomen?
Da van ons past in geen enkel hokje, is da erg?
Bepaalt de gemeente of de Profploeg waarover de begeleiding gaat?
Heeft een ongewoon onderwerp evengoed zijn plaats in de begeleiding?
Onze nood is heel specifiek, luistert de Profploeg daarnaar of krijgen we standaardwerk?
Kan ik iets voorstellen dat helemaal niet op uw lijst voorkomt?
eigen nood niet in opsomming
begeleiding voor andere levendige buurt
`,
} as const satisfies Readonly<Record<string, string>>;
