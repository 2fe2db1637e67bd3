import type { Guide } from '../../domain/programme.ts';

/** The six themes of De Vitrine. Only of Samenwerking do we know the steps. */
export const VITRINE_GUIDES = [
  {
    id: 'identiteit',
    title: 'Identiteit',
    summary:
      'Werkdocument met checklists, invulsjablonen en voorbeelden om de identiteit van je kern zelf uit te werken.',
    steps: [],
  },
  {
    id: 'samenwerking',
    title: 'Samenwerking',
    summary:
      'In zeven stappen naar een betere samenwerking met ondernemers en andere partners: valkuilen, oplossingen, methodieken en voorbeelden, met onder meer een actorenkaart en een huishoudelijk reglement.',
    steps: [
      'Opstarten van samenwerking',
      'Bepalen van doelgroep en eigen engagement',
      'Op zoek naar gemeenschappelijke belangen',
      'Engagement van de stakeholders bepalen',
      'Opstellen en onderschrijven van een duidelijk afsprakenkader',
      'Juridische verankering van afspraken',
      'Tactieken om samenwerkingsverbanden te verbeteren',
    ],
  },
  {
    id: 'leegstand',
    title: 'Leegstand',
    summary:
      'Werkdocument met checklists, invulsjablonen en voorbeelden om zelf met leegstand in je kern aan de slag te gaan.',
    steps: [],
  },
  {
    id: 'duurzame-mobiliteit',
    title: 'Duurzame mobiliteit',
    summary:
      'Werkdocument met checklists, invulsjablonen en voorbeelden om duurzame mobiliteit in je kern zelf uit te rollen.',
    steps: [],
  },
  {
    id: 'beleving',
    title: 'Beleving',
    summary:
      'Werkdocument met checklists, invulsjablonen en voorbeelden om de beleving in je kern zelf te versterken.',
    steps: [],
  },
  {
    id: 'etnisch-ondernemerschap',
    title: 'Etnisch ondernemerschap',
    summary:
      'Werkdocument met checklists, invulsjablonen en voorbeelden om zelf rond etnisch ondernemerschap te werken.',
    steps: [],
  },
] as const satisfies readonly Guide[];
