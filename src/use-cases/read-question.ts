import type { MaskedText } from '../domain/masked-text.ts';
import type { Programme } from '../domain/programme.ts';
import { readAnswer } from '../domain/read-answer.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import type { AskProblem } from '../texts/inquiry-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { organisationOf } from './organisation-of.ts';
import { readMessage } from './typed-message.ts';

/** What the fields of the ask form held when it was sent. */
export interface TypedQuestion {
  readonly text?: string | undefined;
  readonly programmeId?: string | undefined;
  /** A NIS code, a name, `other`, or nothing. */
  readonly municipality?: string | undefined;
  readonly email?: string | undefined;
  readonly dossierId?: string | undefined;
}

/** A question that can be sent. */
export interface ReadQuestion {
  readonly programme: Programme;
  readonly message: MaskedText;
  readonly organisation: string;
  readonly email?: string;
}

/** Reads the ask form; the first thing that is wrong with it otherwise. */
export function readQuestion(
  deps: Dependencies,
  typed: TypedQuestion,
): Result<ReadQuestion, AskProblem> {
  const message = readMessage(typed.text);
  if (!message.ok) return refused(message.reason === 'missing' ? 'textMissing' : 'textTooLong');
  const programme = deps.programmes.find((one) => one.id === typed.programmeId);
  if (programme === undefined) return refused('programmeMissing');
  const place = organisationOf(deps.municipalities, programme, typed.municipality ?? '');
  if (!place.ok) return place;
  const email = readEmail(deps, typed.email ?? '');
  if (!email.ok) return email;
  return ok({
    programme,
    message: message.value,
    organisation: place.value,
    ...(email.value === '' ? {} : { email: email.value }),
  });
}

const FIELD = { id: 'email', label: '', shortLabel: '', required: false, help: { why: '' } };

function readEmail(deps: Dependencies, typed: string): Result<string, 'emailInvalid'> {
  const read = readAnswer({ ...FIELD, kind: 'email' }, typed, deps.municipalities);
  if (read.ok) return ok(String(read.value));
  return read.reason.kind === 'empty' ? ok('') : refused('emailInvalid');
}
