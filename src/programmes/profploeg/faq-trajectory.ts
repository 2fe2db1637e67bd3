import type { FaqEntry } from '../../domain/programme.ts';

const WORKING_METHOD = 'Pagina "Hoe gaat de profploeg te werk?"';

/** What happens after the selection. */
export const PROFPLOEG_TRAJECTORY_FAQ = [
  {
    id: 'profploeg-phases',
    question: 'Hoe verloopt een traject met de Profploeg?',
    alternatives: [
      'Hoe gaat de Profploeg te werk?',
      'Uit welke fasen bestaat de begeleiding?',
      'Wat zijn de stappen van het traject?',
    ],
    answer:
      'In drie delen. 1: traject scherpstellen, met intakefiche en projectplan. 2: uitvoering en kennisuitwisseling, met dataverzameling, workshops en een eerste projectrapport. 3: trajectfiche, kennisuitwisseling en het definitieve projectrapport.',
    source: WORKING_METHOD,
  },
  {
    id: 'profploeg-intake',
    question: 'Wat is de intakefiche?',
    alternatives: [
      "Wat zijn de vijf B's?",
      "Wat zijn de 5 B's?",
      'Wat gebeurt er in het intakegesprek?',
      'Wat is een sleutelkwestie?',
    ],
    answer:
      "De intakefiche diept je aanvraag uit. Ze is opgebouwd rond vijf B's: Bekendheid, Beleving, Beeldkwaliteit, Bereikbaarheid en Beleid. Zo komen de sleutelkwesties boven. Daarna volgen een intakegesprek en een terreinbezoek.",
    source: `${WORKING_METHOD}, 1.1.`,
  },
  {
    id: 'profploeg-own-work',
    question: 'Wat moet de gemeente zelf doen tijdens het traject?',
    alternatives: [
      'Hoeveel werk is het traject voor ons?',
      'Wat verwacht de Profploeg van de gemeente?',
      'Krijgen we huiswerk?',
    ],
    answer:
      'Je vult de intakefiche in, keurt het projectplan mee goed en verzamelt bestaande onderzoeken en data met je eigen middelen. Je brengt de diensten samen voor de workshops en voert acties uit. Wat je leert, schrijf je in de trajectfiche.',
    source: WORKING_METHOD,
  },
  {
    id: 'profploeg-workshops',
    question: 'Wie neemt deel aan de workshops?',
    alternatives: [
      'Wat gebeurt er in de workshops van de Profploeg?',
      'Worden handelaars en bewoners betrokken?',
    ],
    answer:
      'Eerst is er een interne workshop met de betrokken diensten van de gemeente en de experten. Daarna volgt een externe workshop met handelaars, verenigingen en bewoners.',
    source: `${WORKING_METHOD}, 2.2.`,
  },
  {
    id: 'profploeg-result',
    question: 'Wat krijgt de gemeente op het einde van het traject?',
    alternatives: [
      'Wat is het resultaat van de begeleiding?',
      'Wat staat er in het definitieve projectrapport?',
      'Hoe worden de begeleidingen geëvalueerd?',
    ],
    answer:
      'Een definitief projectrapport: een handleiding om je sleutelkwesties op termijn aan te pakken. Je krijgt ook een evaluatie van het traject en advies over de volgende stappen. De ervaringen gaan naar De Vitrine, zodat andere gemeenten ervan leren.',
    source: `${WORKING_METHOD}, 3.3, en parlementaire vraag (2021), antwoord 4.`,
  },
] as const satisfies readonly FaqEntry[];
