import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { filesOf, root } from './imports.js';
import { roomOf } from './order.js';
import { tableOwners } from './tables.js';

/** A piece of SQL as it stands in a source file; `§` where a value or another piece is put in. */
export interface Piece {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

const SQL =
  /\b(?:select|join|insert into|delete from|truncate|lock table|vacuum)\b|\bfrom \w+ \w\b|\bupdate \w+\s+set\b/;

/** Every literal of the server that reads like SQL, whoever runs it and how. */
export function piecesOfSql(): Piece[] {
  return filesOf('server/src', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).flatMap((path) => {
    const room = roomOf(path);
    if (room === null) return [];
    const source = readFileSync(join(root, path), 'utf8');
    const literals: string[] = [];
    collect(parseSync(source, { syntax: 'typescript', decorators: true }), literals);
    return literals.filter((text) => SQL.test(text)).map((text) => ({ path, room, text }));
  });
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly cooked?: string }[];
}

function collect(node: unknown, into: string[]): void {
  if (Array.isArray(node)) for (const one of node) collect(one, into);
  else if (node !== null && typeof node === 'object') {
    const { type, value, quasis } = node as Node;
    if (type === 'StringLiteral' && typeof value === 'string') into.push(value);
    if (type === 'TemplateLiteral' && quasis) into.push(quasis.map(({ cooked }) => cooked ?? '').join(' § '));
    for (const child of Object.values(node)) collect(child, into);
  }
}

/** The tables a piece of SQL names where a table stands. */
export function tablesIn(text: string): string[] {
  const bare = text.replaceAll(/'(?:[^']|'')*'/g, "''").replaceAll(/--[^\n]*/g, '');
  const named = [
    ...bare.matchAll(/\b(?:from|join|into|update|truncate|table|vacuum \(full\))\s+(?:only\s+)?"?([a-z_]+)"?/gi),
    // A list of tables: the second has a name of its own, and is no column of a list.
    ...bare.matchAll(/,\s*([a-z_]+)\s+(?!as\b|from\b|desc\b|asc\b|order\b|filter\b|over\b)[a-z]\w*\b(?!\s*\()/gi),
  ].map(([, name = '']) => name.toLowerCase());
  return [...new Set(named)].filter((name) => tableOwners.has(name)).sort();
}

/** The statements that are declared, or handed on to be declared, by name as far as it stands in the source, with where. */
export function declaredNames(): { readonly path: string; readonly room: string; readonly name: string }[] {
  return filesOf('server/src', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).flatMap((path) => {
    const room = roomOf(path);
    if (room === null || path === 'server/src/kernel/read.ts') return [];
    const source = readFileSync(join(root, path), 'utf8');
    return [
      ...source.matchAll(/(?:\bprepared(?:<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)?\(\s*|\bstatement: )['`]([^'`$]*)/g),
    ].map(([, name = '']) => ({ path, room, name }));
  });
}
