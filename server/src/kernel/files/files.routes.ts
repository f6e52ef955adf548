import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestContext } from '../context.js';
import { BandengError, notFound } from '../errors.js';
import { bodies } from '../gate/bodies.js';
import { JSON_TYPE, RETRY_AFTER_SECONDS, refuseBody, refuseRequest, send } from '../gate/http-answer.js';
import { isPreflighted } from '../gate/origin.js';
import { sendSlices } from '../gate/send-slices.js';
import { knownId } from '../id.js';
import type { HttpRoute, ModuleDefinition, RouteCall } from '../module.js';
import { prepared } from '../read.js';
import { takePlace } from './file-allowance.js';
import { FILE_TYPES, type FileType } from './file-type.js';
import { filesEvents } from './files.events.js';
import { filesPersonal } from './files.personal.js';
import { authorizeUpload, FILE_MAX_BYTES, storeFile, uploaderOf, uploaderOnDevice } from './store-file.js';
import { FileReach, StoredFile } from './stored-file.entity.js';

interface FileToSend {
  readonly name: string;
  readonly mediaType: FileType;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly reach: FileReach;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly uploadedBy: string | null;
  /** Off the public record: only those who may read the record it hangs on still see it. */
  readonly takenDown: boolean;
  /** What it belongs to is not published yet: the same, and nobody else learns that there is such a file. */
  readonly waits: boolean;
}

const fileToSendQuery = prepared<FileToSend, { id: string }>(
  'kernel.files.to-send',
  `select name, media_type as "mediaType", size_bytes as "sizeBytes", sha256, reach, subject_kind as "subjectKind", subject_id as "subjectId",
          uploaded_by as "uploadedBy", exists (select from file_taken_down o where o.file_id = stored_file.id) as "takenDown",
          exists (select from file_in_review o where o.file_id = stored_file.id) as waits
   from stored_file where id = :id`,
);
const fileSliceQuery = prepared<{ bytes: Buffer }, { id: string; from: number; length: number }>(
  'kernel.files.slice',
  'select substring(bytes from :from::int for :length::int) as bytes from stored_file where id = :id',
);

/** One key for one file, made where it was picked: sent again under it, the file is the one that is already here. */
const KEY_HEADER = 'idempotency-key';
/** After so many files that nobody means it; the hour goes on by itself. */
const PAUSE_SECONDS = 60;

/** `POST /files?name=…` with the bytes as the body answers `{"id": "…"}`. */
async function receiveFile(req: IncomingMessage, res: ServerResponse, { ctx, url }: RouteCall): Promise<void> {
  if (!isPreflighted(req)) return refuseRequest(res, 415, 'CONTENT_TYPE');
  const uploader = authorizeUpload(ctx.viewer);
  const given = req.headers[KEY_HEADER];
  const key = typeof given === 'string' ? given : null;
  const leave = await laterIfNoPlace(res, () => takePlace(ctx, uploader, key));
  let outcome: 'SPOILED' | undefined;
  try {
    const bytes = await bodies.read(req, FILE_MAX_BYTES).catch((error: unknown) => refuseBody(res, error));
    if (!bytes) return;
    const name = url.searchParams.get('name');
    const { id } = await laterIfNoPlace(res, () => storeFile(ctx, bytes, { name, key })).catch((error: unknown) => {
      if (error instanceof BandengError && error.extensions.code === 'BAD_USER_INPUT') outcome = 'SPOILED';
      throw error;
    });
    send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
  } finally {
    leave(outcome);
  }
}

/** What may succeed later says when. */
async function laterIfNoPlace<T>(res: ServerResponse, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof BandengError ? error.extensions.code : null;
    if (code === 'TOO_MANY_REQUESTS') res.setHeader('retry-after', PAUSE_SECONDS);
    if (code === 'UNAVAILABLE') res.setHeader('retry-after', RETRY_AFTER_SECONDS);
    throw error;
  }
}

/** Published files for anyone; the rest for those who may read the record. Not found and not allowed look the same. */
async function sendFile(req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const id = knownId(params.id ?? '');
  const file = await ctx.read.one(fileToSendQuery, { id });
  if (!file) throw notFound();
  const isPublic = file.reach === FileReach.PUBLIC && !file.takenDown && !file.waits;
  if (!isPublic && !(await mayRead(ctx, file))) {
    if (!file.takenDown) throw notFound();
    res.setHeader('cache-control', 'no-store');
    return refuseRequest(res, 410, 'TAKEN_DOWN');
  }

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
  await sendSlices(res, { type: file.mediaType, length: file.sizeBytes }, async (from, length) => {
    const slice = await ctx.read.one(fileSliceQuery, { id, from: from + 1, length });
    return slice?.bytes ?? null;
  });
}

/** Whoever brought it, and those whom the module that keeps its record lets read that record. */
async function mayRead(ctx: RequestContext, file: FileToSend): Promise<boolean> {
  const { uploadedBy, subjectKind, subjectId } = file;
  const asker = uploaderOf(ctx.viewer);
  if (uploadedBy !== null && ctx.deviceToken && !file.takenDown && uploaderOnDevice(ctx.deviceToken) === uploadedBy) {
    return true;
  }
  if (asker === null) return false;
  if (asker === uploadedBy) return true;
  const access = subjectKind === null ? undefined : ctx.services.fileAccess.get(subjectKind);
  return access !== undefined && subjectId !== null && access(ctx, subjectId, file);
}

const encodedName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const routes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/files', open: true, handle: receiveFile },
  { method: 'GET', pattern: '/files/:id', open: true, handle: sendFile },
];

/** Files going up and down. */
export const filesModule: ModuleDefinition = {
  name: 'files',
  layer: 'kernel',
  entities: [StoredFile],
  personal: filesPersonal,
  events: [filesEvents],
  httpRoutes: routes,
};
