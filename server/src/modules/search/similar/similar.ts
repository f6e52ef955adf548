/**
 * Whether two texts speak of the same matter at the same place. Pure: it takes texts already taken apart, so that it can
 * be asked about drafts, topics and demands alike, and says why.
 */
export interface Fingerprint {
  readonly id: string;
  /** Words that say what it is about, with how often; those of the title count more. */
  readonly words: ReadonlyMap<string, number>;
  readonly places: readonly { readonly name: string; readonly site: boolean }[];
  /** Normalised title and body, in which other texts' place names are looked for. */
  readonly text: string;
}

export interface Likeness {
  /** 0 to 1: how much of the telling words is shared. */
  readonly overall: number;
  /** The same with the words of the places left aside: about the matter only. */
  readonly matter: number;
  /** Words of the matter both use, the most telling first. */
  readonly sharedWords: readonly string[];
  /** The places both name, the rarest first. */
  readonly sharedPlaces: readonly string[];
  /** At least one of them is one site, rather than an area or a road. */
  readonly sameSite: boolean;
  /** Both name places, and none in common. */
  readonly elsewhere: boolean;
}

/** SAME: one matter at one place. ALIKE: worth a person's look. */
export type Verdict = 'SAME' | 'ALIKE' | 'OTHER';

/** Decided on half of the labelled clusters, measured on the other half: docs/decisions. */
const SAME_AT_ONE_SITE = 0.08;
const SAME_IN_ONE_AREA = 0.25;
const SAME_WITHOUT_PLACE = 0.5;
/** Copied word for word, whatever the places. */
const COPIED = 0.75;
const ALIKE_WITH_PLACE = 0.05;
const ALIKE = 0.15;

export function verdictOf(likeness: Omit<Likeness, 'sharedWords'>): Verdict {
  const { overall, matter, sharedPlaces, sameSite, elsewhere } = likeness;
  if (overall >= COPIED) return 'SAME';
  if (sharedPlaces.length > 0) {
    if (matter >= (sameSite ? SAME_AT_ONE_SITE : SAME_IN_ONE_AREA)) return 'SAME';
    return matter >= ALIKE_WITH_PLACE ? 'ALIKE' : 'OTHER';
  }
  if (overall >= SAME_WITHOUT_PLACE && !elsewhere) return 'SAME';
  return overall >= ALIKE ? 'ALIKE' : 'OTHER';
}

/** A text with the weight of each of its words among many texts. */
export interface Weighed {
  readonly print: Fingerprint;
  readonly weights: ReadonlyMap<string, number>;
}

/** How rare words and places are among many texts. */
export class Corpus {
  readonly #words = new Map<string, number>();
  readonly #places = new Map<string, number>();
  #size = 0;

  constructor(prints: Iterable<Pick<Fingerprint, 'words' | 'places'>>) {
    for (const print of prints) this.add(print);
  }

  add({ words, places }: Pick<Fingerprint, 'words' | 'places'>): void {
    this.#size += 1;
    for (const word of words.keys()) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
    for (const { name } of places) this.#places.set(name, (this.#places.get(name) ?? 0) + 1);
  }

  rarity(word: string): number {
    return Math.log((this.#size + 1) / ((this.#words.get(word) ?? 0) + 0.5));
  }

  placeRarity(name: string): number {
    return Math.log((this.#size + 1) / ((this.#places.get(name) ?? 0) + 0.5));
  }

  weigh(print: Fingerprint): Weighed {
    const weights = new Map<string, number>();
    for (const [word, count] of print.words) {
      const weight = (1 + Math.log(count)) * this.rarity(word);
      if (weight > 0) weights.set(word, weight);
    }
    return { print, weights };
  }
}

const SAID_WORDS = 8;

export function likenessOf(corpus: Corpus, a: Weighed, b: Weighed): Likeness {
  const shared = new Map<string, number>();
  let sameSite = false;
  for (const [one, other] of [
    [a.print, b.print],
    [b.print, a.print],
  ] as const) {
    for (const { name, site } of one.places) {
      if (!other.text.includes(name)) continue;
      shared.set(name, corpus.placeRarity(name));
      sameSite ||= site;
    }
  }
  const names = [...a.print.places, ...b.print.places].map(({ name }) => name).join('\n');
  return {
    ...cosines(a.weights, b.weights, (word) => names.includes(word)),
    sharedWords: [...a.weights]
      .filter(([word]) => !names.includes(word))
      .flatMap(([word, weight]) => (b.weights.has(word) ? [[word, weight * (b.weights.get(word) ?? 0)] as const] : []))
      .sort(([, x], [, y]) => y - x)
      .slice(0, SAID_WORDS)
      .map(([word]) => word),
    sharedPlaces: [...shared]
      .sort(([, x], [, y]) => y - x)
      .map(([name]) => name)
      // 湖花园 beside 清湖花园 is the same place, cut worse.
      .filter((name, _at, all) => !all.some((other) => other !== name && other.includes(name))),
    sameSite,
    elsewhere: a.print.places.length > 0 && b.print.places.length > 0 && shared.size === 0,
  };
}

function cosines(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  isPlace: (word: string) => boolean,
): { overall: number; matter: number } {
  let [dot, aa, bb, placeDot, placeAa, placeBb] = [0, 0, 0, 0, 0, 0];
  for (const [word, weight] of a) {
    const product = weight * (b.get(word) ?? 0);
    aa += weight * weight;
    dot += product;
    if (!isPlace(word)) continue;
    placeAa += weight * weight;
    placeDot += product;
  }
  for (const [word, weight] of b) {
    bb += weight * weight;
    if (isPlace(word)) placeBb += weight * weight;
  }
  const cosine = (x: number, y: number, z: number) => (y > 1e-9 && z > 1e-9 ? x / Math.sqrt(y * z) : 0);
  return { overall: cosine(dot, aa, bb), matter: cosine(dot - placeDot, aa - placeAa, bb - placeBb) };
}
