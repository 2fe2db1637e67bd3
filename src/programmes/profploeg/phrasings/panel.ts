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
} as const satisfies Readonly<Record<string, string>>;
