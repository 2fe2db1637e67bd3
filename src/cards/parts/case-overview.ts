import type { CaseDecision, CaseOverview, CaseView, LinkedFile } from '../../domain/views-cases.ts';
import { caseTexts } from '../../texts/case-texts.ts';
import { euros } from '../../texts/case-words.ts';
import { checklistWords } from '../../texts/decision-texts.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';
import { buttonRow } from './button-row.ts';
import { remarkBlock } from './case-remark.ts';
import { plain } from './plain-text.ts';
import { bold, fact, line, paragraphs, subheading } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';
import { trajectoryButton } from './trajectory-button.ts';

const NAME_LENGTH = 80;

/** How a file stands: what was decided and asked, who guides, where it came from or went. */
export function caseOverviewBlocks(
  part: CaseOverview,
  view: CaseView,
  length: number,
): readonly CardElement[] {
  const { checklist, decision, openRemarks, earlier, returned } = part;
  const longest = Math.min(length, NAME_LENGTH);
  return [
    ...(checklist === undefined ? [] : [fact(caseTexts.checklist, checklistWords(checklist))]),
    ...(decision === undefined ? [] : decisionBlocks(decision, length)),
    ...guidance(part, view, longest),
    ...(openRemarks.length === 0 ? [] : [subheading(caseTexts.openRemarks)]),
    ...openRemarks.flatMap((remark) => [
      line([bold(remark.question)]),
      remarkBlock(remark, length),
    ]),
    ...(earlier === undefined ? [] : [linked(caseTexts.earlier, earlier, longest)]),
    ...(returned === undefined ? [] : [linked(caseTexts.returned, returned, longest)]),
  ];
}

function decisionBlocks(decision: CaseDecision, length: number): readonly CardElement[] {
  const { reason, explanation, by } = decision;
  return [
    fact(
      caseTexts.decision,
      caseTexts.decisionLine({ ...decision, by: shorten(by, Math.min(length, NAME_LENGTH)) }),
    ),
    ...(reason === undefined ? [] : [fact(caseTexts.reason, reason)]),
    ...(explanation === ''
      ? []
      : [
          line([bold(`${caseTexts.explanation}: `)], { spacing: 'small' }),
          ...paragraphs(cut(explanation, length)),
        ]),
  ];
}

/** Only for a selected file: who guides it and, for caseworkers, what that costs. */
function guidance(
  { panel, budget, guided }: CaseOverview,
  { line: one, role }: CaseView,
  longest: number,
): readonly CardElement[] {
  if (one.state !== 'selected') return [];
  const names = panel.map((name) => shorten(name, longest)).join(', ');
  const money = budget === undefined ? caseTexts.noBudget : euros(budget);
  return [
    fact(caseTexts.panel, names === '' ? caseTexts.noPanel : names),
    ...(role === 'expert' ? [] : [fact(caseTexts.budget, money)]),
    ...(guided ? [trajectoryButton(one.dossierId)] : []),
  ];
}

function linked(
  label: string,
  { roundName, sent, withdrawn }: LinkedFile,
  longest: number,
): CardElement {
  const reference = sent && plain(sent.reference, longest);
  const words = fact(
    label,
    caseTexts.linked(shorten(roundName, longest), reference, withdrawn === true),
  );
  if (sent === undefined || reference === undefined) return words;
  const open = button(
    caseTexts.open,
    { verb: 'case.open', dossierId: sent.dossierId },
    { withoutInputs: true, tooltip: caseTexts.openFile(reference) },
  );
  return buttonRow([words], open);
}
