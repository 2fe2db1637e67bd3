/** An address that can stand in a header; what cannot would keep a mail from being sent. */
export function usableAddress(address: string | undefined): string | undefined {
  return address !== undefined && isBareAddress(address) ? address : undefined;
}

/** Whether this is one mail address and nothing else: no name, no brackets, no second address, no line end. */
export function isBareAddress(address: string): boolean {
  return /^[^\s@<>,;:"()[\]\\\p{C}]+@[^\s@<>,;:"()[\]\\\p{C}]+$/u.test(address);
}
