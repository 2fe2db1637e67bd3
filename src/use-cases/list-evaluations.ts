import type { Actor } from '../domain/access.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { inOrder } from '../domain/item.ts';
import { pageIn } from '../domain/shown-page.ts';
import { allSteps } from '../domain/trajectory-rules.ts';
import type { UnavailableView } from '../domain/views.ts';
import type { EvaluationsView } from '../domain/views-knowledge.ts';
import type { Dependencies } from './dependencies.ts';
import { evaluatorOf } from './evaluator.ts';
import { evaluatedList } from './look-group.ts';
import { readTrajectory } from './trajectory-file.ts';
import { evaluationLines } from './views/evaluation-views.ts';
import { itemLine } from './views/item-line.ts';
import { trajectoryHead } from './views/trajectory-view.ts';

/** Actions on one page. */
const PAGE = 10;

/** All actions of a guidance with what experts found of them, for whoever may read it. */
export async function listEvaluations(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  page: number,
): Promise<EvaluationsView | UnavailableView> {
  const { stores } = deps.work;
  const current = await readTrajectory(deps, stores, actor, dossierId);
  const found = current && evaluatedList(current.rules);
  if (current === undefined || found === undefined) return { kind: 'unavailable' };
  const file = { ...found, current };
  const items = inOrder(await stores.items.ofList(dossierId, found.list.id));
  const all = await stores.knowledge.evaluationsIn(dossierId);
  const foundOf = (itemId: string) => all.filter((one: Evaluation) => one.itemId === itemId);
  const { shown, ...place } = pageIn(items, page, PAGE);
  const step = allSteps(current.rules).find(({ evaluates }) => evaluates === found.list.id);
  const isStopped = current.trajectory.stoppedAt !== undefined;
  return {
    kind: 'evaluations',
    head: trajectoryHead(deps, current),
    title: found.list.title,
    lines: shown.map((item) => ({
      item: itemLine(deps, file, item),
      found: evaluationLines(current.file.programme, foundOf(item.id)).filter(
        ({ isEarlier }) => !isEarlier,
      ),
    })),
    evaluated: items.filter(({ id }) => foundOf(id).length > 0).length,
    mayEvaluate: !isStopped && (await evaluatorOf(stores, actor, current)) !== undefined,
    ...(step === undefined ? {} : { stepId: step.id }),
    ...place,
  };
}
