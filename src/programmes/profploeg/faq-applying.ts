import type { FaqEntry } from '../../domain/programme.ts';

/** Before and during the application, and how it is judged. */
export const PROFPLOEG_APPLYING_FAQ = [
  {
    id: 'profploeg-who',
    question: 'Wie kan een aanvraag doen bij de Profploeg?',
    alternatives: [
      'Voor wie is de Profploeg bedoeld?',
      'Kan een handelaar de Profploeg aanvragen?',
      'Komt mijn gemeente in aanmerking voor de Profploeg?',
      'Wie mag indienen?',
      'Wie kan deelnemen aan de Profploeg?',
      'Wie mag meedoen met de Profploeg?',
    ],
    answer:
      'De Profploeg is er voor steden en gemeenten die hun kern willen versterken. De gemeente dient zelf in. Handelaars, verenigingen en bewoners worden later betrokken, in de externe workshop.',
    source:
      'Informatiesessie voor steden en gemeenten en de pagina "Hoe gaat de profploeg te werk?"',
  },
  {
    id: 'profploeg-form',
    question: 'Wat vraagt het aanvraagformulier?',
    alternatives: [
      'Welke vragen staan er in het formulier?',
      'Wat moet ik invullen in de aanvraag?',
      'Wat heb ik nodig om een aanvraag in te dienen?',
    ],
    answer:
      'Je vult in wie je bent, wat je uitdaging is en wat je van de Profploeg verwacht, om welk gebied het gaat en wat je al deed. Daarna drie kritieke succesfactoren: je beleid, je middelen en capaciteit, en de samenwerking van je diensten. Tot slot kies je de expertise die je nodig hebt.',
    source: 'Informatiesessie voor steden en gemeenten, "Aanvraagformulier".',
  },
  {
    id: 'profploeg-late',
    question: 'Wat als ik te laat indien?',
    alternatives: [
      'Wat gebeurt er na de deadline?',
      'Kan ik nog indienen na de uiterste datum?',
      'Onze aanvraag is te laat, wat nu?',
    ],
    answer:
      'Wat na een uiterste indieningsdatum binnenkomt, gaat naar de volgende indieningsronde. Zo gingen twee aanvragen van na 13 augustus 2021 naar de ronde van 12 november. Is er geen volgende ronde, dan kan je deze subsidie niet meer aanvragen.',
    source: 'Parlementaire vraag (2021) en de pagina "Hoe gaat de profploeg te werk?"',
  },
  {
    id: 'profploeg-dates',
    question: 'Wanneer start de begeleiding van de Profploeg?',
    alternatives: [
      'Wanneer begint het traject?',
      'Wat waren de uiterste indieningsdata van de Profploeg?',
      'Vanaf wanneer komt de Profploeg langs?',
    ],
    answer:
      'Wie indiende tegen vrijdag 13 augustus 2021, kwam in aanmerking voor begeleiding vanaf september 2021. Tegen vrijdag 12 november 2021 was dat vanaf januari 2022. Typ "deadlines" voor de rondes van nu.',
    source: 'Informatiesessie voor steden en gemeenten.',
  },
  {
    id: 'profploeg-admissible',
    question: 'Wanneer is een aanvraag onontvankelijk?',
    alternatives: [
      'Waarom wordt een aanvraag geweigerd?',
      'Wat is een ontvankelijke aanvraag?',
      'Wat als onze aanvraag niet duidelijk genoeg is?',
    ],
    answer:
      'Een aanvraag met te weinig informatie is onontvankelijk. De gemeente hoort dat meteen. Een aanvraag die niet duidelijk genoeg is, kan nog niet starten. In beide gevallen helpt de provincie, als je dat wilt, naar een betere aanvraag voor de volgende ronde.',
    source: 'Parlementaire vraag (2021), antwoord 1.',
  },
  {
    id: 'profploeg-first-round',
    question: 'Hoeveel aanvragen waren er in de eerste ronde?',
    alternatives: [
      'Hoeveel gemeenten zijn geselecteerd?',
      'Hoeveel aanvragen waren ontvankelijk?',
      'Hoeveel aanvragen per provincie?',
    ],
    answer:
      'Tegen 13 augustus 2021 kwamen er 35 aanvragen binnen. Eén was onontvankelijk en één was nog niet duidelijk genoeg. 33 gemeenten werden geselecteerd, waarvan 4 centrumsteden. Aanvragen per provincie: Antwerpen 7, Limburg 3, Oost-Vlaanderen 5, Vlaams-Brabant 7 (5 geselecteerd), West-Vlaanderen 13.',
    source: 'Parlementaire vraag (2021), antwoorden 1 en 3.',
  },
  {
    id: 'profploeg-contact',
    question: 'Waar kan ik terecht met een vraag over de Profploeg?',
    alternatives: [
      'Wie kan ik contacteren bij VLAIO?',
      'Wat is het e-mailadres van VLAIO?',
      'Hoe contacteer ik de Profploeg?',
    ],
    answer:
      'Stel je vraag hier. Weet ik het antwoord niet, mail dan naar handelskernversterking@vlaio.be.',
    source: 'Informatiesessie voor steden en gemeenten, "Vragen?"',
  },
] as const satisfies readonly FaqEntry[];
