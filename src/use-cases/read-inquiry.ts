import { type Actor, type InquiryRole, roleInInquiry } from '../domain/access.ts';
import { type Inquiry, isAsker } from '../domain/inquiry.ts';
import type { Stores } from '../domain/ports.ts';

/** In what quality somebody does something with a question. */
export type InquiryPart = Exclude<InquiryRole, 'none'>;

export interface FoundInquiry {
  readonly inquiry: Inquiry;
  readonly role: InquiryPart;
}

/** Reads a question for somebody; undefined when it is not there or not theirs, which nobody can tell apart. */
export async function readInquiry(
  stores: Pick<Stores, 'inquiries'>,
  actor: Actor,
  inquiryId: string,
): Promise<FoundInquiry | undefined> {
  const inquiry = await stores.inquiries.load(inquiryId);
  if (inquiry === undefined) return undefined;
  const role = roleInInquiry(inquiry, actor);
  return role === 'none' ? undefined : { inquiry, role };
}

/** Whether somebody may act in this quality: a caseworker who asks something is its asker as well. */
export function mayActAs(inquiry: Inquiry, actor: Actor, role: InquiryPart): boolean {
  return role === 'asker' ? isAsker(inquiry, actor) : roleInInquiry(inquiry, actor) === role;
}
