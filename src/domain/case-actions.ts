import { type Actor, isOnPaper, may } from './access.ts';
import type { Dossier, DossierState } from './dossier.ts';
import { canWithdraw } from './dossier-life.ts';
import { isSamePerson } from './person.ts';
import { waitsForMore } from './remark.ts';

/** What a caseworker can do with a file. */
export type CaseAction =
  | 'take'
  | 'assign'
  | 'checks'
  | 'askMore'
  | 'recall'
  | 'decide'
  | 'withdrawDecision'
  | 'panel'
  | 'budget'
  /** Both for a file on paper only: its people cannot press a button. */
  | 'claimCode'
  | 'withdraw';

const IN_STATE: Readonly<Record<DossierState, readonly CaseAction[]>> = {
  draft: [],
  submitted: ['take', 'assign', 'checks', 'askMore', 'decide'],
  admissible: ['take', 'assign', 'checks', 'decide', 'withdrawDecision'],
  inadmissible: ['take', 'assign', 'withdrawDecision'],
  deferred: ['take', 'assign', 'withdrawDecision'],
  selected: ['take', 'assign', 'panel', 'budget', 'withdrawDecision'],
  notSelected: ['take', 'assign', 'withdrawDecision'],
  withdrawn: [],
};

/** What this person can do with a file now; nothing for whoever does not handle it. */
export function caseActions(dossier: Dossier, actor: Actor): readonly CaseAction[] {
  if (!may(actor, 'handle', dossier)) return [];
  const { assignee } = dossier.review ?? {};
  const isMine = assignee !== undefined && isSamePerson(assignee, actor);
  const onPaper = isOnPaper(dossier) && dossier.state !== 'withdrawn';
  return [
    ...IN_STATE[dossier.state].filter((action) => action !== 'take' || !isMine),
    ...(waitsForMore(dossier) ? (['recall'] as const) : []),
    ...(onPaper ? (['claimCode'] as const) : []),
    ...(onPaper && canWithdraw(dossier) ? (['withdraw'] as const) : []),
  ];
}
