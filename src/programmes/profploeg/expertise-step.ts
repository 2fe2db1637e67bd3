import type { Step } from '../../domain/form.ts';

/** The fields of the information session, in its order and spelling; its open end ("…") is "Andere". */
export const EXPERTISE_STEP = {
  id: 'expertise',
  title: 'Gevraagde expertise',
  intro: 'Kies alles wat past. VLAIO zoekt er de juiste experten bij.',
  questions: [
    {
      id: 'expertise',
      kind: 'choices',
      label:
        'Aan welke expertise heeft jouw gemeente op dit moment nood in het beleid bedrijvige kernen/kleinhandel?',
      shortLabel: 'Gevraagde expertise',
      required: true,
      options: [
        { id: 'centreManagement', label: 'Centrummanagement' },
        { id: 'spatialPlanning', label: 'Ruimtelijke planning/sted. ontwikkeling' },
        { id: 'publicSpace', label: 'Inrichting publieke ruimte' },
        { id: 'mobility', label: 'Mobiliteit' },
        { id: 'retailConcepts', label: 'Innovatieve winkelconcepten' },
        { id: 'events', label: 'Events' },
        { id: 'communication', label: 'Communicatie' },
        { id: 'retailData', label: '(Retail)data/smart technology' },
        { id: 'logistics', label: 'Logistiek en distributie' },
        { id: 'realEstate', label: 'Winkelvastgoed' },
        { id: 'starters', label: 'Starters' },
        { id: 'consumerBehaviour', label: 'Consumentengedrag' },
        { id: 'negotiation', label: 'Negotiatie en contracten' },
        { id: 'socialMedia', label: 'Sociale media' },
        { id: 'retailMarketing', label: 'Retail marketing' },
        { id: 'creativeTrajectories', label: 'Creatieve trajecten' },
        { id: 'processGuidance', label: 'Procesbegeleiding' },
        { id: 'other', label: 'Andere' },
      ],
      help: {
        why: 'Voor elke geselecteerde gemeente stelt VLAIO een eigen ploeg van experten samen.',
        goodExample: 'Winkelvastgoed, Negotiatie en contracten, Mobiliteit',
        weakExample: 'Alles',
        weakBecause: 'Met een keuze weet VLAIO waar de nood het grootst is.',
      },
    },
    {
      id: 'otherExpertise',
      kind: 'shortText',
      label: 'Welke andere expertise?',
      shortLabel: 'Andere expertise',
      required: true,
      showWhen: { question: 'expertise', is: 'includes', value: 'other' },
      maxLength: 200,
      help: {
        why: 'Zo kan VLAIO zoeken naar een expert die niet in de lijst staat.',
        goodExample: 'Erfgoed: herbestemming van de oude brouwerij',
      },
    },
  ],
} as const satisfies Step;
