/** Questions about experts by name and what a field means that the sources leave open: one a line. */
export const PROFPLOEG_EXPERTISE_LIMITS_UNANSWERED = {
  'profploeg-ten-fields': `
Welke tien expertisevelden bedoelt de pagina over de werkwijze?
Waarom spreekt de ene bron van tien velden en de andere van zeventien?
Som de tien expertisevelden van de werkwijze op.
Welke van de zeventien velden horen bij de tien?
Welke zeven vakgebieden vallen weg als het er maar tien zijn?
namen van de tien expertisevelden
Hoe komt het dat er tien en niet zeventien velden op de pagina staan?
`,
  'profploeg-expert-names': `
namen experten
Hoe heten de experten van de Profploeg?
Welke bureaus zitten er in de Profploeg?
Welke studiebureaus leveren de experten?
Welke firma levert de specialisten?
Welke consultants zitten in dat team?
Is er een lijst met de namen van de deskundigen?
Ken je de mensen die in het team zitten?
Hoe heet het bureau dat de begeleiding doet?
Zijn de namen van de experten bekend?
experten bij naam
begeleiders bij naam noemen
namenlijst deskundigen
naam studiebureau
naam consultancybureau
bureaus achter de Profploeg
firma's in het consortium
Kunt u mij de namen van de begeleiders bezorgen?
Welk adviesbureau voert de begeleidingen uit?
Welke ondernemingen werken voor de Profploeg?
Uit welke bedrijven komen de consultants?
Is bekend welk bureau de experten levert?
Worden de namen van de bureaus ergens gepubliceerd?
Hoe heten de mensen die ons komen adviseren?
Wie worden onze gezichten, kan je namen noemen?
Ik wil de begeleiders vooraf opzoeken op LinkedIn.
Mijn schepen vraagt met welk bureau we te maken krijgen.
Wij hoorden dat een bekend studiebureau meedoet, welk is dat?
Hoe heet de specialist die ons gaat helpen?
Welke bekende namen maken deel uit van de ploeg?
Zijn de leden van de Profploeg bekendgemaakt?
Waar lees ik wie de leden van het expertenteam zijn?
Kan je mij voorstellen aan de deskundigen?
Is er een voorstelling van de teamleden?
Wie leidt het expertenteam, en hoe heet die persoon?
Bestaat er een wie-is-wie van de begeleiders?
Geef de voornaam en achternaam van onze expert.
Welk consortium won de opdracht van de Profploeg?
Hoe heet de projectleider van de Profploeg?
naam van het winnende bureau
`,
  'profploeg-own-expert-allowed': `
Mogen we onze eigen expert of ons eigen studiebureau meebrengen?
eigen expert
eigen studiebureau
We werken al met een consultant, mag die mee aan tafel?
Kunnen we zelf een deskundige van buitenaf voorstellen?
Mag ons vast bureau deel uitmaken van de Profploeg?
Wij hebben een eigen centrummanager, mag die meewerken als expert?
Kan onze huisarchitect mee in het team?
Is het toegelaten om een externe adviseur van ons toe te voegen?
Ik ken een goede specialist, kan die voor ons ingezet worden?
Betaalt VLAIO ook een expert die wij zelf aanbrengen?
Mogen we met een ander bureau werken dan dat van de Profploeg?
Kunnen we naast de Profploeg onze eigen adviseur inschakelen?
Onze intercommunale heeft een expert, mag die meedoen?
Moeten we verplicht met jullie experten werken?
Kan een zelfgekozen consultant de begeleiding doen?
zelf expert aanbrengen
eigen adviseur
eigen consultant inschakelen
eigen architect mee
vertrouwd bureau inzetten
externe expert voordragen
huisbureau
deskundige buiten de Profploeg
vrije keuze studiebureau
bestaande consultant meenemen
eigen specialist toevoegen
Mogen we zelf iemand aandragen die ons centrum goed kent?
Kunnen wij onze vaste ruimtelijk planner laten aansluiten bij de ploeg?
Mag het bureau dat ons detailhandelsplan maakte mee instappen?
Kan de consultant waarmee we al jaren werken in het team komen?
Wij hebben een lopend contract met een studiebureau, kan dat geïntegreerd worden?
Wij vertrouwen liever op ons eigen bureau, is dat toegestaan?
Zijn zelf aangebrachte deskundigen welkom?
Wordt een door ons voorgedragen specialist aanvaard?
Staat VLAIO toe dat we een deskundige van buiten de Profploeg kiezen?
Is het verboden om een eigen consultant te laten meewerken?
Klopt het dat we geen eigen deskundige mogen voorstellen?
Klopt het dat alleen experten uit de overheidsopdracht ingezet worden?
Is een andere expert dan die van de Profploeg mogelijk?
Moeten we met de Profploeg in zee of mag het met onze eigen adviseur?
Zijn we gebonden aan de bureaus die VLAIO aanstelde?
Mijn burgemeester wil zijn eigen adviseur erbij, mag dat?
Onze schepen wil een bevriende architect betrekken als expert.
Een professor wil ons gratis bijstaan, kan die bij de ploeg komen?
Wij hebben zelf al een retailspecialist onder de arm genomen.
Kunnen we een lokale deskundige laten deelnemen als expert?
Mag ik zelf een externe consultant bij de begeleiding halen?
Mogen wij een eigen vakman toevoegen aan uw team?
Kunt u onze eigen deskundige mee opnemen in het expertenteam?
Mag ons eigen planbureau mee aanschuiven?
Moogt ge zelf een bureau kiezen?
Moogt ge uw eigen specialist meepakken?
Kan onze eigen marketeer als expert aan het traject meewerken?
Wie beslist of ons eigen studiebureau mag meedraaien?
Kan een zelfstandig adviseur die wij kennen toetreden tot de ploeg?
Wordt ons huidige adviesbureau vervangen of mag het blijven meewerken?
Stel dat we al een begeleider hebben, kan die de rol van expert opnemen?
Laat de overheidsopdracht toe dat we zelf een bureau aanbrengen?
Mogen we onze eigen deskundige op de workshop laten spreken?
Wij hebben al een bureau aangesteld, kan dat het traject overnemen?
Kan de architect van ons plein als expert meedraaien?
Mag een lokale ondernemer de rol van expert spelen?
`,
  'profploeg-field-meaning': `
Wat doen de mobiliteitsexperten precies?
Waarmee houdt de expert distributie zich bezig?
Wat is het verschil tussen de velden communicatie en retail marketing?
Wat betekent smart technology in de lijst van expertises?
Wat doen de experten met smart technology?
Wat wordt bedoeld met (retail)data?
Helpt een deskundige ons om sensoren in de winkelstraat te plaatsen?
Wat doen de experten in starters en events precies?
Wat houdt de expertise consumentengedrag in?
Wat wordt bedoeld met innovatieve winkelconcepten?
Wat wordt bedoeld met negotiatie en contracten?
Wat houdt de expertise creatieve trajecten in?
Wat doet een expert procesbegeleiding precies?
Wat omvat het veld centrummanagement?
Kan een specialist namens ons met een winkelketen onderhandelen?
Wat is de definitie van elk expertiseveld?
Welke taken heeft een expert winkelvastgoed?
Is er een omschrijving van het veld logistiek en distributie?
Wat doet een specialist starters de hele dag?
taakomschrijving experten
`,
  'profploeg-concrete-ideas': `
Welke ingrepen in het openbaar domein stelt de Profploeg voor?
Welke ideeën heeft de Profploeg voor lege winkels?
Geef drie ideeën voor ons lege winkelpand.
Welke invulling werkt het best in een oud bankkantoor?
Wat zou de Profploeg met ons marktplein doen?
Noem een creatief idee dat de Profploeg al bedacht heeft.
voorbeelden van ingrepen op pleinen
`,
  'profploeg-cocreation-meaning': `
Wat is een co-creatietraject?
Wat bedoelt men met co-creatie met bewoners en winkeliers?
Wat is het verschil tussen een communicatietraject en een co-creatietraject?
Leg het woord co-creatie eens uit.
Hoeveel sessies telt een co-creatietraject?
Wat is het verschil tussen inspraak en cocreatie?
Hoe verloopt een communicatietraject stap voor stap?
definitie co-creatie
`,
} as const satisfies Readonly<Record<string, string>>;
