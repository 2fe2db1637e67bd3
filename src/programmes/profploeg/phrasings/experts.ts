/** More ways to ask about the experts: one a line. */
export const PROFPLOEG_EXPERTS_PHRASINGS = {
  'profploeg-experts-who': `
teamleden Profploeg
wie zijn die specialisten
ploegleden
denkers en experts
Welke deskundigen schuilen er achter de Profploeg?
Wie zijn de mensen van de ploeg?
Wie zijn de leden van dat team van experts?
Waarom geeft Kernbot de namen van de deskundigen niet?
Klopt het dat de namen van de specialisten nergens staan?
Wie zijn de experts en de innovatieve denkers in het team?
Zijn de begeleiders ambtenaren of privéconsultants?
De gemeenteraad wil weten welke personen ons adviseren.
Wie zal er namens de Profploeg voor ons staan?
Door wie zullen we bezocht worden?
Met wie zitten we straks rond de tafel van de kant van de ploeg?
Weet ge wie dat daar allemaal in zit?
Wie hebt ge in die ploeg zitten?
hoeveel experten
aantal deskundigen
grootte van de ploeg
omvang expertenteam
één of meerdere experten
aantal begeleiders
maximum experten
minimum experten
aantal leden Profploeg
teamgrootte
Hoeveel experten begeleiden een gemeente?
Hoeveel specialisten werken aan één traject?
Hoeveel deskundigen telt een ploeg?
Hoeveel man van de Profploeg komt er langs?
Hoeveel begeleiders krijgen wij?
Hoeveel adviseurs staan ons bij?
Hoeveel experten krijg je minstens?
Hoeveel experten komen er bij een kleine gemeente?
Met hoeveel zijn ze, de experten van onze ploeg?
Met hoeveel deskundigen krijgen wij te maken?
Uit hoeveel experten bestaat ons team?
Hoe talrijk is zo'n ploeg?
Hoe groot is een Profploeg?
Werken er altijd meerdere experten aan een traject?
Krijgt elke gemeente evenveel experten?
Krijgen we een ploeg of slechts een enkele deskundige?
Krijgt een grote stad meer experten dan een dorp?
Is één expert mogelijk?
Is er een vast aantal experten?
Is het aantal experten beperkt?
Is het aantal deskundigen voor iedereen hetzelfde?
Wanneer weten we hoeveel deskundigen er komen?
Waar wordt bepaald hoeveel experten we krijgen?
Waarvan hangt het aantal experten af?
Kunnen we twee of drie experten krijgen?
Mag onze gemeente meerdere specialisten vragen?
Volstaat één deskundige voor een traject?
Klopt het dat er geen vast aantal experten is?
Klopt het dat gemeenten één of meerdere experten kregen?
Zegt De Vitrine hoeveel experten er per gemeente waren?
Mijn schepen vraagt met hoeveel deskundigen we zullen samenwerken.
Wij verwachten een heel team, hoeveel experten zijn het?
Ik moet stoelen klaarzetten, hoeveel experten mag ik verwachten?
Met hoeveel komt ge af?
Met hoeveel personen begeleidt u een gemeente?
`,
  'profploeg-own-expert': `
Naar welk mailadres stuur ik onze vraag over een eigen expert?
Waar kan ik navragen of ons vast bureau mag meedoen?
Bij wie moet ik zijn met een vraag over een eigen consultant?
Wie kan mij zekerheid geven over ons eigen studiebureau?
Waar vraag ik toestemming voor een expert van buiten de Profploeg?
Aan wie vraag ik of onze eigen consultant mee mag doen?
Waar krijg ik zekerheid over een expert die we zelf meebrengen?
Hoe regelen we dat ons eigen bureau mee aan boord komt?
`,
  'profploeg-expertise-space': `
stedenbouwkundige
ruimtelijke ordening
publiek domein inrichten
stadsontwikkeling
landschapsarchitect
heraanleg dorpsplein
groen en zitbanken
masterplan centrum
architect openbare ruimte
expert straatinrichting
Zijn er ruimtelijk planners aan boord?
Beschikt de ploeg over kennis van stedenbouw?
Welke specialist schakelen we in voor de herinrichting van ons dorpsplein?
Helpt een deskundige ons bij de heraanleg van de winkelstraat?
Wie kan ons advies geven over straatmeubilair en zitbanken?
Kan een expert meekijken naar ons masterplan?
Is er iemand die ons ruimtelijk beleidsplan kan nakijken?
Kan een planoloog ons bijstaan bij het afbakenen van bouwzones?
Staat de inrichting van het openbaar domein in de lijst van expertises?
Staat ruimtelijke planning bij de vakgebieden?
Klopt het dat stedelijke ontwikkeling een van de expertises is?
Klopt het dat er experten zijn voor de publieke ruimte?
Kunnen de experten publieke ruimte creatieve ingrepen voorstellen?
Kan een ontwerper voorstellen doen voor ingrepen in de publieke ruimte?
Welke expertise hoort bij ontharding en vergroening van het centrum?
Onze markt is één grote parking, wie kan een ander ontwerp bedenken?
Wij gaan de dorpskern heraanleggen en zoeken een ontwerper.
Mijn schepen van ruimtelijke ordening vraagt of er ook voor haar domein een expert is.
De dienst Omgeving wil weten of er een stedenbouwkundig expert meedoet.
Ik ben omgevingsambtenaar, is er een specialist in mijn vakgebied?
Hebt ge iemand die een plein mooier kan maken?
Hebt u een deskundige voor stadsvernieuwing?
Wordt er ook expertise geleverd over stads- en dorpsontwikkeling?
Kan de ploeg meedenken over bestemmingsplannen?
Is er expertise om ons kernwinkelgebied planologisch vast te leggen?
Wij werken aan een nieuw RUP, kan de Profploeg iemand leveren?
Wij willen meer groen en minder beton, welk veld past daarbij?
Welke deskundige zorgt voor een aangename verblijfsruimte in het centrum?
Is verblijfskwaliteit van straten en pleinen een vakgebied van de experten?
Kan een expert advies geven over terrassen en verlichting op straat?
Bestaat er een expertise voor de fysieke inrichting van de kern?
Onder welk veld valt een parkje of speelplein in de winkelstraat?
Wie denkt mee over gevels, straatbeeld en bestrating?
Heeft de Profploeg verstand van stadsplanning?
Worden we begeleid door een stedenbouwer als we dat vragen?
`,
  'profploeg-expertise-mobility': `
verkeersexpert
expert parkeerbeleid
autoluw centrum specialist
expert logistiek
distributie en leveringen
mobiliteitsdeskundige
stadslogistiek
fietsbeleid expert
expert verkeerscirculatie
laden en lossen
Staat mobiliteit in de lijst met expertises?
Is logistiek opgenomen bij de vakgebieden?
Klopt het dat logistiek en distributie een expertiseveld is?
Klopt het dat er mobiliteitsexperten in de Profploeg zitten?
Beschikt de ploeg over verkeerskundigen?
Kan een specialist ons parkeerbeleid tegen het licht houden?
Wie geeft raad over betalend parkeren en blauwe zones?
Welke expert vragen we voor sluipverkeer in de dorpskern?
Wij hebben te veel doorgaand verkeer, is daar een deskundige voor?
Vrachtwagens blokkeren onze winkelstraat, wie kan ons daarbij helpen?
Is er expertise over bestelwagens, pakjesdiensten en e-commerceleveringen?
Weet de ploeg raad met fietsparkeren en deelfietsen?
Wie kan ons adviseren over openbaar vervoer en bushaltes in het centrum?
Kan een verkeersexpert nagaan of een knip haalbaar is?
Wij overwegen een voetgangersgebied, kan een deskundige meedenken?
Mijn schepen van mobiliteit vraagt of er ook een verkeersspecialist meekomt.
Onze mobiliteitsambtenaar zoekt versterking, levert de Profploeg zo iemand?
Moet ons parkeerbeleid passen bij onze visie als we een mobiliteitsexpert vragen?
Wat verwacht de informatiesessie rond parkeren en mobiliteit?
Vraagt de informatiesessie iets over mobiliteit en parkeren?
Kunt u een mobiliteitsdeskundige aan ons traject toewijzen?
Hebt ge iemand die verstand heeft van parkings?
Hebben jullie kennis in huis over vervoer en leveringen?
Behoort verkeer tot de deskundigheid van de ploeg?
Is transport een van de vakgebieden van de experten?
Kan er iemand naar onze parkeerdruk komen kijken?
Is er een specialist voor de bevoorrading van winkels?
Welk expertiseveld hoort bij bereikbaarheid met auto, fiets en bus?
Welk veld past bij een plan voor pakketautomaten?
Ik wil een expert die een verkeersplan kan beoordelen.
Ons circulatieplan stoot op protest, is er een expert verkeer?
Begeleidt de Profploeg gemeenten rond duurzame verplaatsingen?
Krijgen we expertise over trage wegen en fietsroutes naar de winkels?
`,
} as const satisfies Readonly<Record<string, string>>;
