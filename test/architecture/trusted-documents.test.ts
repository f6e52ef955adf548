import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const registered = JSON.parse(readFileSync(join(root, 'schema/trusted-documents.json'), 'utf8')) as Record<
  string,
  string
>;
const places = readdirSync(join(root, 'clients'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `clients/${name}`);

test.each([...places, 'packages/features'])(
  'every document of %s is found by its hash among the registered ones',
  async (place) => {
    const { documentHash } = (await import(
      pathToFileURL(join(root, 'packages/graphql-client/src/documents.ts')).href
    )) as { documentHash: (document: unknown) => string | null };
    const generated = (await import(pathToFileURL(join(root, place, 'src/generated/graphql.ts')).href)) as Record<
      string,
      unknown
    >;
    for (const [name, document] of Object.entries(generated)) {
      if (!name.endsWith('Document')) continue;
      expect([name, registered[documentHash(document) ?? '']]).toEqual([
        name,
        expect.stringMatching(/^(fragment|query|mutation|subscription) /),
      ]);
    }
  },
);
