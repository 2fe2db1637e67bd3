import { cleanText, fold, lengthOf } from './clean-text.ts';
import type { Answer, InvalidReason } from './dossier.ts';
import type { MunicipalityFinder } from './municipality.ts';
import type {
  AnswerValue,
  Choice,
  ChoiceQuestion,
  Question,
  QuestionKind,
  ScaleQuestion,
  TextQuestion,
} from './question.ts';
import { readRanking } from './ranking.ts';
import { ok, type Result, refused } from './result.ts';
import { textLines } from './text-lines.ts';
import { readDay } from './time.ts';

export type ReadAnswer = Result<AnswerValue, InvalidReason>;

/**
 * Reads what a person typed or chose as an answer to a question. Cards and chat go through here alike:
 * a choice may come as an option id (card) or as a number or words from the list (chat). With a Brussels day
 * a municipality's code is one if the municipality existed on it, although it merged since. What is put in order
 * stands in the other answers.
 */
export function readAnswer(
  question: Question,
  typed: string,
  municipalities: MunicipalityFinder,
  day?: string,
  answers: Readonly<Record<string, Pick<Answer, 'value'>>> = {},
): ReadAnswer {
  const text = cleanText(typed);
  if (text === '') return refused({ kind: 'empty' });
  switch (question.kind) {
    case 'shortText':
    case 'longText':
      return readText(question, text);
    case 'email':
      return readEmail(text);
    case 'phone':
      return readPhone(text);
    case 'date': {
      const day = readDay(text);
      return day === undefined ? refused({ kind: 'notADate' }) : ok(day);
    }
    case 'scale':
      return readScale(question, text);
    case 'choice':
      return readChoice(question, text);
    case 'choices':
      return readChoices(question, text);
    case 'municipality':
      return readMunicipality(text, municipalities, day);
    case 'ranking':
      return readRanking(question, text, answers);
  }
}

/** Kinds whose answers are recognisable by their form, so that other text is surely no answer. */
export const HAS_OWN_SHAPE: Readonly<Record<QuestionKind, boolean>> = {
  shortText: false,
  longText: false,
  choice: true,
  choices: true,
  municipality: true,
  email: true,
  phone: true,
  date: true,
  scale: true,
  ranking: true,
};

function readText(question: TextQuestion, typed: string): ReadAnswer {
  const { maxLines } = question;
  const lines = maxLines === undefined ? [] : textLines(typed);
  if (maxLines !== undefined && lines.length > maxLines) {
    return refused({ kind: 'tooManyLines', lines: lines.length, max: maxLines });
  }
  const text = lines.length === 0 ? typed : lines.join('\n');
  const oneLine = question.kind === 'shortText' ? text.replace(/\s*\n\s*/g, ' ') : text;
  const length = lengthOf(oneLine);
  return length > question.maxLength
    ? refused({ kind: 'tooLong', length, max: question.maxLength })
    : ok(oneLine);
}

/** The address form of the HTML standard (what browsers accept), with a dot in the domain. */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** An e-mail address as somebody typed it. */
export function readEmail(text: string): Result<string, InvalidReason> {
  const address = text.replace(/^mailto:/i, '');
  return address.length <= 254 && EMAIL.test(address)
    ? ok(address)
    : refused({ kind: 'notAnEmail' });
}

/** National Belgian numbers have 9 or 10 digits with a leading 0; others are written with + or 00 (E.164: 8 to 15 digits). */
function readPhone(text: string): ReadAnswer {
  if (!/^\+?[\d\s./()-]{8,40}$/.test(text)) return refused({ kind: 'notAPhone' });
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  const international = text.startsWith('+') ? digits : digits.match(/^00(\d+)$/)?.[1];
  const valid =
    international === undefined ? /^0\d{8,9}$/.test(digits) : /^[1-9]\d{7,14}$/.test(international);
  return valid ? ok(text.replace(/\s+/g, ' ')) : refused({ kind: 'notAPhone' });
}

function readScale(question: ScaleQuestion, text: string): ReadAnswer {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= question.min && number <= question.max
    ? ok(number)
    : refused({ kind: 'notOnScale', min: question.min, max: question.max });
}

function readChoice(question: ChoiceQuestion, text: string): ReadAnswer {
  const found = findOption(question.options, text);
  return found === undefined ? refused({ kind: 'notAnOption', unknown: [text] }) : ok(found.id);
}

function readChoices(question: ChoiceQuestion, text: string): ReadAnswer {
  const whole = findOption(question.options, text);
  const items = whole === undefined ? splitList(text) : [text];
  if (items.length === 0) return refused({ kind: 'notAnOption', unknown: [text] });
  const found = items.map((item) => findOption(question.options, item));
  const unknown = items.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) return refused({ kind: 'notAnOption', unknown });
  const chosen = new Set(found.map((option) => option?.id));
  return ok(question.options.filter((option) => chosen.has(option.id)).map((option) => option.id));
}

function splitList(text: string): string[] {
  return text
    .split(/[,;\n]|\s+en\s+|\s+&\s+|(?<=^|\s\d{1,2}|^\d{1,2})\s+(?=\d{1,2}(?:\s|$))/i)
    .map((item) => item.replace(/^[-*•]\s*/, '').trim())
    .filter((item) => item !== '');
}

/** By id, by number in the list (1 is the first), by label, or by a part of exactly one label. */
function findOption(options: readonly Choice[], typed: string): Choice | undefined {
  const byId = options.find((option) => option.id === typed);
  if (byId !== undefined) return byId;
  const number = /^(\d{1,2})[.)]?$/.exec(typed)?.[1];
  if (number !== undefined) return options[Number(number) - 1];
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  const same = options.find((option) => plain(option.label) === wanted);
  if (same !== undefined || wanted.length < 4) return same;
  const near = options.filter((option) => plain(option.label).includes(wanted));
  return near.length === 1 ? near[0] : undefined;
}

function plain(label: string): string {
  return fold(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The name itself, present or former, is an answer; anything near it is a suggestion that the person
 * confirms: "ja" is the beginning of Jabbeke.
 */
function readMunicipality(
  text: string,
  municipalities: MunicipalityFinder,
  day: string | undefined,
): ReadAnswer {
  const then = day === undefined ? undefined : municipalities.at(text, day);
  if (then !== undefined) return ok(then.nis);
  const byNis = municipalities.byNis(text);
  if (byNis !== undefined && byNis.successor === undefined) return ok(byNis.nis);
  const matches = municipalities.find(text, 4);
  const [exact, ...others] = matches.filter((match) => match.quality === 'exact');
  if (exact !== undefined && others.length === 0) return ok(exact.municipality.nis);
  const names = [...new Set(matches.map((match) => match.municipality.name))];
  return refused(
    names.length === 0 ? { kind: 'unknownMunicipality' } : { kind: 'severalMunicipalities', names },
  );
}
