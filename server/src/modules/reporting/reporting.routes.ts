import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound } from '../../kernel/errors.js';
import { sendFile, sendWorkbook } from '../../kernel/gate/table-transfer.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { writeWorkbook } from '../../kernel/tabular/index.js';
import { inTransaction } from '../../kernel/transaction.js';
import { toDocx } from '../document/index.js';
import { drawChart } from './paper/draw-chart.js';
import { reportPaper } from './paper/report-paper.js';
import { reportWorkbook } from './paper/report-workbook.js';
import { readStored } from './report.queries.js';
import { reportEvent } from './reporting.events.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `GET /reports/:id/paper?version=`: the report as a Word file with its charts; one of its signed versions. */
async function sendReportPaper(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall) {
  const id = knownId(params.id ?? '');
  const [stored, paper] = await Promise.all([
    readStored(ctx, id),
    reportPaper(ctx, id, knownIdOrNull(url.searchParams.get('version') || null)),
  ]);
  if (!stored || !paper) throw notFound();
  const file = await toDocx(paper, drawChart);
  await inTransaction(ctx, async (tx) => tx.record(reportEvent('exported', stored)));
  sendFile(res, `${paper.title}.docx`, DOCX, file);
}

/** `GET /reports/:id/workbook?version=`: a report of placements with its figures, its lines and every placement. */
async function sendReportWorkbook(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall) {
  const id = knownId(params.id ?? '');
  const version = knownIdOrNull(url.searchParams.get('version') || null);
  const [stored, book] = await Promise.all([readStored(ctx, id), reportWorkbook(ctx, id, version)]);
  if (!stored || !book) throw notFound();
  const file = await writeWorkbook(book.sheets);
  await inTransaction(ctx, async (tx) => tx.record(reportEvent('exported', stored)));
  sendWorkbook(res, `${book.title}.xlsx`, file);
}

export const reportingRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/reports/:id/paper', handle: sendReportPaper },
  { method: 'GET', pattern: '/reports/:id/workbook', handle: sendReportWorkbook },
];
