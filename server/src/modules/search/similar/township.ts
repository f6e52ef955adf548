import { joined } from '../../../kernel/chinese/index.js';

export interface Township {
  readonly committeeId: string;
  readonly committeeName: string;
  readonly name: string;
}

const KIND = /(?:街道办事处|街道|镇|乡)$/;
/** A township's short name with one of these behind it is a road, a school or a river somewhere else. */
const SOMETHING_ELSE = /^(?:大道|[路街桥河湖山]|中学|小学|医院|公司|集团|小区|花园|广场|大厦)/;

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
  for (const part of parts.map(joined)) {
    for (const [wordOf, stands] of [[fullName, isNamed] as const, [shortName, isThePlace] as const]) {
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
    if (!SOMETHING_ELSE.test(text.slice(at + word.length))) return true;
  }
  return false;
}
