import { foreignTo } from '../minutes/index.js';
import { ClaimKind, claimsIn } from '../wording/index.js';
import type { GivenRecord } from './given-records.rules.js';

/** The words of a text in order, each with its part of speech. */
export type Tagger = (text: string) => readonly { readonly word: string; readonly tag: string }[];

/** How much of a sentence has to stand in its records, word by word. */
const SHARE_OF_SENTENCE = 0.7;
const SHARE_OF_CLAUSE = 0.6;

const plainOf = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const clausesOf = (text: string) => text.split(/[,;:!?、。\n]+/).filter(Boolean);

/** Words that say no though they seem to, and the other way round, are taken out before. */
const NO_DENIAL = /不仅|不但|不断|不少|不同|不等|不得不|无论|无障碍|非常|非机动|无线|未来|没收|无人机|莫过于/g;
const DENIES = /[未没不无非勿否]|拒绝|停止|取消|杜绝/;
const IS_DONE = /已|完成了|办结了|解决了/;
const IS_MEANT = /将|拟|计划|承诺|答应|争取|预计|力争|准备|打算|要求|建议|希望|应当|应该|能否|请/;

/** What kind of thing is said: that it is so, that it is not, that it is done or only meant. */
function signsOf(clause: string) {
  const rest = clause.replace(NO_DENIAL, '');
  return { denies: DENIES.test(rest), isDone: IS_DONE.test(rest), isMeant: IS_MEANT.test(rest) };
}

/**
 * Whether a sentence holds against the records it names, and only those: every name, figure, day and office of it stands there, most
 * of its other words do, each clause together in one sentence, and it denies, reports and intends what they do. It names one at least, and none that was not given.
 */
export function holds(
  sentence: { readonly text: string; readonly records: readonly number[] },
  records: readonly GivenRecord[],
  tagged: Tagger,
): boolean {
  const named = sentence.records.flatMap((number) => records.find((one) => one.number === number) ?? []);
  if (named.length === 0 || named.length < sentence.records.length) return false;
  const texts = named.flatMap(({ title, committee, text }) => [title, committee ?? '', text]);
  if (foreignTo({ texts, days: [], numbers: [] }, sentence.text).length > 0) return false;
  const plain = plainOf(sentence.text);
  const given = texts.flatMap(sentencesOf).map(plainOf);
  return (
    namesStand(plain, given.join('\n'), tagged) &&
    standsTogether(plain, named, tagged) &&
    belongTogether(plain, given, tagged) &&
    saysTheSame(
      plain,
      named
        .flatMap(({ text }) => sentencesOf(text))
        .map(plainOf)
        .flatMap(clausesOf),
      tagged,
    )
  );
}

/** Names of people, places and bodies, whatever stands beside them, and everything in foreign letters. */
const NAMES = /^(nr|ns|nt|nz)/;
function namesStand(plain: string, all: string, tagged: Tagger): boolean {
  const names = tagged(plain).filter(({ word, tag }) => NAMES.test(tag) && word.length > 1);
  const letters = plain.match(/[a-z][\w.:/@-]+/gi) ?? [];
  const lower = all.toLowerCase();
  return names.every(({ word }) => all.includes(word)) && letters.every((word) => lower.includes(word.toLowerCase()));
}

/** Words that carry what is said. */
const contentOf = (text: string, tagged: Tagger, but = /^$/) => [
  ...new Set(
    tagged(text).flatMap(({ word, tag }) =>
      word.length > 1 && /^(n|v|a|i|l|j|t|b)/.test(tag) && !but.test(tag) ? word : [],
    ),
  ),
];

/**
 * Each clause stands in one sentence of the records, or is their title: most of its words in the sentence itself, all it names and
 * claims there or in what stands over it. The title says of whom, and gives nobody what another does.
 */
function standsTogether(plain: string, given: readonly GivenRecord[], tagged: Tagger): boolean {
  const shareIn = (words: readonly string[], text: string) =>
    words.filter((word) => text.includes(word)).length / words.length;
  const together = given.flatMap(({ title, committee, text }) =>
    [title, ...sentencesOf(text)].map(plainOf).map((said) => ({
      said,
      under: [title, committee ?? ''].map(plainOf).join('\n').concat('\n', said),
    })),
  );
  const all = together.map(({ under }) => under).join('\n');
  const words = contentOf(plain, tagged);
  if (words.length === 0 || shareIn(words, all) < SHARE_OF_SENTENCE) return false;
  return clausesOf(plain).every((clause) => {
    const own = contentOf(clause, tagged);
    return together.some(
      (one) =>
        (own.length === 0 || shareIn(own, one.said) >= SHARE_OF_CLAUSE) &&
        namesStand(clause, one.under, tagged) &&
        foreignTo({ texts: [one.under], days: [], numbers: [] }, clause).length === 0,
    );
  });
}

/** A figure or a day is of whoever is named before it: the records have them together. */
function belongTogether(plain: string, sentences: readonly string[], tagged: Tagger): boolean {
  const inRecords = sentences.map((one) => ownersIn(one, tagged));
  return ownersIn(plain, tagged).every(
    ({ owner, key }) =>
      owner === null ||
      inRecords.some((owners) => owners.some((one) => one.key === key && (one.owner === null || one.owner === owner))),
  );
}

function ownersIn(text: string, tagged: Tagger): { readonly owner: string | null; readonly key: string }[] {
  let owner: string | null = null;
  return claimsIn(text, tagged).flatMap(({ kind, key }) => {
    if (kind === ClaimKind.FIGURE || kind === ClaimKind.DAY) return [{ owner, key }];
    owner = key;
    return [];
  });
}

const sentencesOf = (text: string): string[] => text.match(/[^。！？!?\n]+/g) ?? [];

/**
 * Each clause is held against that of the texts which shares most with it of what is said, whoever it is said of; a title has too
 * little of a sentence to deny or confirm one.
 */
function saysTheSame(plain: string, given: readonly string[], tagged: Tagger): boolean {
  return clausesOf(plain).every((clause) => {
    const words = contentOf(clause, tagged, NAMES);
    const shared = (one: string) => words.filter((word) => one.includes(word)).length;
    const most = Math.max(0, ...given.map(shared));
    if (most === 0) return true;
    const said = signsOf(clause);
    return given
      .filter((one) => shared(one) === most)
      .map(signsOf)
      .some(
        (one) =>
          one.denies === said.denies && (one.isDone || !said.isDone) && (said.isMeant || said.denies || !one.isMeant),
      );
  });
}
