import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from '../../kernel/authorize.js';
import { notFound } from '../../kernel/errors.js';
import { JSON_TYPE, send } from '../../kernel/gate/http-answer.js';
import { isUpload, receiveTable, sendWorkbook } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { writeXlsx } from '../../kernel/tabular/index.js';
import { failingRows } from './import/index.js';
import { previewImport } from './import/preview-import.js';
import { readImport } from './import.queries.js';
import { type ImportLanguage, wordingOf } from './import.words.js';
import { canManageRoster } from './roster.policy.js';

/** `POST /imports/roster` with the file as the body and its name in `x-file-name` answers `{"id": "…"}`. */
async function receive(req: IncomingMessage, res: ServerResponse, { ctx, url }: RouteCall): Promise<void> {
  if (!isUpload(req, res)) return;
  authorize(canManageRoster(ctx.viewer), 'import a roster');
  const file = await receiveTable(req, res);
  if (!file) return;
  const wanted = (key: string) => url.searchParams.get(key) === '1';
  const { id } = await previewImport(ctx, file, {
    committees: wanted('createCommittees'),
    sectors: wanted('createSectors'),
    specialCommittees: wanted('createSpecialCommittees'),
  });
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

/** `GET /imports/roster/:id/failing?lang=zh-CN`: the rows that could not be taken, with the reason beside each. */
async function sendFailing(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  authorize(canManageRoster(ctx.viewer), 'import a roster');
  const found = await readImport(ctx, params.id ?? '');
  if (!found?.stored.plan) throw notFound();
  const language: ImportLanguage = url.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN';
  const wording = wordingOf(language);
  const book = await writeXlsx({ name: wording.sheet, ...failingRows(found.stored.plan.plan, wording) });
  sendWorkbook(res, `${found.fileName.replace(/\.[^.]*$/, '')}-${wording.sheet}.xlsx`, book);
}

export const importRoutes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/imports/roster', handle: receive },
  { method: 'GET', pattern: '/imports/roster/:id/failing', handle: sendFailing },
];
