import type { Form } from '../../../domain/form.ts';

/**
 * Project report 1 of De Profploeg: a first version of the list with concrete actions. The actions themselves are kept
 * as a list, which comes along in the document.
 */
export const PROFPLOEG_FIRST_REPORT = {
  id: 'profploeg-first-report',
  version: 1,
  steps: [
    {
      id: 'findings',
      title: 'Vaststellingen',
      intro: 'Wat het onderzoek en de workshops opleverden.',
      questions: [
        {
          id: 'reportSummary',
          kind: 'longText',
          label: 'Vat het rapport samen voor wie alleen deze bladzijde leest.',
          shortLabel: 'Samenvatting',
          required: true,
          maxLength: 4000,
          thinBelowWords: 30,
          help: {
            why: 'Het college en de handelaars lezen vaak alleen dit deel.',
            goodExample:
              'De Kerkstraat verliest passanten omdat de looplijn breekt aan de Nieuwstraat. Vijf eigenaars willen verhuren als er een huurder is. We stellen zeven acties voor; drie daarvan kunnen dit jaar nog.',
            weakExample: 'Zie verder in het rapport.',
            weakBecause: 'Wie alleen dit leest, weet dan nog niets.',
          },
        },
        {
          id: 'reportFindings',
          kind: 'longText',
          label: 'Wat stelden jullie vast? Noem bij elke vaststelling waar ze vandaan komt.',
          shortLabel: 'Vaststellingen',
          required: true,
          maxLength: 4000,
          thinBelowWords: 30,
          help: {
            why: 'Een vaststelling met een bron overtuigt ook wie niet in de workshops zat.',
            goodExample:
              'Op zaterdag lopen 1.900 mensen over het plein, maar slechts 600 tot in de Nieuwstraat (telling van 15 januari). Handelaars noemen de oversteek gevaarlijk (externe workshop).',
            weakExample: 'Er is te weinig passage.',
            weakBecause: 'Er staat niet bij waar, hoeveel en wie dat zegt.',
          },
        },
        {
          id: 'reportLevers',
          kind: 'longText',
          label: 'Welke lokale hefbomen kwamen naar boven: partners, plekken, kenmerken?',
          shortLabel: 'Lokale hefbomen',
          required: true,
          maxLength: 4000,
          thinBelowWords: 12,
          help: {
            why: 'Acties lukken sneller als ze steunen op wat er al is.',
            goodExample:
              'De zaterdagmarkt trekt volk uit vier buurgemeenten. De turnclub wil haar fuifzaal delen. Het kasteel heeft 40.000 bezoekers per jaar.',
          },
        },
      ],
    },
    {
      id: 'actions',
      title: 'Acties',
      intro:
        'De acties zelf houd je bij in de lijst “Acties” van deze stap. Die lijst komt mee in het document.',
      questions: [
        {
          id: 'reportApproach',
          kind: 'longText',
          label: 'Hoe pakt de gemeente de acties aan: wat eerst, en met wie?',
          shortLabel: 'Aanpak',
          required: true,
          maxLength: 4000,
          thinBelowWords: 20,
          help: {
            why: 'De gemeente gaat er zelf mee aan de slag. Met een volgorde weet ze waar te beginnen.',
            goodExample:
              'Begin met het overleg met de vijf eigenaars: dat kost niets en maakt de pop-up mogelijk. Daarna de oversteek, samen met de dienst mobiliteit.',
          },
        },
        {
          id: 'reportConditions',
          kind: 'longText',
          label: 'Welke voorwaarden moeten eerst vervuld zijn?',
          shortLabel: 'Randvoorwaarden',
          required: false,
          maxLength: 4000,
          thinBelowWords: 12,
          help: {
            why: 'Een actie die op iets anders wacht, blijft anders liggen.',
            goodExample:
              'Een trekker bij de dienst lokale economie, en een akkoord van het college over kortparkeren voor de werken starten.',
          },
        },
      ],
    },
  ],
  changes: [],
} as const satisfies Form;
