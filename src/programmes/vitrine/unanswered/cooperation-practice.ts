/** Questions about cooperation in practice that the sources leave open: one a line. */
export const VITRINE_COOPERATION_PRACTICE_UNANSWERED = {
  'vitrine-council-members': `
Hoeveel leden telt een ondernemersraad?
maximum aantal leden adviesraad lokale economie
Wie zit de ondernemersraad voor?
Mag een schepen stemmen in de adviesraad lokale economie?
Moeten er evenveel mannen als vrouwen in de adviesraad zitten?
Hoe worden de leden van de ondernemersraad verkozen?
Vanaf hoeveel aanwezigen mag de adviesraad beslissen?
Hoelang duurt het mandaat van een lid van de ondernemersraad?
Kan een gemeenteraadslid lid worden van onze ondernemersraad?
Heeft de apotheker recht op een zitje in de adviesraad lokale economie?
quorum ondernemersraad
Wie schrijft het verslag van de ondernemersraad?
`,
  'vitrine-council-frequency': `
Hoe vaak komt een ondernemersraad samen?
aantal vergaderingen per jaar adviesraad lokale economie
Vergadert de adviesraad het best 's avonds of overdag?
Hoelang mag een overleg met de handelaars duren?
Om de hoeveel maanden hou je een contactmoment met ondernemers?
Is vier keer per jaar genoeg voor een ondernemersraad?
Hoeveel dagen op voorhand verstuur je de uitnodiging voor de ondernemersraad?
Op welke weekdag hebben winkeliers het meeste tijd om te vergaderen?
beste uur overleg horeca-uitbaters
Mag de ondernemersraad online vergaderen?
Wanneer moet het verslag van de adviesraad klaar zijn?
Vergadert een ondernemersraad ook in juli en augustus?
`,
  'vitrine-council-allowance': `
Krijgen leden van de ondernemersraad een zitpenning?
vergoeding leden adviesraad lokale economie
Hoeveel lidgeld vraagt een handelaarsvereniging?
Moeten winkeliers betalen om lid te zijn van de ondernemersraad?
Welk werkingsbudget geef je aan een adviesraad lokale economie?
Betaalt de gemeente de drankjes op het overleg met de handelaars?
Is er een toelage voor de middenstandsraad?
Wie betaalt de secretaris van een ondernemersvereniging?
Wat kost een adviesraad lokale economie per jaar aan de gemeente?
subsidie handelaarsbond bedrag
Mogen we deelnemers aan een diepte-interview een cadeaubon geven?
Krijgt een trekker uit de buurt een vrijwilligersvergoeding?
`,
  'vitrine-association-statutes': `
Moet een handelaarsvereniging een vzw zijn?
statuten vzw centrummanagement
Wat kost de oprichting van een vzw voor winkeliers?
Heeft onze ondernemersclub een ondernemingsnummer nodig?
Welke verzekering moet een samenwerkingsverband van handelaars afsluiten?
Kan een feitelijke vereniging een bankrekening openen?
Wie is aansprakelijk als er iets misloopt bij een actie van de handelaarsbond?
Hoeveel bestuurders heeft een vzw van ondernemers nodig?
Moeten de statuten in het Staatsblad verschijnen?
Is btw verschuldigd op de bijdragen van leden van een handelaarsvereniging?
Kan de gemeente bestuurder zijn van een vzw citymarketing?
ontbinding handelaarsvereniging: wat met het geld?
Moeten we een vzw oprichten voor onze samenwerking?
voorbeeldstatuten ondernemersvereniging
`,
  'vitrine-survey-practice': `
Hoeveel antwoorden heb je nodig voor een goede peiling bij handelaars?
minimum aantal respondenten enquête winkeliers
Met welk programma maak je een peiling voor stakeholders?
Heb je een kant-en-klare vragenlijst voor een peiling bij bewoners?
Hoe hoog is de responsgraad van zo'n peiling meestal?
Hoelang laat je een online peiling openstaan?
Moet de peiling anoniem zijn?
Wat kost een enquête bij duizend inwoners?
Zet je de peiling best online of ga je van deur tot deur?
Mogen we het adressenbestand van de gemeente gebruiken voor de peiling?
voorbeeldvragen peiling stakeholders
Hoeveel vragen mag een peiling maximaal tellen?
Peiling of workshop, wat kies ik om motivaties te vinden?
`,
  'vitrine-interview-practice': `
Hoelang duurt een diepte-interview met een stakeholder?
aantal diepte-interviews per samenwerkingstraject
Welke vragen stel je in een diepte-interview met een handelaar?
Mag je een diepte-interview opnemen?
Wie neemt het diepte-interview af, iemand van de gemeente of een externe?
Doe je zo'n diepte-interview in de winkel of op het stadhuis?
Ik zoek een leidraad voor diepte-interviews met eigenaars.
Hoeveel handelaars interview je om genoeg te weten?
Moet de geïnterviewde een toestemmingsformulier tekenen?
diepte-interview per telefoon toegelaten?
Wat kost een bureau dat diepte-interviews afneemt?
Hoe verwerk je twintig uitgeschreven diepte-interviews?
Wat is een diepte-interview met een stakeholder?
`,
  'vitrine-map-software': `
Met welke software teken je een actorenkaart?
actorenkaart in Miro of Mural
Hoeveel actoren zet je op een actorenkaart?
Is er een ingevulde actorenkaart van een andere gemeente die ik mag bekijken?
Hoe groot moet het blad voor een actorenkaart zijn?
Wie vond de participatieladder uit?
Moet het college de actorenkaart goedkeuren?
Om de hoeveel tijd vernieuw je een actorenkaart?
Mogen namen van personen op de actorenkaart staan volgens de privacyregels?
Welke kleuren gebruik je op een actorenkaart?
Excel-sjabloon actorenkaart met telefoonnummers
Wie houdt de actorenkaart bij als de ambtenaar weggaat?
Hoe maak ik een actorenkaart?
Hoe wordt een actorenkaart opgemaakt?
Hoe teken je een actorenkaart?
Hoe begin ik aan een actorenkaart?
Hoe ziet een actorenkaart eruit?
Hoe maak je een stakeholderkaart?
Bestaat er een sjabloon voor een actorenanalyse?
Bestaat er een invulsjabloon voor de actorenkaart?
Hebt u een voorbeeld van een actorenkaart?
Is er een leeg model van een actorenkaart dat ik kan invullen?
Moeten we per se een actorenkaart maken?
`,
  'vitrine-ethnic-figures': `
Hoeveel etnische ondernemers zijn er in Vlaanderen?
cijfers ondernemers met migratieachtergrond per gemeente
Uit welke landen komen de meeste etnische ondernemers?
Kunnen we een tolk krijgen voor gesprekken met etnische ondernemers?
Bestaat er een federatie van etnische ondernemers die we kunnen contacteren?
Moet een uithangbord van een etnische winkel in het Nederlands zijn?
Hoeveel procent van de winkels in onze stad heeft een buitenlandse uitbater?
Krijgen etnische ondernemers een aparte subsidie?
Is een cursus Nederlands verplicht voor een etnische ondernemer?
Waar vindt een nieuwkomer hulp om een winkel te openen?
beroepskaart buitenlandse zelfstandige aanvragen
Gaan etnische winkels vaker failliet dan andere?
`,
  'vitrine-branding-cost': `
Wat kost een nieuw logo voor onze stad?
prijs citymarketingbureau
Welk reclamebureau raden jullie aan voor de identiteit van een kern?
Hoe verzin je een slogan voor een dorp?
Heb je een sjabloon voor een huisstijl van een winkelgebied?
Mogen handelaars het stadslogo op hun etalage kleven?
Hoeveel besteden gemeenten gemiddeld aan citymarketing?
Moet een stadsmerk geregistreerd worden als handelsmerk?
Wie ontwierp de campagne van Oudsbergen?
budget voor banners en vlaggen in de winkelstraat
Hoelang gaat een stadsmerk mee voor je het moet vernieuwen?
Kan je een marketeer met ervaring in dorpskernen noemen?
Is er iets over citybranding of stadsmarketing in de kernwijzers?
`,
} as const satisfies Readonly<Record<string, string>>;
