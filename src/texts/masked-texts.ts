import type { SensitiveKind } from '../domain/masked-text.ts';
import { allOf } from './in-words.ts';

const NAMES: Readonly<Record<SensitiveKind, string>> = {
  nationalNumber: 'een rijksregisternummer',
  bankAccount: 'een rekeningnummer',
  cardNumber: 'een kaartnummer',
};

/** What was taken out of a text, and why. */
export function maskedSentence(kinds: readonly SensitiveKind[]): string {
  const names = allOf(kinds.map((kind) => NAMES[kind]));
  return `In je tekst stond ${names}. Dat haalde ik eruit: zo’n nummer hoort niet in een vraag.`;
}
