
/** What people ask that the sources leave open, by topic. */
export const PROFPLOEG_UNANSWERED: Readonly<Record<string, string>> = {
};
