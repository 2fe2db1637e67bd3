import { isCaseworkerOf } from '../domain/access.ts';
import { assign } from '../domain/inquiry.ts';
import { personKey } from '../domain/person.ts';
import { inquiryNotices } from '../texts/inquiry-notices.ts';
import {
  changeInquiry,
  type InquiryInput,
  type InquiryResult,
  inquiryAfter,
} from './change-inquiry.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { decided, refusedNotice, type TakeOutcome } from './take-inquiry.ts';

/**
 * Gives a question to a caseworker of its programme who used the bot before. `assignee` is the key that the
 * list of colleagues had; whatever else a card sends is nobody.
 */
export async function assignInquiry(
  deps: Dependencies,
  input: InquiryInput & { readonly version: number; readonly assignee: string },
): Promise<InquiryResult> {
  const known = await deps.work.stores.caseworkers.known();
  const person = known.find((one) => personKey(one) === input.assignee);
  const chosen = person && (await asActor(deps, person));
  const outcome = await changeInquiry<TakeOutcome | 'nobody'>(
    deps,
    input,
    'caseworker',
    (inquiry, act) => {
      if (chosen === undefined || !isCaseworkerOf(chosen, inquiry.programmeId)) {
        return { outcome: 'nobody' };
      }
      return decided(inquiry, assign(inquiry, chosen, input.version, act));
    },
  );
  if (outcome === 'unavailable' || outcome === 'elsewhere') return { kind: outcome };
  return await inquiryAfter(deps, input, 'caseworker', (inquiry) => {
    if (outcome === 'nobody') return { notice: inquiryNotices.pickColleague() };
    if (outcome !== 'done') return { notice: refusedNotice(outcome, inquiry) };
    return { notice: inquiryNotices.assigned(inquiry.assignee?.name ?? '') };
  });
}
