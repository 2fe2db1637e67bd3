/** The `code` of a thrown value: a system code (ECONNREFUSED) or an SQLSTATE (57P01); undefined without one. */
export function errorCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
