import type { DeskLine, DeskTab, ReminderDeskView } from '../domain/views-reminder-desk.ts';
import { listTexts } from '../texts/list-texts.ts';
import {
  deskAbout,
  deskMoment,
  deskSentence,
  deskWhy,
  reachedWords,
  standingWords,
  reminderDeskTexts as texts,
} from '../texts/reminder-desk-texts.ts';
import type { ActionSet, CardElement, ExecuteButton } from './card-json.ts';
import { ANY } from './case-actions.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { choiceField } from './parts/choice-field.ts';
import { placeData } from './parts/desk-place.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const TABS = ['planned', 'sent', 'skipped', 'attention'] as const satisfies readonly DeskTab[];

/** How much of each reminder is shown, in characters. */
interface Level {
  readonly text: number;
  readonly rows: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { text: 90, rows: 25 },
  { text: 50, rows: 25 },
  { text: 25, rows: 25 },
  { text: 12, rows: 25 },
  { text: 12, rows: 15 },
];

/** What goes out, went out, did not, and has to be looked at, for the caseworkers of its programmes. */
export function reminderDeskCard(view: ReminderDeskView): RenderedView {
  const { tab, counts, lines, page, pages, notice } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      texts.summary,
      [
        heading(texts.title),
        ...noticeBox(notice),
        quietLine(texts.intro),
        ...programmeField(view),
        tabButtons(view),
        line(deskSentence(tab, counts[tab]), { spacing: 'medium' }),
        ...lines.slice(0, level.rows).map((one, index) => row(view, one, level, index + 1)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      buttons(view),
    ),
  );
}

function programmeField({ programmes, programmeId }: ReminderDeskView): readonly CardElement[] {
  if (programmes.length < 2) return [];
  const choices = [
    { title: texts.anyProgramme, value: ANY },
    ...programmes.map(({ id, name }) => ({ title: plain(name, 60) || id, value: id })),
  ];
  return [choiceField('programme', texts.programme, choices, programmeId || ANY)];
}

/** The one that is shown now is the primary one; the line under it says so in words. */
function tabButtons({ tab: current, counts }: ReminderDeskView): ActionSet {
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: TABS.map((tab) =>
      button(
        texts.tab(tab, counts[tab]),
        { verb: 'desk.list', tab, page: 0 },
        { primary: tab === current },
      ),
    ),
  };
}

/** Only what has to be looked at has a button of its own: for all of them there would be no room. */
function row(view: ReminderDeskView, one: DeskLine, level: Level, number: number): CardElement {
  const content = rowLines(one, level);
  if (view.tab !== 'attention') {
    return { type: 'Container', items: content, spacing: 'medium', separator: true };
  }
  const look = { verb: 'desk.look', messageId: one.messageId, ...placeData(view) } as const;
  const open = button(texts.look, look, { withoutInputs: true, tooltip: texts.lookNumber(number) });
  return { ...buttonRow(content, open), spacing: 'medium', separator: true };
}

function rowLines(one: DeskLine, { text }: Level): readonly CardElement[] {
  const { reminder, who, sendAt, state, reason } = one;
  const why = shorten(deskWhy(reminder), text);
  const how = state === 'planned' || state === 'sent' ? '' : ` – ${standingWords(state, reason)}`;
  return [
    line([bold(shorten(deskAbout(reminder), text)), run(` – ${shorten(reachedWords(who), text)}`)]),
    quietLine(`${deskMoment(sendAt)}${how}${why === '' ? '' : ` · ${why}`}`),
  ];
}

function buttons({ tab, programmeId, page, pages }: ReminderDeskView): readonly ExecuteButton[] {
  return [
    ...pageButtons(page, page + 1 < pages, (target) => ({
      verb: 'desk.list',
      ...placeData({ tab, programmeId, page: target }),
    })),
    button(texts.announcements, { verb: 'announcement.list' }, { withoutInputs: true }),
    button(texts.write, { verb: 'announcement.edit' }, { withoutInputs: true }),
    button(texts.own, { verb: 'reminder.mine' }, { withoutInputs: true }),
  ];
}
