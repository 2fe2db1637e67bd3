import type { Step } from '../../domain/form.ts';
import { CAPACITY_CUES, CAPACITY_HINTS } from './cues/capacity-cues.ts';
import { MEANS_CUES, MEANS_HINTS } from './cues/means-cues.ts';

export const RESOURCES_STEP = {
  id: 'resources',
  title: 'Middelen en capaciteit',
  intro: 'Kritieke succesfactor: doorwerking acties.',
  questions: [
    {
      id: 'resources',
      kind: 'longText',
      label:
        'Welke middelen en capaciteit voorziet de gemeente om acties of werkpunten die voortvloeien uit de begeleiding ook te realiseren?',
      shortLabel: 'Middelen en capaciteit',
      required: true,
      maxLength: 3000,
      thinBelowWords: 10,
      parts: [
        {
          id: 'means',
          label: 'welk budget er is',
          ask: 'Welk budget is er voor acties, of wanneer wordt daarover beslist?',
          cues: MEANS_CUES,
          hints: MEANS_HINTS,
          otherWordsEnough: 10,
        },
        {
          id: 'capacity',
          label: 'wie er tijd voor krijgt',
          ask: 'Wie werkt eraan, en hoeveel tijd krijgt die daarvoor?',
          cues: CAPACITY_CUES,
          hints: CAPACITY_HINTS,
          otherWordsEnough: 7,
        },
      ],
      help: {
        why: 'De begeleiding is kosteloos, maar de acties voert de gemeente daarna zelf uit.',
        goodExample:
          'In het meerjarenplan staat 60.000 euro voor de kern. Onze ambtenaar lokale economie werkt er halftijds aan en kan rekenen op de communicatiedienst.',
        weakExample: 'We maken vrij wat nodig is.',
        weakBecause: 'Je leest niet hoeveel budget er is en wie de acties zal uitvoeren.',
      },
    },
  ],
} as const satisfies Step;
