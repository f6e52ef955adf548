import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from '../../kernel/authorize.js';
import { BandengError, badInput, notFound } from '../../kernel/errors.js';
import { BodyTooLarge, JSON_TYPE, readBytes, refuseRequest, send } from '../../kernel/gate/http-answer.js';
import { isPreflighted } from '../../kernel/gate/origin.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { TABLE_LIMITS, writeXlsx } from '../../kernel/tabular/index.js';
import { previewImport } from './commands/preview-import.js';
import { failingRows } from './import/index.js';
import { readImport } from './import.queries.js';
import { type ImportLanguage, wordingOf } from './import.words.js';
import { canManageRoster } from './roster.policy.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `POST /imports/roster` with the file as the body and its name in `x-file-name` answers `{"id": "…"}`. */
async function receive(req: IncomingMessage, res: ServerResponse, { ctx, url }: RouteCall): Promise<void> {
  if (!isPreflighted(req)) return refuseRequest(res, 415, 'CONTENT_TYPE');
  admit(ctx.viewer);
  const name = nameIn(req.headers['x-file-name']);
  let bytes: Buffer;
  try {
    bytes = await readBytes(req, TABLE_LIMITS.bytes);
  } catch (error) {
    if (error instanceof BodyTooLarge) return refuseRequest(res, 413, 'TOO_LARGE', { connection: 'close' });
    throw badInput('file', 'DAMAGED');
  }
  const wanted = (key: string) => url.searchParams.get(key) === '1';
  const { id } = await previewImport(
    ctx,
    { name, bytes },
    {
      committees: wanted('createCommittees'),
      sectors: wanted('createSectors'),
      specialCommittees: wanted('createSpecialCommittees'),
    },
  );
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

/** `GET /imports/roster/:id/failing?lang=zh-CN`: the rows that could not be taken, with the reason beside each. */
async function sendFailing(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  admit(ctx.viewer);
  const found = await readImport(ctx, params.id ?? '');
  if (!found?.stored.plan) throw notFound();
  const language: ImportLanguage = url.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN';
  const wording = wordingOf(language);
  const book = await writeXlsx({ name: wording.sheet, ...failingRows(found.stored.plan.plan, wording) });
  const name = `${found.fileName.replace(/\.[^.]*$/, '')}-${wording.sheet}.xlsx`;
  res.setHeader(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`,
  );
  res.setHeader('cache-control', 'no-store');
  send(res, 200, XLSX, book);
}

function admit(viewer: RouteCall['ctx']['viewer']): void {
  if (viewer === null) throw new BandengError('UNAUTHENTICATED');
  if (viewer.kind === 'ACCOUNT' && viewer.mustChangePassword) throw new BandengError('PASSWORD_CHANGE_REQUIRED');
  authorize(canManageRoster(viewer), 'import a roster');
}

/** Header values are ASCII: the name comes percent-encoded. */
function nameIn(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? ''));
  } catch {
    throw badInput('file', 'NAME');
  }
}

export const importRoutes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/imports/roster', handle: receive },
  { method: 'GET', pattern: '/imports/roster/:id/failing', handle: sendFailing },
];
