/** More ways to ask what `faq/panel.ts` answers: one a line. */
export const PROFPLOEG_PANEL_PHRASINGS = {
  'profploeg-choose-experts': `
samenstelling ploeg
toewijzing experten
expertenkeuze
selectie deskundigen
matching gemeente experten
ploegsamenstelling op maat
relevante experten afkloppen
aanstelling deskundigen
inspraak keuze experten
eigen Profploeg per gemeente
Hoe kiest men de experten voor een gemeente?
Hoe gebeurt de toewijzing van deskundigen?
Hoe stelt men het team voor onze stad samen?
Hoe bepalen jullie welke specialisten wij nodig hebben?
Hoe weten jullie welke deskundigen bij onze thema's passen?
Hoe worden gemeente en expert aan elkaar gekoppeld?
Wie duidt de experten aan?
Wie bepaalt welke specialisten naar ons komen?
Wie beslist over de samenstelling van de Profploeg?
Wie hakt de knoop door over de experten?
Waar wordt afgeklopt welke experten relevant zijn?
Wanneer worden de deskundigen voor onze gemeente vastgelegd?
Wanneer horen we welke specialisten ons begeleiden?
In welk gesprek kiezen we de experten?
In welk document staan de gekozen experten?
Komen de gekozen deskundigen in het projectplan?
Volgens welke maatstaf wijst men deskundigen toe?
Krijgt iedere geselecteerde gemeente haar eigen Profploeg?
Krijgen wij een ploeg op maat van onze thema's?
Is de ploeg voor elke stad anders?
Is er voor iedereen één vast team van experten?
Mogen wij meebeslissen welke experten we krijgen?
Mogen we een expert weigeren of vragen?
Mogen we kiezen met welke specialist we werken?
Kan ik zelf een deskundige uitkiezen?
Hebben wij iets te zeggen over wie er in onze Profploeg zit?
Wordt er rekening gehouden met onze noden bij de keuze van experten?
Beslist VLAIO alleen over de deskundigen?
Klopt het dat de experten in het intakegesprek gekozen worden?
Klopt het dat elke geselecteerde gemeente een eigen ploeg krijgt?
Mijn schepen vraagt hoe onze deskundigen aangeduid worden.
Wij willen een specialist die ons dorp kent, hoe kiest men die?
Ik wil graag weten hoe onze Profploeg samengesteld wordt.
Hoe kiest ge wie er naar onze gemeente komt?
Stelt u voor ons een aangepaste ploeg samen?
`,
  'profploeg-expert-count': `
hoeveel experten
aantal deskundigen
grootte van de ploeg
omvang expertenteam
één of meerdere experten
aantal begeleiders
maximum experten
minimum experten
aantal leden Profploeg
teamgrootte
Hoeveel experten begeleiden een gemeente?
Hoeveel specialisten werken aan één traject?
Hoeveel deskundigen telt een ploeg?
Hoeveel man van de Profploeg komt er langs?
Hoeveel begeleiders krijgen wij?
Hoeveel adviseurs staan ons bij?
Hoeveel experten krijg je minstens?
Hoeveel experten komen er bij een kleine gemeente?
Met hoeveel zijn ze, de experten van onze ploeg?
Met hoeveel deskundigen krijgen wij te maken?
Uit hoeveel experten bestaat ons team?
Hoe talrijk is zo'n ploeg?
Hoe groot is een Profploeg?
Werken er altijd meerdere experten aan een traject?
Krijgt elke gemeente evenveel experten?
Krijgen we een ploeg of slechts een enkele deskundige?
Krijgt een grote stad meer experten dan een dorp?
Is één expert mogelijk?
Is er een vast aantal experten?
Is het aantal experten beperkt?
Is het aantal deskundigen voor iedereen hetzelfde?
Wanneer weten we hoeveel deskundigen er komen?
Waar wordt bepaald hoeveel experten we krijgen?
Waarvan hangt het aantal experten af?
Kunnen we twee of drie experten krijgen?
Mag onze gemeente meerdere specialisten vragen?
Volstaat één deskundige voor een traject?
Klopt het dat er geen vast aantal experten is?
Klopt het dat gemeenten één of meerdere experten kregen?
Zegt De Vitrine hoeveel experten er per gemeente waren?
Mijn schepen vraagt met hoeveel deskundigen we zullen samenwerken.
Wij verwachten een heel team, hoeveel experten zijn het?
Ik moet stoelen klaarzetten, hoeveel experten mag ik verwachten?
Met hoeveel komt ge af?
Met hoeveel personen begeleidt u een gemeente?
`,
  'profploeg-intake-start': `
begin intakes
aanvang intakegesprekken
planning intakegesprekken
maand intakegesprek
intake najaar 2021
intake januari 2022
wanneer intake
intakeperiode
startmaand intakes
intakedatum geselecteerde gemeenten
Wanneer beginnen de intakes?
Wanneer vinden de intakegesprekken plaats?
Wanneer krijgen wij een intakegesprek?
Wanneer mogen we ons aan de intake verwachten?
Wanneer is het intakegesprek voor een geselecteerde gemeente gepland?
Wanneer zouden de intakegesprekken starten volgens de minister?
Wanneer zou de intake van de tweede ronde zijn?
Wanneer na de selectie volgt de intake?
Wat zei de minister over de start van de intakegesprekken?
Wat kondigde de informatiesessie aan over de start in september?
Wat zeggen de bronnen over het begin van de intakes?
In welke maand startten de intakegesprekken?
Vanaf welke datum worden de intakes ingepland?
Was de intake in september of in oktober?
Was iedereen van de eerste ronde nog in 2021 op intake?
Kregen alle geselecteerde gemeenten nog in 2021 een intakegesprek?
Zijn alle intakes van de eerste ronde in 2021 afgerond?
Kwam de tweede ronde vanaf januari 2022 aan bod?
Waren de intakes van de tweede ronde begin 2022?
Waarom spreken de bronnen elkaar tegen over de startmaand?
Waarom zegt de ene bron september en de andere oktober?
Spreken de informatiesessie en de minister elkaar tegen over de start?
Is oktober 2021 de juiste maand voor de intake?
Klopt het dat de tweede ronde begin 2022 aan bod kwam?
Klopt het dat alle intakegesprekken nog in 2021 zouden plaatsvinden?
Klopt september 2021 als start van de begeleidingen of was het oktober?
Mijn schepen vraagt wanneer de intakegesprekken beginnen.
Wij zijn gekozen, in welke maand is onze intake?
Ik wil de intake in mijn agenda zetten, vanaf wanneer kan dat?
Wanneer nodigt ge de geselecteerde gemeenten uit voor de intake?
Wanneer plant u de eerste intakegesprekken?
`,
} as const satisfies Readonly<Record<string, string>>;
