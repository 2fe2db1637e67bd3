import type { Actor } from '../../domain/access.ts';
import type { CaseTab } from '../../domain/case-tab.ts';
import type { CasePart } from '../../domain/views-cases.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { caseAnswers } from './case-answers.ts';
import { caseHistory } from './case-history.ts';
import { caseOverview } from './case-overview.ts';
import { casePeople } from './case-people.ts';

/** One part of a file card, for whoever may read the file. */
export async function casePart(
  deps: Dependencies,
  file: File,
  actor: Actor,
  tab: CaseTab,
  page: number,
): Promise<CasePart> {
  switch (tab) {
    case 'overview':
      return await caseOverview(deps, file, actor);
    case 'answers':
      return caseAnswers(deps, file, page);
    case 'history':
      return await caseHistory(deps, file, page);
    case 'people':
      return await casePeople(deps, file);
    case 'documents':
      return { tab: 'documents' };
  }
}
