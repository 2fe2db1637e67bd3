/** Ends this stretch of work, so that what waits for the process gets its turn before the next one. */
export async function letOthersGo(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
