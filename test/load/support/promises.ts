/** What the bot said it keeps, to be read back from the database. */
export interface Promises {
  /** Nothing was promised before. */
  readonly since: Date;
  /** Another number at every call, so that every text is another one. */
  next(): number;
  answer(promised: PromisedAnswer): void;
  application(dossierId: string, reference: string): void;
  /** A question that people answer. */
  inquiry(reference: string, text: string): void;
  /** A question was put to the bot, and later: was answered. */
  asks(text: string): void;
  asked(text: string): void;
  problem(text: string): void;
  readonly answers: readonly PromisedAnswer[];
  /** File → reference. */
  readonly applications: ReadonlyMap<string, string>;
  /** Reference → text. */
  readonly inquiries: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, AskedCount>;
  /** What went wrong while the load ran. */
  readonly problems: readonly string[];
}

export interface PromisedAnswer {
  readonly dossierId: string;
  readonly questionId: string;
  readonly value: string;
}

export interface AskedCount {
  readonly sent: number;
  readonly answered: number;
}

/** All texts that are promised in a run have numbers from this one on, all with as many digits. */
export const FIRST_NUMBER = 100_000;

export function createPromises(firstNumber = FIRST_NUMBER): Promises {
  const answers = new Map<string, PromisedAnswer>();
  const applications = new Map<string, string>();
  const inquiries = new Map<string, string>();
  const questions = new Map<string, AskedCount>();
  const problems: string[] = [];
  const since = new Date();
  let number = firstNumber;

  function count(text: string, more: AskedCount): void {
    const { sent, answered } = questions.get(text) ?? { sent: 0, answered: 0 };
    questions.set(text, { sent: sent + more.sent, answered: answered + more.answered });
  }
  return {
    since,
    next: () => number++,
    answer(promised) {
      const { dossierId, questionId, value } = promised;
      answers.set([dossierId, questionId, value].join(' '), promised);
    },
    application(dossierId, reference) {
      const known = applications.get(dossierId) ?? reference;
      if (known !== reference) problems.push(`two references for ${dossierId}`);
      applications.set(dossierId, reference);
    },
    inquiry(reference, text) {
      const known = inquiries.get(reference) ?? text;
      if (known !== text) problems.push(`${reference} is two questions`);
      inquiries.set(reference, text);
    },
    asks: (text) => count(text, { sent: 1, answered: 0 }),
    asked: (text) => count(text, { sent: 0, answered: 1 }),
    problem: (text) => void problems.push(text),
    get answers() {
      return [...answers.values()];
    },
    applications,
    inquiries,
    questions,
    problems,
  };
}
