/** Still more ways to ask what `faq/networks.ts` answers, in full sentences: one a line. */
export const LABO_NETWORKS_MORE_PHRASINGS = {
  'labo-networking': `
Ik ben nieuw en lees over duurzaam netwerken, heeft dat iets met milieu te maken?
Mijn schepen vraagt waarom een netwerk van gemeenten een goed management nodig heeft.
Is het zo dat een netwerk zonder degelijk management niet van de grond komt?
Stel dat we een netwerk in de streek willen uitbouwen, waarmee moeten we dan beginnen?
Wat bedoelen ze met duurzaam, als het over netwerken tussen besturen gaat?
Wij zitten met een netwerk dat uit elkaar valt, wat hebben we volgens het Labo nodig?
Hoe zit dat met netwerkmanagement, waarom hechten ze daar zoveel belang aan?
Welke twee dingen moet ge doen om een netwerk in uw regio duurzaam te maken?
Ge wilt een netwerk dat blijft draaien, wat is dan de eerste belangrijke stap?
Leg nog efkes uit wat er in het eerste bouwblok van het Labo zit.
Onze regio wil beter samenwerken, wat raadt het blok over netwerken aan?
Wat komt er na het aanstellen van een netwerkteam als we duurzaam willen netwerken?
Is iemand aanstellen om het netwerk te trekken echt de eerste zet?
Ik moet een nota schrijven over netwerkmanagement in de regio, wat zijn de hoofdpunten?
Waarop valt of staat een regionetwerk volgens de VVSG?
Kan ne regio duurzaam netwerken zonder dat iemand het geheel stuurt?
Mijn burgemeester denkt dat netwerken vanzelf gaat, wat zegt het Labo daarover?
Welk bouwblok van het Labo behandelt het beheer van netwerken?
Hoe leggen we een stevige basis voor een netwerk dat jaren meegaat?
Heeft netwerken in het Labo te maken met recepties of met samenwerken in de regio?
Hoort het opbouwen van thematische groepen bij duurzaam netwerken?
Wij starten van nul met ons regionetwerk, welke stap zetten we eerst?
Mijn collega vraagt wat "goed management van een netwerk" in het Labo inhoudt.
Waarom begint duurzaam netwerken met een team en niet met een thema?
Kan je kort zeggen waar het bij duurzaam netwerken op aankomt?
Wat zijn de aanbevelingen van het Labo voor een netwerk dat wil slagen?
Is duurzaam netwerken één van de pijlers van de begeleiding of iets extra?
Wanneer is een netwerk gedoemd om te mislukken volgens de VVSG?
eerste stap duurzaam netwerk regio
sleutel tot een geslaagd regionetwerk
`,
  'labo-network-team': `
Ik ben nieuw in het netwerkteam, wat is daar eigenlijk mijn opdracht?
Mijn burgemeester vraagt waarom we naast ons overleg nog een team nodig hebben.
Is het zo dat het netwerkteam blijft bestaan, ook als het thema verandert?
Stel dat we nog geen netwerkteam hebben, moeten we dat dan als eerste aanstellen?
Wat bedoelen ze met het proces ontwerpen, want dat zou het netwerkteam doen?
Wij zitten met een stad die alles naar zich toetrekt, denkt het netwerkteam daarover na?
Hoe zit dat met dat netwerkteam, is dat voor altijd of maar voor een paar maanden?
Over welke drie soorten vragen moet ge u buigen als ge in het netwerkteam zit?
Ge stelt een netwerkteam aan, maar wat doet dat team dan de hele tijd?
Wie zorgt ervoor dat het proces aangepast wordt aan onze regio en ons thema?
Ik zoek iemand die uittekent hoe onze gemeenten samen overleggen, is dat het netwerkteam?
Denkt het netwerkteam ook na over wie we bij een bepaald thema niet kunnen missen?
Leg mij nog efkes uit waarvoor een netwerkteam dient.
Kijkt het netwerkteam naar de manier waarop we tot goede afspraken komen?
Onze kleinere gemeenten haken af, is het de taak van het netwerkteam om daarover na te denken?
Hoe belangrijk is het volgens het Labo om een netwerkteam aan te stellen?
Bestaat het netwerkteam naast of in plaats van het burgemeestersoverleg?
Mijn collega denkt dat het netwerkteam tijdelijk is, maar is dat juist?
Welk team houdt zich bezig met het proces in plaats van met de beslissingen?
Wat is een van de hoofdtaken van de mensen in het netwerkteam?
Wij vragen ons af hoe iedereen betrokken kan blijven, hoort die vraag bij het netwerkteam?
Kan je opsommen welke vragen een netwerkteam zichzelf stelt?
Krijgt het netwerkteam de taak om het samenwerken in de regio vorm te geven?
Is da netwerkteam er om te beslissen of om het overleg te ontwerpen?
Moet iemand in de regio nadenken over te veel overwicht van één gemeente, en wie is dat?
Waarmee vult het netwerkteam zijn dagen als de burgemeesters beslissen?
Op welke vragen over besluitvorming en betrokkenheid werkt het netwerkteam?
Wordt het overleg in de regio ontworpen door de VVSG of door een eigen team?
takenpakket van het netwerkteam
denkvragen over betrokkenheid en overwicht
`,
  'labo-network-group': `
Ik ben nieuw en moet mensen uitnodigen voor een groep rond wonen, aan wie denk ik het best?
Mijn schepen van Wonen dacht dat enkel schepenen mochten meedoen, wie hoort er nog bij?
Is het zo dat je voor elk thema weer een nieuwe groep moet samenstellen?
Stel dat we na wonen aan mobiliteit beginnen, houden we dan dezelfde netwerkgroep?
Wat bedoelen ze met actoren die je nodig hebt in een thematische netwerkgroep?
Wij zitten met een nieuw onderwerp, kan het Labo zeggen hoe we daar mensen rond verzamelen?
Hoe zit dat met burgers, mogen die in zo'n groep mee aan tafel zitten?
Ge werkt rond huisvesting, moet de sociale huisvestingsmaatschappij er dan bij?
Waar hangt het van af wie er in de groep rond een thema komt?
Moeten we de lokale bedrijven ook bij ons thema betrekken?
Onze intercommunale wil mee praten over wonen, heeft ze een plaats in de netwerkgroep?
Leg nog efkes uit wat het nut is van een groep rond één enkel thema.
Is de thematische netwerkgroep iets blijvends zoals het burgemeestersoverleg?
Ik zoek voorbeelden van partners die je bij een regionaal woonthema betrekt.
Blijft de netwerkgroep bestaan of bouw je ze telkens op?
Naast politici, welke organisaties kan ik voor het thema Wonen aanspreken?
Wie vergeten regio's vaak als ze een netwerkgroep samenstellen, misschien burgers en bedrijven?
Mijn collega wil alleen ambtenaren in de netwerkgroep, maar wie noemt het Labo?
Wie brengt zo'n thematische groep allemaal samen rond de tafel?
Kunnen verenigingen voor intergemeentelijk woonbeleid meewerken aan ons thema?
Wij hebben een thema gekozen, wat is dan de bedoeling van een netwerkgroep?
Zijn de schepenen van Wonen voldoende, of moeten we het breder opentrekken?
Komt er per onderwerp dat de regio aanpakt een aparte groep mensen bij elkaar?
Kan ne gewone inwoner deelnemen aan een groep rond een regionaal thema?
Welke spelers uit de woonsector noemt het Labo als voorbeeld?
Met welke partijen bouwen we een groep op rond huisvesting in de streek?
Wanneer is het tijd om een thematische netwerkgroep samen te roepen?
Kiest ge de deelnemers van een netwerkgroep naargelang het thema?
wonen regio partners rond de tafel
burgers en bedrijven bij regionaal thema
`,
  'labo-network-bodies': `
Ik ben nieuw en haal burgemeestersoverleg, netwerkteam en netwerkgroep door elkaar, wie doet wat?
Mijn schepen vraagt welk van de drie organen er tijdelijk is en welke blijven.
Is het zo dat alleen de burgemeesters beslissen en het team het proces ontwerpt?
Stel dat ik een schema maak van alle groepen in de regio, hoe verhouden die zich?
Wat bedoelen ze met een netwerkteam en een netwerkgroep, is dat niet hetzelfde?
Wij zitten met drie soorten overleg in onze regio, hoe verdelen we de rollen?
Hoe zit dat met die groepen, welke is er permanent en welke niet?
Ge hebt een team en een groep, maar wat is nu het onderscheid?
Wie beslist, wie ontwerpt en wie werkt er rond een thema?
Leg nog efkes het verschil uit tussen het team en de groep in een regionetwerk.
Welk orgaan neemt de beslissingen en welk bereidt het proces voor?
Ik moet aan de raadsleden uitleggen welke organen ons regionetwerk heeft.
Zijn het burgemeestersoverleg en het netwerkteam allebei vaste organen?
Mijn collega denkt dat de netwerkgroep boven het netwerkteam staat, hoe zit de verdeling?
Heeft een regio naast de burgemeesters nog andere organen nodig, en wat doen die?
Wordt er beslist in het netwerkteam, in de netwerkgroep of op het burgemeestersoverleg?
Kan je de drie overlegorganen naast elkaar zetten met hun taak?
Waarin is een thematische groep anders dan het team dat permanent werkt?
Onze burgemeesters willen weten wat hun rol is tegenover het team en de groepen.
Wie van die drie werkt enkel rond één onderwerp?
Hoe is het werk verdeeld tussen wie beslist, wie het proces maakt en wie meedenkt?
Zijn er in het Labo ook organen die verdwijnen als het thema rond is?
Doet het netwerkteam hetzelfde als de burgemeesters of iets anders?
Wat is de functie van elk van de drie: overleg, team en groep?
Begrijp ik goed dat het team blijft en de groep telkens opnieuw gevormd wordt?
Moet iedereen in alle drie de organen zitten of hebben ze elk hun eigen taak?
Da netwerkteam en die netwerkgroep, hoe hou ik die uit elkaar?
Welke plaats heeft het burgemeestersoverleg tegenover het team en de themagroepen?
drie organen en hun taak
team groep overleg wie doet wat
`,
} as const satisfies Readonly<Record<string, string>>;
