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

/** Chooses by shown title in any choice set: compact, filtered, expanded; several titles when it allows more than one. */
export async function chooseOption(
  card: Locator,
  label: string,
  titles: string | readonly string[],
): Promise<void> {
  const field = fieldOf(card, label);
  await field.waitFor();
  const list = field.locator('input[role=combobox], button[role=combobox]');
  const isList = (await list.count()) > 0;
  for (const title of typeof titles === 'string' ? [titles] : titles) {
    await (isList ? pick(list, title) : choiceOf(field, title).check({ force: true }));
  }
  if (isList) await setOpen(list, false);
}

/** Whether the card asks this. */
export async function hasInput(card: Locator, label: string): Promise<boolean> {
  return (await labelOf(card, label).count()) > 0;
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
  return labelOf(card, label).first().locator('xpath=..');
}

function labelOf(card: Locator, label: string): Locator {
  const exact = new RegExp(`^\\s*${escaped(label)}\\s*\\*?\\s*$`);
  return card.locator('label.ac-richTextBlock').filter({ hasText: exact });
}

/** Where a person can type in the list, the title is typed first: a long list is not drawn whole. */
async function pick(list: Locator, title: string): Promise<void> {
  await setOpen(list, true);
  const option = list
    .page()
    .locator('.fui-Option')
    .filter({ hasText: exactly(title) })
    .last();
  if ((await list.getAttribute('type')) === 'text') {
    await list.fill(title);
    const found = await option.waitFor({ timeout: 1_000 }).then(
      () => true,
      () => false,
    );
    // The first letters after an earlier choice only clear that choice.
    if (!found) await list.fill(title);
  }
  await option.click();
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
