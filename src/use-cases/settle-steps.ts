import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import { settle } from '../domain/settle-steps.ts';
import type { Dependencies } from './dependencies.ts';
import { keepTrajectory } from './keep-trajectory.ts';
import { stepFacts } from './step-facts.ts';

type SettleStores = Pick<
  Stores,
  'dossiers' | 'trajectories' | 'meetings' | 'sheets' | 'items' | 'jobs'
>;

/**
 * Ends the steps of which everything is there, in the transaction of what brought the last of it; the sides whose
 * turn it is then are told. It locks the application first: lock nothing of its guidance before. `changedStep`: the
 * step that something was brought to, which ends also when somebody had opened it again. True when a step ended.
 */
export async function settleSteps(
  { programmes }: Pick<Dependencies, 'programmes'>,
  stores: SettleStores,
  dossierId: string,
  act: Act,
  changedStep?: string,
): Promise<boolean> {
  const dossier = await stores.dossiers.lock(dossierId);
  const rules = programmes.find(({ id }) => id === dossier?.programmeId)?.trajectory;
  if (dossier?.state !== 'selected' || rules === undefined) return false;
  const trajectory = await stores.trajectories.lock(dossierId);
  if (trajectory === undefined) return false;
  const factsOf = await stepFacts(stores, dossierId);
  const change = settle(trajectory, { rules, factsOf, changedStep }, act);
  if (change.events.length === 0) return false;
  await keepTrajectory(stores, change);
  return true;
}
