import type { DecisionKind } from '../domain/review.ts';
import { DECISION_WORDS } from './case-words.ts';
import { allOf } from './in-words.ts';

/** The form with which a decision is withdrawn. */
export const undoTexts = {
  title: 'Trek een beslissing in',
  decided: (kind: DecisionKind) => `Nu staat dit dossier op “${DECISION_WORDS[kind]}”.`,
  decidedBy: (name: string, at: string) => `Beslist door ${name} op ${at}`,
  reasonHere: '(Hier komt wat je onderaan schrijft.)',
  letterTitle: 'Dit leest de gemeente',
  notTold: 'De gemeente wist hier nog niet van en krijgt geen bericht.',
  province: (address: string) =>
    `De provincie krijgt een mail dat haar hulp niet meer nodig is: ${address}.`,
  draftStays:
    'De gemeente houdt haar concept, met alles wat ze er intussen in schreef. Zolang ze het niet indient, kan je deze beslissing intrekken.',
  panelEnds: (names: readonly string[]) =>
    `Het panel vervalt (${allOf(names)}). Experten die Kernbot gebruiken, krijgen bericht. In de historiek blijft het staan.`,
  budgetEnds: (amount: string) =>
    `Het budget van ${amount} vervalt. In de historiek blijft het staan.`,
  why: 'Waarom trek je de beslissing in? De gemeente leest dit.',
  whyInternal: 'Waarom trek je de beslissing in? Dit blijft onder dossierbeheerders.',
  undo: 'Trek de beslissing in',
  back: 'Terug naar het dossier',
} as const;
