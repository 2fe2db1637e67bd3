import type { CalendarAddressView } from '../domain/views-reminders.ts';
import { calendarTexts as texts } from '../texts/agenda-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';
import { textField } from './parts/text-field.ts';

const ADDRESS_LENGTH = 2000;

/** The address under which a calendar program follows somebody's agenda; shown once. */
export function calendarAddressCard(view: CalendarAddressView): RenderedView {
  return rendered(
    texts.summary,
    [heading(texts.title, 'none'), ...noticeBox(view.notice), line(texts.intro), ...standing(view)],
    buttons(view),
  );
}

function standing({ address, since }: CalendarAddressView): readonly CardElement[] {
  if (address !== undefined) {
    // In an input: every client lets one select and copy the whole of it.
    return [
      ...textField({ id: 'address', label: texts.address, value: address }, ADDRESS_LENGTH),
      line(texts.how),
      box('warning', [line(texts.secret)]),
    ];
  }
  return [line(since === undefined ? texts.noAddress : texts.made(since))];
}

function buttons({ since, nonce }: CalendarAddressView): readonly ExecuteButton[] {
  const make = since === undefined ? texts.make : texts.makeNew;
  return [
    button(
      make,
      { verb: 'agenda.makeAddress', nonce },
      { primary: since === undefined, withoutInputs: true },
    ),
    ...(since === undefined
      ? []
      : [button(texts.end, { verb: 'agenda.endAddress', nonce }, { withoutInputs: true })]),
    button(texts.back, { verb: 'agenda.show' }, { withoutInputs: true }),
  ];
}
