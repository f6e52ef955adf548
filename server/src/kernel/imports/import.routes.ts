import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound } from '../errors.js';
import { JSON_TYPE, send } from '../gate/http-answer.js';
import { isUpload, receiveTable, sendTable } from '../gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../module.js';
import type { ImportLanguage, ImportPipeline } from './import-pipeline.js';

/**
 * The ways in and out of an import. `POST /imports/:name` with the file as the body and its name in `x-file-name` answers
 * `{"id": "…"}`; `given` reads what is chosen with it. `GET /imports/:name/:id/failing?lang=zh-CN` gives back the rows
 * that were not taken, with the reasons beside them.
 */
export function importRoutes<Choices>(
  name: string,
  pipeline: ImportPipeline<Choices>,
  given: (asked: URLSearchParams) => Partial<Choices> = () => ({}),
): HttpRoute[] {
  async function receive(req: IncomingMessage, res: ServerResponse, { ctx, url }: RouteCall): Promise<void> {
    if (!isUpload(req, res)) return;
    pipeline.allow(ctx);
    const chosen = given(url.searchParams);
    const file = await receiveTable(req, res);
    if (!file) return;
    const { id } = await pipeline.preview(ctx, file, chosen);
    send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
  }

  async function sendFailing(
    _req: IncomingMessage,
    res: ServerResponse,
    { ctx, params, url }: RouteCall,
  ): Promise<void> {
    const language: ImportLanguage = url.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN';
    const found = await pipeline.failing(ctx, params.id ?? '', language);
    if (!found) throw notFound();
    await sendTable(res, `${found.fileName.replace(/\.[^.]*$/, '')}-${found.sheet.name}`, found.sheet, 'xlsx');
  }

  return [
    { method: 'POST', pattern: `/imports/${name}`, handle: receive },
    { method: 'GET', pattern: `/imports/${name}/:id/failing`, handle: sendFailing },
  ];
}
