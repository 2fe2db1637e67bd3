import type { Actor } from '../domain/access.ts';
import type { FollowSubject } from '../domain/follow.ts';
import type { FollowWords } from '../domain/read-follow-words.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import type { Round } from '../domain/round.ts';
import { isSameName, nameKey } from '../domain/round-edit.ts';
import { roundInText } from '../domain/round-in-text.ts';
import { deadlineOf } from '../domain/rounds.ts';
import type { Trajectory } from '../domain/trajectory.ts';
import { sideOf } from '../domain/trajectory-access.ts';
import type { Dependencies } from './dependencies.ts';
import { roundsOf } from './list-cases.ts';
import { ownTrajectories } from './show-trajectories.ts';

/** What is to be followed, with its programme. */
export interface ChosenSubject {
  readonly programmeId: string;
  readonly subject: FollowSubject;
}

export type SubjectRefusal =
  /** Nothing was chosen. */
  | 'missing'
  /** There is nothing of that name, or it is a guidance of others: nobody can tell which. */
  | 'unknown'
  /** They work on several guidances, or there are several of that name: only a reference tells which. */
  | 'several'
  /** They work on no guidance themselves. */
  | 'noGuidance'
  /** It ended. */
  | 'over';

type Chosen = Result<ChosenSubject, SubjectRefusal>;

/** The one guidance of whoever chooses, whichever that is. */
export const OWN_TRAJECTORY = 'own';

/** What a card says for a programme or a round. */
export function subjectValue({ programmeId, subject }: ChosenSubject): string {
  return subject.kind === 'round' ? `round:${subject.roundId}` : `programme:${programmeId}`;
}

/** The subject that was chosen on a card, by whoever presses the button. */
export async function chosenSubject(
  deps: Dependencies,
  actor: Actor,
  value: string,
): Promise<Chosen> {
  if (value === '') return refused('missing');
  if (value === OWN_TRAJECTORY) return await ownSubject(deps, actor);
  const programme = followedProgrammes(deps).find(({ id }) => value === `programme:${id}`);
  if (programme !== undefined) return ofProgramme(programme.id);
  const rounds = await roundsOf(deps, followedProgrammes(deps));
  const round = rounds.find(({ id }) => value === `round:${id}`);
  return round === undefined ? refused('unknown') : ofRound(round, deps.clock.now());
}

/** The subject that somebody named in words: their own guidance, a reference, a round, a programme, a municipality. */
export async function calledSubject(
  deps: Dependencies,
  actor: Actor,
  words: FollowWords,
): Promise<Chosen> {
  if (words.kind === 'own') return await ownSubject(deps, actor);
  const { called } = words;
  if (REFERENCE.test(called)) return await ofReference(deps, actor, called.toUpperCase());
  const rounds = await roundsOf(deps, followedProgrammes(deps));
  const named = roundInText(called, rounds)?.round.id;
  const round = rounds.find(({ id }) => id === named);
  if (round !== undefined) return ofRound(round, deps.clock.now());
  const programme = followedProgrammes(deps).find(({ name }) => isCalled(name, called));
  if (programme !== undefined) return ofProgramme(programme.id);
  return await ofMunicipality(deps, actor, called);
}

const REFERENCE = /^[a-z]{2,4}-\d{4}-\d{4,6}$/i;

/** Programmes with rounds: of the others there is nothing to tell. */
export function followedProgrammes({ programmes }: Pick<Dependencies, 'programmes'>) {
  return programmes.filter(({ intake }) => intake.kind === 'form');
}

/** "de profploeg" and "profploeg" alike. */
function isCalled(name: string, called: string): boolean {
  return withoutArticle(name) === withoutArticle(called);
}

function withoutArticle(name: string): string {
  return nameKey(name).replace(/^(?:de|het) /, '');
}

function ofProgramme(programmeId: string): Chosen {
  return ok({ programmeId, subject: { kind: 'programme' } });
}

function ofRound(round: Round, now: Date): Chosen {
  if (now > deadlineOf(round)) return refused('over');
  return ok({
    programmeId: round.programmeId,
    subject: { kind: 'round', roundId: round.id },
  });
}

async function ownSubject(deps: Dependencies, actor: Actor): Promise<Chosen> {
  const own = await ownTrajectories(deps, actor);
  const running = own.filter(({ trajectory }) => goesOn(trajectory));
  if (own.length > 0 && running.length === 0) return refused('over');
  return theOne(running, 'noGuidance');
}

async function ofReference(
  { work }: Dependencies,
  actor: Actor,
  reference: string,
): Promise<Chosen> {
  const dossier = await work.stores.dossiers.findByReference(reference);
  if (dossier === undefined || sideOf(dossier, actor) === undefined) return refused('unknown');
  const trajectory = await work.stores.trajectories.load(dossier.id);
  if (trajectory === undefined) return refused('unknown');
  return goesOn(trajectory) ? ofTrajectory(trajectory) : refused('over');
}

async function ofMunicipality(deps: Dependencies, actor: Actor, called: string): Promise<Chosen> {
  const handled = deps.programmes.filter(
    ({ id, trajectory }) => trajectory !== undefined && actor.caseworkerOf.includes(id),
  );
  const { trajectories } = deps.work.stores;
  const rows = await Promise.all(handled.map(({ id }) => trajectories.ofProgramme(id)));
  const own = (await ownTrajectories(deps, actor)).map(({ trajectory, file }) => ({
    trajectory,
    municipality: file.dossier.filing?.name ?? '',
  }));
  const named = [...own, ...rows.flat()].filter(
    ({ municipality, trajectory }) => isSameName(municipality, called) && goesOn(trajectory),
  );
  const byId = new Map(named.map((one) => [one.trajectory.dossierId, one]));
  return theOne([...byId.values()], 'unknown');
}

function theOne(
  found: readonly { readonly trajectory: Trajectory }[],
  none: SubjectRefusal,
): Chosen {
  const [only, ...others] = found;
  if (only === undefined) return refused(none);
  return others.length > 0 ? refused('several') : ofTrajectory(only.trajectory);
}

function ofTrajectory({ programmeId, dossierId }: Trajectory): Chosen {
  return ok({ programmeId, subject: { kind: 'trajectory', dossierId } });
}

function goesOn({ stoppedAt, endedAt }: Trajectory): boolean {
  return stoppedAt === undefined && endedAt === undefined;
}
