import type { Step } from '../../../domain/form.ts';
import { KEY_ISSUE_WHY, KEY_ISSUES } from './key-issues.ts';

/** Bereikbaarheid: one of the five B's of the intake sheet. */
export const ACCESSIBILITY = {
  id: 'accessibility',
  title: 'Bereikbaarheid',
  intro:
    'Hoe geraak je er en hoe beweeg je er rond: te voet, met de fiets, het openbaar vervoer en de auto.',
  questions: [
    {
      id: 'accessibilityRoutes',
      kind: 'longText',
      label: 'Hoe komen mensen nu naar de kern, en wat loopt daarbij moeilijk?',
      shortLabel: 'Hoe komen ze',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'De weg naar de kern bepaalt mee wie er komt.',
        goodExample:
          'Meer dan de helft komt met de auto, ook van op één kilometer. De fietsroute stopt aan de ring; de bus rijdt niet op zondag.',
        weakExample: 'Met de auto.',
        weakBecause: 'Er staat niet in waar het moeilijk loopt, en voor wie.',
      },
      followUp: 'Voor wie is dat het lastigst: ouderen, kinderen, mensen met een beperking?',
    },
    {
      id: 'accessibilityParking',
      kind: 'longText',
      label:
        'Waar parkeren auto’s en fietsen? Voor wie is dat te weinig, te veel of op de verkeerde plek?',
      shortLabel: 'Parkeren',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Over parkeren bestaan veel gevoelens. De experten vragen daarom naar plekken en cijfers.',
        goodExample:
          'Parking Kerkplein is vol tussen 10 en 12 uur, parking Noord nooit. Handelaars vragen kortparkeren voor de deur.',
      },
      followUp: 'Zijn daar tellingen van?',
    },
    {
      id: 'accessibilityWalking',
      kind: 'longText',
      label: 'Hoe wandel je door de kern? Waar houdt het op?',
      shortLabel: 'Te voet',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Een looplijn die breekt, verklaart vaak waarom een straat leegloopt.',
        goodExample:
          'Van het plein naar de Nieuwstraat moet je over een drukke weg zonder zebrapad. Daar keren de meeste mensen om.',
      },
    },
    {
      id: 'accessibilityMeasures',
      kind: 'choices',
      label: 'Wat deden jullie hier de laatste vijf jaar aan?',
      shortLabel: 'Maatregelen',
      required: true,
      options: [
        {
          id: 'circulation',
          label: 'Circulatieplan of knip',
        },
        {
          id: 'shortParking',
          label: 'Kortparkeren of shop-and-go',
        },
        {
          id: 'bike',
          label: 'Fietspaden of fietsenstallingen',
        },
        {
          id: 'pedestrian',
          label: 'Voetgangerszone of bredere stoepen',
        },
        {
          id: 'publicTransport',
          label: 'Haltes of deelsystemen',
        },
        {
          id: 'signage',
          label: 'Bewegwijzering',
        },
        {
          id: 'nothing',
          label: 'Nog niets',
        },
      ],
      reactions: [
        { when: { is: 'chosen', option: 'nothing' }, text: 'Dan ligt hier nog alles open.' },
      ],
      help: {
        why: 'Zo stellen de experten niet voor wat jullie al deden.',
      },
    },
    {
      id: 'accessibilityScore',
      kind: 'scale',
      label: 'Hoe sterk staat jullie kern nu op bereikbaarheid?',
      shortLabel: 'Score bereikbaarheid',
      required: true,
      min: 1,
      max: 5,
      minLabel: 'moeilijk te bereiken',
      maxLabel: 'vlot voor iedereen',
      reactions: [
        {
          when: { is: 'atMost', value: 2 },
          text: 'Dan kijken de experten eerst voor wie de weg naar de kern te lastig is.',
        },
        {
          when: { is: 'atLeast', value: 4 },
          text: 'Er geraken is niet het probleem, dus zoeken de experten het bij de andere B’s.',
        },
      ],
      help: {
        why: 'Jullie eigen inschatting. Ze komt in de figuur met de vijf B’s.',
      },
    },
    {
      ...KEY_ISSUES,
      id: 'accessibilityIssues',
      label: 'Welke sleutelkwesties zie je bij bereikbaarheid?',
      shortLabel: 'Kwesties bereikbaarheid',
      help: {
        why: KEY_ISSUE_WHY,
        goodExample:
          'De looplijn naar de Nieuwstraat breekt aan de drukke weg\nFietsers vinden geen stalling',
        weakExample: 'Mobiliteit',
        weakBecause: 'Dat is een onderwerp. Schrijf wat er misloopt of beter kan.',
      },
    },
  ],
} as const satisfies Step;
