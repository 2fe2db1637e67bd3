import MiniSearch from 'minisearch';
import type { FaqAnswer, KnownEntry } from '../../../src/domain/faq.ts';
import type { Programme } from '../../../src/domain/programme.ts';
import { understand } from '../../../src/domain/understand.ts';
import { createFaqIndex } from '../../../src/search/faq-index.ts';
import { COMMAND_WORDS } from '../../../src/texts/commands.ts';
import { putProgramme } from '../../../src/use-cases/faq-catalog.ts';
import type { Made } from './judge.ts';

export type Judged = (text: string) => Made;

/** What Kernbot does with a message outside a walk, on a day. */
export function kernbot(programmes: readonly Programme[], day: string): Judged {
  const index = createFaqIndex(programmes);
  for (const programme of programmes) putProgramme(index, programme);
  return (text) => {
    const understood = understand(text, COMMAND_WORDS);
    if (understood.kind === 'command') return { kind: 'talk' };
    return made(index.find(text, day));
  };
}

function made(answer: FaqAnswer): Made {
  switch (answer.kind) {
    case 'sure':
      return {
        kind: 'sure',
        id: answer.found.entry.id,
        others: idsOf(answer.others),
      };
    case 'doubt':
      return { kind: 'doubt', ids: idsOf(answer.found), firstShown: answer.firstIsShown };
    case 'unknown':
      return { kind: 'unknown', ids: idsOf(answer.near) };
    case 'smallTalk':
      return { kind: 'talk' };
    case 'foreign':
      return { kind: 'foreign' };
  }
}

function idsOf(known: readonly KnownEntry[]): readonly string[] {
  return known.map(({ entry }) => entry.id);
}

/** The search library with its default settings over the same entries: the first result is the answer. */
export function plainSearch(programmes: readonly Programme[]): Judged {
  const search = new MiniSearch<{
    id: string;
    question: string;
    alternatives: string;
    answer: string;
  }>({
    fields: ['question', 'alternatives', 'answer'],
  });
  for (const { id, question, alternatives, answer } of programmes.flatMap(({ faq }) => faq)) {
    const text = typeof answer === 'string' ? answer : Object.values(answer).join(' ');
    search.add({ id, question, alternatives: alternatives.join('\n'), answer: text });
  }
  return (text) => {
    const [first, ...others] = search
      .search(text)
      .slice(0, 3)
      .map(({ id }) => String(id));
    return first === undefined ? { kind: 'unknown', ids: [] } : { kind: 'sure', id: first, others };
  };
}
