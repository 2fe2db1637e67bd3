import type { Form, FormChange } from '../domain/form.ts';
import type { Question } from '../domain/question.ts';

/**
 * What is inconsistent in a form whose shape is right: ids that occur twice, conditions on questions or
 * options that are not asked before, changes that do not lead from version 1 to the present one.
 */
export function checkForm(form: Form): readonly string[] {
  const questions = form.steps.flatMap((step) => step.questions);
  return [
    ...repeated(form.steps.map((step) => step.id)).map((id) => `step "${id}" occurs twice`),
    ...repeated(questions.map((question) => question.id)).map(
      (id) => `question "${id}" occurs twice`,
    ),
    ...questions.flatMap((question, index) => checkQuestion(question, questions.slice(0, index))),
    ...checkChanges(form, questions),
  ].map((problem) => `form "${form.id}": ${problem}`);
}

/** The values that occur more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return [...again];
}

function checkQuestion(question: Question, earlier: readonly Question[]): readonly string[] {
  const named = (problem: string): string => `question "${question.id}": ${problem}`;
  const optionIds = optionsOf(question);
  const partIds = 'parts' in question ? (question.parts ?? []).map((part) => part.id) : [];
  return [
    ...repeated(optionIds).map((id) => named(`option "${id}" occurs twice`)),
    ...repeated(partIds).map((id) => named(`part "${id}" occurs twice`)),
    ...checkCondition(question, earlier).map(named),
    ...checkReactions(question).map(named),
    ...checkRanked(question, earlier).map(named),
  ];
}

function optionsOf(question: Question): readonly string[] {
  return 'options' in question ? question.options.map((option) => option.id) : [];
}

function checkCondition({ showWhen }: Question, earlier: readonly Question[]): readonly string[] {
  if (showWhen === undefined) return [];
  const on = earlier.find((question) => question.id === showWhen.question);
  if (on === undefined)
    return [`its condition asks for "${showWhen.question}", not asked before it`];
  const wanted = showWhen.is === 'oneOf' ? 'choice' : 'choices';
  if (on.kind !== wanted) return [`its condition needs "${on.id}" to be of the kind ${wanted}`];
  const values = showWhen.is === 'oneOf' ? showWhen.values : [showWhen.value];
  return values
    .filter((value) => !optionsOf(on).includes(value))
    .map((value) => `its condition names option "${value}", which "${on.id}" does not have`);
}

/** What is said back has to be about an answer that can be given. */
function checkReactions(question: Question): readonly string[] {
  const reactions = 'reactions' in question ? (question.reactions ?? []) : [];
  return reactions.flatMap(({ when }) => {
    if (when.is === 'chosen') {
      return optionsOf(question).includes(when.option)
        ? []
        : [`it reacts to option "${when.option}", which it does not have`];
    }
    return question.kind === 'scale' && when.value >= question.min && when.value <= question.max
      ? []
      : [`it reacts to ${when.value}, which is not on its scale`];
  });
}

/** What is put in order stands, line by line, at questions before it. */
function checkRanked(question: Question, earlier: readonly Question[]): readonly string[] {
  if (question.kind !== 'ranking') return [];
  return question.from
    .filter((id) => !earlier.some((one) => one.id === id && holdsLines(one)))
    .map((id) => `it ranks the lines of "${id}", where none stand before it`);
}

function holdsLines(question: Question): boolean {
  return question.kind === 'longText' && question.maxLines !== undefined;
}

function checkChanges(form: Form, questions: readonly Question[]): readonly string[] {
  const expected = Array.from(
    { length: form.version - 1 },
    (_, index) => `${index + 1}→${index + 2}`,
  );
  const given = form.changes.map((change) => `${change.from}→${change.to}`);
  const chain =
    given.join(' ') === expected.join(' ')
      ? []
      : [`changes are [${given.join(' ')}], expected [${expected.join(' ')}]`];
  const last = form.changes.at(-1);
  return last === undefined ? chain : [...chain, ...checkLastChange(last, questions)];
}

/** Only the last change can be held against the form: what earlier ones named may be gone since. */
function checkLastChange(change: FormChange, questions: readonly Question[]): readonly string[] {
  const find = (id: string): Question | undefined =>
    questions.find((question) => question.id === id);
  const missing = Object.values(change.renamedQuestions ?? {})
    .filter((id) => find(id) === undefined)
    .map((id) => `the last change renames a question to "${id}", which does not exist`);
  const options = Object.entries(change.renamedOptions ?? {}).flatMap(([id, renamed]) => {
    const question = find(id);
    const known = question === undefined ? [] : optionsOf(question);
    return Object.values(renamed)
      .filter((option) => !known.includes(option))
      .map(
        (option) => `the last change renames an option of "${id}" to "${option}", which it lacks`,
      );
  });
  return [...missing, ...options];
}
