import { roleReplies } from '../../texts/role-replies.ts';
import { listExperts } from '../../use-cases/list-experts.ts';
import { showRoles } from '../../use-cases/show-roles.ts';
import type { TextTurn } from '../turn.ts';
import { sayFaq } from './answer-question.ts';
import { type HandlerKit, post } from './kit.ts';
import { logRefusal, type RoleRefusalReason } from './role-show.ts';

/** Words about caseworkers and experts. Whoever is no caseworker gets what the sources say about them. */
export const ROLE_COMMANDS = {
  async roles(kit: HandlerKit, turn: TextTurn): Promise<void> {
    if (turn.scope !== 'personal') return await sayOwnChatOnly(turn, 'roles');
    const result = await showRoles(kit.deps, { actor: kit.actor, page: 0 });
    if (result.kind === 'roles') await post(kit, turn, result);
    else await sayRefused(turn, result.reason, 'roles');
  },

  async experts(kit: HandlerKit, turn: TextTurn): Promise<void> {
    if (kit.actor.caseworkerOf.length === 0) return await sayFaq(kit, turn, turn.text);
    if (turn.scope !== 'personal') return await sayOwnChatOnly(turn, 'experts');
    const result = await listExperts(kit.deps, { actor: kit.actor, query: '', page: 0 });
    if (result.kind === 'experts') await post(kit, turn, result);
    else await sayRefused(turn, result.reason, 'experts');
  },
} as const;

const EXPERTS_CALLED =
  /^(?:toon |zoek |welke )?(?:de |een )?expert(?:en|s)?(?: (?:voor|met|in|over))? (?<query>\S+(?: \S+)?)$/i;

/** "experten mobiliteit", "zoek expert Maes"; false when none is found, for it may ask something else. */
export async function expertText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const { query } = EXPERTS_CALLED.exec(turn.text.trim())?.groups ?? {};
  if (query === undefined || turn.scope !== 'personal') return false;
  const result = await listExperts(kit.deps, { actor: kit.actor, query, page: 0 });
  if (result.kind !== 'experts' || result.total === 0) return false;
  await post(kit, turn, result);
  return true;
}

async function sayOwnChatOnly(turn: TextTurn, what: string): Promise<void> {
  logRefusal(turn, 'elsewhere', what);
  await turn.chat.sendText(roleReplies.ownChatOnly);
}

async function sayRefused(turn: TextTurn, reason: RoleRefusalReason, what: string): Promise<void> {
  logRefusal(turn, reason, what);
  await turn.chat.sendText(roleReplies.refused[reason]);
}
