import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

export const root = resolve(import.meta.dirname, '../..');

export interface Import {
  /** Both relative to the repository. */
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every file below a folder, build outputs and packages aside. */
export function filesOf(folder: string, fits: (path: string) => boolean = () => true): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(node_modules|dist|dist\.unfinished|generated|\.cache|\.data)\//.test(path) && fits(path))
    .sort();
}

/** Every import and re-export of our own code, resolved to files. */
export function importsOf(folder: string): Import[] {
  return sourcesOf(folder).flatMap(({ from, specifier, typeOnly }) => {
    const to = targetOf(from, specifier);
    return to ? [{ from, to, typeOnly }] : [];
  });
}

/** Every import of somebody else's code. */
export function packagesOf(folder: string): { from: string; package: string }[] {
  return sourcesOf(folder)
    .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('@bandeng/'))
    .map(({ from, specifier }) => ({ from, package: specifier }));
}

function sourcesOf(folder: string) {
  return filesOf(folder, (path) => /\.tsx?$/.test(path)).flatMap((from) => {
    const { body } = parseSync(readFileSync(join(root, from), 'utf8'), {
      syntax: 'typescript',
      tsx: from.endsWith('.tsx'),
      decorators: true,
    });
    return body.flatMap((item) => {
      if (!('source' in item) || !item.source) return [];
      return [{ from, specifier: item.source.value, typeOnly: 'typeOnly' in item ? Boolean(item.typeOnly) : false }];
    });
  });
}

function targetOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return specifier.startsWith('@bandeng/') ? specifier : null;
  return relative(root, join(root, dirname(from), specifier)).replace(/\.jsx?$/, '.ts');
}
