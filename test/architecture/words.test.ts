import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const places = ['packages/ui', 'clients/web-admin', 'clients/member-portal', 'clients/public-display'];

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

/** The words of a place, by namespace: its `resources/`, and what lies beside a feature. */
function wordFiles(place: string, language: string): Map<string, string> {
  const [resources, features] = ['resources', 'features'].map((name) => join(root, place, 'src', name)) as [
    string,
    string,
  ];
  const shared = existsSync(join(resources, language)) ? readdirSync(join(resources, language)) : [];
  const own = existsSync(features) ? readdirSync(features) : [];
  return new Map([
    ...shared
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file): [string, string] => [file.slice(0, -3), join(resources, language, file)]),
    ...own
      .map((feature): [string, string] => [feature, join(features, feature, 'words', `${language}.ts`)])
      .filter(([, file]) => existsSync(file)),
  ]);
}
const namespaces = (place: string, language: string) => [...wordFiles(place, language).keys()].sort();

async function read(place: string, language: string, ns: string): Promise<Map<string, string>> {
  const file = wordFiles(place, language).get(ns) as string;
  return keysOf(((await import(pathToFileURL(file).href)) as { default: unknown }).default);
}

const all = places.flatMap((place) => namespaces(place, 'zh-CN').map((ns) => [place, ns] as const));

test.each(places)('%s has the same namespaces in both languages', (place) => {
  expect(namespaces(place, 'en')).toEqual(namespaces(place, 'zh-CN'));
});

test.each(all)('%s · %s says the same things in both languages', async (place, ns) => {
  const [chinese, english] = [await read(place, 'zh-CN', ns), await read(place, 'en', ns)];
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  for (const [key, text] of [...chinese, ...english]) {
    expect([key, text.trim()]).not.toEqual([key, '']);
    expect([key, /[!！]/.test(text)]).toEqual([key, false]);
  }
  // One way of setting Chinese on screens: full stops and 、 as wide as a character, all else half as wide.
  expect([...chinese].filter(([, text]) => /[，；：？（）]/.test(text))).toEqual([]);
});

/** The files of a client, without what is generated and without its words. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['generated', 'resources'].includes(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

test.each(places)('%s asks only for words that exist', async (place) => {
  const known = new Map<string, Set<string>>();
  for (const owner of new Set(['packages/ui', place])) {
    for (const ns of namespaces(owner, 'zh-CN')) {
      known.set(ns, new Set([...(await read(owner, 'zh-CN', ns)).keys()].map((key) => key.replace('(count)', ''))));
    }
  }
  const missing: string[] = [];
  for (const file of sources(join(root, place, 'src'))) {
    const text = readFileSync(file, 'utf8');
    const own = [...text.matchAll(/useTranslation\((?:'([\w-]+)')?\)/g)].map((match) => match[1] ?? 'common');
    for (const match of text.matchAll(/\bt\(\s*'([^']+)'/g)) {
      const key = match[1] ?? '';
      const [ns, name] = key.includes(':') ? key.split(':') : [null, key];
      const spaces = ns ? [ns] : [...own, 'common'];
      if (!spaces.some((space) => known.get(space)?.has(name ?? '')))
        missing.push(`${file.slice(root.length + 1)}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});
