import type { Step } from '../../domain/form.ts';
import { GOAL_CUES, GOAL_HINTS } from './cues/goal-cues.ts';
import { WHICH_POLICY_CUES, WHICH_POLICY_HINTS } from './cues/which-policy-cues.ts';

export const POLICY_STEP = {
  id: 'policy',
  title: 'Beleid',
  intro: 'Kritieke succesfactor: kleinhandelsbeleid/beleid bedrijvige kernen.',
  questions: [
    {
      id: 'policy',
      kind: 'longText',
      label:
        'Welk beleid voert de gemeente op vlak van kleinhandel of ruimer een beleid bedrijvige kernen?',
      shortLabel: 'Beleid kleinhandel en kernen',
      required: true,
      maxLength: 3000,
      thinBelowWords: 10,
      parts: [
        {
          id: 'which',
          label: 'welk plan, reglement of beleid er is',
          ask: 'Welke plannen, reglementen of premies zijn er? Nog geen? Schrijf dat dan.',
          cues: WHICH_POLICY_CUES,
          hints: WHICH_POLICY_HINTS,
          otherWordsEnough: 9,
        },
        {
          id: 'goal',
          label: 'voor welk gebied of welk doel dat beleid er is',
          ask: 'Wat wil je ermee bereiken, en voor welk deel van de gemeente geldt het?',
          cues: GOAL_CUES,
          hints: GOAL_HINTS,
          otherWordsEnough: 6,
        },
      ],
      help: {
        why: 'De acties van de Profploeg moeten passen in het beleid dat je voert.',
        goodExample:
          'Ons strategisch commercieel plan (2018) bakent het kernwinkelgebied af tussen de Markt en het station, om nieuwe winkels in de kern te bundelen. Sinds 2020 is er een leegstandsreglement.',
        weakExample: 'We voeren een actief beleid voor onze kern.',
        weakBecause: 'Je leest niet welke plannen of regels er zijn en wat je ermee wilt bereiken.',
      },
    },
  ],
} as const satisfies Step;
