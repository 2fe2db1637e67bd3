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
  'ranking',
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
  /** Only of a sheet that experts write: the municipality never reads it, nor what is answered. */
  readonly internal?: true;
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
  /**
   * A question whose answer may serve here too: of the application ("challenge") or of the sheet of another step
   * ("intakeSheet:keyIssues"). It is offered, never filled in unasked.
   */
  readonly offerFrom?: string;
  /** Asked once in the chat after a thin answer. */
  readonly followUp?: string;
  /** It holds short texts, one per line: this many at most. */
  readonly maxLines?: number;
  /** What was said at the other questions of its step stands with it. */
  readonly recalls?: true;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One true sentence that is said back after an answer; the first that fits is said. */
export interface Reaction {
  readonly when:
    | { readonly is: 'atMost' | 'atLeast'; readonly value: number }
    | { readonly is: 'chosen'; readonly option: string };
  readonly text: string;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice' | 'choices';
  readonly options: readonly Choice[];
  readonly reactions?: readonly Reaction[];
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
  readonly reactions?: readonly Reaction[];
}

/** Puts the lines that stand at other questions in order, the most important first. */
export interface RankingQuestion extends QuestionBase {
  readonly kind: 'ranking';
  /** The questions whose lines there are to rank. */
  readonly from: readonly string[];
  /** As many have to be named; the others follow as they stand. */
  readonly atLeast: number;
}

export type Question =
  | TextQuestion
  | ChoiceQuestion
  | MunicipalityQuestion
  | ContactQuestion
  | DateQuestion
  | ScaleQuestion
  | RankingQuestion;

/**
 * What is stored: text as typed (trimmed), an option id, a list of option ids, a NIS code,
 * an ISO date (YYYY-MM-DD), a whole number on the scale, or texts in their order.
 */
export type AnswerValue = string | readonly string[] | number;
