import type { IncomingMessage, ServerResponse } from 'node:http';
import { badInput } from '../../kernel/errors.js';
import { sendTable } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import type { OutputSheet } from '../../kernel/tabular/index.js';
import { purposeIn, takeOut } from '../consent/index.js';
import { issueLabel, LEVEL_WORDS } from '../opinion/index.js';
import { readEntriesForFile } from './duty.queries.js';
import type { PointEntryRow } from './duty.types.js';

const reasonOf = ({ source, adoptedAs }: PointEntryRow) =>
  source === 'INSTRUCTION' ? '批示' : adoptedAs === 'COMPOSITE' ? '综合采用' : '单篇采用';
const over = ({ earned, credited }: PointEntryRow) => Math.round((earned - credited) * 10) / 10;

function sheetOf(year: number, entries: readonly PointEntryRow[]): OutputSheet {
  return {
    name: `${year}年履职积分`,
    columns: [
      { header: '日期', width: 12 },
      { header: '姓名', width: 12 },
      { header: '联络委', width: 20 },
      { header: '事由', width: 12 },
      { header: '层级' },
      { header: '信息标题', width: 44 },
      { header: '期号', width: 14 },
      { header: '整篇分值' },
      { header: '份额%' },
      { header: '得分' },
      { header: '计入' },
      { header: '超上限未计' },
      { header: '说明', width: 16 },
    ],
    rows: entries.map((entry) => [
      entry.occurredOn,
      entry.name,
      entry.committeeName,
      reasonOf(entry),
      LEVEL_WORDS[entry.level],
      entry.briefTitle,
      issueLabel(entry.issueYear, entry.issueNumber),
      entry.rate,
      entry.share,
      entry.earned,
      entry.credited,
      over(entry),
      entry.reversesId ? '冲回' : entry.reversedById ? '已冲回' : '',
    ]),
  };
}

/** `GET /exports/points/:year`: the entries the viewer may read. */
async function sendLedger(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  const year = Number(params.year);
  if (!Number.isInteger(year)) throw badInput('year', 'YEAR');
  const sheet = sheetOf(year, await readEntriesForFile(ctx, year));
  const mark = await takeOut(ctx, 'POINTS', purposeIn(url.searchParams));
  await sendTable(res, `${year}年履职积分`, { ...sheet, mark }, 'xlsx');
}

export const dutyRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/points/:year', handle: sendLedger },
];
