import { type Actor, roleIn } from '../domain/access.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { Notice } from '../domain/views.ts';
import type { SheetPartsView } from '../domain/views-sheet-parts.ts';
import { allOf } from '../texts/in-words.ts';
import { partNotices } from '../texts/sheet-part-texts.ts';
import {
  type AssignPartsInput,
  type AssignPartsResult,
  assignParts,
  EVERYBODY,
  given,
  readDividable,
  type SheetOfFile,
} from './assign-parts.ts';
import type { Dependencies } from './dependencies.ts';
import { makeInvitationCode } from './invite-colleague.ts';
import { assignedIn } from './own-form.ts';
import { personalPlace } from './person-place.ts';
import { peopleOf } from './reach-of.ts';
import { fileHeading } from './views/heading.ts';
import { whoDidWhat } from './views/who-did-what.ts';

/** Who answers which part of a sheet, and who did what; undefined for who cannot divide it. */
export async function showParts(
  deps: Dependencies,
  actor: Actor,
  sheetId: string,
): Promise<SheetPartsView | undefined> {
  const file = await readDividable(deps, actor, sheetId);
  return file && partsView(deps, file, actor, {});
}

export type DivideResult =
  | { readonly kind: 'shown'; readonly view: SheetPartsView; readonly refused?: string }
  | { readonly kind: 'unavailable' };

/** Divides a sheet as its card says, and shows how it is divided now. */
export async function divideSheet(
  deps: Dependencies,
  input: AssignPartsInput,
): Promise<DivideResult> {
  const result = await assignParts(deps, input);
  const { file } = result;
  if (file === undefined || result.kind === 'unavailable') return { kind: 'unavailable' };
  if (result.kind !== 'assigned') {
    const view = partsView(deps, file, input.actor, { notice: partNotices[result.kind] });
    return { kind: 'shown', view, refused: result.kind };
  }
  return { kind: 'shown', view: await dividedView(deps, input, result) };
}

async function dividedView(
  deps: Dependencies,
  input: AssignPartsInput,
  result: Extract<AssignPartsResult, { kind: 'assigned' }>,
): Promise<SheetPartsView> {
  const reach = await reachGiven(deps, input, result);
  const told = reach.told.map(({ name }) => name);
  return partsView(deps, result.file, input.actor, {
    unreachable: reach.unreachable.map(({ name }) => name),
    ...(reach.code === undefined ? {} : { code: reach.code }),
    notice:
      result.changed.length === 0
        ? partNotices.same
        : partNotices.divided(told.length === 0 ? '' : allOf(told)),
  });
}

/** Who gets a message about what was given, who cannot, and for the latter a code that the owner can pass on. */
export interface ReachGiven {
  readonly told: readonly NamedPerson[];
  readonly unreachable: readonly NamedPerson[];
  readonly code?: { readonly text: string; readonly until: Date };
}

/** The same for who divided by typing. */
export async function reachGiven(
  deps: Dependencies,
  { actor, turnKey }: Pick<AssignPartsInput, 'actor' | 'turnKey'>,
  result: Extract<AssignPartsResult, { kind: 'assigned' }>,
): Promise<ReachGiven> {
  const told: NamedPerson[] = [];
  const unreachable: NamedPerson[] = [];
  for (const person of given(result, actor)) {
    const place = await personalPlace(deps.work.stores, person);
    (place === undefined ? unreachable : told).push(person);
  }
  const { id: dossierId } = result.file.of.application;
  const invite =
    unreachable.length > 0 && isOwner(result.file, actor)
      ? await makeInvitationCode(deps, { turnKey, actor, dossierId })
      : undefined;
  const code = invite?.kind === 'invite' ? invite.code : undefined;
  return { told, unreachable, ...(code === undefined ? {} : { code }) };
}

function isOwner({ of }: SheetOfFile, actor: Actor): boolean {
  return roleIn(of.application, actor) === 'owner';
}

function partsView(
  deps: Dependencies,
  file: SheetOfFile,
  actor: Actor,
  shown: Partial<Pick<SheetPartsView, 'unreachable' | 'code'>> & { readonly notice?: Notice },
): SheetPartsView {
  const assigned = assignedIn(file) ?? {};
  return {
    kind: 'sheetParts',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    parts: whoDidWhat(file).map(({ stepId, title, people }) => {
      const to = assigned[stepId];
      return {
        stepId,
        title,
        writers: people,
        ...(to === undefined ? {} : { key: to.objectId }),
      };
    }),
    people: peopleOf(file.of.application).map(({ objectId, name }) => ({ key: objectId, name })),
    everybody: EVERYBODY,
    unreachable: [],
    mayInvite: isOwner(file, actor),
    ...shown,
  };
}
