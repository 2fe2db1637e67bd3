import { isOnPaper } from '../domain/access.ts';
import type { LetterPart, LetterText } from '../domain/case-letter.ts';
import type { Dossier } from '../domain/dossier.ts';
import { findQuestion } from '../domain/form.ts';
import type { Remark } from '../domain/remark.ts';
import { momentInWords } from '../domain/time.ts';
import { moreAskedTexts as texts } from '../texts/review-texts.ts';
import { claimCodeFor } from './claim-code-for.ts';
import { heading, paragraph } from './decision-letter.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { mailboxOf } from './mailbox-of.ts';
import { peopleOf } from './reach-of.ts';
import { caseLine } from './views/case-line.ts';

/** What a municipality reads when more is asked: in the preview, on the card in Teams and by mail alike. */
export function moreAskedLetter(
  deps: Dependencies,
  file: File,
  asked: readonly Pick<Remark, 'questionId' | 'text' | 'by'>[],
): LetterText {
  const { programme, whole } = file;
  const { reference, municipality, roundName } = caseLine(deps, file);
  const by = [...new Set(asked.map((one) => one.by.name))];
  return {
    title: texts.title,
    parts: [
      paragraph(texts.asks(by, programme.organisation, programme.name)),
      {
        kind: 'facts',
        facts: [
          [texts.reference, reference],
          [texts.municipality, municipality],
          [texts.round, roundName],
        ],
      },
      ...asked.flatMap(({ questionId, text }): readonly LetterPart[] => [
        paragraph(texts.remarkAt(findQuestion(whole, questionId)?.shortLabel ?? questionId)),
        { kind: 'quote', text },
      ]),
      paragraph(texts.onlyThese),
    ],
  };
}

/** What only the mail says: how to answer, and who can. */
export async function howToAnswer(
  deps: Dependencies,
  { dossier, programme }: File,
): Promise<readonly LetterPart[]> {
  const mailbox = mailboxOf(deps, programme);
  const reference = dossier.reference ?? '';
  const ways = isOnPaper(dossier)
    ? await onPaper(deps, dossier, mailbox)
    : [
        texts.how(reference),
        ...writers(dossier),
        ...(mailbox === undefined ? [] : [texts.question(mailbox, reference)]),
      ];
  return [heading(texts.howTitle), ...ways.map(paragraph)];
}

function writers(dossier: Dossier): readonly string[] {
  const names = peopleOf(dossier).map(({ name }) => name);
  const known = names.filter((name) => name !== '');
  const [only, ...others] = known;
  if (only === undefined) return [];
  return [others.length > 0 ? texts.who(known) : texts.onlyWho(only)];
}

/** Nobody can write in it in Teams, until somebody takes it over with a code. */
async function onPaper(
  deps: Dependencies,
  dossier: Dossier,
  mailbox: string | undefined,
): Promise<readonly string[]> {
  const code = await claimCodeFor(deps, dossier);
  if (code !== undefined) return [texts.claim(code.text, momentInWords(code.until))];
  return mailbox === undefined ? [] : [texts.onPaper(mailbox)];
}
