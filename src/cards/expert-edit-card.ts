import type { ExpertProblem } from '../domain/expert-draft.ts';
import type { ExpertEditView } from '../domain/views-roles.ts';
import { EXPERT_PROBLEM_TEXTS, expertTexts } from '../texts/expert-texts.ts';
import type { CardElement, ChoiceSetInput, ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, run } from './parts/rich-text.ts';
import { textField } from './parts/text-field.ts';

/** Characters of each text in its input; fewer only when no card can hold them. */
const KEPT = [20_000, 4000, 1500, 400, 100] as const;

type Field = 'name' | 'organisation' | 'email' | 'fields' | 'capacity';

/** Where a problem is said: at its field, or above the form when it is about the whole. */
const FIELD_OF: Readonly<Record<ExpertProblem, Field | undefined>> = {
  nameMissing: 'name',
  nameTooLong: 'name',
  organisationTooLong: 'organisation',
  emailInvalid: 'email',
  emailTaken: 'email',
  fieldsMissing: 'fields',
  capacityInvalid: 'capacity',
  changedMeanwhile: undefined,
};

/** An expert being registered or changed. */
export function expertEditCard(view: ExpertEditView): RenderedView {
  const { name, organisation, email, capacity } = view;
  return firstThatFits(KEPT, (kept) => {
    const field = (id: Field, label: string, value: string, style?: 'email') => [
      ...problemAt(view, id),
      ...textField({ id, label, value, ...(style === undefined ? {} : { style }) }, kept),
    ];
    return rendered(
      expertTexts.summaries.expertEdit,
      [
        heading(view.expertId === undefined ? expertTexts.newTitle : expertTexts.changeTitle),
        quietLine(view.programme.name),
        ...problemsBox(
          expertTexts.problemsTitle,
          view.problems.map((problem) => EXPERT_PROBLEM_TEXTS[problem]),
        ),
        ...field('name', expertTexts.name, name),
        ...field('organisation', expertTexts.organisationField, organisation),
        ...field('email', expertTexts.emailField, email, 'email'),
        ...problemAt(view, 'fields'),
        fieldsInput(view),
        ...field('capacity', expertTexts.capacity, capacity),
      ],
      buttons(view),
    );
  });
}

/** What is wrong with a field, right above it. */
function problemAt({ problems }: ExpertEditView, field: Field): readonly CardElement[] {
  return problems
    .filter((problem) => FIELD_OF[problem] === field)
    .map((problem) =>
      line([run(EXPERT_PROBLEM_TEXTS[problem], { color: 'attention' })], { spacing: 'medium' }),
    );
}

function fieldsInput({ expertise, fields }: ExpertEditView): ChoiceSetInput {
  const typed = fields.split(',');
  const chosen = expertise.map(({ id }) => id).filter((id) => typed.includes(id));
  return {
    type: 'Input.ChoiceSet',
    id: 'fields',
    label: expertTexts.fieldsField,
    style: 'expanded',
    isMultiSelect: true,
    wrap: true,
    spacing: 'medium',
    choices: expertise.map(({ id, label }) => ({ title: label, value: id })),
    // Phones refuse a card with an empty value.
    ...(chosen.length === 0 ? {} : { value: chosen.join(',') }),
  };
}

function buttons({ nonce, programme, expertId, version }: ExpertEditView): ExecuteButton[] {
  const own = expertId === undefined ? {} : { expertId };
  const about = { programmeId: programme.id, version, ...own };
  const back =
    expertId === undefined
      ? ({ verb: 'experts.list', programmeId: programme.id } as const)
      : ({ verb: 'expert.look', expertId } as const);
  return [
    button(expertTexts.save, { verb: 'expert.save', nonce, ...about }, { primary: true }),
    button(expertTexts.cancel, back, { withoutInputs: true }),
  ];
}
