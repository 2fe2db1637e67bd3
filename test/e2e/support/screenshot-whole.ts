import type { Locator } from 'playwright-core';

/** The client scrolls inside its page, under a bar and a composer: make the window high enough for the whole first. */
export async function screenshotWhole(target: Locator, path: string): Promise<void> {
  const page = target.page();
  const before = page.viewportSize();
  const box = await target.boundingBox();
  if (before && box) {
    // Never the width: passing a breakpoint of the client draws its cards anew, with empty inputs.
    const height = Math.ceil(box.height) + SURROUNDINGS;
    await page.setViewportSize({ width: before.width, height });
  }
  await target.screenshot({ path });
  if (before) await page.setViewportSize(before);
}

const SURROUNDINGS = 400;
