import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { Table } from './table.js';

/** The folder of public test data, next to the repository or above it; null when this machine has none. */
export function sharedData(): string | null {
  const named = process.env['BANDENG_SHARED_DATA'];
  if (named) return existsSync(join(named, 'README.md')) ? named : null;
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'shared/data/README.md'))) return join(at, 'shared/data');
  }
  return null;
}

interface Part {
  readonly path: string;
  readonly content: Buffer | string;
  /** What the table of contents claims, when it lies. */
  readonly claims?: number;
}

/** A zip file, written by hand so that a test can lie in it. */
export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, claims } of parts) {
    const name = Buffer.from(path);
    const raw = Buffer.from(content as string);
    const stored = deflateRawSync(raw, { level: 9 });
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(stored.length, 18);
    local.writeUInt32LE(claims ?? raw.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(stored.length, 20);
    entry.writeUInt32LE(claims ?? raw.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, name, stored);
    directory.push(entry, name);
    offset += local.length + name.length + stored.length;
  }
  const contents = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, contents, end]);
}

/** A workbook from the XML of its sheet, for what a well-behaved library would not write. */
export function workbookOf(
  sheetXml: string | Buffer,
  more: { strings?: string; styles?: string; claims?: number } = {},
): Buffer {
  const links = (items: readonly [string, string, string][]) =>
    `<Relationships>${items.map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  return zip([
    { path: '[Content_Types].xml', content: '<Types/>' },
    { path: '_rels/.rels', content: links([['r1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="s1"/></sheets></workbook>',
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: links([
        ['s1', 'worksheet', 'worksheets/sheet1.xml'],
        ['s2', 'sharedStrings', 'sharedStrings.xml'],
        ['s3', 'styles', 'styles.xml'],
      ]),
    },
    { path: 'xl/worksheets/sheet1.xml', content: sheetXml, ...(more.claims ? { claims: more.claims } : {}) },
    ...(more.strings ? [{ path: 'xl/sharedStrings.xml', content: more.strings }] : []),
    ...(more.styles ? [{ path: 'xl/styles.xml', content: more.styles }] : []),
  ]);
}

/** A table's texts without marks, trailing blanks cut: what two formats of one list must agree on. */
export function texts(table: Table, sheet = 0): string[][] {
  return (table.sheets[sheet]?.rows ?? []).map((row) => row.map(({ text }) => text));
}
