/** The first `length` UTF-16 units of a text, as Excel counts; half of a surrogate pair does not stay behind. */
export function cutUnits(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
