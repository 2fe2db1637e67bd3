import type { TrajectoryFields, TrajectoryFilter } from '../../domain/trajectory-filter.ts';
import type { TrajectoryOverviewView } from '../../domain/views-trajectory.ts';
import {
  SHOW_CHOICES,
  TRAJECTORY_PROVINCES,
  trajectoryListTexts,
} from '../../texts/trajectory-list-texts.ts';
import { stepName } from '../../texts/trajectory-words.ts';
import type { CardChoice, CardElement } from '../card-json.ts';
import { ANY } from '../case-actions.ts';
import { button } from './button.ts';
import { choiceField } from './choice-field.ts';
import { fieldPair } from './field-pair.ts';
import { plain } from './plain-text.ts';

const NAME_LENGTH = 60;

/** What the guidances can be chosen by, and the button that does it. */
export function trajectoryFilterFields(view: TrajectoryOverviewView): readonly CardElement[] {
  const { filter, programmes, steps } = view;
  const data = trajectoryFilterData(filter);
  const field = (id: keyof TrajectoryFields, choices: readonly CardChoice[], value = ANY) =>
    choiceField(id, trajectoryListTexts.labels[id], choices, value);
  const any = { title: trajectoryListTexts.any, value: ANY };
  const named = programmes.map(({ id, name }, index) => ({
    title: plain(name, NAME_LENGTH) || trajectoryListTexts.number(index + 1),
    value: id,
  }));
  const stepChoices = steps.map((step) => ({ title: stepName(step), value: step.stepId }));
  return [
    ...(programmes.length > 1 ? [field('programme', named, data.programme)] : []),
    field('show', SHOW_CHOICES, data.show),
    fieldPair(
      field('step', [any, ...stepChoices], data.step),
      field('province', [any, ...TRAJECTORY_PROVINCES], data.province),
    ),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [button(trajectoryListTexts.show, { verb: 'trajectory.list' }, { primary: true })],
    },
  ];
}

/** A filter as the data of a button, which reads back as the same filter. */
export function trajectoryFilterData({
  programmeId,
  show,
  stepId,
  province,
}: TrajectoryFilter): TrajectoryFields {
  return { programme: programmeId, show, step: stepId, province };
}
