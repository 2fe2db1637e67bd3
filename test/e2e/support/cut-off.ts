import type { Locator } from 'playwright-core';

/** The texts on a card that do not fit where they stand: cut off, or out of the card. Empty when all can be read. */
export async function cutOff(card: Locator): Promise<string[]> {
  return await card.evaluate((element) => {
    const right = element.getBoundingClientRect().right;
    const inputs = 'input, textarea, [role=combobox]';
    return [...element.querySelectorAll('*')]
      .filter((part) => part.matches(`:not(${inputs})`) && part.closest(inputs) === null)
      .filter((part) => {
        const box = part.getBoundingClientRect();
        if (box.width === 0) return false;
        const hidden = getComputedStyle(part).overflowX === 'hidden';
        const isCut = hidden && part.scrollWidth > part.clientWidth + 1;
        return isCut || box.right > right + 1;
      })
      .map((part) => `${part.tagName}: ${(part.textContent ?? '').slice(0, 80)}`);
  });
}
