import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import type { Expert } from './expert.ts';
import { allQuestions, type Form } from './form.ts';
import { ok } from './result.ts';
import type { PanelMember } from './review.ts';
import {
  type Act,
  checkStanding,
  type Reviewed,
  reviewEvent,
  reviewed,
  reviewOf,
} from './review-change.ts';

/** An expert with the trajectories they guide now. */
export interface ExpertLoad {
  readonly expert: Expert;
  readonly guiding: number;
}

/** Why an expert is proposed: which of the requested fields they bring that nobody before them did. */
export interface PanelProposal {
  readonly expert: Expert;
  readonly guiding: number;
  /** Requested fields that this expert masters. */
  readonly fields: readonly string[];
  /** Those of them that no expert before this one in the proposal masters. */
  readonly adds: readonly string[];
}

export interface PanelAdvice {
  readonly proposed: readonly PanelProposal[];
  /** Requested fields that no expert with room masters. */
  readonly uncovered: readonly string[];
  /** Experts that master a requested field but have no room. */
  readonly full: readonly ExpertLoad[];
}

/**
 * Proposes experts for the requested fields: each time the one that brings most fields that are still missing,
 * among equals the one with most room left for their capacity, then by name. Who has no room, or does not guide
 * any more, is not proposed. The municipality that the panel is for counts as nobody's load.
 */
export function proposePanel(
  requested: readonly string[],
  loads: readonly ExpertLoad[],
  present: readonly PanelMember[] = [],
): PanelAdvice {
  const able = withoutOwn(loads, present).filter(
    ({ expert }) => expert.active && masters(expert, requested).length > 0,
  );
  const free = able.filter(hasRoom);
  const proposed: PanelProposal[] = [];
  let missing = requested;
  for (;;) {
    const best = free
      .map((load) => ({ load, adds: masters(load.expert, missing) }))
      .filter(({ adds }) => adds.length > 0)
      .sort((a, b) => b.adds.length - a.adds.length || byRoom(a.load, b.load))[0];
    if (best === undefined) break;
    const { load, adds } = best;
    proposed.push({ ...load, fields: masters(load.expert, requested), adds });
    missing = missing.filter((field) => !adds.includes(field));
  }
  return { proposed, uncovered: missing, full: able.filter((load) => !hasRoom(load)) };
}

/** What each expert guides beside the municipality whose panel this is. */
export function withoutOwn(
  loads: readonly ExpertLoad[],
  present: readonly PanelMember[],
): readonly ExpertLoad[] {
  const own = new Set(present.map(({ expertId }) => expertId));
  return loads.map(({ expert, guiding }) => ({
    expert,
    guiding: own.has(expert.id) ? Math.max(0, guiding - 1) : guiding,
  }));
}

/**
 * The requested fields that can be matched with experts, and those that were asked in own words: a field whose
 * choice opens another question ("Andere") says nothing about who masters it.
 */
export function requestedFields(
  form: Form,
  questionId: string,
  answers: Dossier['answers'],
): { readonly fields: readonly string[]; readonly inOwnWords: readonly string[] } {
  const value = answers[questionId]?.value;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const own = new Map<string, string>();
  for (const { id, showWhen } of allQuestions(form)) {
    if (showWhen?.question === questionId && showWhen.is === 'includes') {
      own.set(showWhen.value, id);
    }
  }
  return {
    fields: chosen.filter((field) => !own.has(field)),
    inOwnWords: chosen
      .map((field) => answers[own.get(field) ?? '']?.value)
      .filter((words) => typeof words === 'string')
      .filter((words) => words !== ''),
  };
}

function masters({ fields }: Expert, wanted: readonly string[]): readonly string[] {
  return wanted.filter((field) => fields.includes(field));
}

export function hasRoom({ expert, guiding }: ExpertLoad): boolean {
  return guiding < expert.capacity;
}

function byRoom(a: ExpertLoad, b: ExpertLoad): number {
  const share = ({ expert, guiding }: ExpertLoad) => guiding / expert.capacity;
  return (
    share(a) - share(b) ||
    a.expert.name.localeCompare(b.expert.name, 'nl-BE') ||
    a.expert.id.localeCompare(b.expert.id)
  );
}

/** Puts the experts on a selected file that a caseworker chose; the proposal is only advice. */
export function composePanel(
  dossier: Dossier,
  members: readonly PanelMember[],
  seenVersion: number,
  act: Act,
): Reviewed {
  const standing = checkStanding(dossier, ['selected'], seenVersion);
  if (!standing.ok) return standing;
  const composed = reviewed(dossier, { review: { panel: members } }, act.at);
  const events = panelChanges(dossier, composed, act);
  return ok(events.length === 0 ? { dossier, events } : { dossier: composed, events });
}

/** What happened to a panel between two values of a file: nothing, or who joined and who left it. */
export function panelChanges(
  before: Dossier,
  after: Dossier,
  act: Act,
): readonly [] | readonly [DossierEvent] {
  const [old, now] = [reviewOf(before).panel, reviewOf(after).panel];
  const [joined, left] = [beside(now, old), beside(old, now)];
  if (joined.length + left.length === 0) return [];
  const who = { joined: ids(joined), left: ids(left) };
  const details = { from: names(old), to: names(now), ...who, version: after.version };
  return [reviewEvent('panelComposed', act, details)];
}

function beside(
  members: readonly PanelMember[],
  others: readonly PanelMember[],
): readonly PanelMember[] {
  const known = new Set(others.map(({ expertId }) => expertId));
  return members.filter(({ expertId }) => !known.has(expertId));
}

function names(members: readonly PanelMember[]): string {
  return members.map(({ name }) => name).join(', ');
}

function ids(members: readonly PanelMember[]): string {
  return members.map(({ expertId }) => expertId).join(',');
}

/** Notes the budget of a guidance, in whole euro; it is set after the intake meetings. */
export function setBudget(
  dossier: Dossier,
  budget: number,
  seenVersion: number,
  act: Act,
): Reviewed {
  const standing = checkStanding(dossier, ['selected'], seenVersion);
  if (!standing.ok) return standing;
  const before = reviewOf(dossier).budget;
  if (before === budget) return ok({ dossier, events: [] });
  const details = { to: budget, ...(before === undefined ? {} : { from: before }) };
  return ok({
    dossier: reviewed(dossier, { review: { budget } }, act.at),
    events: [reviewEvent('budgetSet', act, details)],
  });
}
