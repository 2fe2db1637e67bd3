import type { Actor } from '../domain/access.ts';
import type { Inquiry, InquiryChange } from '../domain/inquiry.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { QueuedJob } from '../domain/ports-jobs.ts';
import type { Notice } from '../domain/views.ts';
import type { InquiryView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { type InquiryPart, mayActAs } from './read-inquiry.ts';
import { programmesShownIn, type Where } from './shown-in.ts';
import { inquiryView } from './views/inquiry-view.ts';

export interface InquiryInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly where: Where;
  readonly inquiryId: string;
}

/**
 * What came of an action on a question. `unavailable`: not there or not theirs; `elsewhere`: theirs, but not
 * to be shown where others read along.
 */
export type InquiryResult =
  | InquiryView
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'elsewhere' };

/** A decision about a question: what it led to, with what is written and done for it. */
export interface Decided<Outcome extends string> {
  readonly outcome: Outcome;
  readonly change?: InquiryChange;
  readonly jobs?: readonly QueuedJob[];
}

interface Act {
  readonly by: NamedPerson;
  readonly at: Date;
}

/** Changes a question once per turn, under its lock, when this person may in this quality. */
export async function changeInquiry<Outcome extends string>(
  deps: Dependencies,
  input: InquiryInput,
  role: InquiryPart,
  decide: (inquiry: Inquiry, act: Act) => Decided<Outcome>,
): Promise<Outcome | 'unavailable' | 'elsewhere'> {
  const { turnKey, actor, where, inquiryId } = input;
  const changed = await deps.work.once<Outcome | 'unavailable' | 'elsewhere'>(
    turnKey,
    async (stores) => {
      const inquiry = await stores.inquiries.lock(inquiryId);
      if (inquiry === undefined || !mayActAs(inquiry, actor, role)) return 'unavailable';
      if (role === 'caseworker' && !(await isShownIn(stores, where, inquiry))) return 'elsewhere';
      const { outcome, change, jobs = [] } = decide(inquiry, { by: actor, at: deps.clock.now() });
      if (change !== undefined && change.events.length > 0) {
        await stores.inquiries.save(inquiry, change.inquiry, change.events);
        for (const job of jobs) await stores.jobs.enqueue(job);
      }
      return outcome;
    },
  );
  return changed.outcome;
}

/** The question as it is now, after an action, with what is to be said about it. */
export async function inquiryAfter(
  deps: Dependencies,
  { actor, inquiryId }: InquiryInput,
  role: InquiryPart,
  say: (inquiry: Inquiry) => { readonly notice: Notice; readonly draft?: string | undefined },
): Promise<InquiryResult> {
  const inquiry = await deps.work.stores.inquiries.load(inquiryId);
  if (inquiry === undefined) return { kind: 'unavailable' };
  return await inquiryView(deps, { inquiry, role }, actor, say(inquiry));
}

async function isShownIn(
  stores: Pick<Stores, 'caseworkers'>,
  where: Where,
  { programmeId }: Inquiry,
): Promise<boolean> {
  return (await programmesShownIn(stores, where, [programmeId])).length > 0;
}
