// What a new feature begins as: a module of the server, its tests, a page of the desk with its words. pnpm new feature NAME
// Options: --plural NAMES, --layer views (where it stands), --zh 中文名, --en "English name". NAME is one word.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bin, root, run } from './house.mjs';
import { featureFiles } from './new/feature.mjs';

const LIST = 'server/src/modules/index.ts';

/** The one line by which the house knows a module. */
export const lineOf = (name) => `export { ${name}Module } from './${name}/index.js';`;

/** Writes a feature into a tree and enters it in the list of modules. Answers the files it wrote. */
export async function newFeature(wanted, tree = root) {
  const { name } = wanted;
  if (!/^[a-z]{3,24}$/.test(name)) throw new Error(`a feature is called by one word of small letters, not ${name}`);
  const files = featureFiles(wanted);
  const taken = [...files.keys()].find((path) => existsSync(join(tree, dirname(path))));
  if (taken) throw new Error(`${dirname(taken)} is there already`);
  for (const [path, text] of files) {
    await mkdir(join(tree, dirname(path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  const list = readFileSync(join(tree, LIST), 'utf8').trimEnd().split('\n');
  const firstLine = list.findIndex((line) => line.startsWith('export { ') && line.includes("from './"));
  const modules = [...list.slice(firstLine), lineOf(name)].sort();
  await writeFile(join(tree, LIST), `${[...list.slice(0, firstLine), ...modules].join('\n')}\n`);
  return [...files.keys()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      plural: { type: 'string' },
      layer: { type: 'string', default: 'views' },
      zh: { type: 'string' },
      en: { type: 'string' },
    },
  });
  const [kind, name] = positionals;
  if (kind !== 'feature' || !name) {
    console.error('pnpm new feature NAME [--plural NAMES] [--layer views] [--zh 中文名] [--en "English name"]');
    process.exit(1);
  }
  try {
    const files = await newFeature({ name, ...values });
    await run(bin('biome'), ['check', '--write', ...files, LIST]);
    const { schema } = await import('./schema.mjs');
    const generated = await schema();
    console.log([...files, LIST, ...generated].map((file) => `wrote ${file}`).join('\n'));
    console.log('by hand: its words in docs/glossary.md, a line in CHANGELOG.md. Then: pnpm check');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
