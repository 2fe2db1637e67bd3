import type { Form } from '../../../domain/form.ts';

/**
 * The trajectory sheet of De Profploeg: what the municipality learned, before and after report 1, and the overview that
 * it gives VLAIO. The lessons themselves are kept as a list, by theme, which comes along in the document.
 */
export const PROFPLOEG_TRAJECTORY_SHEET = {
  id: 'profploeg-trajectory-sheet',
  version: 1,
  steps: [
    {
      id: 'before',
      title: 'Voor het projectrapport',
      intro: 'Van de intakefiche tot en met de workshops.',
      questions: [
        {
          id: 'lessonsBefore',
          kind: 'longText',
          label:
            'Wat leerden jullie voor het projectrapport: bij de intake, het huiswerk en de workshops?',
          shortLabel: 'Geleerd voor het rapport',
          required: true,
          maxLength: 4000,
          thinBelowWords: 20,
          help: {
            why: 'Deze inzichten gaan mee naar andere trajecten. Losse lessen zet je in de lijst “Lessen”, per thema.',
            goodExample:
              'De diensten hadden elk eigen cijfers die niemand deelde. Pas in de interne workshop zagen we dat de leegstand en het parkeren over dezelfde straat gaan.',
            weakExample: 'We leerden veel bij.',
            weakBecause: 'Een andere gemeente kan daar niets mee doen.',
          },
          followUp: 'Wat zouden jullie een volgende keer anders doen?',
        },
      ],
    },
    {
      id: 'after',
      title: 'Na het projectrapport',
      intro: 'Wat jullie zelf deden met het projectrapport in de hand.',
      questions: [
        {
          id: 'actionsTried',
          kind: 'longText',
          label: 'Met welke acties gingen jullie aan de slag, en wat gaf dat?',
          shortLabel: 'Gedane acties',
          required: true,
          maxLength: 4000,
          thinBelowWords: 20,
          help: {
            why: 'De experten evalueren deze acties over hun vakgebieden heen.',
            goodExample:
              'Het overleg met de eigenaars: vier van de vijf kwamen, twee panden zijn verhuurd. De gedeelde kalender lukte nog niet, omdat niemand ze bijhoudt.',
          },
          followUp: 'Waaraan merken jullie dat het werkte, of net niet?',
        },
        {
          id: 'lessonsAfter',
          kind: 'longText',
          label: 'Wat leerden jullie daaruit?',
          shortLabel: 'Geleerd na het rapport',
          required: true,
          maxLength: 4000,
          thinBelowWords: 20,
          help: {
            why: 'Met wat jullie leerden, werken de experten het rapport om tot de definitieve versie.',
            goodExample:
              'Eigenaars praten liever met een andere eigenaar dan met het bestuur. We laten de eerste twee nu zelf vertellen.',
          },
        },
      ],
    },
    {
      id: 'overview',
      title: 'Voor VLAIO en andere gemeenten',
      questions: [
        {
          id: 'adviceToOthers',
          kind: 'longText',
          label: 'Wat raden jullie een andere gemeente met dezelfde vraag aan?',
          shortLabel: 'Raad voor anderen',
          required: false,
          maxLength: 4000,
          thinBelowWords: 12,
          help: {
            why: 'Ervaringen uit de trajecten voeden De Vitrine, waar alle gemeenten van leren.',
            goodExample:
              'Nodig de dienst mobiliteit vanaf het begin uit. Bij ons kwam ze er pas in de tweede workshop bij.',
          },
        },
        {
          id: 'forVlaio',
          kind: 'longText',
          label: 'Wat moet VLAIO weten over dit traject?',
          shortLabel: 'Voor VLAIO',
          required: true,
          maxLength: 4000,
          thinBelowWords: 12,
          help: {
            why: 'VLAIO krijgt zo een duidelijk overzicht van alle trajecten.',
            goodExample:
              'Zes maanden was kort: de externe workshop viel in de eindejaarsdrukte. De samenwerking met de experten liep goed, ook tussen de gesprekken.',
          },
        },
        {
          id: 'trajectoryScore',
          kind: 'scale',
          label: 'Hoe ver hielp het traject jullie vooruit met jullie sleutelkwesties?',
          shortLabel: 'Vooruitgang',
          required: true,
          min: 1,
          max: 5,
          minLabel: 'niet vooruit',
          maxLabel: 'een heel eind vooruit',
          help: {
            why: 'Jullie eigen inschatting, om trajecten met elkaar te vergelijken.',
          },
        },
      ],
    },
  ],
  changes: [],
} as const satisfies Form;
