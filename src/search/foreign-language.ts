import { fold } from '../domain/clean-text.ts';
import type { ForeignLanguage } from '../domain/faq.ts';

/** Small words that only one of the languages has; a word of two of them stands on both lines. */
const WORDS: Readonly<Record<ForeignLanguage | 'nl', string>> = {
  nl: 'de het een en van ik je jij u wij we ons onze zijn wat hoe waar wie wanneer waarom welke dat dit die er niet voor met op aan bij naar uit ook nog maar kan kunnen moet moeten mag wil zou zal heb hebt heeft hebben wordt worden deze hoeveel hoelang gemeente te om of in is was over dan als al men tot door doen doet gaat hun haar hij zij werd mijn veel wel hier daar',
  fr: 'le la les un une des du et est sont tu il elle nous vous ils que qui quoi quel quelle quels quelles comment ou quand pourquoi combien pour avec dans sur au aux ce cette ces mon notre votre pas ne peut peux pouvez dois doit faut avez avoir etre bonjour merci puis commune ville aide demande peut-on aussi si y',
  en: 'the a an and to are were i you he she they what how where who when why which that this there not for with on at by from out can could should must may will would do does did have has been it our my your much many long please hello thanks any get about apply need',
  de: 'der das ein eine einen und von ich du sie wir ihr ist sind war wo wer wann warum welche dass nicht fur mit auf an bei nach aus auch noch aber kann konnen muss mussen darf haben hat wird werden diese wieviel gemeinde zu um im zum den dem das lange dauert kostet gibt mein meine ihre ob kein keine sehr bitte danke guten',
};

const LANGUAGES = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);
/** Two small words of a language, and clearly more than Dutch has: a name or a loan word proves nothing. */
const ENOUGH = 2;

/** The language of a text that is clearly not Dutch. */
export function foreignLanguage(text: string): ForeignLanguage | undefined {
  const words = fold(text).match(/[\p{L}]+/gu) ?? [];
  const counts = new Map(
    LANGUAGES.map(([language, known]) => [
      language,
      words.filter((word) => known.has(word)).length,
    ]),
  );
  const dutch = counts.get('nl') ?? 0;
  let best: { readonly language: ForeignLanguage; readonly count: number } | undefined;
  for (const language of ['fr', 'en', 'de'] as const) {
    const count = counts.get(language) ?? 0;
    if (count >= ENOUGH && count > 1.5 * dutch && count > (best?.count ?? 0)) {
      best = { language, count };
    }
  }
  return best?.language;
}
