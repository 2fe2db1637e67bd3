import type { Dossier } from './dossier.ts';
import type { Change, DossierEvent } from './dossier-event.ts';
import type { Form, Step } from './form.ts';
import { isSamePerson, type NamedPerson, nameOnly, type Person } from './person.ts';
import type { Act } from './review-change.ts';
import type { Sheet, SheetDossier } from './sheet.ts';
import { sheetEvent, withSheet } from './sheet-life.ts';
import { type Place, resumeAt, stepAt } from './walk.ts';

/** Part of a sheet → who answers it. */
export type Assigned = Readonly<Record<string, NamedPerson>>;

/**
 * Who answers which part now, by the names they have now. What was given to somebody who does not work on the
 * application any more is everybody's again.
 */
export function assignedNow(
  { assigned }: Pick<Sheet, 'assigned'>,
  { owner, colleagues }: Pick<Dossier, 'owner' | 'colleagues'>,
): Assigned {
  const people = [owner, ...colleagues];
  return Object.fromEntries(
    Object.entries(assigned).flatMap(([part, to]): readonly (readonly [string, NamedPerson])[] => {
      const person = people.find((one) => isSamePerson(one, to));
      return person === undefined ? [] : [[part, nameOnly(person)]];
    }),
  );
}

/** Gives a part to somebody, or back to everybody; one that is theirs already changes nothing. */
export function assignPart(
  dossier: SheetDossier,
  part: Pick<Step, 'id' | 'title'>,
  to: NamedPerson | undefined,
  act: Act,
): Change & { readonly dossier: SheetDossier } {
  const { [part.id]: present, ...others } = dossier.sheet.assigned;
  const isSame =
    to === undefined ? present === undefined : present !== undefined && isSamePerson(present, to);
  if (isSame) return { dossier, events: [] };
  const assigned = to === undefined ? others : { ...others, [part.id]: nameOnly(to) };
  const given = to === undefined ? {} : { to: to.name, objectId: to.objectId };
  const changed = withSheet(dossier, { ...dossier.sheet, assigned }, act.at);
  const details = { part: part.title, step: part.id, ...given, version: changed.version };
  return { dossier: changed, events: [sheetEvent('sheetAssigned', act, details)] };
}

/** Gives every part that somebody has back to everybody. `titleOf`: what a part is called. */
export function withoutPartsOf(
  dossier: SheetDossier,
  person: Person,
  titleOf: (partId: string) => string,
  act: Act,
): Change & { readonly dossier: SheetDossier } {
  let changed = dossier;
  const events: DossierEvent[] = [];
  for (const [id, to] of Object.entries(dossier.sheet.assigned)) {
    if (!isSamePerson(to, person)) continue;
    const change = assignPart(changed, { id, title: titleOf(id) }, undefined, act);
    changed = change.dossier;
    events.push(...change.events);
  }
  return { dossier: changed, events };
}

/**
 * The parts that somebody walks through from a place: in a part that is theirs only those, elsewhere everything but
 * what is of others.
 */
export function walkedForm(form: Form, assigned: Assigned, person: Person, place?: Place): Form {
  const here = place && stepAt(form, place);
  const isOwn = ({ id }: Step) => assigned[id] !== undefined && isSamePerson(assigned[id], person);
  const steps =
    here !== undefined && isOwn(here)
      ? form.steps.filter(isOwn)
      : form.steps.filter(
          (step) => step === here || assigned[step.id] === undefined || isOwn(step),
        );
  return { ...form, steps };
}

/** Where somebody takes a sheet up again: in their own parts first, then in what is nobody's. */
export function resumeInParts(
  form: Form,
  assigned: Assigned,
  person: Person,
  dossier: Dossier,
): Place {
  const isOwn = ({ id }: Step) => assigned[id] !== undefined && isSamePerson(assigned[id], person);
  const own = resumeAt({ ...form, steps: form.steps.filter(isOwn) }, dossier);
  return own.kind === 'question' ? own : resumeAt(walkedForm(form, assigned, person), dossier);
}
