/** More ways to ask what `faq/networks.ts` answers: one a line. */
export const LABO_NETWORKS_PHRASINGS = {
  'labo-networking': `
bouwblok netwerken
definitie duurzaam netwerken
goed netwerkbeheer
netwerkvorming regio
netwerkaanpak regio
voorwaarde geslaagd netwerk
networking labo
netwerk aansturen
beheer regionaal netwerk
duurzame netwerkwerking
Wat verstaat de VVSG onder duurzaam netwerken?
Wat wil dat zeggen, duurzaam netwerken?
Wat komt er aan bod in het bouwblok over netwerken?
Wat maakt een regionaal netwerk succesvol?
Wat heeft een netwerk nodig om te slagen?
Wat is er nodig om een netwerk te laten werken?
Wat doe je eerst als je een netwerk wil uitbouwen?
Welk belang heeft management voor een netwerk?
Welke voorwaarde is er om een netwerk te doen lukken?
Welke stappen horen bij duurzaam netwerken?
Waarom moet een netwerk gemanaged worden?
Waarom mislukken netwerken tussen gemeenten?
Waarvan hangt het succes van een netwerk af?
Waar draait het om bij netwerkmanagement?
Hoe bouwen we een sterk netwerk tussen gemeenten uit?
Hoe leid je een netwerk in goede banen?
Hoe houd je een netwerk van gemeenten levend?
Hoe stuur je als regio een netwerk aan?
Hoe zorg je dat een netwerk blijft bestaan?
Hoe starten we met netwerkmanagement in onze regio?
Is netwerken een onderdeel van het ontwikkeltraject?
Is een netwerk zonder goed management gedoemd om te mislukken?
Heeft een netwerk management nodig om te slagen?
Volstaat goede wil om een netwerk te doen slagen?
Moet iemand ons netwerk managen?
Hoort netwerkmanagement bij een van de drie bouwblokken?
Klopt het dat een netwerk pas slaagt met een goed management?
Klopt het dat duurzaam netwerken een bouwblok is?
Mijn burgemeester vraagt wat duurzaam netwerken inhoudt.
Onze samenwerking tussen gemeenten slabakt, helpt netwerkmanagement?
Wij willen een netwerk opzetten dat standhoudt, waar beginnen we?
Ik moet netwerkmanagement toelichten aan mijn collega’s.
Leg eens uit wat netwerkmanagement betekent.
Wat verstaat ge onder een goed beheerd netwerk?
Kunt u het bouwblok duurzaam netwerken toelichten?
`,
  'labo-network-team': `
rol netwerkteam
functie netwerkteam
oprichting netwerkteam
aanstelling netwerkteam
permanent netwerkteam
bevoegdheden netwerkteam
procesontwerp overleg
nut netwerkteam
ontwerper samenwerkingsproces
Wat is de rol van het netwerkteam?
Wat is de bedoeling van een netwerkteam?
Wat moet ik mij voorstellen bij een netwerkteam?
Wat ontwerpt het netwerkteam?
Wat zijn de verantwoordelijkheden van het netwerkteam?
Wat doen de mensen van het netwerkteam concreet?
Welke taak neemt het netwerkteam op zich?
Welke functie vervult een netwerkteam in de regio?
Welk team tekent het proces van samenwerken uit?
Waarmee houdt een netwerkteam zich bezig?
Waarvoor dient een netwerkteam?
Waarom is het aanstellen van een netwerkteam belangrijk?
Waarvoor is het netwerkteam verantwoordelijk?
Wie werkt het regionale overleg procesmatig uit?
Wie bereidt het proces van regionaal samenwerken voor?
Door wie wordt het proces van overleg uitgetekend?
Heeft elke regio een netwerkteam nodig?
Blijft het netwerkteam bestaan als een thema afgerond is?
Is een netwerkteam oprichten echt nodig?
Is het netwerkteam een permanent orgaan?
Verfijnt het netwerkteam ook het proces?
Bestaat het netwerkteam naast het overleg van de burgemeesters?
Klopt het dat het netwerkteam het samenwerkingsproces ontwerpt?
Klopt het dat een netwerkteam aanstellen de eerste stap is?
Mijn burgemeester wil weten waarvoor een netwerkteam nodig is.
Wij overwegen een netwerkteam aan te stellen, wat zou het doen?
Ik ben gevraagd voor het netwerkteam, wat is mijn taak?
Waarvoor hebt ge een netwerkteam nodig?
denkwerk netwerkteam
aandachtspunten netwerkteam
kwalitatieve besluitvorming overleg
overwicht vermijden
iedereen betrekken overleg
machtsonevenwicht regio
dominante stad overleg
onmisbare spelers regio
ongeïnteresseerde burgemeesters
reflectievragen overlegproces
Waarover moet het netwerkteam nadenken?
Wat moet een netwerkteam zich afvragen?
Wat bekijkt het netwerkteam bij het ontwerpen van overleg?
Welke vragen moet het netwerkteam zich stellen?
Welke drie soorten vragen stelt het netwerkteam?
Welke vraagstukken liggen op tafel bij het netwerkteam?
Welke vragen stelt het netwerkteam zich over de manier van beslissen?
Over welke kwesties buigen de leden van het netwerkteam zich?
Met welke vragen gaat een netwerkteam aan de slag?
Geeft het Labo een antwoord op de vragen van het netwerkteam?
Wie zoekt uit welke spelers onmisbaar zijn voor een onderwerp?
Wie denkt na over de betrokkenheid van alle gemeenten in de regio?
Denkt het netwerkteam na over overwicht en desinteresse?
Denkt het netwerkteam na over de manier van beslissen?
Moet het netwerkteam bepalen wie onmisbaar is?
Klopt het dat het netwerkteam over drie soorten vragen nadenkt?
Klopt het dat het netwerkteam het overlegproces zelf bedenkt?
`,
  'labo-network-group': `
definitie netwerkgroep
themagroep regio
thematische groep labo
doel netwerkgroep
opbouw netwerkgroep
nut netwerkgroep
netwerkgroep rond één onderwerp
netwerkgroep opstarten
regionale actoren samenbrengen per thema
thematisch netwerk
Wat is een netwerkgroep juist?
Wat is het nut van een thematische netwerkgroep?
Wat is de bedoeling van een netwerkgroep?
Wat brengt een thematische netwerkgroep samen?
Wat doet zo’n netwerkgroep rond een thema?
Wat verstaat het Labo onder een netwerkgroep?
Wat betekent thematisch in thematische netwerkgroep?
Wat gebeurt er met de netwerkgroep als het thema verandert?
Welke functie heeft een themagroep in de regio?
Waarom bouw je telkens een thematische netwerkgroep op?
Waarom is er per thema een andere groep nodig?
Waartoe dient een groep per thema?
Wanneer hebben we een thematische netwerkgroep nodig?
Hoe bouw je een thematische netwerkgroep op?
Hoe vaak stel je een nieuwe netwerkgroep samen?
Hoe omschrijft het Labo een netwerkgroep?
Hoe breng je de actoren rond één thema samen?
Hoe heet de groep die rond één thema samenkomt?
Is de netwerkgroep permanent?
Is een thematische netwerkgroep tijdelijk?
Is er per thema een netwerkgroep nodig?
Is een netwerkgroep een soort werkgroep?
Heeft elk thema zijn eigen netwerkgroep?
Bestaat er voor elk onderwerp in de regio een aparte groep?
Kan dezelfde netwerkgroep twee thema’s behandelen?
Moet de netwerkgroep telkens opnieuw samengesteld worden?
Werkt een netwerkgroep maar rond één thema?
Wordt er per thema een groep opgericht?
Wordt een netwerkgroep ontbonden na de behandeling van het thema?
Klopt het dat je een netwerkgroep per thema opbouwt?
Klopt het dat een thematische netwerkgroep niet permanent is?
Mijn schepen vraagt wat zo’n thematische netwerkgroep is.
Wij starten met een nieuw thema, richten we een netwerkgroep op?
Ik lees het woord netwerkgroep, wat bedoelen ze daarmee?
Wat is dat voor iets, zo’n thematische netwerkgroep, weet ge dat?
deelnemers netwerkgroep
schepenen van Wonen
sociale huisvestingsmaatschappijen
woonmaatschappij netwerkgroep
burgers en bedrijven in netwerkgroep
actoren thema Wonen
intergemeentelijke vereniging
partners netwerkgroep
bedrijven netwerkgroep
stakeholders regionaal thema
Wie hoort thuis in een netwerkgroep?
Wie nodigen we uit voor een netwerkgroep?
Wie moet er aan tafel zitten voor een regionaal thema?
Wie betrekken we naast de schepenen van Wonen?
Wie mogen we niet vergeten bij een netwerkgroep?
Wie neemt er deel aan de thematische netwerkgroep?
Uit wie bestaat een netwerkgroep rond wonen?
Wat is de samenstelling van een groep rond huisvesting?
Welke mensen vragen we voor een netwerkgroep?
Welke organisaties betrek je bij het thema Wonen?
Welke schepenen horen bij de netwerkgroep Wonen?
Welke spelers op de woonmarkt nodigt een regio uit?
Welke deelnemers passen bij een thematische netwerkgroep?
Welke leden heeft een netwerkgroep buiten de politiek?
Waarvan hangt de samenstelling van een netwerkgroep af?
Met wie stel je een thematische netwerkgroep samen?
Hoe bepaal je wie er in de netwerkgroep komt?
Hangen de leden van de netwerkgroep af van het thema?
Is er plaats voor ondernemers in een netwerkgroep?
Zijn alleen de schepenen welkom in de netwerkgroep?
Horen sociale huisvestingsmaatschappijen bij een netwerkgroep?
Horen burgers thuis in een thematische netwerkgroep?
Horen de streekontwikkelingsintercommunales erbij?
Kunnen inwoners deel uitmaken van een thematische netwerkgroep?
Mag een firma in een thematische netwerkgroep zitten?
Nodigen we ook de intergemeentelijke vereniging woonbeleid uit?
Worden inwoners betrokken bij een regionaal thema?
Moeten we ook ondernemingen betrekken bij een regionaal thema?
Zit er een intercommunale mee in de groep rond wonen?
Klopt het dat ook bedrijven in een netwerkgroep mogen?
Klopt het dat de samenstelling van een netwerkgroep per thema verschilt?
Mijn schepen van Wonen vraagt wie er nog in de netwerkgroep zit.
Wij werken rond wonen in de regio, wie vragen we erbij?
Ik stel de lijst met genodigden voor de netwerkgroep op.
Wie vraagt ge allemaal voor zo’n netwerkgroep?
Wie hebben we in de regio absoluut nodig voor een thema?
`,
  'labo-network-bodies': `
permanente en tijdelijke groepen
overlegstructuur labo
rolverdeling burgemeesters netwerkteam
organen regionetwerk
vergelijking netwerkteam netwerkgroep
onderscheid team en groep
burgemeestersoverleg versus netwerkteam
taakverdeling overlegorganen regio
organogram regionaal netwerk
permanente organen
Wat is het onderscheid tussen een netwerkteam en een netwerkgroep?
Wat doet het burgemeestersoverleg en wat doet het netwerkteam?
Wat onderscheidt de netwerkgroep van het burgemeestersoverleg?
Wat is het verband tussen netwerkteam, netwerkgroep en burgemeestersoverleg?
Welke overlegorganen kent een regionetwerk?
Welk orgaan beslist en welk orgaan ontwerpt?
Welk orgaan is tijdelijk in het regionetwerk?
Welke van de drie groepen bestaat permanent?
Welke taak heeft elk van de drie overlegorganen?
Welke overlegstructuur stelt het Labo aan een regio voor?
Welke twee organen zijn blijvend in een regio?
Waarin verschillen netwerkteam en netwerkgroep?
Waarin verschilt een netwerkteam van het burgemeestersoverleg?
Wie doet wat in het regionale netwerk?
Wie neemt de beslissingen, het netwerkteam of de burgemeesters?
Wie heeft welke rol: burgemeesters, team of groep?
Hoe is de rolverdeling tussen burgemeesters, netwerkteam en netwerkgroep?
Hoe zit de structuur van het regionale overleg in elkaar?
Hoe zijn de taken verdeeld tussen de overlegorganen van een regio?
Hoe werken de burgemeesters, het team en de groepen samen?
Hoeveel organen telt het netwerk van een regio?
Uit welke organen bestaat het regionetwerk?
Is het burgemeestersoverleg permanent of tijdelijk?
Is het netwerkteam iets anders dan het burgemeestersoverleg?
Is de netwerkgroep een onderdeel van het netwerkteam?
Mag het netwerkteam zelf beslissen of doet het burgemeestersoverleg dat?
Neemt de netwerkgroep beslissingen of doen de burgemeesters dat?
Zijn netwerkteam en netwerkgroep twee verschillende dingen?
Klopt het dat het burgemeestersoverleg beslist en het netwerkteam ontwerpt?
Klopt het dat burgemeestersoverleg en netwerkteam allebei permanent zijn?
Mijn burgemeester vraagt hoe netwerkteam en netwerkgroep van elkaar verschillen.
Wij weten niet goed welk orgaan welke rol heeft.
Ik zoek een overzicht van de organen in een regionetwerk.
Kent ge het verschil tussen het team, de groep en het burgemeestersoverleg?
`,
} as const satisfies Readonly<Record<string, string>>;
