import { roleReplies } from '../../texts/role-replies.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { joinWithCode } from '../../use-cases/invite-colleague.ts';
import { lookAtDossier } from '../../use-cases/look-at-dossier.ts';
import { openDraft } from '../../use-cases/open-draft.ts';
import { programmeName } from '../../use-cases/programme-name.ts';
import type { RoleJoin } from '../../use-cases/take-role-code.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post, walkInput } from './kit.ts';
import { logRefusal } from './role-show.ts';
import { postWalkCard } from './sync-card.ts';

/** Somebody typed a code: they work on a file from now on, or have another role. */
export async function join(kit: HandlerKit, turn: TextTurn, code: string): Promise<void> {
  const input = walkInput(kit, turn);
  const joined = await joinWithCode(kit.deps, { ...input, code });
  switch (joined.kind) {
    case 'refused': {
      logRefusal(turn, joined.reason, 'code');
      const replies = { ...turnTexts.joinRefused, ...roleReplies.codeRefused };
      await turn.chat.sendText(replies[joined.reason]);
      return;
    }
    case 'joined':
    case 'claimed': {
      const { dossierId } = joined;
      await turn.chat.sendText(turnTexts[joined.kind]);
      const place = { kind: 'overview' } as const;
      const opened = await openDraft(kit.deps, { ...input, dossierId, place });
      if (opened.kind === 'shown') return await postWalkCard(kit, turn, opened.view);
      if (opened.kind === 'notADraft') {
        await post(kit, turn, await lookAtDossier(kit.deps, kit.actor, dossierId));
      }
      return;
    }
    case 'joinedTeam':
    case 'linkedExpert':
      await turn.chat.sendText(await welcome(kit, joined));
  }
}

async function welcome(
  { deps }: HandlerKit,
  joined: Exclude<RoleJoin, { kind: 'refused' }>,
): Promise<string> {
  const { programmeId } = joined;
  const programme = programmeName(deps, programmeId);
  if (joined.kind === 'joinedTeam') return roleReplies.joinedTeam(programme, joined.role);
  const expert = await deps.work.stores.experts.load(joined.expertId);
  return roleReplies.linkedExpert(programme, expert?.name ?? '');
}
