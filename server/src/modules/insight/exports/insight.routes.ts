import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { sendTable, streamTable } from '../../../kernel/gate/table-transfer.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { FigureName, type FigureScope, figuresQuery } from '../figures.js';
import { exported } from '../insight.events.js';
import { scopeOf } from '../scope.js';
import { readKept } from '../seals/kept.js';
import { readRecordsOf } from '../seals/kept-records.js';
import { FIGURE_WORDS } from './figure-words.js';
import { figuresSheet, RECORD_COLUMNS, recordLine } from './figures-file.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** Rows read at a time. */
const PAGE = 1000;

interface Asked {
  readonly scope: FigureScope;
  readonly counted: boolean | null;
  readonly as: 'xlsx' | 'csv';
}

/** What the screen's filters say, by its own names for them. */
function askedIn(ctx: RequestContext, { searchParams }: URL): Asked {
  const day = (name: 'from' | 'to') => {
    const given = searchParams.get(name) ?? '';
    if (!DAY.test(given) || Number.isNaN(Date.parse(given))) throw badInput(name, 'DAY');
    return given;
  };
  const id = (name: string) => knownIdOrNull(searchParams.get(name) || null);
  const scope = scopeOf(ctx, { from: day('from'), to: day('to') }, id('committee'), id('department'));
  const counted = searchParams.get('counted');
  return {
    scope,
    counted: counted === 'yes' ? true : counted === 'no' ? false : null,
    as: searchParams.get('as') === 'csv' ? 'csv' : 'xlsx',
  };
}

/** What leaves the house leaves a trace. */
const noted = (ctx: RequestContext, figure: FigureName | null, { from, to, ...scope }: FigureScope, rows: number) =>
  inTransaction(ctx, async (tx) => {
    const { committeeId, departmentId } = scope;
    tx.record(exported({ figure, from, to, rows, committeeId, departmentId }));
  });

/** `GET /exports/figures?from=&to=&committee=&department=&as=csv`: every figure of a period, with its definition. */
async function sendFigures(_req: IncomingMessage, res: ServerResponse, { ctx, url }: RouteCall): Promise<void> {
  const { scope, as } = askedIn(ctx, url);
  const [today, kept] = await Promise.all([ctx.read.all(figuresQuery, scope), readKept(ctx, scope, null)]);
  const figures = Object.values(FigureName).map((name) => kept.figure(name, today));
  await noted(ctx, null, scope, figures.length);
  await sendTable(res, `协商工作数据${scope.from}至${scope.to}`, figuresSheet(figures, scope.today), as);
}

/** `GET /exports/figures/:name?…&counted=yes`: the records behind one figure, all pages. */
async function sendRecords(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  const name = Object.values(FigureName).find((known) => known === params.name);
  if (!name) throw badInput('name', 'UNKNOWN');
  const { scope, counted, as } = askedIn(ctx, url);
  const page = (skip: number) => readRecordsOf(ctx, { ...scope, name, counted, first: PAGE, skip }, false);
  const first = await page(0);
  await noted(ctx, name, scope, first.totalCount);
  const rows = async function* () {
    for (let found = first, skip = 0; found.nodes.length > 0; found = await page(skip)) {
      for (const row of found.nodes) yield recordLine(row, first.seal);
      skip += found.nodes.length;
      if (found.nodes.length < PAGE) return;
    }
  };
  const title = FIGURE_WORDS[name].name;
  const sheet = { name: title, columns: RECORD_COLUMNS, rows: rows() };
  await streamTable(res, `${title}${scope.from}至${scope.to}`, sheet, as);
}

export const insightRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/figures', handle: sendFigures },
  { method: 'GET', pattern: '/exports/figures/:name', handle: sendRecords },
];
