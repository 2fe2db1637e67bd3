import type { Answer, Dossier } from './dossier.ts';
import type { Change } from './dossier-event.ts';
import { allQuestions, type Form, type FormChange } from './form.ts';
import type { NamedPerson } from './person.ts';
import type { AnswerValue } from './question.ts';

/**
 * Brings a draft that was made under an older version of the form to the present one. Answers, inputs
 * that were not accepted, conflicts and remarks move with renamed questions and options; those of questions that
 * are gone stay in the dossier, under their old id, so that nothing is lost. A chosen option that is gone
 * is taken out, so that its question is asked again. Only drafts move: what was sent stays as it was sent.
 */
export function carryOver(dossier: Dossier, form: Form, by: NamedPerson, at: Date): Change {
  if (dossier.state !== 'draft' || dossier.formVersion >= form.version) {
    return { dossier, events: [] };
  }
  const changes = form.changes.filter((change) => change.from >= dossier.formVersion);
  const moved = changes.reduce(applyChange, dossier);
  const answers = withoutGoneOptions(moved.answers, form, by, at);
  return {
    dossier: { ...moved, answers, formVersion: form.version, version: dossier.version + 1 },
    events: [
      {
        kind: 'carriedOver',
        at,
        by,
        details: { from: dossier.formVersion, to: form.version },
      },
    ],
  };
}

function applyChange(dossier: Dossier, change: FormChange): Dossier {
  const newId = (id: string): string => change.renamedQuestions?.[id] ?? id;
  const renamed = <T>(byId: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
    Object.entries(byId).map(([id, item]) => [newId(id), item] as const);
  const optionsOf = (id: string): RenamedOptions => change.renamedOptions?.[id] ?? {};
  return {
    ...dossier,
    answers: Object.fromEntries(
      renamed(dossier.answers).map(([id, answer]) => [
        id,
        { ...answer, value: renameValue(answer.value, optionsOf(id)) },
      ]),
    ),
    rejected: Object.fromEntries(renamed(dossier.rejected)),
    conflicts: dossier.conflicts.map((conflict) => {
      const questionId = newId(conflict.questionId);
      return {
        ...conflict,
        questionId,
        value: renameValue(conflict.value, optionsOf(questionId)),
      };
    }),
    remarks: dossier.remarks.map((remark) => ({ ...remark, questionId: newId(remark.questionId) })),
  };
}

type RenamedOptions = Readonly<Record<string, string>>;

function renameValue(value: AnswerValue, renamed: RenamedOptions): AnswerValue {
  if (typeof value === 'number') return value;
  const rename = (option: string): string =>
    Object.hasOwn(renamed, option) ? (renamed[option] ?? option) : option;
  return typeof value === 'string' ? rename(value) : value.map(rename);
}

type Answers = Readonly<Record<string, Answer>>;

function withoutGoneOptions(answers: Answers, form: Form, by: NamedPerson, at: Date): Answers {
  const kept: Record<string, Answer> = { ...answers };
  for (const question of allQuestions(form)) {
    const answer = answers[question.id];
    if (answer === undefined || !('options' in question)) continue;
    const options = new Set(question.options.map((option) => option.id));
    const value = knownPart(answer.value, options);
    if (value !== answer.value) {
      kept[question.id] = { value, version: answer.version + 1, by, at };
    }
  }
  return kept;
}

function knownPart(value: AnswerValue, options: ReadonlySet<string>): AnswerValue {
  if (typeof value === 'string') return options.has(value) ? value : '';
  if (typeof value === 'number') return value;
  const known = value.filter((option) => options.has(option));
  if (known.length === value.length) return value;
  return known.length === 0 ? '' : known;
}
