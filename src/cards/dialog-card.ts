import type { AdaptiveCard, SubmitButton, ToggleButton } from './card-json.ts';

/** A card for a dialog. */
export type DialogCard = Omit<AdaptiveCard, 'actions'> & {
  readonly actions: readonly (SubmitButton | ToggleButton)[];
};

/** The same card for a dialog of Teams, where only `Action.Submit` sends something. */
export function dialogCard(card: AdaptiveCard): DialogCard {
  const actions = (card.actions ?? []).map((action) =>
    action.type === 'Action.Execute' ? action.fallback : action,
  );
  return { ...card, actions };
}
