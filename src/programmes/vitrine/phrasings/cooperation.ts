/** More ways to ask about the first steps of cooperation: one a line. */
export const VITRINE_COOPERATION_PHRASINGS = {
  'vitrine-roadmap': `
keuze roadmap
juiste roadmap
roadmap kiezen
strategische oplossingen samenwerking
operationele tips samenwerking
weinig of geen samenwerking
bestaande samenwerking uitbreiden
bestaande samenwerking verbeteren
huidige graad van samenwerking
beginsituatie samenwerking
Welke roadmap is geschikt voor onze gemeente?
Welke roadmap kiezen we als er nauwelijks samengewerkt wordt?
Welke roadmap volgen we bij een bestaande samenwerking?
Welke aanpak past bij een gemeente waar nog niemand samenwerkt?
Welke aanpak krijgen gemeenten die al goed samenwerken?
Welk soort tips krijgen we als we al een samenwerking hebben?
Wat is die roadmap in de kernwijzer Samenwerking?
Wat bedoelt de kernwijzer met een roadmap?
Wat krijgt een gemeente die haar samenwerking wil uitbreiden?
Wat als we al jaren met de ondernemers samenwerken?
Wat als er bij ons helemaal geen samenwerking bestaat?
Waarom verschilt de roadmap van gemeente tot gemeente?
Wanneer krijgen we operationele tips?
Wanneer heb je strategische oplossingen nodig en wanneer operationele tips?
Hoe weet ik welke roadmap wij nodig hebben?
Hoe kiest een gemeente haar roadmap?
Hoe bepaalt de mate van samenwerking onze roadmap?
Is er maar één roadmap voor alle gemeenten?
Is er een aparte roadmap voor beginners en gevorderden in samenwerking?
Is de kernwijzer ook nuttig als de samenwerking al goed loopt?
Zijn er verschillende roadmaps in de kernwijzer Samenwerking?
Bestaat er een roadmap op maat van onze situatie?
Krijgt iedereen dezelfde raad, hoeveel samenwerking er ook al is?
Moeten we eerst strategisch denken als er weinig samenwerking is?
Houdt de kernwijzer rekening met de samenwerking die er al is?
Klopt het dat de roadmap afhangt van onze huidige samenwerking?
Onze samenwerking bestaat al, maar we willen ze uitbreiden.
Wij werken amper samen met de middenstand, welke oplossingen passen?
Wij hebben al een overlegstructuur, krijgen we dan operationele tips?
Mijn schepen vraagt welke roadmap wij moeten volgen.
Welke roadmap raadt u ons aan?
Welke roadmap moet ge nemen als ge nog niet samenwerkt?
`,
  'vitrine-step-start': `
stap 1
eerste stap samenwerking
samenwerking opstarten
samenwerking starten
startfase samenwerking
aanvang samenwerking
stap één kernwijzer
beginnen met samenwerken
overleg handelaars opstarten
aanzet tot samenwerking
Wat doen we in stap 1 van de kernwijzer Samenwerking?
Wat gebeurt er in de eerste stap naar samenwerking?
Wat komt eerst als je een samenwerking wil beginnen?
Wat staat er in stap 1?
Wat is het begin van de zeven stappen?
Welke is de eerste van de zeven stappen?
Welke stap komt helemaal in het begin?
Hoe starten we een samenwerking?
Hoe vatten we een samenwerking aan?
Hoe beginnen we eraan, aan een samenwerking met de handelaars?
Hoe trekken we een samenwerking op gang?
Hoe richten we een nieuw samenwerkingsverband op, welke stap is dat?
Hoe brengen we ondernemers een eerste keer rond de tafel?
Hoe nemen we het initiatief tot een samenwerking?
Hoe zetten we de eerste stap naar samenwerking?
Hoe leggen we de basis van een nieuwe samenwerking?
Start het stappenplan met de opstart van samenwerking?
Waarmee begin je als je met ondernemers wil samenwerken?
Waar begin je om een samenwerking op te starten?
Gaat stap 1 over de opstart?
Is opstarten de eerste stap van samenwerking?
Is er uitleg over het opstarten van samenwerking?
Legt de Vitrinepagina uit hoe je samenwerking opstart?
Waar lees ik meer over stap 1?
Klopt het dat alles begint met het opstarten van samenwerking?
Hebben jullie raad voor het begin van een samenwerking?
Moeten we strategisch werken bij de opstart van een samenwerking?
Wij hebben nog nooit met handelaars samengewerkt, hoe starten we op?
Wij willen een nieuw samenwerkingsverband opstarten.
Mijn schepen wil een samenwerking opstarten, hoe begin ik?
Ik wil een samenwerking lanceren, wat doe ik eerst?
Er is nog geen overleg bij ons, hoe starten we het op?
Hoe begint ge aan een samenwerking?
`,
  'vitrine-step-target-group': `
stap 2
tweede stap samenwerking
stap twee kernwijzer
bepalen doelgroep
eigen engagement bepalen
engagement van het bestuur
engagement van de gemeente
doelpubliek samenwerking
eigen inzet gemeente samenwerking
doelgroep en engagement
Wat doen we in stap 2 van de kernwijzer Samenwerking?
Wat gebeurt er in de tweede stap naar samenwerking?
Wat staat er in stap 2?
Wat bepaal je in stap 2?
Wat is ons eigen engagement als lokaal bestuur?
Wat moeten wij zelf willen doen in een samenwerking?
Zijn doelgroep en eigen engagement de tweede stap?
Welke doelgroep kiezen we voor onze samenwerking?
Welk engagement nemen we zelf op als stad?
In welke stap leggen we de doelgroep vast?
In welke stap kijkt het bestuur naar zijn eigen inzet?
Hoe kiezen we een doelgroep om mee samen te werken?
Hoe bakenen we de doelgroep van een samenwerking af?
Hoe weten we op wie we de samenwerking richten?
Hoe leggen we vast wat de gemeente zelf inbrengt in de samenwerking?
Hoe bepaalt de stad haar eigen engagement?
Hoeveel engageert de gemeente zich zelf in de samenwerking?
Tot welke groep richten we ons met de samenwerking?
Voor wie is onze samenwerking bedoeld, in welke stap zoeken we dat uit?
Moeten we een doelgroep afbakenen voor we verdergaan?
Moet de gemeente haar eigen inzet vooraf vastleggen?
Gaat stap 2 over ons of over de stakeholders?
Gaat stap 2 over de doelgroep?
Met welke kaart of ladder werken we in stap 2?
Welke methodiek toont in stap 2 wie de stakeholders zijn?
Welke tools gebruiken we in stap 2?
Is er uitleg over doelgroep en eigen engagement?
Staat er op de Vitrinepagina hoe je doelgroep en eigen engagement bepaalt?
Waar lees ik meer over stap 2?
Klopt het dat het bestuur in stap 2 zijn eigen engagement bepaalt?
Mijn schepen vraagt hoe ver ons eigen engagement moet gaan.
Ik twijfel of we ons op handelaars of op bewoners richten in de samenwerking.
Wij weten niet welke doelgroep we willen bereiken met de samenwerking.
Hoe bepaalt ge de doelgroep voor een samenwerking?
`,
  'vitrine-step-interests': `
stap 3
derde stap samenwerking
stap drie kernwijzer
gedeelde belangen
gedeelde doelen
gedeelde waarden en normen
draagvlak bij stakeholders
gemene deler partners
raakvlakken zoeken
vertrekpunt plan van aanpak
Wat doen we in stap 3 van de kernwijzer Samenwerking?
Wat gebeurt er in de derde stap naar samenwerking?
Wat staat er in stap 3?
Wat zijn gemeenschappelijke belangen?
Wat is de grondslag van een goede samenwerking?
Wat hebben handelaars en gemeente gemeen, en hoe vinden we dat?
Wat is het vertrekpunt voor een plan van aanpak?
Wat komt eerst, de motivaties of de gedeelde doelen?
Welke belangen delen wij met de ondernemers?
Welke gemeenschappelijke doelen hebben onze partners?
Welke stap gaat over draagvlak?
Hoe zoeken we gemeenschappelijke belangen?
Hoe bepalen we gedeelde belangen en doelen?
Hoe verzoenen we uiteenlopende belangen?
Hoe brengen we tegengestelde belangen samen?
Hoe vinden we raakvlakken tussen bewoners en winkeliers?
Hoe krijgen we alle neuzen in dezelfde richting?
Hoe winnen we steun voor ons project bij de stakeholders?
Hoe vergroten we het draagvlak bij de handelaars?
Hoe bouw je draagvlak op?
Hoe creëer je een breed gedragen plan?
Hoe komen we tot een gezamenlijk doel?
Waarop steunt een samenwerking?
Waarop baseren we ons plan van aanpak met de partners?
Is een samenwerking gebouwd op gedeelde waarden?
Zijn gedeelde waarden en normen nodig om samen te werken?
Moeten we het over waarden eens zijn met onze partners?
Helpt stap 3 om draagvlak te krijgen?
Klopt het dat een plan van aanpak vertrekt van gedeelde belangen?
Er is weinig draagvlak voor onze plannen, wat doen we?
De partijen trekken elk aan hun kant, hoe vinden we een gedeeld belang?
Mijn schepen vreest dat er geen draagvlak is bij de middenstand.
Ik zoek wat handelaars en bewoners verbindt.
Wij willen een gezamenlijk plan van aanpak maken met de ondernemers.
Hoe vindt ge belangen die iedereen deelt?
`,
} as const satisfies Readonly<Record<string, string>>;
