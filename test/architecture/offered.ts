import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';
import { parse } from 'graphql';
import { filesOf, root } from './imports.js';

/** What holds of one name at the top of a file: which others it speaks of, which files it loads, which documents it is. */
interface Said {
  readonly names: Set<string>;
  readonly files: Set<string>;
  readonly mutations: Set<string>;
}
interface Source {
  readonly said: ReadonlyMap<string, Said>;
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
  readonly exported: ReadonlyMap<string, string>;
  readonly all: readonly string[];
}
type Node = { readonly [key: string]: unknown; readonly type?: string };

const EVERYTHING = '*';
/** Of a file whatever stands in no declaration. */
const LOOSE = '<loose>';

/**
 * The mutations that a client's pages send: followed name by name from its `main.tsx` through what it imports, loads when a
 * page is opened and finds by its place. A document that nothing on the way speaks of is not offered, whatever lies in the folder.
 */
export function offeredBy(client: string): ReadonlySet<string> {
  const offered = new Set<string>();
  const seen = new Set<string>();
  const waiting: (readonly [string, string])[] = [[`${client}/src/main.tsx`, EVERYTHING]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [file, name] = next;
    if (seen.has(`${file}#${name}`)) continue;
    seen.add(`${file}#${name}`);
    const source = sourceOf(file);
    if (!source) continue;
    if (name === EVERYTHING) {
      for (const one of [...source.said.keys(), ...source.exported.keys()]) waiting.push([file, one]);
      for (const one of source.all) waiting.push([one, EVERYTHING]);
      continue;
    }
    waiting.push([file, LOOSE]);
    const here = source.exported.get(name) ?? name;
    const said = source.said.get(here);
    const brought = source.imported.get(here);
    if (brought) waiting.push([brought.file, brought.name]);
    else if (said) {
      for (const one of said.mutations) offered.add(one);
      for (const one of said.names) waiting.push([file, one]);
      for (const one of said.files) waiting.push([one, EVERYTHING]);
    } else if (name !== LOOSE) for (const one of source.all) waiting.push([one, name]);
  }
  return offered;
}

const known = new Map<string, Source | null>();
function sourceOf(file: string): Source | null {
  const before = known.get(file);
  if (before !== undefined) return before;
  const found = /\.tsx?$/.test(file) && existsSync(join(root, file)) ? read(file) : null;
  known.set(file, found);
  return found;
}

function read(file: string): Source {
  const { body } = parseSync(readFileSync(join(root, file), 'utf8'), {
    syntax: 'typescript',
    tsx: file.endsWith('.tsx'),
  }) as unknown as { body: readonly Node[] };
  const said = new Map<string, Said>();
  const imported = new Map<string, { file: string; name: string }>();
  const exported = new Map<string, string>();
  const all: string[] = [];
  const say = (name: string, node: unknown) => {
    const one = said.get(name) ?? { names: new Set(), files: new Set(), mutations: new Set() };
    collect(node, file, one);
    said.set(name, one);
  };
  const declare = (node: Node): readonly string[] => {
    if (node.type === 'VariableDeclaration') {
      return (node.declarations as Node[]).flatMap((one) => {
        const names = namesIn(one.id);
        for (const name of names) say(name, one);
        return names;
      });
    }
    const name = (node.identifier as { value?: string } | undefined)?.value;
    say(name ?? LOOSE, node);
    return name ? [name] : [];
  };
  for (const item of body) {
    const from = (item.source as { value: string } | null | undefined)?.value;
    if (item.type === 'ImportDeclaration' && from) {
      for (const one of item.specifiers as Node[]) {
        const local = (one.local as { value: string }).value;
        const name =
          one.type === 'ImportSpecifier'
            ? ((one.imported as { value: string } | null)?.value ?? local)
            : one.type === 'ImportDefaultSpecifier'
              ? 'default'
              : EVERYTHING;
        imported.set(local, { file: fileOf(file, from), name });
      }
      if ((item.specifiers as Node[]).length === 0) all.push(fileOf(file, from));
    } else if (item.type === 'ExportAllDeclaration' && from) all.push(fileOf(file, from));
    else if (item.type === 'ExportNamedDeclaration') {
      for (const one of item.specifiers as Node[]) {
        const name = (one.orig as { value: string }).value;
        const out = (one.exported as { value: string } | null)?.value ?? name;
        exported.set(out, from ? `${out} from ${from}` : name);
        if (from) imported.set(`${out} from ${from}`, { file: fileOf(file, from), name });
      }
    } else if (item.type === 'ExportDeclaration') {
      for (const name of declare(item.declaration as Node)) exported.set(name, name);
    } else if (/^ExportDefault/.test(item.type ?? '')) say('default', item);
    else declare(item);
  }
  return { said, imported, exported, all };
}

/** Every name below a node, every file it loads later or by a pattern, every mutation it writes down. */
function collect(node: unknown, file: string, into: Said): void {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, file, into);
    return;
  }
  if (!node || typeof node !== 'object') return;
  const one = node as Node;
  if (one.type === 'Identifier') into.names.add(one.value as string);
  if (one.type === 'CallExpression') {
    const callee = one.callee as Node;
    const first = ((one.arguments as { expression: Node }[])[0]?.expression ?? {}) as Node;
    const loads = typeof first.value === 'string' ? first.value : null;
    if (callee.type === 'Import' && loads) into.files.add(fileOf(file, loads));
    if (callee.type === 'MemberExpression' && (callee.property as Node).value === 'glob' && loads) {
      for (const found of matching(file, loads)) into.files.add(found);
    }
    if (callee.type === 'Identifier' && callee.value === 'graphql') {
      const text = ((first.quasis as { raw?: string; cooked?: string }[] | undefined)?.[0]?.cooked ??
        loads ??
        '') as string;
      for (const mutation of mutationsIn(text)) into.mutations.add(mutation);
    }
  }
  for (const key of Object.keys(one)) if (key !== 'span') collect(one[key], file, into);
}

const mutationsIn = (text: string): readonly string[] =>
  parse(text).definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' && one.operation === 'mutation'
      ? one.selectionSet.selections.flatMap((field) => (field.kind === 'Field' ? [field.name.value] : []))
      : [],
  );

const namesIn = (pattern: unknown): string[] => {
  const into: Said = { names: new Set(), files: new Set(), mutations: new Set() };
  collect(pattern, '', into);
  return [...into.names];
};

const matching = (from: string, pattern: string): readonly string[] => {
  const wanted = relative(root, resolve(root, dirname(from), pattern));
  return filesOf(wanted.split('*')[0] as string, (path) => matchesGlob(path, wanted));
};

function fileOf(from: string, specifier: string): string {
  const shared = /^@bandeng\/(\w[\w-]*)(?:\/(.+))?$/.exec(specifier);
  if (shared) return `packages/${shared[1]}/src/${shared[2] ? `${shared[2]}/index.ts` : 'index.ts'}`;
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(root, resolve(root, dirname(from), specifier)).replace(/\.jsx?$/, '');
  const ways = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`, path];
  return ways.find((way) => /\.tsx?$/.test(way) && existsSync(join(root, way))) ?? path;
}
