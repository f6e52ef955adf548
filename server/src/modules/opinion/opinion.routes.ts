import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from '../../kernel/authorize.js';
import { badInput } from '../../kernel/errors.js';
import { JSON_TYPE, send } from '../../kernel/gate/http-answer.js';
import { isUpload, receiveTable, sendWorkbook } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { writeXlsx } from '../../kernel/tabular/index.js';
import { readBriefsForFile } from './brief.queries.js';
import { canImportResults } from './opinion.policy.js';
import { previewResults } from './results/import-results.js';
import { ledgerSheet } from './results/ledger-file.js';

/** `POST /imports/brief-results` with a ledger as the body and its name in `x-file-name` answers `{"id": "…"}`. */
async function receive(req: IncomingMessage, res: ServerResponse, { ctx }: RouteCall): Promise<void> {
  if (!isUpload(req, res)) return;
  authorize(canImportResults(ctx.viewer), 'import results');
  const file = await receiveTable(req, res);
  if (!file) return;
  const { id } = await previewResults(ctx, file);
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

/** `GET /exports/briefs/2026`: the issues of a year with where they went and what became of them there. */
async function sendLedger(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const year = Number(params.year);
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2100)) throw badInput('year', 'YEAR');
  const book = await writeXlsx(ledgerSheet(year, await readBriefsForFile(ctx, year)));
  sendWorkbook(res, `${year}年社情民意信息台账.xlsx`, book);
}

export const opinionRoutes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/imports/brief-results', handle: receive },
  { method: 'GET', pattern: '/exports/briefs/:year', handle: sendLedger },
];
