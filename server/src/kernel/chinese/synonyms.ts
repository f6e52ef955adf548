/** Words that people use for one thing (不动产证, 房产证, 房本), in groups. */
export class Synonyms {
  /** By word: its group's first word, which stands for all of them. */
  readonly #heads = new Map<string, string>();
  readonly #groups = new Map<string, readonly string[]>();
  /** By the first two characters of a word: the length of the longest that begins so. */
  readonly #longest = new Map<string, number>();

  constructor(groups: Iterable<readonly string[]>) {
    for (const words of groups) {
      const [head] = words;
      if (head === undefined) continue;
      this.#groups.set(head, words);
      for (const word of words) {
        if (this.#heads.has(word)) continue;
        this.#heads.set(word, head);
        const start = word.slice(0, 2);
        this.#longest.set(start, Math.max(this.#longest.get(start) ?? 0, word.length));
      }
    }
  }

  /** The other words for the same thing; none for a word that is in no group. */
  of(word: string): readonly string[] {
    const head = this.#heads.get(word);
    return head === undefined ? [] : (this.#groups.get(head) ?? []).filter((other) => other !== word);
  }

  headOf(word: string): string | undefined {
    return this.#heads.get(word);
  }

  /** The words of groups that stand in a normalised text, in order; longer words before shorter ones. */
  wordsIn(text: string): string[] {
    const found: string[] = [];
    for (let at = 0; at < text.length; ) {
      const word = this.#wordAt(text, at);
      if (word !== null) found.push(word);
      at += word?.length ?? 1;
    }
    return found;
  }

  /** What a normalised text speaks of, by the first word of each group: how often, and in which word first. */
  conceptsIn(text: string): Map<string, { readonly word: string; readonly count: number }> {
    const found = new Map<string, { word: string; count: number }>();
    for (const word of this.wordsIn(text)) {
      const head = this.#heads.get(word) as string;
      const known = found.get(head) ?? { word, count: 0 };
      found.set(head, { ...known, count: known.count + 1 });
    }
    return found;
  }

  #wordAt(text: string, at: number): string | null {
    const longest = this.#longest.get(text.slice(at, at + 2)) ?? 0;
    for (let length = longest; length >= 2; length -= 1) {
      const word = text.slice(at, at + length);
      if (word.length === length && this.#heads.has(word)) return word;
    }
    return null;
  }
}
