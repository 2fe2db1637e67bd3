/** A text that can be found, with what it belongs to. */
export interface FindableText {
  readonly text: string;
}

/** One that was found: how much of what was asked it says, 0 to 1. */
export interface FoundText<Item> {
  readonly item: Item;
  readonly share: number;
}

/** Finds texts by what they say, in Dutch: forms, meanings and parts of words count, word order does not. */
export interface TextFinder {
  /** Best first, then as they were given; what says too little of what is asked is left out. */
  nearest<Item extends FindableText>(
    asked: string,
    among: readonly Item[],
  ): readonly FoundText<Item>[];
}
