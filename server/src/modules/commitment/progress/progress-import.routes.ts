import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendWorkbook } from '../../../kernel/gate/table-transfer.js';
import { importRoutes } from '../../../kernel/imports/index.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { writeXlsx } from '../../../kernel/tabular/index.js';
import { progressImports, readProgressSheet } from './import-progress.js';

/** `GET /exports/progress`: what the officer's department has in hand, to be filled in and brought back. */
async function sendSheet(_req: IncomingMessage, res: ServerResponse, { ctx }: RouteCall): Promise<void> {
  sendWorkbook(res, `承诺进展 ${ctx.today()}.xlsx`, await writeXlsx(await readProgressSheet(ctx)));
}

export const progressRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/progress', handle: sendSheet },
  ...importRoutes('progress', progressImports),
];
