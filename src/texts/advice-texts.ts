import type { AnswerAdvice } from '../domain/answer-advice.ts';

/** More than two tips at once is homework. */
const MOST_TIPS = 2;

/** What would make an answer clearer, kindly: at most two parts, each with the question that invites it. */
export function adviceTexts(advice: AnswerAdvice): readonly string[] {
  const parts = advice.missing.slice(0, MOST_TIPS);
  if (advice.saysNothing) {
    return [
      'Met dit antwoord kan niemand je vraag beoordelen. Een paar woorden helpen al.',
      ...parts.map((part) => part.ask),
    ];
  }
  const missing = parts.map((part) => `Misschien mist de lezer nog ${part.label}. ${part.ask}`);
  return advice.thin && missing.length < MOST_TIPS ? [...missing, THIN] : missing;
}

const THIN = 'Je antwoord is nog kort. Met een paar zinnen meer begrijpt de lezer je beter.';
