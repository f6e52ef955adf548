import { Synonyms } from '../../../kernel/chinese/index.js';
import { matterOf } from './matter.js';
import { type Counted, cosine, cosineWithout, inCommon, pairIds, Rarity, type Vector } from './vectors.js';

/**
 * Whether two texts speak of the same matter at the same place. Pure: it takes texts already taken apart, so that it can
 * be asked about drafts, topics and demands alike, and says why.
 */
export interface Fingerprint {
  readonly id: string;
  /** Normalised. */
  readonly title: string;
  /** Words that say what it is about, with how often; those of the title count more. */
  readonly words: ReadonlyMap<string, number>;
  readonly places: readonly Named[];
  /** Normalised title and body, in which other texts' place names are looked for. */
  readonly text: string;
  /** Its pairs of characters, those of the title more. */
  readonly pairs: Counted;
  /** The pairs of the title in order, districts and petition words aside; 0 where something stood between. */
  readonly titlePairs: readonly number[];
}

export interface Named {
  readonly name: string;
  /** One site, rather than an area or a road. */
  readonly site: boolean;
  readonly inTitle: boolean;
}

/** What two texts have in common, in figures and names. */
export interface Evidence {
  /** 0 to 1: how much of the telling pairs of characters is shared. */
  readonly overall: number;
  /** The same with the names both mention left aside: about the matter only. */
  readonly matter: number;
  /** `overall` without the three pairs that tell most: a name is no more than these. */
  readonly besides: number;
  /** Of what both are about in words, those the house has for one thing being one: 0 to 1. */
  readonly inWords: number;
  /** How telling the longest run of characters is that stands in both titles: 0 to about 1. */
  readonly run: number;
  /** How many pairs of characters the shorter text has. */
  readonly shorter: number;
  /** The places both name, the rarest first. */
  readonly sharedPlaces: readonly string[];
  /** One of them stands in the title of either. */
  readonly titled: boolean;
  /** Both name places in their titles, and none in common. */
  readonly elsewhere: boolean;
  /** No place is named in either title. */
  readonly nowhere: boolean;
}

export interface Likeness extends Evidence {
  /** Words of the matter both use, the most telling first. */
  readonly sharedWords: readonly string[];
}

/** A text with the weight of each of its words among many texts. */
export interface Weighed {
  readonly print: Fingerprint;
  readonly weights: ReadonlyMap<string, number>;
  readonly pairs: Vector;
  readonly matter: Vector;
}

const NO_SYNONYMS = new Synonyms([]);

/** How rare words and places are among many texts. */
export class Corpus {
  readonly #words = new Map<string, number>();
  readonly #places = new Map<string, number>();
  readonly #pairs = new Rarity();
  #size = 0;

  constructor(prints: Iterable<Pick<Fingerprint, 'words' | 'places' | 'pairs'>>) {
    for (const print of prints) this.add(print);
  }

  add({ words, places, pairs }: Pick<Fingerprint, 'words' | 'places' | 'pairs'>): void {
    this.#size += 1;
    this.#pairs.add(pairs);
    for (const word of words.keys()) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
    for (const { name } of places) this.#places.set(name, (this.#places.get(name) ?? 0) + 1);
  }

