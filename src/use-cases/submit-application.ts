import type { Actor } from '../domain/access.ts';
import { answerMore, lastRequest } from '../domain/more-information.ts';
import type { Stores } from '../domain/ports.ts';
import { waitsForMore } from '../domain/remark.ts';
import { receptionAt } from '../domain/rounds.ts';
import {
  canBeSent,
  checkSubmission,
  formatReference,
  readiness,
  submit,
} from '../domain/submission.ts';
import { yearOf } from '../domain/time.ts';
import type { ClosedView, FileView, OverviewView, ReceiptView } from '../domain/views.ts';
import { moreClosedNotice, moreSentNotice } from '../texts/file-notices.ts';
import { notCompleteNotice } from '../texts/notice-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, type LockedFile, lockFile, readFile } from './file.ts';
import { filingFor } from './filing-for.ts';
import { closedView } from './views/closed-view.ts';
import { fileView } from './views/file-view.ts';
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
  /** What a caseworker asked was sent. */
  | { readonly kind: 'moreSent'; readonly view: FileView; readonly file: File }
  | { readonly kind: 'incomplete'; readonly view: OverviewView }
  | { readonly kind: 'closed'; readonly view: ClosedView }
  | { readonly kind: 'withdrawn'; readonly file: File }
  | { readonly kind: 'unavailable' };

type Outcome =
  | 'sent'
  | 'moreSent'
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
      return await sentBefore(deps, file, input.actor);
    case 'moreSent':
      return { kind: 'moreSent', file, view: fileView(deps, file, input.actor, moreSentNotice()) };
    case 'incomplete':
      return {
        kind: 'incomplete',
        view: overviewView(deps, file, input.actor, notCompleteNotice(waitsForMore(file.dossier))),
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

/** Sending what was sent: the same receipt, or what became of what a caseworker asked since. */
async function sentBefore(deps: Dependencies, file: File, actor: Actor): Promise<SubmitResult> {
  const asked = lastRequest(file.dossier);
  return asked === 'none'
    ? { kind: 'sent', file, view: await receiptView(deps, file, true) }
    : { kind: 'moreSent', file, view: fileView(deps, file, actor, moreClosedNotice(asked)) };
}

async function send(
  deps: Dependencies,
  stores: Stores,
  file: LockedFile,
  input: SubmitInput,
): Promise<Outcome> {
  const now = deps.clock.now();
  if (waitsForMore(file.dossier)) return await sendMore(stores, file, { by: input.actor, at: now });
  const rounds = await stores.rounds.list(file.programme.id);
  const checked = checkSubmission(file.form, file.dossier, rounds, now);
  if (!checked.ok) return checked.reason.kind;
  const prefix = file.intake.referencePrefix;
  const year = yearOf(now);
  const number = await stores.dossiers.nextReferenceNumber(`${prefix}-${year}`);
  const reference = formatReference(prefix, year, number);
  const filing = filingFor(deps, file, now);
  // The form asks for it and the list knows it, or it would not be complete.
  if (filing === undefined) throw new Error(`dossier ${file.dossier.id} is for no municipality`);
  const act = { by: input.actor, at: now };
  const sent = submit(file.dossier, { round: checked.value, reference, filing, ...act });
  await stores.dossiers.save(file.stored, sent.dossier, [...file.carried, ...sent.events]);
  await stores.walks.put(walkAt(sent, { kind: 'overview' }, input, false), input.actor);
  await stores.jobs.enqueue({ name: 'send-receipt', payload: { dossierId: file.dossier.id } });
  return 'sent';
}

/** What a caseworker asked goes back to them. The questions are as complete as for the first sending. */
async function sendMore(
  stores: Stores,
  { form, dossier, stored }: LockedFile,
  act: { readonly by: Actor; readonly at: Date },
): Promise<Outcome> {
  if (!canBeSent(readiness(form, dossier))) return 'incomplete';
  const sent = answerMore(dossier, act);
  await stores.dossiers.save(stored, sent.dossier, sent.events);
  await stores.walks.removeOfDossier(dossier.id);
  const payload = { dossierId: dossier.id, version: sent.dossier.version };
  await stores.jobs.enqueue({ name: 'tell-handler', payload });
  return 'moreSent';
}
