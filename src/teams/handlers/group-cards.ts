import { NO_THEME } from '../../cards/group-actions.ts';
import { readTrajectoryFilter } from '../../domain/trajectory-filter.ts';
import type { View } from '../../domain/views.ts';
import { groupReplies } from '../../texts/group-texts.ts';
import { listSameIssues, listThemeIssues, searchIssues } from '../../use-cases/list-issues.ts';
import { lookAtGroup, lookAtGroupFile } from '../../use-cases/look-group.ts';
import { endWorkingGroup, openGroupForm, saveGroup } from '../../use-cases/save-group.ts';
import { lookAtIssue, setIssueTheme } from '../../use-cases/set-issue-theme.ts';
import { showGeneralGroup } from '../../use-cases/show-general-group.ts';
import { showGroupThemes } from '../../use-cases/show-group-themes.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace } from './kit.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of the working groups. */
export const GROUP_CARDS: CardHandlers<
  | 'group.general'
  | 'group.themes'
  | 'group.issues'
  | 'group.search'
  | 'group.same'
  | 'group.issue'
  | 'group.theme'
  | 'group.form'
  | 'group.save'
  | 'group.open'
  | 'group.end'
  | 'group.file'
> = {
  'group.general': inOwnChat(async (kit, turn, { programmeId, show, page = 0 }) => {
    const { show: known } = readTrajectoryFilter({ show });
    const input = { actor: kit.actor, programmeId, show: known, page };
    await showGroup(kit, turn, { view: await showGeneralGroup(kit.deps, input) });
  }),

  'group.themes': inOwnChat(async (kit, turn, { programmeId }) => {
    await showGroup(kit, turn, { view: await showGroupThemes(kit.deps, kit.actor, programmeId) });
  }),

  'group.issues': inOwnChat(async (kit, turn, { programmeId, themeId, page = 0 }) => {
    const input = { actor: kit.actor, programmeId, themeId, page };
    await showGroup(kit, turn, { view: await listThemeIssues(kit.deps, input) });
  }),

  'group.search': inOwnChat(async (kit, turn, { programmeId, query = '', page = 0 }) => {
    const input = { actor: kit.actor, programmeId, query, page };
    await showGroup(kit, turn, { view: await searchIssues(kit.deps, input) });
  }),

  'group.same': inOwnChat(async (kit, turn, { programmeId, issueId, page = 0 }) => {
    const input = { actor: kit.actor, programmeId, issueId, page };
    await showGroup(kit, turn, { view: await listSameIssues(kit.deps, input) });
  }),

  'group.issue': inOwnChat(async (kit, turn, { programmeId, issueId }) => {
    const input = { actor: kit.actor, programmeId, issueId };
    await showGroup(kit, turn, await lookAtIssue(kit.deps, input));
  }),

  'group.theme': inOwnChat(async (kit, turn, { programmeId, issueId, theme = '' }) => {
    const input = { turnKey: turn.key, actor: kit.actor, programmeId, issueId, theme };
    await showGroup(kit, turn, await setIssueTheme(kit.deps, input));
  }),

  'group.form': inOwnChat(async (kit, turn, { programmeId, groupId, themeId, issueId }) => {
    const input = { actor: kit.actor, programmeId, groupId, themeId, issueId };
    await showGroup(kit, turn, await openGroupForm(kit.deps, input));
  }),

  'group.save': inOwnChat(async (kit, turn, action) => {
    const { programmeId, groupId, version, name = '', theme = '', files = '' } = action;
    const typed = {
      name,
      theme: theme === NO_THEME ? '' : theme,
      dossierIds: files.split(',').filter((id) => id !== ''),
    };
    const about = { turnKey: turn.key, actor: kit.actor, programmeId, groupId, version };
    await showGroup(kit, turn, await saveGroup(kit.deps, { ...about, typed }));
  }),

  'group.open': inOwnChat(async (kit, turn, { groupId, page = 0 }) => {
    await showGroup(kit, turn, { view: await lookAtGroup(kit.deps, kit.actor, groupId, page) });
  }),

  'group.end': inOwnChat(async (kit, turn, { groupId }) => {
    const input = { turnKey: turn.key, actor: kit.actor, groupId };
    await showGroup(kit, turn, await endWorkingGroup(kit.deps, input));
  }),

  'group.file': inOwnChat(async (kit, turn, { groupId, dossierId, page = 0 }) => {
    const view = await lookAtGroupFile(kit.deps, kit.actor, { groupId, dossierId, page });
    await showGroup(kit, turn, { view });
  }),
};

/** Puts a card where the pressed one is; what is not theirs changes nothing and is answered in words. */
async function showGroup(
  kit: HandlerKit,
  turn: CardTurn,
  { view, refused }: { readonly view: View; readonly refused?: string },
): Promise<void> {
  if (view.kind === 'unavailable') {
    turn.log.warn({ refused: 'unavailable', verb: turn.verb }, 'group not shown');
    return await turn.chat.answerMessage(groupReplies.unavailable);
  }
  if (refused !== undefined) turn.log.warn({ refused, verb: turn.verb }, 'group not changed');
  await replace(kit, turn, view);
}
