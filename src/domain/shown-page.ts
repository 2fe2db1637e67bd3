import type { Page } from './ports-questions.ts';

/** The page of a list that is shown, from 0, of how many, and what is read for it. */
export interface ShownPage {
  readonly page: number;
  readonly pages: number;
  readonly window: Page;
}

/** The page that was asked for; after the last one it is the last one. An empty list has one page. */
export function shownPage(total: number, asked: number, size: number): ShownPage {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(asked, pages - 1);
  return { page, pages, window: { limit: size, offset: page * size } };
}

/** The same of a list that is known whole, with the part of it on that page. */
export function pageIn<Item>(
  items: readonly Item[],
  asked: number,
  size: number,
): {
  readonly shown: readonly Item[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
} {
  const { page, pages, window } = shownPage(items.length, asked, size);
  const shown = items.slice(window.offset, window.offset + size);
  return { shown, page, pages, total: items.length };
}
