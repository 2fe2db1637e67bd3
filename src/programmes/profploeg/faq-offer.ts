import type { FaqEntry } from '../../domain/programme.ts';

/** What the Profploeg is, what it costs and who takes part. */
export const PROFPLOEG_OFFER_FAQ = [
  {
    id: 'profploeg-what',
    question: 'Wat is de Profploeg?',
    alternatives: [
      'Wie is de Profploeg?',
      'Wat houdt de Profploeg in?',
      'Waarvoor dient de Profploeg?',
    ],
    answer:
      'De Profploeg is een team van experts en innovatieve denkers. Ze staan steden en gemeenten bij met concrete antwoorden, ideeën en maatregelen om hun kern bedrijviger te maken.',
    source: 'Antwoord op de parlementaire vraag over de begeleiding van lokale besturen (2021).',
  },
  {
    id: 'profploeg-can-do',
    question: 'Wat kan de Profploeg voor ons doen?',
    alternatives: [
      'Waarmee helpt de Profploeg?',
      'Waarvoor kunnen we de Profploeg inschakelen?',
      'Welke hulp geeft de Profploeg?',
    ],
    answer:
      'De Profploeg zoekt met je wat er nodig is om een stap verder te zetten in je beleid. Ze helpt acties uitwerken, ondersteunt communicatie en co-creatie met bewoners, eigenaars en winkeliers, levert creatieve ideeën voor panden en openbaar domein, en analyseert beschikbare data.',
    source: 'Informatiesessie voor steden en gemeenten, "Wat kan de profploeg zoal doen?"',
  },
  {
    id: 'profploeg-cost',
    question: 'Wat kost de begeleiding van de Profploeg?',
    alternatives: [
      'Is de Profploeg gratis?',
      'Is de begeleiding kosteloos?',
      'Moet de gemeente betalen voor de Profploeg?',
      'Hoeveel kost de Profploeg?',
    ],
    answer:
      'De begeleiding is kosteloos voor de gemeente. De acties zelf voert de gemeente uit met haar eigen middelen.',
    source:
      'Informatiesessie voor steden en gemeenten ("Kosteloze begeleiding") en de pagina "Hoe gaat de profploeg te werk?"',
  },
  {
    id: 'profploeg-duration',
    question: 'Hoelang duurt de begeleiding door de Profploeg?',
    alternatives: [
      'Hoe lang duurt een traject?',
      'Hoeveel dagen begeleiding krijgen we?',
      'Wat is de duur van het traject van de Profploeg?',
    ],
    answer:
      'De bronnen zeggen niet hetzelfde. Het traject loopt over zes tot negen maanden, volgens de pagina over de werkwijze. De minister sprak van begeleidingen van enkele dagen, de informatiesessie van een aantal dagen. Een mogelijke lezing: enkele dagen begeleiding, gespreid over die maanden.',
    source:
      'Pagina "Hoe gaat de profploeg te werk?", parlementaire vraag (2021) en informatiesessie voor steden en gemeenten.',
  },
  {
    id: 'profploeg-how-many',
    question: 'Hoeveel gemeenten krijgen begeleiding van de Profploeg?',
    alternatives: [
      'Hoeveel gemeenten deden mee aan de Profploeg?',
      'Hoeveel trajecten zijn er?',
      'Hoeveel begeleidingen waren gepland?',
    ],
    answer:
      'Er waren een 80-tal begeleidingen gepland. Later schreef De Vitrine dat 93 steden en gemeenten met de Profploeg aan de slag gingen.',
    source: 'Informatiesessie voor steden en gemeenten (80-tal) en De Vitrine (93).',
  },
  {
    id: 'profploeg-expertise',
    question: 'Welke expertise heeft de Profploeg?',
    alternatives: [
      'Welke experten zitten in de Profploeg?',
      'Welke expertisevelden zijn er?',
      'Uit hoeveel velden komen de experten?',
    ],
    answer:
      'De informatiesessie noemt 17 velden, van centrummanagement en mobiliteit tot winkelvastgoed en procesbegeleiding, en laat de lijst open. De pagina over de werkwijze spreekt van tien expertisevelden. Welke tien, staat er niet bij.',
    source:
      'Informatiesessie voor steden en gemeenten en de pagina "Hoe gaat de profploeg te werk?"',
  },
  {
    id: 'profploeg-budget',
    question: 'Hoeveel budget is er voor de Profploeg?',
    alternatives: [
      'Wat is het budget per begeleiding?',
      'Wat is het totale budget van de Profploeg?',
      'Hoeveel geld is er voorzien voor de Profploeg?',
    ],
    answer:
      'Voor de Profploeg was 1,45 miljoen euro voorzien in het Relanceplan kernversterking. Het budget per begeleiding wordt vastgelegd na het intakegesprek.',
    source: 'Informatiesessie voor steden en gemeenten en parlementaire vraag (2021).',
  },
] as const satisfies readonly FaqEntry[];
