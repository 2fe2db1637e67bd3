/** Questions about De Vitrine and its exchange that the sources leave open: one a line. */
export const VITRINE_EXCHANGE_UNANSWERED = {
  'vitrine-new-guides': `
Komt er een zevende kernwijzer?
nieuwe kernwijzers gepland
Wanneer verschijnt er een kernwijzer over horeca?
Zijn er plannen voor een kernwijzer over toerisme?
Kunnen we zelf een thema voor een volgende kernwijzer voorstellen?
Gaat VLAIO nog kernwijzers bijmaken in 2027?
Wie beslist over welk thema de volgende kernwijzer gaat?
Ik hoorde dat er een kernwijzer Klimaat aankomt, klopt dat?
aankondiging volgende kernwijzer datum
Wordt het aantal kernwijzers ooit uitgebreid?
Hoe dien ik een voorstel in voor een extra kernwijzer?
Waarom is er geen kernwijzer over veiligheid gemaakt?
`,
  'vitrine-meeting-date': `
Wanneer is de volgende bijeenkomst van De Vitrine?
agenda De Vitrine 2027
Op welke datum komen de gemeenten samen om ervaringen uit te wisselen?
In welke stad gaat de uitwisseling van De Vitrine door?
Waar schrijf ik mij in voor een sessie van De Vitrine?
Is er dit najaar nog een intervisie van De Vitrine?
Hoeveel deelnemers mogen er per gemeente naar de uitwisselingsdag?
Gaat de ervaringsuitwisseling online of ter plaatse door?
startuur en locatie lerend netwerk De Vitrine
Hoe vaak per jaar organiseert De Vitrine een ontmoeting?
Ik wil mee op plaatsbezoek naar een andere gemeente, wanneer kan dat?
Kost een uitwisselingsmoment van De Vitrine inschrijvingsgeld?
Organiseert De Vitrine ontmoetingen tussen gemeenten?
Hoe verloopt de ervaringsuitwisseling tussen gemeenten?
`,
  'vitrine-training': `
Is er een opleiding om met de kernwijzers te leren werken?
webinar kernwijzers datum
Komt er iemand langs om de kernwijzer Leegstand toe te lichten?
Bestaan er instructiefilmpjes bij de kernwijzers?
Kan ik een lesgever boeken voor de kernwijzer Beleving?
Ge hebt toch wel een infosessie over die kernwijzers?
Wie bel ik als ik vastzit in stap 4 van de kernwijzer?
Is er een helpdesk voor gemeenten die een kernwijzer invullen?
Krijgen ambtenaren een attest als ze de opleiding over kernwijzers volgen?
opname van de toelichting bij de kernwijzer Identiteit
Hoeveel kost een coach die ons door de kernwijzer loodst?
Waar vind ik een handleiding in video voor de invulsjablonen?
`,
  'vitrine-usage-figures': `
Hoe vaak is de kernwijzer Samenwerking gedownload?
downloadcijfers kernwijzers
Hoeveel gemeenten gebruiken de kernwijzers vandaag?
Welke kernwijzer is het populairst?
Zijn gemeenten tevreden over de kernwijzers?
Is er een enquête geweest bij gebruikers van De Vitrine?
aantal bezoekers pagina De Vitrine
Hoeveel gemeenten zonder Profploeg namen deel aan De Vitrine?
Welke score gaven gemeenten aan de kernwijzer Leegstand?
Kan je cijfers geven over het gebruik van De Vitrine per provincie?
Weet iemand of onze buurgemeente met een kernwijzer werkt?
percentage gemeenten dat een kernwijzer afwerkte
`,
  'vitrine-effect': `
Daalt de leegstand echt als je met de kernwijzer werkt?
bewezen effect van de kernwijzers
Hoeveel winkels zijn er bijgekomen dankzij De Vitrine?
Is het resultaat van de kernwijzer Beleving ooit gemeten?
Wat is het rendement van een kernwijzer voor de handelaars?
In welke gemeente heeft de kernwijzer Identiteit iets opgeleverd?
Levert samenwerking in de kern meer omzet op voor winkels?
Bestaat er wetenschappelijk onderzoek naar de impact van de kernwijzers?
Hoe meten we na een jaar of de kernwijzer gewerkt heeft?
indicatoren succes kernwijzer
Kwamen er meer bezoekers in de kern nadat een gemeente de kernwijzer had ingevuld?
Werkt zo'n kernwijzer wel?
Wat levert samenwerken een centrum op?
Loont samenwerken met de middenstand?
Wat winnen we erbij als we samenwerken?
`,
  'vitrine-contract': `
Welk bureau won de overheidsopdracht van De Vitrine?
uitvoerder De Vitrine naam
Aan welke firma is De Vitrine gegund?
Hoelang loopt het contract van De Vitrine nog?
Wanneer stopt De Vitrine?
Hoeveel bureaus dienden een offerte in voor De Vitrine?
Wordt de opdracht van De Vitrine na 2026 verlengd?
Wie is bij VLAIO de projectleider van De Vitrine?
einddatum opdracht De Vitrine
Kan ik het bestek van De Vitrine inkijken?
Heeft hetzelfde bureau zowel De Vitrine als andere VLAIO-opdrachten binnengehaald?
Met welke onderaannemers werkt De Vitrine?
Wie begeleidt de ervaringsuitwisseling tussen de gemeenten?
startdatum Vitrine
Hoelang bestaat De Vitrine al?
Sinds wanneer bestaat De Vitrine?
`,
  'vitrine-production-cost': `
Hoeveel heeft het maken van één kernwijzer gekost?
kostprijs kernwijzer Leegstand voor VLAIO
Is het geld van De Vitrine al volledig opgebruikt?
Welk deel van het Vitrinebudget ging naar de kernwijzers?
Hoeveel van de middelen voor De Vitrine is er nog over?
uitgaven De Vitrine per jaar
Wat betaalde VLAIO voor de lay-out van de kernwijzers?
Wat kostte het drukwerk voor De Vitrine?
Krijgt De Vitrine in 2027 nieuw geld?
Staat er in de begroting van volgend jaar nog iets voor De Vitrine?
Kregen gemeenten een vergoeding om hun ervaringen in De Vitrine te delen?
Was de kernwijzer Beleving duurder dan de kernwijzer Identiteit?
`,
  'vitrine-channels': `
Heeft De Vitrine een nieuwsbrief?
LinkedIn De Vitrine
Is er een podcast over levende kernen van De Vitrine?
Op welke sociale media kan ik De Vitrine volgen?
Waar schrijf ik mij uit voor de mailings van De Vitrine?
Bestaat er een Teams-groep of forum voor gemeenten in De Vitrine?
YouTube-kanaal kernwijzers
Komen er nog artikels bij op de pagina van De Vitrine?
Hoe blijf ik op de hoogte van nieuws over de kernwijzers?
Zit De Vitrine op Facebook of Instagram?
Welke hashtag gebruiken we voor De Vitrine?
Kan de pers een persmap over de kernwijzers krijgen?
`,
  'vitrine-own-example': `
Hoe zetten we ons eigen project in De Vitrine?
goed voorbeeld insturen De Vitrine
Naar wie stuur ik foto's van onze geslaagde actie voor De Vitrine?
Wie kiest welke voorbeelden in een kernwijzer komen?
Kan onze gemeente nog als voorbeeld in de kernwijzer Beleving opgenomen worden?
Bestaat er een formulier om een praktijkvoorbeeld voor De Vitrine in te dienen?
Mogen we een fout in een voorbeeld uit de kernwijzer laten rechtzetten?
We willen dat ons verhaal uit De Vitrine verdwijnt, kan dat?
Is er een prijs voor het beste voorbeeld in De Vitrine?
Hoe lang moet een tekst over ons project voor De Vitrine zijn?
Werd de tekst in De Vitrine eerst door de betrokken gemeente nagelezen?
deadline om voorbeelden voor De Vitrine door te geven
`,
  'vitrine-showroom': `
Waar is De Vitrine gevestigd?
openingsuren De Vitrine
Kan ik De Vitrine gaan bezoeken als een winkel of toonzaal?
Wat is het adres van De Vitrine?
Heeft De Vitrine een etalage in het centrum van Brussel?
Is De Vitrine op zaterdag open?
Moet je een afspraak maken om De Vitrine te bekijken?
reservatie zaal De Vitrine
Kunnen we de tentoonstelling van De Vitrine naar onze gemeente halen?
Hoe geraak ik met de trein bij De Vitrine?
Komt De Vitrine op verplaatsing naar ons gemeentehuis?
Is er parking bij De Vitrine?
`,
} as const satisfies Readonly<Record<string, string>>;
