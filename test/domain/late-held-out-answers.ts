import { labelledAnswers } from './labelled-answers.ts';

/**
 * A second held-out set, written when the cues were done and never used to tune them. Measured once
 * then: 98 of 105 parts right, one false alarm in 26 complete answers. Later only phrases with "niet",
 * "geen" and "weinig" became single words, without looking here.
 */
export const LATE_HELD_OUT_ANSWERS = [
  ...labelledAnswers(
    'challenge',
    `
- | Wij hebben een kasteel, een vijver en een bos op wandelafstand van het centrum, en toch verbruikt geen mens hier een koffie. Ons verzoek: bedenk hoe we wandelaars en centrum met elkaar in contact brengen.
- | De Brusselsestraat is onze toegangspoort en tegelijk ons lelijkste stuk stad. Budget voor heraanleg is er pas in 2028. Wat doen we in tussentijd? Liefst drie of vier betaalbare ingrepen, met iemand die mee de aannemers brieft.
- | Probleemstelling: mensen parkeren gratis aan de Colruyt en rijden dan weer naar huis. Doelstelling van de begeleiding: combinatiebezoek verhogen.
- | Horeca vindt geen personeel en gaat op maandag, dinsdag én woensdag dicht. Het dorp ligt er die dagen verlaten bij. We vragen een afspraak rond beurtelingse openingsdagen op te zetten.
- | wij willen een ondernemerscafé starten maar weten niet hoe je dat aan de praat houdt, vandaar deze aanvraag
expectation | Er is spanning tussen de oude handelskern en de nieuwe site van Uplace-achtige projecten. Ons aandeel in de regionale koopstromen zakte van 34 naar 22 procent.
expectation | Erfgoedpanden zijn duur om te verbouwen, dus blijven ze dicht.
challenge | Een vast team van drie experten dat ons een half jaar opvolgt.
`,
  ),
  ...labelledAnswers(
    'initiatives',
    `
- | De koopjeswandeling in januari, samen met de scouts, heeft ons veel geleerd. Families genoten ervan. Wij stonden met vijf man voor een klus van vijftien.
- | Wifi in het centrum (niemand gebruikt dat), nieuwe vuilbakken (merkbaar minder zwerfvuil), laadpalen (altijd bezet).
- | Er werd een samenwerking opgezet met de vier buurgemeenten: één portaal, één cadeaubon. In Lier en Nijlen werd die bon 8.000 keer verkocht, bij ons 200 keer.
- | Wij schreven alle eigenaars van leegstaande panden aan. Van de 51 brieven kwamen er 9 reacties, waarvan twee leidden tot een verhuring.
wentWell wentLess | Aanleg fietsstraat, plaatsing pocketparkje, herziening gemeentelijk parkeerreglement, opstart van de werkgroep detailhandel.
wentWell wentLess | Vorig jaar gaf een consultant van Locatus een toelichting aan het college en aan de middenstandsraad.
wentLess | Het stadsstrand lokte in augustus 12.000 kijklustigen en alle terrassen eromheen deden een topmaand.
wentWell | De website ikkoopinzele.be ligt plat sinds de zaakvoerder van het webbureau overleed.
- | We hebben hier nog niet aan gewerkt.
`,
  ),
  ...labelledAnswers(
    'area',
    `
- | De zone rond ons administratief centrum, tussen de Vaartstraat en het sportpark: het postkantoor, een Aldi en verder weinig dat mensen doet stoppen.
- | Berchem-Statiekwartier. Herenhuizen, ateliers, koffiebars, en een stationsplein dat aan alle kanten tocht.
- | Wij vragen begeleiding voor de dorpen Sint-Maria-Horebeke en Sint-Kornelis-Horebeke samen; elk heeft nog één café en een kapsalon.
zone | Vanaf het stadhuis tot waar de Dijle onder de weg verdwijnt.
zone | Enkel deelgemeente Rekkem.
where | Grauwe gevels, hoge stoepranden, een paar platanen en een friettent.
- | In de as Kerkplein-Statieplein zitten 38 winkels en 11 horecazaken op 450 meter. De panden zijn diep en smal.
`,
  ),
  ...labelledAnswers(
    'policy',
    `
- | Elk jaar bepaalt de gemeenteraad welke straten in aanmerking komen voor de openingspremie. Dit jaar zijn dat de Kattestraat en de Zoutstraat, omdat daar de meeste panden leegstaan.
- | Onze omgevingsambtenaar verleent geen vergunning meer voor het omvormen van winkels tot woningen in de eerste 300 meter van de Markt.
- | Als kleine plattelandsgemeente hebben we geen formeel document. Ons uitgangspunt is eenvoudig: wat nog open is, open houden.
- | Beleid = korte ketens. De hoevewinkels krijgen gratis een plek op de zaterdagmarkt, zo halen we mensen naar het dorp.
goal | Reglement op het plaatsen van terrassen (2011, aangepast 2019) en belastingreglement op leegstaande gebouwen.
goal | Zie onze website, rubriek ondernemen, alle reglementen.
which | Sint-Truiden moet weer dé winkelstad van Haspengouw worden.
which goal | Wij scoren hier al jaren goed op.
`,
  ),
  ...labelledAnswers(
    'resources',
    `
- | Voor 2023 staat er 22.000 op artikelnummer 520/615. Onze evenementencoördinator krijgt er de helft van haar uren voor.
- | Inzet: één beleidsmedewerker (B4-B5). Geld: te zoeken.
- | We werken met wat er is: een ploeg van zes wegenwerkers, een grafisch vormgever in huis en jaarlijks zo'n zevenduizend euro aan kermisinkomsten.
capacity | Het bestuur trok hiervoor 0,4 miljoen uit.
means | Nathalie (toerisme) en Koen (IT) vormen een tandem en mogen er elk een dag aan spenderen.
means | Er zijn drie mensen die dit willen doen.
means capacity | Wij nemen onze verantwoordelijkheid en maken er werk van.
- | De prijs van de uitvoering zal mee bepalen wat we doen; de provincie draagt misschien bij. Qua werkvolk rekenen we op een sociale-economiebedrijf.
`,
  ),
  ...labelledAnswers(
    'involvement',
    `
- | Jeugd, Sport en Toerisme delen sinds kort een kantoor met Economie. Daardoor weet iedereen waar de ander mee bezig is.
- | In het najaar houden we een halve studiedag op verplaatsing met stedenbouw, financiën en de secretarissen.
- | Zowel de mobiliteitsambtenaar als de duurzaamheidsambtenaar lezen alles na en tekenen voor akkoord.
departments | We hangen in de refter een groot bord op waarop de stappen van het project te volgen zijn.
departments | Elk diensthoofd krijgt er een doelstelling over in zijn evaluatie.
how | Vrije tijd, patrimonium, secretariaat en het woonloket.
departments how | Iedereen is mee.
- | De dienst Openbare Werken heeft in eerdere projecten soms te laat van plannen gehoord. Daarom nodigen we hen nu als eerste uit en beslissen we niets zonder hun handtekening.
`,
  ),
];
