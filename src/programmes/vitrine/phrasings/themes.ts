/** More ways to ask what `faq/themes.ts` answers: one a line. */
export const VITRINE_THEMES_PHRASINGS = {
  'vitrine-guide-identity': `
thema identiteit
werkdocument identiteit
doel kernwijzer identiteit
checklist identiteit
voorbeelden identiteit kern
imago van het centrum
kernwijzer eigenheid
eigen karakter centrum
uitstraling van de kern
inhoud kernwijzer identiteit
Waarvoor gebruiken we de kernwijzer Identiteit?
Waarover gaat de kernwijzer Identiteit?
Wat is de kernwijzer Identiteit?
Wat houdt de kernwijzer Identiteit in?
Wat doe je met de kernwijzer Identiteit?
Wat vertelt De Vitrine over identiteit?
Hoe werk ik met de kernwijzer Identiteit?
Hoe geven we onze kern een herkenbaar gezicht?
Hoe geven we onze kern meer identiteit?
Hoe zetten we de eigenheid van ons centrum in de verf?
Hoe onderscheidt ons centrum zich van andere kernen?
Hoe profileren we ons stadscentrum, is daar een kernwijzer voor?
Waarmee kan een gemeente haar identiteit vormgeven?
Waar staat onze kern voor, en welke kernwijzer helpt dat bepalen?
Welke kernwijzer gaat over het verhaal van onze stad?
Welke kernwijzer gaat over imago?
Welk werkdocument helpt om de identiteit van het dorp te bepalen?
Zit er een checklist in de kernwijzer Identiteit?
Zitten er sjablonen in de kernwijzer Identiteit?
Geeft de kernwijzer Identiteit voorbeelden?
Is de kernwijzer Identiteit een werkdocument?
Is er meer uitleg over de kernwijzer Identiteit?
Is identiteit een van de zes kernwijzerthema's?
Hebben jullie materiaal over de identiteit van een stadscentrum?
Helpt De Vitrine om de identiteit van onze kern te bepalen?
Kunnen we zelf aan de identiteit van ons centrum werken?
Klopt het dat er een kernwijzer over identiteit bestaat?
Onze kern lijkt op alle andere, welke kernwijzer nemen we?
Onze gemeente mist een eigen imago, welk werkdocument is er?
Bezoekers weten niet waar ons dorp voor staat, welke kernwijzer helpt?
Wij zoeken een slogan en een eigen stijl voor de kern, is er een kernwijzer?
Mijn schepen vraagt hoe we ons centrum een eigen identiteit geven.
Ik wil de identiteit van onze winkelkern uitwerken.
Hebt ge iets om de identiteit van een dorp te zoeken?
`,
  'vitrine-guide-vacancy': `
thema leegstand
werkdocument leegstand
doel kernwijzer leegstand
checklist leegstand
inhoud kernwijzer leegstand
leegstand bestrijden
leegstaande winkels
leegstaande handelspanden
hulp bij leegstand
voorbeelden aanpak leegstand
Waarvoor gebruiken we de kernwijzer Leegstand?
Waarover gaat de kernwijzer Leegstand?
Wat is de kernwijzer Leegstand?
Wat houdt de kernwijzer Leegstand in?
Wat doe je met de kernwijzer Leegstand?
Wat vertelt De Vitrine over leegstand?
Wat kunnen we doen tegen leegstand in het centrum?
Wat te doen met winkels die al jaren leegstaan?
Hoe werk ik met de kernwijzer Leegstand?
Hoe pakken we de leegstand in onze kern aan?
Hoe gaan we leegstand in de winkelstraat tegen?
Hoe dringen we de leegstand terug?
Hoe verminderen we het aantal leegstaande zaken?
Hoe vermijden we dat er nog meer winkels leegstaan?
Waarmee kan een gemeente leegstand bestrijden?
Welke kernwijzer helpt tegen leegstand?
Welk werkdocument bestaat er over leegstand?
Welke hulp biedt VLAIO bij leegstaande winkels?
Zit er een checklist in de kernwijzer Leegstand?
Zitten er invulsjablonen in de kernwijzer Leegstand?
Geeft de kernwijzer Leegstand voorbeelden?
Is de kernwijzer Leegstand een werkdocument?
Is er meer uitleg over de kernwijzer Leegstand?
Is leegstand een van de zes kernwijzerthema's?
Hebben jullie materiaal over leegstand voor gemeenten?
Helpt De Vitrine ons om leegstand op te lossen?
Bestaat er een gids voor gemeenten met veel leegstand?
Klopt het dat er een kernwijzer over leegstand bestaat?
Ons centrum loopt leeg en de winkels sluiten, welke kernwijzer is er?
In de dorpskern staan winkelpanden te verkommeren door leegstand.
De leegstand neemt toe bij ons, welk document gebruiken we?
Wij hebben leegstand in de hoofdstraat, is er een werkdocument?
Handelaars vertrekken en hun panden blijven leeg, welke kernwijzer kies ik?
Mijn schepen wil de leegstand aanpakken, welke kernwijzer lees ik?
Hebt ge iets tegen leegstaande winkels?
`,
  'vitrine-guide-mobility': `
thema duurzame mobiliteit
werkdocument mobiliteit
doel kernwijzer mobiliteit
checklist duurzame mobiliteit
inhoud kernwijzer mobiliteit
duurzame verplaatsingen kern
kernwijzer fietsers
parkeren kernwijzer
kernwijzer bereikbaarheid
verkeer centrum kernwijzer
Waarvoor gebruiken we de kernwijzer Duurzame mobiliteit?
Waarover gaat de kernwijzer Duurzame mobiliteit?
Wat is de kernwijzer Duurzame mobiliteit?
Wat houdt de kernwijzer Duurzame mobiliteit in?
Wat doe je met de kernwijzer Duurzame mobiliteit?
Wat vertelt De Vitrine over duurzame mobiliteit?
Hoe werk ik met de kernwijzer Duurzame mobiliteit?
Hoe maken we het verkeer in de kern duurzamer?
Hoe krijgen we minder auto's in het centrum, is er een kernwijzer?
Hoe houden we onze kern bereikbaar, bestaat daar een kernwijzer over?
Hoe werken we aan duurzame mobiliteit in onze handelskern?
Waarmee kan een gemeente duurzame mobiliteit uitrollen?
Welke kernwijzer gaat over verkeer en parkeren?
Welke kernwijzer gaat over bereikbaarheid?
Welke kernwijzer kies ik voor een fietsvriendelijk centrum?
Welke kernwijzer behandelt het openbaar vervoer?
Welk werkdocument is er rond duurzame mobiliteit?
Zit er een checklist in de kernwijzer Duurzame mobiliteit?
Zitten er invulsjablonen in de kernwijzer Duurzame mobiliteit?
Geeft de kernwijzer Duurzame mobiliteit voorbeelden?
Is de kernwijzer Duurzame mobiliteit een werkdocument?
Is er meer uitleg over de kernwijzer Duurzame mobiliteit?
Is duurzame mobiliteit een van de zes kernwijzerthema's?
Is er een kernwijzer voor wie autovrij wil winkelen?
Is er een werkdocument over een verkeersvrije winkelstraat?
Hebben jullie materiaal over duurzame mobiliteit voor gemeenten?
Helpt De Vitrine ons met duurzame mobiliteit?
Bestaat er een gids over mobiliteit in handelskernen?
Kunnen we zelf werken rond duurzame mobiliteit?
Klopt het dat er een kernwijzer over duurzame mobiliteit bestaat?
Ons centrum slibt dicht met auto's, welke kernwijzer nemen we?
Wij leggen een fietsstraat aan, welke kernwijzer sluit daarbij aan?
Wij willen minder parkeerplaatsen in de kern, is er een kernwijzer?
Mijn schepen van mobiliteit zoekt een kernwijzer.
Hebt ge een kernwijzer over duurzaam verkeer?
`,
  'vitrine-guide-experience': `
thema beleving
werkdocument beleving
doel kernwijzer beleving
checklist beleving
inhoud kernwijzer beleving
beleving in de kern
sfeer in het centrum
kernwijzer gezelligheid
evenementen kernwijzer
aantrekkelijk centrum beleving
Waarvoor gebruiken we de kernwijzer Beleving?
Waarover gaat de kernwijzer Beleving?
Wat is de kernwijzer Beleving?
Wat houdt de kernwijzer Beleving in?
Wat doe je met de kernwijzer Beleving?
Wat vertelt De Vitrine over beleving?
Hoe werk ik met de kernwijzer Beleving?
Hoe verhogen we de beleving in het centrum?
Hoe brengen we meer sfeer in de winkelstraat?
Hoe maken we winkelen in onze kern een belevenis?
Met welke kernwijzer maken we van ons centrum een gezellige plek?
Hoe zorgen we dat mensen langer in het centrum blijven, is er een kernwijzer?
Waarmee kan een gemeente de beleving verbeteren?
Welke kernwijzer gaat over gezelligheid?
Welke kernwijzer gaat over animatie in de kern?
Welke kernwijzer maakt een bezoek aan de kern leuker?
Welk werkdocument bestaat er over beleving?
Zit er een checklist in de kernwijzer Beleving?
Zitten er invulsjablonen in de kernwijzer Beleving?
Geeft de kernwijzer Beleving voorbeelden?
Is de kernwijzer Beleving een werkdocument?
Is er meer uitleg over de kernwijzer Beleving?
Is beleving een van de zes kernwijzerthema's?
Is er een kernwijzer over feestverlichting, muziek en aankleding?
Hebben jullie materiaal over beleving voor gemeenten?
Helpt De Vitrine om meer beleving te creëren?
Bestaat er een gids over beleving in handelskernen?
Kunnen we zelf aan beleving werken in ons dorp?
Klopt het dat er een kernwijzer over beleving bestaat?
Ons centrum is doods op zondag, welke kernwijzer over sfeer is er?
Shoppers vinden onze kern niet gezellig, welk werkdocument is er?
Wij willen markten en evenementen in het centrum, welke kernwijzer past?
Mijn schepen vraagt om meer beleving in de kern.
Hebt ge iets om meer ambiance in het centrum te krijgen?
`,
  'vitrine-guide-ethnic': `
thema etnisch ondernemerschap
werkdocument etnisch ondernemerschap
doel kernwijzer etnisch
etnische handelaars
etnische winkels
ondernemers met migratieachtergrond
anderstalige handelaars
diversiteit handelaars kernwijzer
inhoud kernwijzer etnisch ondernemerschap
buitenlandse winkeliers
Waarvoor gebruiken we de kernwijzer Etnisch ondernemerschap?
Waarover gaat de kernwijzer Etnisch ondernemerschap?
Wat is de kernwijzer Etnisch ondernemerschap?
Wat houdt de kernwijzer Etnisch ondernemerschap in?
Wat doe je met de kernwijzer Etnisch ondernemerschap?
Wat vertelt De Vitrine over etnisch ondernemerschap?
Hoe werk ik met de kernwijzer Etnisch ondernemerschap?
Hoe bereiken we etnische ondernemers?
Hoe betrekken we ondernemers met een andere afkomst?
Hoe werken we rond etnisch ondernemerschap in de kern?
Hoe krijgen we contact met handelaars die geen Nederlands spreken?
Hoe gaan we om met de vele etnische zaken in onze straat?
Waarmee kan een gemeente etnische handelaars ondersteunen?
Welke kernwijzer gaat over etnische ondernemers?
Welke kernwijzer gaat over diversiteit en herkomst?
Welk werkdocument bestaat er over etnisch ondernemerschap?
Zit er een checklist in de kernwijzer Etnisch ondernemerschap?
Zitten er invulsjablonen in de kernwijzer Etnisch ondernemerschap?
Geeft de kernwijzer Etnisch ondernemerschap voorbeelden?
Is de kernwijzer Etnisch ondernemerschap een werkdocument?
Is er meer uitleg over de kernwijzer Etnisch ondernemerschap?
Is etnisch ondernemerschap een van de zes kernwijzerthema's?
Is er een document over multiculturele winkelstraten?
Hebben jullie materiaal over etnische ondernemers voor gemeenten?
Helpt De Vitrine om met etnische ondernemers te werken?
Bestaat er een gids over handelaars met buitenlandse wortels?
Kunnen we zelf werken rond etnische handelszaken?
Klopt het dat er een kernwijzer over etnisch ondernemerschap bestaat?
Wij hebben veel Turkse en Marokkaanse winkels, welke kernwijzer past?
Ondernemers van allochtone afkomst komen niet naar ons overleg, welke kernwijzer helpt?
De nieuwkomers onder onze handelaars kennen we niet, is er een kernwijzer?
Mijn schepen van diversiteit zoekt een kernwijzer over ondernemers.
Hebt ge iets over etnische zaken in de kern?
`,
} as const satisfies Readonly<Record<string, string>>;
