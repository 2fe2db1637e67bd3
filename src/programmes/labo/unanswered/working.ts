/** Questions about how the Labo works in practice that the sources leave open: one a line. */
export const LABO_WORKING_UNANSWERED = {
  'labo-meeting-frequency': `
Hoe vaak komt het netwerkteam samen?
vergaderfrequentie thematische netwerkgroep
Om de hoeveel weken vergadert een burgemeestersoverleg normaal?
Hoelang duurt een vergadering van het burgemeestersforum?
Moet een forum minstens vier keer per jaar samenkomen?
Hoeveel bijeenkomsten heeft een netwerkgroep Wonen nodig?
Komt de VVSG naar elk burgemeestersoverleg?
Op welk moment van de dag vergaderen burgemeesters het best?
Hoeveel uren duurt een sessie van het ontwikkeltraject?
vergaderkalender netwerkteam
Is maandelijks overleg te veel voor een netwerkteam?
Hoeveel keer zit de netwerkgroep samen voor het burgemeestersoverleg iets beslist?
Hoe dikwijls moeten de burgemeesters vergaderen voor het Labo?
frequentie burgemeestersoverleg
`,
  'labo-team-workload': `
Hoeveel uren per week steekt een lid in het netwerkteam?
werklast netwerkteam vte
Krijgen leden van het netwerkteam een vergoeding?
Moeten we iemand aanwerven voor het netwerkteam?
Welk diploma heeft een netwerkmanager nodig?
Is er een functieprofiel voor de trekker van het netwerkteam?
Hoeveel verdient een regiocoördinator?
Kan één ambtenaar het netwerkteam in zijn eentje doen?
Is het netwerkteam een voltijdse job?
vacature netwerkmanager regio
In dienst van welke gemeente staat de regiocoördinator?
Krijgt een burgemeester zitpenningen voor het regionaal overleg?
`,
  'labo-chair': `
Wie zit het burgemeestersoverleg voor?
voorzitter regionaal forum aanduiden
Wisselt het voorzitterschap van het forum elk jaar?
Wie leidt de vergaderingen van het netwerkteam?
Moet de burgemeester van de grootste stad voorzitter zijn?
Wie maakt het verslag van het burgemeestersoverleg?
Levert de intercommunale het secretariaat van het forum?
Mag een algemeen directeur het burgemeestersforum voorzitten?
Wie stuurt de uitnodigingen voor het regionaal overleg uit?
Is de VVSG voorzitter van het forum tijdens het traject?
Hoelang blijft iemand voorzitter van een burgemeestersforum?
Mag een schepen de burgemeester vervangen op het overleg?
Staat het netwerkteam boven de netwerkgroep?
`,
  'labo-quorum': `
Hoeveel burgemeesters moeten aanwezig zijn om te beslissen?
quorum burgemeestersforum
Heeft elke burgemeester één stem?
Beslist het burgemeestersoverleg met een gewone meerderheid of unaniem?
Kan een kleine gemeente haar veto stellen in de regio?
Weegt de stem van een grote stad zwaarder?
Mag je met een volmacht stemmen op het burgemeestersoverleg?
Gebeurt de stemming over het thema geheim?
tweederdemeerderheid regionaal overleg
Wat als de stemmen op het forum staken?
Moet een gemeente die tegenstemt de beslissing toch uitvoeren?
Telt een onthouding mee bij de keuze van het thema?
`,
  'labo-guidance-hours': `
Hoeveel dagen begeleiding krijgt een regio van de VVSG?
aantal uren consult Labo
Hoeveel begeleiders zet de VVSG per regio in?
Krijgen we een vaste coach voor het hele jaar?
Hoe vaak komt er een begeleider van de VVSG langs?
Zijn er externe consultants betrokken bij het Labo?
Is er een limiet op het kosteloze consult?
Kunnen we de VVSG ook 's avonds bellen tijdens het traject?
Wie vervangt de begeleider als die ziek is?
Hoeveel sessies zitten er in het ontwikkeltraject?
max. aantal vergaderingen met VVSG-begeleiding
Begeleidt de VVSG ook de netwerkgroep of enkel de burgemeesters?
Hoe vaak mogen we de VVSG consulteren?
`,
  'labo-location': `
Waar gaan de sessies van het Labo door?
locatie ontwikkeltraject VVSG
Kan het Labo volledig online via Teams?
Moeten de burgemeesters naar Brussel komen voor de begeleiding?
Vergadert het netwerkteam in het stadhuis of bij de intercommunale?
Organiseert de VVSG een tweedaagse voor burgemeesters?
Wie zorgt voor de zaal van het regionaal overleg?
Is er een broodjeslunch bij de sessies van het Labo?
Moet het overleg in elke gemeente van de regio om beurt doorgaan?
Worden sessies van het Labo opgenomen?
digitaal vergaderen burgemeestersforum toegelaten
Hoe ver ligt de plaats van de begeleiding van onze regio?
`,
  'labo-publicity': `
Zijn de verslagen van het burgemeestersoverleg openbaar?
geheimhouding netwerkteam
Mag de pers bij het regionaal overleg zijn?
Wordt het resultaat van onze netwerkmeting gepubliceerd?
Deelt de VVSG onze zelfevaluatie met andere regio's?
Kan een inwoner de agenda van het burgemeestersforum opvragen?
Valt het forum onder de openbaarheid van bestuur?
Waar lees ik het eindverslag van een ontwikkeltraject?
Is er een website met de visies van de regio's?
Moeten leden van de netwerkgroep een geheimhoudingsverklaring tekenen?
Hoelang bewaart de VVSG de gegevens van ons netwerk?
persbericht start Labo Regiovorming
`,
  'labo-earlier-outcomes': `
Wat heeft het Labo in andere regio's al opgeleverd?
succesverhalen Labo Regiovorming
Welke oplossing vond een regio voor betaalbaar wonen?
Hoeveel sociale woningen kwamen er dankzij een regionaal forum?
Is er een voorbeeld van een geslaagd burgemeestersforum?
Waren de burgemeesters tevreden over de begeleiding?
Welk thema wordt het vaakst gekozen door regio's?
Mislukte er al eens een ontwikkeltraject?
Welke methodiek werkte het best in een andere regio?
evaluatierapport Labo
Werken regio's na het Labo nog altijd samen?
Hoeveel thema's zijn er tot nu toe in alle regio's behandeld?
Welke oplossingen levert het Labo op voor de regio?
`,
  'labo-evaluation-benchmark': `
Hoe scoort onze regio tegenover andere regio's in de netwerkmeting?
gemiddelde score zelfevaluatie netwerk
Hoelang duurt het om de zelfevaluatie in te vullen?
Vanaf welke score is een netwerk sterk?
Krijgen we een slecht rapport als de zelfevaluatie tegenvalt?
Is de netwerkmeting anoniem?
Wetenschappelijke basis van de netwerkmeting, is die er?
Welke universiteit ontwikkelde de meting van het netwerk?
ranking van regionale netwerken
Hoe ver liggen wij achter op de sterkste regio van Vlaanderen?
Na hoeveel dagen krijgen we het resultaat van de meting?
dashboard netwerkmeting login
Wat doen we met het resultaat van de zelfevaluatie?
`,
  'labo-diamond-duration': `
Hoeveel weken duurt elke diamant?
doorlooptijd divergentiefase
Hoelang mag de convergentiefase duren?
Wie bedacht het model van de twee diamanten?
Hoeveel tijd zit er tussen de drie beslissingsmomenten?
Kan je de tweede diamant overslaan?
Hoeveel ideeën verzamel je in een divergentiefase?
Is er een boek over de diamantenstructuur?
In welke maand beslist het forum over het wat?
Moet de eerste diamant klaar zijn voor de zomer?
Hoeveel mensen nemen deel aan een divergentiesessie?
planning per maand ontwikkeltraject
`,
  'labo-citizens': `
Hoe worden burgers gekozen voor een netwerkgroep?
loting burgers regionaal overleg
Hoeveel inwoners mogen er in een thematische netwerkgroep?
Krijgen bewoners een vergoeding voor hun deelname aan de netwerkgroep?
Hoe schrijven burgers zich in om mee te praten over het regiothema?
Welke bedrijven zitten in de netwerkgroep van onze regio?
Kan ik mij als burger inschrijven voor een netwerkgroep?
Is een regionaal burgerpanel verplicht?
Hoeveel procent van de netwerkgroep mag uit ondernemers bestaan?
Op welke datum krijgen burgers uitleg over het regionaal overleg?
Hoe vind ik een bedrijfsleider die in onze netwerkgroep wil zetelen?
contactlijst sociale huisvestingsmaatschappijen in onze regio
`,
  'labo-governor': `
Welke rol speelt de gouverneur in het burgemeestersoverleg?
provincie en Labo Regiovorming
Moet de provincie uitgenodigd worden op het regionaal forum?
Werkt de VVSG voor het Labo samen met de provincie?
Stuurt de gouverneur de regio bij als het overleg vastloopt?
Is VLAIO betrokken bij het Labo Regiovorming?
Neemt het Agentschap Binnenlands Bestuur deel aan het Labo?
Heeft de streekintercommunale het laatste woord in de regio?
Wat vindt de Vlaamse minister van het Labo?
Hoe verhoudt het burgemeestersoverleg zich tot de hulpverleningszone?
Gaat het om dezelfde burgemeesters als in de politieraad?
taakverdeling provincie en regionaal forum
`,
  'labo-new-mayors': `
Wat als er tijdens het traject een nieuwe burgemeester komt?
wissel burgemeester tijdens het ontwikkeltraject
Loopt het Labo door na de gemeenteraadsverkiezingen?
Hoe werken we nieuwe burgemeesters in het overleg in?
Kunnen we het traject een half jaar stilleggen?
Mogen we halfweg stoppen met de begeleiding van de VVSG?
opzegtermijn Labo
Is er een boete als de regio het ontwikkeltraject afbreekt?
Wat gebeurt er als een burgemeester uit het forum stapt?
Wanneer zijn de volgende lokale verkiezingen?
Wie neemt over wanneer het netwerkteam ontslag neemt?
Moet een ontslagnemende burgemeester nog meebeslissen over het thema?
`,
  'labo-contact-person': `
Op welke dagen werkt Pieter Demyttenaere?
functie Pieter Demyttenaere VVSG
Wie vervangt Pieter Demyttenaere tijdens zijn vakantie?
Zit Pieter Demyttenaere op LinkedIn?
Hoelang werkt Pieter Demyttenaere al bij de VVSG?
Welke collega's van Pieter begeleiden de regio's?
Kan Pieter Demyttenaere naar ons gemeentehuis komen?
Is Pieter Demyttenaere deze week bereikbaar?
Hoeveel tijd op voorhand maak je een afspraak met Pieter?
Begeleidt Pieter Demyttenaere alle regio's zelf?
In welk kantoor zit Pieter Demyttenaere?
Heeft Pieter Demyttenaere zelf in een gemeente gewerkt?
Wat is de functie van Pieter Demyttenaere?
`,
  'labo-training': `
Organiseert de VVSG een cursus netwerkmanagement?
vormingskalender procesbegeleiding voor regio's
Is er een studiereis naar een buitenlandse regio?
Krijgen leden van het netwerkteam een getuigschrift?
Wanneer is de netwerkdag voor burgemeestersfora?
Bestaat er een intervisiegroep voor regiocoördinatoren?
Wie is de lesgever van de vorming over regionaal overleg?
Welk handboek over netwerken raadt de VVSG aan?
inschrijven webinar regiovorming
Hoeveel kost een vormingsdag van de VVSG?
Kan ons managementteam een dag training over regionaal samenwerken krijgen?
Is er een filmpje dat het ontwikkeltraject uitlegt?
`,
} as const satisfies Readonly<Record<string, string>>;
