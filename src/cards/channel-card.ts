import type { ChannelView } from '../domain/views-questions.ts';
import { channelTexts } from '../texts/channel-card-texts.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { ColumnSet } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';

/** Which programmes' questions are told of in this channel. */
export function channelCard(view: ChannelView): RenderedView {
  return rendered(questionSummaries.channel, [
    heading(channelTexts.title),
    ...noticeBox(view.notice),
    line(view.programmes.length === 0 ? channelTexts.none : channelTexts.intro, {
      spacing: 'small',
    }),
    ...view.programmes.map((programme) => programmeRow(view.nonce, programme)),
  ]);
}

function programmeRow(
  nonce: string,
  { id, name, here }: ChannelView['programmes'][number],
): ColumnSet {
  const ids = { nonce, programmeId: id };
  return buttonRow(
    [
      line([bold(name)]),
      quietLine(here ? `${commonTexts.goodMark} ${channelTexts.here}` : channelTexts.notHere),
    ],
    here
      ? button(
          channelTexts.end,
          { verb: 'channel.end', ...ids },
          { tooltip: channelTexts.endOf(name) },
        )
      : button(
          channelTexts.set,
          { verb: 'channel.set', ...ids },
          { tooltip: channelTexts.setOf(name) },
        ),
  );
}
