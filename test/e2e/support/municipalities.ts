import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll } from '@jest/globals';
import { personalChatId, type TestPerson, testPerson } from '../../support/activities.ts';
import { type BotTalk, createBotTalk, type Reply } from '../../support/bot-talk.ts';
import { cardTexts } from '../../support/card-client.ts';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts';
import { dossierIdOf, filledDraft } from '../../support/filled-draft.ts';
import { pressOn } from '../../support/inquiry-talk.ts';
import type { RunningBot } from './run-bot.ts';

/** A municipality with somebody who applies. The places are real; people and answers are made up. */
export interface Town {
  readonly nis: string;
  readonly name: string;
  readonly person: TestPerson;
  readonly answers: Readonly<Record<string, string>>;
}

export interface SentFile {
  readonly reference: string;
  readonly dossierId: string;
}

/** People of municipalities, who talk to the bot from elsewhere while somebody else sits at the screen. */
export interface Municipalities {
  readonly talk: BotTalk;
  /** Fills in an application and sends it. */
  send(town: Town): Promise<SentFile>;
  /** Presses a button of a card with what it holds and what is typed. */
  press(town: Town, card: unknown, title: string, typed?: Typed): Promise<Reply>;
  /** The first card with this text that the bot posts in the own chat of somebody, sooner or later. */
  cardOf(town: Town, text: string): Promise<unknown>;
}

type Typed = Readonly<Record<string, string>>;

/** Begins before the tests of a `describe` and ends after them; the result gives them during a test. */
export function useMunicipalities(bot: () => RunningBot): () => Municipalities {
  const open: { connector?: FakeConnector; people?: Municipalities } = {};
  beforeAll(async () => {
    const connector = await startFakeConnector();
    open.connector = connector;
    open.people = municipalities(createBotTalk(bot().url, connector), connector);
  });
  afterAll(async () => {
    await open.connector?.stop();
  });
  return () => {
    if (open.people === undefined) throw new Error('municipalities are there during tests only');
    return open.people;
  };
}

function municipalities(talk: BotTalk, connector: FakeConnector): Municipalities {
  return {
    talk,
    async send({ nis, person, answers }) {
      await talk.send(talk.activities.installation('add', { from: person }));
      const overview = await filledDraft(talk, person, { ...answers, municipality: nis });
      const receipt = await talk.click(person, overview.card, 'Indienen');
      const reference = /PP-\d{4}-\d{4}/.exec(receipt.all)?.[0];
      if (reference === undefined) throw new Error(`not sent: ${receipt.all}`);
      return { reference, dossierId: dossierIdOf(receipt) };
    },
    press: ({ person }, card, title, typed) => pressOn(talk, person, card, title, typed),
    async cardOf({ person }, text) {
      for (let waited = 0; waited < TIMEOUT_MS; waited += POLL_MS) {
        const own = connector.calls.filter(
          (call) => call.conversationId === personalChatId(person),
        );
        const cards = own.flatMap(({ body }) => body?.attachments ?? []);
        const card = cards.find(({ content }) => cardTexts(content).join('\n').includes(text));
        if (card !== undefined) return card.content;
        await delay(POLL_MS);
      }
      throw new Error(`${person.name} got no card with “${text}” in ${TIMEOUT_MS} ms`);
    },
  };
}

const TIMEOUT_MS = 20_000;
const POLL_MS = 200;

/** Answers of somebody of a municipality, with the expertise it asks for. */
function town(
  number: number,
  nis: string,
  name: string,
  person: string,
  answers: Typed & { readonly expertise: string },
): Town {
  const mail = `${person}@${name}.example`.toLowerCase().replaceAll(' ', '.');
  return {
    nis,
    name,
    person: testPerson(person, `5a0c2e71-6d14-4b9f-8c35-0000000000${number}`),
    answers: { contactPerson: person, email: mail, phone: `0470 12 34 ${number}`, ...answers },
  };
}

export const TIELT = town(11, '37015', 'Tielt', 'Hannes Verbrugge', {
  expertise: 'mobility,realEstate',
  challenge:
    'In de Ieperstraat staan 9 van de 40 winkels leeg en de passage daalt sinds het retailpark open is. Wie nog winkelt, parkeert bij de supermarkten.\n\nWe verwachten advies over een haalbare invulling van de lege panden en over het parkeren.',
});
export const MEULEBEKE = town(12, '37007', 'Meulebeke', 'Rita Claeys', {
  expertise: 'processGuidance',
  challenge: 'Ons centrum is niet meer wat het was. Help ons.',
});
export const BRUGGE = town(13, '31005', 'Brugge', 'Joris Maertens', {
  expertise: 'mobility,publicSpace',
  challenge:
    'De wijkwinkelstraat van Sint-Kruis verliest haar bakker en haar apotheker. We verwachten een plan om de straat aantrekkelijk en bereikbaar te houden.',
});
export const HASSELT = town(14, '71022', 'Hasselt', 'Noor Jacobs', {
  expertise: 'events,mobility',
  challenge:
    'Tussen de twee pleinen van het stadscentrum loopt bijna niemand. We verwachten ideeën om bezoekers van het ene plein naar het andere te leiden.',
});
export const LEUVEN = town(15, '24062', 'Leuven', 'Pieter Goris', {
  expertise: 'starters,realEstate',
  challenge:
    'Starters vinden geen betaalbaar pand in onze tweede winkelstraat. We verwachten hulp bij een gesprek met de eigenaars.',
});
