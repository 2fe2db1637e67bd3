/** Numbers that identify a person or an account and have no place in a question. */
export type SensitiveKind = 'nationalNumber' | 'bankAccount' | 'cardNumber';

export interface MaskedText {
  readonly text: string;
  /** What was taken out, each kind once. */
  readonly kinds: readonly SensitiveKind[];
}

/** What stands in the text instead. */
export type MaskWords = Readonly<Record<SensitiveKind, string>>;

/** Eleven digits with the usual separators: 85.07.30-033.28. */
const NATIONAL = /(?<![\d])\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]{0,3}\d{3}[ .-]?\d{2}(?![\d])/g;
const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}(?![A-Za-z0-9])/g;
/** The old Belgian form: 123-4567890-12. */
const OLD_ACCOUNT = /(?<!\d)\d{3}[ -]\d{7}[ -]\d{2}(?!\d)/g;
const CARD = /(?<!\d)(?:\d[ -]?){15}\d(?!\d)/g;

/**
 * Takes national register numbers, bank accounts and payment cards out of a text. Only numbers whose check
 * digits are right count, so that references, phone numbers and amounts stay.
 */
export function maskSensitive(text: string, words: MaskWords): MaskedText {
  const kinds = new Set<SensitiveKind>();
  const mask =
    (pattern: RegExp, kind: SensitiveKind, isOne: (found: string) => boolean) =>
    (input: string): string =>
      input.replace(pattern, (found) => {
        const ended = kind === 'bankAccount' ? ibanIn(found) : found;
        if (ended === undefined || !isOne(ended)) return found;
        kinds.add(kind);
        return words[kind] + found.slice(ended.length);
      });
  const steps = [
    mask(IBAN, 'bankAccount', () => true),
    mask(OLD_ACCOUNT, 'bankAccount', isOldAccount),
    mask(CARD, 'cardNumber', isCard),
    mask(NATIONAL, 'nationalNumber', isNational),
  ];
  return { text: steps.reduce((masked, step) => step(masked), text), kinds: [...kinds] };
}

/** The longest beginning that is a sound IBAN; text that follows one without a stop is matched along with it. */
function ibanIn(found: string): string | undefined {
  if (/^\d/.test(found)) return found;
  for (let end = found.length; end >= 15; end--) {
    const part = found.slice(0, end);
    if (/[A-Za-z0-9]$/.test(part) && isIban(part)) return part;
  }
  return undefined;
}

/** Characters of an account number, by country: a code that only happens to compute is none. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
};

function isIban(text: string): boolean {
  const bare = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  if (bare.length !== IBAN_LENGTHS[bare.slice(0, 2)]) return false;
  const digits = [...`${bare.slice(4)}${bare.slice(0, 4)}`]
    .map((character) => Number.parseInt(character, 36))
    .join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** The last two digits are the rest by 97 of what stands before; 0 is written as 97. */
function isOldAccount(text: string): boolean {
  const bare = text.replace(/\D/g, '');
  return (Number(bare.slice(0, 10)) % 97 || 97) === Number(bare.slice(10));
}

/** Check digits: 97 minus the rest by 97; who was born from 2000 on has a 2 before the number. */
function isNational(text: string): boolean {
  const bare = text.replace(/\D/g, '');
  const check = Number(bare.slice(9));
  const month = Number(bare.slice(2, 4)) % 20;
  return (
    month <= 12 &&
    Number(bare.slice(4, 6)) <= 31 &&
    [bare.slice(0, 9), `2${bare.slice(0, 9)}`].some((body) => 97 - (Number(body) % 97) === check)
  );
}

/** The Luhn check. */
function isCard(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit : digit * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
