import { createHash } from 'node:crypto';
import pLimit, { type LimitFunction } from 'p-limit';
import type { RequestContext, Services } from '../context.js';
import { BandengError, badInput } from '../errors.js';
import { knownIds } from '../id.js';
import { inTransaction, once, type Transaction } from '../transaction.js';
import type { Viewer } from '../viewer.js';
import { KeptThreads } from '../worker/kept-threads.js';
import { ThreadFailed } from '../worker/thread.js';
import { holdToAllowance } from './file-allowance.js';
import { FILE_TYPES, type FileType, fileTypeOf } from './file-type.js';
import { filePublished, fileStored, fileWithdrawn } from './files.events.js';
import type { PictureAnswer, PictureOrder } from './picture.worker.js';
import { FileReach, StoredFile } from './stored-file.entity.js';

export const FILE_MAX_BYTES = 10 * 1024 * 1024;
const NAME_MAX = 120;
/** Of what is given as a name, so much is looked at. */
const NAME_READ = 4_000;

/** One picture at a time, beside the server: even the worst ten megabytes are read within a second. */
const pictures = new KeptThreads<PictureOrder, PictureAnswer>(import.meta.url, './picture.worker', {
  atOnce: 1,
  memoryMb: 128,
  milliseconds: 5_000,
});
/** Files of one person take turns: whoever brings many waits behind nobody but himself. */
const turns = new WeakMap<Services, Map<string, LimitFunction>>();

/** The record a file hangs on. `kind` is a key of some module's `fileAccess`. */
export interface FileSubject {
  readonly kind: string;
  readonly id: string;
}

/** Whose upload it is: an account or a guest of a consultation. Nobody else brings files. */
export function uploaderOf(viewer: Viewer | null): string | null {
  if (viewer?.kind === 'ACCOUNT') return viewer.accountId;
  return viewer?.kind === 'GUEST' ? viewer.participantId : null;
}

