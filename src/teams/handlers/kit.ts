import { type RenderOptions, renderView } from '../../cards/render-view.ts';
import type { Actor } from '../../domain/access.ts';
import type { NamedPerson, Profile } from '../../domain/person.ts';
import type { View } from '../../domain/views.ts';
import { asActor, type Dependencies, type ProfileSource } from '../../use-cases/dependencies.ts';
import { generatedOf } from '../ai-label.ts';
import type { BaseTurn, CardTurn, EventTurn } from '../turn.ts';

/** Teams profiles, kept for a while so that not every screen asks Teams again. */
export interface ProfileCache {
  get(person: NamedPerson): Promise<Profile | undefined>;
  set(person: NamedPerson, profile: Profile): Promise<void>;
  forget(person: NamedPerson): Promise<void>;
}

/** Microsoft's local client can do neither; Teams can do both. */
export interface ClientAbilities {
  /** Takes a file into the person's OneDrive. */
  readonly fileConsent: boolean;
  /** Asks the bot for choices while somebody types. */
  readonly typeahead: boolean;
}

/** What every handler is given. */
export interface HandlerKit extends Pick<RenderOptions, 'municipalityChoices'> {
  readonly deps: Dependencies;
  readonly profiles: ProfileCache;
  /** Where people's browsers reach the bot; no slash at the end. */
  readonly publicUrl: string;
  /** What the client behind this service can do. */
  readonly clientOf: (serviceUrl: string) => ClientAbilities;
}

export function actorOf({ deps }: HandlerKit, turn: BaseTurn): Actor {
  return asActor(deps, turn.person);
}

/** The sender's profile: from the cache, else from Teams. Teams not telling is no reason to fail. */
export function profileOf(kit: HandlerKit, turn: BaseTurn): ProfileSource {
  return async () => {
    const known = await kit.profiles.get(turn.person);
    if (known !== undefined) return known;
    const told = await turn.chat.member();
    if (told !== undefined) await kit.profiles.set(turn.person, told);
    return told;
  };
}

/** What most use cases want to know of a turn. */
export function walkInput(kit: HandlerKit, turn: BaseTurn) {
  return {
    turnKey: turn.key,
    actor: actorOf(kit, turn),
    conversationId: turn.conversationId,
    profile: profileOf(kit, turn),
  };
}

/** The card of a view, as the client of this turn can show it. */
export function render(kit: HandlerKit, turn: EventTurn, view: View) {
  const { municipalityChoices } = kit;
  const { typeahead } = kit.clientOf(turn.reference.serviceUrl);
  return renderView(view, { municipalityChoices, typeahead });
}

/** Posts a view as a new card; resolves to the id of its message. */
export async function post(
  kit: HandlerKit,
  turn: BaseTurn,
  view: View,
): Promise<string | undefined> {
  const { card, summary } = render(kit, turn, view);
  return await turn.chat.sendCard(card, summary, generatedOf(view));
}

/**
 * Puts a view where the pressed card is, lasting: other devices see it too. A late second delivery does not
 * last, so that it puts no older card over a newer one.
 */
export async function replace(
  kit: HandlerKit,
  turn: CardTurn,
  view: View,
  options = { lasting: true },
): Promise<void> {
  const { card, summary } = render(kit, turn, view);
  await turn.chat.answerCard(card, summary, options);
}
