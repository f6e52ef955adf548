import { type Counted, cosine, cosineWithout, pairIds, Rarity, type Vector } from './vectors.js';

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
  /** The places both name, the rarest first. */
  readonly sharedPlaces: readonly string[];
  /** One of them stands in the title of either. */
  readonly titled: boolean;
  /** At least one of them is one site, rather than an area or a road. */
  readonly sameSite: boolean;
  /** Both name places in their titles, and none in common. */
  readonly elsewhere: boolean;
}

export interface Likeness extends Evidence {
  /** Words of the matter both use, the most telling first. */
  readonly sharedWords: readonly string[];
}

/** SAME: one matter at one place. ALIKE: worth a person's look. */
export type Verdict = 'SAME' | 'ALIKE' | 'OTHER';

/** Chosen on one half of the messages, measured on the other: docs/decisions/0120. */
const SAME = 0.26;
/** Where no name is shared, half of the words: two questions about one policy are not one matter. */
const SAME_WITHOUT_NAME = 0.5;
/** Besides the name both mention, something of the matter has to be the same. */
const SAME_MATTER = 0.18;
/** Copied word for word; where the titles name different places, with hardly another word in it. */
const COPIED = 0.75;
const COPIED_ELSEWHERE = 0.95;
const ALIKE = 0.07;

const isCopied = ({ overall, elsewhere }: Evidence) => overall >= (elsewhere ? COPIED_ELSEWHERE : COPIED);

export function verdictOf(likeness: Evidence): Verdict {
  const strength = strengthOf(likeness);
  if (isCopied(likeness)) return 'SAME';
  const enough = strength >= SAME && (likeness.titled || likeness.overall >= SAME_WITHOUT_NAME);
  if (enough && likeness.matter >= SAME_MATTER && !likeness.elsewhere) return 'SAME';
  return strength >= ALIKE ? 'ALIKE' : 'OTHER';
}

/** A site in the title of one that the other mentions too; something of the matter must be the same as well. */
const AT_ONE_SITE = 0.1;
const SOMETHING_OF_THE_MATTER = 0.1;
/** Their titles name different places. */
const ELSEWHERE_COUNTS = 0.4;
/** Where no title names a place both mention, words alone have to say it. */
const UNPLACED_COUNTS = 0.6;

/** How strongly two texts are one matter at one place, 0 to 1; groups are made by its mean. */
export function strengthOf(likeness: Evidence): number {
  const { overall, matter, sameSite, titled, elsewhere } = likeness;
  if (isCopied(likeness)) return overall;
  if (elsewhere) return overall * ELSEWHERE_COUNTS;
  if (!titled) return overall * UNPLACED_COUNTS;
  const bonus = sameSite && matter >= SOMETHING_OF_THE_MATTER ? AT_ONE_SITE : 0;
  return (overall + matter) / 2 + bonus;
}

/** A text with the weight of each of its words among many texts. */
export interface Weighed {
  readonly print: Fingerprint;
  readonly weights: ReadonlyMap<string, number>;
  readonly pairs: Vector;
}

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

  weigh(print: Fingerprint): Weighed {
    const weights = new Map<string, number>();
    for (const [word, count] of print.words) {
      const weight = (1 + Math.log(count)) * this.rarity(word);
      if (weight > 0) weights.set(word, weight);
    }
    return { print, weights, pairs: this.#pairs.weigh(print.pairs) };
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
    if (before !== other[there - 1] || !/\p{Script=Han}/u.test(before)) break;
    whole = before + whole;
    at -= 1;
    there -= 1;
  }
  return whole;
}

export function evidenceOf(corpus: Corpus, a: Weighed, b: Weighed): Evidence {
  const shared = new Map<string, number>();
  let [sameSite, titled] = [false, false];
  for (const [one, other] of [
    [a.print, b.print],
    [b.print, a.print],
  ] as const) {
    for (const { name, site, inTitle } of one.places) {
      const common = commonName(name, one.text, other.text);
      if (common === null) continue;
      shared.set(common, corpus.placeRarity(name));
      sameSite ||= site;
      titled ||= inTitle;
    }
  }
  const overall = cosine(a.pairs, b.pairs);
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
    sameSite,
    titled,
    elsewhere: names.length === 0 && [a, b].every(({ print }) => print.places.some(({ inTitle }) => inTitle)),
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
