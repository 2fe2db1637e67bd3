import { type Actor, isHeadOf } from '../domain/access.ts';
import { pageIn } from '../domain/shown-page.ts';
import type { RolesView } from '../domain/views-roles.ts';
import type { Dependencies } from './dependencies.ts';
import { handledProgrammes } from './faq-record.ts';
import { readTeam } from './team.ts';
import { byRoleAndName, roleLine } from './views/role-line.ts';

/** People on one page: as many as a card can hold with a button for each. */
const PAGE = 20;

export interface ShowRolesInput {
  readonly actor: Actor;
  /** When absent a programme that they manage, else one that they handle. */
  readonly programmeId?: string | undefined;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

export type RolesResult =
  | RolesView
  | { readonly kind: 'refused'; readonly reason: 'notCaseworker' };

/** Who handles a programme, for who handles it too. */
export async function showRoles(
  deps: Dependencies,
  { actor, programmeId, page }: ShowRolesInput,
  extra: Pick<RolesView, 'code' | 'notice'> = {},
): Promise<RolesResult> {
  const { stores } = deps.work;
  const handled = handledProgrammes(deps, actor);
  const own = handled.find(({ id }) => isHeadOf(actor, id)) ?? handled[0];
  const programme = programmeId === undefined ? own : handled.find(({ id }) => id === programmeId);
  if (programme === undefined) return { kind: 'refused', reason: 'notCaseworker' };
  await stores.caseworkers.seen(actor, deps.clock.now());
  const team = await readTeam(deps, stores, programme.id);
  const lines = team.map((member) => roleLine(member, actor)).sort(byRoleAndName);
  const { shown, ...place } = pageIn(lines, page, PAGE);
  return {
    kind: 'roles',
    nonce: deps.ids.uuid(),
    programme,
    programmes: handled,
    isHead: isHeadOf(actor, programme.id),
    lines: shown,
    ...place,
    ...extra,
  };
}
