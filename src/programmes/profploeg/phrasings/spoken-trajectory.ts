/** How people say it out loud when they ask about the guidance itself: one a line. */
export const PROFPLOEG_SPOKEN_TRAJECTORY_PHRASINGS = {
  'profploeg-external-workshop': `
Ik zit in het bestuur van de tennisclub, kunnen wij ook onze zeg doen?
Ons wijkcomité wil meepraten, waar in het traject kan dat?
Wanneer krijgen winkeliers en buurtbewoners de kans om mee te denken?
Mogen verenigingen uit het dorp ook langskomen op een sessie?
Als gewone inwoner wil ik iets zeggen over ons plein, op welk moment luisteren ze?
Wordt er ook naar de mensen van de straat geluisterd of enkel naar ambtenaren?
De harmonie en de scouts willen meedoen, in welke workshop horen die thuis?
Ik heb een kledingzaak en ze beslissen altijd boven ons hoofd. Wanneer mogen wij aan tafel komen zitten?
inspraak handelaars
sessie met bewoners
`,
  'profploeg-internal-workshop': `
Zitten de handelaars al in de eerste sessie of enkel het stadhuis?
Welke mensen van de gemeente roep ik samen voor de allereerste workshop?
Wie schuift er aan bij de workshop zonder winkeliers?
Waarvoor dient die sessie met alleen onze diensten en de experten?
De collega's van ruimte en mobiliteit vragen of ze bij de eerste workshop moeten zijn.
sessie met eigen diensten
workshop binnen het stadhuis
`,
  'profploeg-working-groups': `
Weten de experten van elkaars trajecten af?
Wordt onze casus ook besproken met de specialisten die niet bij ons komen?
Leert de ploeg iets uit wat in andere steden mislukte?
Hoe houden de experts samen in het oog of ons traject vooruitgaat?
Zitten al die deskundigen soms samen om over alle gemeenten te praten?
Komen de fouten van de ene gemeente ten goede aan de volgende?
Wie volgt er tussendoor hoe het met ons traject loopt?
voortgang trajecten experten samen
wisselwerking tussen trajecten
`,
  'profploeg-knowledge-exchange': `
Wie wisselt er in het laatste deel met wie van gedachten?
Tussen welke mensen worden op het einde de lessen gedeeld?
Bekijken de experten onderling wat onze acties opleverden?
Wat gebeurt er in deel 3 met de lessen uit onze fiche?
`,
  'profploeg-report-one': `
Krijgen we na de workshops al iets zwart op wit?
Op welk moment geven ze het eerste rapport af?
Komen ze het eerste verslag persoonlijk toelichten?
Wordt dat eerste rapport gewoon doorgestuurd of in een gesprek besproken?
Wat ligt er op tafel als de twee workshops gedaan zijn?
Wanneer mogen we de eerste lijst met acties verwachten?
eerste rapport na workshops
`,
  'profploeg-final-report': `
Wat is dat tweede rapport op het einde, en waarin verschilt het van het vorige?
Is het laatste rapport een soort handboek voor ons?
Ik heb twee verslagen van hetzelfde traject liggen, welk is het echte?
`,
  'profploeg-trajectory-sheet': `
Wat schrijven we zoal in die fiche op het einde?
Zetten we er ook in wat we vroeger al leerden, voor het eerste rapport?
Wie maakt de fiche met onze lessen?
Waar dient die fiche over onze ervaringen voor?
fiche met leerpunten
`,
  'profploeg-follow-up': `
Laten ze ons na het laatste rapport vallen of horen we nog iets?
Komt er een jaar later nog iemand polsen hoe het gaat?
We vrezen dat het rapport in de kast belandt, kijkt er nog iemand naar om?
Is het daarna gedaan of blijven ze een oogje in het zeil houden?
nazorg na afloop
`,
  'profploeg-evaluation': `
Hoe kijken ze na of het goed geweest is?
Wordt de begeleiding zelf ook beoordeeld?
Dient dat evaluatiedocument ook voor andere gemeenten?
Welke evaluatie moesten de consortia voorzien?
`,
  'profploeg-result': `
Wat houden we er op het einde aan over?
Eindigt het met een rapport of alleen met een schouderklop?
Waarmee gaan we naar huis als alles achter de rug is?
Wat ligt er op mijn bureau als de begeleiding gedaan is?
`,
  'profploeg-duration': `
Als we in september starten, zijn we dan klaar voor de zomer?
Hoeveel maanden moet ik blokkeren in onze planning?
Zijn we daar een half jaar mee zoet of langer?
Over hoeveel tijd spreken we van begin tot einde?
Hoelang zijn die mannen bij ons bezig?
tijd van begin tot einde
`,
  'profploeg-can-do': `
Wat hebben wij als kleine stad concreet aan die mensen?
Wat komt die ploeg hier precies doen?
Mijn schepen vraagt in twee zinnen wat die experten voor ons kunnen betekenen.
Waarmee kunnen ze ons vooruithelpen?
Ik hoor er veel over, maar wat doen ze nu echt in een gemeente?
`,
  'profploeg-help-ideas': `
Wij hebben een oude cinema die leegstaat, denken ze mee over wat daar kan komen?
Er staan vijf winkels leeg in onze straat. Hebben die experten daar ideeën voor?
Kunnen ze iets origineels bedenken voor ons saaie plein?
Kunde hulp krijgen om een leeg hoekpand nieuw leven in te blazen?
Wie helpt ons bedenken wat er in een verlaten bankkantoor kan?
ideeën voor lege winkels
`,
  'profploeg-help-analysis': `
Wij hebben massa's tellingen liggen, kunnen zij daar iets zinnigs uit halen?
Kunnen de experten met onze bestaande cijfers aan de slag?
Lezen ze onze enquêteresultaten en zeggen ze wat dat betekent?
cijfers laten bekijken door experten
`,
  'profploeg-help-cocreation': `
Hoe krijgen we de eigenaars en winkeliers mee, helpen ze daarbij?
Kunnen zij een gesprek met de buurt op gang helpen?
Onze handelaars vertrouwen ons niet meer, kan de ploeg dat gesprek begeleiden?
`,
  'profploeg-five-bs': `
Noem mij die vijf woorden met een b eens.
Zit parkeren of bereikbaarheid ook in die vijf?
Ik ken er drie van de vijf, welke B's ontbreken er?
Welke thema's bevraagt de fiche, allemaal met dezelfde letter?
`,
  'profploeg-data-collection': `
Mogen we studies gebruiken die we al hebben liggen?
Welk huiswerk krijgen we in het tweede deel?
Moeten we nieuw onderzoek laten doen of volstaat wat we hebben?
Beginnen ze van nul of gebruiken ze onze oude rapporten?
De experten vragen om alles bijeen te zoeken over onze kern, wat verwachten ze juist?
`,
  'profploeg-intake': `
Ik heb een invulblad gekregen na de selectie, wat is dat?
Wat volgt er nadat we de fiche teruggestuurd hebben?
In de map van mijn voorganger zit een fiche met vijf thema's, waarvoor dient die?
`,
  'profploeg-intake-meeting': `
Wat komt er ter sprake als we voor het eerst rond de tafel zitten?
Is VLAIO er ook bij op het eerste gesprek?
Waarover gaat die eerste babbel met de ploeg?
`,
  'profploeg-site-visit': `
Komen ze de straat ook echt bekijken?
Wandelen de experten eens door ons centrum?
Krijgen we die experten ook te zien in onze winkelstraat?
`,
  'profploeg-choose-experts': `
Krijgt iedereen dezelfde mensen over de vloer?
Op welk moment weten we welke experten we krijgen?
`,
  'profploeg-expertise': `
Op welke terreinen kennen die mensen iets?
Hoeveel vakgebieden hebben ze in huis?
Wij zoeken iemand die iets kent van evenementen en van facebook, hebben ze dat?
Waar zijn die specialisten allemaal in thuis?
`,
  'profploeg-vlaio-report': `
Op welke momenten horen die van VLAIO hoe het loopt?
Ons plan verandert grondig door een beslissing van het college, moet VLAIO dat weten?
`,
  'profploeg-municipal-team': `
Wie van ons moet er allemaal meewerken aan het traject?
Welke collega's betrek ik best bij de begeleiding?
Moet er iemand van de gemeente altijd bij zijn?
`,
  'profploeg-who-acts': `
Wie moet het werk doen als het rapport er ligt?
Voeren de experten de acties zelf uit?
`,
  'profploeg-phases': `
Schets mij eens heel het traject van a tot z.
Welke grote blokken zitten er in zo'n traject?
Ik moet een jaarplanning maken, welke stappen komen er na elkaar?
`,
  'profploeg-expertise-retail': `
Is er iemand die iets kent van huurcontracten en panden?
Wij willen jonge starters helpen, hebben ze daar volk voor?
Kunnen ze helpen met feesten en markten in het centrum?
Hebben jullie een specialist in nieuwe winkelformules?
hulp bij evenementen centrum
`,
  'profploeg-expertise-process': `
Kent er iemand iets van onderhandelen met eigenaars?
Hebben ze iemand die een moeilijk proces kan begeleiden?
`,
  'profploeg-own-work': `
Wat wordt er van ons zelf verwacht tijdens het traject?
Welke taken komen op ons bord terecht?
`,
  'profploeg-experts-who': `
Wat voor mensen zitten er in die ploeg?
Hoeveel specialisten krijgen we over de vloer?
Zijn het ambtenaren of mensen van buiten?
`,
  'profploeg-what': `
Zeg in een paar zinnen wat die Profploeg is.
Iedereen heeft het over de Profploeg, wat is dat voor iets?
Leg eens uit, profploeg?
`,
  'profploeg-stakeholders': `
Wat is het verschil tussen de twee soorten betrokkenen?
Wie hoort bij de eerste kring en wie bij de tweede?
betrokkenen primair secundair
`,
  'profploeg-next-steps': `
Zeggen ze ons ook wat we daarna moeten doen?
Krijgen we raad voor het vervolg?
`,
  'profploeg-documents': `
Welke papieren komen er allemaal bij kijken?
Hoeveel verslagen en fiches krijgen of maken we?
`,
  'profploeg-part-one': `
Wat komt er als eerste op ons af als we gekozen zijn?
Waarmee gaan we van start na de selectie?
`,
  'profploeg-part-two': `
Wat staat er te gebeuren in het middelste deel?
`,
  'profploeg-part-three': `
Wat gebeurt er in het laatste stuk?
`,
  'profploeg-meetings': `
Hoe dikwijls zien we die experten?
Voor welke gesprekken moet ik tijd vrijhouden?
`,
  'profploeg-project-plan': `
Wat komt er in dat plan te staan, en moeten wij het goedkeuren?
`,
  'profploeg-key-issue': `
Sleutelkwesties, wat zijn dat nu weer?
Wat verstaan ze onder een sleutelkwestie?
`,
} as const satisfies Readonly<Record<string, string>>;
