import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { renderView } from '../../src/cards/render-view.ts';
import { EVERY_CASE_VIEW } from '../support/every-case-view.ts';
import { EVERY_DECISION_VIEW } from '../support/every-decision-view.ts';
import { EVERY_FIGURE_VIEW } from '../support/every-figure-view.ts';
import { EVERY_GROUP_VIEW } from '../support/every-group-view.ts';
import { EVERY_IMPORT_VIEW } from '../support/every-import-view.ts';
import { EVERY_ITEM_VIEW } from '../support/every-item-view.ts';
import { EVERY_KNOWLEDGE_VIEW } from '../support/every-knowledge-view.ts';
import { EVERY_MEETING_VIEW } from '../support/every-meeting-view.ts';
import { EVERY_PRIVACY_VIEW } from '../support/every-privacy-view.ts';
import { EVERY_QUESTION_VIEW } from '../support/every-question-view.ts';
import { EVERY_REPORT_VIEW } from '../support/every-report-view.ts';
import { EVERY_REVIEW_VIEW } from '../support/every-review-view.ts';
import { EVERY_ROLE_VIEW } from '../support/every-role-view.ts';
import { EVERY_ROUND_VIEW } from '../support/every-round-view.ts';
import { EVERY_SHEET_RESULT_VIEW } from '../support/every-sheet-result-view.ts';
import { EVERY_SHEET_VIEW } from '../support/every-sheet-view.ts';
import { EVERY_TRAJECTORY_VIEW } from '../support/every-trajectory-view.ts';
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
  ...EVERY_PRIVACY_VIEW,
  ...EVERY_QUESTION_VIEW,
  ...EVERY_CASE_VIEW,
  ...EVERY_ROLE_VIEW,
  ...EVERY_ROUND_VIEW,
  ...EVERY_FIGURE_VIEW,
  ...EVERY_REVIEW_VIEW,
  ...EVERY_DECISION_VIEW,
  ...EVERY_IMPORT_VIEW,
  ...EVERY_TRAJECTORY_VIEW,
  ...EVERY_SHEET_RESULT_VIEW,
  ...EVERY_REPORT_VIEW,
  ...EVERY_ITEM_VIEW,
  ...EVERY_GROUP_VIEW,
  ...EVERY_KNOWLEDGE_VIEW,
  ...EVERY_MEETING_VIEW,
  ...EVERY_SHEET_VIEW,
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
