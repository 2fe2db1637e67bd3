import type { Actor } from '../../domain/access.ts';
import {
  type Evaluation,
  standingEvaluations,
  type TypedEvaluation,
} from '../../domain/evaluation.ts';
import { expertiseOf } from '../../domain/expert.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Notice } from '../../domain/views.ts';
import type { EvaluationLine, EvaluationView } from '../../domain/views-knowledge.ts';
import type { Dependencies } from '../dependencies.ts';
import { evaluatorOf } from '../evaluator.ts';
import type { ItemFile } from '../list-file.ts';
import { itemLine } from './item-line.ts';
import { trajectoryHead } from './trajectory-view.ts';

const NOTHING_TYPED: TypedEvaluation = { result: '', learned: '', field: '' };

/** What experts found of an action; `all` are newest first, and stay so. */
export function evaluationLines(
  programme: Programme,
  all: readonly Evaluation[],
): readonly EvaluationLine[] {
  const standing = standingEvaluations(all);
  return all.map((one) => ({
    result: one.result,
    field: fieldLabel(programme, one.field),
    learned: one.learned,
    by: one.by.name,
    at: one.at,
    isEarlier: !standing.includes(one),
  }));
}

/** What a field of expertise is called; one that the programme no longer has is not shown. */
export function fieldLabel(programme: Programme, field: string): string {
  return expertiseOf(programme)?.find(({ id }) => id === field)?.label ?? '';
}

/** One action with everything that was found of it, and the form of an expert who guides it. */
export async function evaluationView(
  deps: Dependencies,
  actor: Actor,
  found: ItemFile,
  shown: { readonly typed?: TypedEvaluation | undefined; readonly notice?: Notice } = {},
): Promise<EvaluationView> {
  const { current, item } = found;
  const { programme } = current.file;
  const isStopped = current.trajectory.stoppedAt !== undefined;
  const expert = await evaluatorOf(deps.work.stores, actor, current);
  const all = await deps.work.stores.knowledge.evaluationsOf(item.id);
  const fields = (expert?.fields ?? []).map((id) => ({ id, label: fieldLabel(programme, id) }));
  const typed = shown.typed ?? NOTHING_TYPED;
  // What was typed is shown, also when nothing can be kept any more.
  const hasForm = expert !== undefined && (!isStopped || shown.typed !== undefined);
  return {
    kind: 'evaluation',
    nonce: deps.ids.uuid(),
    head: trajectoryHead(deps, current),
    item: itemLine(deps, found, item),
    lines: evaluationLines(programme, all),
    ...(hasForm ? { form: { fields, typed } } : {}),
    ...(shown.notice === undefined ? {} : { notice: shown.notice }),
  };
}
