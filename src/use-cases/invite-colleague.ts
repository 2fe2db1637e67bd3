import { type Actor, isOnPaper } from '../domain/access.ts';
import {
  addColleague,
  type InviteRefusal,
  removeColleague,
  takesColleagues,
} from '../domain/dossier-life.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { FileView, InviteView, Notice, UnavailableView } from '../domain/views.ts';
import {
  invitedNotice,
  inviteRefusedNotice,
  removedNotice,
  UNNAMED_COLLEAGUE,
} from '../texts/file-notices.ts';
import { type Claimed, claimWithCode } from './claim-with-code.ts';
import type { Dependencies } from './dependencies.ts';
import { isGuided, lockFile, readFile } from './file.ts';
import { type RoleJoin, takeRoleCode } from './take-role-code.ts';
import { fileHeading } from './views/heading.ts';

/** A code works for a week: long enough for a holiday, short enough to be forgotten in a mailbox. */
const CODE_VALID_MS = 7 * 24 * 60 * 60 * 1000;

export type InviteResult = InviteView | FileView | UnavailableView;

interface InviteInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly dossierId: string;
}

/** The screen with who works on a file and how to add somebody; for the maker only. */
export async function showInvite(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  extra: Pick<InviteView, 'code' | 'notice'> = {},
): Promise<InviteResult> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'invite');
  if (file === undefined) return { kind: 'unavailable' };
  return {
    kind: 'invite',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    ...(isGuided(file) ? { guided: true } : {}),
    colleagues: file.dossier.colleagues.map(({ objectId, name }) => ({ objectId, name })),
    ...extra,
  };
}

/** Makes a code that one or more colleagues of the same organisation can type to the bot. Only its hash is kept. */
export async function makeInvitationCode(
  deps: Dependencies,
  input: InviteInput,
): Promise<InviteResult> {
  const file = await readFile(deps, deps.work.stores, input.actor, input.dossierId, 'invite');
  if (file === undefined) return { kind: 'unavailable' };
  if (!takesColleagues(file.dossier)) return await refusedInvite(deps, input, 'notADraft');
  const code = deps.ids.invitationCode();
  const until = new Date(deps.clock.now().getTime() + CODE_VALID_MS);
  const { dossierId } = input;
  const codeHash = deps.ids.hash(code);
  await deps.work.stores.invitations.add({ codeHash, dossierId, expiresAt: until });
  return await showInvite(deps, input.actor, dossierId, { code: { text: code, until } });
}

/**
 * Adds somebody whom the maker picked in Teams. The picked id counts within the maker's own tenant
 * only, whatever the card says.
 */
export async function inviteByObjectId(
  deps: Dependencies,
  input: InviteInput & { readonly objectId: string },
): Promise<InviteResult> {
  const { tenantId } = input.actor;
  const colleague = { tenantId, objectId: input.objectId, name: UNNAMED_COLLEAGUE };
  const { outcome } = await deps.work.once(input.turnKey, async (stores) => {
    const file = await lockFile(deps, stores, input.actor, input.dossierId, 'invite');
    if (file === undefined) return 'unavailable';
    const act = { by: input.actor, at: deps.clock.now() };
    const change = addColleague(file.dossier, colleague, act);
    if (!change.ok) return change.reason;
    const { dossier, events } = change.value;
    await stores.dossiers.save(file.stored, dossier, [...file.carried, ...events]);
    return 'added';
  });
  if (outcome === 'unavailable') return { kind: 'unavailable' };
  if (outcome !== 'added') return await refusedInvite(deps, input, outcome);
  return await showInvite(deps, input.actor, input.dossierId, {
    notice: invitedNotice(colleague.name),
  });
}

/**
 * Takes a colleague off a file; from then on every action of theirs is refused. Codes end too: somebody
 * who was taken off may still have one.
 */
export async function uninvite(
  deps: Dependencies,
  input: InviteInput & { readonly objectId: string },
): Promise<InviteResult> {
  const colleague = { tenantId: input.actor.tenantId, objectId: input.objectId };
  const { outcome } = await deps.work.once(input.turnKey, async (stores) => {
    const file = await lockFile(deps, stores, input.actor, input.dossierId, 'invite');
    if (file === undefined) return false;
    const act = { by: input.actor, at: deps.clock.now() };
    const { dossier, events } = removeColleague(file.dossier, colleague, act);
    await stores.dossiers.save(file.stored, dossier, [...file.carried, ...events]);
    await stores.invitations.removeOfDossier(dossier.id);
    return true;
  });
  if (!outcome) return { kind: 'unavailable' };
  return await showInvite(deps, input.actor, input.dossierId, { notice: removedNotice() });
}

async function refusedInvite(
  deps: Dependencies,
  { actor, dossierId }: InviteInput,
  reason: InviteRefusal,
): Promise<InviteResult> {
  const notice: Notice = inviteRefusedNotice(reason);
  return await showInvite(deps, actor, dossierId, { notice });
}

export type JoinResult =
  | { readonly kind: 'joined'; readonly dossierId: string }
  | { readonly kind: 'refused'; readonly reason: InviteRefusal | 'unknownCode' }
  | RoleJoin
  | Claimed;

/**
 * Joins a file with the code that a colleague passed on, takes over a file that came in on paper, or takes up a role,
 * with the code of a caseworker. A code of another tenant's file is answered like a code that does not exist.
 */
export async function joinWithCode(
  deps: Dependencies,
  input: { readonly turnKey: string; readonly actor: NamedPerson; readonly code: string },
): Promise<JoinResult> {
  const { actor, code } = input;
  const { outcome } = await deps.work.once<JoinResult>(input.turnKey, async (stores) => {
    const now = deps.clock.now();
    const invitation = await stores.invitations.find(deps.ids.hash(code), now);
    if (invitation === undefined) return await takeRoleCode(deps, stores, { actor, code });
    const known = await stores.dossiers.load(invitation.dossierId);
    if (known !== undefined && isOnPaper(known)) {
      return await claimWithCode(deps, stores, invitation, actor);
    }
    const dossier = await stores.dossiers.lock(invitation.dossierId);
    // The code may have been used up or taken back while we waited.
    const stands = (await stores.invitations.find(invitation.codeHash, now)) !== undefined;
    if (dossier === undefined || !stands) return { kind: 'refused', reason: 'unknownCode' };
    const change = addColleague(dossier, actor, { by: actor, at: now });
    if (!change.ok) {
      const reason = change.reason === 'otherTenant' ? 'unknownCode' : change.reason;
      return { kind: 'refused', reason };
    }
    await stores.dossiers.save(dossier, change.value.dossier, change.value.events);
    return { kind: 'joined', dossierId: dossier.id };
  });
  return outcome;
}