  rarity(word: string): number {
    return Math.log((this.#size + 1) / ((this.#words.get(word) ?? 0) + 0.5));
  }

  /** How rare a pair of neighbouring characters is. */
  pairRarity(id: number): number {
    return this.#pairs.of(id);
  }

  /** In none of the texts: a slip of the pen, or a name nobody else knows. */
  isUnheard(id: number): boolean {
    return this.#pairs.textsWith(id) === 0;
  }

  placeRarity(name: string): number {
    return Math.log((this.#size + 1) / ((this.#places.get(name) ?? 0) + 0.5));
  }

  /** How rare something in no text but one would be. */
  get rarest(): number {
    return Math.log(this.#size + 2);
  }

  weigh(print: Fingerprint, synonyms: Synonyms = NO_SYNONYMS): Weighed {
    const weights = new Map<string, number>();
    for (const [word, count] of print.words) {
      const weight = (1 + Math.log(count)) * this.rarity(word);
      if (weight > 0) weights.set(word, weight);
    }
    const matter = matterOf(print, synonyms, (word) => this.rarity(word)).vector;
    return { print, weights, pairs: this.#pairs.weigh(print.pairs), matter };
  }
}

const SAID_WORDS = 8;

const MOST_BEFORE = 3;

/** The name as both texts have it: 湖花园 is 清湖花园 where both write that. Null where the other does not mention it. */
function commonName(name: string, own: string, other: string): string | null {
  let [at, there] = [own.indexOf(name), other.indexOf(name)];
  if (there === -1) return null;
  let whole = name;
  for (let more = 0; more < MOST_BEFORE && at > 0 && there > 0; more++) {
    const before = own[at - 1] ?? '';
    // A3区月亮岛路 and A5区月亮岛路 have a road in common, and no 区.
    if (before !== other[there - 1] || !/\p{Script=Han}/u.test(before) || /[省市区县镇]/.test(before)) break;
    whole = before + whole;
    at -= 1;
    there -= 1;
  }
  return whole;
}

const TELL_MOST = 3;

/** The most telling of the runs of three characters or more that stand in both titles. */
function longestRun(corpus: Corpus, a: Fingerprint, b: Fingerprint): number {
  const there = new Set(b.titlePairs);
  let [most, run] = [0, [] as number[]];
  for (const id of [...a.titlePairs, 0]) {
    if (id !== 0 && there.has(id)) {
      run.push(corpus.pairRarity(id));
      continue;
    }
    if (run.length >= 2) most = Math.max(most, sumOfMost(run));
    run = [];
  }
  return Math.max(0, most) / (TELL_MOST * corpus.rarest);
}

const sumOfMost = (run: number[]) =>
  run
    .sort((x, y) => y - x)
    .slice(0, TELL_MOST)
    .reduce((sum, one) => sum + one, 0);

export function evidenceOf(corpus: Corpus, a: Weighed, b: Weighed): Evidence {
  const shared = new Map<string, number>();
  let titled = false;
  for (const [one, other] of [
    [a.print, b.print],
    [b.print, a.print],
  ] as const) {
    for (const { name, inTitle } of one.places) {
      const common = commonName(name, one.text, other.text);
      if (common === null) continue;
      shared.set(common, corpus.placeRarity(name));
      titled ||= inTitle;
    }
  }
  const { sum: overall, most } = inCommon(a.pairs, b.pairs);
  const titledAt = [a, b].map(({ print }) => print.places.some(({ inTitle }) => inTitle));
  const names = [...shared.keys()];
  return {
    overall,
    // Only a name both mention leaves the matter: 搅拌站 is what is complained of.
    matter: names.length === 0 ? overall : cosineWithout(a.pairs, b.pairs, new Set(names.flatMap(pairIds))),
    sharedPlaces: [...shared]
      .sort(([, x], [, y]) => y - x)
      .map(([name]) => name)
      // 湖花园 beside 清湖花园 is the same place, cut worse.
      .filter((name, _at, all) => !all.some((other) => other !== name && other.includes(name))),
    besides: Math.max(0, overall - most),
    inWords: cosine(a.matter, b.matter),
    run: longestRun(corpus, a.print, b.print),
    shorter: Math.min(a.pairs.ids.length, b.pairs.ids.length),
    titled,
    elsewhere: names.length === 0 && titledAt.every(Boolean),
    nowhere: !titledAt.some(Boolean),
  };
}

export function likenessOf(corpus: Corpus, a: Weighed, b: Weighed): Likeness {
  const evidence = evidenceOf(corpus, a, b);
  const names = evidence.sharedPlaces.join('\n');
  return {
    ...evidence,
    sharedWords: [...a.weights]
      .filter(([word]) => !names.includes(word))
      .flatMap(([word, weight]) => (b.weights.has(word) ? [[word, weight * (b.weights.get(word) ?? 0)] as const] : []))
      .sort(([, x], [, y]) => y - x)
      .slice(0, SAID_WORDS)
      .map(([word]) => word),
  };
}
