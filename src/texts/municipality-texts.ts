/** Found by its former name: "Tielt (vroeger Meulebeke)". */
export function municipalityTitle(name: string, formerName: string | undefined): string {
  return formerName === undefined ? name : `${name} (vroeger ${formerName})`;
}

/** A former name in a list: "Meulebeke (nu Tielt)". */
export function formerMunicipalityTitle(formerName: string, name: string): string {
  return `${formerName} (nu ${name})`;
}
