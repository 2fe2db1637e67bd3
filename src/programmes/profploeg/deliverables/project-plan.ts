import type { Form } from '../../../domain/form.ts';

/**
 * The project plan of De Profploeg. Its page names what stands in it: area and theme, the list of priorities, the
 * experts; the information session adds timing and cost, "voor VLAIO". The wording is ours.
 */
export const PROFPLOEG_PROJECT_PLAN = {
  id: 'profploeg-project-plan',
  version: 1,
  steps: [
    {
      id: 'scope',
      title: 'Gebied en thema',
      intro: 'Baken af waar het traject over gaat, zoals afgesproken in het intakegesprek.',
      questions: [
        {
          id: 'planArea',
          kind: 'longText',
          label: 'Welk gebied hoort bij het traject, en wat valt erbuiten?',
          shortLabel: 'Gebied',
          required: true,
          maxLength: 4000,
          thinBelowWords: 12,
          help: {
            why: 'Met een duidelijke grens weet iedereen waar de acties over gaan.',
            goodExample:
              'De Kerkstraat en het Marktplein, tot aan de ring. De Stationsbuurt valt erbuiten: daar loopt al een masterplan.',
            weakExample: 'Het centrum.',
            weakBecause: 'Zonder straten of grenzen leest iedereen er iets anders in.',
          },
          offerFrom: 'area',
        },
        {
          id: 'planTheme',
          kind: 'longText',
          label: 'Rond welk thema werkt dit traject, en welke vraag moet het beantwoorden?',
          shortLabel: 'Thema',
          required: true,
          maxLength: 4000,
          thinBelowWords: 12,
          help: {
            why: 'Eén scherpe vraag houdt de workshops en het rapport bij elkaar.',
            goodExample:
              'Leegstand in de Kerkstraat: hoe krijgen we in twee jaar vijf van de negen lege panden weer in gebruik, samen met de eigenaars?',
            weakExample: 'De kern versterken.',
            weakBecause: 'Op zo’n brede vraag komt geen concreet antwoord.',
          },
          offerFrom: 'challenge',
        },
      ],
    },
    {
      id: 'priorities',
      title: 'Prioriteiten',
      intro: 'Vertrek van de sleutelkwesties die de gemeente in de intakefiche rangschikte.',
      questions: [
        {
          id: 'planPriorities',
          kind: 'longText',
          label: 'Welke prioriteiten pakt het traject aan? Zet de belangrijkste eerst.',
          shortLabel: 'Prioriteiten',
          required: true,
          maxLength: 4000,
          thinBelowWords: 12,
          help: {
            why: 'De gemeente ziet zo wat eerst komt, en wat later of niet.',
            goodExample:
              '1. De negen lege panden: eigenaars samenbrengen. 2. De looplijn van het plein naar de Nieuwstraat. 3. Een gedeelde kalender met de handelaars.',
          },
          offerFrom: 'intakeSheet:keyIssues',
        },
        {
          id: 'planInput',
          kind: 'longText',
          label: 'Welke gegevens en onderzoeken zijn daarvoor nodig?',
          shortLabel: 'Nodige gegevens',
          required: false,
          maxLength: 4000,
          thinBelowWords: 12,
          help: {
            why: 'Hieruit volgt het huiswerk van de gemeente. De lijst met huiswerk komt mee in dit document.',
            goodExample:
              'Een telling van de passanten op zaterdag, de lijst met eigenaars van de lege panden, en het detailhandelsplan van 2022.',
          },
        },
      ],
    },
    {
      id: 'organisation',
      title: 'Experten en timing',
      questions: [
        {
          id: 'planExperts',
          kind: 'longText',
          label: 'Welke experten werken mee, en waarvoor?',
          shortLabel: 'Experten',
          required: true,
          maxLength: 4000,
          thinBelowWords: 8,
          help: {
            why: 'De gemeente weet zo bij wie ze met welke vraag terechtkan.',
            goodExample:
              'Els Claes (winkelvastgoed) voor de gesprekken met de eigenaars. Jan Maes (mobiliteit) voor de looplijn en de workshop met de diensten.',
          },
        },
        {
          id: 'planTiming',
          kind: 'longText',
          label: 'Wanneer gebeurt wat?',
          shortLabel: 'Timing',
          required: true,
          maxLength: 4000,
          thinBelowWords: 8,
          help: {
            why: 'Een traject duurt zes tot negen maanden. Met een planning kan de gemeente haar diensten op tijd vrijmaken.',
            goodExample:
              'Gegevens verzamelen tot half januari, interne workshop begin februari, externe workshop in maart, projectrapport 1 eind april.',
            weakExample: 'In het voorjaar.',
            weakBecause: 'Daarmee kan niemand een zaal of een avond vastleggen.',
          },
        },
      ],
    },
    {
      id: 'cost',
      title: 'Kostprijs',
      intro: 'Voor VLAIO. De gemeente ziet dit deel niet.',
      questions: [
        {
          id: 'planCost',
          kind: 'longText',
          label: 'Wat is de kostprijs van de begeleiding?',
          shortLabel: 'Kostprijs',
          required: true,
          internal: true,
          maxLength: 2000,
          help: {
            why: 'VLAIO legt het budget vast na het intakegesprek. De gemeente betaalt niets en ziet dit antwoord niet.',
            goodExample:
              'Twaalf dagen: acht voor winkelvastgoed, vier voor mobiliteit. Samen 9.600 euro.',
          },
        },
      ],
    },
  ],
  changes: [],
} as const satisfies Form;
