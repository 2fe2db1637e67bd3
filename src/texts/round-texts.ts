/** The practice round of local mode; wherever it shows, its name says that it is none. */
export function demonstrationRoundName(): string {
  return 'Demonstratieronde (geen echte aanvraag)';
}
