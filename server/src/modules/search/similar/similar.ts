/**
 * Whether two texts speak of the same matter at the same place. Pure: it takes texts already taken apart, so that it can
 * be asked about drafts, topics and demands alike, and says why.
 */
export interface Fingerprint {
  readonly id: string;
  /** Words that say what it is about, with how often (the title counts twice). */
  readonly words: ReadonlyMap<string, number>;
  readonly places: readonly { readonly name: string; readonly site: boolean }[];
  /** Normalised title and body, in which other texts' place names are looked for. */
  readonly text: string;
}

export interface Likeness {
  /** 0 to 1, how much of the telling words are shared. */
  readonly overall: number;
  /** The same, with the words of the places left aside: about the matter only. */
  readonly matter: number;
  /** The places both name, the most particular first. */
  readonly sharedPlaces: readonly string[];
  /** Words both use, the most telling first. */
  readonly sharedWords: readonly string[];
  /** At least one of the shared places is one site, rather than an area or a road. */
  readonly sameSite: boolean;
  /** Both name places, and none in common. */
  readonly elsewhere: boolean;
}

interface Weighed {
  readonly print: Fingerprint;
  readonly weights: ReadonlyMap<string, number>;
}

/** How rare words are among many texts. */
export class Corpus {
  readonly #documents = new Map<string, number>();
  readonly #places = new Map<string, number>();
  #size = 0;

  constructor(prints: Iterable<Fingerprint>) {
    for (const { words, places } of prints) {
      this.#size += 1;
      for (const word of words.keys()) this.#documents.set(word, (this.#documents.get(word) ?? 0) + 1);
      for (const { name } of places) this.#places.set(name, (this.#places.get(name) ?? 0) + 1);
    }
  }

  rarity(word: string): number {
    return Math.log((this.#size + 1) / ((this.#documents.get(word) ?? 0) + 0.5));
  }
  placeRarity(name: string): number {
    return Math.log((this.#size + 1) / ((this.#places.get(name) ?? 0) + 0.5));
  }

  weigh(print: Fingerprint): Weighed {
    const weights = new Map<string, number>();
    for (const [word, count] of print.words) weights.set(word, (1 + Math.log(count)) * Math.max(0, this.rarity(word)));
    return { print, weights };
  }
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, aside: (word: string) => boolean) {
  let [dot, aa, bb] = [0, 0, 0];
  for (const [word, weight] of a) {
    if (aside(word)) continue;
    aa += weight * weight;
    dot += weight * (b.get(word) ?? 0);
  }
  for (const [word, weight] of b) if (!aside(word)) bb += weight * weight;
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0;
}

export function likeness(corpus: Corpus, a: Weighed, b: Weighed): Likeness {
  const shared = new Map<string, number>();
  let sameSite = false;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const { name, site } of one.print.places) {
      if (!other.print.text.includes(name)) continue;
      shared.set(name, corpus.placeRarity(name) * (site ? 1 : 0.6));
      sameSite ||= site;
    }
  }
  const names = [...shared].sort(([, x], [, y]) => y - x).map(([name]) => name);
  const every = [...a.print.places, ...b.print.places].map(({ name }) => name);
  const inPlace = (word: string) => every.some((name) => name.includes(word));
  const sharedWords = [...a.weights]
    .flatMap(([word, weight]) => (b.weights.has(word) ? [[word, weight * (b.weights.get(word) ?? 0)] as const] : []))
    .sort(([, x], [, y]) => y - x)
    .slice(0, 8)
    .map(([word]) => word);
  return {
    overall: cosine(a.weights, b.weights, () => false),
    matter: cosine(a.weights, b.weights, inPlace),
    sharedPlaces: names,
    sharedWords,
    sameSite,
    elsewhere: a.print.places.length > 0 && b.print.places.length > 0 && names.length === 0,
  };
}
