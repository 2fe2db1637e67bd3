import type { Step } from '../../../domain/form.ts';
import { KEY_ISSUE_WHY, KEY_ISSUES } from './key-issues.ts';

/** Beeldkwaliteit: one of the five B's of the intake sheet. */
export const APPEARANCE = {
  id: 'appearance',
  title: 'Beeldkwaliteit',
  intro: 'Hoe ziet de kern eruit: gevels, etalages, lege panden, publieke ruimte, groen.',
  questions: [
    {
      id: 'appearanceGood',
      kind: 'longText',
      label: 'Waar is de kern op haar mooist? Noem de plek en wat ze goed maakt.',
      shortLabel: 'Mooiste plek',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Wat al goed is, kan als voorbeeld dienen voor de rest.',
        goodExample:
          'Het Marktplein na de heraanleg van 2019: bomen, brede terrassen en geen auto’s.',
      },
    },
    {
      id: 'appearanceBad',
      kind: 'longText',
      label: 'Welke plekken doen afbreuk aan het beeld? Waar ligt dat aan?',
      shortLabel: 'Plekken die tegenvallen',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'De experten bekijken die plekken zeker bij het terreinbezoek.',
        goodExample:
          'De Stationsstraat tussen nummer 12 en 40: zeven lege panden met dichtgeplakte ramen, smalle stoepen en veel verkeersborden.',
        weakExample: 'Sommige straten.',
        weakBecause: 'Zonder straat of plek kunnen de experten er niet naar gaan kijken.',
      },
      offerFrom: 'area',
      followUp: 'In welke straat is dat precies, en van wie zijn die panden?',
    },
    {
      id: 'appearanceVacancy',
      kind: 'longText',
      label: 'Hoeveel panden staan leeg, hoelang al, en wat deden jullie ermee?',
      shortLabel: 'Leegstand',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Leegstand is vaak een sleutelkwestie, maar de oorzaak verschilt per straat.',
        goodExample:
          '18 van de 92 panden volgens Locatus, zeven ervan meer dan drie jaar. We hebben een leegstandsheffing sinds 2022 en één pop-up.',
      },
      followUp: 'Weet je wie de eigenaars zijn en of ze willen verhuren?',
    },
    {
      id: 'appearancePlans',
      kind: 'longText',
      label: 'Welke werken of plannen komen eraan die het beeld veranderen?',
      shortLabel: 'Plannen en werken',
      required: false,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Zo stemmen de experten hun voorstellen af op wat al beslist is.',
        goodExample:
          'In 2027 wordt de Kerkstraat heraangelegd. De gevelpremie loopt tot eind 2026.',
      },
    },
    {
      id: 'appearanceScore',
      kind: 'scale',
      label: 'Hoe sterk staat jullie kern nu op beeldkwaliteit?',
      shortLabel: 'Score beeldkwaliteit',
      required: true,
      min: 1,
      max: 5,
      minLabel: 'verwaarloosd',
      maxLabel: 'verzorgd en herkenbaar',
      reactions: [
        {
          when: { is: 'atMost', value: 2 },
          text: 'Dan gaan de experten bij het terreinbezoek eerst naar de plekken die je noemde.',
        },
        {
          when: { is: 'atLeast', value: 4 },
          text: 'Het beeld zit goed, dus kan het de andere B’s ondersteunen.',
        },
      ],
      help: {
        why: 'Jullie eigen inschatting. Ze komt in de figuur met de vijf B’s.',
      },
    },
    {
      ...KEY_ISSUES,
      id: 'appearanceIssues',
      label: 'Welke sleutelkwesties zie je bij beeldkwaliteit?',
      shortLabel: 'Kwesties beeldkwaliteit',
      help: {
        why: KEY_ISSUE_WHY,
        goodExample: 'Zeven lege panden in de Stationsstraat\nElke gevel heeft andere reclame',
        weakExample: 'Leegstand',
        weakBecause: 'Dat is een onderwerp. Schrijf wat er misloopt of beter kan.',
      },
    },
  ],
} as const satisfies Step;
