import type { Step } from '../../../domain/form.ts';
import { KEY_ISSUE_WHY, KEY_ISSUES } from './key-issues.ts';

/** Bekendheid: one of the five B's of the intake sheet. */
export const AWARENESS = {
  id: 'awareness',
  title: 'Bekendheid',
  intro:
    'Hoe bekend is jullie kern, en waarvoor? Bij bewoners, bezoekers, ondernemers en investeerders.',
  questions: [
    {
      id: 'awarenessKnownFor',
      kind: 'longText',
      label: 'Waarvoor kennen mensen jullie kern vandaag, binnen en buiten de gemeente?',
      shortLabel: 'Waarvoor gekend',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Zo zien de experten met welk beeld jullie vertrekken.',
        goodExample:
          'Bij onze inwoners voor de zaterdagmarkt en de bakkers. Buiten de gemeente kent men vooral het kasteel; dat er een winkelkern naast ligt, weten weinig bezoekers.',
        weakExample: 'Voor de winkels.',
        weakBecause:
          'Er staat niet bij wie dat vindt, en wat jullie anders maakt dan een andere gemeente.',
      },
      followUp:
        'Wie denkt dat: je inwoners, bezoekers van buitenaf of allebei? En waaraan merk je dat?',
    },
    {
      id: 'awarenessWanted',
      kind: 'longText',
      label: 'Waarvoor willen jullie over vijf jaar gekend zijn?',
      shortLabel: 'Gewenst beeld',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Het verschil met vandaag wordt vaak een sleutelkwestie.',
        goodExample:
          'Als het dorp waar je op zaterdag te voet alles vindt: verse voeding, een terras en elke maand een activiteit op het plein.',
      },
      followUp: 'Wat zie je dan in de straat dat er nu niet is?',
    },
    {
      id: 'awarenessChannels',
      kind: 'choices',
      label: 'Langs welke weg maken jullie de kern nu bekend?',
      shortLabel: 'Communicatie nu',
      required: true,
      options: [
        {
          id: 'municipal',
          label: 'Infoblad en website van de gemeente',
        },
        {
          id: 'social',
          label: 'Sociale media van de gemeente',
        },
        {
          id: 'traders',
          label: 'Handelaarsvereniging of ondernemers zelf',
        },
        {
          id: 'events',
          label: 'Evenementen en markten',
        },
        {
          id: 'tourism',
          label: 'Toeristische dienst of streekpromotie',
        },
        {
          id: 'signs',
          label: 'Borden en bewegwijzering',
        },
        {
          id: 'none',
          label: 'We doen hier weinig voor',
        },
      ],
      reactions: [
        {
          when: { is: 'chosen', option: 'none' },
          text: 'Dan beginnen de experten voor communicatie van nul.',
        },
      ],
      help: {
        why: 'De experten zien zo wat er al is en wat ze kunnen versterken.',
      },
    },
    {
      id: 'awarenessVisitors',
      kind: 'longText',
      label: 'Wie komt er naar de kern, en wie komt niet of niet meer?',
      shortLabel: 'Wie komt en wie niet',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Groepen die wegblijven, wijzen vaak de weg naar een kwestie.',
        goodExample:
          'Gepensioneerden komen dagelijks. Jonge gezinnen rijden naar het retailpark aan de ring; dat zegt ook de bevraging van 2023.',
      },
      followUp:
        'Heb je daar cijfers van, of is het een indruk? Beide zijn goed, als ik het maar weet.',
    },
    {
      id: 'awarenessScore',
      kind: 'scale',
      label: 'Hoe sterk staat jullie kern nu op bekendheid?',
      shortLabel: 'Score bekendheid',
      required: true,
      min: 1,
      max: 5,
      minLabel: 'nauwelijks bekend',
      maxLabel: 'heel bekend',
      reactions: [
        {
          when: { is: 'atMost', value: 2 },
          text: 'Dan kan hier een sleutelkwestie zitten: te weinig mensen kennen de kern.',
        },
        {
          when: { is: 'atLeast', value: 4 },
          text: 'De kern is gekend, dus telt vooral wat mensen er vinden.',
        },
      ],
      help: {
        why: 'Jullie eigen inschatting. Ze komt in de figuur met de vijf B’s.',
      },
    },
    {
      ...KEY_ISSUES,
      id: 'awarenessIssues',
      label: 'Welke sleutelkwesties zie je bij bekendheid?',
      shortLabel: 'Kwesties bekendheid',
      help: {
        why: KEY_ISSUE_WHY,
        goodExample:
          'Jonge gezinnen kennen de kern niet\nWie het kasteel bezoekt, vindt de winkels niet',
        weakExample: 'Communicatie',
        weakBecause: 'Dat is een onderwerp. Schrijf wat er misloopt of beter kan.',
      },
    },
  ],
} as const satisfies Step;
