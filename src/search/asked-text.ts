import { fold } from '../domain/clean-text.ts';
import { dutchTerms } from './dutch-terms.ts';

/** Nobody asks a question in more than this; what stands before it is not read. */
const LONGEST = 2000;
/** Up to so many words a text is one question. */
const SHORT = 25;
/** A question says at least so many things; otherwise the sentence before it belongs to it. */
const ENOUGH = 2;
/** Addresses, links and numbers of telephones: who asks, not what. */
const NO_WORDS = /\S+@\S+|https?:\/\/\S+|\+?\d[\d ./-]{7,}\d/g;
const ASKS =
  /^(?:en |maar |dus |nu |mijn vraag(?: is|:) ?)*(?:wat|hoe|hoeveel|hoelang|wanneer|wie|waarom|waar\w*|welke?|kan|kun|kunnen|mag|mogen|moet|moeten|is|zijn|bestaat|bestaan|heb\w*|krijg\w*|kost\w*|duurt|komt|komen|wordt|worden|zal|zullen|ben|weet|klopt|gaat)\b/;

/** A message as it was asked: what it asks, and what was told around it. */
export interface AskedText {
  readonly question: string;
  readonly context: string;
}

/** Takes the question out of a message: in a long one the last sentence that asks something. */
export function readAsked(text: string): AskedText {
  const read = text.slice(-LONGEST).replace(NO_WORDS, ' ');
  if (read.split(/\s+/).length <= SHORT) return { question: read, context: '' };
  const sentences = read.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
  const at = sentences.findLastIndex(asksSomething);
  if (at === -1) return { question: read, context: '' };
  let from = at;
  while (from > 0 && dutchTerms(sentences.slice(from, at + 1).join(' ')).length < ENOUGH) from--;
  return {
    question: sentences.slice(from, at + 1).join(' '),
    context: [...sentences.slice(0, from), ...sentences.slice(at + 1)].join(' '),
  };
}

function asksSomething(sentence: string): boolean {
  return sentence.trimEnd().endsWith('?') || ASKS.test(fold(sentence).trim());
}
