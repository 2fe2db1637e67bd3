import type { Form } from '../../../domain/form.ts';

/**
 * The final project report of De Profploeg: report 1 reworked with all feedback, the municipality's manual for its key
 * issues. The list of actions of report 1 comes along in the document as it is by then.
 */
export const PROFPLOEG_FINAL_REPORT = {
  id: 'profploeg-final-report',
  version: 1,
  steps: [
    {
      id: 'report',
      title: 'Rapport',
      intro: 'Vertrek van projectrapport 1 en werk het bij met wat sindsdien geleerd is.',
      questions: [
        {
          id: 'finalSummary',
          kind: 'longText',
          label: 'Vat het definitieve rapport samen voor wie alleen deze bladzijde leest.',
          shortLabel: 'Samenvatting',
          required: true,
          maxLength: 4000,
          thinBelowWords: 30,
          help: {
            why: 'Ook wie er over twee jaar pas bij komt, moet hiermee verder kunnen.',
            goodExample:
              'Twee van de negen lege panden zijn verhuurd, drie eigenaars onderhandelen. De oversteek aan de Nieuwstraat komt er in 2027. Vijf acties lopen door.',
          },
          offerFrom: 'firstReport:reportSummary',
        },
        {
          id: 'finalFindings',
          kind: 'longText',
          label: 'Wat zijn de vaststellingen nu?',
          shortLabel: 'Vaststellingen',
          required: true,
          maxLength: 4000,
          thinBelowWords: 30,
          help: {
            why: 'Wat intussen weerlegd of bevestigd is, hoort er juist in te staan.',
            goodExample:
              'Niet de huurprijs maar de staat van de panden hield huurders tegen: dat bleek uit de gesprekken met vier eigenaars.',
          },
          offerFrom: 'firstReport:reportFindings',
        },
        {
          id: 'finalChanges',
          kind: 'longText',
          label: 'Wat veranderde er sinds projectrapport 1, en waarom?',
          shortLabel: 'Wat veranderde',
          required: true,
          maxLength: 4000,
          thinBelowWords: 20,
          help: {
            why: 'Zo ziet de gemeente wat er met haar trajectfiche en met de kennisuitwisseling gebeurde.',
            goodExample:
              'De gedeelde kalender is geschrapt: niemand hield ze bij. In de plaats komt een vast overleg van drie trekkers, zoals het in twee andere trajecten werkte.',
            weakExample: 'Enkele aanpassingen.',
            weakBecause: 'De gemeente weet dan niet wat ze anders moet doen.',
          },
        },
      ],
    },
    {
      id: 'onwards',
      title: 'Zo gaan jullie verder',
      questions: [
        {
          id: 'finalIssues',
          kind: 'longText',
          label: 'Hoe pakt de gemeente op termijn elk van haar sleutelkwesties aan?',
          shortLabel: 'Aanpak per sleutelkwestie',
          required: true,
          maxLength: 4000,
          thinBelowWords: 30,
          help: {
            why: 'Dit rapport is de handleiding van de gemeente voor haar sleutelkwesties.',
            goodExample:
              'Leegstand in de Kerkstraat: acties 1, 2 en 4, getrokken door lokale economie. Looplijn naar de Nieuwstraat: actie 3, samen met de werken van 2027.',
          },
          offerFrom: 'intakeSheet:keyIssues',
        },
        {
          id: 'finalFollowUp',
          kind: 'longText',
          label: 'Hoe wordt dit opgevolgd: wie kijkt wanneer waarnaar?',
          shortLabel: 'Opvolging',
          required: true,
          maxLength: 4000,
          thinBelowWords: 20,
          help: {
            why: 'Na verloop van tijd vragen we hoe het met de acties gaat. Dan is het goed als iemand ze volgt.',
            goodExample:
              'De centrummanager overloopt de acties elke drie maanden met de schepen. In juni telt de dienst mobiliteit opnieuw de passanten.',
          },
        },
      ],
    },
  ],
  changes: [],
} as const satisfies Form;
