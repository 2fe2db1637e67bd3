/** Full, spoken ways to ask what `faq/cost.ts` answers: one a line. */
export const PROFPLOEG_COST_MORE_PHRASINGS = {
  'profploeg-cost': `
Ik ben nieuw op de financiële dienst, moet er voor de Profploeg iets betaald worden?
Mijn schepen vraagt wat zo'n begeleiding ons gaat kosten.
Stel dat we gekozen worden, volgt er dan een factuur voor de gemeente?
Is het zo dat we die experten voor niks krijgen?
Wij zitten krap bij kas, kunnen we ons die begeleiding wel permitteren?
Wat bedoelen ze met kosteloos voor de gemeente, is dat echt nul euro?
Hoe zit dat met nieuw dataonderzoek, moeten we dat zelf bekostigen?
Moet ge als gemeente een deel opleggen of is da helemaal gratis?
Voor wie is de kostprijs van de begeleiding dan, als wij niets betalen?
Zeg nog efkes of wij geld moeten voorzien in het meerjarenplan voor die experten.
Komen er toch kosten bij kijken zodra we acties willen doen?
Wat moeten we wél uit eigen zak betalen tijdens of na de begeleiding?
Bij een studiebureau kost dat duizenden euro's, en hoe is dat bij de Profploeg?
Ik wil zeker zijn dat er achteraf geen rekening in de bus valt.
Wordt er door VLAIO iets aangerekend aan deelnemende steden?
De gemeenteraad wil zwart op wit dat de begeleiding gratis is, klopt dat?
Kost da geld, zo'n Profploeg laten komen?
Wat is het financiële plaatje voor een gemeente die begeleiding krijgt?
Is er een deelnamebijdrage zoals bij andere Vlaamse trajecten?
Hoeveel moet een stad ophoesten voor een begeleiding door experten?
Een externe adviseur kost ons normaal veel geld, geldt dat ook voor deze experten?
Vallen de kosten van de experten op ons dak of op dat van Vlaanderen?
Moeten wij extra onderzoek zelf financieren als er cijfers ontbreken?
Onze ontvanger zoekt het addertje, wat betaalt de gemeente uiteindelijk zelf?
Is advies van de Profploeg duur voor een kleine gemeente?
Zijn de uren van de specialisten voor onze rekening?
Voor de begroting moet ik weten welke uitgave de Profploeg voor ons betekent.
Mag ik aan het college zeggen dat het ons niets kost?
begeleiding zonder kosten voor bestuur
eigen uitgaven bij begeleiding
`,
  'profploeg-money': `
Ik lees het woord subsidie op de pagina, krijgen wij dan ook echt geld?
Mijn schepen denkt dat er centen komen met de Profploeg, is dat zo?
Stel dat we geselecteerd worden, wordt er dan een bedrag op onze rekening gezet?
Wij zitten zonder budget voor onze acties, legt de Profploeg daar geld bij?
Is het zo dat je enkel begeleiding krijgt en geen euro's?
Wat bedoelen ze met subsidie als het om begeleiding door experten gaat?
Hoe zit dat met de uitvoering, moeten we die met eigen geld en mensen doen?
Waarom vraagt het formulier naar onze middelen, krijgen we dan zelf niks?
Kunnen we nieuwe banken en bloembakken kopen met steun van de Profploeg?
Krijgt ge daar cash van of is 't alleen maar advies?
Zit er behalve raad ook een financieel duwtje in voor de gemeente?
Met welk geld moeten wij de voorgestelde acties realiseren?
Hoeveel krijgen wij als gemeente in handen dankzij de Profploeg?
Wij zoeken sponsoring voor de vernieuwing van de markt, kan de Profploeg betalen?
Zeg nog efkes of er een toelage hangt aan dat traject.
Is de steun van de Profploeg in euro's of in uren van experten?
Zou VLAIO onze feestverlichting betalen als de Profploeg dat aanraadt?
Onze ontvanger vraagt of hij een inkomst moet boeken voor de Profploeg.
Bestaat de subsidie uit een som geld of uit mensen die komen helpen?
Mogen we investeringen inbrengen die uit het actieplan volgen?
Dekt de subsidie ook de loonkost van onze projectmedewerker?
Komt er van Vlaanderen nog geld achteraf om de maatregelen uit te voeren?
Wordt er een premie toegekend aan gemeenten die hun acties uitvoeren?
Wij rekenen op Vlaamse centen voor de herinrichting, zijn we dan bij de Profploeg aan het juiste adres?
Is er ergens een bedrag genoemd dat naar de gemeente zelf gaat?
Van wie komt het geld om de acties uit te voeren, van ons of van VLAIO?
Krijgen wij een potje om vrij te besteden aan de kern?
Da noemt subsidie, maar hoeveel trekken wij daar dan van?
uitvoering acties met eigen geld
enkel raad en geen geld
`,
  'profploeg-duration': `
Ik moet mijn agenda vrijhouden, hoeveel maanden zijn we zoet met de Profploeg?
Mijn schepen zit nog een jaar in zijn ambt, is het traject dan rond?
Stel dat we in januari beginnen, tegen wanneer zijn we dan ongeveer klaar?
Is het zo dat de experten maar een paar dagen komen?
Wij zitten met weinig volk, over hoeveel tijd is die begeleiding gespreid?
Wat bedoelen ze met enkele dagen begeleiding als het traject negen maanden loopt?
Hoe zit dat met de duur, ik vind overal iets anders?
Hoelang is de ploeg met ons bezig van begin tot eind?
De ene bron zegt dagen en de andere maanden, wat moet ik geloven over de duur?
Hoeveel maanden noemt de pagina over de werkwijze voor een traject?
Wat zei de parlementaire vraag over de lengte van een begeleiding?
Welke looptijd kondigde men aan in de informatiesessie?
Duurt da lang, zo'n begeleiding, of is da rap gedaan?
Moet ik in mijn planning rekenen op een halfjaar of op langer?
Zijn de begeleidingsdagen verspreid over verschillende maanden?
Is zes maanden het minimum dat ik voor zo'n traject moet uittrekken?
Wij willen voor de zomer klaar zijn, hoeveel maanden vraagt een traject normaal?
Gaat het om een korte ingreep of om een proces van maanden?
Hoe lang moet een gemeente zich engageren voor het hele traject?
Wordt de begeleiding in één ruk gegeven of over een langere periode?
Hoeveel dagen staan de experten effectief ter beschikking van onze gemeente?
Zeg nog efkes hoeveel tijd er zit tussen de start en het eindrapport.
Loopt zoiets bijna een jaar of is het vroeger afgelopen?
Onze projectleider gaat over acht maanden met pensioen, haalt hij het einde van het traject?
Op hoeveel tijd is zo'n traject van de Profploeg doorgaans afgerond?
Spreken jullie bronnen elkaar tegen over hoelang de begeleiding duurt?
Ge zijt daar toch geen twee jaar mee bezig zeker?
Kan ik het college een richttijd geven voor de looptijd van het traject?
lengte begeleiding in dagen of maanden
tegenstrijdige bronnen over de duur
`,
  'profploeg-how-many': `
Ik schrijf een artikel, hoeveel gemeenten zijn er met de Profploeg in zee gegaan?
Mijn schepen vraagt of wij bij de eersten zijn of al de zoveelste gemeente.
Stel dat iedereen indient, voor hoeveel begeleidingen was er dan plek voorzien?
Is het zo dat er tachtig begeleidingen op de planning stonden?
Wij zitten met twee verschillende aantallen, 80 en 93, vanwaar dat verschil?
Wat bedoelen ze met een 80-tal begeleidingen?
Hoe zit dat met het totaal, hoeveel besturen werden er uiteindelijk geholpen?
Waar staat dat 93 steden en gemeenten in de trajecten aan de slag gingen?
Is bijna een derde van de Vlaamse gemeenten al begeleid, of is dat overdreven?
Hoeveel volk heeft daar al aan meegedaan, aan die Profploeg, gemeenten bedoel ik?
Werden er meer trajecten afgewerkt dan oorspronkelijk gepland was?
Hoeveel steden kregen de experten in totaal over de vloer?
Welk aantal gaf men op in de informatiesessie van 2021?
Waren de begeleidingen beperkt in aantal of kon elke gemeente meedoen?
Ge zegt dat er veel gemeenten meededen, maar hoeveel zijn da er juist?
Voor een nota zoek ik het aantal gemeenten dat een traject doorlopen heeft.
Hoe talrijk is de groep gemeenten die met de experten gewerkt heeft?
Over hoeveel gemeenten spreekt De Vitrine als ze het over de trajecten heeft?
Met hoeveel besturen is de Profploeg aan specifieke cases begonnen?
Heeft de Profploeg al honderd gemeenten begeleid of nog niet?
Zijn wij een uitzondering of hebben tientallen gemeenten dit al gedaan?
Zeg nog efkes hoeveel trajecten er alles samen geweest zijn.
Op welk aantal begeleidingen mikte VLAIO bij de start?
Hoeveel plaatsen voorzag de overheid voor steden en gemeenten?
Bestaat er een totaalcijfer van alle deelnemers over de rondes samen?
Ik zie nergens één duidelijk aantal deelnemende gemeenten, kan jij het geven?
Hoeveel lokale besturen hebben het parcours met de experten afgelegd?
Hoe groot was de ambitie in aantal begeleidingen toen de oproep begon?
gepland aantal tegenover echt aantal
gemeenten met een traject totaal
`,
  'profploeg-guidance-budget': `
Ik vraag me af wanneer vastligt hoeveel VLAIO aan onze begeleiding mag besteden.
Mijn schepen wil weten op welk ogenblik het budget van ons traject bepaald wordt.
Stel dat onze noden groter zijn dan verwacht, wordt daar bij het budget mee rekening gehouden?
Is het zo dat het budget pas na het intakegesprek vastgelegd wordt?
Wij zitten nog voor de intake, is er dan al een budget voor onze begeleiding?
Wat bedoelen ze met de kostprijs voor VLAIO in het intakegesprek?
Hoe zit dat met het budget per gemeente, ligt dat op voorhand vast?
Wat komt er in het intakegesprek aan bod voordat het budget vastligt?
Bespreken we met VLAIO ook wat onze begeleiding kost?
Wordt de omvang van onze begeleiding afgeleid uit wat wij nodig hebben?
Komt de kostprijs voor VLAIO samen met de timing en de experten ter sprake?
Zeg nog efkes wanneer ze beslissen over het budget van een begeleiding.
Ligt het budget al klaar als we ingediend hebben of komt dat later?
Is er per begeleiding een apart budget of één grote pot voor iedereen?
Na welke stap weet VLAIO hoeveel er naar onze begeleiding gaat?
Ge kunt toch niet op voorhand weten wat onze begeleiding kost, wanneer bepalen ze da?
Staat er in de bronnen een bedrag voor één begeleiding of niet?
Wordt er over geld gepraat tijdens de intake, of blijft dat achter de schermen?
Hangt wat VLAIO voor ons uittrekt af van de experten die we nodig hebben?
Is het budget pas gekend nadat we met VLAIO en de Profploeg gepraat hebben?
In welke fase van het traject wordt het budget voor de gemeente afgeklopt?
Waarvan hangt het af hoeveel budget er voor ons traject komt?
Gebeurt de budgetbepaling voor of na het gesprek met de Profploeg en VLAIO?
Een raadslid vraagt waarom er geen vast bedrag per begeleide gemeente bekend is.
Kan onze wensenlijst het budget van de begeleiding nog beïnvloeden?
Wordt per gemeente bekeken welk budget de begeleiding krijgt?
Ik wil in het dossier schrijven hoe het begeleidingsbudget tot stand komt.
Weten we bij de selectie al welk budget aan ons traject vasthangt?
moment waarop begeleidingsbudget vastligt
kostprijs bespreken in de intake
`,
} as const satisfies Readonly<Record<string, string>>;
