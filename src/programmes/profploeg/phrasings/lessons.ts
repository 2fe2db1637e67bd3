/** More ways to ask what `faq/lessons.ts` answers: one a line. */
export const PROFPLOEG_LESSONS_PHRASINGS = {
  'profploeg-trajectory-sheet': `
doel trajectfiche
inhoud trajectfiche
trajectfiche invullen
opsteller trajectfiche
leerpuntenfiche
geleerde lessen noteren
ervaringen acties neerschrijven
moment trajectfiche
bestemming trajectfiche
Wat is een trajectfiche precies?
Wat moet ik in de trajectfiche zetten?
Welke info hoort in de trajectfiche?
Hoe vul ik de trajectfiche in?
Wie stelt de trajectfiche op?
Schrijft de Profploeg of de gemeente de trajectfiche?
Klopt het dat wij de trajectfiche zelf maken?
Waarom moeten wij een trajectfiche opmaken?
In welk deel van het traject komt de trajectfiche?
Hoort de trajectfiche bij deel 3?
Voor wie is de trajectfiche bestemd?
Wie leest onze trajectfiche?
Wie krijgt onze trajectfiche te zien?
Krijgt VLAIO een overzicht dankzij onze trajectfiche?
Wat heeft VLAIO aan de trajectfiche?
Wat gebeurt er met de inzichten uit de trajectfiche?
Dient de trajectfiche ook andere trajecten?
Vullen we de fiche aan met wat na projectrapport 1 gebeurde?
Gaat de trajectfiche enkel over de periode na het eerste projectrapport?
Moeten lessen van voor projectrapport 1 er ook in?
Waarin bundelen we onze lessen uit de acties?
Hoe leggen we vast wat we tijdens de acties leerden?
Wij hebben acties uitgevoerd, waar noteren we wat we opstaken?
Onze actie is mislukt, moet dat in de trajectfiche?
Horen ook mislukkingen in de trajectfiche?
Moet ik bijhouden wat we leren tijdens de acties?
Mijn schepen vraagt waarom we nog een trajectfiche moeten schrijven.
Wat verwacht ge van ons in die trajectfiche?
Waarvoor gebruikt u de trajectfiche?
Houden wij een logboek bij van onze leerpunten?
In welke fiche komt wat we al doende geleerd hebben?
`,
  'profploeg-knowledge-exchange': `
doel kennisuitwisseling
deelnemers kennisuitwisseling
kennisdeling experten
uitwisseling experten
verloop kennisuitwisseling
resultaat kennisuitwisseling
evaluatie van de acties
acties beoordelen
trajectfiche en expertisevelden
feedback eindrapport
Wat houdt de kennisuitwisseling in?
Waarom is er een kennisuitwisseling?
Wanneer vindt de kennisuitwisseling plaats?
Tussen wie vindt de kennisuitwisseling plaats?
Wie wisselt er kennis uit met wie?
Gebeurt de kennisuitwisseling tussen de expertisevelden?
Klopt het dat alleen de experten kennis uitwisselen?
Moeten wij aanwezig zijn op de kennisuitwisseling?
Worden we uitgenodigd voor de kennisuitwisseling?
Is de kennisuitwisseling een vergadering van gemeenten?
Hoe verloopt de kennisuitwisseling binnen de Profploeg?
Welke rol speelt de trajectfiche in de kennisuitwisseling?
Gebruiken de experten onze trajectfiche om de acties te evalueren?
Bespreken de experten onze trajectfiche?
Wie evalueert de uitgevoerde acties?
Evalueert de Profploeg de acties die wij deden?
Worden onze acties na afloop tegen het licht gehouden?
Worden ook mislukte acties door de experten besproken?
Kijken alle expertisevelden naar onze acties?
Krijgen wij feedback op onze acties?
Waar komt de feedback uit de kennisuitwisseling terecht?
Belandt wat de kennisuitwisseling oplevert in ons definitieve projectrapport?
Wat levert de kennisuitwisseling op?
Wat hebben wij aan de kennisuitwisseling?
Hebben andere gemeenten iets aan de kennisuitwisseling?
Waarvoor dienen de inzichten uit de kennisuitwisseling?
Gaat de kennisuitwisseling vooraf aan het definitieve projectrapport?
Uit welke uitwisseling komt de feedback voor het definitieve rapport?
Is de kennisuitwisseling een stap van deel 3?
Mijn schepen vraagt wie onze acties gaat beoordelen.
Wij deden vier acties, wie kijkt of ze werkten?
Ik las over een uitwisseling tussen expertisevelden, wat is dat?
Wat doet ge met onze trajectfiche als ze binnen is?
Hoe evalueert u de acties aan de hand van onze trajectfiche?
Hoe evalueren de deskundigen wat er uitgevoerd werd?
`,
  'profploeg-follow-up': `
nazorg
opvolging achteraf
opvolgmoment
terugkommoment
traject opvolgen
later nog contact
nabegeleiding
monitoring achteraf
Bestaat er nazorg?
Is er een vorm van nabegeleiding?
Doet de Profploeg aan nazorg?
Wordt ons traject opgevolgd?
Wordt elk traject later opgevolgd?
Wie verzorgt de opvolging na het traject?
Klopt het dat de Profploeg elk traject na verloop van tijd opvolgt?
Laat de Profploeg ons los na het definitieve rapport?
Worden we na het eindrapport aan ons lot overgelaten?
Trekken de experten na het laatste rapport de deur achter zich dicht?
Is het na het eindrapport definitief gedaan met de Profploeg?
Horen wij achteraf nog van jullie?
Informeert de Profploeg later nog naar onze vorderingen?
Ons traject is twee jaar geleden afgerond, volgt er nog iets?
Wij zijn klaar, komt er nog een opvolging?
Mijn schepen wil weten of er nazorg voorzien is.
De raad vraagt of de Profploeg na afloop nog betrokken blijft.
Blijft ge ons traject opvolgen als het gedaan is?
Volgt u het traject nog op nadat het rapport er is?
Geldt de opvolging voor alle gemeenten?
Op lange termijn, is er dan nog opvolging?
`,
  'profploeg-evaluation': `
evaluatie Profploeg
evaluatie traject
evaluatiedocument
evaluatie bestek
kwaliteitsbewaking begeleiding
evaluatie consortium
nut evaluatie
Hoe evalueert men een traject?
Hoe wordt ons traject geëvalueerd?
Wie evalueert de begeleidingen?
Wordt elke begeleiding geëvalueerd?
Krijgen we als deelnemer een evaluatie?
Ontvangen wij een evaluatie van ons traject?
Klopt het dat elke deelnemende gemeente een evaluatie krijgt?
Wat vroeg het bestek over de evaluatie van trajecten?
Stond de evaluatie in het bestek?
Wat moesten de consortia vertellen over evaluatie?
Moesten de kandidaat-consortia een evaluatiemethode voorstellen?
Eiste VLAIO een evaluatie van de trajecten?
Welke vereisten legde de overheid op voor de evaluatie?
Waarvoor moest de evaluatie bruikbaar zijn?
Waarom evalueert men de begeleidingen?
Welk nut heeft de evaluatie van een traject?
Wat is de bedoeling van het evaluatiedocument?
In de gemeenteraad vroeg men hoe die trajecten geëvalueerd worden.
Een parlementslid vroeg naar de evaluatie, wat was het antwoord?
Ik ben journalist, hoe wordt de Profploeg geëvalueerd?
Wij vonden de begeleiding zwak, wordt ze geëvalueerd?
Hoe evalueert ge uw eigen begeleiding?
Wat gebeurt er met de evaluatie van een begeleiding?
`,
  'profploeg-next-steps': `
vervolgstappen
vervolgadvies
advies na begeleiding
aanbevelingen toekomst
beleidsadvies na afloop
volgende stappen gemeente
vervolgtraject beleid
advies achteraf
verder na traject
kernbeleid versterken nadien
Krijgen we vervolgadvies?
Is er advies over vervolgstappen?
Welk advies krijgt de gemeente na de begeleiding?
Over wat gaat het advies voor de volgende stappen?
Waarover adviseert de Profploeg ons voor later?
Krijgt iedere gemeente advies over de vervolgstappen?
Klopt het dat er naast de evaluatie ook advies komt?
Is het advies over de volgende stappen apart van de evaluatie?
Welk advies krijgen we behalve de evaluatie?
Krijgen we raad over hoe het nu verder moet?
Zeggen de experten welke stappen we daarna moeten zetten?
Hoe zetten we ons kernbeleid verder na de begeleiding?
Hoe bouwen we voort op de begeleiding?
Hoe houden we de dynamiek erin zodra de begeleiding voorbij is?
Wat kan een gemeente ondernemen na de begeleiding?
Waar moeten we na de begeleiding op inzetten?
De begeleiding is bijna afgelopen, welke stappen raden jullie aan?
Onze begeleiding is voorbij, wat zijn de volgende stappen?
Wij willen ons beleid voor bedrijvige kernen verder versterken, krijgen we advies?
Mijn schepen vraagt wat we na de begeleiding moeten doen.
Het college wil weten of er vervolgstappen worden voorgesteld.
Stippelt de Profploeg een vervolg uit voor ons?
Wijst iemand ons de weg voor later?
Reikt de Profploeg pistes aan voor het vervolg?
Geeft de Profploeg beleidsaanbevelingen mee?
Worden er toekomstgerichte aanbevelingen geformuleerd?
Denken jullie met ons na over het vervolg?
Hoe gaat het verder met ons beleid bedrijvige kernen?
Welke suggesties krijgen we om ons beleid nadien te verbeteren?
Op welke manier helpt men ons vooruit na de begeleiding?
Geeft ge ons advies voor nadien?
Adviseert u ons over een vervolg?
Moet ik zelf uitzoeken wat de volgende stappen zijn?
Krijgen we een pad uitgetekend voor na de begeleiding?
`,
  'profploeg-vlaio-report': `
verslag aan VLAIO
rol VLAIO traject
VLAIO op de hoogte
rapportage Profploeg VLAIO
terugkoppelen met VLAIO
moment verslag VLAIO
grote wijzigingen traject
inlichten VLAIO
betrokkenheid VLAIO
toezicht VLAIO
Wanneer rapporteert de Profploeg aan VLAIO?
Hoe vaak wordt er aan VLAIO gerapporteerd?
Op welke momenten koppelt de Profploeg terug met VLAIO?
Is er een terugkoppeling met VLAIO op het einde?
Wordt VLAIO ingelicht als het traject afloopt?
Klopt het dat VLAIO bij grote wijzigingen wordt ingelicht?
Moet VLAIO weten dat ons traject van richting verandert?
Wat gebeurt er bij een grote wijziging in het traject?
Ons thema verandert grondig, moet VLAIO dat weten?
Wij krijgen een nieuwe schepen en andere plannen, wie licht VLAIO in?
Wie brengt VLAIO op de hoogte van ons traject?
Wie rapporteert aan VLAIO, de gemeente of de Profploeg?
Moet ik als gemeente een verslag sturen naar VLAIO?
Verwacht VLAIO van ons een tussentijdse rapportering?
Krijgt VLAIO tussentijdse verslagen?
Houdt VLAIO de trajecten in de gaten?
Hoe volgt VLAIO de trajecten op?
Hoe weet VLAIO hoe het met ons traject loopt?
Waarmee krijgt VLAIO een overzicht van de trajecten?
Hoe houdt VLAIO het overzicht over wat er in de gemeenten gebeurt?
Ziet VLAIO via de trajectfiches hoe alle trajecten lopen?
In welke fase van het traject is VLAIO betrokken?
Is VLAIO betrokken bij ons traject?
Blijft VLAIO betrokken nadat de intake voorbij is?
Waar in het traject komen we VLAIO tegen?
Wat ziet VLAIO van onze begeleiding?
Legt de Profploeg verantwoording af aan VLAIO?
Aan wie legt de Profploeg verantwoording af?
Controleert VLAIO het werk van de Profploeg?
Mijn schepen vraagt of VLAIO meekijkt met ons traject.
De burgemeester wil weten wat VLAIO over ons te horen krijgt.
Rapporteert ge aan VLAIO over ons?
Brengt u VLAIO op de hoogte van wijzigingen?
Wordt er over elk traject verslag gedaan bij VLAIO?
Wat deelt de Profploeg met de overheid over het verloop van ons traject?
`,
} as const satisfies Readonly<Record<string, string>>;
