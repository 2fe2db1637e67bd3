/** Whether this is one mail address and nothing else: no name, no brackets, no second address, no line end. */
export function isBareAddress(address: string): boolean {
  return /^[^\s@<>,;:"()[\]\\\p{C}]+@[^\s@<>,;:"()[\]\\\p{C}]+$/u.test(address);
}
