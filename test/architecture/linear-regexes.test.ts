import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { filesOf, root } from './imports.js';

/**
 * A text that somebody sends is read in time that grows with its length, not with its square: every expression of the
 * server is tried on long runs of the characters and words it looks for.
 */
const SHORT = 1_500;
const LONG = 4 * SHORT;
/** Below this nobody waits, and the clock is too coarse to compare. */
const NOTICEABLE_MS = 4;
const ENDS = ['', '\0', '\n', '\n\0'];

interface Found {
  readonly pattern: string;
  readonly flags: string;
}

function regexesIn(path: string): Found[] {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral') found.push(node as unknown as Found);
    else for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseSync(readFileSync(join(root, path), 'utf8'), { syntax: 'typescript', decorators: true }));
  return found;
}

/** What to repeat: each character the expression names, each word, and each word with the character after it. */
function pumpsOf(pattern: string): string[] {
  const plain = pattern.replace(/\\[dwsDWSpP](?:\{[^}]*\})?|\\[ux][0-9A-Fa-f]{2,4}|[?*+^$|{}]|\\/g, ' ');
  const words = plain.match(/[^\s()[\]:=!<-]+/gu) ?? [];
  const signs = [...new Set([...plain.replace(/\s/g, '')])];
  const openers = signs.filter((sign) => /[([（【〔《<“"]/.test(sign));
  return [
    ...new Set([
      ...[' ', '\t', '0', 'a', '-', '.', '(', '['],
      ...signs.slice(0, 40),
      ...words.slice(0, 30),
      ...words.slice(0, 20).flatMap((word) => openers.slice(0, 2).map((opener) => word + opener)),
      // Alternatives one after the other: what ends one may begin the next.
      words.slice(0, 3).join(''),
      words.slice(0, 8).join(''),
    ]),
  ].filter((pump) => pump !== '');
}

function msOf(regex: RegExp, text: string): number {
  const before = process.threadCpuUsage();
  regex.lastIndex = 0;
  text.replace(regex, '');
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The pump on which this grows faster than its text; null when there is none. */
function slowPump({ pattern, flags }: Found): string | null {
  // Sticky and global ones are tried where they would be: everywhere.
  const regex = new RegExp(pattern, flags.replace(/[gy]/g, '') + 'g');
  for (const pump of pumpsOf(pattern)) {
    for (const end of ENDS) {
      const of = (length: number) => pump.repeat(Math.ceil(length / pump.length)) + end;
      if (msOf(regex, of(LONG)) < NOTICEABLE_MS) continue;
      const best = (length: number) => Math.min(...Array.from({ length: 4 }, () => msOf(regex, of(length))));
      // Four times the text takes four times as long where it grows with the length, and sixteen times with the square.
      const grows = (from: number) => best(4 * from) / best(from) > 9;
      // What is slow is slow each time; a machine that is busy meanwhile is not.
      if (best(LONG) >= NOTICEABLE_MS && [1, 2, 3].every(() => grows(SHORT) && grows(LONG)))
        return `${JSON.stringify(pump)} … ${JSON.stringify(end)}`;
    }
  }
  return null;
}

it('knows an expression that grows with the square of its text', () => {
  expect(slowPump({ pattern: '\\[(?!h+\\])[^\\]]*\\]', flags: 'gi' })).not.toBeNull();
  expect(slowPump({ pattern: '(?:镇|乡)([(（].*[)）])?$', flags: '' })).not.toBeNull();
  expect(slowPump({ pattern: '\\s{0,9}\\d{1,6}$', flags: '' })).toBeNull();
});

it('reads every text in time that grows with its length', () => {
  const files = filesOf('server/src', (path) => path.endsWith('.ts') && !/\.test(?:-support)?\.ts$/.test(path));
  const regexes = new Map(
    files.flatMap((path) => regexesIn(path).map((one) => [`${path} /${one.pattern}/`, one] as const)),
  );
  expect(regexes.size).toBeGreaterThan(300);
  // The same expression stands in many files: it is tried once.
  const tried = new Map<string, string | null>();
  const slow = [...regexes].flatMap(([where, one]) => {
    const key = `/${one.pattern}/${one.flags}`;
    if (!tried.has(key)) tried.set(key, slowPump(one));
    const pump = tried.get(key);
    return pump === null ? [] : [`${where} on ${pump}`];
  });
  expect(slow).toEqual([]);
});
