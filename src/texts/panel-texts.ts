import type { PanelChoice } from '../domain/views-decisions.ts';
import { allOf, count, counted, withinSentence } from './in-words.ts';

/** The form of a panel. */
export const panelTexts = {
  title: 'Stel het panel samen',
  requested: 'Gevraagde expertise',
  inOwnWords: 'In eigen woorden gevraagd',
  noneRequested: 'Er is geen expertise gevraagd.',
  proposedTitle: 'Voorstel',
  noProposal: 'Er is geen expert met ruimte voor wat gevraagd is.',
  uncovered: (fields: readonly string[]) =>
    `Geen expert met ruimte voor: ${allOf(fields)}. Zoek zelf iemand, of schrijf een nieuwe expert in (typ “experten”).`,
  fullTitle: 'Past, maar heeft geen ruimte meer',
  choose: 'Wie begeleidt deze gemeente?',
  noExperts: 'Er zijn nog geen experten om te kiezen. Typ “experten” om er een in te schrijven.',
  chooseNote: 'Jij beslist. Het voorstel is maar een hulp.',
  missing: (fields: readonly string[]) => `Met deze keuze is er niemand voor: ${allOf(fields)}.`,
  complete: 'Met deze keuze is alles gedekt wat gevraagd is.',
  search: 'Zoek een expert op naam, organisatie of expertise',
  searchButton: 'Zoek',
  found: (total: number) =>
    total === 0
      ? 'Ik vond geen expert. Probeer een ander woord, of minder woorden.'
      : `${counted(total, 'expert', 'experten')} gevonden. Ze staan onderaan de keuze.`,
  foundLeft: (left: number) =>
    `${counted(left, 'expert past', 'experten passen')} niet meer op de kaart. Zoek preciezer.`,
  save: 'Bewaar het panel',
  back: 'Naar het dossier',
  over: 'Alleen voor een geselecteerde aanvraag kan je een panel samenstellen.',
  notConnected: 'niet in Teams: krijgt geen bericht',
  inactive: 'begeleidt niet meer',
  expertNumber: (number: number) => `Expert ${number}`,
} as const;

/** "begeleidt nu 2 van 3" */
export function loadWords({
  guiding,
  capacity,
}: Pick<PanelChoice, 'guiding' | 'capacity'>): string {
  return `begeleidt nu ${count(guiding)} van ${count(capacity)}`;
}

/** "brengt mobiliteit en events; begeleidt nu 2 van 3" */
export function proposalWords(choice: PanelChoice & { readonly adds: readonly string[] }): string {
  return `brengt ${allOf(choice.adds.map(withinSentence))}; ${loadWords(choice)}`;
}

/** What stands behind a name in the list of experts. */
export function choiceWords({ brings, active, ...load }: PanelChoice): readonly string[] {
  return [
    ...(brings.length === 0 ? [] : [allOf(brings)]),
    ...(active ? [loadWords(load)] : [panelTexts.inactive]),
  ];
}
