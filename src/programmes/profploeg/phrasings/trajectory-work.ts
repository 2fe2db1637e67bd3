/** More ways to ask about what a trajectory asks of a municipality: one a line. */
export const PROFPLOEG_TRAJECTORY_WORK_PHRASINGS = {
  'profploeg-own-work': `
werklast gemeente
eigen inspanning
inbreng gemeente
wat moeten wij doen
werkdruk diensten
takenlijst deelnemende gemeente
verplichtingen gemeente
eigen inzet
verwachtingen lokaal bestuur
Hoe zwaar is het traject voor onze diensten?
Kruipt er voor onze medewerkers veel werk in?
Hoeveel werk komt er bij ons terecht?
Kost de begeleiding ons veel werk?
Hoe arbeidsintensief is meedoen voor een gemeente?
Wat is de werklast voor een deelnemende gemeente?
Welke taken moet de gemeente op zich nemen?
Wat wordt er van onze gemeente gevraagd?
Wat vraagt de Profploeg van ons in ruil?
Welke verplichtingen heeft de gemeente tijdens de begeleiding?
Waartoe verbinden wij ons als we meedoen?
Wat is het aandeel van de gemeente in het traject?
Welk werk doen wij en welk werk doen de experten?
Hoe is het werk verdeeld tussen gemeente en Profploeg?
Moeten we veel zelf doen of neemt de Profploeg het werk over?
Klopt het dat de gemeente huiswerk krijgt?
Welk huiswerk krijgen wij van de Profploeg?
Moeten wij zelf fiches invullen en gegevens verzamelen?
Wat moeten wij invullen, verzamelen en goedkeuren?
Welke zaken moet ik als ambtenaar aanleveren doorheen het traject?
Wat moet ik als contactambtenaar allemaal zelf doen?
Mijn schepen vraagt hoeveel werk dit voor onze mensen is.
De algemeen directeur wil weten wat dit van het personeel vergt.
Ons personeel is al overbelast, wat komt er nog bij door het traject?
Ik werk deeltijds, hoeveel inzet vergt de begeleiding?
Mogen we achteroverleunen tijdens de begeleiding?
Wordt er een actieve rol van de gemeente verwacht?
Welke bijdrage levert een gemeente aan haar eigen traject?
Hoeveel van het werk valt op onze schouders?
Welke inspanningen verwacht u van een gemeente?
Wat moet ge zelf doen als gemeente?
Welke werkzaamheden zijn tijdens het traject voor de gemeente?
`,
  'profploeg-documents': `
overzicht documenten
lijst documenten
papierwerk traject
fiches en rapporten
verplichte documenten
documentenstroom
alle fiches
stukken per fase
administratie traject
in te vullen fiches
Welke documenten worden er tijdens het traject opgemaakt?
Welke documenten krijgen we van de Profploeg?
Hoeveel documenten horen er bij een traject?
Geef een oplijsting van de documenten per fase.
Welk document hoort bij welke fase?
Welke documenten horen bij deel 1, deel 2 en deel 3?
Welke documenten krijgen we in de eerste fase?
In welke volgorde komen de fiches, plannen en rapporten?
Wat is het verschil tussen al die fiches, plannen en rapporten?
Hoe heten de documenten die we zullen tegenkomen?
Welke formulieren en fiches moeten we in de loop van het traject invullen?
Welke van de documenten maakt de gemeente zelf?
Welke documenten maakt de Profploeg en welke wij?
Moet ik zelf fiches of rapporten schrijven?
Klopt het dat er vijf documenten zijn?
Is er nog een ander document buiten de fiches en de rapporten?
Welke geschreven stukken levert een traject op?
Wordt alles in het traject schriftelijk vastgelegd?
Komt er veel papierwerk bij kijken?
Hoeveel administratieve rompslomp brengt het traject mee?
Is er veel administratie aan de begeleiding verbonden?
Hoeveel fiches zijn er, en welke?
Welke teksten moeten we verwachten in de loop van de begeleiding?
Welke paperassen krijg ik op mijn bureau tijdens het traject?
Mijn schepen vraagt welke documenten hij allemaal te zien krijgt.
Ik leg een dossier aan over ons traject, welke documenten horen daarin?
Wij willen alle stukken van het traject klasseren, welke zijn er?
Ik zie door de bomen het bos niet meer met al die documenten.
Onze archivaris vraagt welke documenten het traject oplevert.
Welke documenten moeten we onthouden van heel het traject?
Welke documenten levert u af?
Welke documenten maakt ge op?
Hoort er ook een evaluatiedocument bij de documenten van het traject?
Bestaat er een lijst van alle documenten uit de begeleiding?
Is er naast de projectrapporten nog een evaluatiedocument?
`,
  'profploeg-meetings': `
overlegmomenten traject
bijeenkomsten Profploeg
aantal vergaderingen
lijst gesprekken
contactmomenten
vergaderkalender traject
afspraken met experten
frequentie overleg
agenda bijeenkomsten
ontmoetingen met de Profploeg
Hoeveel contactmomenten zijn er met de Profploeg?
Hoeveel keer moeten we samenkomen?
Hoeveel overleg is er gepland in het hele traject?
Welke vergaderingen horen bij de begeleiding?
Welke gesprekken voeren we met de Profploeg?
Welke bijeenkomsten moeten we bijwonen?
Som eens op wanneer we de experten allemaal zien.
Wat zijn de vaste momenten van overleg?
Op welke tijdstippen in het traject komen we bijeen?
Wanneer ontmoeten we de experten?
Zien we de experten dikwijls?
Vergaderen we elke week of maar af en toe?
Klopt het dat er een intakegesprek, workshops en een evaluatiegesprek zijn?
Komen er nog andere gesprekken na het intakegesprek?
Hoeveel gesprekken volgen er op de intake?
Zakt de ploeg vaak af naar onze gemeente?
Hoe vaak komt de Profploeg op bezoek?
Mijn schepen vraagt hoeveel vergaderingen eraan verbonden zijn.
Wij leggen onze agenda's samen, welke bijeenkomsten komen eraan?
Ik plan zalen voor het hele traject, hoeveel samenkomsten zijn er?
Onze secretaris wil weten hoeveel afspraken hij moet inboeken.
Welke samenkomsten worden er belegd tijdens de begeleiding?
Wanneer zien we elkaar voor het eerst en wanneer nadien nog?
Zijn er genoeg momenten waarop we de experten kunnen spreken?
Worden er veel meetings gehouden?
Hoe dikwijls ziet ge een gemeente tijdens het traject?
Hoe vaak vergadert u met een gemeente?
Is er een overzicht van alle gesprekken en workshops samen?
Uit welke overlegmomenten bestaat de begeleiding?
`,
  'profploeg-municipal-team': `
betrokken diensten
verantwoordelijke gemeente
deelnemende collega's
trekker binnen gemeente
intern projectteam
welke ambtenaren
rol verantwoordelijke gemeente
samenstelling gemeentelijk team
aanspreekpunt gemeente traject
wie doet mee
Wie moet er vanuit de gemeente meewerken?
Wie van de gemeente wordt bij het traject betrokken?
Welke diensten werken mee aan de begeleiding?
Welke diensten betrekt de Profploeg in ons bestuur?
Welke collega's moet ik bij het traject halen?
Wie binnen onze administratie is nodig voor het traject?
Welke ambtenaren nemen deel aan de begeleiding?
Met wie in de gemeente werkt de Profploeg samen?
Met welke verantwoordelijke van de gemeente werken de experten samen?
Wie is bij ons de verantwoordelijke voor het traject?
Moeten wij een projectleider aanstellen voor het traject?
Moet er iemand van ons bestuur het traject trekken?
Is één verantwoordelijke van de gemeente genoeg?
Klopt het dat alle betrokken diensten moeten meewerken?
Ligt vast welke diensten moeten meedoen?
Mogen we zelf kiezen welke diensten meewerken?
Moet de dienst stedenbouw meewerken aan het traject?
Doet de dienst toerisme of vrije tijd ook mee?
Moet de technische dienst betrokken worden bij de begeleiding?
Hoe stellen we intern een team samen voor het traject?
Mijn schepen vraagt welke diensten hij moet vrijmaken.
Ik sta er alleen voor op mijn dienst, moeten andere diensten ook meewerken?
De directeur vraagt wie er van het personeel bij het traject hoort.
Welke diensten van ons hebt u nodig voor het traject?
Wie van het gemeentehuis hebt ge nodig?
Wie zit er aan de kant van de gemeente mee in het traject?
`,
} as const satisfies Readonly<Record<string, string>>;
