import type { CaseQuery } from '../domain/ports-cases.ts';
import type { StatementValue } from './statement.ts';
import { storedPerson } from './stored-person.ts';

/** A condition on the sent files of caseworkers, with the values it is about. */
export interface CaseFilter {
  readonly where: string;
  readonly values: readonly StatementValue[];
}

/**
 * The condition for what a caseworker wants to see, of constant pieces: only what matters stands in it, and one
 * programme or one reference stands there as one, since an index gives its files in order then. Values are
 * numbered from 1.
 */
export function caseFilter(query: CaseQuery): CaseFilter {
  const pieces = ['submitted_at is not null'];
  const values: StatementValue[] = [];
  const add = (piece: (...places: string[]) => string, ...own: readonly StatementValue[]): void => {
    const first = values.length + 1;
    values.push(...own);
    pieces.push(piece(...own.map((_, index) => `$${first + index}`)));
  };
  const [programme, ...programmes] = query.programmeIds;
  if (programme !== undefined && programmes.length === 0)
    add((n) => `programme_id = ${n}`, programme);
  else add((n) => `programme_id = any(${n}::text[])`, query.programmeIds);
  if (query.roundId !== undefined) add((n) => `round_id = ${n}`, query.roundId);
  if (query.province !== undefined) add((n) => `filing_province = ${n}`, query.province);
  if (query.state !== undefined) add((n) => `state = ${n}`, query.state);
  if (query.turn !== undefined) add((n) => `turn = ${n}`, query.turn);
  if (query.waitingSinceBefore !== undefined) {
    add((n) => `waiting_since < ${n} and turn <> 'nobody'`, query.waitingSinceBefore);
  }
  if (query.assignee !== undefined) {
    const { tenantId, objectId } = storedPerson(query.assignee);
    add((t, o) => `assignee_tenant = ${t} and assignee_object = ${o}`, tenantId, objectId);
  }
  if (query.nis !== undefined) add((n) => `filing_nis = any(${n}::text[])`, query.nis);
  if (query.references !== undefined) {
    const patterns = query.references.map(patternOf);
    add((...places) => `(${orLike(places)})`, ...patterns);
  }
  return { where: pieces.join(' and '), values };
}

/** Without any reference nothing fits. */
function orLike(places: readonly string[]): string {
  return places.length === 0
    ? 'false'
    : places.map((place) => `reference like ${place}`).join(' or ');
}

function patternOf(beginning: string): string {
  return `${beginning.replace(/[\\%_]/g, '\\$&')}%`;
}
