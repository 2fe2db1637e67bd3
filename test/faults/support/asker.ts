import { randomUUID } from 'node:crypto';
import { createActivities, type TestActivity, type TestPerson } from '../../support/activities.ts';
import type { PostActivity } from '../../support/post-activity.ts';

/** A question that somebody sent to people, and what they were told of it. */
export interface SentQuestion {
  readonly text: string;
  /** The same at every press, as long as no answer came. */
  readonly press: TestActivity;
  /** VR-…, once they read it. */
  reference: string | undefined;
}

/** Somebody who asks in the chat and sends questions to people, one at a time, pressing again until it is taken. */
export interface Asker {
  readonly questions: readonly SentQuestion[];
  act(post: PostActivity): Promise<void>;
  /** Presses again for each that was not answered. Gives how many. */
  again(post: PostActivity): Promise<number>;
}

export interface AskerOptions {
  readonly person: TestPerson;
  readonly serviceUrl: string;
  /** Another number at every call, among all people. */
  readonly next: () => number;
}

export function createAsker({ person, serviceUrl, next }: AskerOptions): Asker {
  const activities = createActivities(serviceUrl);
  const questions: SentQuestion[] = [];
  let turns = 0;

  async function press(question: SentQuestion, post: PostActivity): Promise<void> {
    const { body } = await post(question.press);
    question.reference ??= /\bVR-\d{4}-\d{4,}\b/.exec(JSON.stringify(body) ?? '')?.[0];
  }
  function newQuestion(): SentQuestion {
    const text = `Vraag ${next()}: mag een handelaar van buiten de kern mee in het kernteam zitten?`;
    const data = {
      verb: 'inquiry.send',
      nonce: randomUUID(),
      text,
      programmeId: 'profploeg',
      municipality: '37022',
    };
    const question: SentQuestion = {
      text,
      press: activities.execute('inquiry.send', data, { from: person }),
      reference: undefined,
    };
    questions.push(question);
    return question;
  }
  return {
    questions,
    async act(post) {
      turns += 1;
      const open = questions.find(({ reference }) => reference === undefined);
      if (open !== undefined) return await press(open, post);
      if (turns % TURNS_PER_QUESTION === 0) return await press(newQuestion(), post);
      await post(activities.message(ASKED[turns % ASKED.length] ?? '', { from: person }));
    },
    async again(post) {
      const open = questions.filter(({ reference }) => reference === undefined);
      for (const question of open) await press(question, post);
      return open.length;
    },
  };
}

/** The queue mails and posts each, at its own pace. */
const TURNS_PER_QUESTION = 25;
const ASKED = [
  'Moeten wij zelf iets betalen als gemeente?',
  'Tegen wanneer moeten we ons dossier binnen hebben?',
  'Komt er iemand kijken in onze winkelstraat?',
  'Mogen handelaars mee aan tafel bij de workshops?',
] as const;
