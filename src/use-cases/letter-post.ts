import type { CaseLetter } from '../domain/case-letter.ts';
import type { AnswerLetter, InquiryLetter } from '../domain/inquiry-letter.ts';
import type { MeetingLetter } from '../domain/meeting-letter.ts';

/** Hands letters over to the mail; rejects when that failed, so that the job is tried again. */
export interface LetterPost {
  inquiry(letter: InquiryLetter): Promise<void>;
  answer(letter: AnswerLetter): Promise<void>;
  /** About a file, to its municipality or its province. */
  caseLetter(letter: CaseLetter): Promise<void>;
  /** An invitation to a meeting, or what became of it. */
  meeting(letter: MeetingLetter): Promise<void>;
}
