import { randomUUID } from 'node:crypto';
import { allQuestions } from '../../../src/domain/form.ts';
import { PROFPLOEG_FORM } from '../../../src/programmes/profploeg/form.ts';
import { createActivities, type TestPerson } from '../../support/activities.ts';
import { inputFor, typedFor } from '../../support/answers-for.ts';
import { cardInputs } from '../../support/card-client.ts';
import type { PostActivity } from '../../support/post-activity.ts';
import {
  cardOfAnswer,
  cardOfMessage,
  fieldsOf,
  findPress,
  type Press,
  pressesOf,
} from '../../support/read-card.ts';
import type { SunkCall } from '../../support/sink-connector.ts';
import { createChatLine, type Due } from './chat-line.ts';
import type { ActKind, PlannedAct } from './plan.ts';
import type { Promises } from './promises.ts';
import { messageText } from './read-outcome.ts';
import type { TurnKind, TurnRecord } from './turn-record.ts';
import { knownQuestion, ownQuestion } from './typed-questions.ts';

/** Somebody with their own personal chat who works on one file, one thing at a time. */
export interface LoadPerson {
  /**
   * Does what was planned; resolves when all that it led to is answered. The first turn counts from the moment that
   * it was due (of `performance.now()`), however late it could begin.
   */
  act(planned: PlannedAct, due: number): Promise<void>;
  hear(call: SunkCall): void;
}

export interface LoadPersonOptions {
  readonly person: TestPerson;
  /** Number of the question they go to: colleagues divide the work. */
  readonly firstQuestion: number;
  readonly dossierId: string;
  readonly serviceUrl: string;
  readonly post: PostActivity;
  readonly promises: Promises;
  readonly note: (record: TurnRecord) => void;
}

