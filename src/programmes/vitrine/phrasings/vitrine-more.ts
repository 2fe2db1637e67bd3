/** Still more ways to ask what `faq/vitrine.ts` answers, in full sentences: one a line. */
export const VITRINE_VITRINE_MORE_PHRASINGS = {
  'vitrine-what': `
Ik ben net begonnen op lokale economie en ken De Vitrine niet, waar draait dat om?
Mijn diensthoofd vraagt waarin De Vitrine verschilt van begeleiding door de Profploeg.
Stel dat wij nooit experten over de vloer kregen, kunnen we dan toch bij De Vitrine terecht?
Is het zo dat De Vitrine voortkomt uit het advies "Denk klein"?
Wat bedoelen ze met steden en gemeenten die van elkaar leren in De Vitrine?
Wij zitten met een kern die hulp nodig heeft, wat kan De Vitrine ons aanreiken?
Hoe zit dat met De Vitrine, mogen alle gemeenten daar zomaar aan meedoen?
Ge hebt de Profploeg en ge hebt De Vitrine, wat is die laatste nu eigenlijk?
Bij het hoeveelste advies van Fauconnier en Selfslagh hoort het idee van De Vitrine?
Wanneer kwam De Vitrine in het plan voor kernversterking van de Vlaamse Regering?
Wat zei de minister in 2021 over de stand van zaken van de opdracht rond De Vitrine?
Wie bedacht samen met Selfslagh het idee waaruit De Vitrine groeide?
Volstaat interesse om deel te nemen aan De Vitrine, of moet je een traject gehad hebben?
Van wie gaan de kernwijzers uit die je in De Vitrine vindt?
Kan een gemeente zonder Profploeg evengoed met de kernwijzers werken?
Wat wordt er via De Vitrine doorgegeven aan andere besturen?
Biedt De Vitrine iets waarmee we zelf in onze kern aan het werk kunnen?
Werd de overheidsopdracht voor De Vitrine in 2021 al voorbereid?
Kunt ge mij in een paar zinnen zeggen wat ge aan De Vitrine hebt?
Voor de gemeenteraad moet ik schetsen waar De Vitrine vandaan komt en wat ze doet.
In welk Vlaams relanceplan van maart 2021 werd De Vitrine opgenomen?
Moeten steden aan voorwaarden voldoen om met De Vitrine mee te doen?
Onze buurgemeente had een Profploegtraject en wij niet, zijn de kernwijzers toch voor ons?
Hoeveel kernwijzers van VLAIO zijn er te vinden binnen De Vitrine?
Is De Vitrine er ook voor landelijke gemeenten met een kleine dorpskern?
Is De Vitrine een vondst van Fauconnier en Selfslagh of van VLAIO zelf?
Ik dacht dat De Vitrine een etalage was, maar wat houdt het in voor gemeenten?
Wij willen leren van andere besturen, is De Vitrine daarvoor opgezet?
oorsprong van De Vitrine bij Fauconnier en Selfslagh
De Vitrine open voor alle geïnteresseerde gemeenten
`,
  'vitrine-exchange': `
Ik ben projectleider van een traject, wat van ons werk komt in De Vitrine terecht?
Mijn schepen vraagt of andere gemeenten kunnen leren uit wat wij met de Profploeg deden.
Stel dat ons traject minder goed loopt, wordt die ervaring dan ook gedeeld via De Vitrine?
Is het zo dat de evaluatie van een traject als input voor De Vitrine gebruikt wordt?
Wat bedoelen ze met het documenteren en verspreiden van creatieve concepten?
Wij zitten zonder begeleiding, kunnen we toch leren van gemeenten die de Profploeg hadden?
Hoe zit dat met het delen van ervaringen, wie krijgt die allemaal te zien?
Ge hebt een heel traject achter de rug, wat gebeurt er dan met al die lessen?
Welke rol speelt de evaluatie van ons traject voor De Vitrine?
Gaan de leerpunten uit onze trajectfiche ook naar andere trajecten?
Worden lessen uit trajecten verwerkt in de kernwijzers?
Voorzag men in het plan dat gemeenten begeleid worden bij het uitwisselen van ervaringen?
Met welke gemeenten deelt De Vitrine de opgedane ervaringen?
Kunt ge mij zeggen hoe de ene gemeente iets opsteekt van de andere via De Vitrine?
Dienen de documenten van een begeleiding nog ergens voor na afloop?
Onze burgemeester wil weten of onze evaluatie verder gebruikt wordt.
Is er een manier om te profiteren van wat begeleide steden al hebben geleerd?
Wat stroomt er door van de Profploeg naar De Vitrine?
Welke twee zaken voorzag het plan voor de uitwisseling tussen gemeenten?
Ik wil de lessen van andere kernen gebruiken, via welk kanaal worden ze gedeeld?
Komen ervaringen van gemeenten bij elk bestuur dat interesse heeft?
Blijft wat we in het traject leren binnenskamers of gaat het naar De Vitrine?
Wie haalt er voordeel uit de leerpunten die wij opschrijven?
Waarom houdt men zo'n evaluatie van een traject bij, heeft De Vitrine daar iets aan?
Hoe raken de ervaringen van een begeleide stad bij een dorp aan de andere kant van Vlaanderen?
Maakte de Profploeg van de geleerde lessen ook iets tastbaars voor gemeenten?
Worden vernieuwende concepten van gemeenten ergens vastgelegd en bekendgemaakt?
Zou ons verhaal uit het traject gebruikt worden om anderen te inspireren?
evaluatie en documenten traject als input Vitrine
ervaringen Profploeg delen met geïnteresseerde gemeenten
`,
  'vitrine-budget': `
Ik ben journalist en wil weten hoeveel geld Vlaanderen voor De Vitrine uittrok.
Mijn schepen van financiën vraagt hoe groot de pot voor De Vitrine was.
Stel dat ik het Vitrinebudget in een nota zet, welk cijfer schrijf ik dan op?
Is het zo dat er ruim een half miljoen naar De Vitrine ging?
Wat bedoelen ze met 550.000 euro voor De Vitrine, waar dient dat voor?
Hoe zit dat met de centen van De Vitrine, wie legde die op tafel?
Ge hoort van alles over miljoenen, maar hoeveel was er voor De Vitrine alleen?
Wij zitten met de vraag of De Vitrine minder geld kreeg dan de Profploeg, klopt dat?
In welk plan werd het bedrag voor De Vitrine ingeschreven?
Wanneer maakte de Vlaamse Regering middelen vrij voor De Vitrine?
Waaraan moest het geld voor De Vitrine volgens het relanceplan besteed worden?
Hoeveel hield men opzij om ervaringen tussen gemeenten te laten uitwisselen?
Voor welk bedrag staat De Vitrine in het Relanceplan kernversterking?
Kreeg de Profploeg 1,45 miljoen en De Vitrine de rest, of hoe ging dat?
Kunt ge mij het verschil in euro tussen Vitrine en Profploeg helpen zien?
Welke middelen waren er om creatieve concepten van gemeenten te documenteren?
Wordt De Vitrine door Vlaanderen betaald of door de gemeenten zelf?
Onze oppositie vraagt hoeveel belastinggeld er in De Vitrine zit.
Uit welk Vlaams plan komen de middelen waarmee De Vitrine betaald wordt?
Hoe duur was het hele idee van De Vitrine voor de Vlaamse overheid?
Dient een deel van het Vitrinegeld om de uitwisseling tussen besturen te begeleiden?
Ik wil de twee bedragen vergelijken, hoeveel ging naar De Vitrine en hoeveel naar de Profploeg?
Zat er in maart 2021 een bedrag voor De Vitrine in de plannen van de regering?
Welke twee doelen heeft het budget dat naar De Vitrine gaat?
Hoeveel euro werd er precies gereserveerd voor dat Vitrineproject?
Da geld voor De Vitrine, waar moest dat eigenlijk voor dienen?
Werd er voor het verspreiden van creatieve concepten budget vrijgemaakt?
Van welke overheid komt de financiering van De Vitrine?
Vitrine 550.000 euro maart 2021 besteding
Vitrinebudget vergeleken met Profploegbudget
`,
  'vitrine-why-cooperation': `
Ik ben nieuw als schepen, waarom zou ik investeren in samenwerking rond de kern?
Mijn collega vraagt welke vragen je jezelf moet stellen voor je partners betrekt.
Stel dat we alles zelf doen als gemeente, missen we dan iets zonder samenwerking?
Is het zo dat een bestuur de stakeholders ook onderling moet laten samenwerken?
Wij zitten met veel uitdagingen in het centrum, waarom is samenwerken dan zo essentieel?
Wat bedoelen ze met de kernvragen wie, waarom en wat verwacht je?
Hoe zit dat met samenwerken, moet ge daar als gemeente echt op inzetten?
Ge wilt de kern doen herleven, waarom kunt ge dat dan niet alleen?
Met wat voor partijen werkt een lokaal bestuur samen om de kern nieuw leven in te blazen?
Welke tools helpen ons om te bepalen met wie we samenwerken en waarom?
Waarom zeggen ze dat de vragen simpel zijn maar de antwoorden ingewikkeld?
Hoe begin je na te denken over wie je wil betrekken en wat je verwacht?
Bestaan er hulpmiddelen voor besturen die niet weten met wie ze moeten samenwerken?
Wat is de taak van de gemeente tegenover stakeholders die elkaar niet kennen?
Waarom is het voor een levendige kern zo belangrijk dat partijen samenwerken?
Voor onze beleidsnota zoek ik redenen om als bestuur met anderen samen te werken.
Kunt ge mij overtuigen dat samenwerken nodig is voor onze dorpskern?
Welke drie vragen moet een gemeente beantwoorden over haar stakeholders?
Onze gemeente werkt liever alleen aan de kern, wat zegt VLAIO daarover?
Moeten we enkel zelf met partners samenwerken of hen ook naar elkaar toe brengen?
Is samenwerken nuttig of echt noodzakelijk bij het heropleven van een centrum?
Hoe moedigt een lokaal bestuur de samenwerking onder stakeholders aan, en is dat zijn taak?
Wie we moeten betrekken weten we niet, welke hulpmiddelen maken dat duidelijk?
Wat moeten we uitklaren voor we handelaars, bewoners en eigenaars aanspreken?
Staan steden voor zoveel uitdagingen dat ze niet zonder partners kunnen?
Welke boodschap geeft De Vitrine over het nut van samenwerken in de kern?
De raad wil weten waarom wij partners zoeken in plaats van zelf te handelen.
Zijn de kernvragen over samenwerking gemakkelijk te beantwoorden?
samenwerking essentieel voor heropleving kern
wie betrekken, waarom en met welke verwachting
`,
} as const satisfies Readonly<Record<string, string>>;
