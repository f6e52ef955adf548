import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const clients = readdirSync(join(root, 'clients'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const registered = JSON.parse(readFileSync(join(root, 'schema/trusted-documents.json'), 'utf8')) as Record<
  string,
  string
>;

const load = async (file: string) =>
  (await import(pathToFileURL(join(root, file)).href)) as Record<string, (...given: unknown[]) => unknown> &
    Record<string, unknown>;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : [];
  });
}

/** What the build makes of the documents in these files. */
async function shippedFrom(place: string) {
  const { shipped } = (await load('clients/registered-documents.ts')) as {
    shipped: (code: string, file: string) => string;
  };
  return sources(join(root, place, 'src'))
    .map((file) => ({ file, code: readFileSync(file, 'utf8') }))
    .filter(({ code }) => code.includes('graphql('))
    .flatMap(({ file, code }) => [...shipped(code, file).matchAll(/\((\{"documentId".*\})\)/g)])
    .map(([, document]) => JSON.parse(document ?? '') as object);
}

test.each([...clients.map((client) => `clients/${client}`), 'packages/features'])(
  'each document of %s is shipped under its hash, with its name and what it takes',
  async (place) => {
    const { documentHash, operationNameOf, takesVariable } = await load('packages/graphql-client/src/documents.ts');
    const saysOf = (document: object) => [
      operationNameOf?.(document),
      documentHash?.(document),
      ...['id', 'input', 'first', 'after'].filter((name) => takesVariable?.(document, name)),
    ];
    const whole = Object.entries(await load(`${place}/src/generated/graphql.ts`)).filter(([name]) =>
      name.endsWith('Document'),
    );
    const shipped = await shippedFrom(place);
    expect(shipped.length).toBe(whole.length);
    expect(shipped.map(saysOf).sort()).toEqual(whole.map(([, document]) => saysOf(document as object)).sort());
    for (const document of shipped) expect(registered).toHaveProperty([String(documentHash?.(document))]);
  },
);

test.each(clients)('the build of %s has neither texts nor syntax trees of documents', (client) => {
  const dist = join(root, 'clients', client, 'dist/assets');
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const found = scripts.filter((name) =>
    /kind["']?:\s*["'`]Document|\b(query|mutation|subscription|fragment) [A-Z]\w+(\(\$| on [A-Z]| \{)/.test(
      readFileSync(join(dist, name), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});
