import { AN, createActivities, type TestActivity } from '../../support/activities.ts';
import { inputFor } from '../../support/answers-for.ts';
import type { PostActivity } from '../../support/post-activity.ts';
import { cardOfAnswer, fieldsOf, findPress } from '../../support/read-card.ts';

/** A draft of An, at its first step. */
export interface OneDraft {
  readonly dossierId: string;
  /** "Volgende" on the first step, filled in. The same activity at every use. */
  readonly save: TestActivity;
  message(text: string): TestActivity;
}

export async function startDraft(post: PostActivity, serviceUrl: string): Promise<OneDraft> {
  const activities = createActivities(serviceUrl);
  const data = { verb: 'apply.start', nonce: 'n1', programmeId: 'profploeg', fresh: true };
  const { body } = await post(activities.execute('apply.start', data));
  const card = cardOfAnswer(body);
  const press = findPress(card, 'step.save', 'next');
  if (press === undefined) throw new Error(`no draft: ${JSON.stringify(body).slice(0, 300)}`);
  const inputs = fieldsOf(card).map(({ questionId }) => [
    `answer:${questionId}`,
    inputFor(questionId, 1),
  ]);
  return {
    dossierId: String(press.data.dossierId),
    save: activities.execute(press.verb, { ...press.data, ...Object.fromEntries(inputs) }),
    message: (text) => activities.message(text, { from: AN }),
  };
}
