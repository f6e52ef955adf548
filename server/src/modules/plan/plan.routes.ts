import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from '../../kernel/authorize.js';
import { BandengError, badInput } from '../../kernel/errors.js';
import { BodyTooLarge, JSON_TYPE, readBytes, refuseRequest, send } from '../../kernel/gate/http-answer.js';
import { isPreflighted } from '../../kernel/gate/origin.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { TABLE_LIMITS, writeXlsx } from '../../kernel/tabular/index.js';
import { previewPlanImport } from './commands/import-plan.js';
import { canImportPlan } from './plan.policy.js';
import { readPlanForFile } from './plan.queries.js';
import { planFile } from './plan-file.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `POST /imports/plan` with the file as the body and its name in `x-file-name` answers `{"id": "…"}`. */
async function receive(req: IncomingMessage, res: ServerResponse, { ctx }: RouteCall): Promise<void> {
  if (!isPreflighted(req)) return refuseRequest(res, 415, 'CONTENT_TYPE');
  admit(ctx.viewer);
  authorize(canImportPlan(ctx.viewer), 'import a plan');
  const name = nameIn(req.headers['x-file-name']);
  let bytes: Buffer;
  try {
    bytes = await readBytes(req, TABLE_LIMITS.bytes);
  } catch (error) {
    if (error instanceof BodyTooLarge) return refuseRequest(res, 413, 'TOO_LARGE', { connection: 'close' });
    throw badInput('file', 'DAMAGED');
  }
  const { id } = await previewPlanImport(ctx, { name, bytes });
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

/** `GET /exports/plan/2026`: the year's plan as a workbook that can be brought back. */
async function sendPlan(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  admit(ctx.viewer);
  const year = Number(params.year);
  const book = await writeXlsx(planFile(year, await readPlanForFile(ctx, year)));
  res.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${year}年协商计划.xlsx`)}`);
  res.setHeader('cache-control', 'no-store');
  send(res, 200, XLSX, book);
}

function admit(viewer: RouteCall['ctx']['viewer']): void {
  if (viewer === null) throw new BandengError('UNAUTHENTICATED');
  if (viewer.kind === 'ACCOUNT' && viewer.mustChangePassword) throw new BandengError('PASSWORD_CHANGE_REQUIRED');
}

/** Header values are ASCII: the name comes percent-encoded. */
function nameIn(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? ''));
  } catch {
    throw badInput('file', 'NAME');
  }
}

export const planRoutes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/imports/plan', handle: receive },
  { method: 'GET', pattern: '/exports/plan/:year', handle: sendPlan },
];
