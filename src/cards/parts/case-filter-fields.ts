import type { CaseFilter, FilterFields } from '../../domain/case-filter.ts';
import type { CasesView, FilterChoice } from '../../domain/views-cases.ts';
import {
  caseListTexts,
  PROVINCE_CHOICES,
  STATE_CHOICES,
  TURN_CHOICES,
  WAITING_CHOICES,
} from '../../texts/case-list-texts.ts';
import type { CardChoice, CardElement, ToggleInput } from '../card-json.ts';
import { ANY } from '../case-actions.ts';
import { button } from './button.ts';
import { choiceField } from './choice-field.ts';
import { fieldPair } from './field-pair.ts';
import { plain } from './plain-text.ts';

const NAME_LENGTH = 60;
/** More rounds than this would leave no room for the files; older ones are found by their name in the chat. */
const MOST_ROUNDS = 8;

/** What the files can be chosen by, two fields beside each other, and the button that does it. */
export function caseFilterFields({
  filter,
  programmes,
  rounds,
}: CasesView): readonly CardElement[] {
  const data = filterData(filter);
  const newest = rounds.filter(
    ({ id }, index) => id === filter.roundId || index >= rounds.length - MOST_ROUNDS,
  );
  const named = (choices: readonly FilterChoice[]): readonly CardChoice[] =>
    choices.map(({ id, name }, index) => ({
      title: plain(name, NAME_LENGTH) || caseListTexts.number(index + 1),
      value: id,
    }));
  const field = (id: keyof typeof caseListTexts.labels, choices: readonly CardChoice[]) =>
    choiceField(
      id,
      caseListTexts.labels[id],
      [{ title: caseListTexts.any[id], value: ANY }, ...choices],
      data[id] ?? ANY,
    );
  return [
    ...(programmes.length > 1 ? [field('programme', named(programmes))] : []),
    fieldPair(field('round', named(newest)), field('province', PROVINCE_CHOICES)),
    fieldPair(field('state', STATE_CHOICES), field('turn', TURN_CHOICES)),
    fieldPair(field('waiting', WAITING_CHOICES), mineToggle(filter)),
    {
      type: 'Input.Text',
      id: 'query',
      label: caseListTexts.query,
      value: filter.query ?? '',
      spacing: 'medium',
    },
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [button(caseListTexts.show, { verb: 'case.list' }, { primary: true })],
    },
  ];
}

function mineToggle({ mine }: CaseFilter): ToggleInput {
  return {
    type: 'Input.Toggle',
    id: 'mine',
    label: caseListTexts.mineLabel,
    title: caseListTexts.mine,
    value: mine ? 'true' : 'false',
    valueOn: 'true',
    valueOff: 'false',
    wrap: true,
    spacing: 'medium',
  };
}

/** A filter as the data of a button, which reads back as the same filter. */
export function filterData(filter: CaseFilter): FilterFields {
  const { programmeId, roundId, province, state, turn, waitingDays, mine, query } = filter;
  return {
    programme: programmeId,
    round: roundId,
    province,
    state,
    turn,
    waiting: waitingDays === undefined ? undefined : String(waitingDays),
    mine: mine ? 'true' : undefined,
    query,
  };
}
