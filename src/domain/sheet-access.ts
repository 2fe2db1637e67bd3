import type { DossierAction } from './access.ts';
import type { Dossier } from './dossier.ts';
import type { StepOwner, StepRule } from './trajectory-rules.ts';

/** `readVersions`: what was handed over, and nothing of what is being written. */
export type SheetAction = DossierAction | 'readVersions';

/**
 * What a side may do with the sheet of a step: whoever does the step writes it, and the agency may help. What experts
 * are still writing is theirs and the agency's; the municipality reads it once it was handed over.
 */
export function maySheet(
  of: {
    readonly application: Pick<Dossier, 'state'>;
    readonly step: Pick<StepRule, 'owner'>;
    readonly side: StepOwner;
  },
  action: SheetAction,
): boolean {
  const { application, step, side } = of;
  switch (action) {
    case 'readVersions':
      return true;
    case 'read':
      return side !== 'municipality' || step.owner === 'municipality';
    case 'edit':
      return application.state === 'selected' && (side === step.owner || side === 'agency');
    case 'submit':
    case 'withdraw':
    case 'invite':
    case 'copy':
    case 'handle':
      return false;
  }
}
