import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const SHARED = join(here, '../packages/features/src');
const KNOWN_WORDS = join(here, '../packages/ui/src/known-words.ts');

/** `words:topic` is a whole namespace, `words:topic:nav,title` these keys of it, `words:*:refusal` a key of all. */
const WORDS = 'words:';
const ALL = '*';

type Words = Readonly<Record<string, unknown>>;
/** `runnerImport` of vite. */
type Import = (file: string) => Promise<{ readonly module: { readonly default: Words } }>;
/** What a file says: a namespace whole, or some of its keys. */
export type Asked = ReadonlyMap<string, 'WHOLE' | ReadonlySet<string>>;

/**
 * What a source file asks for. `useTranslation('topic')` and a key that is put together (`topic:status.${status}`) need the
 * namespace, a key that stands there as it is ('topic:nav') needs that key. A comment `words: *:happened` asks for what no
 * text shows.
 */
export function wordsAskedIn(code: string, namespaces: ReadonlySet<string>): Asked {
  const asked = new Map<string, 'WHOLE' | Set<string>>();
  const whole = (ns: string) => namespaces.has(ns) && asked.set(ns, 'WHOLE');
  const one = (ns: string, key: string) => {
    if (ns !== ALL && !namespaces.has(ns)) return;
    const keys = asked.get(ns) ?? new Set();
    if (keys !== 'WHOLE') asked.set(ns, keys.add(key));
  };
  for (const [, names = ''] of code.matchAll(/\buseTranslation\(([^()]*)\)/g)) {
    for (const [, ns = ''] of names.matchAll(/'([\w-]+)'/g)) whole(ns);
  }
  for (const [, ns = ''] of code.matchAll(/\bns: '([\w-]+)'/g)) whole(ns);
  for (const [, ns = ''] of code.matchAll(/`([A-Za-z]\w*):[\w.]*\$\{/g)) whole(ns);
  for (const [, ns = '', key = ''] of code.matchAll(/['"`]([A-Za-z]\w*):([A-Za-z][\w.]*)['"`]/g)) one(ns, key);
  for (const [, list = ''] of code.matchAll(/\/\/ words: (.*)/g)) {
    for (const [, ns = '', key = ''] of list.matchAll(/([\w*]+):([\w.]+)/g)) one(ns, key);
  }
  return asked;
}

/** What stands under a key that may have parts, or its forms for numbers, as words of the same shape. */
export function pick(words: Words, keys: Iterable<string>): Words {
  const picked: Record<string, unknown> = {};
  for (const key of keys) {
    const [first = '', ...rest] = key.split('.');
    if (rest.length > 0) {
      const inner = words[first];
      if (typeof inner !== 'object' || inner === null) continue;
      picked[first] = { ...(picked[first] as Words), ...pick(inner as Words, [rest.join('.')]) };
      continue;
    }
    for (const form of Object.keys(words)) {
      if (form === first || form.replace(/_(zero|one|two|few|many|other)$/, '') === first) picked[form] = words[form];
    }
  }
  return picked;
}

/**
 * In the build each file brings the Chinese words it says: they lie in the chunk of the page, and no page loads another's.
 * What is said when something is refused comes once the page stands. During development and in tests words are whole.
 */
export const wordsByPage = (client: string, importing: Import) => {
  const own = join(here, client, 'src');
  const files = new Map<string, string[]>();
  for (const folder of [SHARED, own]) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.zh-CN.ts')) continue;
      const ns = basename(path, '.zh-CN.ts');
      files.set(ns, [...(files.get(ns) ?? []), join(folder, path)]);
    }
  }
  const namespaces = new Set(files.keys());
  const known = new Map<string, Promise<Words>>();
  const read = (file: string) => {
    const words = known.get(file) ?? importing(file).then(({ module }) => module.default);
    known.set(file, words);
    return words;
  };
  const wholeOf = (ns: string) => {
    const paths = files.get(ns) ?? [];
    const imports = paths.map((path, n) => `import words${n} from ${JSON.stringify(path)};`);
    return [...imports, `knowWords(${JSON.stringify(ns)}, ${paths.map((_, n) => `words${n}`).join(', ')});`];
  };
  const partOf = async (ns: string, keys: readonly string[]) => {
    const found: string[] = [];
    for (const name of ns === ALL ? namespaces : [ns]) {
      for (const path of files.get(name) ?? []) {
        const picked = pick(await read(path), keys);
        if (Object.keys(picked).length > 0)
          found.push(`knowWords(${JSON.stringify(name)}, ${JSON.stringify(picked)});`);
      }
    }
    return found;
  };
  return {
    name: 'words-by-page',
    apply: 'build' as const,
    enforce: 'pre' as const,
    resolveId: (id: string) => (id.startsWith(WORDS) ? { id: `\0${id}`, moduleSideEffects: true } : null),
    async load(id: string) {
      if (id === join(own, 'words.ts')) return WITHOUT_WORDS;
      if (!id.startsWith(`\0${WORDS}`)) return null;
      const [ns = '', keys] = id.slice(WORDS.length + 1).split(':');
      const lines = keys === undefined ? wholeOf(ns) : await partOf(ns, keys.split(','));
      return [`import { knowWords } from ${JSON.stringify(KNOWN_WORDS)};`, ...lines].join('\n');
    },
    transform(code: string, id: string) {
      const [file = id] = id.split('?');
      const isOurs = (file.startsWith(own) || file.startsWith(SHARED)) && /\.tsx?$/.test(file);
      if (!isOurs || file.includes('/generated/') || /\.(zh-CN|en)\.ts$/.test(file)) return null;
      const imports = [...wordsAskedIn(code, namespaces)].map(([ns, keys]) =>
        keys === 'WHOLE' ? `import '${WORDS}${ns}';` : `import '${WORDS}${ns}:${[...keys].sort().join(',')}';`,
      );
      return imports.length > 0 ? { code: `${imports.join('\n')}\n${code}`, map: null } : null;
    },
  };
};

const WITHOUT_WORDS = `
export const chinese = {};
export const loadEnglish = async () => (await import('./words-en')).english;
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
globalThis.window?.addEventListener('load', () => whenIdle(() => void import('${WORDS}${ALL}:refusal').catch(() => undefined)));
`;
