import type { MunicipalityFinder } from '../domain/municipality.ts';
import type { Programme } from '../domain/programme.ts';
import { readAnswer } from '../domain/read-answer.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { inquiryWords } from '../texts/inquiry-words.ts';

/** What the field of the municipality holds for an organisation that is none. */
export const OTHER_ORGANISATION = 'other';

const FIELD = { id: 'municipality', label: '', shortLabel: '', required: true, help: { why: '' } };

/**
 * The name of the organisation that somebody asks for, from a NIS code, the name of a municipality (a former
 * one counts as the one it went into), or `other`. A programme that works with regions needs none.
 */
export function organisationOf(
  municipalities: MunicipalityFinder,
  { intake }: Programme,
  typed: string,
): Result<string, 'municipalityMissing' | 'municipalityUnknown'> {
  if (typed === OTHER_ORGANISATION) return ok(inquiryWords.otherOrganisation);
  const read = readAnswer({ ...FIELD, kind: 'municipality' }, typed, municipalities);
  if (read.ok) return ok(municipalities.byNis(String(read.value))?.name ?? '');
  if (read.reason.kind !== 'empty') return refused('municipalityUnknown');
  return intake.kind === 'conversation'
    ? ok(inquiryWords.otherOrganisation)
    : refused('municipalityMissing');
}
