/** Questions about rules of the selection that the sources leave open: one a line. */
export const PROFPLOEG_SELECTION_RULES_UNANSWERED = {
  'profploeg-joint-application': `
Kunnen twee gemeenten samen een aanvraag indienen?
Mogen we een gezamenlijke kandidatuur indienen met onze buurgemeente?
Kan een intergemeentelijk project begeleiding krijgen?
gezamenlijke aanvraag buurgemeenten
Onze winkelstraat ligt op het grondgebied van twee gemeenten, kunnen we samen meedoen?
Krijgen twee gemeenten met één aanvraag elk een eigen ploeg?
Mogen we als regio één dossier indienen?
`,
  'profploeg-selection-points': `
Is er een maximum aan inwoners voor deelnemende gemeenten?
Waarom wil men een variatie aan gemeenten?
Werken jullie met punten om gemeenten te rangschikken?
puntensysteem
rangschikking gemeenten
gunningscriteria
Op hoeveel punten staat elk criterium?
Bestaat er een lijst met criteria?
Bestaat er een puntensysteem voor de selectie?
Is er een rangorde van de aanvragen?
Worden de aanvragen gequoteerd?
Geldt wie eerst komt, eerst maalt?
Wordt er geloot of op volgorde van aanvraag geselecteerd?
Tellen de succesfactoren mee in de beoordeling?
Speelt de regio een rol bij de selectie?
Hoeveel punten moet een aanvraag halen om geselecteerd te worden?
Krijgen gemeenten met veel leegstand voorrang?
Weegt de uitdaging zwaarder door dan het beleid?
wegingscoëfficiënten selectie
Maakt wie vroeger indient meer kans?
`,
  'profploeg-selection-intake-gap': `
Ik ben benieuwd hoe snel de intake volgt op de selectie.
Hoe snel na de selectie is er een intake?
Hoelang moeten we wachten op de intake na onze selectie?
Hoeveel tijd zit er tussen de selectie en het intakegesprek?
Startten de intakes meteen na de selectie?
Waarom begon de intake pas in oktober?
Hoeveel weken na het goede nieuws volgt het intakegesprek?
termijn tussen selectie en intake
Is er binnen de maand na de selectie een intake?
Hoeveel dagen vooraf krijgen we de datum van de intake?
Onze selectie is twee maanden oud en er is nog geen intake, is dat normaal?
`,
  'profploeg-admissible-threshold': `
Kan onze aanvraag om een andere reden onontvankelijk zijn?
Welke informatie is minimaal vereist om ontvankelijk te zijn?
Wat mag er zeker niet ontbreken in het dossier?
Hoe volledig moet een aanvraag zijn om ontvankelijk te zijn?
Is er een lijst met gronden voor weigering?
Hoe duidelijk moet de aanvraag zijn?
Hoe helder moet onze aanvraag zijn om te kunnen starten?
Wanneer is een aanvraag te onduidelijk?
Welke velden moeten ingevuld zijn om ontvankelijk te zijn?
Waar ligt de grens tussen een duidelijke en een onduidelijke aanvraag?
Wordt een aanvraag zonder cijfers onontvankelijk verklaard?
minimale inhoud van een ontvankelijke aanvraag
Welke informatie ontbrak er in de onontvankelijke aanvraag?
`,
  'profploeg-selection-announcement': `
wanneer uitslag
beslissing aanvraag
Hoelang duurt het voor we iets vernemen?
Wanneer krijgen we antwoord op onze aanvraag?
Wanneer weten we of we geselecteerd zijn?
Hoe vernemen we het resultaat van de selectie?
Binnen welke termijn beslist VLAIO?
Wanneer valt de beslissing over de selectie?
Worden niet-weerhouden gemeenten ingelicht?
Op welke dag worden de geselecteerde gemeenten bekendgemaakt?
Hoelang duurt de beoordeling?
datum beslissing selectie
uitslag selectie
bekendmaking selectie
antwoordtermijn
wachttijd na indiening
beslissingstermijn VLAIO
goedkeuring aanvraag wanneer
resultaat aanvraag
Wanneer komt de uitslag?
Wanneer maakt VLAIO de selectie bekend?
Wanneer is er uitsluitsel over onze aanvraag?
Wanneer verneemt een gemeente of ze gekozen is?
Wanneer wordt er over onze kandidatuur beslist?
Wanneer krijg ik bericht van VLAIO?
Wanneer is onze aanvraag goedgekeurd?
Hoe snel krijgen we antwoord op onze kandidatuur?
Hoelang moeten we wachten op een beslissing over de selectie?
Hoelang doet VLAIO over een antwoord?
Hoeveel weken duurt het tot de beslissing over onze aanvraag?
Hoe worden we op de hoogte gebracht van de beslissing?
Wie verwittigt ons als we gekozen zijn?
Welke datum is voorzien voor de uitslag?
Is de datum van de bekendmaking gekend?
Krijgen we een brief of een mail met de beslissing?
Laten jullie iets weten als we niet gekozen zijn?
Klopt het dat er geen datum is voor de uitslag?
Mijn schepen vraagt wanneer we de uitslag krijgen.
Mijn burgemeester wordt ongeduldig, wanneer horen we iets?
Ik wacht op de goedkeuring, hoelang nog?
Wanneer laat ge iets weten over de selectie?
Wanneer deelt u het resultaat van de selectie mee?
Wanneer horen we of onze aanvraag goedgekeurd is?
Hoeveel dagen na de deadline beslist VLAIO?
Maakt de minister de geselecteerde gemeenten bekend in de pers?
Op welke datum vertrekken de selectiebrieven?
Krijgen alle gemeenten het selectienieuws op dezelfde dag?
`,
  'profploeg-appeal': `
beroep tegen weigering
Kan ik bezwaar maken tegen de weigering?
Kunnen wij beroep aantekenen als we geweigerd zijn?
Bij welke instantie vechten we een weigering aan?
beroepsprocedure selectie Profploeg
Hoeveel dagen hebben we om bezwaar in te dienen tegen VLAIO?
Kan de Raad van State een weigering van de Profploeg vernietigen?
Wij vinden de afwijzing onterecht, waar dienen we klacht in?
`,
  'profploeg-attempt-limit': `
Moeten we helemaal herbeginnen na een afwijzing?
Hoe vaak mag een gemeente het proberen?
Is er een limiet op het aantal pogingen?
Hoeveel keer mag je een aanvraag doen na een weigering?
Hoeveel herkansingen krijgen we?
Mag een gemeente drie keer een aanvraag doen?
maximum aantal aanvragen per gemeente
Moeten we het volledige formulier opnieuw invullen na een weigering?
Blijft onze oude aanvraag bewaard voor een tweede poging?
Na hoeveel weigeringen stopt het?
`,
  'profploeg-change-midway': `
Kan een traject nog bijgestuurd worden bij grote wijzigingen?
Kunnen de prioriteiten nog veranderen?
Mogen we halverwege het traject van thema veranderen?
Kunnen we tijdens de uitvoering nog een actie schrappen of toevoegen?
Wie beslist of ons traject van richting mag veranderen?
bijsturing traject halverwege
Wordt het projectplan herschreven als onze plannen wijzigen?
Kan er na de workshops nog een thema bij komen?
`,
  'profploeg-start-choice': `
Kunnen we zelf een startdatum kiezen?
Kan het traject vroeger beginnen dan voorzien?
Kunnen we de start van de begeleiding uitstellen?
Starten alle begeleidingen van een ronde tegelijk?
Mogen we onze start een paar maanden naar achteren schuiven?
Krijgen kleine gemeenten een latere startdatum?
In welke volgorde starten de geselecteerde gemeenten?
startdatum zelf kiezen
Wij willen pas na het bouwverlof beginnen, houden jullie daar rekening mee?
`,
} as const satisfies Readonly<Record<string, string>>;
