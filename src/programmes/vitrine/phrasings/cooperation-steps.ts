/** More ways to ask about the later steps of cooperation: one a line. */
export const VITRINE_COOPERATION_STEPS_PHRASINGS = {
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
