/** Still more ways to ask what `faq/tools.ts` answers, in full sentences: one a line. */
export const VITRINE_TOOLS_MORE_PHRASINGS = {
  'vitrine-tools': `
Ik ben nieuw als centrummanager, welke hulpmiddelen reikt de kernwijzer Samenwerking allemaal aan?
Mijn schepen vraagt een opsomming van de tools voor samenwerking.
Stel dat we met partners aan tafel gaan, welke instrumenten kunnen we dan bovenhalen?
Is het zo dat er naast de actorenkaart nog andere hulpmiddelen in de kernwijzer zitten?
Wij zitten met een kernteam dat graag met tools werkt, wat zit er in het document over samenwerken?
Wat bedoelen ze met de tools uit de kernwijzer Samenwerking, kan je er een paar noemen?
Hoe zit dat met die hulpmiddelen voor samenwerking, welke hebt ge zoal?
Ge wilt met uw stakeholders aan de slag, welk gereedschap geeft de kernwijzer u mee?
Behoren de peiling en het diepte-interview ook tot de hulpmiddelen van de kernwijzer?
Zitten actieplannen, agendarichtlijnen en een reglement allemaal in dezelfde kernwijzer?
Kan je de instrumenten voor wie, wat en waarom én de praktische tips samen opsommen?
Welke hulpmiddelen heeft een lokaal bestuur om samenwerken concreet aan te pakken?
Voor onze teamdag zoek ik een overzicht van methodieken om met partners samen te werken.
Wat valt er behalve de participatieladder nog te rapen in de kernwijzer Samenwerking?
Met welk gereedschap zet ge een samenwerking in de steigers?
Reikt De Vitrine hulpmiddelen aan voor rollen, motivaties en overleg tegelijk?
Er zouden handige tools in de kernwijzer zitten, welke zijn dat zoal?
Welke middelen stelt de kernwijzer Samenwerking ter beschikking om partners te betrekken?
Ik wil weten wat er in de werkkist van de kernwijzer Samenwerking steekt.
Kunt ge mij een lijstje geven van alles waarmee we onze samenwerking kunnen ondersteunen?
Som eens op welke werkinstrumenten VLAIO rond samenwerken voorziet.
Is de rolverdeling een van de hulpmiddelen, en welke zijn er nog?
Hoeveel soorten hulpmiddelen kom je tegen in het document over samenwerken, en welke dan?
Wordt er in de kernwijzer Samenwerking ook een reglement en een ladder aangeboden als hulpmiddel?
Onze dienst wil kunnen kiezen uit verschillende tools om samen te werken, wat is er?
Welke concrete werkmiddelen zitten er in de kernwijzer die over partners gaat?
Zijn de vijf Vlaamse voorbeelden en de actorenkaart deel van dezelfde gereedschapskist?
Waarmee kan ik als ambtenaar praktisch aan samenwerking werken, welke tools bestaan er?
actorenkaart participatieladder rolverdeling en nog
alle instrumenten uit de kernwijzer Samenwerking
`,
  'vitrine-actor-map': `
Ik ben nieuw op de dienst en hoor spreken van een actorenkaart, waarvoor gebruikt men die?
Mijn schepen vraagt wat we te weten komen dankzij een actorenkaart.
Stel dat we niet weten wie er allemaal belang heeft bij de kern, helpt een actorenkaart dan?
Is het zo dat een actorenkaart duidelijk maakt waarom je een stakeholder wil betrekken?
Wij zitten met een lange lijst van partijen, welke tool verheldert wie wat moet doen?
Wat bedoelen ze met de actorenkaart als tool uit de kernwijzer?
Hoe zit dat met de actorenkaart, staat op de pagina hoe ge ze maakt?
Ge wilt zien wie er rond uw centrum allemaal meespeelt, welke kaart gebruikt ge dan?
In welke kernwijzer is de actorenkaart als hulpmiddel opgenomen?
Kan een actorenkaart tonen wat er precies van elke stakeholder verwacht wordt?
Welke drie zaken verheldert een tool als de actorenkaart?
Maakt de actorenkaart zichtbaar met welke stakeholders we te maken hebben?
Onze consultant wil een actorenkaart gebruiken, waartoe dient zoiets?
Leg mij eens in mensentaal uit wat een actorenkaart is.
Waarom zou een gemeente de moeite doen om haar actoren in kaart te brengen?
Welk instrument geeft zicht op de spelers, de reden om ze te betrekken en de verwachtingen?
Kunt ge mij vertellen wat da is, zo'n kaart met actoren?
Wordt de actorenkaart in De Vitrine vermeld als hulpmiddel voor samenwerking?
Met welk hulpmiddel breng ik handelaars, eigenaars en verenigingen samen in beeld?
Ik lees actorenkaart in een verslag, waar komt dat begrip vandaan?
Is de actorenkaart bedoeld om stakeholders beter te begrijpen?
Wat steekt een gemeente op van het werken met een actorenkaart?
Een kaart van alle betrokkenen rond het marktplein, bestaat daar een tool voor?
Moet ik de kernwijzer Samenwerking openen om meer over de actorenkaart te vinden?
Welke tool hebben ze bij De Vitrine om te achterhalen wie onze belanghebbenden zijn?
Hoe krijgen we op een kaart wie betrokken is en met welk doel?
De vergadering besliste om een actorenkaart te gebruiken, maar wat is het idee daarachter?
Dient een actorenkaart alleen om namen op te lijsten of ook om verwachtingen te verhelderen?
tool wie waarom en wat verwacht
kaart van actoren uit kernwijzer Samenwerking
`,
  'vitrine-participation-ladder': `
Ik ben nieuw in participatie, waarvoor dient de participatieladder uit de kernwijzer?
Mijn schepen vraagt wat een participatieladder duidelijk maakt.
Stel dat we stakeholders willen betrekken, kan de participatieladder ons dan helpen?
Is het zo dat de participatieladder in de kernwijzer Samenwerking zit?
Wij zitten met de vraag waarom we iemand willen betrekken, is de participatieladder daar goed voor?
Wat bedoelen ze met de participatieladder als methodiek?
Hoe zit dat met de participatieladder, legt de Vitrinepagina die volledig uit?
Ge spreekt van een ladder bij participatie, wat moet ik mij daarbij voorstellen?
Welke methodiek helpt samen met de actorenkaart om stakeholders te leren kennen?
Kan de participatieladder verhelderen wat er van elke stakeholder verwacht wordt?
In welk document van VLAIO kom ik de participatieladder tegen?
Wat hebben de actorenkaart en de participatieladder gemeen?
Leg eens uit wat een gemeente met een participatieladder kan doen.
Welke drie vragen over stakeholders helpt de participatieladder beantwoorden?
Waarom wordt de participatieladder aangeraden bij samenwerking?
Kunt ge mij zeggen wat da voor een ding is, die participatieladder?
Onze participatieambtenaar werkt met een ladder, wat is het nut daarvan?
Toont de participatieladder ons wie de stakeholders zijn?
Hoort de participatieladder bij de tools voor samenwerken of bij iets anders?
Wat leert een bestuur over zijn stakeholders door met de participatieladder te werken?
Een collega raadde mij de participatieladder aan, uit welke kernwijzer komt die?
Met welke ladder kan je nagaan wat je van betrokkenen verlangt?
Wordt de participatieladder door De Vitrine vermeld als hulp bij wie, wat en waarom?
Is de participatieladder een methodiek of een theoretisch begrip?
Waar lees ik meer over de participatieladder dan wat op de Vitrinepagina staat?
Voor een nota moet ik de participatieladder omschrijven, wat is dat juist?
Helpt de ladder van participatie om te weten waarom we bewoners erbij willen?
Welke methodiek met treden zit er in de kernwijzer over samenwerken?
ladder voor betrokkenheid in kernwijzer Samenwerking
participatieladder als methodiek voor stakeholders
`,
  'vitrine-motives': `
Ik ben nieuw en wil weten wat onze handelaars drijft, welke methodes bestaan daarvoor?
Mijn schepen vraagt hoe we de intrinsieke motivaties van stakeholders boven water krijgen.
Stel dat we een enquête sturen naar de winkeliers, is dat een goede manier om motivaties te zoeken?
Is het zo dat je motivaties samen met de stakeholders zelf zoekt?
Wij zitten met partners die we niet goed begrijpen, hoe ontdekken we wat hen beweegt?
Wat bedoelen ze met co-creatief zoeken naar motivaties?
Hoe zit dat met die peilingen en workshops, waarvoor gebruikt ge die?
Ge weet niet wat die mensen bezielt, hoe komt ge daar samen met hen achter?
Welke drie manieren worden genoemd om de motivaties van stakeholders te vinden?
Wat komt er na het zoeken van de intrinsieke motivaties?
Moet je de motivaties kennen voor je gedeelde belangen en doelen bepaalt?
Kan een diepte-interview helpen om te begrijpen waarom iemand wil meewerken?
Is een workshop met winkeliers en bewoners geschikt om hun beweegredenen te vinden?
Zoekt de gemeente de motivaties zelf uit of doet ze dat met de stakeholders samen?
Ik wil de drijfveren van de horeca leren kennen, welke werkwijze wordt aangeraden?
Via welke methoden kan je stakeholders naar hun diepere beweegredenen vragen?
Waarvoor dient een peiling bij de stakeholders in het begin van een samenwerking?
Hoe worden intrinsieke motivaties op een co-creatieve manier gezocht?
Kunt ge mij zeggen hoe we te weten komen wat onze partners echt willen bereiken?
Wat doe je eerst, motivaties zoeken of doelen vastleggen met de partners?
Onze winkeliers zeggen nooit wat ze denken, hoe peilen we naar hun motivatie?
Welke technieken bestaan er om ondernemers over hun motivatie te laten vertellen?
Mag de zoektocht naar motivaties ook met gesprekken onder vier ogen gebeuren?
Waartoe leidt het zoeken naar de motivaties van onze stakeholders?
Hoe betrek je de stakeholders zelf bij het ontdekken van hun motivaties?
Volstaat een vragenlijst of kan het ook met een workshop om motivaties te vinden?
Op welk moment in de samenwerking ga je op zoek naar wat partners drijft?
Nog efkes over motivaties, met welke methode haalt ge die uit de mensen?
intrinsieke drijfveren stakeholders samen zoeken
peiling workshop of interview voor motivaties
`,
  'vitrine-mobility-example': `
Ik ben nieuw op mobiliteit, staat er in de kernwijzer een voorbeeld van een participatieproject?
Mijn schepen vraagt of er een uitgewerkt voorbeeld bestaat van participatie over mobiliteit.
Stel dat we inspraak over een fietsstraat willen, kan ik dan een voorbeeldproject bekijken?
Is het zo dat de kernwijzer Samenwerking een participatieproject rond mobiliteit uitwerkt?
Wij zitten met protest tegen een verkeersplan, is er een voorbeeld van participatie dat ons kan helpen?
Wat bedoelen ze met een uitgewerkt voorbeeld van een participatieproject?
Hoe zit dat met dat voorbeeld over mobiliteit, bij welk onderdeel hoort da?
Ge wilt de buurt laten meedenken over het verkeer, bestaat daar een voorbeeld van?
Waar kan ik de details van het participatievoorbeeld over mobiliteit nalezen?
Over welk onderwerp gaat het participatieproject dat in de kernwijzer uitgewerkt is?
In welke kernwijzer vind ik een participatieproject rond mobiliteit?
Waarvoor dient het mobiliteitsvoorbeeld, voor draagvlak of voor iets anders?
Hoort het participatieproject bij het zoeken naar gemeenschappelijke belangen?
Kan ik ergens zien hoe een participatieproject rond verkeer wordt uitgewerkt?
Ik zoek een praktijkgeval waarin draagvlak voor mobiliteit gebouwd werd met participatie.
Heeft De Vitrine een voorbeeld van hoe je mensen betrekt bij mobiliteit?
Kunt ge mij een uitgewerkt voorbeeld aanwijzen van participatie op het vlak van mobiliteit?
Is het participatieproject over mobiliteit te vinden in het werkdocument over samenwerken?
Bevat de kernwijzer Samenwerking naast tools ook een uitgewerkt participatieproject?
Wij herbekijken de rijrichting in het centrum, is er een participatiecase ter inspiratie?
Welk participatieproject wordt als voorbeeld gebruikt bij het bouwen aan draagvlak?
Geeft de Vitrinepagina de details van het participatieproject zelf?
Mijn collega zoekt een voorbeeld van inspraak over parkeren en verkeer, bestaat dat?
Onze bewoners willen meebeslissen over mobiliteit, staat er een case in de kernwijzer?
Is er bij het hoofdstuk over draagvlak een concreet project beschreven?
Welke illustratie van participatie geeft het werkdocument over samenwerken?
Hoe zie ik in de praktijk hoe draagvlak ontstaat, is er een participatieproject als voorbeeld?
Een uitgewerkt inspraakvoorbeeld over verkeer zou ons helpen, waar staat dat?
participatieproject mobiliteit als draagvlakvoorbeeld
case mobiliteit in kernwijzer Samenwerking nalezen
`,
  'vitrine-roles': `
Ik ben nieuw in het handelaarscomité, waarom spreken ze daar over een rolverdeling?
Mijn schepen vraagt wat we winnen met een duidelijke verdeling van de rollen.
Stel dat een winkelier alleen symbolisch wil steunen, kan hij dan als sympathisant mee?
Is het zo dat niet iedere ondernemer dezelfde rol hoeft op te nemen?
Wij zitten met handelaars die elk iets anders willen bijdragen, hoe verdelen we dat?
Wat bedoelen ze met een rolverdeling binnen een samenwerking?
Hoe zit dat met ondernemers die enkel rond één thema willen werken, kan dat?
Ge hebt trekkers en ge hebt meelopers, hoe maakt ge daar een rolverdeling van?
Maakt een rolverdeling duidelijk welk engagement je van elke partner vraagt?
Helpt een goede taakverdeling om de samenwerking te laten voortduren?
Welke twee soorten ondernemers noemt De Vitrine bij de rolverdeling?
Kan een ondernemer kiezen om projectmatig binnen een bepaald thema mee te doen?
Niet iedereen wil in de frontlinie staan, welke rol blijft er dan over voor een ondernemer?
Waarom moet iedere partner weten welke rol hij heeft?
Ik wil vermijden dat het werk op dezelfde schouders valt, hoe verdelen we de rollen?
Hoe wordt duidelijk wat er van de ene en van de andere ondernemer verwacht wordt?
Zijn er handelaars die zich beter voelen als stille steun, en past dat in de samenwerking?
Met welk middel spreek je af wie zich waarvoor engageert?
Kunt ge mij zeggen waarom een verdeling van taken goed is voor de continuïteit?
Mag een ondernemer zich beperken tot een thema dat hem ligt?
Bij ons wil de slager wel helpen bij een project maar niet vergaderen, welke rol past bij hem?
Heeft elke ondernemer een andere plek in de samenwerking volgens De Vitrine?
Wie zich goed voelt als sympathisant, hoort die ook bij de rolverdeling?
Wordt de samenwerking duurzamer als we afspreken wie welke rol heeft?
Sommige ondernemers werken liever projectmatig, houdt een rolverdeling daar rekening mee?
Een kapster wil ons steunen zonder veel tijd te geven, hoe past zij in de rolverdeling?
Hoe zorgt ge dat ieder doet wat bij hem past in zo'n samenwerking?
Welke rol kan je geven aan een handelaar die rond één evenement wil meewerken?
sympathisant of projectmedewerker binnen thema
engagement per ondernemer duidelijk via rolverdeling
`,
  'vitrine-models': `
Ik ben nieuw op lokale economie, in welke vormen kan een gemeente met ondernemers samenwerken?
Mijn schepen vraagt of een informeel contactmoment ook als samenwerkingsmodel telt.
Stel dat we geen zware structuur willen, bestaat er dan een lichtere vorm van samenwerken?
Is het zo dat een ondernemersraad bij de meer verankerde vormen hoort?
Wij zitten met een losse babbel nu en dan met winkeliers, welke stevigere vormen zijn er?
Wat bedoelen ze met een meer verankerde vorm van samenwerking?
Hoe zit dat met samenwerkingsmodellen, wanneer moet ge er een kiezen?
Ge kunt af en toe samen koffie drinken, maar welke vastere vormen bestaan er?
Wanneer geef je een model van samenwerking vorm?
Moet eerst duidelijk zijn wie welk engagement opneemt voor we een model kiezen?
Welke twee voorbeelden van verankerde samenwerking geeft De Vitrine?
Kan samenwerken met de middenstand ook zonder vaste raad gebeuren?
Zijn er tussenvormen tussen een losse ontmoeting en een adviesraad lokale economie?
De engagementen zijn verdeeld, is het nu tijd om een samenwerkingsvorm te kiezen?
Ik wil het college de mogelijke modellen van samenwerking voorleggen, welke zijn dat?
Hoe uiteenlopend zijn de vormen waarin je met ondernemers kan samenwerken?
Is een adviesraad lokale economie één van de modellen die De Vitrine noemt?
Welke vorm kan een samenwerking aannemen als ze vast moet staan?
Kunt ge mij zeggen welke modellen er zijn om met handelaars overleg te plegen?
Van losse contacten naar iets officiëlers, welke samenwerkingsmodellen kom je tegen?
Onze handelaars willen geen formele raad, mag de samenwerking dan informeel zijn?
Waarop wacht je best voor je het samenwerkingsmodel vastlegt?
Hoe wordt een samenwerking met ondernemers stilaan vastgeklikt in een model?
Wat is het meest informele en wat is het meest verankerde waaruit we kunnen kiezen?
Heeft een gemeente de keuze tussen een ondernemersraad en eenvoudige contactmomenten?
Wij denken aan een raad voor de lokale economie, valt dat onder de samenwerkingsmodellen?
Na welke afspraak kan een gemeente haar samenwerkingsmodel vormgeven?
Bestaat er maar één goed model of zijn er verschillende vormen van samenwerking?
van contactmoment tot ondernemersraad als model
moment om samenwerkingsmodel vorm te geven
`,
} as const satisfies Readonly<Record<string, string>>;
