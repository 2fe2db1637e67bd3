import type { KeptRole } from '../domain/views-privacy.ts';
import { ROLE_WORDS } from './role-texts.ts';

type Wording = (role: KeptRole) => string;

/** What somebody is for a programme, as something that is kept of them. */
export function keptRoleItems(roles: readonly KeptRole[]): readonly string[] {
  return roles.map(keptRole);
}

const keptRole: Wording = ({ role, programmeName }) =>
  role === 'expert'
    ? `Dat je expert bent van ${programmeName}, met je naam, je organisatie, je mailadres en je expertise.`
    : `Dat je ${ROLE_WORDS[role]} bent van ${programmeName}, sinds wanneer en van wie je dat kreeg.`;

/** What a removal does or did with that. */
export function removedRoleItems(
  stage: 'ask' | 'done',
  roles: readonly KeptRole[],
): readonly string[] {
  return roles.map(stage === 'ask' ? ASK : DONE);
}

const ASK: Wording = ({ role, programmeName }) =>
  role === 'expert'
    ? `Je Teams-account wordt losgemaakt van wie je bent als expert van ${programmeName}. Je ziet dan geen dossiers meer. ${EXPERT_STAYS}`
    : `Je blijft ${ROLE_WORDS[role]} van ${programmeName}. ${CASEWORKER_STAYS}`;

const DONE: Wording = ({ role, programmeName }) =>
  role === 'expert'
    ? `Je Teams-account is losgemaakt van wie je bent als expert van ${programmeName}. ${EXPERT_STAYS}`
    : `Je bent nog ${ROLE_WORDS[role]} van ${programmeName}. ${CASEWORKER_STAYS}`;

const EXPERT_STAYS =
  'Je naam blijft in de lijst van experten en in de dossiers staan. Vraag een dossierbeheerder om je van de lijst te halen.';
const CASEWORKER_STAYS =
  'Je naam en je rol blijven in de geschiedenis staan: het moet duidelijk blijven wie iets besliste.';

/** The part of the copy of somebody's data about that. */
export const keptRoleTexts = {
  title: 'Wat je bent bij een programma',
  expert: 'expert',
  since: (role: string, day: string, by: string) =>
    by === '' ? `${role}, sinds ${day}` : `${role}, sinds ${day}, van ${by}`,
  fromSettings: (role: string) => `${role}, uit de instellingen`,
} as const;
