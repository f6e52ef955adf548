// Test files in the order that ends soonest: the longest first, by what each took last time.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

const root = join(import.meta.dirname, '../../..');
/** What a new machine begins with: seconds by file, committed. Made from the file below by `pnpm test --keep-durations`. */
const seed = join(root, 'test', 'durations.json');
const own = join(root, '.cache', 'durations.json');
/** Nobody knows yet: early enough not to be the one that everybody waits for. */
const UNKNOWN = 20;

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const nameOf = (path) => relative(root, path).replaceAll('\\', '/');

export default class LongestFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    const known = { ...read(seed), ...read(own) };
    const took = ({ path }) => known[nameOf(path)] ?? UNKNOWN;
    return [...tests].sort((a, b) => took(b) - took(a));
  }

  cacheResults(tests, results) {
    super.cacheResults(tests, results);
    const known = read(own);
    for (const { testFilePath, perfStats, skipped } of results.testResults)
      if (!skipped && perfStats.runtime > 0) known[nameOf(testFilePath)] = Math.ceil(perfStats.runtime / 1000);
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(own, `${JSON.stringify(known, null, 2)}\n`);
  }
}
