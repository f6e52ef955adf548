import { joined } from '../../../kernel/chinese/index.js';

export interface Township {
  readonly committeeId: string;
  readonly committeeName: string;
  readonly name: string;
}

const KIND = /(?:街道办事处|街道|镇|乡)$/;
/** A township's short name with one of these behind it is a road, a school, a river, another district or another word. */
const SOMETHING_ELSE =
  /^(?:大道|[路桥河湖山区县市铺里侧门]|街(?![上道头面边])|中学|小学|医院|公司|分公司|集团|小区|花园|广场|大厦|新村|绿水|\d|(?:街道|镇|乡)(?![上里的]))/;
/** What may stand right before a place; behind another character it is the end of a longer word: 绿水青山, 部分路口. */
const BEFORE_A_PLACE = /[省市区县在到住于是去从向的和与及至由对给问映诉议请询叫过经往]$/;
const OTHER_TOWNSHIP =
  /(?<=^|[^\p{Script=Han}]|[省市区县在到住于是])\p{Script=Han}{2,4}?(?:街道|镇|乡)(?![民镇村里])/gu;

export interface TownshipFound {
  readonly township: Township;
  /** The name in the text that points to it. */
  readonly word: string;
}

/**
 * The township a text speaks of: the parts in their order, full names before short ones. Where a part names two of them
 * alike there is no telling, and nothing is suggested.
 */
export function townshipIn(parts: readonly string[], townships: readonly Township[]): TownshipFound | null {
  const known = new Set(townships.map(fullName));
  const named = parts.flatMap((part) => [...joined(part).matchAll(OTHER_TOWNSHIP)].map(([name]) => name));
  // Who writes of another district's townships does not mean ours by half a name.
  const isElsewhere =
    named.length > 0 && !named.some((name) => [...known].some((own) => own.includes(name) || name.endsWith(own)));
  for (const part of parts.map(joined)) {
    for (const [wordOf, stands] of [
      [fullName, isNamed] as const,
      [isElsewhere ? () => null : shortName, isThePlace] as const,
    ]) {
      const found = townships
        .map((township) => ({ township, word: wordOf(township) }))
        .filter(({ word }) => word !== null && stands(part, word)) as TownshipFound[];
      // 新安 in 新安镇 is not another one: the longest name holds.
      const telling = found.filter(
        ({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)),
      );
      const [only] = telling;
      if (only) return new Set(telling.map(({ township }) => township.committeeId)).size === 1 ? only : null;
    }
  }
  return null;
}

const fullName = ({ name }: Township) => joined(name);

function shortName({ name }: Township): string | null {
  const short = joined(name).replace(KIND, '');
  return [...short].length >= 2 && short !== joined(name) ? short : null;
}

const isNamed = (text: string, word: string) => text.includes(word);

function isThePlace(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    if (/\p{Script=Han}/u.test(before) && !BEFORE_A_PLACE.test(before)) continue;
    if (!SOMETHING_ELSE.test(text.slice(at + word.length))) return true;
  }
  return false;
}
