/** More ways to ask what `faq/cost.ts` answers: one a line. */
export const PROFPLOEG_COST_PHRASINGS = {
  'profploeg-cost': `
kostprijs deelname
gratis begeleiding Profploeg
betalend of kosteloos
kosten gemeente
bijdrage gemeente
deelnameprijs
prijskaartje
wat betalen wij
eigen inbreng in euro
factuur begeleiding
Hoe duur is de begeleiding?
Hoe duur komt de Profploeg ons te staan?
Hoeveel moeten we neertellen voor de Profploeg?
Hoeveel rekent de Profploeg aan?
Wat is de kostprijs van een begeleiding voor de gemeente?
Wat gaat dat de gemeente kosten?
Wat moeten wij betalen om deel te nemen?
Welke kosten zijn er voor ons bestuur?
Welke uitgaven moet een gemeente zelf dragen bij een begeleiding?
Voor wiens rekening is de begeleiding?
Moeten we inschrijvingsgeld betalen?
Moeten wij zelf een deel van de kosten dragen?
Moeten wij de experten zelf vergoeden?
Moet er een krediet voorzien worden in het meerjarenplan voor de begeleiding?
Betaalt de gemeente iets voor de experten?
Betalen we een deel zelf of is alles gratis?
Is het advies van de experten gratis?
Is deelnemen aan de Profploeg gratis voor steden?
Is het volledig kosteloos voor ons?
Is er een financiële inbreng nodig van de stad?
Zijn er verborgen kosten?
Zitten er verplaatsingskosten van experten in voor de gemeente?
Komt er achteraf nog een rekening?
Wordt de begeleiding aangerekend aan de gemeente?
Worden er kosten doorgerekend aan het lokaal bestuur?
Klopt het dat deelname gratis is?
Klopt het dat de gemeente geen euro betaalt voor de begeleiding?
Mijn schepen vraagt of de begeleiding gratis is.
De financieel directeur wil weten wat deze begeleiding kost.
De gemeenteraad wil weten welke kosten de Profploeg meebrengt.
Wij hebben geen geld voor een consultant, is de Profploeg gratis?
Ik wil weten of wij moeten betalen voor de begeleiding.
Kost het ons iets als we meedoen?
Moet ge daar iets voor betalen?
Hoeveel betaalt ge voor zo’n begeleiding?
`,
  'profploeg-money': `
geld voor gemeente
toelage Profploeg
subsidie of begeleiding
financiële steun gemeente
premie voor de gemeente
subsidiebedrag
centen van de Profploeg
tussenkomst in kosten acties
werkingsmiddelen ontvangen
cash of advies
Krijgen we een som geld als we geselecteerd zijn?
Krijgt een geselecteerde stad een bedrag?
Krijgen wij subsidies via de Profploeg?
Ontvangt de gemeente een toelage?
Ontvangen wij een subsidie voor onze kern?
Hoeveel geld ontvangt een gemeente van de Profploeg?
Hoeveel subsidie is er voor de gemeente zelf?
Welk subsidiebedrag staat daartegenover voor de gemeente?
Wat voor subsidie is de Profploeg?
Wat bedoelt VLAIO met deze subsidie?
Is de Profploeg een echte subsidie?
Is er naast advies ook geld voor de gemeente?
Is er financiële ondersteuning voor de uitvoering van onze plannen?
Is er een projectsubsidie aan verbonden?
Zit er geld vast aan de begeleiding?
Bestaat de steun uit geld of uit begeleiding door experten?
Gaat het enkel over advies of zit er ook geld bij?
Kunnen we met dat geld werken uitvoeren in de straat?
Kunnen we er straatmeubilair mee aankopen?
Kan ik met de Profploeg een centrummanager betalen?
Mogen we de subsidie gebruiken voor een evenement?
Wie betaalt de acties die uit het traject komen?
Betaalt VLAIO de maatregelen die de experten voorstellen?
Betaalt de Profploeg onze investeringen terug?
Draagt VLAIO bij in de kosten van onze acties?
Moeten we onze acties zelf bekostigen?
Moet de gemeente de maatregelen met eigen middelen betalen?
Wordt er een subsidie uitbetaald?
Wordt de uitvoering van het actieplan gesubsidieerd?
Klopt het dat de gemeente zelf geen geld krijgt?
Klopt het dat de Profploeg geen bedrag uitkeert?
Wij zoeken financiering voor ons plein, geeft de Profploeg geld?
Mijn schepen vraagt hoeveel subsidie wij zouden krijgen.
Krijgt ge daar geld van of alleen raad?
`,
  'profploeg-duration': `
duur begeleiding
zes tot negen maanden
enkele dagen begeleiding
aantal dagen experten
tijdsduur traject
tijdspanne samenwerking
hoelang traject Profploeg
lengte van het traject
totale doorlooptijd begeleiding
traject hoeveel maanden
Hoe lang loopt de begeleiding?
Hoe lang blijft de Profploeg bij ons?
Hoe lang staan de experten ons bij?
Hoeveel maanden duurt de begeleiding?
Hoeveel dagen duurt de begeleiding?
Hoeveel dagen steken de experten in onze gemeente?
Hoeveel weken duurt een traject?
Hoeveel tijd loopt er tussen het begin en het einde van een traject?
Over hoeveel maanden is het traject gespreid?
Op hoeveel dagen begeleiding heeft een gemeente recht?
Wat is de gemiddelde duur van een begeleiding?
Wat is de doorlooptijd van een begeleiding door de Profploeg?
Welke termijn moeten we voor het traject rekenen?
Is het een kort of een lang traject?
Is een traject na zes maanden rond?
Is negen maanden het maximum voor een traject?
Duurt het traject langer dan een half jaar?
Duurt de begeleiding een paar dagen of een paar maanden?
Zijn we op enkele maanden klaar met het traject?
Neemt een traject veel tijd in beslag?
Sleept zo’n traject lang aan?
Kan de begeleiding in een week afgerond worden?
Gaat het om enkele dagen begeleiding, gespreid over maanden?
Waarom vind ik verschillende looptijden voor de begeleiding?
Waarom spreken de bronnen elkaar tegen over de duur?
Sprak de informatiesessie van een aantal dagen begeleiding?
Klopt het dat de begeleiding maar enkele dagen duurt?
Klopt het dat het traject maximaal negen maanden loopt?
Mijn schepen vraagt hoelang wij daarmee bezig zijn.
Ik moet een planning maken, hoelang loopt een traject?
Wij willen weten hoeveel maanden wij tijd moeten vrijmaken.
Over hoeveel tijd worden de dagen begeleiding gespreid?
Hoelang zijt ge daarmee bezig?
Hoelang duurt dat allemaal met de Profploeg?
`,
  'profploeg-how-many': `
aantal begeleide gemeenten
93 gemeenten
80-tal begeleidingen
totaal aantal deelnemers
hoeveel steden deden mee
maximum aantal trajecten
aantal begeleide besturen
geplande begeleidingen
plaatsen voor gemeenten
aantal deelnemende steden
Hoeveel gemeenten werden begeleid?
Hoeveel gemeenten kunnen er begeleid worden?
Hoeveel gemeenten doorliepen een traject?
Hoeveel steden en gemeenten gingen aan de slag in deze trajecten?
Hoeveel begeleidingen heeft de Profploeg gedaan?
Hoeveel trajecten heeft de Profploeg achter de rug?
Hoeveel trajecten werden er uiteindelijk opgestart?
Hoeveel begeleidingen voorzag VLAIO?
Hoeveel begeleidingen kondigde de informatiesessie aan?
Hoeveel plaatsen waren er voor gemeenten?
Hoeveel lokale besturen zijn er door de Profploeg geholpen?
Hoeveel Vlaamse gemeenten hebben al met de experten samengewerkt?
Met hoeveel gemeenten heeft de Profploeg gewerkt?
Op hoeveel begeleidingen werd gemikt?
Wat is het aantal gemeenten dat begeleiding kreeg?
Welk aantal begeleidingen was er gepland?
Welk aantal gemeenten noemt De Vitrine voor deze trajecten?
Is er plaats voor iedereen of is het aantal begeleidingen beperkt?
Is er een limiet op het aantal gemeenten?
Zijn er meer dan tachtig gemeenten begeleid?
Zijn er genoeg plaatsen voor alle gemeenten?
Waren het er 80 of meer?
Werden er meer gemeenten begeleid dan gepland?
Waarom staat er ergens 93 gemeenten en ergens 80?
Waar komt het cijfer 93 vandaan?
Klopt het dat 93 steden en gemeenten meededen?
Klopt het dat er plaats was voor ongeveer tachtig gemeenten?
Hebben al veel gemeenten begeleiding gehad?
Deden er veel gemeenten mee over alle rondes samen?
Mijn schepen vraagt hoeveel gemeenten al begeleid zijn.
Ik zoek het totale aantal trajecten van de Profploeg.
Wij willen weten hoeveel andere gemeenten een traject kregen.
Een journalist vraagt hoeveel gemeenten de Profploeg begeleid heeft.
Hoeveel gemeenten zijn er al gepasseerd bij de Profploeg?
Weet ge hoeveel gemeenten er in totaal begeleid zijn?
`,
  'profploeg-guidance-budget': `
budget voor één gemeente
kostprijs voor VLAIO
begeleidingsbudget
budget na intakegesprek
vastleggen budget
Hoe wordt het budget per begeleiding bepaald?
Hoe komt men aan het bedrag voor onze begeleiding?
Wanneer wordt het budget per begeleiding vastgelegd?
Wanneer weten we welk budget er voor ons traject is?
Wanneer is het bedrag voor onze gemeente bekend?
Op welk moment wordt de kostprijs voor VLAIO besproken?
In welk gesprek komt de kostprijs voor VLAIO aan bod?
Is er een vast bedrag per gemeente?
Is het budget per begeleiding bekend?
Verschilt het budget van gemeente tot gemeente?
Verschilt het budget per traject naargelang de noden?
Krijgt elke gemeente een even groot begeleidingsbudget?
Ligt het budget per traject op voorhand vast?
Wordt het budget pas na de intake bepaald?
Wordt er voor elke begeleiding een apart budget vastgelegd?
Klopt het dat het budget na het intakegesprek vastgelegd wordt?
Klopt het dat er geen bedrag per begeleiding bekend is?
`,
} as const satisfies Readonly<Record<string, string>>;
