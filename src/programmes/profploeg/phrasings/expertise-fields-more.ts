/** Still more ways to ask what `faq/expertise-fields.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_EXPERTISE_FIELDS_MORE_PHRASINGS = {
  'profploeg-expertise-communication': `
Ik ben nieuw op de communicatiedienst, zit er in de Profploeg iemand met kennis van ons vak?
Mijn schepen vraagt of de ploeg ons kan helpen om de winkels beter in de kijker te zetten.
Stel dat we een campagne voor koop lokaal willen opzetten, welke deskundige duiden we dan aan?
Is het zo dat sociale media apart vermeld is in de lijst, naast communicatie?
Wij zitten met een Facebookpagina waar niemand op kijkt, is daar een expert voor?
Wat bedoelen ze met retail marketing, kan ik daar een specialist in vragen?
Hoe zit dat met marketing, hoort dat ook bij de expertises van de Profploeg?
Ge wilt dat de mensen terug naar uw centrum komen, kan een marketingkenner daarbij helpen?
Kunt ge efkes nakijken of er een deskundige in communicatie bij is?
Zou een communicatie-expert ons kunnen bijstaan in een traject met eigenaars en winkeliers?
Wie helpt ons om onze inwoners goed te informeren over de plannen met de kern, is er een communicatie-expert?
Welke van de drie kies ik voor een promofilmpje: communicatie, sociale media of retail marketing?
Zijn er mensen in het team die onze handelaars tonen hoe ze online zichtbaar worden?
Onze promotie slaat niet aan, kan een specialist in marketing ons op weg zetten?
Ik zoek iemand die weet hoe je een winkelkern aan de man brengt.
Staat er in de bronnen iets meer over wat de ploeg met communicatie kan doen?
Kan ik voor onze berichten aan pandeigenaars een deskundige communicatie aanvinken?
Hebben de experten ervaring met het uitdragen van een stadsmerk?
Ons centrum heeft een stoffig imago, past daar een van de expertises bij?
Mogen we in het formulier zowel communicatie als sociale media aanduiden?
Geeft de Profploeg raad over berichten, filmpjes en posts van een stad of gemeente?
Wij missen een verhaal over ons dorp, kan iemand dat met ons uitwerken en uitdragen?
Is er een vakgebied dat gaat over hoe winkels hun klanten aanspreken?
Kan een communicatiekenner mee nadenken over hoe we bewoners bij de kern betrekken?
Bestaat er hulp voor een gemeente die niet weet hoe ze haar handelskern moet verkopen aan het publiek?
Zocht VLAIO ook experten die thuis zijn in publiciteit en sociale kanalen?
Krijgen we via de Profploeg toegang tot iemand die reclame maken in de vingers heeft?
deskundige in promotie en imago
communicatie met bewoners en winkeliers
sociale media als vakgebied
`,
  'profploeg-expertise-data': `
Ik ben nieuw en moet iets met cijfers over onze winkels doen, heeft de ploeg daar kenners voor?
Mijn schepen vraagt of er een expert is die sensoren en slimme toepassingen kent.
Stel dat we met data over onze kern aan de slag willen, welk vakgebied vink ik dan aan?
Is het zo dat retaildata en smart technology samen als één veld vermeld zijn?
Wij zitten met stapels gegevens en geen inzicht, kan een dataspecialist daar iets uit halen?
Wat bedoelen ze met gerichte analyses op beschikbare data, is daar een deskundige voor?
Hoe zit dat met slimme technologie, is dat ook een van de expertises?
Ge hebt van die tellingen liggen en ge weet niet wat ermee, is er iemand van de ploeg die dat kan lezen?
Kunt ge zeggen of er een datakenner tussen de experten zit?
Kan een specialist adviezen voor ons beleid distilleren uit cijfers die er al zijn?
Staat er in de bronnen wat de experten met slimme technologie doen, of enkel dat het in de lijst staat?
Ons college wil een datagedreven aanpak, levert de Profploeg daar vakkennis voor?
Ik ben de datamanager van de stad, is er bij de experten een gesprekspartner voor mij?
Welke expertise past bij een gemeente die haar winkelgegevens wil laten onderzoeken?
Zijn er experten die verstand hebben van nieuwe technologie in winkelstraten?
Onze gemeente wil een slimme winkelstraat maken, wie kan daarover meedenken?
Hoort het ontleden van winkelgegevens bij wat de deskundigen kunnen?
Bestaat er expertise om uit bestaande cijfers lessen te trekken voor bedrijvige kernen?
Wij overwegen digitale schermen en apps in het centrum, welk expertiseveld is dat?
Heeft de ploeg iemand die statistieken over handel kan omzetten in beleidsadvies?
Zou een technologie-expert naar onze gemeente kunnen komen als we dat aanvragen?
Kan ik in het formulier kiezen voor iemand die sterk is in data?
Wordt (retail)data vermeld bij de experten die VLAIO zocht?
Mag onze hulpvraag draaien rond data en digitale technologie?
Welke vakman heb ik nodig om bezoekersaantallen te begrijpen, en is die er?
Doet de ploeg iets met kunstmatige intelligentie of sensoren, is dat een vakgebied?
Kan een kenner van winkelcijfers ons beleid rond de kern mee onderbouwen?
vakgebied technologie in de winkelstraat
kenner van winkelcijfers
data en slimme toepassingen als expertise
`,
  'profploeg-expertise-retail': `
Ik ben nieuw op de dienst economie, welke experten hebben verstand van winkels en panden?
Mijn schepen vraagt of we een deskundige kunnen krijgen die beginnende zaken begeleidt.
Stel dat we een markt of feest in de winkelstraat willen organiseren, is daar een expert events voor?
Is het zo dat consumentengedrag een van de expertises in de lijst is?
Wij zitten met leegstaande winkelpanden, kan een vastgoedkenner ons raad geven?
Wat bedoelen ze met innovatieve winkelconcepten, kan ik daar een specialist in vragen?
Hoe zit dat met starters, is daar iemand voor bij de Profploeg?
Ge ziet de klanten wegtrekken naar de stad, kent er iemand van de ploeg hun gewoontes?
Kunt ge mij zeggen of winkelvastgoed erbij staat als vakgebied?
Welke expertise duid ik aan als ik nieuwe soorten winkels naar het dorp wil halen?
Zijn er deskundigen die ideeën hebben om een leeg handelspand terug te vullen?
Onze panden staan te verkommeren, welk vakgebied van de experten sluit daarbij aan?
Zit er iemand in het team die weet wat shoppers tegenwoordig verlangen?
Heeft de ploeg kennis van tijdelijke winkels en andere vernieuwende formules?
Ons dorp wil meer evenementen voor de middenstand, past dat bij een van de velden?
Ik wil ondernemers overtuigen om bij ons te starten, welke expert zoek ik?
Is er vakkennis over wie er koopt, wat en waarom?
Staan events, starters en winkelvastgoed allemaal in dezelfde lijst van expertises?
Geven de bronnen uitleg over wat de experten voor starters en events doen, of niet?
Kan een kenner van handelspanden met ons meedenken over nieuwe invullingen?
Worden er ook specialisten aangeboden in het organiseren van belevingsdagen voor winkels?
De middenstandsraad vraagt een expert die kleinhandel door en door kent, bestaat die bij jullie?
Mag de hulpvraag gaan over het aantrekken van jonge winkeliers?
Wie van de experten weet hoe je vastgoedeigenaars en winkels op mekaar afstemt?
Welke vijf velden in de lijst gaan over winkels, panden, starters, evenementen en klanten?
Heeft VLAIO gezocht naar deskundigen in het gedrag van consumenten?
Bij wie van de ploeg kan een gemeente terecht met vragen over concepten voor nieuwe winkels?
kenner van panden en verhuur
deskundige in winkelevenementen
hulp bij nieuwe winkels en starters
`,
  'profploeg-expertise-process': `
Ik ben nieuw als centrummanager, heeft de Profploeg experten in mijn vak?
Mijn schepen vraagt of er iemand kan helpen bij onderhandelingen met een grote eigenaar.
Stel dat we een begeleider zoeken om een moeilijk proces te leiden, welk veld kiezen we?
Is het zo dat negotiatie en contracten een eigen vakgebied is in de lijst?
Wij zitten met partijen die niet overeenkomen, kan een procesbegeleider daartussen komen?
Wat bedoelen ze met creatieve trajecten, is dat een expertise die ik kan aanvragen?
Hoe zit dat met centrummanagement, is dat ook iets waar experten voor zijn?
Ge moet met een projectontwikkelaar aan tafel, hebben ze daar een onderhandelaar voor?
Kunt ge zeggen in welk deel van het formulier ik procesbegeleiding kan aanvinken?
Staan procesbegeleiding en creatieve trajecten allebei in de lijst van expertises?
Vermelden de bronnen wat een expert centrummanagement juist doet, of staat dat er niet?
Onze dienst wil een centrummanager aanstellen, kan een deskundige daarover meedenken?
Ik zoek een neutrale persoon om overleg tussen handelaars en stad te trekken, is dat een expertise?
Is er vakkennis aanwezig om afspraken met eigenaars op papier te zetten?
Helpt de Profploeg een gemeente die vastloopt in een ingewikkeld overlegproces?
Ons college wil frisse ideeën via een creatieve aanpak, welk expertiseveld past daarbij?
Zocht VLAIO ook experten die sterk zijn in onderhandelen en contracten?
Mogen we in de aanvraag een deskundige vragen voor het beheer van ons centrum?
Bestaat er bij de experten iemand die gesprekken met ketens en pandeigenaars kan leiden?
Kan iemand van het team ons gidsen door de stappen van een groot veranderingsproces?
Wij willen een brainstormtraject opzetten met de buurt, is dat een van de vakgebieden?
Welke vier velden draaien om centrummanagement, proces, contracten en creativiteit?
Onze jurist heeft weinig ervaring met winkelcontracten, heeft de ploeg daar kennis van?
Wordt het begeleiden van processen als aparte deskundigheid aangeboden?
Welke optie duid ik aan als we vooral iemand nodig hebben die alles in goede banen leidt?
Hebben de experten kennis van het runnen van een stadscentrum?
Is er in de Profploeg plaats voor wie contracten en deals kan sluiten?
begeleider voor moeilijke processen
kennis van centrumbeheer
deskundige in onderhandelen aanvragen
`,
} as const satisfies Readonly<Record<string, string>>;
