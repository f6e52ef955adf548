import type { IncomingMessage, ServerResponse } from 'node:http';
import { badInput, notFound } from '../../../kernel/errors.js';
import { bodies } from '../../../kernel/gate/bodies.js';
import { refuseBody } from '../../../kernel/gate/http-answer.js';
import { isUpload, streamTable } from '../../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { takeOut } from '../../consent/index.js';
import { ListName, QUERY_OF } from '../list-name.js';
import { exported } from '../lists.events.js';
import { askedList } from './asked-list.js';
import { cellOf } from './file-cells.js';
import { pagesOf, rowsOf } from './list-pages.js';
import { namesPeople } from './personal-columns.js';

const BODY_LIMIT = 128 * 1024;

/**
 * `POST /exports/lists/TOPICS?as=csv`: the list as the screen shows it, all pages. It is read by the query of the list itself, as
 * whoever asks: what the list would not show is in no file.
 */
async function sendList(req: IncomingMessage, res: ServerResponse, { ctx, params, url, registered }: RouteCall) {
  if (!isUpload(req, res)) return;
  const sent = await bodies.read(req, BODY_LIMIT).catch((error: unknown) => refuseBody(res, error));
  if (!sent) return;
  const list = Object.values(ListName).find((known) => known === params.list);
  if (!list) throw notFound();
  const { documentId, variables, title, columns, given } = askedList(sent);
  const query = registered(documentId);
  if (query.name !== QUERY_OF[list]) throw badInput('documentId', 'OTHER_LIST');
  const holdsPeople = columns.some(({ path }) => namesPeople(list, path));
  const page = pagesOf(query, variables);
  const first = await page(null);
  const mark = holdsPeople ? await takeOut(ctx, list, given) : null;
  const as = url.searchParams.get('as') === 'csv' ? 'csv' : 'xlsx';
  await inTransaction(ctx, async (tx) =>
    tx.record(
      exported({
        list,
        rows: first.totalCount,
        columns: columns.length,
        fileKind: as,
        filters: query.codesIn(variables),
      }),
    ),
  );
  const rows = async function* () {
    for await (const row of rowsOf(first, page)) yield columns.map((column) => cellOf(row, column));
  };
  await streamTable(
    res,
    `${title}${ctx.today()}`,
    { name: title, columns, rows: rows(), ...(mark ? { mark } : {}) },
    as,
  );
}

export const listRoutes: readonly HttpRoute[] = [{ method: 'POST', pattern: '/exports/lists/:list', handle: sendList }];
