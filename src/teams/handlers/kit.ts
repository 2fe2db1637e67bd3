import { type RenderOptions, renderView } from '../../cards/render-view.ts';
import type { Actor } from '../../domain/access.ts';
import type { CaseFilter } from '../../domain/case-filter.ts';
import type { NamedPerson, Profile } from '../../domain/person.ts';
import type { TrajectoryFilter } from '../../domain/trajectory-filter.ts';
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

/** Which page of which files a card shows, or showed before one of them was opened on it. */
export interface ShownList {
  readonly filter: CaseFilter;
  readonly page: number;
  /** The same of the guidances. */
  readonly trajectories?: { readonly filter: TrajectoryFilter; readonly page: number };
  /** The list of a guidance that a chat saw last. */
  readonly items?: { readonly dossierId: string; readonly listId: string };
}

/**
 * The lists of cards, by the id of their message, so that there is a way back, and what a chat saw last, by the id of
 * the chat; may be forgotten at any moment.
 */
export interface ListMemory {
  get(cardActivityId: string): Promise<ShownList | undefined>;
  set(cardActivityId: string, list: ShownList): Promise<void>;
}

/** Microsoft's local client can do neither; Teams can do both. */
export interface ClientAbilities {
  /** Takes a file into the person's OneDrive. */
  readonly fileConsent: boolean;
  /** Asks the bot for choices while somebody types. */
  readonly typeahead: boolean;
}

/** What the handlers are made with. */
export interface HandlerSetup extends Pick<RenderOptions, 'municipalityChoices'> {
  readonly deps: Dependencies;
  readonly profiles: ProfileCache;
  readonly lists: ListMemory;
  /** Where people's browsers reach the bot; no slash at the end. */
  readonly publicUrl: string;
  /** What the client behind this service can do. */
  readonly clientOf: (serviceUrl: string) => ClientAbilities;
}

/** What every handler is given in a turn. */
export interface HandlerKit extends HandlerSetup {
  /** Who does it, with the roles they have at this moment. */
  readonly actor: Actor;
}

/** The kit of a turn: roles are read again for each, so that one that was taken back counts no more. */
export async function kitFor(setup: HandlerSetup, { person }: BaseTurn): Promise<HandlerKit> {
  const actor = await asActor(setup.deps, person);
  // Not a copy: the address of the bot may only be known later.
  return Object.create(setup, { actor: { value: actor, enumerable: true } });
}

/** The sender's profile: from the cache, else from Teams. Teams not telling is no reason to fail. */
export function profileOf(kit: HandlerSetup, turn: BaseTurn): ProfileSource {
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
    actor: kit.actor,
    conversationId: turn.conversationId,
    profile: profileOf(kit, turn),
  };
}

/** The card of a view, as the client of this turn can show it. */
export function render(kit: HandlerSetup, turn: EventTurn, view: View) {
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
