import type { Activity } from 'botbuilder';
import { shorten } from '../cards/parts/shorten.ts';
import type { View } from '../domain/views.ts';
import type { Generated } from './chat.ts';

/** Teams refuses a message with more or longer than this. */
const MOST_CITATIONS = 20;
const LONGEST_TITLE = 80;
const LONGEST_EXCERPT = 160;

/** What of a view a language model wrote; undefined when people wrote all of it. */
export function generatedOf(view: View): Generated | undefined {
  if (view.kind !== 'faq' || view.phrased === undefined) return undefined;
  const { citations } = view.phrased;
  return {
    citations: citations.map(({ number, question, source }) => ({
      number,
      title: question,
      excerpt: source,
    })),
  };
}

/** "AI-generated" above a message, and the citations that its `[1]` point at: the one entity Teams has for both. */
export function aiLabel({ citations }: Generated): Pick<Activity, 'entities'> {
  const entity = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    additionalType: ['AIGeneratedContent'],
    citation: citations.slice(0, MOST_CITATIONS).map(({ number, title, excerpt }) => ({
      '@type': 'Claim',
      position: number,
      appearance: {
        '@type': 'DigitalDocument',
        name: shorten(title, LONGEST_TITLE),
        abstract: shorten(excerpt, LONGEST_EXCERPT),
      },
    })),
  };
  return { entities: [entity] };
}
