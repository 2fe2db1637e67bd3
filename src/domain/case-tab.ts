/** The parts of a file card, in order. */
export const CASE_TABS = ['overview', 'answers', 'history', 'people', 'documents'] as const;
export type CaseTab = (typeof CASE_TABS)[number];
