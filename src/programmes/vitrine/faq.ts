import type { FaqEntry } from '../../domain/programme.ts';

const PAGE = 'De Vitrine, "Beter samenwerken voor een levendige kern".';

export const VITRINE_FAQ = [
  {
    id: 'vitrine-what',
    question: 'Wat is De Vitrine?',
    alternatives: ['Wat houdt De Vitrine in?', 'Waarvoor dient De Vitrine?'],
    answer:
      'In De Vitrine leren gemeenten van elkaar. De ervaringen uit de trajecten van de Profploeg worden er gedeeld met alle andere gemeenten. Er zijn ook zes kernwijzers om zelf aan de slag te gaan.',
    source: `${PAGE} Parlementaire vraag (2021), antwoord 4.`,
  },
  {
    id: 'vitrine-guides',
    question: 'Welke kernwijzers zijn er?',
    alternatives: [
      'Wat is een kernwijzer?',
      "Over welke thema's gaan de kernwijzers?",
      'Bestaat er een kernwijzer over leegstand?',
    ],
    answer:
      'Er zijn zes kernwijzers: Identiteit, Samenwerking, Leegstand, Duurzame mobiliteit, Beleving en Etnisch ondernemerschap. Elke kernwijzer is een werkdocument met checklists, invulsjablonen en voorbeelden.',
    source: PAGE,
  },
  {
    id: 'vitrine-who',
    question: 'Wie mag de kernwijzers gebruiken?',
    alternatives: [
      'Wie kan deelnemen aan De Vitrine?',
      'Kunnen we de kernwijzers gebruiken zonder begeleiding van de Profploeg?',
      'Voor wie is De Vitrine bedoeld?',
    ],
    answer:
      'Alle steden en gemeenten die interesse hebben, ook wie geen begeleiding van de Profploeg kreeg.',
    source: `${PAGE} Parlementaire vraag (2021), antwoord 4.`,
  },
  {
    id: 'vitrine-steps',
    question: 'Wat zijn de zeven stappen van de kernwijzer Samenwerking?',
    alternatives: [
      'Welke stappen staan in de kernwijzer Samenwerking?',
      'Hoe begin ik met een samenwerking?',
    ],
    answer:
      '1. Opstarten van samenwerking. 2. Bepalen van doelgroep en eigen engagement. 3. Op zoek naar gemeenschappelijke belangen. 4. Engagement van de stakeholders bepalen. 5. Opstellen en onderschrijven van een duidelijk afsprakenkader. 6. Juridische verankering van afspraken. 7. Tactieken om samenwerkingsverbanden te verbeteren.',
    source: PAGE,
  },
  {
    id: 'vitrine-tools',
    question: 'Welke hulpmiddelen zitten in de kernwijzer Samenwerking?',
    alternatives: [
      'Wat is een actorenkaart?',
      'Wat is de participatieladder?',
      'Bestaat er een voorbeeld van een huishoudelijk reglement?',
    ],
    answer:
      'Onder meer de actorenkaart en de participatieladder: ze tonen wie je stakeholders zijn, waarom je hen wilt betrekken en wat je van hen verwacht. Je vindt er ook richtlijnen voor de agenda, een voorbeeld van een huishoudelijk reglement en vijf voorbeelden van samenwerking in Vlaanderen.',
    source: PAGE,
  },
] as const satisfies readonly FaqEntry[];
