import type { Inquiry } from '../domain/inquiry.ts';
import type { Dependencies } from './dependencies.ts';

/** Of the questions that were answered, the latest are looked through. */
const LOOKED_THROUGH = 200;

/**
 * Questions of a programme of which, since a moment, an answer reached nobody or a mail was refused.
 * `waiting` are all of its questions that wait now.
 */
export async function undeliveredSince(
  deps: Dependencies,
  programmeId: string,
  waiting: readonly Inquiry[],
  since: Date,
): Promise<readonly Inquiry[]> {
  const { inquiries } = deps.work.stores;
  const nobody = { tenantId: '', objectId: '' };
  const query = { programmeIds: [programmeId], filter: 'answered', person: nobody } as const;
  const answered = await inquiries.list(query, { limit: LOOKED_THROUGH, offset: 0 });
  const refused: Inquiry[] = [];
  for (const inquiry of waiting) {
    // Nothing was mailed after the last thing that was said.
    const events = lastMoment(inquiry) < since ? [] : await inquiries.events(inquiry.id);
    if (events.some((event) => event.kind === 'mailRefused' && event.at >= since)) {
      refused.push(inquiry);
    }
  }
  const failed = [...waiting, ...answered].filter((inquiry) => hasFailed(inquiry, since));
  return [...new Set([...refused, ...failed])];
}

function hasFailed({ messages }: Inquiry, since: Date): boolean {
  return messages.some(({ delivery, at }) => delivery === 'failed' && at >= since);
}

function lastMoment({ messages, createdAt }: Inquiry): Date {
  return messages.at(-1)?.at ?? createdAt;
}
