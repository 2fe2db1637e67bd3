import type { CaseTab } from '../domain/case-tab.ts';
import type { CaseView } from '../domain/views-cases.ts';
import { caseSummaries } from '../texts/case-summaries.ts';
import { caseTexts, TAB_TITLES } from '../texts/case-texts.ts';
import { fileLookTexts } from '../texts/file-look-texts.ts';
import type { ActionSet, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseHead } from './parts/case-head.ts';
import { casePartBlocks, PART_LENGTHS } from './parts/case-part.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, subheading } from './parts/rich-text.ts';

/** A file that came in on paper may have a reference of its own. */
const REFERENCE_LENGTH = 40;

/** One file for whoever handles or guides it: how it stands, one of its parts, what can be done now. */
export function caseCard(view: CaseView): RenderedView {
  const reference = plain(view.line.reference, REFERENCE_LENGTH);
  return firstThatFits(PART_LENGTHS, (length) =>
    rendered(
      caseSummaries.case(reference),
      [
        heading(caseTexts.title(reference), 'none'),
        ...noticeBox(view.notice),
        ...caseHead(view),
        tabButtons(view),
        subheading(TAB_TITLES[view.part.tab], { separator: true }),
        ...casePartBlocks(view, length),
      ],
      [...partPages(view), ...looksButton(view), backButton(view)],
    ),
  );
}

/** The one that is shown now is the primary one; the title under it says so in words. */
function tabButtons({ dossierId, tabs, part }: CaseView): ActionSet {
  return {
    type: 'ActionSet',
    spacing: 'medium',
    actions: tabs.map((tab) => button(TAB_TITLES[tab], open(dossierId, tab), style(tab, part.tab))),
  };
}

function style(tab: CaseTab, current: CaseTab) {
  return { primary: tab === current, withoutInputs: true };
}

function open(dossierId: string, tab: CaseTab, page?: number) {
  return { verb: 'case.open', dossierId, tab, ...(page === undefined ? {} : { page }) } as const;
}

function partPages({ dossierId, part }: CaseView): readonly ExecuteButton[] {
  if (part.tab !== 'answers' && part.tab !== 'history') return [];
  const { tab, page, pages } = part;
  return pageButtons(page, page + 1 < pages, (target) => open(dossierId, tab, target));
}

/** Beside the people who have to do with the file. */
function looksButton({ dossierId, part, seesLooks }: CaseView): readonly ExecuteButton[] {
  return seesLooks && part.tab === 'people'
    ? [button(fileLookTexts.open, { verb: 'case.looks', dossierId }, { withoutInputs: true })]
    : [];
}

function backButton({ role }: CaseView): ExecuteButton {
  return role === 'expert'
    ? button(caseTexts.toGuided, { verb: 'case.guided' }, { withoutInputs: true })
    : button(caseTexts.toList, { verb: 'case.back' }, { withoutInputs: true });
}
