import type { Step } from '../../domain/form.ts';
import { DEPARTMENTS_CUES, DEPARTMENTS_HINTS } from './cues/departments-cues.ts';
import { HOW_INVOLVED_CUES, HOW_INVOLVED_HINTS } from './cues/how-involved-cues.ts';

export const INVOLVEMENT_STEP = {
  id: 'involvement',
  title: 'Samenwerking',
  intro: 'Kritieke succesfactor: samenwerking profploeg.',
  questions: [
    {
      id: 'involvement',
      kind: 'longText',
      label:
        'Hoe zal de gemeente de betrokkenheid van de verschillende relevante diensten garanderen?',
      shortLabel: 'Betrokkenheid van de diensten',
      required: true,
      maxLength: 3000,
      thinBelowWords: 10,
      parts: [
        {
          id: 'departments',
          label: 'welke diensten meewerken',
          ask: 'Welke diensten doen mee, bijvoorbeeld ruimte, mobiliteit of communicatie?',
          cues: DEPARTMENTS_CUES,
          hints: DEPARTMENTS_HINTS,
          otherWordsEnough: 12,
        },
        {
          id: 'how',
          label: 'hoe de diensten betrokken worden',
          ask: 'Hoe hou je ze betrokken: een werkgroep, een vaste contactpersoon, opvolging door het college?',
          cues: HOW_INVOLVED_CUES,
          hints: HOW_INVOLVED_HINTS,
          otherWordsEnough: 7,
        },
      ],
      help: {
        why: 'De Profploeg werkt met alle betrokken diensten samen, vanaf de eerste workshop.',
        goodExample:
          'Lokale economie trekt het traject. Mobiliteit, ruimtelijke planning en communicatie zitten in een kernteam dat om de drie weken samenkomt. De schepen van economie brengt verslag uit in het college.',
        weakExample: 'Alle diensten worden betrokken.',
        weakBecause: 'Je leest niet welke diensten dat zijn en hoe ze meewerken.',
      },
    },
  ],
} as const satisfies Step;
