import { fold } from '../domain/clean-text.ts';

/** Words that say nothing about the subject, in a question to a bot too ("wil graag weten"). */
const STOP_WORDS = new Set(
  (
    'de het een en of van in op te aan met voor bij door om tot uit over als dan dat die dit deze der den ' +
    'is zijn was waren ben bent wordt worden werd werden heb hebt heeft hebben had er hier daar ' +
    'ik je jij jullie u we wij ons onze onzer mij me mijn uw hij zij ze hun hen zich zelf iemand ' +
    'kan kun kunt kunnen kon mag mogen moet moeten wil willen zal zullen zou zouden gaat gaan doe doet ' +
    'wat hoe waar welk welke ' +
    'ook nog maar wel niet geen al eens even graag weten zeggen vertellen vraag vragen precies eigenlijk ' +
    'hallo dag hoi beste alvast bedankt dank aub alstublieft sorry euh ja nee heel erg nu'
  ).split(' '),
);

/** Longer words would only cost time. */
const LONGEST_TERM = 40;

/**
 * A word as it is indexed and searched: folded and cut to a rough stem, so that "trajecten" finds
 * "traject". Null for a word that says nothing.
 */
export function dutchTerm(word: string): string | null {
  const folded = fold(word).slice(0, LONGEST_TERM);
  return folded.length < 2 || STOP_WORDS.has(folded) ? null : stem(folded);
}

function stem(word: string): string {
  if (word.length < 4) return word;
  const withoutEnding = word.replace(/(?:en|s|e)$/, '').replace(/([^t])t$/, '$1');
  return withoutEnding.replace(/([a-z])\1/g, '$1');
}
