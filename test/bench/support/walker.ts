import { randomUUID } from 'node:crypto';
import { createActivities, type TestPerson, testPerson } from '../../support/activities.ts';
import { inputFor, typedFor } from '../../support/answers-for.ts';
import type { PostActivity } from '../../support/post-activity.ts';
import { cardOfAnswer, fieldsOf, findPress } from '../../support/read-card.ts';

/** Somebody at the bot, who does one turn at a time. Each turn gives its latency in milliseconds. */
export interface Walker {
  /** Makes a draft and fills in its first step, which gives a card to go on with. */
  prepareCards(): Promise<void>;
  /** Changes the answers on the card and presses "Volgende" and "Vorige" by turns. */
  saveStep(): Promise<number>;
  /** Makes an empty draft, whose first question is then open in the chat. */
  prepareChat(): Promise<void>;
  /** Types the answer of the question that is open. */
  answer(): Promise<number>;
  say(text: string): Promise<number>;
  /** Asks a question that no entry asks in these words. */
  ask(): Promise<number>;
}

/** In the order in which the chat asks them. */
export const QUESTIONS = [
  'municipality',
  'contactPerson',
  'department',
  'email',
  'phone',
  'challenge',
  'areaScope',
  'area',
  'initiatives',
  'policy',
  'resources',
  'involvement',
  'expertise',
] as const;
const ASKED = [
  'Moeten wij zelf iets betalen als gemeente?',
  'Hoeveel maanden zijn we bezig met zo een traject?',
  'Tegen wanneer moeten we ons dossier binnen hebben?',
  'Wat gebeurt er als onze vraag niet duidelijk genoeg is?',
  'Komt er iemand kijken in onze winkelstraat?',
  'Welke specialisten kunnen ons helpen met leegstaande panden?',
  'Wie zit er in de werkgroep die alles opvolgt?',
  'Hoe geraak ik aan een kernwijzer over beleving?',
  'Wat is dat met die dubbele diamant?',
  'Mogen handelaars mee aan tafel bij de workshops?',
] as const;
/** Answers in one walk through the chat. */
export const CHAT_ANSWERS = QUESTIONS.length;

export function createWalker(index: number, post: PostActivity, serviceUrl: string): Walker {
  const from = personNumber(index);
  const activities = createActivities(serviceUrl);
  let card: unknown;
  let count = index;
  let answered = 0;

  async function press(verb: string, data: object): Promise<number> {
    const { status, body, ms } = await post(activities.execute(verb, data, { from }));
    card = cardOfAnswer(body);
    if (status !== 200 || card === undefined) {
      const text = JSON.stringify(body ?? '').slice(0, 300);
      throw new Error(`${verb} was answered with ${status} ${text}`);
    }
    return ms;
  }
  async function pressStep(exitTo: 'next' | 'previous'): Promise<number> {
    const found = findPress(card, 'step.save', exitTo);
    if (found === undefined) throw new Error(`no button to go ${exitTo}`);
    count += 1;
    const inputs = fieldsOf(card).map(({ questionId }) => [
      `answer:${questionId}`,
      inputFor(questionId, count),
    ]);
    return press(found.verb, { ...found.data, ...Object.fromEntries(inputs) });
  }
  async function startFresh(): Promise<void> {
    const programmeId = 'profploeg';
    await press('apply.start', {
      verb: 'apply.start',
      nonce: randomUUID(),
      programmeId,
      fresh: true,
    });
  }
  async function say(text: string): Promise<number> {
    const { status, ms } = await post(activities.message(text, { from }));
    if (status !== 200) throw new Error(`a message was answered with ${status}`);
    return ms;
  }
  return {
    async prepareCards() {
      await startFresh();
      await pressStep('next');
    },
    async saveStep() {
      // From the second step to the third, whose first saving asks one more question, and back.
      return pressStep(isSecondStep(card) ? 'next' : 'previous');
    },
    async prepareChat() {
      answered = 0;
      await startFresh();
    },
    async answer() {
      count += 1;
      return say(typedFor(QUESTIONS[answered++] ?? 'expertise', count));
    },
    say,
    ask() {
      count += 1;
      return say(ASKED[count % ASKED.length] ?? '');
    },
  };
}

function isSecondStep(card: unknown): boolean {
  return fieldsOf(card).some(({ questionId }) => questionId === 'challenge');
}

/** The person with this number; always the same. */
export function personNumber(index: number): TestPerson {
  const end = String(index).padStart(12, '0');
  return testPerson(`Persoon ${index}`, `7c1e4a90-3b52-4d8f-a6e7-${end}`);
}
