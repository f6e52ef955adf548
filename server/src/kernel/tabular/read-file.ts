import { Archive } from './archive.js';
import { readDelimited } from './delimited.js';
import { Budget } from './grid.js';
import { readJsonLines } from './json-lines.js';
import { type Table, type TableFile, type TableLimits, TableRefusal } from './table.js';
import { readXlsx } from './xlsx.js';

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);

/** Reads one file on the thread it is called on. Only the worker calls this; everybody else uses `readTable`. */
export async function readFile({ name, bytes }: TableFile, limits: TableLimits): Promise<Table> {
  const budget = new Budget(limits);
  const table = await readByContent(name, bytes, budget);
  if (table.sheets.every(({ rows }) => rows.length === 0)) throw new TableRefusal('EMPTY');
  return table;
}

/** What the bytes are decides; the file's name only tells text apart from a text file that pretends. */
async function readByContent(name: string, bytes: Uint8Array, budget: Budget): Promise<Table> {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    return { format: 'XLSX', sheets: await readXlsx(new Archive(bytes, budget.limits), budget) };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new TableRefusal(isEncryptedOffice(bytes) ? 'ENCRYPTED' : 'WRONG_FORMAT');
  if (
    !/\.(csv|tsv|txt|jsonl|ndjson)$/i.test(name.trim()) ||
    isMarkup(bytes) ||
    startsWith(bytes, 0x25, 0x50, 0x44, 0x46)
  )
    throw new TableRefusal('WRONG_FORMAT');
  if (/\.(jsonl|ndjson)$/i.test(name.trim())) return { format: 'JSONL', sheets: readJsonLines(name, bytes, budget) };
  return { format: 'CSV', sheets: readDelimited(name, bytes, budget) };
}

/** A workbook with a password is wrapped in the old container, which names its content. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

/** Web systems export tables as HTML or XML under any name. */
function isMarkup(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/\0|^\xEF\xBB\xBF|^\xFF\xFE/g, '')
    .trimStart();
  return /^<(\?xml|!doctype|!--|html|head|meta|body|table|style)/i.test(head);
}
