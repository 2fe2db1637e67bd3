import type { Actor } from '../domain/access.ts';
import { farewell } from '../domain/dossier-life.ts';
import { isSamePerson } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { PrivacyRemovalView, PrivacyView } from '../domain/views-privacy.ts';
import { FORMER_PERSON } from '../texts/file-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { keptRoles, type RoleOfPerson, rolesOfPerson, unlinkFromExperts } from './kept-roles.ts';

/** More files than anybody has; a guard, not a page. */
const ALL_FILES = 10_000;
const ALL_INQUIRIES = 10_000;

/** What is kept of somebody, in numbers. */
export async function showPrivacy(deps: Dependencies, actor: Actor): Promise<PrivacyView> {
  const dossiers = await deps.work.stores.dossiers.listFor(actor, ALL_FILES);
  const mine = dossiers.filter((dossier) => isSamePerson(dossier.owner, actor));
  return {
    kind: 'privacy',
    nonce: deps.ids.uuid(),
    name: actor.name,
    drafts: mine.filter((dossier) => dossier.submittedAt === undefined).length,
    applications: mine.filter((dossier) => dossier.submittedAt !== undefined).length,
    shared: dossiers.length - mine.length,
    inquiries: await countInquiries(deps.work.stores, actor),
    roles: keptRoles(deps, await rolesOfPerson(deps.work.stores, actor)),
  };
}

interface Removal {
  readonly drafts: number;
  readonly handedOver: number;
  readonly kept: number;
  readonly inquiries: number;
  readonly roles: readonly RoleOfPerson[];
}

/** What removal would do, before anybody does it. */
export async function askRemoval(deps: Dependencies, actor: Actor): Promise<PrivacyRemovalView> {
  const dossiers = await deps.work.stores.dossiers.listFor(actor, ALL_FILES);
  const act = { by: actor, at: deps.clock.now() };
  const kinds = dossiers.map((dossier) => farewell(dossier, act).kind);
  const inquiries = await countInquiries(deps.work.stores, actor);
  const roles = await rolesOfPerson(deps.work.stores, actor);
  return removalView(deps, 'ask', { ...count(kinds), inquiries, roles });
}

/**
 * Removes what may be removed: drafts of this person alone, their name in drafts that colleagues go on
 * with and in what they asked, the account behind an expert, cursors, links and conversations. What was sent
 * stays: the law keeps it. So do the name and the role of a caseworker: they answer for what was decided.
 */
export async function removePersonalData(
  deps: Dependencies,
  input: { readonly turnKey: string; readonly actor: Actor },
): Promise<PrivacyRemovalView> {
  const { outcome } = await deps.work.once(input.turnKey, async (stores) => {
    const removal = await removeFromFiles(deps, stores, input.actor);
    const inquiries = await countInquiries(stores, input.actor);
    const roles = await rolesOfPerson(stores, input.actor);
    await unlinkFromExperts(stores, input.actor);
    await stores.people.anonymise(input.actor, FORMER_PERSON);
    await stores.inquiries.anonymise(input.actor, FORMER_PERSON);
    await stores.sessions.anonymise(input.actor, FORMER_PERSON);
    await stores.walks.removeOfPerson(input.actor);
    await stores.downloads.removeOfPerson(input.actor);
    await stores.uploads.removeOfPerson(input.actor);
    await stores.conversations.removeOfPerson(input.actor);
    return { ...removal, inquiries, roles };
  });
  return removalView(deps, 'done', outcome);
}

type FileRemoval = Omit<Removal, 'inquiries' | 'roles'>;

async function removeFromFiles(
  deps: Dependencies,
  stores: Stores,
  actor: Actor,
): Promise<FileRemoval> {
  const act = { by: { ...actor, name: FORMER_PERSON }, at: deps.clock.now() };
  const listed = await stores.dossiers.listFor(actor, ALL_FILES);
  const kinds: string[] = [];
  for (const id of listed.map((dossier) => dossier.id).sort()) {
    const dossier = await stores.dossiers.lock(id);
    if (dossier === undefined) continue;
    const end = farewell(dossier, act);
    if (end.kind === 'removed') await stores.dossiers.remove(id);
    if (end.kind === 'handedOver') {
      await stores.dossiers.save(dossier, end.change.dossier, end.change.events);
    }
    kinds.push(end.kind);
  }
  return count(kinds);
}

async function countInquiries(stores: Pick<Stores, 'inquiries'>, actor: Actor): Promise<number> {
  return (await stores.inquiries.listOf(actor, ALL_INQUIRIES)).length;
}

function count(kinds: readonly string[]): FileRemoval {
  const number = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return { drafts: number('removed'), handedOver: number('handedOver'), kept: number('kept') };
}

function removalView(
  deps: Dependencies,
  stage: PrivacyRemovalView['stage'],
  removal: Removal,
): PrivacyRemovalView {
  const roles = keptRoles(deps, removal.roles);
  return { kind: 'privacyRemoval', nonce: deps.ids.uuid(), stage, ...removal, roles };
}
