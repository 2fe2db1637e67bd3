import type { Step } from '../../../domain/form.ts';
import { KEY_ISSUE_WHY, KEY_ISSUES } from './key-issues.ts';

/** Beleid: one of the five B's of the intake sheet. */
export const POLICY = {
  id: 'policy',
  title: 'Beleid',
  intro: 'Wat doet het bestuur: visie, keuzes, middelen, diensten en samenwerking.',
  questions: [
    {
      id: 'policyVision',
      kind: 'longText',
      label: 'Welke keuzes maakte het bestuur voor de kern, en waar staan die op papier?',
      shortLabel: 'Visie en keuzes',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Een traject werkt beter als het steunt op wat al gekozen is.',
        goodExample:
          'In het meerjarenplan staat een kernwinkelgebied afgebakend. Grote winkels erbuiten krijgen geen vergunning meer.',
        weakExample: 'We zetten in op de kern.',
        weakBecause: 'Er staat geen keuze in: wat mag waar wel of niet?',
      },
      offerFrom: 'policy',
      followUp: 'Is er iets waar het bestuur bewust nee tegen zegt?',
    },
    {
      id: 'policyTeam',
      kind: 'longText',
      label: 'Welke diensten zijn betrokken, en wie trekt de kar?',
      shortLabel: 'Diensten en trekker',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'De experten werken met alle betrokken diensten, niet met één.',
        goodExample:
          'Lokale economie trekt. Mobiliteit, ruimte en communicatie komen om de twee maanden samen; erfgoed nog niet.',
      },
      offerFrom: 'involvement',
      followUp: 'Welke dienst mis je nog aan tafel?',
    },
    {
      id: 'policyPartners',
      kind: 'longText',
      label:
        'Met wie werken jullie samen: handelaars, eigenaars, verenigingen, provincie? Hoe loopt dat?',
      shortLabel: 'Partners',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Partners zijn lokale hefbomen. Ze komen ook in de workshops.',
        goodExample:
          'De handelaarsvereniging telt nog 14 leden en heeft geen voorzitter. Met de provincie maakten we in 2022 een detailhandelsplan.',
      },
      followUp: 'Met wie lukt het net niet, en waarom?',
    },
    {
      id: 'policyMeans',
      kind: 'longText',
      label: 'Welke mensen en middelen zijn er om na het traject verder te gaan?',
      shortLabel: 'Mensen en middelen',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Zonder capaciteit blijft een actieplan liggen. Dan kiezen de experten liever kleine stappen.',
        goodExample: 'Een halftijdse centrummanager tot 2028 en 40.000 euro per jaar voor acties.',
      },
      offerFrom: 'resources',
    },
    {
      id: 'policyData',
      kind: 'choices',
      label: 'Welke gegevens over de kern gebruiken jullie al?',
      shortLabel: 'Gegevens',
      required: true,
      options: [
        {
          id: 'locatus',
          label: 'Locatus',
        },
        {
          id: 'provincies',
          label: 'Provincies in cijfers',
        },
        {
          id: 'dashboard',
          label: 'Smart Retail Dashboard',
        },
        {
          id: 'counts',
          label: 'Passantentellingen',
        },
        {
          id: 'survey',
          label: 'Bevraging van bewoners of handelaars',
        },
        {
          id: 'telecom',
          label: 'Telecom- of betaaldata',
        },
        {
          id: 'none',
          label: 'Nog geen',
        },
      ],
      reactions: [
        { when: { is: 'chosen', option: 'none' }, text: 'Dan begint de dataverzameling van nul.' },
      ],
      help: {
        why: 'In de volgende fase verzamelen jullie gegevens. Zo weten de experten wat er al is.',
      },
    },
    {
      id: 'policyScore',
      kind: 'scale',
      label: 'Hoe sterk staat jullie beleid voor de kern nu?',
      shortLabel: 'Score beleid',
      required: true,
      min: 1,
      max: 5,
      minLabel: 'nog geen beleid',
      maxLabel: 'duidelijk en gedragen',
      reactions: [
        {
          when: { is: 'atMost', value: 2 },
          text: 'Dan begint het traject met keuzes maken.',
        },
        {
          when: { is: 'atLeast', value: 4 },
          text: 'Dan bouwt het traject verder op jullie keuzes.',
        },
      ],
      help: {
        why: 'Jullie eigen inschatting. Ze komt in de figuur met de vijf B’s.',
      },
    },
    {
      ...KEY_ISSUES,
      id: 'policyIssues',
      label: 'Welke sleutelkwesties zie je bij beleid?',
      shortLabel: 'Kwesties beleid',
      help: {
        why: KEY_ISSUE_WHY,
        goodExample:
          'Geen keuze waar winkels wel of niet komen\nNiemand trekt de kar na het traject',
        weakExample: 'Visie',
        weakBecause: 'Dat is een onderwerp. Schrijf wat er misloopt of beter kan.',
      },
    },
  ],
} as const satisfies Step;
