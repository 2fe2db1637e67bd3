/** Question kinds a form can have. A new kind does not compile until every `Record<QuestionKind, …>` knows it. */
export const QUESTION_KINDS = [
  'shortText',
  'longText',
  'choice',
  'choices',
  'municipality',
  'email',
  'phone',
  'date',
  'scale',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What helps a person to answer; shown on request next to the question. */
export interface QuestionHelp {
  /** "Waarom vragen we dit?" */
  readonly why: string;
  readonly goodExample?: string;
  readonly weakExample?: string;
  /** Why the weak example is weak, in one sentence. */
  readonly weakBecause?: string;
}

/**
 * A part that a good answer to an open question has. Found by word beginnings, so that it can be
 * computed anywhere and explained: "leeg" is found in "leegstaande" and "winkelleegstand" alike.
 */
export interface AnswerPart {
  readonly id: string;
  /** What the part is, as it reads after "Misschien mist de lezer nog ": "wat je van de Profploeg verwacht". */
  readonly label: string;
  /** A question that invites the missing part. */
  readonly ask: string;
  /**
   * Lower-case words or phrases without accents; one found is enough. A word also counts inside a longer
   * word; a space before or after it binds it to the beginning or the end of a word.
   */
  readonly cues: readonly string[];
  /**
   * Weaker cues, of the same form: two different ones are enough, one in a long answer. Cues and hints
   * may also name a sign: "vraagteken", "eigennaam" (a name), "getal", "plusminus" (bullets of both
   * kinds), "kop goed" ("goed" before a colon).
   */
  readonly hints?: readonly string[];
  /**
   * For a part that can be put in any words: this many words in clauses that do not name another part
   * are enough; twice as many when the whole answer names no other part.
   */
  readonly otherWordsEnough?: number;
}

/** When a question is asked at all. */
export type Condition =
  | { readonly question: string; readonly is: 'oneOf'; readonly values: readonly string[] }
  | { readonly question: string; readonly is: 'includes'; readonly value: string };

interface QuestionBase {
  readonly id: string;
  /** The exact wording of the form. */
  readonly label: string;
  /** A few words for overviews and confirmations. */
  readonly shortLabel: string;
  readonly required: boolean;
  readonly help: QuestionHelp;
  readonly showWhen?: Condition;
}

export interface TextQuestion extends QuestionBase {
  readonly kind: 'shortText' | 'longText';
  /** Characters (Unicode code points) at most. */
  readonly maxLength: number;
  /** What the Teams profile can fill in beforehand. */
  readonly prefill?: 'name';
  /** Parts of a good answer; advice only. */
  readonly parts?: readonly AnswerPart[];
  /** Below this many words the answer is called thin. */
  readonly thinBelowWords?: number;
  /** A question of the application whose answer may serve here too; it is offered, never filled in unasked. */
  readonly offerFrom?: string;
  /** Asked once in the chat after a thin answer. */
  readonly followUp?: string;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice' | 'choices';
  readonly options: readonly Choice[];
}

export interface MunicipalityQuestion extends QuestionBase {
  readonly kind: 'municipality';
}

export interface ContactQuestion extends QuestionBase {
  readonly kind: 'email' | 'phone';
  readonly prefill?: 'email';
}

export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
}

export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale';
  readonly min: number;
  readonly max: number;
  readonly minLabel: string;
  readonly maxLabel: string;
}

export type Question =
  | TextQuestion
  | ChoiceQuestion
  | MunicipalityQuestion
  | ContactQuestion
  | DateQuestion
  | ScaleQuestion;

/**
 * What is stored: text as typed (trimmed), an option id, a list of option ids, a NIS code,
 * an ISO date (YYYY-MM-DD) or a whole number on the scale.
 */
export type AnswerValue = string | readonly string[] | number;
