import type { Step } from '../../domain/form.ts';
import { CHALLENGE_CUES } from './cues/challenge-cues.ts';
import { CHALLENGE_HINTS } from './cues/challenge-hints.ts';
import { EXPECTATION_CUES, EXPECTATION_HINTS } from './cues/expectation-cues.ts';

export const CHALLENGE_STEP = {
  id: 'challenge',
  title: 'De uitdaging',
  intro: 'Wat loopt er moeilijk in je kern, en waarvoor heb je de Profploeg nodig?',
  questions: [
    {
      id: 'challenge',
      kind: 'longText',
      label:
        'Omschrijf bondig de uitdaging waarvoor u graag de profploeg zou inschakelen en wat u precies van de profploeg verwacht.',
      shortLabel: 'Uitdaging en verwachting',
      required: true,
      maxLength: 3000,
      thinBelowWords: 20,
      parts: [
        {
          id: 'challenge',
          label: 'wat de uitdaging is',
          ask: 'Wat loopt er moeilijk in je kern, en waaraan merk je dat?',
          cues: CHALLENGE_CUES,
          hints: CHALLENGE_HINTS,
          otherWordsEnough: 6,
        },
        {
          id: 'expectation',
          label: 'wat je van de Profploeg verwacht',
          ask: 'Waarmee kan de Profploeg je helpen, en wat heb je op het einde graag in handen?',
          cues: EXPECTATION_CUES,
          hints: EXPECTATION_HINTS,
        },
      ],
      help: {
        why: 'Een aanvraag waarin de uitdaging niet duidelijk is, kan niet starten. Met je verwachting kiest VLAIO de juiste experten.',
        goodExample:
          'In onze Stationsstraat staan 9 van de 40 winkels leeg en de passage daalt sinds het retailpark open is. We verwachten advies over een haalbare invulling van de panden en hulp bij het overleg met de eigenaars.',
        weakExample: 'Onze kern moet levendiger worden.',
        weakBecause:
          'Je leest niet wat er misloopt, waar dat is en wat de Profploeg daaraan moet doen.',
      },
    },
  ],
} as const satisfies Step;
