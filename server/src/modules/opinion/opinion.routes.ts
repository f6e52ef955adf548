import type { IncomingMessage, ServerResponse } from 'node:http';
import { badInput } from '../../kernel/errors.js';
import { sendTable, sendWorkbook } from '../../kernel/gate/table-transfer.js';
import { importRoutes } from '../../kernel/imports/index.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { writeXlsx } from '../../kernel/tabular/index.js';
import { purposeIn, takeOut } from '../consent/index.js';
import { readBriefsForFile } from './brief.queries.js';
import { readBulletin } from './bulletin/bulletin.queries.js';
import { BulletinGrouping } from './bulletin/bulletin.types.js';
import { bulletinSheet, GROUPING_WORDS, periodWords } from './bulletin/bulletin-file.js';
import { informantImports, readInformantsForFile } from './informants/import-informants.js';
import { informantSheet } from './informants/informant-file.js';
import { resultImports } from './results/import-results.js';
import { ledgerSheet } from './results/ledger-file.js';

/** `GET /exports/briefs/2026`: the issues of a year with where they went and what became of them there. */
async function sendLedger(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const year = Number(params.year);
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2100)) throw badInput('year', 'YEAR');
  const book = await writeXlsx(ledgerSheet(year, await readBriefsForFile(ctx, year)));
  sendWorkbook(res, `${year}年社情民意信息台账.xlsx`, book);
}

/** `GET /exports/informants`: the list as it is read back. */
async function sendInformants(_req: IncomingMessage, res: ServerResponse, { ctx, url }: RouteCall): Promise<void> {
  const sheet = informantSheet(await readInformantsForFile(ctx));
  const mark = await takeOut(ctx, 'INFORMANTS', purposeIn(url.searchParams));
  await sendTable(res, '特邀信息员名单', { ...sheet, mark }, 'xlsx');
}

const PERIOD = /^(20\d\d)(?:-(\d\d))?$/;

/** `GET /exports/bulletin/2026-03?by=sector`: the lines the viewer reads, and the total. */
async function sendBulletin(
  _req: IncomingMessage,
  res: ServerResponse,
  { ctx, params, url }: RouteCall,
): Promise<void> {
  const [, year, month] = PERIOD.exec(params.period ?? '') ?? [];
  if (!year) throw badInput('period', 'PERIOD');
  const by = (url.searchParams.get('by') ?? 'committee').toUpperCase().replaceAll('-', '_');
  const grouping = Object.values(BulletinGrouping).find((known) => known === by);
  if (!grouping) throw badInput('by', 'UNKNOWN');
  const asked = { year: Number(year), month: month ? Number(month) : null };
  const name = `${periodWords(asked.year, asked.month)}社情民意采用情况（${GROUPING_WORDS[grouping]}）`;
  const bulletin = await readBulletin(ctx, { ...asked, grouping });
  await sendTable(res, name, bulletinSheet(name, grouping, bulletin), 'xlsx');
}

export const opinionRoutes: readonly HttpRoute[] = [
  ...importRoutes('brief-results', resultImports),
  { method: 'GET', pattern: '/exports/briefs/:year', handle: sendLedger },
  ...importRoutes('informants', informantImports),
  { method: 'GET', pattern: '/exports/informants', handle: sendInformants },
  { method: 'GET', pattern: '/exports/bulletin/:period', handle: sendBulletin },
];
