import type { Step } from '../../../domain/form.ts';
import { KEY_ISSUE_WHY, KEY_ISSUES } from './key-issues.ts';

/** Beleving: one of the five B's of the intake sheet. */
export const EXPERIENCE = {
  id: 'experience',
  title: 'Beleving',
  intro: 'Hoe is het om er te zijn: sfeer, aanbod, activiteiten, ontmoeting.',
  questions: [
    {
      id: 'experienceVisit',
      kind: 'longText',
      label: 'Je komt op een gewone zaterdag in de kern. Wat doe je er, en hoelang blijf je?',
      shortLabel: 'Een gewone zaterdag',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Zo krijgen de experten een beeld van een bezoek, zonder er al geweest te zijn.',
        goodExample:
          'Naar de bakker en de slager, dan een koffie op het plein. Na een halfuur ben je rond, want na de kerk volgen zes lege panden.',
        weakExample: 'Winkelen.',
        weakBecause: 'Er staat niet in wat iemand er echt doet en waar het stokt.',
      },
      followUp: 'Op welk moment ga je weg, en waarom?',
    },
    {
      id: 'experienceOffer',
      kind: 'longText',
      label: 'Welke winkels, horeca en diensten trekken mensen aan? Wat ontbreekt?',
      shortLabel: 'Aanbod',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Het aanbod en de leegstand bepalen mee wat haalbaar is.',
        goodExample:
          'Trekkers zijn de beenhouwer, de bibliotheek en twee cafés. Er is geen kledingzaak meer en nergens iets voor kinderen.',
      },
      offerFrom: 'challenge',
      followUp: 'Wat is er de laatste twee jaar verdwenen of bijgekomen?',
    },
    {
      id: 'experienceEvents',
      kind: 'longText',
      label:
        'Welke activiteiten brengen volk op de been? Wat blijft daarvan over als ze voorbij zijn?',
      shortLabel: 'Activiteiten',
      required: true,
      maxLength: 4000,
      thinBelowWords: 12,
      help: {
        why: 'Sommige evenementen vullen de straat maar niet de winkels. Dat verschil helpt de experten.',
        goodExample:
          'De braderie trekt 5.000 man, maar de winkels verkopen die dag minder. De avondmarkt in augustus werkt wel voor de horeca.',
      },
      offerFrom: 'initiatives',
    },
    {
      id: 'experiencePlaces',
      kind: 'choices',
      label: 'Waar ontmoeten mensen elkaar in de kern?',
      shortLabel: 'Ontmoetingsplekken',
      required: true,
      options: [
        {
          id: 'square',
          label: 'Plein',
        },
        {
          id: 'street',
          label: 'Winkelstraat zelf',
        },
        {
          id: 'horeca',
          label: 'Cafés en restaurants',
        },
        {
          id: 'culture',
          label: 'Bibliotheek of cultuurhuis',
        },
        {
          id: 'green',
          label: 'Park of groen',
        },
        {
          id: 'school',
          label: 'School en sport',
        },
        {
          id: 'nowhere',
          label: 'Eigenlijk nergens',
        },
      ],
      reactions: [
        {
          when: { is: 'chosen', option: 'nowhere' },
          text: 'Dan kan een plek om elkaar te ontmoeten zelf een kwestie zijn.',
        },
      ],
      help: {
        why: 'Plekken waar mensen blijven hangen, zijn goede startpunten.',
      },
    },
    {
      id: 'experienceScore',
      kind: 'scale',
      label: 'Hoe sterk staat jullie kern nu op beleving?',
      shortLabel: 'Score beleving',
      required: true,
      min: 1,
      max: 5,
      minLabel: 'je doet je boodschap en gaat',
      maxLabel: 'je blijft er graag',
      reactions: [
        {
          when: { is: 'atMost', value: 2 },
          text: 'Dan blijven mensen er nu niet graag, en dat bekijken de experten ter plaatse.',
        },
        {
          when: { is: 'atLeast', value: 4 },
          text: 'Mensen blijven er graag, dus is de vraag hoe meer mensen dat ontdekken.',
        },
      ],
      help: {
        why: 'Jullie eigen inschatting. Ze komt in de figuur met de vijf B’s.',
      },
    },
    {
      ...KEY_ISSUES,
      id: 'experienceIssues',
      label: 'Welke sleutelkwesties zie je bij beleving?',
      shortLabel: 'Kwesties beleving',
      help: {
        why: KEY_ISSUE_WHY,
        goodExample: 'Na een halfuur ben je rond\nEr is niets te doen voor kinderen',
        weakExample: 'Sfeer',
        weakBecause: 'Dat is een onderwerp. Schrijf wat er misloopt of beter kan.',
      },
    },
  ],
} as const satisfies Step;
