// What a release is made of beside our own code: the packages that are installed for it, found by walking from what our
// parts ask for. The lockfile is not read here, so that the suite can hold one against the other.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../house.mjs';

/** Runs from node_modules: the server, and the launcher with its Node and its PostgreSQL. */
const RUNNING = ['.', 'server'];
/** Compiled into what browsers load: only their code goes along, and their licences. */
export const COMPILED = readdirSync(join(root, 'clients'), { withFileTypes: true })
  .filter((entry) => existsSync(join(entry.parentPath, entry.name, 'package.json')))
  .map(({ name }) => `clients/${name}`);

/**
 * Every package of a release, each once, sorted: `runs` where it lies in the archive, `direct` where one of our parts asks for
 * it, `uses` what it leads to.
 */
export function packagesOfRelease() {
  const found = new Map();
  const running = new Set();
  const direct = new Set();
  for (const importer of RUNNING) walk(join(root, importer), { found, seen: running, direct });
  for (const importer of COMPILED) walk(join(root, importer), { found, seen: new Set(), direct });
  return [...found.values()]
    .map((item) => ({ ...item, runs: running.has(item.directory), direct: direct.has(item.directory) }))
    .sort((a, b) => compare(a.directory, b.directory));
}

/** The links by which our own parts find theirs: where each lies, and the package. */
export function linksOfParts() {
  return RUNNING.flatMap((importer) =>
    asked(join(root, importer)).flatMap(({ name }) => {
      const link = join(root, importer, 'node_modules', name);
      return existsSync(link) && isPackage(realpathSync(link)) && fits(manifestOf(link)) ? [link] : [];
    }),
  );
}

function walk(part, { found, seen, direct }) {
  for (const { name, needed } of asked(part)) {
    const directory = place(join(part, 'node_modules'), name, needed, part);
    if (!directory) continue;
    if (isPackage(directory)) {
      direct.add(directory);
      visit(directory, found, seen);
    } else if (!seen.has(directory)) {
      seen.add(directory);
      walk(directory, { found, seen, direct });
    }
  }
}

function visit(directory, found, seen) {
  if (seen.has(directory)) return;
  seen.add(directory);
  const neighbours = directory.slice(0, directory.lastIndexOf(`${sep}node_modules${sep}`) + '/node_modules'.length);
  const uses = asked(directory)
    .map(({ name, needed }) => ({ link: join(neighbours, name), at: place(neighbours, name, needed, directory) }))
    .filter(({ at }) => at);
  const manifest = manifestOf(directory);
  found.set(directory, { name: manifest.name, version: manifest.version, manifest, directory, uses });
  for (const { at } of uses) visit(at, found, seen);
}

/** What it asks for, and whether it is whole without it; peers count, for they are loaded as well. */
function asked(directory) {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifestOf(directory);
  // A peer that may be there is at times named beside the peers only.
  const names = { ...peerDependenciesMeta, ...peerDependencies, ...optionalDependencies, ...dependencies };
  return Object.keys(names)
    .sort()
    .map((name) => ({ name, needed: Boolean(dependencies?.[name]) && !optionalDependencies?.[name] }));
}

/** Where it is installed; null for what this machine has no use for. */
function place(modules, name, needed, by) {
  const link = join(modules, name);
  if (existsSync(link) && fits(manifestOf(link))) return realpathSync(link);
  if (needed) throw new Error(`${relative(root, by)} asks for ${name}, which is not installed: pnpm install`);
  return null;
}

/** Whether it is for this kind of machine. */
const fits = ({ os, cpu }) =>
  [os ?? [], cpu ?? []].every((list, at) => allowed([list].flat(), [process.platform, process.arch][at]));
const allowed = (list, ours) =>
  list.length === 0 ||
  list.includes(ours) ||
  (list.every((name) => name.startsWith('!')) && !list.includes(`!${ours}`));

const manifestOf = (directory) => JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
const isPackage = (directory) => directory.includes(`${sep}node_modules${sep}`);
const compare = (a, b) => (a < b ? -1 : Number(a > b));

/** The texts under which a package may be passed on, as it brings them. */
export function licenceTextsOf({ directory }) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice|copyright)/i.test(entry.name))
    .map(({ name }) => join(directory, name))
    .sort();
}
