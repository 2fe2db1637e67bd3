import type { Dossier } from '../domain/dossier.ts';
import { MAX_REMARK } from '../domain/remark.ts';
import type { ReviewRefusal } from '../domain/review-change.ts';
import type { Notice } from '../domain/views.ts';
import { CASE_STATE_WORDS } from './case-words.ts';
import { count } from './in-words.ts';
import { warning } from './notice-tones.ts';

/** What a refusal says more than the file itself tells. */
export interface RefusalFacts {
  /** Who changed the file last. */
  readonly changedBy?: string;
  /** Reference of the file that was made of this one and sent since. */
  readonly sentAgain?: string;
  /** What was typed is in the form that is shown again. */
  readonly inputKept?: boolean;
}

/** Why a caseworker's action changed nothing, and what they can do now. */
export function caseRefusalNotice(
  kind: ReviewRefusal['kind'],
  { state, review }: Pick<Dossier, 'state' | 'review'>,
  { changedBy, sentAgain, inputKept = false }: RefusalFacts = {},
): Notice {
  const kept = inputKept ? ' Wat je invulde, staat er nog.' : '';
  switch (kind) {
    case 'changed':
      return warning(
        `${changedBy ?? 'Iemand'} wijzigde dit dossier intussen. Hieronder zie je hoe het nu is.${kept || ' Er is niets gewijzigd. Wil je het nog altijd? Druk dan opnieuw.'}`,
      );
    case 'withdrawn':
      return warning(
        'De gemeente trok deze aanvraag in. Er is niets gewijzigd. Je kan het dossier nog lezen.',
      );
    case 'state':
      return warning(
        `Dat kan nu niet: dit dossier staat op “${CASE_STATE_WORDS[state]}”. Er is niets gewijzigd. Hieronder zie je wat je wel kan doen.`,
      );
    case 'taken':
      return warning(
        `${review?.assignee?.name ?? 'Een collega'} nam dit dossier intussen al op. Er is niets gewijzigd. Wil je het toch overnemen? Druk dan nog eens.`,
      );
    case 'noReason':
      return warning(
        `Kies een reden of leg je beslissing uit. Er is nog niets bewaard of verstuurd.${kept}`,
      );
    case 'noText':
      return warning(
        `Kies minstens één vraag en schrijf wat je wil weten. Er is nog niets verstuurd.${kept}`,
      );
    case 'tooLong':
      return warning(
        `Een van de teksten is te lang. Maak ze korter dan ${count(MAX_REMARK)} tekens. Er is nog niets bewaard of verstuurd.${kept}`,
      );
    case 'sentAgain':
      return warning(
        `De gemeente diende deze aanvraag intussen opnieuw in${sentAgain === undefined ? '' : `, als ${sentAgain}`}. Deze beslissing blijft dus staan. Er is niets gewijzigd. Ga verder in de nieuwe aanvraag.`,
      );
  }
}
