// Math.exp and Math.log may differ in their last digit between engines, and learning makes small differences large.
// These only add, multiply and divide, which is the same everywhere.

const HALVINGS = 5;

/** e to a power of at most 0; less than -20 counts as nothing. */
export function exactExp(power: number): number {
  if (power < -20) return 0;
  const part = power / 2 ** HALVINGS;
  let result =
    1 +
    part *
      (1 + (part / 2) * (1 + (part / 3) * (1 + (part / 4) * (1 + (part / 5) * (1 + part / 6)))));
  for (let time = 0; time < HALVINGS; time++) result *= result;
  return result;
}

/** The natural logarithm of a number from 1 on. */
export function exactLog(number: number): number {
  let doublings = 0;
  let rest = number;
  for (; rest > 2; rest /= 2) doublings++;
  return doublings * logUpToTwo(2) + logUpToTwo(rest);
}

function logUpToTwo(number: number): number {
  const ratio = (number - 1) / (number + 1);
  let power = ratio;
  let sum = 0;
  for (let odd = 1; odd < 30; odd += 2) {
    sum += power / odd;
    power *= ratio * ratio;
  }
  return 2 * sum;
}
