import type { Memory } from '@microsoft/teams-ai';

/** What a prompt is filled in with, for one call of the model; nothing of it outlives the call. */
export function createCallMemory(values: Readonly<Record<string, unknown>>): Memory {
  const kept = new Map<string, unknown>(Object.entries(values));
  return {
    hasValue: (path) => kept.has(path),
    // teams-ai lets the reader name the type of what is kept.
    getValue: <T>(path: string) => kept.get(path) as T,
    setValue: (path, value) => void kept.set(path, value),
    deleteValue: (path) => void kept.delete(path),
  };
}
