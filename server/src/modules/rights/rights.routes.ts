import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound } from '../../kernel/errors.js';
import { sendFile } from '../../kernel/gate/table-transfer.js';
import { knownId } from '../../kernel/id.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { searchRequest } from './acts/search-request.js';
import { readRequest } from './requests.queries.js';
import { RightsRefusal } from './rights.refusal.js';

/** `GET /exports/personal-requests/:id`: what is kept of whoever asks, for them to take with them, readable by a program. */
async function sendPersonalFile(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall) {
  const id = knownId(params.id ?? '');
  const found = await searchRequest(ctx, id, 'fileTaken');
  const request = await readRequest(ctx, id);
  if (found instanceof RightsRefusal || !request) throw notFound();
  // Where only the name is the same, or stands within other words, it may be another person's: it is looked at first, and not handed out.
  const theirs = found.parts.filter(({ certain }) => certain);
  const file = {
    ...{ request: request.number, receivedOn: request.receivedOn, madeAt: ctx.now().toISOString() },
    records: theirs.map(({ lies, rowId, whose, purpose, ground, kept, values }) => ({
      ...{ record: lies.slice(0, lies.indexOf('.')), id: rowId, whose, purpose, ground, kept },
      values: Object.fromEntries(values.map(({ field, value }) => [field, value])),
    })),
  };
  const name = `个人信息副本 ${request.number}.json`;
  sendFile(res, name, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(file, null, 2)));
}

export const rightsRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/exports/personal-requests/:id', handle: sendPersonalFile },
];
