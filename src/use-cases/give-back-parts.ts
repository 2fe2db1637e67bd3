import type { Dossier } from '../domain/dossier.ts';
import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import { isSheet } from '../domain/sheet.ts';
import { withoutPartsOf } from '../domain/sheet-parts.ts';
import { findStep } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Gives every part of a sheet that somebody would answer back to everybody; what they wrote in it stays. Lock the
 * application first.
 */
export async function giveBackParts(
  deps: Pick<Dependencies, 'programmes'>,
  { dossiers, sheets }: Pick<Stores, 'dossiers' | 'sheets'>,
  application: Pick<Dossier, 'id' | 'programmeId'>,
  act: Act,
): Promise<void> {
  const programme = deps.programmes.find(({ id }) => id === application.programmeId);
  for (const { id } of await sheets.ofDossier(application.id)) {
    const sheet = await dossiers.lock(id);
    if (sheet === undefined || !isSheet(sheet)) continue;
    const step = programme?.trajectory && findStep(programme.trajectory, sheet.sheet.stepId);
    const titleOf = (partId: string) =>
      step?.questions?.steps.find((part) => part.id === partId)?.title ?? partId;
    const change = withoutPartsOf(sheet, act.by, titleOf, act);
    if (change.events.length > 0) await dossiers.save(sheet, change.dossier, change.events);
  }
}
