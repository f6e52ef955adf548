// Lets Node import this repository's TypeScript as it is. Each file is compiled once and kept in .cache until it changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version as swcVersion, transformSync } from '@swc/core';

const root = join(import.meta.dirname, '../../..');
const kept = join(root, '.cache', 'compiled');
const { $schema, ...options } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const compiler = `${swcVersion} ${JSON.stringify(options)}`;

/** Where the map of each compiled module lies, by the name that its stack frames carry. */
export const sourceMaps = new Map();

/** Modules that stand in for a package, by the name that tests import. */
export const standIns = new Map();

/** Nobody sees a component here: its classes are called as they are written. */
const noStyles = 'export default new Proxy({}, { get: (_, name) => name });';

registerHooks({
  resolve(specifier, context, next) {
    const standIn = standIns.get(specifier);
    if (standIn && standIn !== context.parentURL) return { url: standIn, shortCircuit: true };
    const url = /^\.{1,2}\//.test(specifier) && context.parentURL && beside(specifier, context.parentURL);
    return url ? { url, shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    if (url.endsWith('.css')) return { format: 'module', source: noStyles, shortCircuit: true };
    if (!/\.tsx?(\?.*)?$/.test(url) || url.includes('/node_modules/')) return next(url, context);
    return { format: 'module', source: compiled(url), shortCircuit: true };
  },
});

/**
 * The server's sources import `./thing.js`, as the compiled server will, and the clients' `./thing`, as their bundler
 * takes it; here the file is `thing.ts`.
 */
function beside(specifier, parent) {
  if (parent.includes('/node_modules/') || /\.(mjs|cjs|tsx?|json)$/.test(specifier)) return null;
  for (const ending of ['.ts', '.tsx', '/index.ts']) {
    const url = new URL(`${specifier.replace(/\.js$/, '')}${ending}`, parent);
    if (existsSync(url)) return url.href;
  }
  return null;
}

function compiled(url) {
  const file = fileURLToPath(url);
  const source = readFileSync(file, 'utf8');
  const output = join(kept, `${relative(root, file)}.js`);
  sourceMaps.set(url, `${output}.map`);
  const stamp = `// ${createHash('sha256').update(compiler).update('\0').update(source).digest('hex')}\n`;
  const known = existsSync(output) ? readFileSync(output, 'utf8') : '';
  // The stamp is the last line, so that the lines of the map are those of the file.
  if (known.endsWith(stamp)) return known;
  const { code, map } = transformSync(source, { ...options, swcrc: false, filename: file, sourceFileName: file });
  const fresh = `${code}\n${stamp}`;
  mkdirSync(dirname(output), { recursive: true });
  write(`${output}.map`, map);
  write(output, fresh);
  return fresh;
}

/** Two workers may meet the same file: each puts a whole one in place. */
function write(file, text) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
