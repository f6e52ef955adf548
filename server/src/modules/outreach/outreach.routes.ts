import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound } from '../../kernel/errors.js';
import { sendTable } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { purposeIn, takeOut } from '../consent/index.js';
import { readRatesForFile, readReadersForFile } from './notice/notice.queries.js';
import { ratesSheet, readersSheet, recordsSheet } from './outreach-file.js';
import { readRecordsForFile } from './record/record.queries.js';

type Call = (req: IncomingMessage, res: ServerResponse, call: RouteCall) => Promise<void>;

/** `GET /exports/policy-notices`: read rates and outreach of every notice by committee. */
const sendRates: Call = async (_req, res, { ctx }) =>
  sendTable(res, '政策宣讲阅读情况', ratesSheet(await readRatesForFile(ctx)), 'xlsx');

/** `GET /exports/policy-notices/ID/readers`: who has read it, for those who may see names. */
const sendReaders: Call = async (_req, res, { ctx, params, url }) => {
  const found = await readReadersForFile(ctx, params.id ?? '');
  if (!found) throw notFound();
  const mark = await takeOut(ctx, 'POLICY_READERS', purposeIn(url.searchParams));
  await sendTable(res, `${found.title}阅读名单`, { ...readersSheet(found.rows), mark }, 'xlsx');
};

/** `GET /exports/outreach?notice=ID`: who told whom; without a notice, of all of them. */
const sendRecords: Call = async (_req, res, { ctx, url }) => {
  const sheet = recordsSheet(await readRecordsForFile(ctx, url.searchParams.get('notice')));
  const mark = await takeOut(ctx, 'OUTREACH', purposeIn(url.searchParams));
  await sendTable(res, '宣讲记录', { ...sheet, mark }, 'xlsx');
};

export const outreachRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/policy-notices', handle: sendRates },
  { method: 'GET', pattern: '/exports/policy-notices/:id/readers', handle: sendReaders },
  { method: 'GET', pattern: '/exports/outreach', handle: sendRecords },
];
