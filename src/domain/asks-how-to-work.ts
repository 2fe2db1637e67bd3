import { fold } from './clean-text.ts';

const ASKS_HOW = /^hoe (?:\S+ ){0,2}(?:ik|je|we|wij)\b/;
/** What only caseworkers do; "aanvraag" and "antwoord" are for those who apply. */
const WORK =
  /\b(?:dossiers?|beslis|beslissing(?:en)?|ontvankelijk(?:heid)?|nazicht|selecteer|selectie|panel|budget|rondes?|expert(?:en|s)?|dossierbeheerders?|importeer|exporteer|cijfers)\b/;
/** Longer questions tell a story. */
const LONGEST = 80;

/** Whether a caseworker asks how their own work goes: "hoe beslis ik?", "hoe open ik een nieuwe ronde?". */
export function asksHowToWork(text: string): boolean {
  const flat = fold(text);
  return flat.length <= LONGEST && ASKS_HOW.test(flat) && WORK.test(flat);
}
