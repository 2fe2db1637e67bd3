import type { MaskWords } from '../domain/masked-text.ts';

/** What stands in a text instead of a personal number. */
export const MASK_WORDS: MaskWords = {
  nationalNumber: '[rijksregisternummer weggelaten]',
  bankAccount: '[rekeningnummer weggelaten]',
  cardNumber: '[kaartnummer weggelaten]',
};

export const inquiryWords = {
  /** Stands where the name of a municipality would. */
  otherOrganisation: 'Een andere organisatie',
  draft: 'concept',
} as const;
