const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether PostgreSQL would read this text as a uuid. Ids come back in cards, and a card can be forged. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
