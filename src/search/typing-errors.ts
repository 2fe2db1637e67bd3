/**
 * Counts the typing errors (a letter too many, missing, wrong, or two neighbours swapped) between
 * what was typed and every beginning of a name: element `n` is about the first `n` letters, so the
 * last element is about the whole name. Two swapped letters count as one error, which an ordinary
 * edit distance calls two: "Gnet" is one slip away from "Gent".
 */
export function typingErrors(typed: string, name: string): readonly number[] {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: name.length + 1 }, (_, n) => n);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let n = 1; n <= name.length; n++) {
      const wrong = typed[row - 1] === name[n - 1] ? 0 : 1;
      const swapped = typed[row - 1] === name[n - 2] && typed[row - 2] === name[n - 1];
      current.push(
        Math.min(
          at(previous, n) + 1,
          at(current, n - 1) + 1,
          at(previous, n - 1) + wrong,
          swapped ? at(beforePrevious, n - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
