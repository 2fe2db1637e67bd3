import type { FaqEntry } from '../../../domain/faq-entry.ts';

const WORKING_METHOD = 'Pagina "Hoe gaat de profploeg te werk?"';
const FIELDS = 'Informatiesessie voor steden en gemeenten, "Welke experten zoeken we?"';
const CAN_DO = 'Informatiesessie voor steden en gemeenten, "Wat kan de profploeg zoal doen?"';
const SESSION = 'Informatiesessie voor steden en gemeenten, "Hoe gaan we te werk?"';

/** The experts and their fields: the list, who they are, what falls outside it. */
export const PROFPLOEG_EXPERTISE_FAQ = [
  {
    id: 'profploeg-expertise',
    question: 'Welke expertise heeft de Profploeg?',
    alternatives: [
      'Welke experten zitten in de Profploeg?',
      'Welke expertisevelden zijn er?',
      'Uit hoeveel velden komen de experten?',
      'lijst expertises',
      'tien expertisevelden',
      'Welke vakgebieden heeft de Profploeg in huis?',
      'Over welke domeinen kan de Profploeg ons adviseren?',
      'Wat voor specialisten kunnen we krijgen?',
      'Welke soorten deskundigen zijn er beschikbaar?',
      'Klopt het dat er tien expertisevelden zijn?',
      'Zijn het er tien of zeventien, die expertises?',
      'Kan je alle vakgebieden eens opsommen?',
      'Waarin zijn de experten gespecialiseerd?',
      'Ik wil weten welke kennis er in de ploeg aanwezig is.',
      'Welke profielen zitten er in het expertenteam?',
      'overzicht vakgebieden experten',
      'Met welke disciplines kunnen we aan de slag?',
    ],
    answer:
      'De informatiesessie noemt zeventien velden, van centrummanagement en mobiliteit tot winkelvastgoed en procesbegeleiding, en laat de lijst open. De pagina over de werkwijze spreekt van tien expertisevelden. Welke tien, staat er niet bij. De volledige lijst zie je ook in het aanvraagformulier, bij de gevraagde expertise.',
    source: `${FIELDS} ${WORKING_METHOD}, inleiding.`,
    related: [
      'profploeg-experts-who',
      'profploeg-expertise-other',
      'profploeg-choose-experts',
      'profploeg-expertise-space',
    ],
  },
  {
    id: 'profploeg-experts-who',
    question: 'Wie zijn de experten van de Profploeg?',
    alternatives: [
      'Door welke personen worden we begeleid?',
      'Wie van de Profploeg komt er bij ons langs?',
      'Met welke personen gaan we samenwerken?',
      'Mag ik weten wie onze begeleider wordt?',
      'Mijn burgemeester vraagt wie die deskundigen juist zijn.',
    ],
    answer:
      'De Profploeg is een team van experts en innovatieve denkers uit verschillende velden. VLAIO koos het met een overheidsopdracht. De namen van de experten of bureaus staan niet in mijn bronnen. Welke experten bij jouw gemeente passen, wordt in het intakegesprek gekozen.',
    source: `Antwoord op de parlementaire vraag (2021), inleiding. ${SESSION}`,
    related: ['profploeg-expertise', 'profploeg-choose-experts', 'profploeg-organiser'],
  },
  {
    id: 'profploeg-own-expert',
    question: 'Bij wie vragen we of onze eigen expert of ons eigen studiebureau mag meewerken?',
    alternatives: [],
    answer:
      'Dat staat niet in mijn bronnen. Wel staat er dat VLAIO de Profploeg koos met een overheidsopdracht, en dat de juiste experten voor jouw gemeente in het intakegesprek gekozen worden. Wil je zekerheid over een eigen expert, mail dan naar handelskernversterking@vlaio.be.',
    source: SESSION,
    related: ['profploeg-choose-experts', 'profploeg-intake-meeting', 'profploeg-contact'],
  },
  {
    id: 'profploeg-expertise-other',
    question: 'Kunnen we een expertise vragen die niet in de lijst staat?',
    alternatives: [
      'andere expertise',
      'expertise niet in de lijst',
      'Ons vakgebied staat er niet bij, wat nu?',
      'Is de lijst met expertises volledig?',
      'Kunnen we een expert erfgoed krijgen?',
      'Hebben jullie iemand voor horeca of toerisme?',
      'Wat betekenen de puntjes op het einde van de expertiselijst?',
      'Wat kies ik als onze nood er niet tussen staat?',
      'Mag ik zelf een expertise bijschrijven?',
      'We zoeken een specialist in iets heel anders, kan dat?',
      'Is er ook hulp rond duurzaamheid of energie?',
      'Wat vul je in bij "Andere"?',
      'Ligt het lijstje met vakgebieden vast?',
      'Kan VLAIO nog andere deskundigen zoeken dan die zeventien?',
      'Ik vind de expertise die wij nodig hebben niet terug.',
      'Bestaan er expertises buiten het lijstje in het formulier?',
    ],
    answer:
      'De lijst van de informatiesessie is niet gesloten. VLAIO zocht alle experten die kunnen bijdragen aan het beleid bedrijvige kernen, en de lijst eindigt op puntjes. In het formulier kies je dan "Andere" en schrijf je zelf welke expertise je zoekt. Of er een expert voor is, kan ik niet beloven.',
    source: `${FIELDS} Aanvraagformulier in Kernbot, "Gevraagde expertise".`,
    related: ['profploeg-expertise', 'profploeg-own-expert', 'profploeg-choose-experts'],
  },
  {
    id: 'profploeg-expertise-space',
    question: 'Is er expertise over ruimtelijke planning en de inrichting van publieke ruimte?',
    alternatives: [
      'expert ruimtelijke planning',
      'expert inrichting publieke ruimte',
      'stedelijke ontwikkeling expertise',
      'Is er een expert voor het openbaar domein?',
      'Hebben jullie een stedenbouwkundige?',
      'Zit er een landschapsarchitect of planoloog in de ploeg?',
      'Ik zoek een expert ruimtelijke ordening.',
      'Kunnen we een deskundige krijgen voor een ruimtelijk uitvoeringsplan?',
      'Wij willen onze marktplaats herinrichten, welke expertise vragen we daarvoor?',
      'Is stadsontwikkeling een van de vakgebieden?',
      'Welke expert kies ik voor vergroening van de dorpskern?',
      'Welke expertise past bij een RUP voor het centrum?',
      'Kan een specialist openbare ruimte ons bijstaan?',
      'Hoort stedenbouw bij de expertises?',
      'Welk expertiseveld gaat over pleinen en straten?',
    ],
    answer:
      'Ja. Ruimtelijke planning en stedelijke ontwikkeling staan in de lijst van expertises, net als de inrichting van de publieke ruimte. De Profploeg kan onder meer creatieve ideeën aanleveren voor ingrepen in het openbaar domein.',
    source: `${FIELDS} ${CAN_DO}`,
    related: ['profploeg-expertise', 'profploeg-help-ideas', 'profploeg-expertise-mobility'],
  },
  {
    id: 'profploeg-expertise-mobility',
    question: 'Is er bij de Profploeg expertise over mobiliteit, parkeren en logistiek?',
    alternatives: [
      'mobiliteit expert',
      'logistiek en distributie',
      'Helpt de Profploeg met het parkeerprobleem in ons centrum?',
      'Hebben jullie een verkeersdeskundige?',
      'Kan iemand kijken naar ons circulatieplan?',
      'Wij willen een autoluwe winkelstraat, is daar een expert voor?',
      'Is er hulp rond leveringen aan winkels?',
      'Kan de Profploeg raad geven over fietsen in de kern?',
      'Onze handelaars klagen over parkeerplaatsen, welke expert vragen we?',
      'Zit er een mobiliteitsexpert in de ploeg?',
      'Is er iemand die iets kent van stadsdistributie en pakjes?',
      'verkeer en bereikbaarheid expert',
      'Kunnen we begeleiding vragen voor de bereikbaarheid van het centrum?',
      'Ik zoek een specialist in voetgangerszones.',
      'Valt logistiek ook onder de expertises?',
      'Denkt de Profploeg mee over verkeersvrije straten?',
    ],
    answer:
      'Ja. Mobiliteit staat in de lijst van expertises, en logistiek en distributie ook. Wat die experten precies doen, staat niet in de bronnen. De informatiesessie vraagt wel dat je visie op de kern afgestemd is op mobiliteit en parkeren. Er is ook een kernwijzer Duurzame mobiliteit.',
    source: `${FIELDS} Informatiesessie, "Waarom een profploeg?" De Vitrine, "Thematische kernwijzers".`,
    related: ['profploeg-expertise', 'vitrine-guide-mobility', 'profploeg-advice-mobility'],
  },
] as const satisfies readonly FaqEntry[];
