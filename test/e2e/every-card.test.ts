import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { renderView } from '../../src/cards/render-view.ts';
import { VIEWS_BY_SUBJECT } from '../support/every-view.ts';
import { helpView, MUNICIPALITY_CHOICES } from '../support/views.ts';
import { useCardPoster } from './support/card-poster.ts';
import { cutOff } from './support/cut-off.ts';
import { keepPassingScreens, PHONE_CARD_PX } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(20_000);

const OPTIONS = { municipalityChoices: MUNICIPALITY_CHOICES, typeahead: false };
const CARDS = Object.entries({
  'help for a caseworker': helpView({ occasion: 'help', caseworker: true }),
  'help for an expert': helpView({ occasion: 'help', expert: true }),
  'help with a guidance': helpView({ occasion: 'help', guided: true }),
  ...VIEWS_BY_SUBJECT,
})
  // Their size is watched elsewhere; here they only slow the client down.
  .filter(([name]) => !name.includes('with long texts'))
  .map(([name, view]) => [name, renderView(view, OPTIONS).card] as const);

/** A chat is drawn ever more slowly with every card, and the client cannot delete messages: each so many get a new one. */
const CARDS_OF_A_CHAT = 80;
const CHATS = Array.from({ length: Math.ceil(CARDS.length / CARDS_OF_A_CHAT) }, (_, chat) =>
  CARDS.slice(chat * CARDS_OF_A_CHAT, (chat + 1) * CARDS_OF_A_CHAT),
);

describe.each(CHATS.map((cards, chat) => ({ chat: chat + 1, cards })))(
  'chat $chat',
  ({ cards }) => {
    const poster = useCardPoster();
    const an = useClient(() => ({ botPort: poster().port }));
    beforeAll(() => an().sendMessage('kaarten'));

    test.each(cards)('can be read whole on a desktop and a phone: %s', async (name, card) => {
      const client = an();
      await poster().post(card);
      const drawn = client.card();
      await drawn.waitFor();
      // Two pictures of each take most of the time.
      if (process.env.KEEP_SCREENS === '1') {
        await keepPassingScreens(client, `kaart-${name.replace(/[^a-z0-9]+/gi, '-')}`, drawn);
      }
      const onDesktop = await cutOff(drawn);
      const onPhone: string[] = [];
      await client.withCardWidth(PHONE_CARD_PX, async () => {
        onPhone.push(...(await cutOff(drawn)));
      });
      await drawn.evaluate((element) => element.remove());
      expect({ onDesktop, onPhone }).toEqual({ onDesktop: [], onPhone: [] });
    });
  },
);
