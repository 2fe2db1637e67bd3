import type { Notice } from '../domain/views.ts';
import {
  type GroupProblem,
  type GroupRefusal,
  LONGEST_GROUP_NAME,
  MOST_GROUP_FILES,
  type WorkingGroup,
} from '../domain/working-group.ts';
import { count, startOfSentence } from './in-words.ts';
import { good, warning } from './notice-tones.ts';

/** What came of an action on a key issue or a working group. */
export const groupNotices = {
  themeSet: (label: string | undefined): Notice =>
    good(
      label === undefined
        ? 'Bewaard: de woorden van de kwestie bepalen weer het thema.'
        : `Bewaard: deze kwestie hoort bij ${label}.`,
    ),
  sameTheme: (): Notice => good('Dat thema stond er al. Er is niets gewijzigd.'),
  saved: (): Notice =>
    good('De werkgroep is bewaard. De experten van deze trajecten zien ze bij “werkgroepen”.'),
  same: (): Notice => good('De werkgroep was al zo. Er is niets gewijzigd.'),
  ended: (name: string): Notice =>
    good(
      `De werkgroep “${name}” is beëindigd. Alles blijft bewaard; de experten zien ze niet meer.`,
    ),
} as const;

/** Why a group was not changed, and what to do now; what was typed stands on the card. */
export function groupRefusalNotice(
  refusal: GroupRefusal,
  now: Pick<WorkingGroup, 'by'> | undefined,
): Notice {
  switch (refusal) {
    case 'changed':
      return warning(
        `${startOfSentence(now?.by.name || 'iemand')} wijzigde deze werkgroep intussen. Er is niets gewijzigd en wat je invulde, staat er nog. Wil je het nog altijd? Druk dan opnieuw.`,
      );
    case 'ended':
      return warning('Deze werkgroep is intussen beëindigd. Er is niets gewijzigd.');
  }
}

/** What has to be looked at before a group can be saved. */
export function groupProblemText(problem: GroupProblem): string {
  switch (problem.field) {
    case 'name':
      return problem.kind === 'missing'
        ? 'Geef de werkgroep een naam.'
        : `De naam is te lang. Hou het bij ${count(LONGEST_GROUP_NAME)} tekens.`;
    case 'files':
      return problem.kind === 'missing'
        ? 'Kies minstens één gemeente.'
        : `Kies hoogstens ${count(MOST_GROUP_FILES)} gemeenten.`;
  }
}
