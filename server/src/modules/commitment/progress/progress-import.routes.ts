import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from '../../../kernel/authorize.js';
import { JSON_TYPE, send } from '../../../kernel/gate/http-answer.js';
import { isUpload, receiveTable, sendWorkbook } from '../../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { writeXlsx } from '../../../kernel/tabular/index.js';
import { canImportProgress, previewProgressImport, readProgressSheet } from './import-progress.js';

/** `GET /exports/progress`: what the officer's department has in hand, to be filled in and brought back. */
async function sendSheet(_req: IncomingMessage, res: ServerResponse, { ctx }: RouteCall): Promise<void> {
  sendWorkbook(res, `承诺进展 ${ctx.today()}.xlsx`, await writeXlsx(await readProgressSheet(ctx)));
}

/** `POST /imports/progress` with the sheet as the body answers `{"id": "…"}`. */
async function receiveSheet(req: IncomingMessage, res: ServerResponse, { ctx }: RouteCall): Promise<void> {
  if (!isUpload(req, res)) return;
  authorize(canImportProgress(ctx.viewer), 'import progress');
  const file = await receiveTable(req, res);
  if (!file) return;
  const { id } = await previewProgressImport(ctx, file);
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

export const progressRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/progress', handle: sendSheet },
  { method: 'POST', pattern: '/imports/progress', handle: receiveSheet },
];
