import type { NamedPerson } from '../domain/person.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { Round, RoundEvent } from '../domain/round.ts';
import { type ChangedField, eventOf, fieldsOf, typedPart } from '../domain/round-change.ts';
import type { RoundToldView } from '../domain/views-rounds.ts';
import type { Dependencies } from './dependencies.ts';
import { postRound, type RoundPosted } from './post-round.ts';
import { tellPerson } from './tell-person.ts';
import { nextRound } from './views/round-line.ts';

export interface ToldRound {
  /** People with a draft who have their card, from now or from an earlier attempt. */
  readonly told: number;
  /** Those who cannot be written to in Teams. */
  readonly unreachable: number;
  readonly channel: RoundPosted;
}

/**
 * Tells everybody with a draft for a round what changed with a version of it, each in their own chat, and brings
 * the post in the caseworkers' channel up to date. Once per person, however often it runs. What a still newer
 * version changed again is left to that one. Rejects when Teams has trouble, after everybody was tried.
 */
export async function tellRound(
  deps: Dependencies,
  messenger: Messenger,
  { roundId, version }: { readonly roundId: string; readonly version: number },
): Promise<ToldRound | 'gone'> {
  const { rounds } = deps.work.stores;
  const known = await rounds.get(roundId);
  const event = eventOf(await rounds.events(roundId), version);
  if (known === undefined || event === undefined) return 'gone';
  const all = await rounds.list(known.programmeId);
  const round = all.find(({ id }) => id === roundId);
  const { reached, failures } =
    round === undefined
      ? NOBODY
      : await tellPeople(deps, messenger, {
          round,
          all,
          event,
          key: `round:${roundId}:${version}`,
        });
  const channel = await postRound(deps, messenger, { roundId, version });
  if (failures.length > 0) throw failures[0];
  const told = reached.filter(Boolean).length;
  return { told, unreachable: reached.length - told, channel };
}

interface Told {
  readonly round: Round;
  readonly all: readonly Round[];
  readonly event: RoundEvent;
}

interface PeopleTold {
  /** Of each person whether they could be reached. */
  readonly reached: readonly boolean[];
  readonly failures: readonly unknown[];
}

const NOBODY: PeopleTold = { reached: [], failures: [] };

async function tellPeople(
  deps: Dependencies,
  messenger: Messenger,
  { key, ...about }: Told & { readonly key: string },
): Promise<PeopleTold> {
  if (!isStillSo(about.round, about.event)) return NOBODY;
  const reached: boolean[] = [];
  const failures: unknown[] = [];
  for (const person of await deps.work.stores.rounds.draftPeople(about.round.id)) {
    try {
      const view = await toldView(deps, about, person);
      reached.push(await tellPerson(deps, messenger, person, { key, view }));
    } catch (error) {
      failures.push(error);
    }
  }
  return { reached, failures };
}

/** Whether what an event says still holds, at least in part. A new round is nobody's yet. */
function isStillSo(round: Round, event: RoundEvent): boolean {
  switch (event.kind) {
    case 'opened':
    case 'removed':
      return false;
    case 'closed':
      return round.closedAt !== undefined;
    case 'reopened':
      return round.closedAt === undefined;
    case 'changed':
      return lastingFields(round, event).length > 0;
  }
}

/** Without what a newer version changed again: its own notice tells of that. */
function lastingFields(round: Round, event: RoundEvent): readonly ChangedField[] {
  return fieldsOf(event).filter(({ field, to }) => {
    const now = round[field];
    return (now instanceof Date ? now.toISOString() : now) === to;
  });
}

async function toldView(
  deps: Dependencies,
  { round, all, event }: Told,
  person: NamedPerson,
): Promise<RoundToldView> {
  const programme = deps.programmes.find(({ id }) => id === round.programmeId);
  const dossierId = await onlyDraft(deps, person, round.id);
  return {
    kind: 'roundTold',
    programmeName: programme?.name ?? '',
    what: event.kind === 'closed' || event.kind === 'reopened' ? event.kind : 'changed',
    round: typedPart(round),
    isClosed: round.closedAt !== undefined,
    fields: lastingFields(round, event),
    next: nextRound(all, round, deps.clock.now()),
    ...(dossierId === undefined ? {} : { dossierId }),
  };
}

/** As many files of a person are looked through for the draft. */
const LOOKED_THROUGH = 50;

async function onlyDraft(
  deps: Dependencies,
  person: NamedPerson,
  roundId: string,
): Promise<string | undefined> {
  const files = await deps.work.stores.dossiers.listFor(person, LOOKED_THROUGH);
  const drafts = files.filter((file) => file.roundId === roundId && file.state === 'draft');
  return drafts.length === 1 ? drafts[0]?.id : undefined;
}
