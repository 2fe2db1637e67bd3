/** The newest revision of the FAQ that this process heard of. */
export interface FaqRevision {
  /** Undefined when it was heard longer than a second ago: then it has to be asked. */
  get(): number | undefined;
  /** One that is older than what was heard before says nothing. */
  hear(revision: number): void;
}

const KEEP_MS = 1_000;

/**
 * Every turn that begins hears the revision in the statement that notes it, and every transaction that raises it when it is
 * committed: whoever asks the FAQ something in a turn needs no statement to know whether it changed. `now` is in milliseconds.
 */
export function createFaqRevision(now: () => number = () => performance.now()): FaqRevision {
  const heard = { revision: 0, until: 0 };
  return {
    get: () => (now() < heard.until ? heard.revision : undefined),
    hear(revision) {
      if (revision < heard.revision) return;
      heard.revision = revision;
      heard.until = now() + KEEP_MS;
    },
  };
}
