import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

type Words = Readonly<Record<string, unknown>>;
type Asked = ReadonlyMap<string, 'WHOLE' | ReadonlySet<string>>;

async function theBuild() {
  const file = join(root, 'clients/words-by-page.ts');
  return (await import(pathToFileURL(file).href)) as {
    wordsAskedIn: (code: string, namespaces: ReadonlySet<string>) => Asked;
    pick: (words: Words, keys: Iterable<string>) => Words;
  };
}

const namespaces = new Set(['topic', 'brief', 'notice']);
const WHOLE = 'WHOLE';

test.each<[string, string, Record<string, unknown>]>([
  ['the namespace that a page translates with', `useTranslation('topic')`, { topic: WHOLE }],
  ['several of them', `useTranslation(['topic', 'brief'])`, { topic: WHOLE, brief: WHOLE }],
  ['what a key that is put together begins with', 't(`topic:status.${status}`)', { topic: WHOLE }],
  [
    'a key that stands there',
    `label: 'topic:nav', more: "brief:list.title"`,
    { topic: ['nav'], brief: ['list.title'] },
  ],
  ['a namespace once, also where a key of it stands there', `'topic:nav' useTranslation('topic')`, { topic: WHOLE }],
  ['the same, the other way round', `useTranslation('topic') 'topic:nav'`, { topic: WHOLE }],
  ['what a comment says', '// words: *:happened topic:nav', { '*': ['happened'], topic: ['nav'] }],
  ['nothing for what is no namespace', `'https://a.cn' 'act:report' useTranslation() '12:30'`, {}],
])('the build finds %s', async (_, code, expected) => {
  const { wordsAskedIn } = await theBuild();
  const found = [...wordsAskedIn(code, namespaces)].map(([ns, keys]) => [ns, keys === WHOLE ? WHOLE : [...keys]]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test('a key is picked with its forms for numbers, its parts and its place, and nothing beside it', async () => {
  const { pick } = await theBuild();
  const words = {
    nav: '议题',
    count_one: '{{count}} topic',
    count_other: '{{count}} topics',
    status: { OPEN: '待审', DONE: '办结' },
    list: { title: '议题', lead: '…' },
  };
  expect(pick(words, ['nav', 'count'])).toEqual({
    nav: '议题',
    count_one: words.count_one,
    count_other: words.count_other,
  });
  expect(pick(words, ['status', 'list.title'])).toEqual({ status: words.status, list: { title: '议题' } });
  expect(pick(words, ['status.OPEN', 'status.DONE', 'gone', 'nav.deep'])).toEqual({ status: words.status });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['generated', 'testing'].includes(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|test-support|zh-CN|en)\./.test(entry.name) ? [path] : [];
  });
}

test('no file asks for words in a way the build cannot read', () => {
  const places = ['clients/web-admin', 'clients/member-portal', 'clients/public-display', 'packages/features'];
  const unreadable = places
    .flatMap((place) => sources(join(root, place, 'src')))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      const asked = [...code.matchAll(/\buseTranslation\(([^()]*)\)/g)].map(([, given = '']) => given);
      const unclear = asked.filter((given) => !/^(|'[\w-]+'|\[('[\w-]+'(, )?)+\])$/.test(given));
      const joined = code.includes('// words: ') ? [] : (code.match(/\bt\(`\$\{[^}]+\}:/g) ?? []);
      return [...unclear, ...joined].map((what) => `${file.slice(root.length + 1)}: ${what}`);
    });
  expect(unreadable).toEqual([]);
});