/** What a telephone is to the pictures it brought without an account: made of its token, and of nothing anybody else has. */
export function uploaderOnDevice(deviceToken: string): string {
  const hex = createHash('sha256').update(`files of ${deviceToken}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** The account or participant who may bring a file, or the reason why nobody may. */
export function authorizeUpload(viewer: Viewer | null): string {
  const uploader = uploaderOf(viewer);
  if (uploader === null) throw new BandengError(viewer === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  if (viewer?.kind === 'ACCOUNT' && viewer.mustChangePassword) throw new BandengError('PASSWORD_CHANGE_REQUIRED');
  if (viewer?.kind === 'ACCOUNT' && viewer.mustSetSecondFactor) throw new BandengError('SECOND_FACTOR_REQUIRED');
  return uploader;
}

/**
 * Keeps a photograph or a document, without what the camera noted beside the picture. Under the same `key` the same
 * file of the same person is kept once, however often a weak signal makes the phone send it.
 */
export async function storeFile(
  ctx: RequestContext,
  uploaded: Buffer,
  { name, key = null }: Named,
): Promise<Pick<StoredFile, 'id'>> {
  const by = authorizeUpload(ctx.viewer);
  return keepFile(ctx, uploaded, {
    name,
    key,
    by,
    hold: (tx, bytes) => holdToAllowance(tx, by, bytes),
    waitsFor: null,
  });
}

interface Named {
  readonly name: string | null;
  readonly key?: string | null;
}

/**
 * Keeps a picture that somebody without an account brings from a telephone, for a record of this kind that it will be sent
 * with. It is the telephone's until then; what is not sent is thrown away by whoever keeps that kind of record.
 */
export async function storePicture(
  ctx: RequestContext,
  uploaded: Buffer,
  {
    deviceToken,
    kind,
    hold,
    ...named
  }: Named & { readonly deviceToken: string; readonly kind: string; hold(tx: Transaction): Promise<void> },
): Promise<Pick<StoredFile, 'id'>> {
  const mediaType = fileTypeOf(uploaded);
  if (mediaType === 'application/pdf') throw badInput('file', 'NOT_A_PICTURE');
  return keepFile(ctx, uploaded, { ...named, by: uploaderOnDevice(deviceToken), hold, waitsFor: kind });
}

interface Keeping extends Named {
  readonly by: string;
  hold(tx: Transaction, bytes: number): Promise<void>;
  /** The kind of record it is brought for. */
  readonly waitsFor: string | null;
}

async function keepFile(
  ctx: RequestContext,
  uploaded: Buffer,
  { name, key = null, by: uploadedBy, hold, waitsFor }: Keeping,
): Promise<Pick<StoredFile, 'id'>> {
  if (uploaded.length === 0) throw badInput('file', 'REQUIRED');
  const mediaType = fileTypeOf(uploaded);
  if (mediaType === null) throw badInput('file', 'FILE_TYPE');
  return inTurn(ctx.services, uploadedBy, async () => {
    const { bytes, sha256 } = await bareOf(mediaType, uploaded, uploadedBy);
    return inTransaction(ctx, async (tx) => {
      const keep = async () => {
        await hold(tx, bytes.length);
        const file = tx.em.create(StoredFile, {
          name: fileName(name, mediaType),
          mediaType,
          sizeBytes: bytes.length,
          sha256,
          bytes,
          uploadedBy,
          createdAt: ctx.now(),
          reach: FileReach.PARTIES,
          subjectKind: waitsFor,
        });
        tx.record(fileStored({ fileId: file.id, mediaType, sizeBytes: bytes.length }));
        return file;
      };
      if (key === null) return keep();
      return once<Pick<StoredFile, 'id'>, Pick<StoredFile, 'id'>>(
        tx,
        { act: 'storeFile', clientMutationId: key, input: { sha256 } },
        keep,
        async (id) => ({ id }),
      );
    });
  });
}

async function inTurn<T>(services: Services, person: string, work: () => Promise<T>): Promise<T> {
  const all = turns.get(services) ?? new Map<string, LimitFunction>();
  turns.set(services, all);
  const turn = all.get(person) ?? pLimit(1);
  all.set(person, turn);
  try {
    return await turn(work);
  } finally {
    if (turn.activeCount + turn.pendingCount === 0) all.delete(person);
  }
}

/** The file as it is kept, read in a thread of its own. A thread that fails says nothing about the file: later, perhaps. */
async function bareOf(
  type: FileType,
  bytes: Buffer,
  person: string,
): Promise<{ readonly bytes: Buffer; readonly sha256: string }> {
  const answer = await pictures.ask({ type, bytes }, person).catch((error: unknown) => {
    throw error instanceof ThreadFailed ? new BandengError('UNAVAILABLE') : error;
  });
  if ('refused' in answer) throw badInput('file', answer.refused);
  return { bytes: Buffer.from(answer.bytes.buffer), sha256: answer.sha256 };
}

/**
 * What the file is called when somebody saves it: no paths, nothing that cannot be seen or turns the reading direction
 * (`gpj.exe` read backwards), the ending its bytes have.
 */
function fileName(given: string | null, type: FileType): string {
  const { ending } = FILE_TYPES[type];
  const base = (given ?? '')
    .toWellFormed()
    .slice(0, NAME_READ)
    .replace(/^.*[/\\]/s, '')
    .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"]/gu, '');
  const stem = [...base.replace(/\.[^.]*$/, '').trim()].slice(0, NAME_MAX).join('');
  return `${stem || 'file'}.${ending}`;
}

interface Attaching {
  readonly field: string;
  readonly max: number;
  readonly of: FileSubject;
}

/** The same for pictures that this telephone brought for a record of this kind, each for one record. */
export async function picturesToAttach(
  tx: Transaction,
  ids: readonly string[] | null | undefined,
  { field, max, of }: Attaching,
): Promise<string[]> {
  if ((ids?.length ?? 0) > max) throw badInput(field, 'TOO_MANY');
  const wanted = knownIds(ids);
  if (wanted.length === 0) return [];
  const { deviceToken } = tx.ctx;
  const hung = !deviceToken
    ? 0
    : await tx.em.nativeUpdate(
        StoredFile,
        { id: { $in: wanted }, uploadedBy: uploaderOnDevice(deviceToken), subjectKind: of.kind, subjectId: null },
        { subjectId: of.id },
      );
  if (hung !== wanted.length) throw badInput(field, 'FILE_UNKNOWN');
  return wanted;
}

/**
 * The ids of files that may hang on a record in this transaction: they are there, and the viewer brought them. Others
 * look unknown. From then on whoever may read that record may read them. `field` is the input's path.
 */
export async function filesToAttach(
  tx: Transaction,
  ids: readonly string[] | null | undefined,
  { field, max, of }: Attaching,
): Promise<string[]> {
  if ((ids?.length ?? 0) > max) throw badInput(field, 'TOO_MANY');
  const wanted = knownIds(ids);
  if (wanted.length === 0) return [];
  const uploadedBy = uploaderOf(tx.ctx.viewer);
  const found = uploadedBy === null ? 0 : await tx.em.count(StoredFile, { id: { $in: wanted }, uploadedBy });
  if (found !== wanted.length) throw badInput(field, 'FILE_UNKNOWN');
  await tx.em.nativeUpdate(
    StoredFile,
    { id: { $in: wanted }, subjectId: null },
    { subjectKind: of.kind, subjectId: of.id },
  );
  return wanted;
}

/** Lets anyone see these files: they are now evidence that was published. */
export async function publishFiles(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const made = (await tx.em.execute(
    `update stored_file set reach = 'PUBLIC' where id = any(?::uuid[]) and reach <> 'PUBLIC' returning id`,
    [`{${ids.join(',')}}`],
  )) as { id: string }[];
  for (const { id } of made) tx.record(filePublished({ fileId: id }));
}

/** Notes that `copyId` shows what `originalId` shows, with something covered. Both hang on the record already. */
export async function keepOriginal(tx: Transaction, copyId: string, originalId: string): Promise<void> {
  await tx.em.nativeUpdate(StoredFile, { id: copyId }, { originalId });
}

/** Takes a published picture back: a covered copy stands in its place. What browsers have kept of it they keep. */
export async function withdrawFile(tx: Transaction, id: string): Promise<void> {
  await tx.em.nativeUpdate(StoredFile, { id }, { reach: FileReach.PARTIES });
  tx.record(fileWithdrawn({ fileId: id }));
}
