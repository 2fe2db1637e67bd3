/** More ways to ask about kinds of help: one a line. */
export const PROFPLOEG_HELP_KINDS_PHRASINGS = {
  'profploeg-help-cocreation': `
Profploeg ondersteunt participatie
cocreatie bewoners
communicatie met winkeliers
overleg pandeigenaars
Profploeg draagvlak bewoners
burgerparticipatie Profploeg
eigenaars betrekken met Profploeg
inspraaktraject begeleiden
hulp bij communicatietraject
samen met bewoners ontwerpen
Begeleidt de Profploeg een participatietraject?
Ondersteunt de Profploeg een co-creatietraject?
Kan de Profploeg onze communicatie naar handelaars ondersteunen?
Kan de ploeg ons helpen om bewoners te betrekken?
Kan iemand van de Profploeg het gesprek met eigenaars begeleiden?
Kan een expert een inspraakmoment met de buurt leiden?
Kan de Profploeg bemiddelen tussen winkeliers en bewoners?
Hoe helpt de Profploeg bij inspraak van inwoners?
Hoe krijgen we de handelaars mee met hulp van de Profploeg?
Hoe krijgen we de eigenaars van panden rond de tafel met de Profploeg?
Met wie kan zo’n co-creatietraject gebeuren?
Voor welke groepen ondersteunt de Profploeg de communicatie?
Is er steun om samen met ondernemers iets te bedenken?
Is samen ontwerpen met burgers een deel van het aanbod?
Zijn participatietrajecten mogelijk met de Profploeg?
Mag onze vraag aan de Profploeg over burgerinspraak gaan?
Mogen we vragen om een communicatiecampagne naar winkeliers te ondersteunen?
Krijgen we hulp om ons verhaal aan de inwoners uit te leggen?
Krijgen we hulp om draagvlak te vinden bij de middenstand?
Kunnen jullie bewoners, eigenaars en winkeliers samenbrengen?
Helpt de Profploeg als de buurt tegen onze plannen is?
Helpt de Profploeg om buurtbewoners te laten meebeslissen?
Onze winkeliers voelen zich niet gehoord, kan de Profploeg helpen communiceren?
Onze inwoners protesteren, ondersteunt de Profploeg een inspraaktraject?
Wij willen met onze bewoners cocreëren, is daar begeleiding voor?
Wij bereiken de pandeigenaars niet, kan de Profploeg helpen om hen te betrekken?
Ik wil weten of de Profploeg ook communicatie en inspraak begeleidt.
Mijn schepen vraagt of de Profploeg de participatie van bewoners kan begeleiden.
Klopt het dat de Profploeg co-creatie ondersteunt?
Klopt het dat ook eigenaars in zo’n co-creatietraject zitten?
Worden communicatietrajecten ondersteund?
Kunt ge hulp krijgen om met de handelaars te communiceren?
`,
  'profploeg-help-ideas': `
ideeën invulling panden
Profploeg leegstaande winkels invullen
ideeën voor plein
creatieve ideeën panden
ingrepen openbaar domein
nieuwe bestemming winkelpand
Profploeg tegen leegstand
heraanleg straat ideeën
herbestemming gebouw
idee voor leeg handelspand
Levert de Profploeg creatieve ideeën aan?
Komt de Profploeg met ideeën voor leegstaande panden?
Bedenkt de Profploeg nieuwe invullingen voor winkelpanden?
Denkt de ploeg mee over een leegstaand handelspand?
Krijgen we suggesties voor het openbaar domein?
Krijg ik van de Profploeg inspiratie voor de inrichting van onze straat?
Kan de Profploeg iets bedenken voor onze markt?
Kunnen jullie een leegstaande winkel nieuw leven inblazen?
Kunnen de experten ons helpen om leegstand aan te pakken?
Kunnen experten ons voorstellen doen voor meer groen op het plein?
Kan de Profploeg ideeën geven voor een leegstaande kerk of bank?
Mag onze vraag aan de Profploeg over leegstand gaan?
Mag het gaan over banken, bomen en pleinen in het centrum?
Hoe helpt de Profploeg ons om panden opnieuw in te vullen?
Hoe pakken we leegstand aan met de Profploeg?
Wat doet de Profploeg rond leegstand?
Wat voor creatieve ideeën levert de Profploeg?
Wat betekent panden opnieuw invullen?
Is er bij de Profploeg hulp voor verlaten winkelpanden?
Kan een expert ons tips geven voor lege etalages?
Brainstormt de Profploeg met ons over panden en de publieke ruimte?
Klopt het dat de Profploeg ideeën geeft om panden in te vullen?
Klopt het dat de ploeg ook ideeën aanlevert voor pleinen en straten?
Worden er ideeën aangeleverd voor de publieke ruimte?
Wordt er meegedacht over wat in een leeg gebouw kan komen?
In onze winkelstraat staan tien panden leeg, kan de Profploeg helpen?
Ons marktplein is één grote parking, heeft de Profploeg daar ideeën voor?
Wij kochten een oud winkelpand, kan de Profploeg een bestemming bedenken?
Wij zoeken een originele invulling voor een leegstaand pand.
Ik zoek creatieve voorstellen om ons dorpsplein op te fleuren.
Mijn schepen vraagt of de Profploeg ideeën heeft tegen leegstand.
De burgemeester wil een mooier plein, levert de Profploeg daar ideeën voor?
Kunt ge ook ideeën krijgen voor lege winkels?
Mag leegstand onze uitdaging zijn in de aanvraag?
`,
  'profploeg-help-analysis': `
analyse beschikbare data
cijfers analyseren
doorlichting handelskern
adviezen uit data
cijferanalyse door Profploeg
analyse winkelgebied
gegevens interpreteren
statistieken ontleden
datagedreven advies
onderbouwd advies met cijfers
Voert de Profploeg gerichte analyses uit?
Analyseert de Profploeg data over ons centrum?
Kan de ploeg onze gegevens ontleden?
Kan de Profploeg passantentellingen voor ons interpreteren?
Kan de Profploeg een analyse maken van onze handelskern?
Kan een expert iets afleiden uit onze cijfers?
Kunnen wij onze data laten analyseren?
Kunnen we de Profploeg om een cijfermatige analyse vragen?
Wat doet de Profploeg met beschikbare data?
Wat zijn gerichte analyses?
Welke analyses kan de Profploeg uitvoeren?
Op welke data steunen de analyses van de Profploeg?
Waarvoor dienen de analyses van de Profploeg?
Wat halen jullie uit de data over onze kern?
Hoe komt de Profploeg met data tot een advies?
Hoe gebruikt de Profploeg cijfers om ons beleid te adviseren?
Wie analyseert de data, de gemeente of de Profploeg?
Moeten wij de data leveren en maakt de Profploeg de analyse?
Wie trekt er conclusies uit onze cijfers?
Gebeurt de analyse met data die al bestaan?
Is een data-analyse een deel van het aanbod?
Is cijfermateriaal analyseren iets wat de Profploeg doet?
Levert een analyse ook adviezen voor ons beleid op?
Leidt de data-analyse tot aanbevelingen voor het beleid?
Klopt het dat de Profploeg analyses maakt met beschikbare data?
Klopt het dat jullie adviezen uit data halen?
Worden de cijfers van onze kern geanalyseerd?
Wordt ons winkelgebied door experten geanalyseerd?
Wij beschikken over koopstroomcijfers, kan de Profploeg die analyseren?
Wij willen ons beleid met data onderbouwen, kan de Profploeg daarbij helpen?
Wij snappen onze eigen cijfers niet, legt de Profploeg ze uit?
Ik wil een analyse van onze winkelstraat laten maken.
Mijn schepen vraagt of de Profploeg ook analyses maakt.
Ons college wil harde cijfers, kan de Profploeg die analyseren?
Kunt ge daar uw cijfers laten bekijken en uitleggen?
`,
  'profploeg-help-other': `
eigen hulpvraag voorleggen
open lijst
iets buiten de lijst
hulp op maat van gemeente
speciale vraag
afwijkende vraag
andere bruisende buurten
vrije invulling hulp
eigen noden aangeven
maatwerk Profploeg
Mag onze hulpvraag iets heel anders zijn dan wat er opgesomd staat?
Mag onze hulpvraag afwijken van de opgesomde hulp?
Mag ik een vraag stellen die niet in het aanbod staat?
Mag onze aanvraag over een woonwijk gaan in plaats van winkels?
Mogen wij zelf aangeven waar we nood aan hebben?
Mogen we zelf kiezen waarmee de Profploeg ons helpt?
Kan de Profploeg ook iets doen wat niet opgesomd is?
Kan het ook over horeca, cultuur of toerisme gaan?
Kan ik een thema voorstellen dat buiten de lijst valt?
Kunnen wij een vraag op maat stellen?
Kan een gemeente zelf de lijst met hulp aanvullen?
Is het lijstje met hulp beperkend?
Is de lijst van wat de Profploeg kan doen open?
Ligt vast wat de Profploeg doet of beslissen we dat zelf?
Zijn we gebonden aan de opgesomde mogelijkheden?
Zijn er nog andere vormen van hulp dan die in de lijst?
Wat als onze vraag niet bij de opgesomde hulp past?
Wat als wij iets anders nodig hebben?
Wat stond er op de laatste regel van de lijst?
Waarom moesten de gemeenten de laatste regel zelf invullen?
Past de begeleiding zich aan onze vraag aan?
Is de hulp maatwerk of een standaardpakket?
Krijgt elke gemeente dezelfde hulp of is dat op maat?
Wordt er rekening gehouden met wat wij zelf nodig hebben?
Mag onze vraag nog vaag zijn en later verduidelijkt worden?
In welk gesprek wordt onze bijzondere vraag verder verduidelijkt?
Gaat het enkel over handelskernen of ook over andere buurten?
Geldt het ook voor een bruisende buurt buiten de handelskern?
Klopt het dat de lijst van hulp niet volledig is?
Klopt het dat we zelf mogen zeggen waar we nood aan hebben?
Wij zitten met een probleem dat nergens in de lijst staat.
Wij hebben een vraag over een stationsbuurt, valt dat ook onder de Profploeg?
Ik vind onze vraag niet terug in de opsomming, is dat erg?
Mijn schepen vraagt of we ook met een andere vraag mogen komen.
Kunt ge ook iets vragen dat er niet tussen staat?
`,
} as const satisfies Readonly<Record<string, string>>;
