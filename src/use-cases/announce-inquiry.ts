import { type ChatPlace, isSameConversation } from '../domain/chat-place.ts';
import { type Inquiry, lastQuestion } from '../domain/inquiry.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { InquiryPostView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { inquiryLine } from './views/inquiry-line.ts';

type Outcome = 'posted' | 'updated' | 'noChannel' | 'nothing' | 'gone';

/** Changes of a question that are followed while its post is brought up to date; later ones have a job of their own. */
const MOST_UPDATES = 3;

/**
 * Posts a question in the caseworkers' channel, or brings its post up to date. A post that was removed, or
 * stands in a channel that is told of nothing any more, is followed by a new one while somebody waits.
 * Rejects when Teams has trouble.
 */
export async function announceInquiry(
  deps: Dependencies,
  messenger: Messenger,
  inquiryId: string,
): Promise<Outcome> {
  const { stores } = deps.work;
  const inquiry = await stores.inquiries.load(inquiryId);
  if (inquiry === undefined) return 'gone';
  const channel = await stores.caseworkers.channel(inquiry.programmeId);
  if (channel === undefined) return 'noChannel';
  if (await updatePost(deps, messenger, inquiry, channel.place)) return 'updated';
  return inquiry.state === 'open'
    ? await postAnew(deps, messenger, inquiry, channel.place)
    : 'nothing';
}

/**
 * False when there is no post to update. Looked at again afterwards: of two jobs at the same moment the slower
 * one may not leave an older state behind.
 */
async function updatePost(
  deps: Dependencies,
  messenger: Messenger,
  inquiry: Inquiry,
  channel: ChatPlace,
): Promise<boolean> {
  let current = inquiry;
  for (let update = 0; update < MOST_UPDATES; update++) {
    const post = current.channelPost;
    if (post === undefined || !isSameConversation(post.place, channel)) return false;
    if (!(await messenger.update(channel, post.messageId, postView(deps, current)))) return false;
    const newest = await deps.work.stores.inquiries.load(current.id);
    if (newest === undefined || newest.version === current.version) return true;
    current = newest;
  }
  return true;
}

/** Under the lock of the question, so that two jobs do not both post it; a call to Teams ends in time, or rejects. */
async function postAnew(
  deps: Dependencies,
  messenger: Messenger,
  seen: Inquiry,
  place: ChatPlace,
): Promise<Outcome> {
  return await deps.work.transaction(async ({ inquiries }) => {
    const inquiry = await inquiries.lock(seen.id);
    if (inquiry === undefined) return 'gone';
    const wasPosted = inquiry.channelPost?.messageId !== seen.channelPost?.messageId;
    if (wasPosted) return 'updated';
    const posted = await messenger.post(place, postView(deps, inquiry));
    if (posted.kind === 'gone') return 'gone';
    const { messageId } = posted;
    if (messageId !== undefined) {
      await inquiries.save(inquiry, { ...inquiry, channelPost: { place, messageId } }, []);
    }
    return 'posted';
  });
}

function postView(deps: Dependencies, inquiry: Inquiry): InquiryPostView {
  return {
    kind: 'inquiryPost',
    nonce: deps.ids.uuid(),
    line: inquiryLine(deps, inquiry),
    text: lastQuestion(inquiry)?.text ?? '',
    version: inquiry.version,
  };
}
