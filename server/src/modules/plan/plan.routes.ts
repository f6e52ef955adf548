import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendWorkbook } from '../../kernel/gate/table-transfer.js';
import { importRoutes } from '../../kernel/imports/index.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { writeXlsx } from '../../kernel/tabular/index.js';
import { planImports } from './import/import-plan.js';
import { readPlanForFile } from './plan.queries.js';
import { planFile } from './plan-file.js';

/** `GET /exports/plan/2026`: the year's plan as a workbook that can be brought back. */
async function sendPlan(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const year = Number(params.year);
  const book = await writeXlsx(planFile(year, await readPlanForFile(ctx, year)));
  sendWorkbook(res, `${year}年协商计划.xlsx`, book);
}

export const planRoutes: readonly HttpRoute[] = [
  ...importRoutes('plan', planImports),
  { method: 'GET', pattern: '/exports/plan/:year', handle: sendPlan },
];
