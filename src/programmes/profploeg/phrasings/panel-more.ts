/** Still more ways to ask what `faq/panel.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_PANEL_MORE_PHRASINGS = {
  'profploeg-choose-experts': `
Ik ben nieuw op de dienst, hoe raken de juiste experten bij onze gemeente terecht?
Mijn schepen vraagt of wij mee mogen bepalen welke experten er aan ons traject werken.
Stel dat we geselecteerd zijn, wordt er dan een ploeg speciaal voor ons gevormd?
Is het zo dat we in de intake samen vastleggen welke deskundigen bij onze thema's horen?
Wij zitten met een mix van problemen, hoe wordt beslist welke experten daarvoor nodig zijn?
Wat bedoelen ze met experten die relevant zijn voor je thema's?
Hoe zit dat met de keuze van die specialisten, wie zit er dan mee aan tafel?
Ge wilt de juiste man op de juiste plaats, hoe kiezen ze wie er komt?
Kunt ge efkes uitleggen hoe onze expertenploeg gevormd wordt?
Waar komt zwart op wit te staan welke deskundigen ons gaan begeleiden?
Neemt het projectplan de experten op die we samen gekozen hebben?
Is VLAIO aanwezig bij het gesprek waarin onze experten bepaald worden?
Na welke stap ligt vast met welke specialisten wij verder gaan?
Werkt elke stad met hetzelfde groepje deskundigen of krijgt ieder zijn eigen team?
Leggen wij eerst onze noden uit voor er experten gekozen worden?
Wat bepaalt of wij een mobiliteitsexpert dan wel een vastgoedkenner krijgen?
Mogen wij in het intakegesprek zeggen naar wie of wat onze voorkeur uitgaat bij de experten?
Het college wil inspraak in de samenstelling van ons team, is daar ruimte voor?
Worden de deskundigen ons opgelegd of kiezen we ze in overleg?
Op welke manier stemt men de ploeg af op wat een gemeente nodig heeft?
Ik wil weten op welk ogenblik de specialisten voor ons dorp aangeduid worden.
Wordt voor iedere gekozen gemeente een aparte Profploeg bijeengebracht?
Wie overlegt er met wie om tot de goede experten te komen?
Onze noden zijn nog niet helemaal duidelijk, hoe vinden jullie dan de passende experten?
Welk gesprek dient om te beslissen welke kennis en welke mensen wij nodig hebben?
Hoe verloopt de koppeling tussen onze thema's en de specialisten van de ploeg?
Zijn onze experten al gekozen voor we met de Profploeg en VLAIO aan tafel zitten?
experten kiezen tijdens de intake
team op maat van de gemeente
gekozen deskundigen in projectplan
`,
} as const satisfies Readonly<Record<string, string>>;
