import type { SessionGroupView } from '../../domain/views-sessions.ts';
import { sessionTexts } from '../../texts/session-card-texts.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';
import { choiceField } from './choice-field.ts';
import { plain } from './plain-text.ts';
import { subheading } from './rich-text.ts';

const QUESTION_LENGTH = 60;
const MOST_GROUPS = 40;

/**
 * Puts one question of a group in another group, or in a group of its own where it is not alone. `listed` is
 * how many of its questions stand on the card.
 */
export function moveQuestion(view: SessionGroupView, listed: number): readonly CardElement[] {
  const { texts, others, nonce, sessionId, number } = view;
  const own = texts.length > 1 ? [{ title: sessionTexts.moveNew, value: 'new' }] : [];
  const targets = [
    ...own,
    ...others.slice(0, MOST_GROUPS).map((other) => ({
      title: sessionTexts.moveGroup(other.number, plain(other.question, QUESTION_LENGTH)),
      value: String(other.number),
    })),
  ];
  const questions = texts
    .slice(0, listed)
    .map(({ id }, index) => ({ title: sessionTexts.moveNumber(index + 1), value: id }));
  const only = questions.length === 1 ? questions[0]?.value : undefined;
  if (targets.length === 0 || questions.length === 0) return [];
  return [
    subheading(sessionTexts.moveTitle, { separator: true }),
    choiceField('questionId', sessionTexts.moveWhich, questions, only),
    choiceField('to', sessionTexts.moveTo, targets),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [button(sessionTexts.move, { verb: 'session.move', nonce, sessionId, number })],
    },
  ];
}
