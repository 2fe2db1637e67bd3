import type { Actor } from '../domain/access.ts';
import { isSaidAlready, readEvaluation, type TypedEvaluation } from '../domain/evaluation.ts';
import { nameOnly } from '../domain/person.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { EvaluationView } from '../domain/views-knowledge.ts';
import { evaluationProblemNotice, knowledgeNotices } from '../texts/knowledge-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { evaluatorOf } from './evaluator.ts';
import { type ItemFile, lockItem, readItem } from './list-file.ts';
import { evaluationView } from './views/evaluation-views.ts';

export interface EvaluationResultView {
  readonly view: EvaluationView | UnavailableView;
  /** For the log. */
  readonly refused?: string;
}

const NOTHING: EvaluationResultView = { view: { kind: 'unavailable' }, refused: 'unavailable' };

/** One action with everything that experts found of it, for whoever may read its guidance. */
export async function lookAtEvaluation(
  deps: Dependencies,
  actor: Actor,
  itemId: string,
): Promise<EvaluationResultView> {
  const found = await readEvaluated(deps, actor, itemId);
  return found === undefined ? NOTHING : { view: await evaluationView(deps, actor, found) };
}

async function readEvaluated(
  deps: Dependencies,
  actor: Actor,
  itemId: string,
): Promise<ItemFile | undefined> {
  const found = await readItem(deps, deps.work.stores, actor, itemId);
  return found?.list.shared === 'evaluations' ? found : undefined;
}

export interface EvaluateInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly itemId: string;
  readonly typed: TypedEvaluation;
}

type Outcome = 'done' | 'same' | 'problem' | 'notExpert' | 'stopped' | 'unavailable';

/**
 * Keeps what an expert who guides the municipality found of an action, once per turn. It stands beside what they and
 * others found before: nothing is overwritten.
 */
export async function evaluateAction(
  deps: Dependencies,
  input: EvaluateInput,
): Promise<EvaluationResultView> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, async (stores) => {
    const found = await lockItem(deps, stores, input.actor, input.itemId);
    if (found?.list.shared !== 'evaluations') return 'unavailable';
    const expert = await evaluatorOf(stores, input.actor, found.current);
    if (expert === undefined) return 'notExpert';
    const read = readEvaluation(input.typed, expert.fields);
    if (!read.ok) return 'problem';
    if (found.current.trajectory.stoppedAt !== undefined) return 'stopped';
    const before = await stores.knowledge.evaluationsOf(found.item.id);
    if (isSaidAlready(before, expert.id, read.value)) return 'same';
    await stores.knowledge.addEvaluation({
      ...read.value,
      id: deps.ids.uuid(),
      itemId: found.item.id,
      dossierId: found.item.dossierId,
      expertId: expert.id,
      by: nameOnly(input.actor),
      at: deps.clock.now(),
    });
    return 'done';
  });
  const found = await readEvaluated(deps, input.actor, input.itemId);
  if (found === undefined || outcome === 'unavailable') return NOTHING;
  return await afterEvaluating(deps, input, found, outcome);
}

async function afterEvaluating(
  deps: Dependencies,
  { actor, typed }: EvaluateInput,
  found: ItemFile,
  outcome: Exclude<Outcome, 'unavailable'>,
): Promise<EvaluationResultView> {
  const show = async (notice: Notice, kept?: TypedEvaluation) =>
    await evaluationView(deps, actor, found, { notice, typed: kept });
  switch (outcome) {
    case 'done':
      return { view: await show(knowledgeNotices.evaluated(found.item.number)) };
    case 'same':
      return { view: await show(knowledgeNotices.evaluatedBefore()) };
    case 'notExpert':
      return { view: await show(knowledgeNotices.notExpert()), refused: outcome };
    case 'stopped':
      return { view: await show(knowledgeNotices.stopped(), typed), refused: outcome };
    case 'problem': {
      const expert = await evaluatorOf(deps.work.stores, actor, found.current);
      const read = readEvaluation(typed, expert?.fields ?? []);
      const notice = read.ok ? knowledgeNotices.notExpert() : evaluationProblemNotice(read.reason);
      return { view: await show(notice, typed), refused: outcome };
    }
  }
}
