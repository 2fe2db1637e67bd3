const PARENT_CHECK_MS = 1000;

/**
 * Resolves, with the reason, when the process is asked to end. With `watchParent` also when the process
 * that started this one is gone (a terminal that was closed hard), so that nothing is left running.
 */
export function whenToStop(watchParent: boolean): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => resolve(signal));
    }
    if (!watchParent) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid !== parent) resolve('parent gone');
    }, PARENT_CHECK_MS);
    timer.unref();
  });
}
