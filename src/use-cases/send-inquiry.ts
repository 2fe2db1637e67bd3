import type { Actor } from '../domain/access.ts';
import type { ChatPlace } from '../domain/chat-place.ts';
import { phrasingKey } from '../domain/faq-phrasing.ts';
import { type Inquiry, lastQuestion } from '../domain/inquiry.ts';
import { personKey } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { AskView, InquirySentView } from '../domain/views-questions.ts';
import { type AskProblem, askProblemNotice } from '../texts/inquiry-notices.ts';
import { filesOfAsker } from './asker-files.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { keepInquiry } from './keep-inquiry.ts';
import { type ReadQuestion, readQuestion, type TypedQuestion } from './read-question.ts';
import { askView } from './views/ask-view.ts';
import { fileLabel } from './views/file-label.ts';
import { inquirySentView } from './views/inquiry-sent-view.ts';

export interface SendInquiryInput extends TypedQuestion {
  readonly turnKey: string;
  readonly actor: Actor;
  /** Where it is asked; the answer goes there. Without a conversation it can only be mailed. */
  readonly place: ChatPlace;
  readonly askedId?: string | undefined;
}

/** As many open questions of one person are looked through for the same one. */
const LOOKED_THROUGH = 50;

type Outcome =
  | { readonly kind: 'sent' | 'again'; readonly inquiryId: string }
  | { readonly kind: 'refused'; readonly problem: 'dossierGone' };

/**
 * Sends a question to the people of a programme, once: in the caseworkers' channel and to the mailbox, where
 * there are such. The same question that still waits is not asked a second time. A form that is not right
 * comes back with what was typed.
 */
export async function sendInquiry(
  deps: Dependencies,
  input: SendInquiryInput,
): Promise<InquirySentView | AskView> {
  const read = readQuestion(deps, input);
  if (!read.ok) return await formAgain(deps, input, read.reason);
  const question = read.value;
  // An answer has to be able to reach somebody.
  const nowhere = input.place.conversationId === '' && question.email === undefined;
  if (nowhere) return await formAgain(deps, input, 'emailMissing');
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    send(deps, stores, input, question),
  );
  if (outcome.kind === 'refused') return await formAgain(deps, input, outcome.problem);
  const inquiry = await deps.work.stores.inquiries.load(outcome.inquiryId);
  if (inquiry === undefined) throw new Error('a question that was sent is gone');
  const { kinds } = question.message;
  return inquirySentView(deps, inquiry, { masked: kinds, repeated: outcome.kind === 'again' });
}

async function send(
  deps: Dependencies,
  stores: Stores,
  input: SendInquiryInput,
  question: ReadQuestion,
): Promise<Outcome> {
  const { actor, askedId } = input;
  const dossierId = input.dossierId === '' ? undefined : input.dossierId;
  if (dossierId !== undefined && (await readFile(deps, stores, actor, dossierId)) === undefined) {
    return { kind: 'refused', problem: 'dossierGone' };
  }
  await waitForOthers(deps, stores, actor);
  const same = await sameOpenQuestion(stores, actor, question);
  const { programme, message, organisation, email } = question;
  const inquiry =
    same ??
    (await keepInquiry(deps, stores, actor, {
      programmeId: programme.id,
      text: message.text,
      organisation,
      place: input.place,
      ...(email === undefined ? {} : { askerEmail: email }),
      ...(dossierId === undefined ? {} : { dossierId }),
    }));
  if (askedId !== undefined) await stores.asked.settle([askedId]);
  return { kind: same === undefined ? 'sent' : 'again', inquiryId: inquiry.id };
}

/**
 * Of two questions that one person sends at the same moment, from two devices or two replicas, the second
 * waits for the first, so that it is seen to be the same. The claim serves as a lock; the minute only keeps
 * later questions from being held up by an old one.
 */
async function waitForOthers(deps: Dependencies, stores: Stores, actor: Actor): Promise<void> {
  const now = deps.clock.now();
  const minute = Math.floor(now.getTime() / 60_000);
  await stores.notices.claim(`ask:${deps.ids.hash(personKey(actor))}:${minute}`, now);
}

async function sameOpenQuestion(
  stores: Stores,
  actor: Actor,
  { programme, message }: ReadQuestion,
): Promise<Inquiry | undefined> {
  const asked = await stores.inquiries.listOf(actor, LOOKED_THROUGH);
  return asked.find(
    (inquiry) =>
      inquiry.state === 'open' &&
      inquiry.programmeId === programme.id &&
      phrasingKey(lastQuestion(inquiry)?.text ?? '') === phrasingKey(message.text),
  );
}

async function formAgain(
  deps: Dependencies,
  input: SendInquiryInput,
  problem: AskProblem,
): Promise<AskView> {
  const { askedId, text = '', programmeId = '', municipality = '', email = '' } = input;
  const personal = input.place.scope === 'personal';
  const files = personal ? await filesOfAsker(deps, input.actor) : [];
  const dossierId = input.dossierId ?? '';
  return askView(
    deps,
    {
      askedId,
      text,
      programmeId: deps.programmes.some((one) => one.id === programmeId) ? programmeId : '',
      municipality,
      email,
      dossiers: files.map((file) => ({ id: file.dossier.id, label: fileLabel(deps, file) })),
      dossierId: files.some((file) => file.dossier.id === dossierId) ? dossierId : '',
    },
    askProblemNotice(problem),
  );
}
