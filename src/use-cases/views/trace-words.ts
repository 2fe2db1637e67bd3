import { EVENT_KINDS } from '../../domain/dossier-event.ts';
import { EVALUATION_RESULTS } from '../../domain/evaluation.ts';
import { expertiseOf } from '../../domain/expert.ts';
import { findQuestion } from '../../domain/form.ts';
import type { GuidanceTrace, TraceKind } from '../../domain/guidance-trace.ts';
import { ITEM_EVENTS } from '../../domain/item.ts';
import { findList } from '../../domain/list-rule.ts';
import { MEETING_EVENTS, VOTES } from '../../domain/meeting.ts';
import { meetingMomentInWords } from '../../domain/meeting-words.ts';
import type { Programme } from '../../domain/programme.ts';
import type { AnswerValue } from '../../domain/question.ts';
import { SHARING_CHOICES } from '../../domain/sharing.ts';
import { TRAJECTORY_EVENTS } from '../../domain/trajectory.ts';
import { findStep } from '../../domain/trajectory-rules.ts';
import { GROUP_EVENTS } from '../../domain/working-group.ts';
import { historySentence } from '../../texts/history-texts.ts';
import { itemSentence } from '../../texts/item-history-texts.ts';
import { RESULT_WORDS, sharingTexts } from '../../texts/knowledge-texts.ts';
import { VOTE_WORDS } from '../../texts/meeting-words.ts';
import { GROUP_DID, MEETING_DID, traceTexts } from '../../texts/trace-texts.ts';
import { trajectorySentence } from '../../texts/trajectory-history-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import { answerText } from './answer-text.ts';

/** What a trace is about, and what was typed or done. */
export interface TraceWords {
  readonly about: string;
  readonly text: string;
}

/** A trace with what it takes to say it in words. */
interface Told {
  readonly trace: GuidanceTrace;
  readonly programme: Programme | undefined;
  readonly municipalities: Dependencies['municipalities'];
}

/** A trace in words; what its programme no longer has keeps its id. */
export function traceWords(
  { municipalities }: Pick<Dependencies, 'municipalities'>,
  programme: Programme | undefined,
  trace: GuidanceTrace,
): TraceWords {
  return WORDS[trace.kind]({ trace, programme, municipalities });
}

const WORDS: Readonly<Record<TraceKind, (told: Told) => TraceWords>> = {
  answer: answerWords,
  sheet: (told) => ({ about: stepTitle(told), text: sheetSentence(told.trace) }),
  partGiven: partGivenWords,
  part: partWords,
  item: itemWords,
  event: (told) => ({ about: stepTitle(told), text: eventSentence(told) }),
  evaluation: (told) => ({ about: '', text: evaluationText(told) }),
  sharing: ({ trace: { what } }) => {
    const choice = SHARING_CHOICES.find((one) => one === what);
    return { about: '', text: choice === undefined ? what : sharingTexts.choices[choice] };
  },
  meeting: ({ trace }) => ({ about: trace.about, text: meetingText(trace) }),
  meetingText: ({ trace }) => ({ about: trace.about, text: agendaText(trace) }),
  theme: ({ trace, programme }) => ({
    about: '',
    text: traceTexts.theme(themeLabel(programme, trace.about)),
  }),
  group: ({ trace }) => {
    const kind = GROUP_EVENTS.find((one) => one === trace.what);
    return { about: kind === undefined ? '' : GROUP_DID[kind], text: detail(trace, 'name') };
  },
};

function partGivenWords(told: Told): TraceWords {
  const sheet = stepTitle(told);
  const { trace } = told;
  return { about: sheet, text: traceTexts.partGiven(trace.name, detail(trace, 'part'), sheet) };
}

function partWords(told: Told): TraceWords {
  const sheet = stepTitle(told);
  const { what } = told.trace;
  const part = stepOf(told)?.questions?.steps.find(({ id }) => id === what)?.title ?? what;
  return { about: sheet, text: traceTexts.partNow(part, sheet) };
}

