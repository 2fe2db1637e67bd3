import type { DecisionKind } from '../domain/review.ts';

/** What a municipality is told of; that a file is admissible stays between caseworkers. */
export type ToldKind = Exclude<DecisionKind, 'admissible'>;

/** The sentences of the letters about a decision: on a card in Teams and by mail alike. */
export const decisionLetterTexts = {
  title: {
    inadmissible: 'Je aanvraag is niet ontvankelijk',
    deferred: 'Je aanvraag is nog niet duidelijk genoeg',
    selected: 'Je aanvraag is geselecteerd',
    notSelected: 'Je aanvraag is niet geselecteerd',
  } satisfies Readonly<Record<ToldKind, string>>,
  opening: {
    inadmissible: (organisation: string, programme: string) =>
      `${organisation} keek je aanvraag voor ${programme} na. Ze is niet ontvankelijk: zo kan ze niet mee naar de beoordeling.`,
    deferred: (organisation: string, programme: string) =>
      `${organisation} keek je aanvraag voor ${programme} na. Ze is nog niet duidelijk genoeg om nu met een begeleiding te starten. Een duidelijkere aanvraag kan wel opnieuw mee.`,
    selected: (organisation: string, programme: string) =>
      `Goed nieuws: ${organisation} koos je aanvraag voor ${programme}. Je gemeente krijgt begeleiding.`,
    notSelected: (organisation: string, programme: string) =>
      `${organisation} beoordeelde je aanvraag voor ${programme}. Ze is in deze ronde niet geselecteerd.`,
  } satisfies Readonly<Record<ToldKind, (organisation: string, programme: string) => string>>,
  reference: 'Referentie',
  municipality: 'Gemeente',
  round: 'Ronde',
  guidanceFrom: 'Begeleiding vanaf',
  whyTitle: 'Waarom?',
  explanation: (organisation: string) => `Toelichting van ${organisation}:`,
  remarksTitle: 'Wat kan duidelijker?',
  remarkAt: (question: string) => `Bij “${question}”:`,
  whatNowTitle: 'Wat kan je nu doen?',
  nextTitle: 'Wat gebeurt er nu?',
  returned:
    'Je aanvraag staat weer bij jou klaar als concept, met al je antwoorden. Je begint dus niet opnieuw. Je vindt ze in Teams bij Kernbot: typ “status”.',
  returnedOnPaper:
    'Je aanvraag kwam op papier binnen. Ze staat nu ook in Teams klaar als concept, met al je antwoorden. Met een code neem je ze daar over en vul je ze verder aan.',
  askForCode: (email: string) => `Heb je nog geen code? Vraag er een via ${email}.`,
  again: {
    open: (round: string, until: string) =>
      `Vul ze aan en dien ze opnieuw in. Dat kan tot en met ${until}, in “${round}”.`,
    upcoming: (round: string, from: string, until: string) =>
      `Aanvullen kan nu al. Opnieuw indienen kan in “${round}”, van ${from} tot en met ${until}.`,
    unknown:
      'Aanvullen kan nu al. Er is nog geen volgende ronde gepland. Je concept blijft bewaard tot je het kan indienen.',
  },
  province: (name: string) =>
    `${name} kreeg van ons je contactgegevens en neemt contact met je op. Als je dat wil, helpt de provincie je naar een duidelijkere aanvraag.`,
  provinceSelf: (name: string) =>
    `${name} helpt je graag naar een duidelijkere aanvraag. Neem gerust zelf contact op.`,
  website: 'Website',
  email: 'E-mail',
  phone: 'Telefoon',
  selectedNext: (organisation: string) =>
    `${organisation} stelt een ploeg van experten voor je samen en spreekt met je af voor een intakegesprek. Je hoeft nu niets te doen.`,
  copy: {
    open: (round: string, until: string) =>
      `Je kan een nieuwe aanvraag indienen in “${round}”, tot en met ${until}.`,
    upcoming: (round: string, from: string, until: string) =>
      `Je kan een nieuwe aanvraag indienen in “${round}”, van ${from} tot en met ${until}.`,
    unknown: 'Er is nu geen nieuwe ronde gepland. Komt er een, dan kan je opnieuw aanvragen.',
  },
  copyHow:
    'Maak daarvoor in Teams een kopie van deze aanvraag: typ “status” bij Kernbot. Dan hoef je niet van nul te beginnen.',
  question: (email: string, reference: string) =>
    `Heb je een vraag? Mail naar ${email} en vermeld ${reference}.`,
  questionInTeams: (reference: string) =>
    `Heb je een vraag? Stel ze aan Kernbot in Teams en vermeld ${reference}.`,
} as const;

/** When a decision is withdrawn. */
export const withdrawalLetterTexts = {
  title: 'De beslissing over je aanvraag is ingetrokken',
  opening: (organisation: string, decision: string, programme: string) =>
    `${organisation} trekt de beslissing “${decision}” over je aanvraag voor ${programme} in.`,
  next: 'We bekijken je aanvraag opnieuw. Je hoeft nu niets te doen: je hoort van ons wat we beslissen.',
  draftStays:
    'Het concept dat je terugkreeg, blijft van jou. Wat je erin schreef, gaat niet verloren. Wacht met indienen tot je meer van ons hoort.',
} as const;

/** Mails to a province about a municipality that was not let through. */
export const provinceLetterTexts = {
  title: 'Een gemeente kan je hulp gebruiken',
  opening: (organisation: string, decision: string, programme: string) =>
    `${organisation} besliste over een aanvraag voor ${programme}: “${decision}”. Neem je contact op met de gemeente en help je haar, als ze dat wil, naar een duidelijkere aanvraag?`,
  againTitle: 'Wat kan de gemeente nu doen?',
  again: {
    open: (round: string, until: string) =>
      `De gemeente kan haar aanvraag aanvullen en opnieuw indienen in “${round}”, tot en met ${until}.`,
    upcoming: (round: string, from: string, until: string) =>
      `De gemeente kan haar aanvraag nu al aanvullen. Opnieuw indienen kan in “${round}”, van ${from} tot en met ${until}.`,
    unknown:
      'De gemeente kan haar aanvraag nu al aanvullen. Er is nog geen volgende ronde gepland.',
  },
  withdrawnTitle: 'Je hulp aan een gemeente is niet meer nodig',
  withdrawn: (organisation: string, decision: string, programme: string) =>
    `${organisation} trekt de beslissing “${decision}” over deze aanvraag voor ${programme} in en bekijkt de aanvraag opnieuw. Je hoeft hiervoor geen contact meer op te nemen met de gemeente.`,
} as const;