export function createLoadPerson(options: LoadPersonOptions): LoadPerson {
  const { person, dossierId, promises } = options;
  const activities = createActivities(options.serviceUrl);
  const line = createChatLine(options.post, options.note);
  const ownQuestionId = OPENED[options.firstQuestion % OPENED.length] ?? OPENED[0];
  const typed = new Set<string>();
  let [card, faqCard]: unknown[] = [];
  let asking: string | undefined;

  async function press(kind: TurnKind, { verb, data }: Press, due: Due): Promise<unknown> {
    const activity = activities.execute(verb, data, { from: person });
    const shown = (await line.deliver({ kind, activity, ...due })).map(cardOfAnswer);
    shown.forEach(readReceipt);
    const last = shown.find((one) => one !== undefined);
    card = last ?? card;
    return last;
  }

  function readReceipt(shown: unknown): void {
    const text = JSON.stringify(shown ?? '');
    const [reference] = /\bPP-\d{4}-\d{4,}\b/.exec(text) ?? [];
    const isReceipt = reference !== undefined && text.includes('"receipt.pdf"');
    if (isReceipt) promises.application(dossierId, reference);
  }

  async function open(place: object, due: Due): Promise<void> {
    const data = { verb: 'draft.open', dossierId, place, nonce: randomUUID() };
    await press('open', { verb: 'draft.open', data }, due);
  }

  async function openQuestion(due: Due): Promise<void> {
    await open({ kind: 'question', questionId: ownQuestionId }, due);
  }

  async function save(due: Due): Promise<void> {
    const step = findPress(card, 'step.save', 'next');
    if (step === undefined) return await openQuestion(due);
    const number = promises.next();
    const fields = fieldsOf(card).map(({ questionId }) => questionId);
    const inputs = fields.map((id) => [`answer:${id}`, inputFor(id, number)]);
    const data = { ...step.data, ...Object.fromEntries(inputs) };
    const shown = await press('save', { verb: step.verb, data }, due);
    if (shown === undefined) return;
    for (const questionId of fields.filter((id) => !CHOSEN.has(id))) {
      promises.answer({ dossierId, questionId, value: inputFor(questionId, number) });
    }
  }

  async function say(kind: TurnKind, text: string, due: Due): Promise<void> {
    await line.deliver({ kind, activity: activities.message(text, { from: person }), ...due });
  }

  async function type(due: Due): Promise<void> {
    const text = typedFor(ownQuestionId, promises.next());
    typed.add(text);
    await say('type', text, due);
  }

  async function ask(due: Due): Promise<void> {
    asking = knownQuestion(promises.next());
    promises.asks(asking);
    await say('ask', asking, due);
    asking = undefined;
  }

  async function search(due: Due): Promise<void> {
    const part = SEARCHED[promises.next() % SEARCHED.length] ?? SEARCHED[0];
    const activity = activities.search('gemeenten', part, { from: person });
    await line.deliver({ kind: 'search', activity, ...due });
  }

  async function send(due: Due): Promise<void> {
    await press('send', findPress(card, 'submit.send') ?? sendAnyway(), due);
    for (let tries = 0; tries < MOST_TRIES && !promises.applications.has(dossierId); tries++) {
      await lookAtWhatIsOpen();
      await press('send', sendAnyway(), { due: performance.now() });
    }
  }

  function sendAnyway(): Press {
    const verb = 'submit.send';
    return { verb, data: { verb, dossierId, nonce: randomUUID() } };
  }

  /** A colleague left two texts for one question, or is choosing at this moment. */
  async function lookAtWhatIsOpen(): Promise<void> {
    const open = pressesOf(card).find(({ verb, data }) => verb === 'draft.open' && data.place);
    if (open !== undefined) await press('open', open, { due: performance.now() });
    await settle();
  }

  /** The form for people, and then the question with it. */
  async function passOn(due: Due): Promise<void> {
    const before = card;
    const start = { verb: 'inquiry.start', data: { verb: 'inquiry.start', nonce: randomUUID() } };
    const form = await press('passOn', findPress(faqCard, 'inquiry.start') ?? start, onlyDue(due));
    const found = findPress(form, 'inquiry.send');
    if (found === undefined) return;
    const text = ownQuestion(promises.next());
    const own = { text, programmeId: 'profploeg', municipality: '37022', email: 'an@tielt.be' };
    const data = { ...found.data, ...cardInputs(form), ...own };
    const sent = await press('passOn', { ...found, data }, { ...due, due: performance.now() });
    const [reference] = /\bVR-\d{4}-\d{4,}\b/.exec(JSON.stringify(sent ?? '')) ?? [];
    if (reference !== undefined) promises.inquiry(reference, text);
    card = before;
  }

  const acts: Readonly<Record<ActKind, (due: Due) => Promise<void>>> = {
    open: openQuestion,
    overview: (due) => open({ kind: 'overview' }, due),
    status: (due) => say('status', 'status', due),
    ...{ save, type, ask, search, send, passOn },
  };

  /** Two texts for one question: nobody can send before one is chosen. */
  async function settle(): Promise<void> {
    for (let tries = 0; tries < MOST_CHOICES; tries++) {
      const choice = findPress(card, 'conflict.choose');
      if (choice === undefined) return;
      const shown = await press('choose', choice, { due: performance.now() });
      if (shown === undefined) card = undefined;
    }
  }

  function readMessage(body: unknown): void {
    const [, label, text = ''] = SAVED.exec(messageText(body)) ?? [];
    const question = QUESTIONS.find(({ shortLabel }) => shortLabel === label);
    if (question === undefined) return;
    if (!typed.delete(text)) promises.problem(`“${text}” was answered twice`);
    promises.answer({ dossierId, questionId: question.id, value: text });
  }

  return {
    async act({ kind, againAfter, twice }, due) {
      const mishap = {
        ...(againAfter === undefined ? {} : { againAfter }),
        ...(twice ? { twice } : {}),
      };
      await acts[kind]({ due, ...mishap });
      await settle();
    },
    hear(call) {
      line.hear(call);
      readMessage(call.body);
      const shown = cardOfMessage(call.body);
      if (pressesOf(shown).some(({ verb }) => OF_AN_ANSWER.has(verb))) {
        faqCard = shown;
        if (asking !== undefined) promises.asked(asking);
        asking = undefined;
      } else if (shown !== undefined) card = shown;
    },
  };
}

function onlyDue({ due }: Due): Due {
  return { due };
}

const QUESTIONS = allQuestions(PROFPLOEG_FORM);
/** Their values come from a list, so the same one may be saved time and again. */
const CHOSEN: ReadonlySet<string> = new Set(['municipality', 'areaScope', 'expertise']);
/** Where people go to in their file. */
const OPENED = [
  'challenge',
  'initiatives',
  'policy',
  'resources',
  'involvement',
  'contactPerson',
] as const;
const SEARCHED = ['ti', 'kor', 'meul', 'gent', 'aal', 'sint'] as const;
/** Lines of a message are parted as in HTML. */
const SAVED = /Bewaard bij “([^”]+)”: (.*?)(?:<br>|$)/;
/** Buttons under what the FAQ makes of a question. */
const OF_AN_ANSWER: ReadonlySet<string> = new Set(['faq.helpful', 'faq.show', 'inquiry.start']);
const MOST_CHOICES = 5;
const MOST_TRIES = 5;
