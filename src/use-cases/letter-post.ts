import type { AnswerLetter, InquiryLetter } from '../domain/inquiry-letter.ts';

/** Hands letters over to the mail; rejects when that failed, so that the job is tried again. */
export interface LetterPost {
  inquiry(letter: InquiryLetter): Promise<void>;
  answer(letter: AnswerLetter): Promise<void>;
}
