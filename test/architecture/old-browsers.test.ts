import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const places = [
  'packages/features/src',
  'packages/ui/src',
  'packages/graphql-client/src',
  'clients/web-admin/src',
  'clients/member-portal/src',
  'clients/public-display/src',
];

/** The build turns new syntax into old, but not new functions: Chrome 90 has none of these. */
const TOO_NEW = [
  /\.at\(/,
  /\bObject\.(hasOwn|groupBy)\(/,
  /\.(findLast|findLastIndex|toSorted|toReversed|toSpliced|with)\(/,
  /\bstructuredClone\(/,
  /\bPromise\.withResolvers\(/,
  /\bArray\.fromAsync\(/,
  /\bAbortSignal\.(any|timeout)\(/,
  /\bnew Set\([^)]*\)\.(union|intersection|difference)\(/,
];
/** Only there on https; an intranet is plain http. Each has one place that knows what to do without it. */
const SECURE_ONLY = /\bcrypto\.(randomUUID|subtle)\b|\bnavigator\.(serviceWorker|wakeLock|mediaDevices|clipboard)\b/;
const FALLBACK = /\bnavigator\.(serviceWorker|wakeLock|mediaDevices|clipboard)\?\./;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|zh-CN|en)\./.test(entry.name) ? [path] : [];
  });
}

test.each(places)('%s runs on the browsers people have', (place) => {
  const found: string[] = [];
  for (const file of sources(join(root, place))) {
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (/^\s*(\/\/|\*|\/\*)/.test(line)) continue;
      const at = `${file.slice(root.length + 1)}:${index + 1}`;
      if (TOO_NEW.some((pattern) => pattern.test(line))) found.push(`${at} is too new for Chrome 90: ${line.trim()}`);
      if (SECURE_ONLY.test(line) && !FALLBACK.test(line)) found.push(`${at} needs https: ${line.trim()}`);
    }
  }
  expect(found).toEqual([]);
});
