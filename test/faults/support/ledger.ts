import { allQuestions } from '../../../src/domain/form.ts';
import { PROFPLOEG_FORM } from '../../../src/programmes/profploeg/form.ts';

/** What people sent and what the bot promised, to hold against the database. */
export interface Ledger {
  /** An input left with a card. */
  send(dossierId: string, questionId: string, value: string): void;
  /** A text was typed; which question it answers is known when the bot says so. */
  type(dossierId: string, text: string): void;
  /** The bot showed that this is kept. */
  acknowledge(dossierId: string, questionId: string, value: string): void;
  /** Takes "Bewaard bij …" out of a message of the bot. */
  readMessage(dossierId: string, message: unknown): void;
  /** Takes the reference out of a receipt. */
  readReceipt(card: unknown): void;
  problem(text: string): void;
  readonly problems: readonly string[];
  readonly acknowledged: number;
  /** Drafts that something was sent for since the last call. */
  takeTouched(): readonly string[];
  /** What may stand at a question now, when something has to: the last promise or what was sent since. */
  allowed(dossierId: string, questionId: string): readonly string[] | undefined;
  /** Dossier → reference. */
  readonly references: ReadonlyMap<string, string>;
}

interface Entry {
  acknowledged: string | undefined;
  later: string[];
}

/** `tell` hears of every problem at once. */
export function createLedger(tell: (problem: string) => void): Ledger {
  const entries = new Map<string, Entry>();
  const typed = new Map<string, string[]>();
  const references = new Map<string, string>();
  const problems: string[] = [];
  let touched = new Set<string>();
  let acknowledged = 0;

  function entryOf(dossierId: string, questionId: string): Entry {
    const key = `${dossierId} ${questionId}`;
    const entry = entries.get(key) ?? { acknowledged: undefined, later: [] };
    entries.set(key, entry);
    touched.add(dossierId);
    return entry;
  }
  function problem(text: string): void {
    problems.push(text);
    tell(`! ${text}`);
  }
  function acknowledge(dossierId: string, questionId: string, value: string): void {
    const entry = entryOf(dossierId, questionId);
    entry.acknowledged = value;
    entry.later = [];
    acknowledged += 1;
  }
  return {
    send: (dossierId, questionId, value) => void entryOf(dossierId, questionId).later.push(value),
    type(dossierId, text) {
      typed.set(dossierId, [...(typed.get(dossierId) ?? []), text]);
      touched.add(dossierId);
    },
    acknowledge,
    readMessage(dossierId, message) {
      const [, label, text] = SAVED.exec(textOf(message)) ?? [];
      const question = QUESTIONS.find(({ shortLabel }) => shortLabel === label);
      if (question === undefined || text === undefined || dossierId === '') return;
      const waiting = typed.get(dossierId) ?? [];
      if (!waiting.includes(text)) return;
      typed.set(
        dossierId,
        waiting.filter((one) => one !== text),
      );
      acknowledge(dossierId, question.id, text);
    },
    readReceipt(card) {
      const text = JSON.stringify(card);
      const [reference] = /\bPP-\d{4}-\d{4,}\b/.exec(text) ?? [];
      const [, dossierId] = /"receipt\.pdf".*?"dossierId":"([^"]+)"/.exec(text) ?? [];
      if (reference === undefined || dossierId === undefined) return;
      const known = references.get(dossierId) ?? reference;
      if (known !== reference) problem(`two references for ${dossierId}`);
      references.set(dossierId, reference);
    },
    problem,
    problems,
    get acknowledged() {
      return acknowledged;
    },
    takeTouched() {
      const taken = [...touched].filter((id) => id !== '');
      touched = new Set();
      return taken;
    },
    allowed(dossierId, questionId) {
      const entry = entries.get(`${dossierId} ${questionId}`);
      if (entry?.acknowledged === undefined) return undefined;
      return [entry.acknowledged, ...entry.later, ...(typed.get(dossierId) ?? [])];
    },
    references,
  };
}

const QUESTIONS = allQuestions(PROFPLOEG_FORM);
const SAVED = /Bewaard bij “([^”]+)”: (.*)/;

function textOf(message: unknown): string {
  const has = typeof message === 'object' && message !== null && 'text' in message;
  return has && typeof message.text === 'string' ? message.text : '';
}
