import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A feature's style sheets; they stay on the page when somebody goes on to another feature. */
function sheetsOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/\/\*.*?\*\//gs, ''));
}

/** Classes that begin a selector: what the sheet takes to be its own. */
const ownClasses = (css: string) =>
  [...css.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors]) => (selectors as string).split(','))
    .flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []);

describe.each(['web-admin', 'member-portal'])('%s', (client) => {
  const features = join(root, 'clients', client, 'src/features');
  const names = readdirSync(features);

  it('gives a class to one feature, or to the shell', () => {
    const owners = new Map<string, Set<string>>();
    for (const feature of names) {
      for (const own of sheetsOf(join(features, feature)).flatMap(ownClasses)) {
        owners.set(own, (owners.get(own) ?? new Set()).add(feature));
      }
    }
    const shared = [...owners].filter(([, of]) => of.size > 1).map(([own, of]) => `.${own}: ${[...of].join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('sets the paper of all that is printed in the shell; a feature names a page of its own', () => {
    expect(names.filter((feature) => sheetsOf(join(features, feature)).some((css) => /@page\s*\{/.test(css)))).toEqual(
      [],
    );
  });
});
