import type { Actor } from '../domain/access.ts';
import { cleanText } from '../domain/clean-text.ts';
import { LONGEST_PHRASING, MOST_ALTERNATIVES } from '../domain/faq-draft.ts';
import { distinctPhrasings } from '../domain/faq-phrasing.ts';
import { type Inquiry, lastAnswer } from '../domain/inquiry.ts';
import { maskSensitive } from '../domain/masked-text.ts';
import { dayInWords, dayOf } from '../domain/time.ts';
import type { FaqEditView } from '../domain/views-questions.ts';
import { faqAdminSentences } from '../texts/faq-admin-notices.ts';
import { MASK_WORDS } from '../texts/inquiry-words.ts';
import { askedGroup } from './asked-groups.ts';
import type { Dependencies } from './dependencies.ts';
import { handledProgrammes, readFaqRecord } from './faq-record.ts';
import { readInquiry } from './read-inquiry.ts';
import { answerFields, faqEditView } from './views/faq-edit-view.ts';

export interface FaqEditInput {
  readonly actor: Actor;
  /** What it is made from; the first of these that is there. A new, empty entry without any. */
  readonly entryId?: string | undefined;
  readonly inquiryId?: string | undefined;
  readonly askedId?: string | undefined;
}

export type FaqEditResult = FaqEditView | { readonly kind: 'unavailable' };

/** The form of an entry, filled in as far as the bot can; changes nothing. For caseworkers only. */
export async function editFaq(deps: Dependencies, input: FaqEditInput): Promise<FaqEditResult> {
  const { actor, entryId, inquiryId, askedId } = input;
  if (entryId !== undefined) return await fromEntry(deps, actor, entryId);
  if (inquiryId !== undefined) return await fromInquiry(deps, actor, inquiryId);
  const [programme] = handledProgrammes(deps, actor);
  if (programme === undefined) return { kind: 'unavailable' };
  const empty = { version: 0, programmeId: programme.id };
  if (askedId === undefined) return faqEditView(deps, actor, empty);
  const texts = (await askedGroup(deps, deps.work.stores, askedId)).map(({ text }) => text);
  return faqEditView(deps, actor, { ...empty, ...wordings(texts), askedId });
}

async function fromEntry(
  deps: Dependencies,
  actor: Actor,
  entryId: string,
): Promise<FaqEditResult> {
  const record = await readFaqRecord(deps, deps.work.stores, actor, entryId);
  if (record === undefined) return { kind: 'unavailable' };
  const { entry, programme, version, inquiryId } = record;
  return faqEditView(deps, actor, {
    entryId,
    version,
    programmeId: programme.id,
    question: entry.question,
    alternatives: entry.alternatives.join('\n'),
    ...answerFields(entry.answer),
    source: entry.source,
    validFrom: entry.validFrom ?? '',
    validUntil: entry.validUntil ?? '',
    ...(inquiryId === undefined ? {} : { inquiryId }),
  });
}

async function fromInquiry(
  deps: Dependencies,
  actor: Actor,
  inquiryId: string,
): Promise<FaqEditResult> {
  const found = await readInquiry(deps.work.stores, actor, inquiryId);
  const programme = deps.programmes.find((one) => one.id === found?.inquiry.programmeId);
  if (found?.role !== 'caseworker' || programme === undefined) return { kind: 'unavailable' };
  const answer = lastAnswer(found.inquiry);
  const given = answer && {
    answer: answer.text,
    source: faqAdminSentences.sourceOfAnswer(programme.organisation, dayInWords(dayOf(answer.at))),
  };
  return faqEditView(deps, actor, {
    version: 0,
    programmeId: programme.id,
    ...wordings([answeredQuestion(found.inquiry)]),
    ...given,
    inquiryId,
  });
}

/** What the last answer answers: the last thing the asker said before it. Later words need another answer. */
function answeredQuestion(inquiry: Inquiry): string {
  const before = lastAnswer(inquiry)?.number ?? Number.POSITIVE_INFINITY;
  const question = inquiry.messages.findLast(
    ({ kind, number }) => kind !== 'answer' && number < before,
  );
  return question?.text ?? '';
}

/** How people asked it: the first as the question, to be made better, and all of them to be found by. */
function wordings(texts: readonly string[]): Pick<FaqEditView, 'question' | 'alternatives'> {
  const lines = distinctPhrasings(texts.map(asPhrasing)).slice(0, MOST_ALTERNATIVES);
  return { question: lines[0] ?? '', alternatives: lines.join('\n') };
}

/** On one line, without personal numbers, and no longer than an entry takes. */
function asPhrasing(text: string): string {
  const line = maskSensitive(cleanText(text), MASK_WORDS).text.replace(/\s+/g, ' ');
  return [...line].slice(0, LONGEST_PHRASING).join('');
}
