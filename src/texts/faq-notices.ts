import type { SensitiveKind } from '../domain/masked-text.ts';
import type { Notice } from '../domain/views.ts';
import { maskedSentence } from './masked-texts.ts';

/** What is said above an answer of the FAQ. */
export const faqNotices = {
  helped: { tone: 'good', text: 'Fijn dat dit helpt!' },
  notHelped: {
    tone: 'warning',
    text: 'Jammer, dat was het niet. Je vraag is bewaard: je hoeft ze niet opnieuw te typen.',
  },
  masked: (kinds: readonly SensitiveKind[]): Notice => ({
    tone: 'warning',
    text: maskedSentence(kinds),
  }),
} as const satisfies Record<string, Notice | ((kinds: readonly SensitiveKind[]) => Notice)>;
