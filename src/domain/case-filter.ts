import { cleanText } from './clean-text.ts';
import { DOSSIER_STATES, type DossierState } from './dossier.ts';
import { PROVINCES, type Province } from './municipality.ts';
import { TURNS, type Turn } from './review.ts';
import { withoutAbsent } from './without-absent.ts';

/** Working days that a file can be asked to wait at least. */
export const WAITING_DAYS = [5, 10, 20] as const;
export type WaitingDays = (typeof WAITING_DAYS)[number];

/** States that a file on the work list can be in: what was never sent is on no list. */
export const CASE_STATES = DOSSIER_STATES.filter((state) => state !== 'draft');

/** Which files a caseworker wants on the list; what is absent does not matter. */
export interface CaseFilter {
  readonly programmeId?: string;
  readonly roundId?: string;
  readonly province?: Province;
  readonly state?: DossierState;
  readonly turn?: Turn;
  readonly waitingDays?: WaitingDays;
  readonly mine?: true;
  /** A municipality, a reference or the beginning of one; as it was typed. */
  readonly query?: string;
}

/** The filters as the fields of a card hold them. */
export interface FilterFields {
  readonly programme?: string | undefined;
  readonly round?: string | undefined;
  readonly province?: string | undefined;
  readonly state?: string | undefined;
  readonly turn?: string | undefined;
  readonly waiting?: string | undefined;
  readonly mine?: string | undefined;
  readonly query?: string | undefined;
}

/** Nobody looks for more than this. */
const QUERY_LENGTH = 60;

/** The filter that the fields of a card say; whatever else they hold does not matter. */
export function readCaseFilter(fields: FilterFields): CaseFilter {
  const query = cleanText(fields.query ?? '').replace(/\s+/g, ' ');
  const filter = {
    programmeId: fields.programme || undefined,
    roundId: fields.round || undefined,
    province: PROVINCES.find((one) => one === fields.province),
    state: CASE_STATES.find((one) => one === fields.state),
    turn: TURNS.find((one) => one === fields.turn),
    waitingDays: WAITING_DAYS.find((one) => String(one) === fields.waiting),
    mine: fields.mine === 'true' ? (true as const) : undefined,
    query: query === '' ? undefined : [...query].slice(0, QUERY_LENGTH).join(''),
  };
  return withoutAbsent(filter);
}
