/** Characters of the longest text of a column that count: no column is hidden by another, and none takes everything. */
const FEWEST = 6;
const MOST = 40;

/** Widths of the columns of a table, together at most `total`: more for those with longer texts. */
export function columnWidths(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  total: number,
): readonly number[] {
  const weights = headings.map((heading, column) => {
    const longest = Math.max(heading.length, ...rows.map((cells) => cells[column]?.length ?? 0));
    return Math.min(Math.max(longest, FEWEST), MOST);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((total * weight) / all));
}
