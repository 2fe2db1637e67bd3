import type { Answer, Dossier, DossierState } from './dossier.ts';
import type { Change, DossierEvent } from './dossier-event.ts';
import type { Form } from './form.ts';
import { isSamePerson, type NamedPerson, nameOnly, type Person } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import { type Act, reviewed } from './review-change.ts';

/** A new, empty draft. */
export function startDraft(
  draft: { id: string; programmeId: string; roundId: string; form: Form },
  { by, at }: Act,
): Change {
  return {
    dossier: {
      id: draft.id,
      programmeId: draft.programmeId,
      roundId: draft.roundId,
      state: 'draft',
      formVersion: draft.form.version,
      owner: nameOnly(by),
      colleagues: [],
      answers: {},
      rejected: {},
      conflicts: [],
      remarks: [],
      createdAt: at,
      updatedAt: at,
      version: 1,
    },
    events: [event('started', { by, at }, { round: draft.roundId })],
  };
}

/** A new draft with the answers of an older file, made by whoever copies it; the older file stays as it is. */
export function copyToDraft(
  source: Dossier,
  draft: { id: string; roundId: string; form: Form },
  act: Act,
): Change {
  const started = startDraft({ ...draft, programmeId: source.programmeId }, act);
  const answers: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(source.answers)) {
    answers[id] = { value: answer.value, version: 1, by: act.by, at: act.at };
  }
  return {
    dossier: { ...started.dossier, answers, formVersion: source.formVersion },
    events: [event('copied', act, { from: source.id, round: draft.roundId })],
  };
}

export type WithdrawRefusal = 'alreadyWithdrawn' | 'decided';

const WITHDRAWABLE: readonly DossierState[] = ['draft', 'submitted', 'admissible', 'selected'];

/** Whether there is something to take back: a file that was not let through has ended already. */
export function canWithdraw({ state }: Dossier): boolean {
  return WITHDRAWABLE.includes(state);
}

/** Takes a draft or an application back. It stays readable for its people and can be copied. */
export function withdraw(dossier: Dossier, act: Act): Result<Change, WithdrawRefusal> {
  if (dossier.state === 'withdrawn') return refused('alreadyWithdrawn');
  if (!canWithdraw(dossier)) return refused('decided');
  const ended = { file: { state: 'withdrawn' } } as const;
  return ok({
    dossier:
      dossier.state === 'draft'
        ? { ...changed(dossier, act.at), state: 'withdrawn' }
        : reviewed(dossier, ended, act.at),
    events: [event('withdrawn', act, { from: dossier.state })],
  });
}

export type InviteRefusal = 'otherTenant' | 'notADraft' | 'full';

/** More colleagues than this on one file is a mistake or an attack. */
const MAX_COLLEAGUES = 20;

/** Whether colleagues can join: while it is written, and again while its municipality is guided. */
export function takesColleagues({ state }: Pick<Dossier, 'state'>): boolean {
  return state === 'draft' || state === 'selected';
}

/** Adds a colleague of the owner's tenant; somebody who is in already changes nothing. */
export function addColleague(
  dossier: Dossier,
  colleague: NamedPerson,
  act: Act,
): Result<Change, InviteRefusal> {
  if (colleague.tenantId.toLowerCase() !== dossier.owner.tenantId.toLowerCase()) {
    return refused('otherTenant');
  }
  if (!takesColleagues(dossier)) return refused('notADraft');
  const present = [dossier.owner, ...dossier.colleagues].some((one) =>
    isSamePerson(one, colleague),
  );
  if (present) return ok({ dossier, events: [] });
  if (dossier.colleagues.length >= MAX_COLLEAGUES) return refused('full');
  return ok({
    dossier: {
      ...changed(dossier, act.at),
      colleagues: [...dossier.colleagues, nameOnly(colleague)],
    },
    events: [event('colleagueInvited', act, { objectId: colleague.objectId })],
  });
}

/** Takes a colleague off a file; what the colleague wrote stays. */
export function removeColleague(dossier: Dossier, colleague: Person, act: Act): Change {
  const colleagues = dossier.colleagues.filter((one) => !isSamePerson(one, colleague));
  if (colleagues.length === dossier.colleagues.length) return { dossier, events: [] };
  return {
    dossier: { ...changed(dossier, act.at), colleagues },
    events: [event('colleagueRemoved', act, { objectId: colleague.objectId })],
  };
}

/**
 * The dossier with the name that a colleague goes by now: somebody who was picked from a list had no name
 * here before they came by.
 */
export function withNameOf(dossier: Dossier, person: NamedPerson): Dossier {
  const known = dossier.colleagues.find((one) => isSamePerson(one, person));
  if (known === undefined || person.name === '' || known.name === person.name) return dossier;
  const renamed = { ...known, name: person.name };
  return {
    ...dossier,
    colleagues: dossier.colleagues.map((one) => (one === known ? renamed : one)),
  };
}

/** What becomes of a file when one of its people has their data removed. */
export type Farewell =
  /** Sent once, or part of the guidance of what was: the law keeps it. */
  | { readonly kind: 'kept' }
  /** Never sent and nobody else works on it. */
  | { readonly kind: 'removed' }
  /** Never sent, and colleagues go on with it. */
  | { readonly kind: 'handedOver'; readonly change: Change };

/** Decides what removal of a person's data does to one file of theirs. */
export function farewell(dossier: Dossier, act: Act): Farewell {
  if (dossier.submittedAt !== undefined || dossier.sheet !== undefined) return { kind: 'kept' };
  const isOwner = isSamePerson(dossier.owner, act.by);
  const [heir, ...rest] = dossier.colleagues;
  if (!isOwner) return { kind: 'handedOver', change: removeColleague(dossier, act.by, act) };
  if (heir === undefined) return { kind: 'removed' };
  const handed = { ...changed(dossier, act.at), owner: heir, colleagues: rest };
  const details = { objectId: act.by.objectId };
  return {
    kind: 'handedOver',
    change: { dossier: handed, events: [event('colleagueRemoved', act, details)] },
  };
}

function changed(dossier: Dossier, at: Date): Dossier {
  return { ...dossier, updatedAt: at, version: dossier.version + 1 };
}

function event(
  kind: DossierEvent['kind'],
  { by, at }: Act,
  details: DossierEvent['details'],
): DossierEvent {
  return { kind, at, by, details };
}
