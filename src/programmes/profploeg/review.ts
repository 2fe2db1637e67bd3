import type { ReviewSetup } from '../../domain/programme.ts';

/**
 * How applications are judged. The points follow the form of the information session, with its three critical
 * success factors. The first reasons for inadmissible and deferred are those of the first round (answer to the
 * parliamentary question, 2021); the sources name no others, so the rest is for caseworkers to change.
 */
export const PROFPLOEG_REVIEW = {
  checks: [
    {
      id: 'municipality',
      label: 'De aanvraag komt van een Vlaamse stad of gemeente.',
      questionIds: ['municipality', 'contactPerson', 'department'],
    },
    {
      id: 'topic',
      label: 'De vraag gaat over een bedrijvige kern of over kleinhandel.',
      questionIds: ['challenge', 'expertise'],
    },
    {
      id: 'challenge',
      label: 'De uitdaging is duidelijk omschreven.',
      questionIds: ['challenge'],
    },
    {
      id: 'expectation',
      label: 'Het is duidelijk wat de gemeente van de Profploeg verwacht.',
      questionIds: ['challenge', 'expertise'],
    },
    {
      id: 'area',
      label:
        'Gaat de vraag over een deel van de gemeente, dan is de zone gesitueerd en omschreven.',
      questionIds: ['area', 'areaScope'],
    },
    {
      id: 'initiatives',
      label: 'De eerdere initiatieven staan erin, met wat goed en wat minder ging.',
      questionIds: ['initiatives'],
    },
    {
      id: 'policy',
      label: 'Succesfactor: de gemeente voert een beleid voor kleinhandel of bedrijvige kernen.',
      questionIds: ['policy'],
    },
    {
      id: 'resources',
      label: 'Succesfactor: er zijn middelen en mensen om de acties te realiseren.',
      questionIds: ['resources'],
    },
    {
      id: 'involvement',
      label: 'Succesfactor: de relevante diensten worden betrokken.',
      questionIds: ['involvement'],
    },
  ],
  inadmissible: [
    {
      id: 'too-little-information',
      label: 'Tekort aan informatie',
      sentence: 'In je aanvraag staat te weinig informatie om ze te kunnen beoordelen.',
      because: 'een tekort aan informatie',
    },
    {
      id: 'not-flemish-municipality',
      label: 'Niet van een Vlaamse stad of gemeente',
      sentence:
        'De Profploeg is er voor Vlaamse steden en gemeenten, en je aanvraag komt van een andere organisatie.',
    },
    {
      id: 'outside-topic',
      label: 'Buiten het onderwerp: geen kern of kleinhandel',
      sentence:
        'De Profploeg helpt bij een bedrijvige kern en bij kleinhandel, en je vraag gaat over iets anders.',
      because: 'een onderwerp buiten de kern en de kleinhandel',
    },
    {
      id: 'duplicate',
      label: 'Dubbele aanvraag',
      sentence:
        'Je gemeente deed in deze ronde al een aanvraag met dezelfde vraag, en VLAIO gaat met die andere aanvraag verder.',
      because: 'een dubbele aanvraag',
    },
  ],
  deferred: [
    {
      id: 'not-clear-enough',
      label: 'Te weinig duidelijkheid in de aanvraag',
      sentence:
        'Je aanvraag maakt nog niet duidelijk genoeg welke begeleiding je nodig hebt, en daarom kan die nog niet starten.',
      because: 'te weinig duidelijkheid in de aanvraag tot begeleiding',
    },
    {
      id: 'not-ready',
      label: 'Nog niet klaar om te starten',
      sentence:
        'Je vraag past bij de Profploeg, maar je gemeente is nog niet klaar om met de begeleiding te starten.',
    },
    {
      id: 'no-capacity-yet',
      label: 'Nog geen mensen of middelen',
      sentence:
        'Je gemeente heeft nog niet de mensen of de middelen om de acties na de begeleiding uit te voeren.',
      because: 'een tekort aan mensen of middelen',
    },
    {
      id: 'departments-not-involved',
      label: 'Diensten nog niet betrokken',
      sentence:
        'Het is nog niet afgesproken welke diensten van je gemeente aan de begeleiding meewerken.',
      because: 'diensten die nog niet betrokken zijn',
    },
  ],
  notSelected: [
    {
      id: 'all-places-taken',
      label: 'Alle begeleidingen van de ronde zijn toegekend',
      sentence:
        'Je aanvraag is in orde, maar de begeleidingen van deze ronde gaan naar andere gemeenten.',
      because: 'het aantal begeleidingen in de ronde',
    },
    {
      id: 'variety',
      label: 'Variatie aan gemeenten',
      sentence:
        'VLAIO zoekt een variatie aan gemeenten en koos deze keer voor gemeenten met een andere uitdaging.',
      because: 'de gezochte variatie aan gemeenten',
    },
    {
      id: 'other-support-fits',
      label: 'Ander aanbod past beter',
      sentence:
        'Bij je vraag past ander aanbod beter, zoals dat van je provincie of de kernwijzers van De Vitrine.',
      because: 'ander aanbod dat beter past',
    },
    {
      id: 'no-matching-expert',
      label: 'Geen expert voor de vraag',
      sentence: 'De Profploeg heeft nu geen expert voor wat je vraagt.',
      because: 'een vraag waarvoor geen expert beschikbaar is',
    },
    {
      id: 'guided-before',
      label: 'Al eerder begeleid',
      sentence:
        'De Profploeg begeleidde je gemeente al, en daarom gaan nu gemeenten voor die nog geen begeleiding kregen.',
      because: 'een eerdere begeleiding',
    },
  ],
  expertiseQuestionId: 'expertise',
} as const satisfies ReviewSetup;
