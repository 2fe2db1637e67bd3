/** More ways to ask what `faq/cooperation.ts` answers: one a line. */
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
  'vitrine-step-engagement': `
stap 4
vierde stap samenwerking
stap vier kernwijzer
engagement van stakeholders
engagement bepalen stakeholders
inzet van de partners
bijdrage van stakeholders
continuïteit verzekeren
samenwerking volhouden
gevraagde engagement
Wat doen we in stap 4 van de kernwijzer Samenwerking?
Wat gebeurt er in de vierde stap naar samenwerking?
Wat staat er in stap 4?
Wat betekent het engagement van de stakeholders?
Wat verwachten we aan engagement van de handelaars?
Wat verzekert de continuïteit van een samenwerking?
Welk engagement vragen we aan de ondernemers?
Welke stap gaat over het engagement van de partners?
In welke stap leggen we de inzet van de partners vast?
Hoe bepalen we het engagement van de stakeholders?
Hoe maken we duidelijk welk engagement we vragen?
Hoe garanderen we de continuïteit van een samenwerking?
Hoe vermijden we dat de samenwerking uitdooft?
Hoe krijgen we een blijvend engagement van de handelaars?
Hoe binden we partners voor langere tijd aan de samenwerking?
Hoe zorgen we dat stakeholders blijven meedoen?
Hoe blijft een samenwerking overeind op lange termijn?
Hoe spreken we engagementen af met de stakeholders?
Waarom bepaal je het engagement van de stakeholders?
Waarom is duidelijkheid over het gevraagde engagement belangrijk?
Waarmee bepaal je het best het engagement in stap 4?
Moeten stakeholders zich ergens toe verbinden?
Moeten wij op voorhand zeggen welk engagement we verwachten?
Is een rolverdeling het beste middel om stakeholders engagement te laten opnemen?
Hoort er een rolverdeling bij stap 4?
Gaat stap 4 over het engagement van de anderen?
Is er een stap om de inbreng van de stakeholders te bepalen?
Klopt het dat duidelijk engagement de continuïteit verzekert?
Onze partners haken na een tijdje af, welke stap helpt?
De handelaars beloven veel maar engageren zich niet.
Mijn schepen wil weten hoe we de samenwerking gaande houden.
Ik wil dat de partners engagement opnemen op lange termijn.
Hoe krijgt ge engagement van uw stakeholders?
`,
  'vitrine-step-agreements': `
stap 5
vijfde stap samenwerking
stap vijf kernwijzer
opstellen afsprakenkader
afsprakenkader onderschrijven
kader met afspraken
afsprakennota partners
heldere afspraken partners
schriftelijke afspraken handelaars
afspraken neerschrijven
Wat doen we in stap 5 van de kernwijzer Samenwerking?
Wat gebeurt er in de vijfde stap naar samenwerking?
Wat staat er in stap 5?
Wat is een afsprakenkader?
Welke stap gaat over het maken van afspraken?
In welke stap maken we afspraken met de partners?
Hoe maak ik een duidelijk afsprakenkader?
Hoe maken we goede afspraken met de stakeholders?
Hoe zetten we afspraken met ondernemers op papier?
Hoe laten we de afspraken onderschrijven?
Hoe komen we tot duidelijke afspraken met alle partners?
Hoe komen we met alle partijen afspraken overeen?
Wanneer stellen we een afsprakenkader op?
Moet een afsprakenkader duidelijk en geschreven zijn?
Komt het afsprakenkader voor de juridische stap?
Is er uitleg over het afsprakenkader?
Wordt het afsprakenkader uitgelegd op de webpagina?
Waar lees ik meer over het afsprakenkader?
Klopt het dat stap 5 over een afsprakenkader gaat?
Partners komen hun afspraken niet na, welke stap helpt?
Wij maken alleen mondelinge afspraken, moet er een kader komen?
Mijn schepen vraagt een afsprakenkader met de handelaarsbond.
Ik moet een afsprakenkader schrijven, wat zegt de kernwijzer?
Hoe maakt ge duidelijke afspraken met partners?
`,
  'vitrine-step-legal': `
stap 6
zesde stap samenwerking
stap zes kernwijzer
juridisch verankeren
juridische basis samenwerking
afspraken juridisch vastleggen
bindende afspraken
overeenkomst met handelaars
rechtsvorm samenwerkingsverband
convenant ondernemers
Wat doen we in stap 6 van de kernwijzer Samenwerking?
Wat gebeurt er in de zesde stap naar samenwerking?
Wat staat er in stap 6?
Wat betekent juridische verankering?
Wat houdt de juridische verankering van afspraken in?
Wat wordt er in de voorlaatste stap verankerd?
Welke juridische vorm krijgt een samenwerking?
Welke juridische mogelijkheden zijn er om afspraken te verankeren?
In welke stap verankeren we de afspraken?
Hoe verankeren we afspraken juridisch?
Hoe maken we onze samenwerking rechtsgeldig?
Hoe geven we afspraken kracht van wet?
Hoe gieten we de samenwerking in een overeenkomst?
Hoe zorgen we dat afspraken juridisch afdwingbaar zijn?
Is er uitleg over de juridische verankering?
Beschrijft de Vitrinepagina hoe je afspraken juridisch verankert?
Waar lees ik meer over het juridisch verankeren?
Klopt het dat stap 6 juridisch is?
Noemt De Vitrine juridisch verankerde vormen van samenwerking?
Mijn schepen wil de samenwerking juridisch dichttimmeren.
Onze juridische dienst wil weten hoe we afspraken verankeren.
Hoe legt ge afspraken juridisch vast?
`,
  'vitrine-step-tactics': `
stap 7
zevende stap samenwerking
stap zeven kernwijzer
laatste stap samenwerking
tactieken samenwerkingsverbanden
tactiek betere samenwerking
samenwerkingsverband verbeteren
praktische organisatie samenwerkingsverband
tips organisatie overleg
sterker samenwerkingsverband
Wat doen we in stap 7 van de kernwijzer Samenwerking?
Wat gebeurt er in de zevende stap naar samenwerking?
Wat staat er in stap 7?
Wat is de slotstap van de zeven stappen?
Wat wordt bedoeld met tactieken?
Wat zijn handige tips om een samenwerkingsverband te organiseren?
Komen de tactieken pas op het einde?
Welke stap sluit het stappenplan Samenwerking af?
Welke tactieken staan in de kernwijzer Samenwerking?
Welke tactieken helpen een samenwerkingsverband vooruit?
Welke praktische tips geeft de kernwijzer voor een samenwerkingsverband?
Welke kneepjes bestaan er om een samenwerkingsverband beter te doen draaien?
In welke stap verbeteren we een samenwerkingsverband?
Hoe verbeteren we ons samenwerkingsverband?
Hoe doen we een samenwerkingsverband vlotter draaien?
Hoe organiseer je een samenwerkingsverband praktisch?
Hoe maken we ons overleg met handelaars vruchtbaarder?
Hoe krijgen we meer schwung in ons handelaarsoverleg?
Hoe schaven we een samenwerkingsverband bij?
Met welke trucjes loopt een samenwerkingsverband beter?
Waarover gaat de laatste van de zeven stappen?
Gaat stap 7 over tactieken?
Geeft de kernwijzer praktische raad voor samenwerkingsverbanden?
Zijn er tips om een samenwerkingsverband goed te organiseren?
Bestaan er tactieken om een samenwerkingsverband te versterken?
Welke soorten handige tips horen bij stap 7?
Welke drie soorten tips helpen de praktische organisatie vooruit?
Is er uitleg over de tactieken?
Klopt het dat stap 7 de laatste stap is?
Ons samenwerkingsverband sputtert, welke tactieken zijn er?
Ons handelaarsoverleg is ingedommeld, welke tips zijn er?
Wij vergaderen veel maar het samenwerkingsverband gaat niet vooruit.
Mijn schepen vindt ons samenwerkingsverband slecht georganiseerd.
Ik zoek tactieken om de werking van ons samenwerkingsverband op te krikken.
Met welke tactieken verbetert ge een samenwerkingsverband?
Hoe verbeteren we een samenwerking die al bestaat?
Hoe optimaliseren we onze huidige samenwerking?
Ik zoek operationele tips voor een samenwerking die al draait.
`,
} as const satisfies Readonly<Record<string, string>>;
