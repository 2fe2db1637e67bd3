import type { AnnouncementView } from '../domain/views-announcements.ts';
import {
  announcementHappening,
  announcementMoment,
  announcementSummaries,
  progressSentences,
  recipientSentences,
  announcementTexts as texts,
} from '../texts/announcement-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { announcementBlocks, audienceLine } from './parts/announcement-blocks.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, fact, heading, quietLine, subheading } from './parts/rich-text.ts';

/** Things that happened, the latest. */
const MOST_HAPPENINGS = 6;

/** An announcement as it stands: what readers see, how many they are, how far it is, and what can be done with it. */
export function announcementCard(view: AnnouncementView): RenderedView {
  const { state, told, notice } = view;
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      announcementSummaries.state[state],
      [
        heading(texts.states[state]),
        ...noticeBox(notice),
        ...facts(view),
        ...standing(view),
        subheading(texts.previewTitle, { separator: true }),
        box('emphasis', announcementBlocks(told, shown)),
        ...history(view),
      ],
      buttons(view),
    ),
  );
}

function facts({ audience, sendAt, offered }: AnnouncementView): readonly CardElement[] {
  // What its button does, the button itself has no room to say.
  const when = offered ?? sendAt;
  return [
    fact(texts.audienceLabel, audienceLine(audience)),
    fact(texts.whenLabel, when === undefined ? texts.atOnce : announcementMoment(when)),
  ];
}

function standing(view: AnnouncementView): readonly CardElement[] {
  const { recipients, counts, made, audience, state } = view;
  if (recipients !== undefined) return bullets(recipientSentences(audience, recipients));
  if (counts === undefined) return [];
  const isOver = made || state === 'cancelled';
  const isEmpty = Object.values(counts).every((number) => number === 0);
  // What was stopped before anything was made has nothing to tell.
  if (state === 'cancelled' && isEmpty) return [];
  return [
    subheading(texts.progressTitle, { separator: true }),
    ...bullets(progressSentences(counts, isOver)),
  ];
}

function history({ history: happened }: AnnouncementView): readonly CardElement[] {
  return [
    subheading(texts.historyTitle, { separator: true }),
    ...happened.slice(-MOST_HAPPENINGS).map((one) => quietLine(announcementHappening(one))),
  ];
}

function buttons(view: AnnouncementView): readonly ExecuteButton[] {
  const { id: announcementId, nonce, state } = view;
  const list = button(texts.toList, { verb: 'announcement.list' });
  const stop = (title: string) =>
    button(title, { verb: 'announcement.stop', nonce, announcementId });
  const refresh = button(texts.refresh, { verb: 'announcement.look', announcementId });
  switch (state) {
    case 'draft':
      return [
        sendButton(view),
        button(texts.test, { verb: 'announcement.test', nonce, announcementId }),
        button(texts.change, { verb: 'announcement.edit', announcementId }),
        stop(texts.discard),
        list,
      ];
    case 'scheduled':
      return [refresh, stop(texts.cancel), list];
    case 'sending':
      return [refresh, stop(texts.stop), list];
    case 'sent':
    case 'cancelled':
      return [
        ...reportButton(view),
        button(texts.again, { verb: 'announcement.edit', announcementId }),
        list,
      ];
  }
}

function sendButton({ id, nonce, version, sendAt, offered }: AnnouncementView): ExecuteButton {
  const about = { verb: 'announcement.send', nonce, announcementId: id, version } as const;
  const primary = { primary: true } as const;
  if (offered !== undefined) {
    return button(texts.plan, { ...about, sendAt: offered.toISOString() }, primary);
  }
  return button(sendAt === undefined ? texts.sendNow : texts.plan, about, primary);
}

function reportButton({ id, counts }: AnnouncementView): readonly ExecuteButton[] {
  const missed = counts === undefined ? 0 : counts.failed + counts.uncertain + counts.skipped;
  return missed === 0
    ? []
    : [button(texts.report, { verb: 'announcement.report', announcementId: id, page: 0 })];
}
