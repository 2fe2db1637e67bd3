import { type Actor, may } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import { startDraft } from '../domain/dossier-life.ts';
import type { Programme } from '../domain/programme.ts';
import { isWritable } from '../domain/remark.ts';
import { receptionAt } from '../domain/rounds.ts';
import type { ClosedView, ProgrammeView, ResumeView } from '../domain/views.ts';
import { resumeAt } from '../domain/walk.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { enterDraft } from './enter-draft.ts';
import { completedFiles, type File, readFile } from './file.ts';
import { closedView } from './views/closed-view.ts';
import { fileLine } from './views/file-line.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { programmeView } from './views/programme-view.ts';
import { walkAt } from './walk-at.ts';

export interface StartInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly conversationId: string;
  readonly cardActivityId?: string | undefined;
  readonly programmeId: string;
  /**
   * With a draft already there: `ask` which one to go on with, `resume` the only one there is (several are
   * still asked about), or make a `new` one.
   */
  readonly existing: 'ask' | 'resume' | 'new';
  readonly profile: ProfileSource;
}

export type StartResult =
  | PlaceView
  | ResumeView
  | ClosedView
  | ProgrammeView
  | { readonly kind: 'unavailable' };

/** More drafts than these are not listed when somebody starts. */
const DRAFTS_SHOWN = 5;
const FILES_READ = 50;

/**
 * Starts an application. Somebody who has a draft for this programme is asked which one to go on with;
 * without a round that takes applications the answer says what there is instead.
 */
export async function startApplication(
  deps: Dependencies,
  input: StartInput,
): Promise<StartResult> {
  const programme = deps.programmes.find((candidate) => candidate.id === input.programmeId);
  if (programme === undefined) return { kind: 'unavailable' };
  if (programme.intake.kind !== 'form') return programmeView(programme);
  const drafts = await writableOf(deps, input.actor, programme);
  const reception = receptionAt(await deps.work.stores.rounds.list(programme.id), deps.clock.now());
  const [only, ...others] = drafts;
  if (only !== undefined && others.length === 0 && input.existing === 'resume') {
    return await enterDraft(deps, only, resumeAt(only.form, only.dossier), input);
  }
  if (drafts.length > 0 && input.existing !== 'new') {
    return resumeView(deps, input.actor, programme, drafts, reception.kind === 'open');
  }
  if (reception.kind !== 'open') return closedView(programme, reception);
  return await makeDraft(deps, input, programme, reception.round.id);
}

async function makeDraft(
  deps: Dependencies,
  input: StartInput,
  programme: Programme,
  roundId: string,
): Promise<PlaceView | { readonly kind: 'unavailable' }> {
  const { outcome } = await deps.work.once(input.turnKey, async (stores) => {
    if (programme.intake.kind !== 'form') return '';
    // Locked: a caseworker removes no round while somebody starts on it.
    if ((await stores.rounds.lock(roundId)) === undefined) return '';
    const { form } = programme.intake;
    const act = { by: input.actor, at: deps.clock.now() };
    const draft = { id: deps.ids.uuid(), programmeId: programme.id, roundId, form };
    const { dossier, events } = startDraft(draft, act);
    await stores.dossiers.insert(dossier, events);
    await stores.walks.put(walkAt({ dossier }, resumeAt(form, dossier), input), input.actor);
    return dossier.id;
  });
  const file = await readFile(deps, deps.work.stores, input.actor, outcome);
  if (file === undefined) return { kind: 'unavailable' };
  return await placeView(deps, file, resumeAt(file.form, file.dossier), input);
}

/** What somebody can write in: drafts, and what was sent and has to be completed. */
async function writableOf(
  deps: Dependencies,
  actor: Actor,
  programme: Programme,
): Promise<readonly File[]> {
  const dossiers = await deps.work.stores.dossiers.listFor(actor, FILES_READ);
  const isOpen = (dossier: Dossier) =>
    dossier.programmeId === programme.id && isWritable(dossier) && may(actor, 'edit', dossier);
  return await completedFiles(deps, deps.work.stores, actor, dossiers.filter(isOpen));
}

function resumeView(
  deps: Dependencies,
  actor: Actor,
  programme: Programme,
  drafts: readonly File[],
  canStartNew: boolean,
): ResumeView {
  return {
    kind: 'resume',
    nonce: deps.ids.uuid(),
    programmeId: programme.id,
    programmeName: programme.name,
    drafts: drafts.slice(0, DRAFTS_SHOWN).map((file) => fileLine(deps, file, actor)),
    canStartNew,
  };
}
