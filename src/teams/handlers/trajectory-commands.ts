import { readTrajectoryFilter } from '../../domain/trajectory-filter.ts';
import { listTrajectories } from '../../use-cases/list-trajectories.ts';
import { showOwnTrajectories } from '../../use-cases/show-trajectories.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words about the guidance of who was selected. */
export const TRAJECTORY_COMMANDS = { trajectory: showGuidance } as const;

/** A caseworker sees every guidance of a programme, whoever else the ones they are part of. */
async function showGuidance(kit: HandlerKit, turn: TextTurn): Promise<void> {
  const { deps, actor } = kit;
  const overview = await listTrajectories(deps, {
    actor,
    filter: readTrajectoryFilter({}),
    page: 0,
  });
  // Nothing of it is remembered: the way back leads to the whole list where nothing is.
  const isTheirs = overview.kind !== 'unavailable';
  await post(kit, turn, isTheirs ? overview : await showOwnTrajectories(deps, actor));
}
