import type { Step } from '../../domain/form.ts';
import { DONE_CUES, DONE_HINTS } from './cues/done-cues.ts';
import { WENT_LESS_CUES } from './cues/went-less-cues.ts';
import { WENT_LESS_HINTS } from './cues/went-less-hints.ts';
import { WENT_WELL_CUES } from './cues/went-well-cues.ts';
import { WENT_WELL_HINTS } from './cues/went-well-hints.ts';

export const INITIATIVES_STEP = {
  id: 'initiatives',
  title: 'Eerdere initiatieven',
  intro: 'Wat probeerde je al? Ook wat niet lukte, helpt de Profploeg vooruit.',
  questions: [
    {
      id: 'initiatives',
      kind: 'longText',
      label:
        'Welke initiatieven nam de gemeente al om de uitdaging aan te pakken? Wat ging goed, wat minder?',
      shortLabel: 'Eerdere initiatieven',
      required: true,
      maxLength: 3000,
      thinBelowWords: 10,
      parts: [
        {
          id: 'done',
          label: 'welke initiatieven de gemeente al nam',
          ask: 'Welke acties, premies, studies of evenementen waren er al? Nog niets? Schrijf dat dan.',
          cues: DONE_CUES,
          hints: DONE_HINTS,
          otherWordsEnough: 8,
        },
        {
          id: 'wentWell',
          label: 'wat goed ging',
          ask: 'Wat werkte, en waaraan merkte je dat?',
          cues: WENT_WELL_CUES,
          hints: WENT_WELL_HINTS,
          otherWordsEnough: 6,
        },
        {
          id: 'wentLess',
          label: 'wat minder goed ging',
          ask: 'Wat viel tegen, en hoe komt dat volgens jou?',
          cues: WENT_LESS_CUES,
          hints: WENT_LESS_HINTS,
          otherWordsEnough: 6,
        },
      ],
      help: {
        why: 'Zo bouwt de Profploeg voort op wat er is en raadt ze niet aan wat je al probeerde.',
        goodExample:
          'In 2019 gaven we een premie voor gevelrenovatie: elf eigenaars deden mee, dat was een succes. De pop-upwinkels vielen tegen. Na drie maanden vertrok bijna iedereen, omdat de huur te hoog bleef.',
        weakExample: 'We deden al heel wat voor onze handelaars.',
        weakBecause: 'Je leest niet wat er gebeurde, wat werkte en wat niet.',
      },
    },
  ],
} as const satisfies Step;
