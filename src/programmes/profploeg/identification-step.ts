import type { Step } from '../../domain/form.ts';

export const IDENTIFICATION_STEP = {
  id: 'identification',
  title: 'Identificatie',
  intro: 'Voor welke gemeente is de aanvraag, en wie kan VLAIO daarover contacteren?',
  questions: [
    {
      id: 'municipality',
      kind: 'municipality',
      label: 'Gemeente',
      shortLabel: 'Gemeente',
      required: true,
      help: {
        why: 'De aanvraag is van één gemeente. Zo weet VLAIO ook in welke provincie je ligt.',
      },
    },
    {
      id: 'contactPerson',
      kind: 'shortText',
      label: 'Contactpersoon',
      shortLabel: 'Contactpersoon',
      required: true,
      maxLength: 120,
      prefill: 'name',
      help: { why: 'VLAIO nodigt deze persoon uit voor het intakegesprek en belt bij vragen.' },
    },
    {
      id: 'department',
      kind: 'shortText',
      label: 'Dienst',
      shortLabel: 'Dienst',
      required: true,
      maxLength: 120,
      help: {
        why: 'Zo weet de Profploeg vanuit welke dienst de vraag komt.',
        goodExample: 'Lokale economie',
      },
    },
    {
      id: 'email',
      kind: 'email',
      label: 'E-mail',
      shortLabel: 'E-mail',
      required: true,
      prefill: 'email',
      help: { why: 'Hier komt het nieuws over je aanvraag toe.' },
    },
    {
      id: 'phone',
      kind: 'phone',
      label: 'Telefoon',
      shortLabel: 'Telefoon',
      required: true,
      help: {
        why: 'Om snel iets te kunnen vragen als je aanvraag niet duidelijk genoeg is.',
        goodExample: '051 24 30 30',
      },
    },
  ],
} as const satisfies Step;
