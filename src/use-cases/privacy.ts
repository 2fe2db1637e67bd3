import type { Actor } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import { type Farewell, farewell } from '../domain/dossier-life.ts';
import { countTraces, type GuidanceTrace, type TraceCounts } from '../domain/guidance-trace.ts';
import { isSamePerson } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import type { KeptReminders, PrivacyRemovalView, PrivacyView } from '../domain/views-privacy.ts';
import { FORMER_PERSON } from '../texts/file-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { giveBackParts } from './give-back-parts.ts';
import { keptReminders, removeReminders } from './kept-reminders.ts';
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
    traces: countTraces(await deps.work.stores.people.inGuidances(actor)),
    roles: keptRoles(deps, await rolesOfPerson(deps.work.stores, actor)),
    looks: await countLooks(deps.work.stores, actor),
    ...(await remindersOf(deps.work.stores, actor)),
  };
}

interface Removal {
  readonly drafts: number;
  readonly handedOver: number;
  readonly kept: number;
  readonly inquiries: number;
  readonly traces: TraceCounts;
  readonly roles: readonly RoleOfPerson[];
  readonly looks: number;
  readonly reminders?: KeptReminders;
}

/** What removal would do, before anybody does it. */
export async function askRemoval(deps: Dependencies, actor: Actor): Promise<PrivacyRemovalView> {
  const dossiers = await deps.work.stores.dossiers.listFor(actor, ALL_FILES);
  const act = { by: actor, at: deps.clock.now() };
  const kinds = dossiers.map((dossier) => farewell(dossier, act).kind);
  const inquiries = await countInquiries(deps.work.stores, actor);
  const roles = await rolesOfPerson(deps.work.stores, actor);
  const traces = countTraces(await deps.work.stores.people.inGuidances(actor));
  const reminders = await remindersOf(deps.work.stores, actor);
  const looks = await countLooks(deps.work.stores, actor);
  const kept = { inquiries, traces, roles, looks, ...reminders };
  return removalView(deps, 'ask', { ...count(kinds), ...kept });
}

/**
 * Removes what may be removed: drafts of this person alone, their name in drafts that colleagues go on
 * with and in what they asked, the account behind an expert, cursors, links and conversations. What was sent
 * stays: the law keeps it, with all that belongs to its guidance; parts of sheets that were theirs are everybody's
 * again. What they were reminded of and their calendar's address go. The name and the role of a caseworker stay too: they answer for what was decided.
 */
export async function removePersonalData(
  deps: Dependencies,
  input: { readonly turnKey: string; readonly actor: Actor },
): Promise<PrivacyRemovalView> {
  const { outcome } = await deps.work.once(input.turnKey, async (stores) => {
    const left = await stores.people.inGuidances(input.actor);
    const removal = await removeFromFiles(deps, stores, input.actor, left);
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
    const reminders = await remindersOf(stores, input.actor);
    await removeReminders(stores, input.actor);
    const looks = await countLooks(stores, input.actor);
    const traces = { ...countTraces(left) };
    return { ...removal, inquiries, traces, roles, looks, ...reminders };
  });
  return removalView(deps, 'done', outcome);
}

type FileRemoval = Omit<Removal, 'inquiries' | 'traces' | 'roles' | 'looks' | 'reminders'>;

async function removeFromFiles(
  deps: Dependencies,
  stores: Stores,
  actor: Actor,
  left: readonly GuidanceTrace[],
): Promise<FileRemoval> {
  const act = { by: { ...actor, name: FORMER_PERSON }, at: deps.clock.now() };
  const own = (await stores.dossiers.listFor(actor, ALL_FILES)).map(({ id }) => id);
  const divided = left.flatMap(({ kind, dossierId }) =>
    kind === 'part' && dossierId !== undefined ? [dossierId] : [],
  );
  const kinds: string[] = [];
  // In one order, so that two removals do not wait for each other; a sheet after its application, as everybody does.
  for (const id of [...new Set([...own, ...divided])].sort()) {
    const dossier = await stores.dossiers.lock(id);
    if (dossier === undefined) continue;
    if (own.includes(id)) kinds.push(await leaveFile(stores, dossier, act));
    if (divided.includes(id)) await giveBackParts(deps, stores, dossier, act);
  }
  return count(kinds);
}

async function leaveFile(stores: Stores, dossier: Dossier, act: Act): Promise<Farewell['kind']> {
  const end = farewell(dossier, act);
  if (end.kind === 'removed') await stores.dossiers.remove(dossier.id);
  if (end.kind === 'handedOver') {
    await stores.dossiers.save(dossier, end.change.dossier, end.change.events);
  }
  return end.kind;
}

async function remindersOf(
  stores: Parameters<typeof keptReminders>[0],
  actor: Actor,
): Promise<{ readonly reminders?: { [K in keyof KeptReminders]: KeptReminders[K] } }> {
  const reminders = await keptReminders(stores, actor);
  return reminders === undefined ? {} : { reminders: { ...reminders } };
}

async function countLooks(stores: Pick<Stores, 'fileLooks'>, actor: Actor): Promise<number> {
  return (await stores.fileLooks.ofPerson(actor, ALL_FILES)).length;
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
