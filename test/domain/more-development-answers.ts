import { labelledAnswers } from './labelled-answers.ts';

/** A second development lot, written after a first round of tuning; the cues are tuned to these too. */
export const MORE_DEVELOPMENT_ANSWERS = [
  ...labelledAnswers(
    'challenge',
    `
- | Ons commerciële as is te lang geworden. Handel zit verspreid over 2 km, eigenaars willen nergens verbouwen tot woning. Welke instrumenten zijn er om winkelpanden om te vormen? Een advocaat of vastgoedkenner erbij zou fantastisch zijn.
- | De schoolgaande jeugd overspoelt het station maar laat de stad links liggen. Laat ons samen bedenken wat hen wel aanspreekt.
- | Handelaars en horeca kijken met argusogen naar de geplande fietsstraat. Ondersteuning bij het uitleggen van het waarom is meer dan welkom.
- | Kermis, markt en cafés: dat was vroeger Deerlijk. Nu rest er een plein vol blik. Teken met ons een ander plein uit.
expectation | Er is geen enkele kledingwinkel meer en de supermarkt gaat verhuizen naar de N60.
expectation | Nieuwe appartementen nemen de plaats in van winkels; projectontwikkelaars leggen het gelijkvloers vol met kantoren en praktijken.
challenge | We schuiven graag aan bij de volgende reeks trajecten.
- | Sociale cohesie en handel gaan bij ons hand in hand. De nieuwkomers openen zaken die autochtone inwoners niet binnengaan. We willen bruggen slaan en hebben daarvoor een methode nodig.
`,
  ),
  ...labelledAnswers(
    'initiatives',
    `
- | De stad stak 30.000 euro in een app. 41 downloads, verder geen commentaar. Wat de moeite loonde: de gratis shuttle van de randparking naar het centrum, zit elke week vol.
- | Streekmarkt opgestart (top!), handelaarsvergadering (flauwe opkomst).
- | Bewoners mochten zelf tijdelijke invullingen voorstellen. Er kwamen 19 voorstellen waarvan er 7 liepen; één ervan is uitgegroeid tot een vaste zaak. Juridisch was het een kluwen en de verzekering bleef een struikelblok.
wentWell wentLess | Inventarisatie leegstand, aanpassing politiereglement, beplanting rotondes.
wentLess | We hebben een gemeentebon. Die bracht in één jaar 145.000 euro bij onze zelfstandigen binnen.
wentWell | Enkele jaren geleden hebben we een marktstudie besteld, het rapport ligt sindsdien in een kast.
- | We verfraaiden etalages van lege panden met werk van kunstenaars. Voorbijgangers blijven staan en de buurt oogt minder triest, al heeft het geen nieuwe huurders aangebracht.
- | Neen, nog geen specifieke initiatieven genomen.
`,
  ),
  ...labelledAnswers(
    'area',
    `
- | Tongerlo-dorp. Abdij trekt wandelaars, dorp zelf heeft slechts een taverne en een bakker.
- | de volledige winkelas van het Zuid tot aan de Dampoort, typische uitvalsstraat, nachtlawaai, belwinkels
zone | Het vierkant Kouter - Brabantdam - Vlaanderenstraat - Vogelmarkt.
zone | In Westmalle, langs de Antwerpsesteenweg.
where | Er staan een twaalftal panden, merendeel met een garagepoort in plaats van een etalage.
- | Deze zone, het eilandje tussen beide sluizen, was ooit scheepswerf. Er komen 400 wooneenheden en een jachthaven.
`,
  ),
  ...labelledAnswers(
    'policy',
    `
- | Beringen zet al jaren de mijnsite voorop als shoppingbestemming, met een apart vergunningstraject. Voor Beringen-centrum rest de rol van verzorgingskern.
- | Het bestuur weigert stelselmatig nieuwe vergunningen langs de expresweg. Er is geen formele tekst, wel een vaste lijn.
goal | Taks op reclameborden, terrasreglement en een register van leegstaande panden.
goal | Retailnota 2017, opgemaakt door Intercommunale IGEMO.
which | Wij dromen van een autovrij hart met kleine winkels.
- | Leegstand aanpakken doen we met stok (heffing, verdubbelt elk jaar) en wortel (vrijstelling bij renovatie).
which goal | De schepen heeft dit onder zijn bevoegdheid.
- | We ondersteunen wie een zaak opent met 18 maanden huurkorting, op voorwaarde dat het pand minstens een jaar leegstond.
`,
  ),
  ...labelledAnswers(
    'resources',
    `
- | Half jobtime beleidsondersteuner + 12.500 eur overschot van vorig jaar
- | Wij zijn bereid om 1/5 van de kosten per actie op te nemen en we laten de stadsbouwmeester halve dagen meewerken.
capacity | We dienen een dossier in bij EFRO, goed voor 200k.
means | Lien en Joris van dienst handel gaan daarmee aan de slag.
means capacity | We engageren ons.
means capacity | Zodra het rapport er is zien we verder.
- | In ons budget is 'kernbeleid' een aparte rubriek met 18.000 per jaar. De rest moeten we in natura doen: magazijn, drukwerk, twee man van de groenploeg.
means | De burgemeester neemt dit zelf ter harte samen met haar medewerkster.
`,
  ),
  ...labelledAnswers(
    'involvement',
    `
- | Onze schepen van ruimte en die van handel zijn dezelfde persoon, dus de lijn tussen beide diensten is kort. Mobiliteit schuift mee aan tafel.
- | Elke betrokken ambtenaar (sport, feest, wegen) tekent een engagementsverklaring.
departments | Via een digitaal platform waarop elk teamlid taken krijgt en afvinkt.
departments | Een externe procesbegeleider houdt de vaart erin.
how | OCMW, technische dienst, milieu, handel, toerisme.
departments how | Zoals het hoort.
- | Economie belt rond. Wie niet komt, krijgt van de burgemeester een telefoontje. Zo kregen we voor het vorige project zelfs de brandweer en het waterschap mee.
- | Cultuur leent ons een projectcoach, Wonen levert de cijfers aan, Openbaar Domein rekent de voorstellen door.
`,
  ),
];
