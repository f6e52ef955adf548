import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from '../../kernel/authorize.js';
import { JSON_TYPE, send } from '../../kernel/gate/http-answer.js';
import { isUpload, receiveTable, sendWorkbook } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { writeXlsx } from '../../kernel/tabular/index.js';
import { previewPlanImport } from './import/import-plan.js';
import { canImportPlan } from './plan.policy.js';
import { readPlanForFile } from './plan.queries.js';
import { planFile } from './plan-file.js';

/** `POST /imports/plan` with the file as the body and its name in `x-file-name` answers `{"id": "…"}`. */
async function receive(req: IncomingMessage, res: ServerResponse, { ctx }: RouteCall): Promise<void> {
  if (!isUpload(req, res)) return;
  authorize(canImportPlan(ctx.viewer), 'import a plan');
  const file = await receiveTable(req, res);
  if (!file) return;
  const { id } = await previewPlanImport(ctx, file);
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

/** `GET /exports/plan/2026`: the year's plan as a workbook that can be brought back. */
async function sendPlan(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const year = Number(params.year);
  const book = await writeXlsx(planFile(year, await readPlanForFile(ctx, year)));
  sendWorkbook(res, `${year}年协商计划.xlsx`, book);
}

export const planRoutes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/imports/plan', handle: receive },
  { method: 'GET', pattern: '/exports/plan/:year', handle: sendPlan },
];
