import { z } from 'zod/v4';
import type { CaseTab } from '../domain/case-tab.ts';
import { action, id, input, page } from './action-fields.ts';

const TABS = [
  'overview',
  'answers',
  'history',
  'people',
  'documents',
] as const satisfies readonly CaseTab[];

/** What a choice holds when its filter does not matter: phones refuse a choice without a value. */
export const ANY = 'any';
const choice = input.transform((chosen) => (chosen === ANY ? undefined : chosen));

/** The buttons of the work list and of one file. */
export const CASE_ACTIONS = [
  /** Without anything: every file that this person handles. */
  action('case.list', {
    programme: choice,
    round: choice,
    province: choice,
    state: choice,
    turn: choice,
    /** Working days that it waits at least. */
    waiting: choice,
    /** "true" for the files that this person has. */
    mine: input,
    query: input,
    page: page.optional(),
  }),
  /** The list as it stood on this card before a file was opened. */
  action('case.back', {}),
  action('case.open', { dossierId: id, tab: z.enum(TABS).optional(), page: page.optional() }),
  action('case.guided', {}),
  action('case.looks', { dossierId: id, page: page.optional() }),
  action('file.word', { dossierId: id }),
  action('file.history', { dossierId: id, page: page.optional() }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_CASE_VERBS = [] as const;
