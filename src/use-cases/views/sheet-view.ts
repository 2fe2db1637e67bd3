import { type Actor, roleIn } from '../../domain/access.ts';
import type { Step } from '../../domain/form.ts';
import { isSamePerson } from '../../domain/person.ts';
import { isSheet } from '../../domain/sheet.ts';
import { maySheet } from '../../domain/sheet-access.ts';
import { signerOf } from '../../domain/sheet-confirm.ts';
import { canBeSent, type Readiness, readiness } from '../../domain/submission.ts';
import type { Notice } from '../../domain/views.ts';
import type { SheetPart, SheetView } from '../../domain/views-sheets.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { stepCount } from '../../domain/walk.ts';
import type { Dependencies } from '../dependencies.ts';
import { mayDivide } from '../divide-right.ts';
import type { File } from '../file.ts';
import { assignedIn } from '../own-form.ts';
import { fileHeading } from './heading.ts';
import { overviewItem } from './overview-view.ts';
import { whoDidWhat } from './who-did-what.ts';

/** A sheet with its parts; undefined for a file that is none. */
export function sheetView(
  deps: Dependencies,
  file: File,
  actor: Actor,
  notice?: Notice,
): SheetView | undefined {
  const { dossier, form, of } = file;
  if (of === undefined || !isSheet(dossier)) return undefined;
  const { sheet } = dossier;
  const ready = readiness(form, dossier);
  return {
    kind: 'sheet',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    stepCount: stepCount(form),
    parts: form.steps.map((step) => part(deps, file, { step, ready, actor })),
    canFinish: sheet.finishedAt === undefined && canBeSent(ready),
    mayWrite: maySheet(of, 'edit'),
    mayDivide: sheet.finishedAt === undefined && mayDivide(of),
    mayInvite: roleIn(of.application, actor) === 'owner' && maySheet(of, 'edit'),
    version: sheet.version,
    ...(sheet.finishedAt === undefined ? {} : { finishedAt: sheet.finishedAt }),
    ...(signerOf(of.step, of.side) === undefined ? {} : { asksToConfirm: true as const }),
    ...(notice === undefined ? {} : { notice }),
  };
}

function part(
  deps: Dependencies,
  file: File,
  {
    step,
    ready,
    actor,
  }: {
    readonly step: Step;
    readonly ready: Readiness;
    readonly actor: Actor;
  },
): SheetPart {
  const items = askedInStep(step, file.dossier.answers).map((question) =>
    overviewItem(deps, file, question, ready),
  );
  const to = assignedIn(file)?.[step.id];
  const writers = whoDidWhat(file).find(({ stepId }) => stepId === step.id)?.people ?? [];
  return {
    stepId: step.id,
    title: step.title,
    items,
    writers,
    answered: items.filter(({ answerText }) => answerText !== '').length,
    ...(to === undefined ? {} : { assigned: { name: to.name, isSelf: isSamePerson(to, actor) } }),
  };
}
