import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { sendTable } from '../../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { memberIdOf } from '../../../kernel/viewer.js';
import { purposeIn, takeOut } from '../../consent/index.js';
import { exported } from '../duty.events.js';
import { linesSheet, rollSheet } from './duty-file.js';
import { readDutyFile, readDutyRoll } from './facts.queries.js';

const yearIn = (given: string | undefined) => {
  const year = Number(given);
  if (!Number.isInteger(year)) throw badInput('year', 'YEAR');
  return year;
};
/** More than one person does in a year. */
const IN_FILE = 20_000;

/** What leaves the house leaves a trace. */
const noted = (ctx: RequestContext, data: { year: number; rows: number; memberId: string | null }) =>
  inTransaction(ctx, async (tx) => tx.record(exported(data)));

/** `GET /exports/duty/:year?committee=&name=&as=csv`: the list as the screen's filters show it. */
async function sendRoll(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  const year = yearIn(params.year);
  const { members } = await readDutyRoll(ctx, {
    year,
    committeeId: url.searchParams.get('committee'),
    name: url.searchParams.get('name'),
  });
  const shown = url.searchParams.get('waiting') ? members.filter(({ waiting }) => waiting > 0) : members;
  const mark = await takeOut(ctx, 'DUTY_ROLL', purposeIn(url.searchParams));
  await noted(ctx, { year, rows: shown.length, memberId: null });
  const as = url.searchParams.get('as') === 'csv' ? 'csv' : 'xlsx';
  await sendTable(res, `${year}年履职档案`, { ...rollSheet(year, shown), mark }, as);
}

/** `GET /exports/duty/:year/:memberId?kind=`: the lines of one member. */
async function sendLines(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  const year = yearIn(params.year);
  const memberId = params.memberId ?? '';
  const file = await readDutyFile(ctx, { memberId, year, most: IN_FILE });
  if (!file) throw notFound();
  const kind = url.searchParams.get('kind');
  const lines = kind ? file.lines.filter((line) => line.kind === kind) : file.lines;
  // One's own is taken for oneself.
  const isOwn = file.memberId === memberIdOf(ctx.viewer);
  const mark = isOwn ? {} : { mark: await takeOut(ctx, 'DUTY_FILE', purposeIn(url.searchParams)) };
  await noted(ctx, { year, rows: lines.length, memberId: file.memberId });
  const as = url.searchParams.get('as') === 'csv' ? 'csv' : 'xlsx';
  await sendTable(res, `${file.name}${year}年履职事项`, { ...linesSheet(year, lines), ...mark }, as);
}

export const factsRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/duty/:year', handle: sendRoll },
  { method: 'GET', pattern: '/exports/duty/:year/:memberId', handle: sendLines },
];
