import type { Step } from '../../domain/form.ts';
import { WHERE_CUES, WHERE_HINTS } from './cues/where-cues.ts';
import { ZONE_CUES, ZONE_HINTS } from './cues/zone-cues.ts';

export const AREA_STEP = {
  id: 'area',
  title: 'Het gebied',
  intro: 'Gaat je vraag over de hele gemeente of over één plek?',
  questions: [
    {
      id: 'areaScope',
      kind: 'choice',
      label: 'Vraag je begeleiding voor de hele gemeente of voor een deel ervan?',
      shortLabel: 'Gebied',
      required: true,
      options: [
        { id: 'wholeMunicipality', label: 'Voor de hele gemeente' },
        { id: 'part', label: 'Voor een specifiek deel of een bepaalde buurt' },
      ],
      help: { why: 'Alleen voor een deel of een buurt moet je het gebied omschrijven.' },
    },
    {
      id: 'area',
      kind: 'longText',
      label:
        'Indien u begeleiding vraagt voor een specifiek deel van uw gemeente of voor een bepaalde buurt, geef dan de geografische situering en omschrijf de zone in enkele zinnen.',
      shortLabel: 'Situering van de zone',
      required: true,
      showWhen: { question: 'areaScope', is: 'oneOf', values: ['part'] },
      maxLength: 3000,
      thinBelowWords: 10,
      parts: [
        {
          id: 'where',
          label: 'waar de zone ligt',
          ask: 'Welke straten, pleinen of wijken horen erbij, en waar ligt de grens?',
          cues: WHERE_CUES,
          hints: WHERE_HINTS,
        },
        {
          id: 'zone',
          label: 'hoe de zone eruitziet',
          ask: 'Wat is er nu in de zone: winkels, horeca, woningen, leegstand, verkeer?',
          cues: ZONE_CUES,
          hints: ZONE_HINTS,
          otherWordsEnough: 5,
        },
      ],
      help: {
        why: 'De experten bereiden er het terreinbezoek mee voor.',
        goodExample:
          'De Kerkstraat en de Markt, tussen het station en de brug over de Leie. Er zijn 34 handelspanden, waarvan 8 leeg. Boven de meeste zaken wordt gewoond.',
        weakExample: 'Het centrum.',
        weakBecause: 'Je leest niet waar de zone begint en eindigt, en niet wat er nu is.',
      },
    },
  ],
} as const satisfies Step;
