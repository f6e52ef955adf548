import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendWorkbook } from '../../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { writeWorkbook } from '../../../kernel/tabular/index.js';
import { readPlaysForFile } from './plays.queries.js';

const CAUSES: Readonly<Record<string, string>> = {
  ...{ ANNOUNCEMENT: '插播通知', HELD: '人工固定', MEETING: '会议现场', DARK: '夜间熄屏', SCHEDULED: '排期' },
  ...{ STANDING: '平时画面', EXPIRED: '节目单过期' },
};
const SCENES: Readonly<Record<string, string>> = {
  ...{ RESULTS_BOARD: '办理结果', STORY: '宣传报道', LIVE_MEETING: '会议现场', CODE_TO_SCAN: '扫码' },
  ...{
    PLAN_OF_MONTH: '本月计划',
    UPCOMING_MEETINGS: '近期协商',
    ANNOUNCEMENT: '通知',
    PICTURE: '图片',
    DARK: '黑屏',
    NOTHING: '无',
  },
};

/** Time of day in China. */
const clockOf = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 19);

/**
 * `GET /exports/wall-plays/:screenId/:day`: what a screen showed on a day, summed, and turn by turn while its turns are kept;
 * the first sheet says which it is.
 */
async function sendPlays(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const { screenId = '', day = '' } = params;
  const { name, rows, totals } = await readPlaysForFile(ctx, screenId, day);
  const sheet = {
    name: '播放记录',
    columns: [
      { header: '开始', width: 12 },
      { header: '结束', width: 12 },
      { header: '秒数', width: 8 },
      { header: '画面', width: 14 },
      { header: '由什么播出', width: 14 },
      { header: '播放单、通知或会议', width: 44 },
    ],
    rows: rows.map(({ startedAt, endedAt, seconds, scene, cause, sourceName }) => [
      ...[clockOf(startedAt), clockOf(endedAt), seconds, SCENES[scene] ?? scene, CAUSES[cause] ?? cause],
      sourceName ?? '',
    ]),
  };
  const sums = {
    name: totals.isSealed ? '当日汇总（逐次记录已封存删除）' : '当日汇总（逐次记录在后页）',
    columns: [
      { header: '画面', width: 14 },
      { header: '由什么播出', width: 14 },
      { header: '播放单、通知或会议', width: 44 },
      { header: '次数', width: 8 },
      { header: '秒数', width: 10 },
      { header: '首次开始', width: 12 },
      { header: '末次开始', width: 12 },
    ],
    rows: totals.lines.map((line) => [
      ...[SCENES[line.scene] ?? line.scene, CAUSES[line.cause] ?? line.cause, line.sourceName ?? '', line.turns],
      ...[line.seconds, clockOf(line.firstAt), clockOf(line.lastAt)],
    ]),
  };
  const book = await writeWorkbook(totals.isSealed ? [sums] : [sums, sheet]);
  sendWorkbook(res, `${name}播放记录${day}.xlsx`, book);
}

export const playsRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/wall-plays/:screenId/:day', handle: sendPlays },
];
