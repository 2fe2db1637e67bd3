import { type CardRequest, CHANGING_VERBS } from '../card-action.ts';
import type { ExecuteButton } from '../card-json.ts';

interface ButtonOptions {
  /** The one button that most people need now. */
  readonly primary?: boolean;
  /** True for buttons that have nothing to do with what is typed on the card. */
  readonly withoutInputs?: boolean;
  /** Says more than the title where several buttons have the same one. Fixed or programme text only. */
  readonly tooltip?: string;
}

/** A button that sends a request to the bot, on clients with and without Action.Execute. */
export function button(
  title: string,
  request: CardRequest,
  options: ButtonOptions = {},
): ExecuteButton {
  const common = {
    title,
    data: CHANGING_VERBS.has(request.verb) ? request : { ...request, nonce: undefined },
    ...(options.primary ? { style: 'positive' as const } : {}),
    ...(options.withoutInputs ? { associatedInputs: 'none' as const } : {}),
    ...(options.tooltip === undefined ? {} : { tooltip: options.tooltip }),
  };
  return {
    type: 'Action.Execute',
    verb: request.verb,
    ...common,
    fallback: {
      type: 'Action.Submit',
      ...common,
      msTeams: { feedback: { hide: true } },
    },
  };
}
