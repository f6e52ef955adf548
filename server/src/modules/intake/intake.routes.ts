import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from '../../kernel/authorize.js';
import { badInput, notFound } from '../../kernel/errors.js';
import { JSON_TYPE, send } from '../../kernel/gate/http-answer.js';
import { isUpload, receiveTable, sendWorkbook } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { writeXlsx } from '../../kernel/tabular/index.js';
import { IntakeKind } from './intake.entity.js';
import { canTakeIn } from './intake.policy.js';
import { readFailingRows, readIntake } from './intake.queries.js';
import { type IntakeLanguage, wordingOf } from './intake.words.js';
import { receiveFile } from './receive-file.js';

const KINDS: readonly string[] = Object.values(IntakeKind);

/** `POST /imports/intake?kind=MESSAGES`, the file as the body and its name in `x-file-name`, answers `{"id": "…"}`. */
async function receive(req: IncomingMessage, res: ServerResponse, { ctx, url }: RouteCall): Promise<void> {
  if (!isUpload(req, res)) return;
  authorize(canTakeIn(ctx.viewer), 'take in a file');
  const kind = url.searchParams.get('kind') ?? IntakeKind.MESSAGES;
  if (!KINDS.includes(kind)) throw badInput('kind', 'UNKNOWN');
  const file = await receiveTable(req, res);
  if (!file) return;
  const { id } = await receiveFile(ctx, file, kind as IntakeKind);
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

/** `GET /imports/intake/:id/failing?lang=zh-CN`: the rows that could not be taken, with the reason before each. */
async function sendFailing(_req: IncomingMessage, res: ServerResponse, { ctx, params, url }: RouteCall): Promise<void> {
  authorize(canTakeIn(ctx.viewer), 'take in a file');
  const found = await readIntake(ctx, params.id ?? '');
  if (!found) throw notFound();
  const language: IntakeLanguage = url.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN';
  const { sheet, row, heading, problem } = wordingOf(language);
  const failing = await readFailingRows(ctx, found.id);
  const book = await writeXlsx({
    name: sheet,
    columns: [row, heading, ...found.columns.map((column) => column.heading)].map((header) => ({ header })),
    rows: failing.map((one) => {
      const where = one.problem?.column == null ? '' : `${found.columns[one.problem.column]?.heading}: `;
      return [one.rowNumber, one.problem ? `${where}${problem(one.problem)}` : '', ...(one.cells ?? [])];
    }),
  });
  sendWorkbook(res, `${found.fileName.replace(/\.[^.]*$/, '')}-${sheet}.xlsx`, book);
}

export const intakeRoutes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/imports/intake', handle: receive },
  { method: 'GET', pattern: '/imports/intake/:id/failing', handle: sendFailing },
];
