import type { ProgrammeChoice } from '../../domain/views-questions.ts';
import type { CardRequest } from '../card-action.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';

/** A button for each programme that somebody handles, where there are several; the present one is primary. */
export function programmeButtons(
  programmes: readonly ProgrammeChoice[],
  current: string,
  request: (programmeId: string) => CardRequest,
): readonly CardElement[] {
  if (programmes.length < 2) return [];
  const actions = programmes.map(({ id, name }) =>
    button(name, request(id), { primary: id === current, withoutInputs: true }),
  );
  return [{ type: 'ActionSet', spacing: 'small', actions }];
}
