import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound } from '../../kernel/errors.js';
import { sendTable } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import type { OutputSheet } from '../../kernel/tabular/index.js';
import { inTransaction } from '../../kernel/transaction.js';
import { purposeIn, takeOut } from '../consent/index.js';
import { exported } from './appraisal.events.js';
import { readAppraisalRoll } from './appraisal.queries.js';
import type { AppraisalRoll } from './appraisal.types.js';
import { GRADE_WORDS } from './grade.rules.js';

export const STATE_WORDS: Readonly<Record<AppraisalRoll['rows'][number]['state'], string>> = {
  WRITING: '撰写中',
  NOT_WRITTEN: '未述职',
  HANDED_IN: '已提交',
  OPINED: '已有意见',
  GRADED: '已评定',
  OBJECTED: '有异议',
  ANSWERED: '异议已答复',
  ARCHIVED: '已归档',
};

const sheetOf = ({ round: { year }, rows }: AppraisalRoll): OutputSheet => ({
  name: `${year}年委员述职名册`,
  columns: [
    { header: '位次' },
    { header: '姓名', width: 12 },
    { header: '联络委', width: 20 },
    { header: '情况', width: 12 },
    { header: '逾期提交' },
    { header: '计入积分' },
    { header: '应到' },
    { header: '到会' },
    { header: '已有意见' },
    { header: '建议等次' },
    { header: '评定等次' },
    { header: '理由', width: 40 },
  ],
  rows: rows.map((row) => [
    ...[row.place, row.name, row.committeeName, STATE_WORDS[row.state], row.late ? '是' : ''],
    ...[row.points, row.invited, row.present, row.opinions.length, GRADE_WORDS[row.proposal]],
    ...[row.grade && GRADE_WORDS[row.grade], row.gradeReason],
  ]),
});

/** `GET /exports/appraisals/:roundId?as=csv`: the roll of a year. What leaves the house leaves a trace. */
async function sendRoll(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  const roll = await readAppraisalRoll(ctx, params.roundId ?? '');
  if (!roll) throw notFound();
  const { id: appraisalRoundId, year } = roll.round;
  const mark = await takeOut(ctx, 'APPRAISALS', purposeIn(url.searchParams));
  await inTransaction(ctx, async (tx) => tx.record(exported({ appraisalRoundId, year, rows: roll.rows.length })));
  await sendTable(
    res,
    `${year}年委员述职名册`,
    { ...sheetOf(roll), mark },
    url.searchParams.get('as') === 'csv' ? 'csv' : 'xlsx',
  );
}

export const appraisalRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/appraisals/:roundId', handle: sendRoll },
];
