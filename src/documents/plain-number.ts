/** Excel keeps fifteen digits; the rest is noise of binary fractions. */
const NUMBER = new Intl.NumberFormat('nl-BE', {
  useGrouping: false,
  maximumSignificantDigits: 15,
  signDisplay: 'negative',
});

/** "110000", "12,5": as Excel in Flanders writes a number in CSV, never with an exponent. */
export function plainNumber(number: number): string {
  return NUMBER.format(number);
}
