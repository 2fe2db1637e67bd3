/** Questions that the FAQ answers or has something near to. None is asked in these words there. */
const KNOWN = [
  'Moeten wij zelf iets betalen als gemeente?',
  'Hoeveel maanden zijn we bezig met zo een traject?',
  'Tegen wanneer moeten we ons dossier binnen hebben?',
  'Wat gebeurt er als onze vraag niet duidelijk genoeg is?',
  'Welke specialisten kunnen ons helpen met leegstaande panden?',
  'Hoe geraak ik aan een kernwijzer over beleving?',
  'Mogen handelaars mee aan tafel bij de workshops?',
] as const;

/** One of the questions that people put to the bot. */
export function knownQuestion(number: number): string {
  return KNOWN[number % KNOWN.length] ?? KNOWN[0];
}

/** Another question at every number, for people to answer. */
export function ownQuestion(number: number): string {
  return `Mag de fontein op ons plein blijven staan als de markt verhuist? Dat is punt ${number} van het college.`;
}
