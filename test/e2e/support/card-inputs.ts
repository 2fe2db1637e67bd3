import type { Locator } from 'playwright-core';

/**
 * Fills the text, number, date or time input with this label. A date is ISO (2026-03-01), a time 24 hours (09:30);
 * they are typed the way the client's American pickers want it.
 */
export async function fillInput(card: Locator, label: string, value: string): Promise<void> {
  const field = fieldOf(card, label);
  const input = field.locator('input, textarea').first();
  await input.waitFor();
  if ((await field.locator('.fui-DatePicker').count()) > 0) return fillDate(input, value);
  await input.fill(value);
  if ((await field.locator('.fui-TimePicker').count()) > 0) await input.press('Enter');
  // A number only counts once the focus leaves it.
  if ((await input.getAttribute('role')) === 'spinbutton') await input.press('Tab');
}

/**
 * Chooses by shown title in any choice set: compact, filtered, expanded; several titles when it allows more than one.
 * In a filtered one the title is typed first, as a person does: a long list is not drawn whole.
 */
export async function chooseOption(
  card: Locator,
  label: string,
  titles: string | readonly string[],
): Promise<void> {
  const field = fieldOf(card, label);
  await field.waitFor();
  const list = field.locator('input[role=combobox], button[role=combobox]');
  const isList = (await list.count()) > 0;
  const canBeTypedIn = (await field.locator('input[role=combobox]').count()) > 0;
  for (const title of typeof titles === 'string' ? [titles] : titles) {
    if (!isList) {
      await choiceOf(field, title).check({ force: true });
      continue;
    }
    await setOpen(list, true);
    if (canBeTypedIn) await list.fill(title);
    await card
      .page()
      .locator('.fui-Option')
      .filter({ hasText: exactly(title) })
      .last()
      .click();
  }
  if (isList) await setOpen(list, false);
}

/** Switches the toggle with this title (the text beside the box) on or off. */
export async function setToggle(card: Locator, title: string, on: boolean): Promise<void> {
  await choiceOf(card, title).setChecked(on, { force: true });
}

/** The red texts under the inputs after a refused submit, from top to bottom. */
export async function validationErrors(card: Locator): Promise<string[]> {
  const texts = await card
    .locator(':has(> label.ac-richTextBlock) > .ac-input-container + .ac-textBlock')
    .allInnerTexts();
  return texts.map((text) => text.trim());
}

/** The label, the input and its error together. */
function fieldOf(card: Locator, label: string): Locator {
  const exact = new RegExp(`^\\s*${escaped(label)}\\s*\\*?\\s*$`);
  return card
    .locator('label.ac-richTextBlock')
    .filter({ hasText: exact })
    .first()
    .locator('xpath=..');
}

function choiceOf(scope: Locator, title: string): Locator {
  const choices = scope.locator('.fui-Radio, .fui-Checkbox').filter({ hasText: exactly(title) });
  return choices.locator('input').first();
}

async function setOpen(list: Locator, open: boolean): Promise<void> {
  const isOpen = (await list.getAttribute('aria-expanded')) === 'true';
  if (isOpen === open) return;
  if (open) await list.click();
  else await list.press('Escape');
}

/** The calendar that may open is modal and hides the rest from role selectors until it is closed. */
async function fillDate(input: Locator, iso: string): Promise<void> {
  const [year, month, day] = iso.split('-').map(Number);
  await input.fill(`${month}/${day}/${year}`);
  await input.press('Enter');
  const calendar = input.page().getByRole('dialog', { name: 'Calendar' });
  const opened = await calendar.waitFor({ timeout: 500 }).then(
    () => true,
    () => false,
  );
  if (!opened) return;
  await input.page().keyboard.press('Escape');
  await calendar.waitFor({ state: 'hidden' });
}

/** The whole text, spaces around it aside. */
export function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${escaped(text)}\\s*$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
