import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { authorize } from '../../../kernel/authorize.js';
import { notFound } from '../../../kernel/errors.js';
import { nameFile } from '../../../kernel/gate/table-transfer.js';
import { knownId } from '../../../kernel/id.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { committeeScope, isInScope } from '../../../kernel/scope.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { type Viewer } from '../../../kernel/viewer.js';
import { zipPackage } from '../../../kernel/zip/index.js';
import { archiveTaken } from '../commitment.events.js';
import { archivedQuery } from './archive.query.js';
import { partsOf } from './archive-parts.js';

export const ARCHIVE_KIND = 'bandeng.consultation';

/** Those who answer for the file: the secretariat, leaders, and the committee's own staff. */
export function canTakeArchive(viewer: Viewer | null, committeeId: string): boolean {
  return isInScope(committeeScope(viewer), committeeId);
}

/** `GET /archives/consultations/:id`: one zip with the record, the documents, the photographs, and a manifest with hashes. */
async function sendArchive(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const id = knownId(params.id ?? '');
  const consultation = await ctx.read.one(archivedQuery, { id });
  if (!consultation) throw notFound();
  authorize(canTakeArchive(ctx.viewer, consultation.committeeId), 'take the archive of a consultation');
  const parts = await partsOf(ctx, id);
  // Noted before anything goes out: whoever began to take it has taken it.
  await inTransaction(ctx, async (tx) => {
    tx.record(archiveTaken({ consultationId: id }));
  });
  const name = `${consultation.title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 60)} 档案.zip`;
  res.setHeader('content-type', 'application/zip');
  nameFile(res, name);
  res.setHeader('x-content-type-options', 'nosniff');
  const about = { consultationId: id, title: consultation.title, status: consultation.status };
  await pipeline(zipPackage({ kind: ARCHIVE_KIND, madeAt: ctx.now().toISOString(), about }, parts), res);
}

export const archiveRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/archives/consultations/:id', handle: sendArchive },
];
