/** Spoken and longer ways to ask what `faq/policy-ideas.ts` answers: one a line. */
export const PROFPLOEG_POLICY_IDEAS_MORE_PHRASINGS = {
  'profploeg-advice-empty-buildings': `
Wat bedoelen ze met een wisselwinkel, wisselt daar telkens de uitbater?
Mijn schepen van jeugd wil jonge makers in lege winkels zetten, welk advies zegt dat?
Hoe zit dat met advies 7, moeten lege panden broedplaatsen worden?
Is het zo dat de wisselwinkel bij het zevende advies staat?
Wij hebben vijf lege etalages op rij, wat raadt Re-think daarmee aan?
Stel dat een kunstenaar een leeg pand wil gebruiken, past dat in een van de adviezen?
Ge hoort van broedplaatsen in leegstaande winkels, uit welk advies komt dat?
Ik ben nieuw, wat is de zevende raad van Fauconnier en Selfslagh?
Welk idee hebben ze gekoppeld aan lege panden als broedplaats?
Kan je uitleggen hoe een wisselwinkel draait?
Waar in de twaalf adviezen wordt leegstand als broedplaats gezien?
Wat kunnen we volgens Re-think uitbroeden in een leegstaande zaak?
Hoe heet het idee bij de raad over leegstaande panden?
Nummer zeven van de twaalf, hoe luidt die en wat is het idee?
Onze eigenaars laten hun pand liever leeg, bestaat er een advies over nuttig gebruik?
Is de wisselwinkel een idee uit Re-think of een project van onze stad?
Welk advies geeft leegstaande winkels een creatieve bestemming?
Onder welke raad valt een pand waar telkens een andere winkel in zit?
Da van die wisselwinkel, bij welk advies hoort dat?
Moeten we lege winkels laten gebruiken door beginnende creatievelingen volgens de adviezen?
Zegt Re-think iets over wat je met verlaten winkelpanden kan aanvangen?
Als ik broedplaats lees, over welk van de twaalf adviezen gaat het dan?
Welke raad past bij een gemeente met veel leegstand en jonge makers?
Is er een van de twaalf adviezen die leegstaande panden nuttig wil inzetten?
Wordt een leeg pand volgens Re-think best als kweekplek voor ideeën gebruikt?
Welk voorstel doet Re-think om lege panden niet te laten verkommeren?
Ik zag wisselwinkel op een slide staan, wat is dat voor iets?
Wat is de letterlijke tekst van het advies over lege panden?
Bestaat er een idee om ondernemers elk om beurt een winkel te laten gebruiken?
leegstand als kweekvijver
`,
  'profploeg-advice-unite': `
Wat bedoelen ze met Togetherware, is dat software?
Mijn schepen vraagt welk advies de handelaars moet doen samenwerken.
Hoe zit dat met advies 8, moeten ondernemers zich verplicht verenigen?
Is het zo dat lokale ondernemers volgens Re-think de handen in elkaar moeten slaan?
Wij hebben geen handelsbond meer, welk van de twaalf adviezen gaat daarover?
Stel dat we onze zelfstandigen willen bundelen, welke kernwijzer helpt ons dan verder na advies 8?
Ge leest Togetherware in de lijst, bij welk advies staat dat?
Ik ben nieuw, hoe klinkt de achtste raad van Re-think?
Welk idee plakten ze op lokale ondernemers, verenig u?
Kan je uitleggen wat Togetherware precies is?
Onze winkeliers trekken elk aan hun kant, is daar een advies voor bedacht?
Welke raad richt zich tot de ondernemers zelf om samen te gaan?
Nummer acht van de twaalf, wat staat er en welk idee hoort erbij?
Waar kan ik terecht als ik na het achtste advies aan samenwerking wil werken?
Heeft Re-think ook iets gezegd over zelfstandigen die zich organiseren?
Is verenig u een slogan of een echt advies uit de lijst van twaalf?
Welk advies wil een hechte groep van ondernemers in de kern?
Da Togetherware, is dat een app, een vereniging of weet ge dat niet?
Wat moeten handelaars volgens het achtste advies doen?
Onder welke raad valt het samenbrengen van de middenstand?
Waarom roept een advies de lokale ondernemers op om zich te verenigen, en hoe heet het idee?
Welk idee uit de twaalf adviezen begint met together?
Wie spreekt Re-think aan met verenig u?
Onze middenstandsraad zoekt een advies dat oproept tot samenwerking tussen winkels.
Als het over bundelen van handelaars gaat, welk nummer heeft dat advies?
Is er een kernwijzer die verder helpt bij het verenigen van ondernemers?
Moeten cafébazen en winkeliers samen in een club volgens Re-think?
Wat raadt Re-think aan als iedere handelaar zijn eigen ding doet?
Welke boodschap gaf Re-think aan de ondernemers in het dorp?
oproep aan ondernemers om zich te verenigen
`,
  'profploeg-advice-livelier': `
Mijn schepen vraagt wie op het idee van de Profploeg gekomen is.
Hoe zit dat met de oorsprong van de Profploeg, komt die uit een advies?
Is het zo dat de Profploeg bedacht is in Re-think Winkelstraat?
Wat bedoelen ze met breng meer leven in de buurt?
Ik ben nieuw, van waar komt die Profploeg eigenlijk?
Stel dat ik de geschiedenis van de Profploeg moet vertellen, waar begin ik?
Ze zeggen dat de Profploeg een idee uit een lijst is, maar uit welk advies dan?
Wij willen meer ambiance in de buurt, welk van de twaalf adviezen past?
Wanneer kreeg het idee van de Profploeg geld van de Vlaamse Regering?
Uit welk denkproject is de Profploeg voortgekomen?
In welk plan maakte Vlaanderen geld vrij voor het idee van advies 9?
Welk idee staat er naast meer leven in de buurt op de lijst?
Hoe ging het van advies naar een echte Profploeg met budget?
Nummer negen van de twaalf adviezen, wat zegt die?
Was de Profploeg een uitvinding van VLAIO of kwam ze uit de twaalf adviezen?
Onze wijk slaapt om acht uur, welk advies wil daar leven in brengen?
Wat was er eerst, het relanceplan of het idee van de Profploeg?
Kwam de Profploeg er door het relanceplan van maart 2021 of al daarvoor?
Welke raad van Fauconnier en Selfslagh leverde de Profploeg op?
Da idee van een Profploeg, wie heeft dat in gang gestoken?
Is de Profploeg zelf één van de ideeën bij de twaalf adviezen?
Met welke regeringsbeslissing is advies 9 werkelijkheid geworden?
Onder welk advies zou ik de Profploeg zelf moeten plaatsen?
De raad vraagt waarom de Profploeg opgericht is en waar het idee zat.
Hoe is men ertoe gekomen om zo’n ploeg voor gemeenten te maken?
Als ik meer leven in de buurt wil, welk nummer van de adviezen lees ik dan?
Wie ligt er aan de basis van het idee voor de Profploeg?
Welke van de twaalf adviezen wil buurten doen leven?
Vertel eens hoe de Profploeg geboren is, van advies tot relanceplan.
wortels van de Profploeg
`,
  'profploeg-advice-mobility': `
Wat bedoelen ze met een belevingsopportuniteit, dat is toch geen Nederlands?
Mijn schepen van verkeer vraagt of er een advies is over mobiliteit in de kern.
Hoe zit dat met beleefroutes, hoe maak je die?
Is het zo dat een verkeersprobleem volgens Re-think ook een kans is?
Wij hebben een drukke doortocht, welk van de twaalf adviezen gaat over mobiliteit?
Stel dat we een wandeling langs winkels willen uitzetten, welk idee past daarbij?
Ge maakt van een probleem een beleving, welk advies zegt zoiets?
Ik ben nieuw, wat is de tiende raad van Re-think?
Welk idee hoort er bij mobiliteit als beleving?
Kan je uitleggen hoe je een beleefroute uitwerkt?
Welke kernwijzers bestaan er over de thema’s van advies 10?
Nummer tien van de twaalf, hoe luidt die voluit?
Onze parking ligt ver van de winkels, kan die wandeling een beleving worden volgens Re-think?
Onder welk advies vind ik de beleefroutes terug?
Heeft Re-think ook nagedacht over verkeer en hoe mensen tot bij de winkel raken?
Is er naast het tiende advies nog iets te vinden over duurzame mobiliteit?
Wat moet er met het mobiliteitsprobleem gebeuren volgens het tiende advies?
Welke raad verbindt verplaatsen met iets beleven?
Da woord beleefroute, uit welk advies komt dat?
Wil een van de adviezen dat de weg naar de winkel leuk wordt?
Fietsers en wandelaars langs de etalages leiden, is dat een advies van Re-think?
Over welk advies gaat het als er staat: maak van mobiliteit een kans?
Zijn beleefroutes bedoeld als antwoord op verkeersproblemen?
Wat stelde Re-think voor aan gemeenten met te veel auto’s in de kern?
Hangt de kernwijzer Beleving samen met een van de twaalf adviezen?
De fietsersbond vraagt wat de twaalf adviezen over mobiliteit zeggen.
Welke van de twaalf is interessant voor onze mobiliteitsambtenaar?
Wat is het idee achter routes waar ge onderweg iets beleeft?
Wordt er in de adviezen gesproken over parkeerellende omzetten in iets plezants?
mobiliteit omzetten in beleving
`,
  'profploeg-advice-think-small': `
Wat bedoelen ze met denk klein, moeten we onze ambitie opbergen?
Mijn schepen ziet alles groots, welk advies zegt het tegenovergestelde?
Hoe zit dat met advies 11, welk idee hoort daarbij?
Is het zo dat De Vitrine uit het elfde advies komt?
Wij zijn een dorp van niks, welk van de twaalf adviezen is op onze maat?
Stel dat we met kleine acties willen starten, bestaat daar een advies over?
Ge hoeft niet altijd groot te denken, waar staat dat in Re-think?
Ik ben nieuw, hoe luidt de elfde raad van Fauconnier en Selfslagh?
Van welk advies is De Vitrine het idee?
Is er meer uitleg over denk klein, of staat dat niet in je bronnen?
Nummer elf van de twaalf, wat zegt die en wat hoort erbij?
Naast welke raad staat De Vitrine op de lijst van ideeën?
Hoe verhoudt De Vitrine zich tot de twaalf adviezen?
Welke raad telt maar twee woorden en gaat over klein?
Waarom zou een gemeente klein moeten denken volgens Re-think?
Onze plannen zijn te duur, is er een advies dat kleine ideeën voorstelt?
Da van klein denken, bij welk nummer van de adviezen hoort dat?
Komt De Vitrine net als de Profploeg uit een van de twaalf adviezen?
Welk advies wil dat we het niet te groot zien?
Is denk klein een slogan of een echte raad uit de lijst?
Wat was het voorstel bij het elfde advies van de twaalf?
Zegt Re-think dat kleine stapjes ook goed zijn?
De gemeenteraad wil een megaproject, welk advies pleit voor het omgekeerde?
In welk advies wordt gemeenten aangeraden om klein te denken?
Wie klein wil beginnen, aan welk advies kan die zich optrekken?
Hoe kwam men bij De Vitrine uit, stond dat ook bij een advies?
Is er een advies tegen grootse plannen in die lijst van Re-think?
Welke twee woorden vormen het voorlaatste advies?
Kan je het elfde advies en het bijhorende idee nog eens noemen?
raad om het kleinschalig te houden
`,
  'profploeg-advice-social-economy': `
Wat bedoelen ze met sociale headhunters, zoeken die personeel?
Mijn schepen van sociale zaken vraagt of er een advies over sociale economie is.
Hoe zit dat met advies 12, wat heeft retail met sociale economie te maken?
Is het zo dat de laatste raad van Re-think over sociale economie gaat?
Wij hebben een kringwinkel in de straat, welk van de twaalf adviezen sluit daarbij aan?
Stel dat we een sociaal atelier met winkel willen, past dat in een advies?
Ge ziet sociale headhunters op de slide staan, bij welk advies is dat?
Ik ben nieuw, hoe klinkt de twaalfde raad van de lijst?
Welk idee hoort er bij retail als sociale economie?
Kan je zeggen wat die sociale headhunters juist doen?
Waarmee sluit het rijtje van twaalf adviezen af?
Ons maatwerkbedrijf wil een winkel beginnen, zegt Re-think daar iets over?
Nummer twaalf van Re-think, wat houdt die in?
Hoe moet je retail ook bekijken volgens Fauconnier en Selfslagh?
Bestaat er een advies dat winkels en sociale tewerkstelling samenbrengt?
Onder welk advies vallen de sociale headhunters?
Da laatste advies, ging dat niet over sociale economie?
Zijn sociale headhunters een idee uit Re-think of een job bij de VDAB?
Welke raad is interessant voor een OCMW dat iets met winkels wil doen?
Wordt handel in de adviezen ook als iets sociaals gezien?
Hebben ze aan mensen met minder kansen gedacht in de twaalf adviezen?
Is er in de lijst van twaalf iets over winkels met een maatschappelijk doel?
Wat was het voorstel naast het advies over de sociale kant van retail?
Welk advies past bij een sociaal restaurant of een buurtwinkel van het OCMW?
Over welke raad gaat het als men van headhunters spreekt?
Raadt Re-think aan om winkels niet alleen commercieel te zien?
Mijn collega van sociale economie zoekt haar thema in Re-think, waar staat het?
Hoe past tewerkstelling van kwetsbare mensen in de adviezen over winkels?
Welk idee noemt Re-think om van winkels sociale economie te maken?
winkels met sociaal doel twaalfde raad
`,
} as const satisfies Readonly<Record<string, string>>;
