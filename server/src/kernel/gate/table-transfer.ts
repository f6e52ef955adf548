import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badInput } from '../errors.js';
import {
  csvOf,
  type OutputSheet,
  type StreamedSheet,
  streamXlsx,
  TABLE_LIMITS,
  type TableFile,
  writeCsv,
  writeXlsx,
} from '../tabular/index.js';
import { bodies } from './bodies.js';
import { refuseBody, refuseRequest, send, sendPacked } from './http-answer.js';
import { isPreflighted } from './origin.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Only what another site cannot send by a form is read. Says false once it has answered that. */
export function isUpload(req: IncomingMessage, res: ServerResponse): boolean {
  if (isPreflighted(req)) return true;
  refuseRequest(res, 415, 'CONTENT_TYPE');
  return false;
}

/** A table sent as the body, its name in `x-file-name`; null when it is not read to its end, which is then answered. */
export async function receiveTable(req: IncomingMessage, res: ServerResponse): Promise<TableFile | null> {
  const name = nameIn(req.headers['x-file-name']);
  try {
    return { name, bytes: await bodies.read(req, TABLE_LIMITS.bytes) };
  } catch (error) {
    refuseBody(res, error, 'TOO_LARGE');
    return null;
  }
}

/** A workbook to keep; never kept by anything in between. */
export function sendWorkbook(res: ServerResponse, name: string, book: Buffer): void {
  sendFile(res, name, XLSX, book);
}

/** A file to keep under this name; never kept by anything in between. */
export function sendFile(res: ServerResponse, name: string, type: string, bytes: Buffer): void {
  nameFile(res, name);
  send(res, 200, type, bytes);
}

/** What is sent next is kept under this name, and by nothing in between. */
export function nameFile(res: ServerResponse, name: string): void {
  res.setHeader(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`,
  );
  res.setHeader('cache-control', 'no-store');
}

/** A table to keep, as people want it; `name` goes without an ending. */
export async function sendTable(
  res: ServerResponse,
  name: string,
  sheet: OutputSheet,
  as: 'xlsx' | 'csv',
): Promise<void> {
  if (as === 'xlsx') sendFile(res, `${name}.xlsx`, XLSX, await writeXlsx(sheet));
  else {
    nameFile(res, `${name}.csv`);
    await sendPacked(res, 200, 'text/csv; charset=utf-8', writeCsv(sheet));
  }
}

/** The same for what is read page by page: it goes out as it is read. Whoever leaves in the middle ends it. */
export async function streamTable(
  res: ServerResponse,
  name: string,
  sheet: StreamedSheet,
  as: 'xlsx' | 'csv',
): Promise<void> {
  nameFile(res, `${name}.${as}`);
  res.setHeader('content-type', as === 'xlsx' ? XLSX : 'text/csv; charset=utf-8');
  try {
    if (as === 'xlsx') await streamXlsx(sheet, res);
    else await pipeline(Readable.from(csvOf(sheet)), res);
  } catch (error) {
    // What is on its way cannot become an answer any more: it is cut off, so that nobody takes a half for the whole.
    if (!res.headersSent) throw error;
    const gone = res.destroyed;
    res.destroy();
    if (!gone) throw error;
  }
}

/** Header values are ASCII: the name comes percent-encoded. */
function nameIn(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? ''));
  } catch {
    throw badInput('file', 'NAME');
  }
}
