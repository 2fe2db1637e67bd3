import { type Actor, isHeadOf } from '../../domain/access.ts';
import { type Expert, expertiseOf } from '../../domain/expert.ts';
import { isSamePerson } from '../../domain/person.ts';
import type { PersonalDataRow } from '../../domain/personal-data-document.ts';
import type { RoleGrant } from '../../domain/role.ts';
import { dayInWords, dayOf } from '../../domain/time.ts';
import { keptRoleTexts as texts } from '../../texts/kept-role-texts.ts';
import { ROLE_WORDS } from '../../texts/role-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import { programmeName } from '../programme-name.ts';
import { expertiseLabels } from './expert-line.ts';

/** What somebody is for each programme, for the copy of their data. */
export async function roleRows(
  deps: Dependencies,
  actor: Actor,
): Promise<readonly PersonalDataRow[]> {
  const { roles, experts } = deps.work.stores;
  const handled = actor.caseworkerOf.map(async (programmeId) => {
    const grants = await roles.list(programmeId);
    const grant = grants.find(({ person }) => isSamePerson(person, actor));
    return { label: programmeName(deps, programmeId), value: teamWords(actor, programmeId, grant) };
  });
  const own = await experts.ofPerson(actor);
  return [
    ...(await Promise.all(handled)),
    ...own.map((expert) => ({
      label: programmeName(deps, expert.programmeId),
      value: expertWords(deps, expert),
    })),
  ];
}

function teamWords(actor: Actor, programmeId: string, grant: RoleGrant | undefined): string {
  const role = isHeadOf(actor, programmeId) ? 'head' : 'caseworker';
  // A head of configuration stays one, whatever was given in chat.
  return grant?.role === role
    ? texts.since(ROLE_WORDS[role], dayInWords(dayOf(grant.at)), grant.by.name)
    : texts.fromSettings(ROLE_WORDS[role]);
}

function expertWords(deps: Dependencies, expert: Expert): string {
  const { programmeId, name, organisation, email = '', fields } = expert;
  const programme = deps.programmes.find(({ id }) => id === programmeId);
  const expertise = (programme && expertiseOf(programme)) ?? [];
  return [texts.expert, name, organisation, email, ...expertiseLabels(expertise, fields)]
    .filter((part) => part !== '')
    .join('; ');
}