function agendaText(trace: GuidanceTrace): string {
  const [agenda, place] = [detail(trace, 'agenda'), detail(trace, 'place')];
  return [
    ...(agenda === '' ? [] : [traceTexts.agenda(agenda)]),
    ...(place === '' ? [] : [traceTexts.place(place)]),
  ].join('\n');
}

function answerWords(told: Told): TraceWords {
  const { trace, municipalities } = told;
  const form = stepOf(told)?.questions;
  const question = form && findQuestion(form, trace.what);
  const value: AnswerValue = trace.details.value ?? '';
  return {
    about: `${stepTitle(told)} – ${question?.shortLabel ?? trace.what}`,
    text: question === undefined ? asText(value) : answerText(question, value, municipalities),
  };
}

function sheetSentence({ what, name, details }: GuidanceTrace): string {
  const kind = EVENT_KINDS.find((one) => one === what);
  if (kind === undefined) return what;
  return historySentence({ kind, by: name, details: flat(details), toCaseworkers: false });
}

function itemWords({ programme, trace }: Told): TraceWords {
  const { trajectory: rules, themes = [] } = programme ?? {};
  const list = rules && findList(rules, trace.about)?.list;
  const kind = ITEM_EVENTS.find((one) => one === trace.what);
  const event = { ...signed(trace), itemId: '', dossierId: '', listId: '', number: 0 };
  const details = Object.fromEntries(
    Object.entries(trace.details).map(([key, value]) => [key, asText(value)]),
  );
  return {
    about: list?.title ?? trace.about,
    text: kind === undefined ? trace.what : itemSentence({ ...event, kind, details }, { themes }),
  };
}

function eventSentence(told: Told): string {
  const { trace } = told;
  const kind = TRAJECTORY_EVENTS.find((one) => one === trace.what);
  if (kind === undefined) return trace.what;
  const event = { ...signed(trace), kind, details: flat(trace.details) };
  return trajectorySentence(event, stepOf(told));
}

function evaluationText({ programme, trace }: Told): string {
  const result = EVALUATION_RESULTS.find((one) => one === trace.what);
  const fields = (programme && expertiseOf(programme)) ?? [];
  const field = detail(trace, 'field');
  return traceTexts.evaluated(
    trace.about,
    result === undefined ? trace.what : RESULT_WORDS[result],
    fields.find(({ id }) => id === field)?.label ?? field,
    detail(trace, 'learned'),
  );
}

function meetingText(trace: GuidanceTrace): string {
  const kind = MEETING_EVENTS.find((one) => one === trace.what);
  const [reason, guests] = [detail(trace, 'reason'), detail(trace, 'guests')];
  return [
    kind === undefined ? trace.what : MEETING_DID[kind],
    ...(kind === 'voted' ? Object.entries(trace.details).map(voteText) : []),
    ...(reason === '' ? [] : [traceTexts.reason(reason)]),
    ...(guests === '' ? [] : [traceTexts.guests(guests)]),
  ].join('\n');
}

/** Of a moment by its key: 2027-09-07T10:00/120. */
function voteText([key, value]: readonly [string, AnswerValue]): string {
  const [, day, begin, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})\/(\d+)$/.exec(key) ?? [];
  const vote = VOTES.find((one) => one === value);
  const moment =
    day === undefined || begin === undefined
      ? key
      : meetingMomentInWords({ day, begin, minutes: Number(minutes) });
  return traceTexts.vote(moment, vote === undefined ? asText(value) : VOTE_WORDS[vote]);
}

function stepOf({ programme, trace }: Told) {
  return programme?.trajectory && findStep(programme.trajectory, trace.about);
}

function stepTitle(told: Told): string {
  return stepOf(told)?.title ?? told.trace.about;
}

function themeLabel(programme: Programme | undefined, themeId: string): string {
  return programme?.themes?.find(({ id }) => id === themeId)?.label ?? themeId;
}

/** Without ids: nobody looks them up here. */
function signed({ name, at }: GuidanceTrace) {
  return { by: { tenantId: '', objectId: '', name }, at };
}

function detail({ details }: GuidanceTrace, key: string): string {
  return asText(details[key] ?? '');
}

function flat(details: GuidanceTrace['details']): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : asText(value),
    ]),
  );
}

function asText(value: AnswerValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}
