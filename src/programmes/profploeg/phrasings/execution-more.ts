/** Still more ways to ask what `faq/execution.ts` answers, as people type to a bot: one a line. */
export const PROFPLOEG_EXECUTION_MORE_PHRASINGS = {
  'profploeg-working-groups': `
Ik ben nieuw op de dienst en lees over een algemene werkgroep, wat doen ze daar eigenlijk?
Is het zo dat alle experten samen rond de tafel gaan om elk traject te overlopen?
Wat bedoelen ze met "transversaal", is dat gewoon samenwerken over de vakken heen?
Onze verkeersexpert kent niks van winkels, krijgt die dan hulp van de anderen in de ploeg?
Mijn schepen vraagt wie er bijhoudt hoever al die gemeenten staan, weet jij dat?
Stel dat de ene expert vastloopt, krijgt hij dan raad van zijn collega's uit andere vakken?
Hoe zit dat met die feedbackloop waar ge over spreekt, wie zegt er wat tegen wie?
Geven die specialisten elkaar de hele tijd commentaar of pas als alles gedaan is?
Wordt ons dorp ook besproken door experten die hier nooit geweest zijn?
Wat bespreken de experten als ze met z'n allen in de algemene werkgroep zitten?
Krijgt een expert van mobiliteit ook de trajecten van andere gemeenten te zien?
Hoe komt het dat wat ze bij ons geleerd hebben later bij een andere stad gebruikt wordt?
Wij waren een van de eerste gemeenten, hebben de volgende iets aan onze ervaring gehad?
Gaat da leren gewoon door als ons traject erop zit, en hoe houden ze dat gaande?
Ik snap niet goed wat die kennisuitwisseling op het einde met de feedbackloop te maken heeft.
Zijn er naast de algemene werkgroep nog andere werkgroepen bij de Profploeg?
Leg mij nog efkes uit hoe de ploeg intern feedback organiseert.
Kijkt er maar één vakman naar onze vraag of wordt dat breder opgenomen?
In de brochure staat dat de Profploeg niet in hokjes werkt, hoe maken ze dat waar?
Op welke plek wordt de vooruitgang van alle begeleidingen samen bekeken?
Ge werkt toch met mensen uit allerlei vakken, praten die ook met elkaar?
Worden lessen uit eerdere begeleidingen echt toegepast of blijven die in een schuif liggen?
Wat is het verband tussen de werkgroep met alle experten en het leren van elkaar?
Kan je in gewone woorden zeggen wat een feedbackloop bij de experten is?
Mijn collega beweert dat elke expert apart werkt, klopt dat of overleggen ze toch?
Wie kijkt er mee over de schouder van de expert die met ons bezig is?
Hoe blijft een architect op de hoogte van wat de marketingmensen bij ons voorstellen?
Wij willen zeker zijn dat vastgoed en verkeer samen bekeken worden, gebeurt dat bij jullie?
Worden de experten onderweg door elkaar bijgestuurd, of doen ze gewoon hun eigen goesting?
Ik hoor dat de Profploeg twee soorten werkgroepen heeft, wat doet de gemeenschappelijke?
`,
  'profploeg-thematic-groups': `
Wij zitten met dezelfde leegstand als onze buren, bekijken de experten dat dan samen?
Mijn schepen las iets over thematische werkgroepen, wat moeten we ons daarbij voorstellen?
Is het zo dat experten in een apart groepje dieper ingaan op één soort probleem?
Stel dat twee trajecten over precies hetzelfde gaan, duiken de experten daar dan samen in?
Ik ben nieuw hier, wat is een thematische werkgroep en wie zit daarin?
Hoe wordt een probleem dat in veel trajecten zit apart behandeld door de experten?
Mijn collega spreekt van een algemene en een thematische werkgroep, wat doet die tweede?
Gaat een thematische werkgroep over één gemeente of over meerdere trajecten samen?
Hoe zit dat met die groepen per thema, komen die in de plaats van het gewone overleg?
Wat doen de experten in een thematische werkgroep dat ze in de algemene niet doen?
Wat is het nut van ne werkgroep per problematiek als er al een algemene is?
Hoe verhoudt de groep rond één problematiek zich tot het overleg over alle trajecten?
Waarom zouden de experten trajecten van verschillende steden naast elkaar leggen?
Wat bedoelen jullie met "een afgebakende problematiek" bij die werkgroepen?
Wat is de taak van een themawerkgroep als verschillende trajecten op elkaar lijken?
Verdiepen de experten zich ergens in één kwestie die in meerdere gemeenten speelt?
Er zijn precies twee soorten werkgroepen, welke is die voor de gelijkaardige gevallen?
Wordt er ergens dieper gegraven in problemen die bij meerdere trajecten opduiken?
Waar worden de trajecten bekeken die met een en hetzelfde probleem te maken hebben?
Onze burgemeester las "thematische werkgroepen" en wil weten wat dat zijn.
Wie duikt er in de trajecten die over hetzelfde vraagstuk gaan?
Hoe worden trajecten die op elkaar trekken samen onder de loep genomen?
Komt elk traject in een thematische groep of alleen die met een gedeelde kwestie?
Ik dacht dat alles in de algemene werkgroep gebeurde, waarom is er nog een tweede soort?
Doen ze voor ieder thema een aparte bijeenkomst met deskundigen?
Als ons probleem ook elders speelt, wat doen de deskundigen daar dan mee?
Kunt ge mij uitleggen waarvoor zo'n werkgroep rond één thema dient?
Volgt een thematische werkgroep elk traject of alleen de verwante trajecten?
Worden gemeenten met een gelijkaardig dossier door dezelfde groep experten bekeken?
Is een thematische werkgroep iets extra bovenop het algemene overleg van de experten?
`,
  'profploeg-data-collection': `
Mijn schepen vraagt of wij voor de Profploeg nog een nieuwe studie moeten laten maken.
Wij hebben pas een grote bevraging gedaan, moeten we die eerst nog eens doornemen?
Is het zo dat we weer huiswerk krijgen als het projectplan klaar is?
Stel dat er cijfers ontbreken over onze winkels, wat vraagt de Profploeg dan van ons?
Wie betaalt dat als er nog extra data verzameld moet worden, de gemeente of Vlaanderen?
Ik ben nieuw op de dienst economie, wat is die info- en dataverzameling waarvan sprake is?
Er zit weinig in onze kas, krijgen we een extraatje om data te laten verzamelen?
Wat moeten we allemaal opsnorren voor de experten aan de slag kunnen met ons centrum?
Begint het tweede deel van de begeleiding meteen met opzoekwerk voor ons?
Moeten we eerst alle oude rapporten lezen voor we iets nieuws laten onderzoeken?
Hoe zit dat met nieuwe onderzoeken, mogen we wachten tot de Profploeg erom vraagt?
Beginnen we in die stap van het verzamelen ook al met de acties uit ons plan?
Ge vraagt data van ons, maar wat als wij gewoon niks hebben?
Volstaat het als we onze bestaande studies in een map steken en doorgeven?
Wie moet al dat materiaal bij elkaar zoeken, doen de experten dat of mijn dienst?
Wat bedoelen ze met "alles wat nuttig kan zijn voor het traject" verzamelen?
Met welk geld moeten we een extra onderzoek opstarten als dat nodig blijkt?
Het projectplan is getekend, wat is nu het eerste dat wij moeten doen?
Komt er een toelage van VLAIO als wij een enquête bij klanten moeten afnemen?
Onze studie over het winkelgedrag is al oud, vragen ze dan om iets nieuws te meten?
Moet ik als ambtenaar zelf onderzoek doen of volstaan de rapporten die er liggen?
Welke stap komt er vlak voor de workshops, en wat wordt daarin van de gemeente verwacht?
Kan de Profploeg ons vragen om bijkomend onderzoek te starten, ook als dat ons geld kost?
Ik zou de cijfers van vorige onderzoeken nog efkes bovenhalen, is dat de bedoeling in deel 2?
Waarom moet de gemeente nog gegevens verzamelen als we in de aanvraag al alles verteld hebben?
Wordt er nieuw dataonderzoek gevraagd aan elke gemeente of enkel als er gegevens ontbreken?
Mijn financieel directeur wil weten of er extra budget is voor een dataonderzoek.
Hoe begint de uitvoering juist, met acties of met informatie zoeken?
Wij hebben nog een oude koopstromenstudie, is het nuttig om die boven te halen?
Doet de Profploeg eerst iets met wat er al onderzocht is in onze gemeente?
`,
} as const satisfies Readonly<Record<string, string>>;
