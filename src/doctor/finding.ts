/** `problem`: the bot does not start, or does not do all it should. `warning`: it may be meant so. */
export type Level = 'fine' | 'warning' | 'problem';

/** One thing that was looked at, in words for who runs the bot; when it is not fine, with what to do. */
export interface Finding {
  readonly level: Level;
  /** The variable, or what else it is about. */
  readonly about: string;
  /** Without any secret. */
  readonly says: string;
}

export function fine(about: string, says: string): Finding {
  return { level: 'fine', about, says };
}

export function warning(about: string, says: string): Finding {
  return { level: 'warning', about, says };
}

export function problem(about: string, says: string): Finding {
  return { level: 'problem', about, says };
}
