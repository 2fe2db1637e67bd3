import { labelledAnswers } from './labelled-answers.ts';

/** A third development lot: on it, unseen, the advice raised a false alarm in 6 of 25 complete answers. */
export const THIRD_DEVELOPMENT_ANSWERS = [
  ...labelledAnswers(
    'challenge',
    `
- | Tussen Kerst en Krokus dreigen drie van onze zeven restaurants de sleutel onder de mat te leggen. Wat kan een gemeentebestuur daar wettelijk tegenover zetten?
- | Beste mensen van VLAIO, ons Dorpsplein werd in 2012 vernieuwd maar is een kale vlakte. Geen schaduw, geen zitplek, geen reden om er te blijven. Graag een ontwerper die met eenvoudige ingrepen sfeer kan brengen.
- | De winkels in de Diestsestraat draaien goed, die in de zijstraten kwijnen weg. Wij zouden een spreidingsplan willen, met cijfers over wie waar wandelt.
- | Voor de nieuwe binnenhaven is er een ontwikkelaar met veel ambitie en 6000 m² winkels in zijn plannen. Wij willen weten of het centrum daar beter of slechter van wordt en hoe we dat in de vergunning kunnen sturen.
expectation | Wekelijkse markt verliest kramers: van 60 naar 28 in tien jaar tijd. Gemiddelde leeftijd van de kramers is 61.
expectation | Bewoners van de kern klagen over sluikstort en nachtelijk kabaal, terwijl caféhouders meer terrasruimte eisen.
challenge | Graag begeleiding.
challenge | Adviseer ons over de beste subsidiekanalen en over mogelijke partners.
`,
  ),
  ...labelledAnswers(
    'initiatives',
    `
- | In 2021 deden we de zomer van de horeca: 11 weekends livemuziek. De pintjes vloeiden rijkelijk en er was sfeer. Buurtbewoners stapten wel naar de vrederechter.
- | Er is een leegstandsambtenaar. Hij heeft 40 eigenaars gesproken; een kwart daarvan verhuurt intussen. De overige zijn erfgenamen die het onderling oneens zijn.
- | Aankoopbeleid: twee panden verworven en herverkocht met winst voor de gemeente. Derde dossier spaakgelopen bij de notaris.
wentWell wentLess | Opstart ondernemersraad, aanstelling wijkmanager, opmaak inspiratieboek gevels.
wentWell wentLess | Elk voorjaar houden wij een ontbijt voor ondernemers en elk najaar een netwerkavond.
wentLess | Onze webshop voor streekproducten verkoopt 200 pakketten per maand en dat aantal klimt.
wentWell | De proef met deelsteps hebben we stopgezet na twee zware ongevallen.
- | Wij staan nog nergens; dit traject zou de eerste stap zijn.
- | Een lokaal bonnenboekje (2019) en een loyaliteitsapp (2020). Het boekje gaat bij de bakker nog dagelijks over de toonbank. De app heeft niemand nog op zijn telefoon staan.
`,
  ),
  ...labelledAnswers(
    'area',
    `
- | Alles tussen de Sint-Annakerk en het oude slachthuis. Arbeiderswoningen, een Turkse supermarkt, een paar theehuizen en een boksclub.
- | Wij kiezen voor de Abdijstraat (Kiel). Ooit de langste koopstraat van 't stad, nu een mengelmoes van beenhouwers, gsm-zaken en goudhandelaars.
- | Kessel-Lo, Diestsesteenweg van aan de Tiensevest tot Blauwput, ongeveer 60 adressen waarvan een derde nog commercieel.
zone | Centrum Hamme, enkel de Kapellestraat.
zone | Het gebied ten oosten van de N76, zoals aangeduid in bijlage 2.
where | Bejaardenflats, een parochiezaal en een tuincentrum.
- | Ons station en wat errond ligt: een stelplaats van De Lijn, een leegstaand seinhuis, een pendelparking en een kiosk.
`,
  ),
  ...labelledAnswers(
    'policy',
    `
- | Aalter schreef in 2016 een Strategische Visie Detailhandel, die Aalter-centrum aanduidt als enige plek voor recreatief winkelen.
- | We heffen 150 euro per meter gevel op panden die langer dan een jaar leeg zijn. De opbrengst gaat integraal naar wie er een zaak in begint.
- | Terrassen zijn gratis sinds corona. Zo ondersteunen we onze cafés.
- | Officieel is er niets. In de praktijk sturen we elke aanvraag voor een grote winkel door naar de provincie en houden we de steenweg vrij voor bedrijven.
goal | Huishoudelijk reglement GECORO, reglement laadpalen, marktreglement.
goal | In 2022 starten we met een beleidsplan.
which | Onze droom is een dorp waar je alles op wandelafstand vindt.
which goal | De bevoegde dienst volgt dit nauwgezet op.
`,
  ),
  ...labelledAnswers(
    'resources',
    `
- | Twee medewerkers van Vrije Tijd, samen goed voor 30 uur in de maand. Plus een werkbudget van vijfduizend euro.
- | Er ging al 90.000 naar studies. Nu is er nog 35.000 over voor uitvoering, op te volgen door onze projectingenieur.
- | De kas is leeg maar we hebben handige klussers bij de stadsdiensten en een schepen die elke dag op het terrein is.
capacity | Stadsfonds, projectoproep Kernen, eventueel een lening bij Belfius.
means | Wim is pas aangeworven als kernbegeleider en heeft dit als hoofdopdracht.
means capacity | Alle acties die nuttig blijken worden uitgevoerd.
- | Voor kleine dingen kunnen we vrij snel aan budget geraken via het college. Voor de mensen is dat anders: iedereen zit vol, dus huren we een halftijdse kracht in.
`,
  ),
  ...labelledAnswers(
    'involvement',
    `
- | Het project krijgt een plaats in de wekelijkse rondgang langs de diensten Wonen, Wegen en Welzijn.
- | Communicatie maakt filmpjes van elke stap, Mobiliteit test in het echt, Economie houdt de pen vast.
- | Wij hebben één grote omgevingsdienst waarin alles zit: stedenbouw, milieu, handel en verkeer. De coördinator daarvan is tegelijk projectleider.
departments | Er wordt een intern contract gesloten waarin staat wie wat doet tegen wanneer.
departments | De algemeen directeur kondigt het aan op de personeelsvergadering.
how | Dienst ruimte, team handel, cel evenementen.
departments how | We zijn hiervan overtuigd.
- | De groendienst en de mensen van de sporthal zijn vragende partij en hebben zich al aangeboden voor de workshops.
`,
  ),
];
