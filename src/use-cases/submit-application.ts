import type { Actor } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import { receptionAt } from '../domain/rounds.ts';
import { checkSubmission, formatReference, submit } from '../domain/submission.ts';
import { yearOf } from '../domain/time.ts';
import type { ClosedView, OverviewView, ReceiptView } from '../domain/views.ts';
import { notCompleteNotice } from '../texts/notice-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, type LockedFile, lockFile, readFile } from './file.ts';
import { closedView } from './views/closed-view.ts';
import { overviewView } from './views/overview-view.ts';
import { receiptView } from './views/receipt-view.ts';
import { walkAt } from './walk-at.ts';

export interface SubmitInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly conversationId: string;
  readonly cardActivityId?: string | undefined;
  readonly dossierId: string;
}

export type SubmitResult =
  | { readonly kind: 'sent'; readonly view: ReceiptView; readonly file: File }
  | { readonly kind: 'incomplete'; readonly view: OverviewView }
  | { readonly kind: 'closed'; readonly view: ClosedView }
  | { readonly kind: 'withdrawn'; readonly file: File }
  | { readonly kind: 'unavailable' };

type Outcome =
  | 'sent'
  | 'alreadySubmitted'
  | 'incomplete'
  | 'closed'
  | 'notYetOpen'
  | 'withdrawn'
  | 'unavailable';

/**
 * Sends a draft, once: whoever sends it again, from whatever device, gets the same receipt. What comes in
 * after a deadline goes to the next open round; without one the draft is kept.
 */
export async function submitApplication(
  deps: Dependencies,
  input: SubmitInput,
): Promise<SubmitResult> {
  const { outcome, repeated } = await deps.work.once<Outcome>(input.turnKey, async (stores) => {
    const file = await lockFile(deps, stores, input.actor, input.dossierId, 'submit');
    return file === undefined ? 'unavailable' : await send(deps, stores, file, input);
  });
  const file = await readFile(deps, deps.work.stores, input.actor, input.dossierId);
  if (file === undefined || outcome === 'unavailable') return { kind: 'unavailable' };
  switch (outcome) {
    case 'sent':
      return { kind: 'sent', file, view: await receiptView(deps, file, repeated) };
    case 'alreadySubmitted':
      return { kind: 'sent', file, view: await receiptView(deps, file, true) };
    case 'incomplete':
      return {
        kind: 'incomplete',
        view: overviewView(deps, file, input.actor, notCompleteNotice()),
      };
    case 'withdrawn':
      return { kind: 'withdrawn', file };
    case 'closed':
    case 'notYetOpen': {
      const rounds = await deps.work.stores.rounds.list(file.programme.id);
      const reception = receptionAt(rounds, deps.clock.now());
      return { kind: 'closed', view: closedView(file.programme, reception, file.dossier.id) };
    }
  }
}

async function send(
  deps: Dependencies,
  stores: Stores,
  file: LockedFile,
  input: SubmitInput,
): Promise<Outcome> {
  const now = deps.clock.now();
  const rounds = await stores.rounds.list(file.programme.id);
  const checked = checkSubmission(file.form, file.dossier, rounds, now);
  if (!checked.ok) return checked.reason.kind;
  const prefix = file.intake.referencePrefix;
  const year = yearOf(now);
  const number = await stores.dossiers.nextReferenceNumber(`${prefix}-${year}`);
  const reference = formatReference(prefix, year, number);
  const sent = submit(file.dossier, { round: checked.value, reference, by: input.actor, at: now });
  await stores.dossiers.save(file.stored, sent.dossier, [...file.carried, ...sent.events]);
  await stores.walks.put(walkAt(sent, { kind: 'overview' }, input, false), input.actor);
  await stores.jobs.enqueue({ name: 'send-receipt', payload: { dossierId: file.dossier.id } });
  return 'sent';
}
