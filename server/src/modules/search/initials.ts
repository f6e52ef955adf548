import { createRequire } from 'node:module';
import { runs } from '../../kernel/chinese/index.js';
import { SearchKind } from './search.entity.js';

type Pinyin = typeof import('pinyin-pro');

const require = createRequire(import.meta.url);
/** What somebody types of a title: so many letters tell it from others. */
const TYPED = 6;
/** Of a long title, its beginning. */
const FROM_TITLE = 24;

let readings: Pinyin | null = null;
/** Loaded with the first title (0.2 s): not before anything is indexed. */
const loaded = () => {
  readings ??= require('pinyin-pro') as Pinyin;
  return readings;
};

const MARK = '@i';

/**
 * What a title is found by when somebody types the first letters of its pinyin: `tcn` for 停车难, from whichever character
 * on. Lexemes of their own, as the filters are. A person's name is read as a name: 单 is Shan there.
 */
export function initialsOf(kind: SearchKind, title: string): string[] {
  const said = runs(title)
    .filter(({ han }) => han)
    .map(({ text }) => text)
    .join('')
    .slice(0, FROM_TITLE);
  if (said === '') return [];
  const letters = loaded().pinyin(said, {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
    ...(kind === SearchKind.MEMBER ? { mode: 'surname' } : {}),
  });
  const from = letters.map((_, at) => letters.slice(at, at + TYPED).join(''));
  return [...new Set(from)].filter((each) => /^[a-z]{2,}$/.test(each)).map((each) => MARK + each);
}

const LETTERS = /^[a-z]{2,12}$/;

/** As a condition of a `tsquery`, what was typed as initials; null where it cannot be. */
export function initialsQuery(typed: string): string | null {
  const letters = typed.trim().toLowerCase();
  return LETTERS.test(letters) ? `'${MARK}${letters.slice(0, TYPED)}':*` : null;
}
