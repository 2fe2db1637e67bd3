/** More ways to ask what `faq/expertise-fields.ts` answers: one a line. */
export const PROFPLOEG_EXPERTISE_FIELDS_PHRASINGS = {
  'profploeg-expertise-communication': `
communicatiespecialist
marketingexpert
socialemedia-expert
promotie centrum
citymarketing
reclame en branding
expert reclamecampagne
online zichtbaarheid handelaars
expert Facebook Instagram
huisstijl en slogan kern
Staat communicatie in de lijst van expertises?
Is sociale media een expertiseveld?
Staat retail marketing tussen de vakgebieden?
Klopt het dat er experten zijn in sociale media?
Klopt het dat retail marketing tot de expertises behoort?
Zijn communicatie, sociale media en marketing drie aparte velden?
Leveren jullie een deskundige voor communicatietrajecten?
Wat zeggen de bronnen over de expertise communicatie?
Voor welke doelgroepen kan een communicatiedeskundige ons helpen: bewoners, eigenaars, winkeliers?
Welke deskundige helpt ons bij de promotie van lokaal winkelen?
Wie maakt ons wegwijs in TikTok en andere kanalen?
Is er iemand die een communicatieplan kan opstellen voor ons centrum?
Kan een specialist onze handelaars coachen in online reclame?
Wij willen onze kern als merk in de markt zetten, is er een expert branding?
Onze winkelstraat heeft geen imago, welke marketingspecialist vragen we?
Wij weten niet hoe we klanten via het internet bereiken, is daar expertise voor?
Mijn schepen vraagt of er een communicatiebureau bij de experten zit.
Onze communicatiedienst zoekt versterking, kan een expert bijspringen?
Ik ben communicatieambtenaar en zoek raad over sociale netwerken.
Hebt u deskundigen in reclame en publiciteit?
Hebt ge iemand die goed is met social media?
Kan iemand meedenken over een logo en een slogan voor de kern?
Is er kennis in de ploeg over handelsmarketing?
Beschikt de ploeg over communicatiedeskundigen?
Wordt er marketingadvies gegeven door een specialist?
Zijn er experten die weten hoe je een winkelgebied aanprijst?
Helpt een expert bij een nieuwsbrief, website of app voor ons centrum?
Welk veld kruis ik aan voor een imagocampagne?
Is er expertise om ons handelscentrum beter bekend te maken?
Kan de ploeg advies geven over influencers en online campagnes?
Is er hulp om hinder bij wegenwerken goed te communiceren, een communicatie-expert bijvoorbeeld?
Valt publiciteit voor lokale winkels onder de expertises?
Welke expert kent iets van klantenbinding en cadeaubonacties?
Wie adviseert ons over storytelling en beeldvorming van het centrum?
`,
  'profploeg-expertise-data': `
data-expert
dataspecialist
smart city expert
sensoren en tellingen
technologie handelskern
digitale expert
big data
expert digitalisering
data-analist
artificiële intelligentie winkels
Staat data in de lijst van expertises?
Is smart technology een expertiseveld?
Klopt het dat er experten zijn in retaildata?
Klopt het dat smart technology bij de vakgebieden staat?
Beschikt de ploeg over kennis van data?
Hebben jullie een datakenner die advies uit gegevens kan halen?
Is er een expert die met retaildata overweg kan?
Kan een dataspecialist advies voor ons beleid afleiden uit beschikbare gegevens?
Welke deskundige kan onze winkelcijfers interpreteren?
Is er een statisticus of een datawetenschapper aan boord?
Wij hebben veel gegevens maar weten niet wat ermee doen, is er een deskundige data?
Wij overwegen slimme camera's om bezoekers te tellen, wie kent daar iets van?
Wij willen werken met mobiele data en wifitellingen, is er een specialist?
Mijn schepen vraagt of er een expert in slimme steden meedoet.
Onze IT-dienst zoekt iemand met kennis van smart city-toepassingen.
Ik zoek een expert die onze koopstromen in cijfers kan vatten.
Hebt u technologische knowhow in uw team?
Hebt ge iemand die thuis is in data?
Kent de ploeg iets van apps, dashboards en technologie?
Welke expert vraag je voor een digitaal platform voor lokale winkels?
Welk veld vink ik aan voor digitale innovatie?
Onder welk expertiseveld vallen technologische toepassingen?
Kan er een specialist digitale tools meekomen?
Wordt er technologische expertise aangeboden?
Is er een dataexpert die ons leert werken met technologie?
Weet een expert hoe we passantenstromen kunnen meten?
Zijn er specialisten in het internet der dingen voor winkelgebieden?
Bestaat er een expertise rond digitale vernieuwing in de handel?
Kunnen we een expert krijgen die data over bezoekers verwerkt?
Is kennis over dataverzameling en sensoren aanwezig bij de experten?
`,
  'profploeg-expertise-retail': `
vastgoedspecialist
retailexpert
evenementenspecialist
starterscoach
expert pop-up
koopgedrag expert
expert handelsvastgoed
vernieuwende winkelformules
consumentenonderzoeker
braderie en kerstmarkt expert
Staat winkelvastgoed in de lijst van expertises?
Is events een expertiseveld?
Is starters een van de velden?
Staat consumentengedrag tussen de vakgebieden?
Staan innovatieve winkelconcepten bij de expertises?
Klopt het dat er experten zijn voor startende ondernemers?
Klopt het dat winkelvastgoed een expertise is?
Klopt het dat events tot de vakgebieden behoren?
Kan een expert winkelvastgoed ideeën leveren voor onze panden?
Helpt een vastgoeddeskundige om winkels opnieuw te verhuren?
Is er een makelaar of vastgoedkenner bij de deskundigen?
Wie weet er iets van conceptstores en belevingswinkels?
Hebben jullie een specialist die evenementen in de winkelstraat bedenkt?
Welke deskundige kan ons helpen met een avondmarkt of zomerfestival?
Wij willen startende handelaars aantrekken, is er een expert starters?
Wij zien klanten naar de baanwinkels trekken, wie doorgrondt hun koopgedrag?
Wij hebben veel winkelleegstand, zit er een vastgoeddeskundige in de ploeg?
Onze evenementendienst vraagt of er ook een eventspecialist bij is.
Mijn schepen van middenstand wil een expert in kleinhandel.
Ik zoek een deskundige met ervaring in retailvastgoed.
Hebt u een consumentenpsycholoog in uw team?
Hebt ge iemand die weet wat de klanten willen?
Kent de ploeg iets van winkelvastgoed en handelshuur?
Is er expertise over het gedrag van shoppers?
Beschikt de ploeg over retailkenners?
Is er iemand die jonge winkeliers kan coachen bij hun opstart?
Wie begeleidt ons bij een wedstrijd of premie voor starters?
Welk veld kruis ik aan voor een pop-upbeleid?
Onder welk expertiseveld vallen markten en feesten?
Is er een deskundige die klantenwensen onderzoekt?
Kan een expert ons vertellen wat consumenten in een centrum zoeken?
Zijn er kenners van nieuwe winkelformules, zoals deelwinkels of combiwinkels?
`,
  'profploeg-expertise-process': `
procesbegeleider
onderhandelaar
expert contracten
centrummanager
bemiddeling met eigenaars
facilitator
contractspecialist
creatieve sessies
contractonderhandeling
moderator
Staat centrummanagement in de lijst van expertises?
Is procesbegeleiding een expertiseveld?
Staat negotiatie en contracten tussen de vakgebieden?
Zijn creatieve trajecten een van de expertises?
Klopt het dat er experten zijn in centrummanagement?
Klopt het dat de Profploeg deskundigen heeft in onderhandelen?
Klopt het dat je procesbegeleiding kan aanduiden in het formulier?
Waar duid ik aan dat we een expert negotiatie zoeken?
Is er iemand die gesprekken tussen partijen kan modereren?
Welke deskundige staat ons bij in gesprekken met een promotor?
Wie kan een huurcontract of erfpacht mee beoordelen?
Wij zitten in conflict met een eigenaar, is er een bemiddelaar?
Wij denken aan een centrummanager, kan een expert ons adviseren?
Wij missen iemand die het proces trekt en de diensten samenbrengt.
Onze dienst zoekt een expert om met pandeigenaars te onderhandelen.
Ik zoek iemand die een brainstorm in goede banen leidt.
Hebt u deskundigen die overeenkomsten helpen sluiten?
Hebt ge iemand die goed kan onderhandelen?
Kent de ploeg iets van city- of centrummanagement?
Is er expertise in het leiden van complexe processen?
Beschikt de ploeg over een facilitator voor moeilijke overlegmomenten?
Worden we bijgestaan door een procescoach als we dat wensen?
Zijn er specialisten in publiek-private samenwerking en afspraken met ontwikkelaars?
Welk veld vink ik aan voor contractbesprekingen?
Onder welke expertise valt het managen van een winkelcentrum of stadskern?
Is er een deskundige voor designthinking of creatieve werkvormen?
Kan er een expert meekomen die out of the box denkt?
Kunnen we iemand krijgen om een centrummanagement op te richten?
Bestaat er expertise over de rol van een centrummanager?
`,
} as const satisfies Readonly<Record<string, string>>;
