import { fold } from '../../domain/clean-text.ts';
import { allQuestions, type Form } from '../../domain/form.ts';
import type { Question } from '../../domain/question.ts';
import { HAS_OWN_SHAPE, readAnswer } from '../../domain/read-answer.ts';
import type { QuestionLikeness, Understood } from '../../domain/understand.ts';
import { openQuestion, type Walk } from '../../domain/walk.ts';
import { findInFaq } from '../../use-cases/answer-faq.ts';
import { answerInChat } from '../../use-cases/answer-in-chat.ts';
import { type File, readFile } from '../../use-cases/file.ts';
import type { BaseTurn, TextTurn } from '../turn.ts';
import { answerQuestion } from './answer-question.ts';
import { askWhich } from './ask-which.ts';
import { type HandlerKit, profileOf } from './kit.ts';
import { moveWalk } from './move-walk.ts';
import { sayAnswered, sayGone } from './walk-replies.ts';

/**
 * A typed message while a question is open. Text with a form of its own (an address, a number from the
 * list) is an answer when it fits; in other questions a message that asks something is asked about, and
 * whatever was typed is kept until it is known what it is.
 */
export async function walkText(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk,
  understood: Extract<Understood, { kind: 'text' }>,
): Promise<void> {
  const file = await readFile(kit.deps, kit.deps.work.stores, kit.actor, walk.dossierId, 'edit');
  if (file === undefined) return await sayGone(kit, turn, walk);
  const question = openQuestion(file.form, walk.place);
  if (question === undefined) return await textAtOverview(kit, turn, walk, file.form);
  switch (await meaning(kit, file, question, { text: turn.text, likeness: understood.question })) {
    case 'answer':
      return await takeAnswer(kit, turn, walk, turn.text);
    case 'question':
      return await answerQuestion(kit, turn, walk, turn.text);
    case 'unclear':
      return await askWhich(kit, turn, walk, question);
  }
}

/** At the overview no question is open: the name of one goes there, anything else asks something. */
async function textAtOverview(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk,
  form: Form,
): Promise<void> {
  const named = allQuestions(form).find((one) => fold(one.shortLabel) === fold(turn.text));
  if (named === undefined) return await answerQuestion(kit, turn, walk, turn.text);
  await moveWalk(kit, turn, walk, { questionId: named.id });
}

/** Saves a text as the answer of the open question and shows what comes next; says so when there is none. */
export async function takeAnswer(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  text: string | undefined,
): Promise<void> {
  // At the overview nothing waits for an answer: "ja" gets to see once more what can be done there.
  if (walk.place.kind === 'overview') return await moveWalk(kit, turn, walk, 'here');
  const result = await answerInChat(kit.deps, {
    turnKey: turn.key,
    actor: kit.actor,
    walk,
    text,
    profile: profileOf(kit, turn),
  });
  await sayAnswered(kit, turn, walk, result, text);
}

/** An answer to an open question that looks like a question of its own is longer than this. */
const SHORT_QUESTION_WORDS = 8;
/** Nor does one question take more than this; an answer may well end in one. */
const QUESTION_WORDS = 25;

async function meaning(
  { deps }: HandlerKit,
  { dossier }: Pick<File, 'dossier'>,
  question: Question,
  { text, likeness }: { readonly text: string; readonly likeness: QuestionLikeness },
): Promise<'answer' | 'question' | 'unclear'> {
  if (likeness === 'no') return 'answer';
  if (HAS_OWN_SHAPE[question.kind]) {
    const { municipalities } = deps;
    const fits = readAnswer(question, text, municipalities, undefined, dossier.answers).ok;
    return fits && likeness !== 'sure' ? 'answer' : 'question';
  }
  const known = await findInFaq(deps, text);
  const words = text.split(/\s+/).length;
  if (known.kind !== 'sure' && (known.kind !== 'doubt' || likeness !== 'sure')) return 'unclear';
  const isLikely = known.kind === 'sure' || known.firstIsLikely;
  return words <= (isLikely ? QUESTION_WORDS : SHORT_QUESTION_WORDS) ? 'question' : 'unclear';
}
