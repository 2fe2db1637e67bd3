/** More ways to ask what the sources leave open, in other words than the first ones: one a line. */
export const PROFPLOEG_MORE_WAYS = {
  'profploeg-selection-details': `
Wie beslist er uiteindelijk welke steden mogen starten, staan die namen ergens?
Zetelen er externe mensen in de commissie die de dossiers bekijkt?
samenstelling beoordelingscommissie
Hoeveel punten staan er op elk criterium?
Krijgt elke gemeente een score op papier te zien?
Hebben ze daar een puntensysteem voor, en vanaf hoeveel zijt ge erdoor?
Weegt het ene criterium zwaarder door dan het andere?
puntenverdeling criteria aanvraag
Ik zou de leden van het beoordelingscomité willen kennen.
Wie tekent de beslissing over de gekozen gemeenten?
`,
  'profploeg-expert-phone': `
Hebt ge geen gsm-nummer van iemand uit die ploeg voor mij?
Ik wil de begeleider aan de lijn krijgen, welk nummer draai ik?
telefoon begeleider traject
Op welk nummer belt een gemeente de Profploeg zelf?
`,
  'profploeg-vlaio-phone': `
Ik mail al een week zonder antwoord, kan ik iemand van VLAIO opbellen?
rechtstreekse lijn VLAIO kernversterking
Welk nummer moet ik bellen om een dossierbehandelaar te spreken?
Zegt u mij eens het telefoonnummer van die dienst.
Is er een vast nummer voor vragen over mijn aanvraag?
Hebben die van VLAIO ook een infolijn?
telefonisch contact dossierbeheerder
Liever bellen dan mailen: welk nummer?
`,
  'profploeg-caseworker-name': `
Hoe heet de persoon die ons dossier behandelt?
Wie is daar verantwoordelijk voor kernversterking, ik zoek een naam?
Ik moet een brief richten aan iemand bij naam, wie is dat bij VLAIO?
naam verantwoordelijke VLAIO profploeg
Bij wie op de dienst ligt onze aanvraag nu?
`,
  'profploeg-minister-name': `
Onder wiens bevoegdheid valt kernversterking vandaag?
Hoe heet de huidige minister die over de handelskernen gaat?
Wie was excellentie toen de Profploeg begon?
Welke naam staat er onder de mededeling van de Vlaamse Regering?
bevoegde minister vandaag economie
Door welke minister is de beleidsnota ondertekend?
Van welke partij was de minister die dit lanceerde?
Naar welk kabinet schrijf ik over kernversterking?
`,
  'profploeg-five-actions-details': `
Waar kan een handelaar zich inschrijven voor de steun aan webwinkels?
Hoe geraakt een winkelier aan begeleiding om online te verkopen?
Welke besluiten trok men uit het onderzoek naar lokale webplatformen?
Zijn gezamenlijke webshops van winkeliers winstgevend?
Welke regels zijn er door die mededeling afgeschaft?
Wie schreef de tekst van de beleidsmededeling over retail?
Loopt die actie voor digitalisering van winkels nog altijd?
Hoeveel winkeliers kregen hulp via de actie rond internet?
Wat is er van die vijf acties terechtgekomen?
uitkomst studie e-commerce platformen
Hoeveel kostte de actie om winkels online te krijgen?
Bij welk loket vraag ik als zelfstandige die digitale steun?
`,
  'profploeg-purchase-conditions': `
Tot welke dag konden steden hun dossier voor het kopen van panden binnenbrengen?
Aan welke voorwaarden moest een aangekocht winkelpand voldoen?
Welke steden kregen centen om een handelspand te kopen?
Wie heeft die miljoenen voor panden uiteindelijk binnengehaald?
begunstigden oproep handelspanden
Mag de stad zo'n gekocht pand direct doorverkopen?
Hoelang blijft een pand gebonden aan de steun?
Waar dien je een dossier in voor de aankoop van een winkelpand?
indieningsdatum oproep aankoop panden
Is een leegstaande bank ook een handelspand voor die oproep?
voorwaarden subsidie aankoop pand
`,
  'profploeg-purchase-share': `
Welk deel van de aankoopsom legt Vlaanderen bij?
Stel dat een pand drie ton kost, hoeveel krijgt de stad daarvan terug?
plafond steun per pand
Hoeveel trekt ge maximaal voor één aangekocht gebouw?
Wat is het maximumbedrag per handelspand?
`,
  'profploeg-centre-city-names': `
Noem eens de centrumsteden die bij de gekozenen zaten.
Was Mechelen een van de vier centrumsteden?
Om welke vier grote steden gaat het dan?
Zat Leuven of Brugge bij de geselecteerde centrumsteden?
namen vier centrumsteden
`,
  'profploeg-participant-names': `
Heeft onze buurgemeente ook meegedaan?
Deed Tielt mee in 2021?
Zat Diest erbij?
Is Genk ooit begeleid door die ploeg?
lijst gemeenten met begeleiding
Som eens op welke gemeenten er gekozen zijn.
Welke dorpen uit het Pajottenland waren erbij?
Wie waren de uitverkorenen van de eerste oproep, bij naam?
Ik wil bellen met een stad die het al gedaan heeft, welke was dat?
`,
  'profploeg-admissible-details': `
Hoe heet de gemeente waarvan het dossier niet aanvaard werd?
Noem de gemeente die te weinig info gaf.
Welk bestuur viel uit de boot wegens een onvolledig dossier?
naam onontvankelijke gemeente
`,
  'profploeg-tender-details': `
Welke firma's vormen samen de Profploeg?
Hoe heten de consulenten die de aanbesteding binnenhaalden?
Wie kreeg de overheidsopdracht toegewezen?
gegunde bureaus profploeg
Aan welke studiebureaus heeft VLAIO het werk gegeven?
Voor welk bedrag is de opdracht gegund?
Staat het bestek ergens online?
Hoeveel bureaus schreven in op de aanbesteding?
`,
  'profploeg-expert-names': `
Wie is de coördinator van het expertenteam?
Hoe heet de baas van de Profploeg?
Wie leidt die ploeg eigenlijk, kent ge zijn naam?
Bestaat er een lijst met wie er allemaal in het team zit?
naam voorzitter team
teamleider profploeg
`,
  'profploeg-intake-sheet-deadline': `
Hoeveel weken hebben we om die fiche met de B's in te vullen?
Wanneer verwachten ze de fiche terug?
Is er een uiterste dag om de fiche te bezorgen?
inleverdatum fiche vijf B's
Wat als we de intakefiche te laat bezorgen?
`,
  'profploeg-report-binding': `
Verplicht het eindrapport ons college tot iets?
Krijgen we een sanctie als we niks met het advies doen?
Moeten we alle acties uitvoeren die de experten voorstellen?
Wat gebeurt er als de gemeenteraad het rapport naast zich neerlegt?
afdwingbaar advies profploeg
Zijn we gebonden aan wat in dat rapport staat?
Kan VLAIO iets terugvorderen als de acties niet gebeuren?
`,
  'profploeg-actions-carried-out': `
Wat is er in de praktijk gebeurd met al die adviezen?
Hoeveel van de voorgestelde maatregelen zijn gerealiseerd?
uitvoeringsgraad acties
Houdt iemand bij hoeveel actiepunten er echt van komen?
Welk aandeel van de actielijst blijft dode letter?
`,
  'profploeg-measured-effect': `
Zijn er na de begeleiding meer klanten in de winkels?
Hoeveel winkels kwamen erbij dankzij de Profploeg?
Heeft dat nu echt iets uitgehaald, in cijfers?
bewezen effect begeleiding
Steeg de verkoop van de handelaars na het traject?
Is het aantal passanten gegroeid waar de ploeg langskwam?
`,
  'profploeg-webinar-material': `
Waar staat de presentatie van de infosessie?
Kan ik dat webinar achteraf nog bekijken?
link opname infosessie
Kunt ge mij de slides bezorgen?
Hebben ze de chatvragen van toen ergens gebundeld?
Is er een verslag van de online sessie?
`,
  'profploeg-webinar-people': `
Wie gaf de uitleg op die online infosessie?
Welke gemeenten zaten in het webinar?
Wie modereerde het?
spreker infosessie juni
`,
  'profploeg-appeal': `
Kunnen we de beslissing aanvechten?
Waar teken ik bezwaar aan tegen de afwijzing?
Is er een beroepsprocedure voor gemeenten die niet gekozen zijn?
bezwaar niet geselecteerd
Ons college is het niet eens met de weigering, bij wie klagen we dat aan?
Naar welke rechter stap je als VLAIO ons dossier verwerpt?
termijn om beroep in te stellen
Wij vinden dat we onterecht uit de boot vielen, wat kunnen we juridisch doen?
`,
  'profploeg-selection-points': `
Zijn er minimaal zoveel inwoners nodig om in te stappen?
Vanaf welke grootte kom je als gemeente in aanmerking?
Is er een ondergrens qua bevolking?
minimum inwonersaantal deelname
Hoeveel winkels moet een kern minstens hebben?
`,
  'profploeg-new-measures': `
Wat staat er dit jaar op het programma voor de handelskernen in Vlaanderen?
Komt er onder de nieuwe regering een opvolger van de Profploeg?
Zijn er volgend jaar nog middelen voor kernversterking?
toekomstige oproepen kernversterking
Wat is Vlaanderen van plan na 2026 met de winkelkernen?
`,
  'profploeg-workshop-minimum': `
Hoeveel volk mag er hoogstens in de zaal?
Is er een maximum aan deelnemers?
Hoeveel winkeliers moeten er aanwezig zijn?
Is er een minimum aan deelnemers voor zo'n sessie?
Gaat de workshop door als er maar drie handelaars komen?
`,
  'profploeg-participant-fee': `
Worden vrijwilligers betaald als ze meedoen aan een sessie?
Staat er iets tegenover als een bewoner zijn avond opoffert?
Krijgt een winkelier een cheque om mee te denken?
`,
  'profploeg-smart-retail-access': `
Met welk paswoord log ik in op het dashboard?
Ik geraak niet binnen in smart retail, wie helpt?
Wie geeft ons een login voor het retaildashboard?
account aanvragen dashboard winkels
`,
  'profploeg-expert-day-rate': `
Hoeveel vraagt zo'n expert per uur?
Welk uurloon krijgen die deskundigen?
prijs expert per dag
`,
  'profploeg-vacancy-rate': `
Hoeveel panden staan er leeg in onze provincie?
Wat is het aandeel lege winkels aan de kust?
`,
  'profploeg-budget-spent': `
Is al het geld van de Profploeg intussen opgebruikt?
Hoeveel is er nog over van dat budget?
`,
  'profploeg-brussels-wallonia': `
Mag een gemeente uit Brussel ook meedoen?
Wij zijn een Waalse gemeente, kan dat voor ons?
`,
  'profploeg-key-issue-count': `
Hoeveel prioriteiten mogen we hoogstens kiezen?
Staat er een grens op het aantal punten in ons plan?
`,
  'profploeg-pool-size': `
Hoeveel personeelsleden van VLAIO zijn daarmee bezig?
Met hoeveel man werken ze aan dit programma?
`,
  'local-lease-law': `
Mag je een winkel voor enkele maanden verhuren volgens het decreet?
Welke regels gelden er voor een tijdelijk huurcontract van een pop-up?
`,
  'local-starter-premium': `
Ik wil een winkel beginnen, welke premie kan ik krijgen?
Hoe vraag je een vestigingspremie aan?
Bij welk loket vraag ik een premie voor mijn nieuwe zaak?
`,
} as const satisfies Readonly<Record<string, string>>;
