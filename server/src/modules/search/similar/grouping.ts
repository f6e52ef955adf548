import { averageLink, candidatePairs } from './average-link.js';
import { type Corpus, evidenceOf, type Likeness, likenessOf, type Weighed } from './similar.js';
import { strengthOf } from './strength.js';

/** From this mean on, two groups are one matter at one place. */
export const LEAST_STRENGTH = 0.4;
/** Of two that either belong together or do not, at least this share has to. */
export const LINKED_SHARE = 0.4;

/** Groups of texts that are one matter at one place, by position, largest first. */
export async function sameMatters(corpus: Corpus, texts: readonly Weighed[]): Promise<number[][]> {
  const strength = (one: number, other: number) =>
    strengthOf(evidenceOf(corpus, texts[one] as Weighed, texts[other] as Weighed));
  return averageLink(texts.length, await candidatePairs(texts.map(({ pairs }) => pairs)), strength, LEAST_STRENGTH);
}

/** Groups of texts that belong together, by position, largest first; `belongs` decides about two of them. */
export async function groupsOf(
  corpus: Corpus,
  texts: readonly Weighed[],
  belongs: (likeness: Likeness) => boolean,
): Promise<number[][]> {
  const strength = (one: number, other: number) =>
    Number(belongs(likenessOf(corpus, texts[one] as Weighed, texts[other] as Weighed)));
  return averageLink(texts.length, await candidatePairs(texts.map(({ pairs }) => pairs)), strength, LINKED_SHARE);
}

/** A group is sure of its own where so many hold together, most of them by one name in their titles. */
const SURE_OF = 6;
const BY_ONE_NAME = 0.5;

/**
 * Which of these are one matter with `own` because a large group holds them together: who writes of it without naming the
 * place is like many of those who name it, and two matters of one kind are only like each other.
 */
export async function sameAs(corpus: Corpus, own: Weighed, others: readonly Weighed[]): Promise<ReadonlySet<number>> {
  const near = others.flatMap((other, at) =>
    strengthOf(evidenceOf(corpus, own, other)) >= LEAST_STRENGTH / 2 ? [at] : [],
  );
  if (near.length + 1 < SURE_OF) return new Set();
  const texts = [own, ...near.map((at) => others[at] as Weighed)];
  const group = (await sameMatters(corpus, texts)).find((members) => members.includes(0)) ?? [];
  if (group.length < SURE_OF || shareOfName(group.map((at) => texts[at] as Weighed)) < BY_ONE_NAME) return new Set();
  return new Set(group.flatMap((at) => near[at - 1] ?? []));
}

/** The share of these texts whose titles have the site in common that most of them name. */
function shareOfName(texts: readonly Weighed[]): number {
  const named = new Map<string, number>();
  for (const { print } of texts)
    for (const { name, site, inTitle } of print.places)
      if (site && inTitle) named.set(name, (named.get(name) ?? 0) + 1);
  return Math.max(0, ...named.values()) / texts.length;
}
