import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesOf, root } from './imports.js';

const places = [
  'packages/ui',
  'packages/features',
  'clients/web-admin',
  'clients/member-portal',
  'clients/public-display',
];

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Every key with its words; a plural counts as one key, since languages differ in how many forms they have. */
function keysOf(words: unknown, at = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words as object)) {
    const path = at ? `${at}.${key}` : key;
    if (typeof value === 'object' && value !== null) for (const [k, v] of keysOf(value, path)) found.set(k, v);
    else found.set(path.replace(PLURAL, '(count)'), String(value));
  }
  return found;
}

/** The files of words by their namespace: `topic.zh-CN.ts` and `topic.en.ts` lie beside each other in their feature. */
function wordsFiles(place: string, language: string): Map<string, string> {
  const files = filesOf(`${place}/src`, (path) => path.endsWith(`.${language}.ts`));
  const named = files.map((path) => [basename(path, `.${language}.ts`), join(root, path)] as const);
  const byName = new Map(named);
  if (byName.size < named.length) throw new Error(`${place} says one namespace in two files`);
  return byName;
}

const namespaces = (place: string, language: string) => [...wordsFiles(place, language).keys()].sort();

async function read(place: string, language: string, ns: string): Promise<Map<string, string>> {
  const file = wordsFiles(place, language).get(ns);
  if (!file) throw new Error(`${place} has no ${ns} in ${language}`);
  return keysOf(((await import(pathToFileURL(file).href)) as { default: unknown }).default);
}

const all = places.flatMap((place) => namespaces(place, 'zh-CN').map((ns) => [place, ns] as const));

test.each(places)('%s has both languages of its words beside each other', (place) => {
  const [chinese, english] = ['zh-CN', 'en'].map((language) =>
    [...wordsFiles(place, language).values()].map((path) => path.replace(`.${language}.ts`, '')),
  );
  expect(english).toEqual(chinese);
});

test.each(all)('%s · %s says the same things in both languages', async (place, ns) => {
  const [chinese, english] = [await read(place, 'zh-CN', ns), await read(place, 'en', ns)];
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  for (const [key, text] of [...chinese, ...english]) {
    expect([key, text.trim()]).not.toEqual([key, '']);
    expect([key, /[!！]/.test(text)]).toEqual([key, false]);
  }
  expect([...chinese].filter(([, text]) => narrowMarkIn(text))).toEqual([]);
});

/**
 * A mark half as wide as a character beside a Chinese one, a closing quotation mark or what is put in. Marks are full-width as
 * GB/T 15834 has them; half-width ones stand within Latin text, numbers, times and codes.
 */
const narrowMarkIn = (text: string) => {
  const plain = text.replace(/<\/?\w+>/g, '');
  return /[\u3400-\u9fff」』）》”] ?[,;:?()]|[,;:?()] ?[\u3400-\u9fff「『（《“]|\}\}[,;?(]|[,;(]\{\{|[，；：？（] | [，；：？）]/.test(
    plain,
  );
};

test('what the server says in Chinese has full-width marks', () => {
  const texts = filesOf('server/src', (path) => path.endsWith('.words.ts')).flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/'[^'\n]*'|`[^`]*`/g)].map(([quoted]) => `${path}: ${quoted}`),
  );
  expect(
    texts.filter(
      (text) =>
        !/[a-z]{2,} [a-z]{2,}/.test(text) &&
        /[\u3400-\u9fff」』）》”][,;:?()]|[,;:?(][\u3400-\u9fff「『（《“]/.test(text),
    ),
  ).toEqual([]);
});

/** Whose words a place finds when it runs. */
const ownersFor = (place: string) =>
  new Set(place === 'packages/ui' ? [place] : ['packages/ui', 'packages/features', place]);

test.each(places.slice(2))('%s says in words of its own only what no package says', async (place) => {
  const twice: string[] = [];
  for (const owner of ['packages/ui', 'packages/features']) {
    for (const ns of namespaces(place, 'zh-CN').filter((name) => namespaces(owner, 'zh-CN').includes(name))) {
      const shared = await read(owner, 'zh-CN', ns);
      for (const key of (await read(place, 'zh-CN', ns)).keys()) if (shared.has(key)) twice.push(`${ns}:${key}`);
    }
  }
  expect(twice).toEqual([]);
});

test('the shared features hand out all their words', async () => {
  const { chinese } = await import(pathToFileURL(join(root, 'packages/features/src/words.ts')).href);
  const { english } = await import(pathToFileURL(join(root, 'packages/features/src/words-en.ts')).href);

  expect(Object.keys(chinese).sort()).toEqual(namespaces('packages/features', 'zh-CN'));
  expect(Object.keys(english).sort()).toEqual(namespaces('packages/features', 'en'));
});

/** The files of a client, without what is generated and without its words. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|zh-CN|en)\./.test(entry.name) ? [path] : [];
  });
}

test.each(places)('%s asks only for words that exist', async (place) => {
  const known = new Map<string, Set<string>>();
  for (const owner of ownersFor(place)) {
    for (const ns of namespaces(owner, 'zh-CN')) {
      const keys = [...(await read(owner, 'zh-CN', ns)).keys()].map((key) => key.replace('(count)', ''));
      known.set(ns, new Set([...(known.get(ns) ?? []), ...keys]));
    }
  }
  const missing: string[] = [];
  for (const file of sources(join(root, place, 'src'))) {
    const text = readFileSync(file, 'utf8');
    const own = [...text.matchAll(/useTranslation\((?:'([\w-]+)')?\)/g)].map((match) => match[1] ?? 'common');
    // What is asked for, and the words of an act, which stand in its file by their full keys.
    for (const match of text.matchAll(
      /(?:\bt\(\s*|\b(?:title|done|hint|press|leave): )'([\w-]+:[^']+|(?<=\bt\(\s*')[^']+)'/g,
    )) {
      const key = match[1] ?? '';
      const [ns, name] = key.includes(':') ? key.split(':') : [null, key];
      const spaces = ns ? [ns] : [...own, 'common'];
      if (!spaces.some((space) => known.get(space)?.has(name ?? '')))
        missing.push(`${file.slice(root.length + 1)}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});
