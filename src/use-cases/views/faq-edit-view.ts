import type { Actor } from '../../domain/access.ts';
import type { FaqEntry } from '../../domain/faq-entry.ts';
import type { FaqEditView } from '../../domain/views-questions.ts';
import type { Dependencies } from '../dependencies.ts';
import { handledProgrammes } from '../faq-record.ts';

/** What the form of an entry holds; fields that are not named are empty. */
export type FaqFields = Pick<FaqEditView, 'version' | 'programmeId'> &
  Partial<Omit<FaqEditView, 'kind' | 'nonce' | 'programmes'>>;

/** The form of an entry, with the programmes that the caseworker can choose from. */
export function faqEditView(deps: Dependencies, actor: Actor, fields: FaqFields): FaqEditView {
  return {
    question: '',
    alternatives: '',
    answer: '',
    source: '',
    validFrom: '',
    validUntil: '',
    problems: [],
    ...fields,
    kind: 'faqEdit',
    nonce: deps.ids.uuid(),
    programmes: handledProgrammes(deps, actor),
  };
}

/** The fields of an answer: one text, or one for each state of the rounds. */
export function answerFields(
  answer: FaqEntry['answer'],
): Pick<FaqEditView, 'answer' | 'answerUpcoming' | 'answerClosed'> {
  return typeof answer === 'string'
    ? { answer }
    : { answer: answer.open, answerUpcoming: answer.upcoming, answerClosed: answer.closed };
}
