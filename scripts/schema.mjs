// Everything generated from the code: the schema, the next migration, the clients' types, the registered documents.
// pnpm schema writes what changed; with --check it changes nothing and fails when something would; with --released it
// takes the entities and documents of today for what installations have: the next migration starts from there, and the next
// release knows what the pages of this one ask.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { root, sourcesOf } from './house.mjs';

/** What entities have and no release has yet. After a release: a new number and name, and pnpm schema --released. */
const NEXT_MIGRATION = 'server/migrations/0040-closed-doors.sql';

/** The features that clients share have documents of their own. */
const SHARED = 'packages/features';

/** Brings the generated files up to date, or only names those that are not. */
export async function schema({ check = false } = {}) {
  await build({ only: ['server'] });
  const outcome = new Map();
  outcome.set('schema/schema.graphql', await emittedSchema());
  const migration = await nextMigration();
  if (migration) outcome.set(NEXT_MIGRATION, migration);
  else if (!check) await rm(join(root, NEXT_MIGRATION), { force: true });
  // The generators read the schema as text, so that they see this one and not the one on disk.
  const documents = {};
  for (const place of [SHARED, ...readdirSync(join(root, 'clients')).map((client) => `clients/${client}`)]) {
    for (const { filename, content } of await generatedFor(place, outcome.get('schema/schema.graphql'))) {
      const file = relative(root, filename);
      if (file.endsWith('persisted-documents.json')) Object.assign(documents, JSON.parse(content));
      else outcome.set(file, content);
    }
  }
  const registered = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1)));
  outcome.set('schema/trusted-documents.json', `${JSON.stringify(registered, null, 2)}\n`);

  const changed = [];
  for (const [file, content] of outcome) {
    const path = join(root, file);
    if (existsSync(path) && (await readFile(path, 'utf8')) === content) continue;
    changed.push(file);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return changed;
}

async function emittedSchema() {
  const { modules } = await import('../server/dist/modules.js');
  const { createSchema, printSortedSchema } = await import('../server/dist/kernel/schema.js');
  return printSortedSchema(createSchema(modules));
}

async function nextMigration({ release = false } = {}) {
  const { unreleasedSchemaSql } = await import('../server/dist/kernel/database.js');
  const { besideTheLastRelease, isHeld } = await import('../server/dist/kernel/migration-files.js');
  const held = isHeld(basename(NEXT_MIGRATION));
  const written = await unreleasedSchemaSql({ release, safe: held });
  const sql = held ? besideTheLastRelease(written) : written;
  return sql && `-- Written by pnpm schema from what changed in the entities since the last release.\n${sql}\n`;
}

const documentSources = (place) =>
  sourcesOf([`${place}/src`]).filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'));

/** Types for the documents of one place, and the documents themselves by their hash. */
async function generatedFor(place, schemaText) {
  const sources = documentSources(place);
  if (sources.length === 0) return [];
  return typesOfDocuments(
    schemaText,
    [...sources.map((file) => join(root, file)), ...(place === SHARED ? [] : await sharedFragments(sources))],
    `${join(root, place, 'src/generated')}/`,
  );
}

/** Types for the documents in these files, as files of the folder `output`. */
export async function typesOfDocuments(schemaText, documents, output) {
  const { generate } = await import('@graphql-codegen/cli');
  const { addTypenameSelectionDocumentTransform } = await import('@graphql-codegen/client-preset');
  return generate(
    {
      schema: schemaText,
      documents,
      ignoreNoDocuments: true,
      silent: true,
      errorsOnly: true,
      generates: {
        [output]: {
          preset: 'client',
          // A registered document is sent as it was registered: what the cache and the refusals need must be in it.
          documentTransforms: [addTypenameSelectionDocumentTransform],
          presetConfig: {
            fragmentMasking: { unmaskFunctionName: 'readFragment' },
            persistedDocuments: { hashAlgorithm: 'sha256', hashPropertyName: 'hash' },
          },
          config: {
            useTypeImports: true,
            enumsAsTypes: true,
            strictScalars: true,
            scalars: { DateTime: 'string', LocalDate: 'string' },
            defaultScalarType: 'unknown',
          },
        },
      },
    },
    false,
  );
}

/**
 * The fragments of the shared features that documents in these files spread, directly or through one another: a client
 * asks for what a shared component shows, and the component reads it by types of its own.
 */
async function sharedFragments(files) {
  const { parse, print } = await import('graphql');
  const textsIn = (paths) =>
    paths.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]+)`/g)].map(([, text]) => text),
    );
  const spreadsIn = (text) => [...text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)].map(([, name]) => name);
  const shared = new Map(
    textsIn(documentSources(SHARED))
      .flatMap((text) => parse(text).definitions)
      .filter(({ kind }) => kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, print(fragment)]),
  );
  const used = new Set();
  const use = (name) => {
    const fragment = shared.get(name);
    if (!fragment || used.has(fragment)) return;
    used.add(fragment);
    for (const inner of spreadsIn(fragment)) use(inner);
  };
  for (const name of textsIn(files).flatMap(spreadsIn)) use(name);
  return [...used];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  if (process.argv.includes('--released')) {
    await build({ only: ['server'] });
    await copyFile(join(root, 'schema/trusted-documents.json'), join(root, 'schema/released-documents.json'));
    await nextMigration({ release: true });
  }
  const changed = await schema({ check });
  for (const file of changed) console.log(`${check ? 'out of date' : 'wrote'} ${file}`);
  if (check && changed.length > 0) {
    console.log('run: pnpm schema');
    process.exitCode = 1;
  }
}
