import type { IncomingMessage, ServerResponse } from 'node:http';
import { badInput } from '../../../kernel/errors.js';
import { sendTable } from '../../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { readPlacementsForFile } from './placement.queries.js';
import { LEVEL_WORDS, MEDIUM_WORDS, STORY_KIND_WORDS } from './placement-words.js';

const PERIOD = /^(\d{4})(?:-(\d{2}))?$/;

/** `GET /exports/placements/:period`: a year (2026) or a month (2026-03), what the viewer may read. */
async function sendPlacements(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const period = PERIOD.exec(params.period ?? '');
  const month = period?.[2] === undefined ? null : Number(period[2]);
  if (!period || (month !== null && (month < 1 || month > 12))) throw badInput('period', 'FORMAT');
  const year = period[1] as string;
  const last = month === null ? 31 : new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const from = `${year}-${period[2] ?? '01'}-01`;
  const to = `${year}-${period[2] ?? '12'}-${last}`;
  const rows = await readPlacementsForFile(ctx, { from, to, committeeId: null });
  const name = month === null ? `${year}年用稿统计` : `${year}年${month}月用稿统计`;
  const sheet = {
    name,
    columns: [
      { header: '日期', width: 12 },
      { header: '标题', width: 44 },
      { header: '类型', width: 12 },
      { header: '联络委', width: 20 },
      { header: '作者', width: 12 },
      { header: '媒体', width: 24 },
      { header: '层级', width: 10 },
      { header: '形式', width: 10 },
      { header: '链接', width: 40 },
    ],
    rows: rows.map((row) => [
      row.usedOn,
      row.storyTitle,
      STORY_KIND_WORDS[row.storyKind],
      row.committeeName ?? '区政协',
      row.writerName,
      row.outlet,
      LEVEL_WORDS[row.level],
      MEDIUM_WORDS[row.medium],
      row.link ?? '',
    ]),
  };
  await sendTable(res, name, sheet, 'xlsx');
}

export const placementRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/placements/:period', handle: sendPlacements },
];
