import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestContext } from '../context.js';
import { badInput, notFound } from '../errors.js';
import { BodyTooLarge, JSON_TYPE, readBytes, refuseRequest, send } from '../gate/http-answer.js';
import { isPreflighted } from '../gate/origin.js';
import { knownId } from '../id.js';
import type { HttpRoute, ModuleDefinition, RouteCall } from '../module.js';
import { prepared } from '../read.js';
import { FILE_TYPES, type FileType } from './file-type.js';
import { authorizeUpload, FILE_MAX_BYTES, storeFile, uploaderOf } from './store-file.js';
import { FileReach } from './stored-file.entity.js';

interface FileToSend {
  readonly name: string;
  readonly mediaType: FileType;
  readonly sha256: string;
  readonly reach: FileReach;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly uploadedBy: string | null;
  readonly bytes: Buffer;
}

const fileToSendQuery = prepared<Omit<FileToSend, 'bytes'>, { id: string }>(
  'files.to-send',
  `select name, media_type as "mediaType", sha256, reach, subject_kind as "subjectKind", subject_id as "subjectId",
          uploaded_by as "uploadedBy"
   from stored_file where id = :id`,
);
const fileBytesQuery = prepared<Pick<FileToSend, 'bytes'>, { id: string }>(
  'files.bytes',
  'select bytes from stored_file where id = :id',
);

/** One key for one file, made where it was picked: sent again under it, the file is the one that is already here. */
const KEY_HEADER = 'idempotency-key';

/** `POST /files?name=…` with the bytes as the body answers `{"id": "…"}`. */
async function receiveFile(req: IncomingMessage, res: ServerResponse, { ctx, url }: RouteCall): Promise<void> {
  if (!isPreflighted(req)) return refuseRequest(res, 415, 'CONTENT_TYPE');
  authorizeUpload(ctx.viewer);
  let bytes: Buffer;
  try {
    bytes = await readBytes(req, FILE_MAX_BYTES);
  } catch (error) {
    if (error instanceof BodyTooLarge) return refuseRequest(res, 413, 'BODY_SIZE', { connection: 'close' });
    throw badInput('file', 'DAMAGED');
  }
  const key = req.headers[KEY_HEADER];
  const name = url.searchParams.get('name');
  const { id } = await storeFile(ctx, bytes, { name, key: typeof key === 'string' ? key : null });
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

/** Published files for anyone; the rest for those who may read the record. Not found and not allowed look the same. */
async function sendFile(req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const id = knownId(params.id ?? '');
  const file = await ctx.read.one(fileToSendQuery, { id });
  if (!file) throw notFound();
  const isPublic = file.reach === FileReach.PUBLIC;
  if (!isPublic && !(await mayRead(ctx, file))) throw notFound();

  const etag = `"${file.sha256}"`;
  const manner = FILE_TYPES[file.mediaType].shownInline ? 'inline' : 'attachment';
  res.setHeader('etag', etag);
  // A picture may be withdrawn: whoever kept it asks before showing it again, and learns that it is gone.
  res.setHeader('cache-control', `${isPublic ? 'public' : 'private'}, no-cache`);
  res.setHeader('vary', 'cookie');
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('content-security-policy', "default-src 'none'; sandbox");
  res.setHeader('content-disposition', `${manner}; filename*=UTF-8''${encodedName(file.name)}`);
  if (req.headers['if-none-match'] === etag) {
    res.statusCode = 304;
    res.end();
    return;
  }
  const body = await ctx.read.one(fileBytesQuery, { id });
  if (!body) throw notFound();
  send(res, 200, file.mediaType, body.bytes);
}

/** Whoever brought it, and those whom the module that keeps its record lets read that record. */
async function mayRead(
  ctx: RequestContext,
  { uploadedBy, subjectKind, subjectId }: Omit<FileToSend, 'bytes'>,
): Promise<boolean> {
  const asker = uploaderOf(ctx.viewer);
  if (asker === null) return false;
  if (asker === uploadedBy) return true;
  const access = subjectKind === null ? undefined : ctx.services.fileAccess.get(subjectKind);
  return access !== undefined && subjectId !== null && access(ctx, subjectId);
}

const encodedName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const routes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/files', open: true, handle: receiveFile },
  { method: 'GET', pattern: '/files/:id', open: true, handle: sendFile },
];

/** Files going up and down. */
export const filesModule: ModuleDefinition = { httpRoutes: routes };
